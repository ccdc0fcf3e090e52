"""Which part of a name in Chinese characters, kana or Hangul is the family's."""

from secretariat.lexicon.tables import Tables
from secretariat.who.person import Rule

_DOTS = "・·•‧"
_LIKE = {"TW": "CN", "HK": "CN", "MO": "CN", "SG": "CN", "KP": "KR"}  # whose family names are whose
_LONGEST_GIVEN = 3


def split_characters(
    words: tuple[str, ...], script: str, party: str | None, tables: Tables
) -> tuple[tuple[str, ...], range | None, Rule]:
    """The parts of the name, where the family name stands among them, and by which rule.

    Parts set apart by a dot are a foreign name transcribed, given name first; a blank sets a family name apart. A name
    without either is split by the delegation's list of family names, or by all lists where they agree.
    """
    whole = " ".join(words)
    dotted = any(dot in whole for dot in _DOTS)
    parts = tuple(whole.translate({ord(dot): " " for dot in _DOTS}).split())
    if dotted and len(parts) > 1:
        return parts, range(len(parts) - 1, len(parts)), "transcribed"
    if len(parts) > 1:
        return parts, range(1), "blank"
    if script == "Kana":
        return parts, None, "open"
    families = {begin for side in _sides(party, tables) if (begin := _begins(whole, tables.scripts[side]))}
    if len(families) != 1:
        return parts, None, "open"
    family = families.pop()
    if family == whole:
        return parts, range(1), "alone"
    return (family, whole[len(family) :]), range(1), "family list"


def _sides(party: str | None, tables: Tables) -> list[str]:
    """Whose family names to ask: the delegation's own, or all where it is unknown."""
    if party is None:
        return list(tables.scripts)
    return [side for side in [_LIKE.get(party, party)] if side in tables.scripts]


def _begins(whole: str, families: frozenset[str]) -> str | None:
    """The longest known family name that begins a name, and leaves no more than a given name."""
    fits = [family for family in families if whole.startswith(family) and len(whole) - len(family) <= _LONGEST_GIVEN]
    return max(fits, key=len, default=None)
