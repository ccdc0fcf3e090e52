"""Whether two printed names may be one person's: for joining people, who are never joined on likeness alone."""

import unicodedata
from itertools import permutations
from typing import Literal

from rapidfuzz.distance import Levenshtein

from secretariat.lexicon.table_files import load_tables
from secretariat.lexicon.tables import Tables
from secretariat.who.person import PersonName

Likeness = Literal["same", "likely", "different", "unknown"]

_MOST_PARTS = 5  # names of more are compared in the order printed only
_MOST_EDITS = 2
_LETTERS_AN_EDIT = 5  # a long name may be spelled otherwise in more places
_FIRM = {"capitals", "comma", "hyphen", "family list"}  # rules by which the family name is certain


def same_person(a: PersonName, b: PersonName, tables: Tables | None = None) -> Likeness:
    """Whether two names are one name.

    "same": equal parts in any order, case, hyphenation and form of a character, unless both family names are known and
    differ. "likely": a middle initial more, an initial for a name, a family name alone, or another spelling in Latin
    letters; it proposes, and joins nothing. "unknown": two scripts, which cannot be compared. Else "different".
    """
    if a.script != b.script:
        return "unknown"
    variants = (tables or load_tables()).variants if a.script == "Hani" else ()
    one, other = _Plain(a, variants), _Plain(b, variants)
    known = bool(one.family and other.family and one.given and other.given)
    if one.orders() & other.orders():
        if not known or one.family == other.family:
            return "same"
        return "different" if a.rule in _FIRM and b.rule in _FIRM else "likely"
    alike = _alike_by_part(one, other) if known else _alike(one, other)
    return "likely" if alike else "different"


class _Plain:
    """A name as it is compared: small letters without marks, hyphens and full stops; one form of each character."""

    def __init__(self, name: PersonName, variants: tuple[str, ...]) -> None:
        forms = {ord(form): group[0] for group in variants for form in group}
        self.parts = tuple(part for printed in _words(name.parts) if (part := _plain(printed.translate(forms))))
        self.family = _plain((name.family or "").translate(forms))
        self.given = tuple(_plain(word.translate(forms)) for word in _words((name.given or "",)))

    def orders(self) -> set[str]:
        """The name written as one word, in every order of its parts."""
        if len(self.parts) > _MOST_PARTS:
            return {"".join(self.parts)}
        return {"".join(order) for order in permutations(self.parts)}


def _words(parts: tuple[str, ...]) -> list[str]:
    """The words of a name; "K.D." is two."""
    return [word for part in parts for word in part.replace(".", " ").split()]


def _plain(part: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", part.casefold()) if c.isalnum())


def _alike_by_part(a: _Plain, b: _Plain) -> bool:
    """Whether family is like family and given name like given name."""
    if a.family == b.family and _initials_agree(a.given, b.given):
        return True
    return _spelled_alike((a.family, "".join(a.given)), (b.family, "".join(b.given)))


def _alike(a: _Plain, b: _Plain) -> bool:
    """Whether two names of which one at least is open are likely one."""
    if _calls(a, b) or _calls(b, a):
        return True
    short, long = sorted((a.parts, b.parts), key=len)
    return any(
        _initials_agree(order, long) or _spelled_alike(order, long) for order in permutations(short[:_MOST_PARTS])
    )


def _calls(short: _Plain, long: _Plain) -> bool:
    """Whether the whole of one name is the family name of the other, or where that is open, one of its parts."""
    alone = "".join(short.parts)
    if len(short.parts) >= len(long.parts):
        return False
    return _edits(alone, long.family) is not None if long.family else alone in long.parts


def _initials_agree(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether one is the other with names shortened to initials or initials left out; one whole name must be equal."""
    short, long = sorted((a, b), key=len)
    rest = list(long)
    equal = 0
    for part in short:
        at = next((i for i, other in enumerate(rest) if _agree(part, other)), None)
        if at is None:
            return False
        equal += part == rest[at] and len(part) > 1
        del rest[: at + 1]
    initials = all(len(part) == 1 for part in long if part not in short) or len(short) == len(long)
    return initials and (equal > 0 or len(short) == len(long) == 1)


def _agree(part: str, other: str) -> bool:
    return part == other or (1 in (len(part), len(other)) and part[0] == other[0])


def _spelled_alike(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    if len(a) != len(b):
        return False
    edits = [_edits(part, other) for part, other in zip(a, b, strict=True)]
    most = max(_MOST_EDITS, len("".join(a)) // _LETTERS_AN_EDIT)
    return None not in edits and sum(e or 0 for e in edits) <= most


def _edits(a: str, b: str) -> int | None:
    """How many letters differ, where that may be spelling: none in short names, one in names of four to six letters."""
    shorter = min(len(a), len(b))
    allowed = 0 if shorter < 4 else 1 if shorter < 7 else _MOST_EDITS
    edits = Levenshtein.distance(a, b)
    return edits if edits <= allowed else None
