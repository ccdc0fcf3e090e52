"""Neighbours: which of several signs stands right behind a place; most often none does, and that is asked first."""


def length_behind(text: str, at: int, signs: tuple[str, ...]) -> int:
    """The length of the first of these signs that stands at a place; nought where none does."""
    if not text.startswith(signs, at):
        return 0
    for sign in signs:
        if text.startswith(sign, at):
            return len(sign)
    return 0
