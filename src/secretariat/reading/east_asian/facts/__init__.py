"""One small module for each kind of fact that Japanese and Chinese texts state."""
