"""Cutting honorifics and posts from before a person's name."""

from functools import cache

from secretariat.lexicon.tables import Tables
from secretariat.who.lookup import honorific_book, rank_book, words_of
from secretariat.who.parties import party_of

_LONGEST_TITLE = 8


def titles_off(words: tuple[str, ...], party: str | None, tables: Tables) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The titles before a name, and the words of the name itself. A name always keeps a word."""
    titles: list[str] = []
    while length := _title_at(words, party, tables):
        titles.append(" ".join(words[:length]).strip(","))
        words = words[length:]
    return tuple(titles), words


def _title_at(words: tuple[str, ...], party: str | None, tables: Tables) -> int:
    """How many of the first words are one title; 0 where they begin the name."""
    for length in range(min(len(words) - 1, _LONGEST_TITLE), 0, -1):
        if _is_title(" ".join(words[:length]), len(words) - length, party, tables):
            return length
    return _state_at(words, tables)


def _is_title(text: str, left: int, party: str | None, tables: Tables) -> bool:
    """Whether the words are a title. "U" is one in Myanmar only; an uncertain one only before two words or more."""
    if text == "U":
        return party == "MM" and left > 0
    if text in tables.uncertain_honorifics and left < 2:
        return False
    return words_of(text) in _titles(tables)


def _state_at(words: tuple[str, ...], tables: Tables) -> int:
    """One word where it names a state before a post: "Chinese Vice Foreign Minister ..."."""
    if len(words) < 3 or not party_of(words[0], tables):
        return 0
    after = words_of(" ".join(words[1:-1]))
    return int(rank_book(tables).at(after, 0) is not None)


@cache
def _titles(tables: Tables) -> frozenset[tuple[str, ...]]:
    return frozenset(honorific_book(tables).meanings) | frozenset(rank_book(tables).meanings)
