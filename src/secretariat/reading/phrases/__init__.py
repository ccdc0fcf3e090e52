"""Noun phrases: the parts of names, posts, rounds and actors, for the modules that find them whole."""
