"""Whether two printed names are one person's: alike enough to be taken as one, to be asked about, or neither."""

import unicodedata
from functools import cache
from itertools import permutations
from typing import Literal

Likeness = Literal["same", "likely", "different"]
HONORIFICS = frozenset({
    "mr", "mrs", "ms", "miss", "dr", "he", "h", "e", "prof", "gen", "pol", "amb", "ambassador", "samdech", "sir", "the",
    "hon", "lt", "col", "adm", "minister", "vice", "deputy",
})  # fmt: skip
MOST_WORDS = 5


@cache
def words(name: str) -> tuple[str, ...]:
    """The words of a name in one spelling: no accents, titles or marks; hyphened given names as one word."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    kept = "".join(c if c.isalnum() or c.isspace() else ("" if c in "-'’." else " ") for c in plain if not _mark(c))
    return tuple(word for word in kept.split() if word not in HONORIFICS)


def _mark(char: str) -> bool:
    return unicodedata.category(char) == "Mn"


@cache
def letters(name: str) -> str:
    """The letters of a name in order of the alphabet: the same for all ways to order and to join its words."""
    return "".join(sorted("".join(words(name))))


@cache
def likeness(one: str, other: str) -> Likeness:
    """Whether two names of one side are one person's; the order of family and given name does not count."""
    first, second = words(one), words(other)
    if not first or not second:
        return "different"
    if sorted(first) == sorted(second) or "".join(first) in _joined(second) or "".join(second) in _joined(first):
        return "same"
    if _initials(first, second) or _initials(second, first):
        return "likely"
    return "likely" if _near(first, second) else "different"


def _joined(name: tuple[str, ...]) -> frozenset[str]:
    """A name written as one word, in every order ("Min jeong" and "Minjeong")."""
    if len(name) > MOST_WORDS:
        return frozenset({"".join(name)})
    return frozenset("".join(order) for order in permutations(name))


def _initials(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether one name is the other with initials or without a middle name, its last word the same."""
    if len(short) > len(full) or short[-1] != full[-1]:
        return False
    if len(short) == 1:
        return len(short[0]) > 1 and len(full) > 1
    return all(any(word == other or (len(word) == 1 and other[0] == word) for other in full) for word in short)


def _near(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Whether two names share a word and the rest differs by a letter or two: another way to write the same sounds."""
    shared = set(first) & set(second)
    rest = ["".join(w for w in name if w not in shared) for name in (first, second)]
    if not shared or not all(rest) or abs(len(rest[0]) - len(rest[1])) > 2:
        return False
    return _distance(*rest) <= 2 and min(map(len, rest)) > 3


def _distance(one: str, other: str) -> int:
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        above, row[0] = row[0], i
        for j, right in enumerate(other, 1):
            above, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, above + (left != right))
    return row[-1]
