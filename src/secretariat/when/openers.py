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


def _any_of(choices: Sequence[tuple[Pattern[str], T]]) -> Pattern[str]:
    """The gate of a single family, or one that opens where any of several does: most numbers open nothing."""
    gates = list(dict.fromkeys(gate.pattern for gate, _ in choices))
    return choices[0][0] if len(gates) == 1 else re.compile("|".join(f"(?:{gate})" for gate in gates))


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
        self._choices = tuple((_any_of(choices), tuple(choices)) for choices in by_word.values())
        self._automaton = AhoCorasick(list(by_word), matchkind=MatchKind.LeftmostLongest)

    def candidates(self, low: str) -> Iterator[tuple[int, T]]:
        """Each place where such a word begins a word and its gate is open, in order; the text is in small letters.

        Where words are not set apart, a word may begin anywhere.
        """
        choices = self._choices
        for index, at, stop in self._matches(low):
            if at and not self._inside_words and low[at - 1].isalnum():
                continue
            first, several = choices[index]
            if first.match(low, stop):
                for gate, value in several:
                    if gate is first or gate.match(low, stop):
                        yield at, value

    def _matches(self, low: str) -> Sequence[tuple[int, int, int]]:
        try:
            found: Sequence[tuple[int, int, int]] = self._automaton.find_matches_as_indexes(low)
        except UnicodeEncodeError:
            found = self._automaton.find_matches_as_indexes(_SURROGATES.sub("\ufffd", low))
        return found
