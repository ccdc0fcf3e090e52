"""What only Chinese does: posts before names, verbs before what is said."""
