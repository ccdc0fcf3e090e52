"""Bringing a data package back into an archive: Documents with their versions, Readings, Decisions, the ledger."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TypeVar

import msgspec

from secretariat.archive import Archive, Entry
from secretariat.model import Decision, Document, Reading
from secretariat.model.decoding import decoder
from secretariat.sources import Opened, Problem

BATCH = 64
Form = TypeVar("Form")


class Line(msgspec.Struct):
    """A version of a Document as it was passed on."""

    document: Document
    origin: str
    bytes_sha256: str
    extractor: str
    current: bool


def restore(archive: Archive, folder: Path) -> Iterator[Problem]:
    """Adds what a package holds; what is there already stays as it is. A line that is broken ends it with a Problem."""
    try:
        pairs = _pairs(folder)
        while batch := list(islice(pairs, BATCH)):
            archive.add(batch)
        for decision in _lines(folder / "decisions.jsonl", Decision):
            archive.decide(decision)
        archive.write_ledger(_lines(folder / "ledger.jsonl", Entry))
    except (OSError, msgspec.DecodeError) as error:
        name = getattr(error, "filename", None) or str(folder)
        message = f"it is no whole data package with texts ({error}). Export it again, without --no-texts."
        yield Problem(str(name), None, "no_package", message)


def _pairs(folder: Path) -> Iterator[tuple[Opened, Reading]]:
    """Each version with its Reading: those of the latest versions are in one file, of earlier ones in another."""
    latest = _lines(folder / "readings.jsonl", Reading)
    earlier = _lines(folder / "earlier.jsonl", Reading)
    for line in _lines(folder / "documents.jsonl", Line):
        reading = next(latest if line.current else earlier)
        opened = Opened(
            document=line.document, origin=line.origin, bytes_sha256=line.bytes_sha256, extractor=line.extractor
        )
        yield opened, reading


def _lines(path: Path, form: type[Form]) -> Iterator[Form]:
    decode = decoder(form).decode
    with path.open("rb") as stream:
        for line in stream:
            yield decode(line)
