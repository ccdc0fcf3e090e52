"""JSON Lines: one document a line, with what is known of it."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import msgspec

from secretariat.model.decoding import decoder
from secretariat.sources.given import Given, day
from secretariat.sources.opened import BYTE_LIMIT, SLOTS, Extract, Opened, Raw, make
from secretariat.sources.problem import Problem, problem


class Record(msgspec.Struct, frozen=True):
    """One line. What is not named here is passed over."""

    text: str
    id: str | int | None = None
    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    language: str | None = None


class Bundle(NamedTuple):
    """Lines as they come, and where they lie."""

    name: str
    lines: Iterable[bytes]
    origin: str


def records(bundle: Bundle, given: Given) -> Iterator[Opened | Problem]:
    """The Document of each line, or the Problem of a line that is none; blank lines are passed over."""
    decode = decoder(Record).decode
    empty = True
    for number, line in enumerate(bundle.lines, 1):
        stripped = line.strip().removeprefix(b"\xef\xbb\xbf")
        if not stripped:
            continue
        empty = False
        if len(line) > BYTE_LIMIT:
            yield problem(bundle.name, "too_large", limit=BYTE_LIMIT // 2**20).at(number)
            continue
        try:
            record = decode(stripped)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            yield problem(bundle.name, "broken_line", reason=error).at(number)
            continue
        yield from _document(record, bundle, number, stripped, given)
    if empty:
        yield problem(bundle.name, "empty")


def _document(record: Record, bundle: Bundle, number: int, line: bytes, given: Given) -> Iterator[Opened | Problem]:
    label = str(record.id) if record.id is not None else record.url or f"{bundle.name}:{number}"
    if record.published and day(record.published) is None:
        yield problem(bundle.name, "bad_date", value=record.published).at(number)
    found = {name: value for name in SLOTS if (value := getattr(record, name))}
    raw = Raw(bundle.name, line, f"{record.url or bundle.origin}#{label}")
    for made in make(raw, Extract(text=record.text, by="jsonl 1", found=found, known="record"), given, label):
        yield made.at(number) if isinstance(made, Problem) else made
