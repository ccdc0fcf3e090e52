"""The words in a picture: a language and the names of parties are handed in by whoever has them."""

from collections.abc import Callable, Iterable
from typing import Protocol

from msgspec import Struct


class Tongue(Protocol):
    """What a picture asks of a language."""

    def word(self, table: str, code: str | None) -> str:
        """The words for a code."""

    def say(self, english: str, **values: object) -> str:
        """A sentence, written in English where it is used, with its values in it."""

    def count(self, number: int, one: str, many: str) -> str:
        """A sentence that depends on a number, which stands in it as {n}."""

    def when(self, edtf: str | None) -> str:
        """A date."""

    def duration(self, iso: str) -> str:
        """P1Y as "1 year"."""

    def ordinal(self, number: int) -> str:
        """1st, 2nd."""

    def account(self, according_to: Iterable[str], label: Callable[[str], str]) -> str:
        """Whose account something is."""

    def listed(self, names: Iterable[str]) -> str:
        """A, B and C."""


class Wording(Struct, frozen=True):
    """A language, and what people call a party."""

    words: Tongue
    label: Callable[[str], str]

    def account(self, according_to: Iterable[str]) -> str:
        """Whose account it is."""
        return self.words.account(according_to, self.label)


class Table(Struct, frozen=True, kw_only=True):
    """The twin of a picture: all that it shows, in words."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
