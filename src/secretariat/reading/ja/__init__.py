"""What only Japanese does: names before posts, verbs at the end of their clauses."""
