"""One small module for each kind of fact: each maps frame and clauses to facts, and never looks at the text."""
