"""Looking printed names up in the tables: how two spellings are taken as one, and the books that are built once.

For the other modules of this room; each says what its answers mean.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import Generic, TypeVar

from secretariat.lexicon.entries import OfficePhrase, PartyPhrase, PlacePhrase, RankPhrase
from secretariat.lexicon.tables import Tables

LANGUAGES = ("en", "ja", "zh")
EAST_ASIAN = ("ja", "zh")

_MARKS = str.maketrans(
    {"’": "'", "‘": "'", "ʻ": "'", "`": "'", "‐": "-", "‑": "-", "–": "-", ".": "", "\u3000": " ", "\u00a0": " "}
)
_APART = str.maketrans(dict.fromkeys("-–‐‑,;:/()[]\u3000\xa0", " ") | {"’": "'", "‘": "'", ".": ""})
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")

Meaning = TypeVar("Meaning")


def fold_name(name: str) -> str:
    """A name as it is compared: without case, full stops, a leading article, curly quotes, odd spaces and hyphens."""
    return " ".join(name.translate(_MARKS).casefold().split()).removeprefix("the ")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a title or an office as they are compared: without case, full stops and other marks."""
    return tuple(text.translate(_APART).casefold().split())


def has_cjk(text: str) -> bool:
    """Whether the text is in Chinese characters, kana or Hangul, where words are not set apart by blanks."""
    return not text.isascii() and _CJK.search(text) is not None


class Book(Generic[Meaning]):
    """Phrases of several words and what each means, asked for the longest one at a word."""

    def __init__(self, entries: Iterable[tuple[str, Meaning]]) -> None:
        self.meanings: dict[tuple[str, ...], Meaning] = {}
        for phrase, meaning in entries:
            self.meanings.setdefault(words_of(phrase), meaning)
        self.longest = max(map(len, self.meanings), default=0)

    def at(self, words: tuple[str, ...], start: int) -> tuple[int, Meaning] | None:
        """How many words the longest phrase at `start` has and what it means, or None."""
        for length in range(min(self.longest, len(words) - start), 0, -1):
            meaning = self.meanings.get(words[start : start + length])
            if meaning is not None:
                return length, meaning
        return None


@cache
def party_index(tables: Tables, *, cjk: bool) -> Mapping[str, Sequence[PartyPhrase]]:
    """Folded phrase, of any language, to all that it can mean: of those with Chinese characters or kana, or without.

    Each is made when the first such name is met: a text in Chinese names few publishers in Latin letters, and English
    has no phrases in Chinese characters.
    """
    found: dict[str, list[PartyPhrase]] = defaultdict(list)
    forums = () if cjk else [p for p in tables.forum_phrases() if not tables.bodies[p.party].party]
    for phrase in chain(*map(tables.party_phrases, EAST_ASIAN if cjk else LANGUAGES), forums):
        if has_cjk(phrase.phrase) == cjk:
            found[fold_name(phrase.phrase)].append(phrase)
    return dict(found)


@cache
def place_index(tables: Tables) -> Mapping[str, PlacePhrase]:
    """Folded phrase, of any language, to the city meant; a city's own name goes before other spellings."""
    found: dict[str, PlacePhrase] = {}
    for phrase in chain.from_iterable(tables.place_phrases(language) for language in LANGUAGES):
        found.setdefault(fold_name(phrase.phrase), phrase)
    return found


@cache
def rank_book(tables: Tables) -> Book[RankPhrase]:
    """Titles of posts in Latin letters."""
    return Book((phrase.phrase, phrase) for phrase in tables.rank_phrases())


@cache
def office_book(tables: Tables) -> Book[OfficePhrase]:
    """Names of offices in Latin letters."""
    return Book((phrase.phrase, phrase) for phrase in tables.office_phrases())


@cache
def honorific_book(tables: Tables) -> Book[str]:
    """Honorifics, each to itself as the table writes it."""
    return Book((honorific, honorific) for honorific in tables.honorifics)


@cache
def cjk_ranks(tables: Tables) -> Mapping[str, RankPhrase]:
    """Titles of posts in Japanese and Chinese."""
    return _first_of_each((p.phrase, p) for p in chain(tables.rank_phrases("zh"), tables.rank_phrases("ja")))


@cache
def cjk_offices(tables: Tables) -> Mapping[str, OfficePhrase]:
    """Names of offices in Japanese and Chinese."""
    return _first_of_each((p.phrase, p) for p in chain(tables.office_phrases("zh"), tables.office_phrases("ja")))


def _first_of_each(entries: Iterable[tuple[str, Meaning]]) -> dict[str, Meaning]:
    found: dict[str, Meaning] = {}
    for phrase, meaning in entries:
        found.setdefault(phrase, meaning)
    return found


def longest_inside(text: str, phrases: Mapping[str, Meaning]) -> tuple[int, Meaning] | None:
    """Where the longest of the phrases stands in a text without blanks, and what it means; of equals the last."""
    found = [(len(phrase), text.rfind(phrase), phrase) for phrase in phrases if phrase in text]
    if not found:
        return None
    _, start, phrase = max(found)
    return start, phrases[phrase]
