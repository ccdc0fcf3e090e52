"""Predicates: the parts of a clause around its verb, for the module that reads clauses whole."""
