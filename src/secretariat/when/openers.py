"""The places of a text where a phrase can begin: one pass over it for all words that open one.

This is what makes finding fast: of ordinary prose, one word in fifty is looked at further.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from re import Pattern
from typing import Generic, TypeVar

from ahocorasick_rs import AhoCorasick, MatchKind

T = TypeVar("T")

_SURROGATES = re.compile("[\ud800-\udfff]")  # half characters, left over from broken decoding; the automaton takes none


class Openers(Generic[T]):
    """Finds whole words that open a phrase, with what is to be tried there."""

    def __init__(
        self, families: Sequence[tuple[Sequence[str], Pattern[str], T]], *, inside_words: bool = False
    ) -> None:
        self._inside_words = inside_words
        by_word: dict[str, list[tuple[Pattern[str], T]]] = {}
        for words, gate, value in families:
            for word in words:
                by_word.setdefault(word, []).append((gate, value))
        self._choices = tuple(tuple(choices) for choices in by_word.values())
        self._automaton = AhoCorasick(list(by_word), matchkind=MatchKind.LeftmostLongest)

    def candidates(self, low: str) -> Iterator[tuple[int, T]]:
        """Each place where such a word begins a word and its gate is open, in order; the text is in small letters.

        Where words are not set apart, a word may begin anywhere.
        """
        choices = self._choices
        for index, at, stop in self._matches(low):
            if at and not self._inside_words and low[at - 1].isalnum():
                continue
            for gate, value in choices[index]:
                if gate.match(low, stop):
                    yield at, value

    def _matches(self, low: str) -> Sequence[tuple[int, int, int]]:
        try:
            found: Sequence[tuple[int, int, int]] = self._automaton.find_matches_as_indexes(low)
        except UnicodeEncodeError:
            found = self._automaton.find_matches_as_indexes(_SURROGATES.sub("\ufffd", low))
        return found
