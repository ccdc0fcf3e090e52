"""The words by which people name a dialogue or a round: parts of names, parties, numbers, cities, dates."""

from collections.abc import Sequence
from functools import cache

from msgspec import Struct

from secretariat.lexicon.table_files import load_tables
from secretariat.verbs.blocks import Line, RoundLine
from secretariat.when.edtf import parse
from secretariat.when.english_words import FULL_MONTHS
from secretariat.who.parties import label, party_meant

ENDINGS = ("st", "nd", "rd", "th")
PLACED = frozenset({"last", "latest", "first", "next"})
OF_A_YEAR, SHORTEST_MONTH, SHORTEST_ID = 4, 3, 6


class Designation(Struct, frozen=True):
    """What a word says of a round: its number, a date that it falls in, a month, or its place in the series."""

    kind: str
    value: str | int


def designation(word: str) -> Designation | None:
    """What a word says of a round; None where it is a name."""
    folded = word.casefold()
    number = folded[:-2] if folded[-2:] in ENDINGS else folded
    if number.isdecimal() and len(number) < OF_A_YEAR:
        return Designation("ordinal", int(number))
    if folded[:OF_A_YEAR].isdigit() and parse(folded):
        return Designation("when", folded)
    if folded in PLACED:
        return Designation("placed", folded)
    month = next((at for at, name in enumerate(FULL_MONTHS, 1) if _names_month(folded, name)), None)
    return Designation("month", month) if month else None


def _names_month(word: str, name: str) -> bool:
    return len(word) >= SHORTEST_MONTH and name.startswith(word)


def designates(said: Designation, held: RoundLine) -> bool:
    """Whether a round is one of those that a word names; its place in the series is looked at among those that are."""
    if said.kind == "ordinal":
        return held.ordinal == said.value
    if said.kind == "when":
        return (held.when or "").startswith(str(said.value)) or _meet(held.when, str(said.value))
    if said.kind == "month":
        return (held.when or "")[5:7] == f"{said.value:02}"
    return True


def _meet(when: str | None, asked: str) -> bool:
    one, other = parse(when) if when else None, parse(asked)
    if not one or not other or not (one.earliest and one.latest and other.earliest and other.latest):
        return False
    return one.earliest <= other.latest and other.earliest <= one.latest


def placed(said: str, rounds: Sequence[RoundLine]) -> list[RoundLine]:
    """The first, last or next of some rounds, which come in order of time."""
    held = [r for r in rounds if r.status == "held"]
    if said == "next":
        return [r for r in rounds if r.status in ("planned", "proposed")][:1]
    return held[:1] if said == "first" else held[-1:]


@cache
def folded_words(text: str) -> tuple[str, ...]:
    """The words of a name in small letters."""
    return tuple("".join(c if c.isalnum() or c == "+" else " " for c in text.casefold()).split())


def fits_dialogue(word: str, line: Line) -> bool:
    """Whether a word is of a dialogue: the beginning of a word of a name, or a party by its code or name."""
    small = word.casefold()
    if word.upper() in line.parties or party(word) in line.parties:
        return True
    if not small.isascii():
        return any(small in name.casefold() for name in line.names)
    return any(begun.startswith(piece) for piece in folded_words(small)[:1] for begun in _words(line)) and all(
        any(begun.startswith(piece) for begun in _words(line)) for piece in folded_words(small)
    )


def _words(line: Line) -> set[str]:
    labels = (label(code, load_tables()) for code in line.parties)
    return {word for name in (*line.names, *labels) for word in folded_words(name)}


@cache
def party(word: str) -> str | None:
    """The party that a word names; two letters are a code."""
    return party_meant(word, load_tables())


def fits_place(word: str, held: RoundLine) -> bool:
    """Whether a word begins the name of the round's city."""
    return any(begun.startswith(word.casefold()) for begun in folded_words(held.place or ""))


def is_address(word: str) -> bool:
    """Whether a word is a lasting address, or so much of one that it can be nothing else."""
    text = word.split(".")[0]
    return len(text) >= SHORTEST_ID and all(c in "0123456789abcdef" for c in text) and not word.isdigit()
