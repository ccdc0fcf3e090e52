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
    whose gate is open, which few numbers and fewer characters are, and tells which gate that is. Of several families
    that one word opens the first whose gate is open counts.
    """

    def __init__(self, families: Families[T]) -> None:
        self._values: list[T] = []
        self._places = self._pattern(_by_word(families))

    def _pattern(self, by_word: Mapping[str, list[Choice[T]]]) -> Pattern[str]:
        """Where a word stands with its gate open behind it, the longest word at each place.

        The pattern begins with a set of characters, which is looked for fast. Behind it the rest of each word decides,
        as few words end alike; then which of the first characters it was, and an empty group behind each gate.
        """
        rests: dict[str, dict[int, tuple[str, list[Choice[T]]]]] = {}
        for word, choices in sorted(by_word.items(), key=lambda entry: -len(entry[0])):
            alike = rests.setdefault(word[1:], {})
            n = next((n for n, (_, others) in alike.items() if others == choices), len(alike))
            alike[n] = (alike.get(n, ("", choices))[0] + word[0], choices)
        firsts = "".join(dict.fromkeys(word[0] for word in by_word))
        return re.compile(f"[{firsts}](?:{'|'.join(self._form(r, list(a.values())) for r, a in rests.items())})")

    def _form(self, rest: str, alike: Sequence[tuple[str, list[Choice[T]]]]) -> str:
        """The rest of words that end alike, with what tells them apart."""
        apart = "|".join(f"(?<=[{firsts}]{rest}){self._gates(choices)}" for firsts, choices in alike)
        return f"{rest}(?:{apart})" if rest else f"(?<=[{''.join(f for f, _ in alike)}])(?:{apart})"

    def _gates(self, choices: Sequence[Choice[T]]) -> str:
        self._values += [value for _, value in choices]
        return f"(?:{'|'.join(f'(?={gate.pattern})()' for gate, _ in choices)})"

    def candidates(self, low: str) -> Iterator[tuple[int, T]]:
        """Each place where such a word stands and its gate is open, in order."""
        values = self._values
        for found in self._places.finditer(low):
            yield found.start(), values[(found.lastindex or 1) - 1]
