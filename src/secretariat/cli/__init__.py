"""The command line: a thin face over the verbs. It prints for people unless it is asked for JSON."""
