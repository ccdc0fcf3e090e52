"""The places of a text where a phrase can begin: one pass over it for all words that open one.

This is what makes finding fast: of ordinary prose, one word in fifty is looked at further.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from re import Pattern
from typing import Generic, TypeVar

from ahocorasick_rs import AhoCorasick, MatchKind

T = TypeVar("T")

_SURROGATES = re.compile("[\ud800-\udfff]")  # half characters, left over from broken decoding; the automaton takes none


def _any_of(choices: Sequence[tuple[Pattern[str], T]]) -> Pattern[str]:
    """The gate of a single family, or one that opens where any of several does: most numbers open nothing."""
    gates = list(dict.fromkeys(gate.pattern for gate, _ in choices))
    return choices[0][0] if len(gates) == 1 else re.compile("|".join(f"(?:{gate})" for gate in gates))


Choice = tuple[Pattern[str], T]
Families = Sequence[tuple[Sequence[str], Pattern[str], T]]


def _by_word(families: Families[T]) -> dict[str, list[Choice[T]]]:
    by_word: dict[str, list[Choice[T]]] = {}
    for words, gate, value in families:
        for word in words:
            by_word.setdefault(word, []).append((gate, value))
    return by_word


class Openers(Generic[T]):
    """Finds whole words that open a phrase, with what is to be tried there."""

    def __init__(self, families: Families[T]) -> None:
        by_word = _by_word(families)
        self._choices = tuple((_any_of(choices), tuple(choices)) for choices in by_word.values())
        self._automaton = AhoCorasick(list(by_word), matchkind=MatchKind.LeftmostLongest)

    def candidates(self, low: str) -> Iterator[tuple[int, T]]:
        """Each place where such a word begins a word and its gate is open, in order; the text is in small letters."""
        choices = self._choices
        for index, at, stop in self._matches(low):
            if at and low[at - 1].isalnum():
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


class OpenersAnywhere(Generic[T]):
    """The same for a language that sets no words apart, where an opener may stand anywhere: one pattern finds those
    whose gate is open, which few numbers and fewer characters are.
    """

    def __init__(self, families: Families[T]) -> None:
        self._choices = {word: tuple(choices) for word, choices in _by_word(families).items()}
        self._places = _places({word: _any_of(choices).pattern for word, choices in self._choices.items()})

    def candidates(self, low: str) -> Iterator[tuple[int, T]]:
        """Each place where such a word stands and its gate is open, in order."""
        for found in self._places.finditer(low):
            several = self._choices[found.group()]
            for gate, value in several:
                if len(several) == 1 or gate.match(low, found.end()):
                    yield found.start(), value


def _places(gates: Mapping[str, str]) -> Pattern[str]:
    """Where a word stands with its gate open behind it, the longest word at each place.

    The pattern begins with a set of characters, which is looked for fast; what may stand behind each follows.
    """
    firsts: dict[str, list[str]] = {}
    for word in sorted(gates, key=len, reverse=True):
        firsts.setdefault(word[0], []).append(f"{word[1:]}(?={gates[word]})")
    behind: dict[str, str] = {}
    for first, rests in firsts.items():
        form = "|".join(rests)
        behind[form] = behind.get(form, "") + first
    forms = "|".join(f"(?<=[{characters}])(?:{form})" for form, characters in behind.items())
    return re.compile(f"[{''.join(firsts)}](?:{forms})")
