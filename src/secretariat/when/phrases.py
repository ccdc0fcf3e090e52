"""Finding the phrases in a text that say when. ``resolve`` says what each means, given an anchor.

Finding decides only what the words themselves say; it knows no publication date and guesses nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from secretariat.when.building import build, present
from secretariat.when.openers import Openers, OpenersAnywhere
from secretariat.when.records import Anchor, DatePhrase, Language, Place, Point, Resolved, Shape
from secretariat.when.resolving import resolve

__all__ = ["Anchor", "DatePhrase", "Point", "Resolved", "find", "resolve", "same_length_lower", "unbound"]

_LEAD_WINDOW = 48
_BACK_WINDOW = 32


def find(text: str, language: Language | None = None, low: str | None = None) -> list[DatePhrase]:
    """All date phrases of a text, in order and apart from each other; of several readings at one place, the longest.

    For the reader, which scans every document with it. Any text will do; capitals are used where there are any
    ("in May" but not "may agree"), so give the text as it came rather than a folded copy where you have both. The
    language is English unless another is given; `low` is the text in small letters, from whoever has it.
    """
    language = language or _english()
    if low is None:
        low = text if language.spaceless else same_length_lower(text)  # those write dates without small letters
    cased = low != text
    found: list[DatePhrase] = []
    end = 0
    for at, shapes in _openers(language).candidates(low):
        if at >= end:
            phrase = _at(text, low, at, end, shapes, language, cased=cased)
            if phrase:
                found.append(phrase)
                end = phrase.end
    return found


def unbound(phrase: DatePhrase) -> DatePhrase:
    """The date in a phrase without its bound: "the first since 2012" says that one was held in 2012."""
    return msgspec.structs.replace(phrase, bound=None, kind=phrase.core) if phrase.bound else phrase


@lru_cache(maxsize=1)
def _english() -> Language:
    """English, when it is first asked for: compiling its forms takes too long for a short command."""
    from secretariat.when.english import ENGLISH

    return ENGLISH


@lru_cache(maxsize=16)
def _openers(language: Language) -> Openers[tuple[Shape, ...]] | OpenersAnywhere[tuple[Shape, ...]]:
    families = [(family.openers, family.gate, family.shapes) for family in language.families]
    return OpenersAnywhere(families) if language.spaceless else Openers(families)


def same_length_lower(text: str) -> str:
    """The text in small letters, code point for code point: the few that would become two stay as they are."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)


def _at(
    text: str, low: str, at: int, after: int, shapes: tuple[Shape, ...], language: Language, *, cased: bool
) -> DatePhrase | None:
    """The longest phrase that begins here and is one; nothing before ``after`` belongs to it."""
    matches = _matches(low, at, shapes)
    if not matches:
        return None
    if len(matches) > 1:
        matches.sort(key=_length, reverse=True)
    lead = _lead(low, after, at, language) if language.lead_words else None
    for shape, match in matches:
        groups = present(match)
        start = at
        if shape.back:
            back = shape.back.search(low, max(after, at - _BACK_WINDOW), at)
            if back:
                groups.update(present(back))
                start = back.start()
            elif shape.needs_back:
                continue
        place = Place(text, low, at, match.end(), groups, present(lead) if lead else {}, cased)
        if shape.guard and not shape.guard(place):
            continue
        phrase = build(shape.kind, place, lead if start == at else None, start, language)
        if phrase:
            return phrase
    return None


def _matches(low: str, at: int, shapes: tuple[Shape, ...]) -> list[tuple[Shape, re.Match[str]]]:
    """The forms that stand at a place; of a form that says more, only where the one that it goes on from does."""
    found: list[tuple[Shape, re.Match[str]]] = []
    for shape in shapes:
        match = shape.pattern.match(low, at)
        if match is not None:
            if shape.finer:
                return [*_matches(low, at, shape.finer), (shape, match)]
            found.append((shape, match))
    return found


def _length(found: tuple[Shape, re.Match[str]]) -> int:
    return found[1].end()


def _lead(low: str, after: int, at: int, language: Language) -> re.Match[str] | None:
    """What stands before a phrase and says more of it, such as "before the end of"; looked for only behind such
    words.
    """
    floor = max(after, at - _LEAD_WINDOW)
    start, telling = at, False
    for word in reversed(low[floor:at].split()):
        known = language.lead_words.get(word.rstrip("-"))
        if known is None:
            break
        start = low.rfind(word, floor, start)
        telling = telling or known
    return language.lead.search(low, start, at) if telling else None
