"""What `read`, `try` and `watch` do once their modules are wanted."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TextIO

import click
import msgspec

from secretariat import verbs
from secretariat.cli.output import output, warn, write
from secretariat.cli.page import page
from secretariat.cli.progress import bar
from secretariat.cli.words import count
from secretariat.model import Reading

Write = Callable[[TextIO, Reading], None]


class Told:
    """What happened, for the last line and the exit code."""

    def __init__(self) -> None:
        self.read = self.new = self.failed = 0

    def problem(self, problem: verbs.Problem) -> None:
        """Says a trouble, and remembers whether a document was lost by it."""
        warn(problem)
        self.failed += problem.failed

    def line(self, archive: Path) -> str:
        """How many were read, how many of them are new, how many failed, where they are."""
        some = count(self.read, "{n:,} document read", "{n:,} documents read")
        failed = f", {self.failed:,} failed" if self.failed else ""
        return f"{some}, {self.new:,} new{failed}; kept in {archive}"


def writer(form: str, *, explain: bool, lexicon_folder: Path | None) -> Write:
    """How a Reading is printed: a page, or a line of JSON."""
    if form == "jsonl":
        return lambda stream, reading: _line(stream, reading)
    label = verbs.labels(lexicon_folder)
    return lambda stream, reading: write(stream, (*page(reading, label, explain=explain), ""))


def _line(stream: TextIO, reading: Reading) -> None:
    stream.write(msgspec.json.encode(reading).decode() + "\n")


def print_readings(
    *,
    paths: tuple[str, ...],
    given: verbs.Given,
    form: str,
    explain: bool,
    lexicon_folder: Path | None,
    out: Path | None,
) -> int:
    """Prints each Reading as it is made and stores nothing; returns the exit code."""
    show = writer(form, explain=explain, lexicon_folder=lexicon_folder)
    told = Told()
    with output(out) as stream, bar("Reading") as progress:
        for item in verbs.read(paths, given, lexicon_folder, progress):
            if isinstance(item, Reading):
                show(stream, item)
            else:
                told.problem(item)
    return int(told.failed > 0)


def print_stored(
    *,
    paths: tuple[str, ...],
    given: verbs.Given,
    form: str,
    explain: bool,
    quiet: bool,
    lexicon_folder: Path | None,
    archive: Path,
    out: Path | None,
) -> int:
    """Prints each Reading once it is kept; returns the exit code."""
    show = writer(form, explain=explain, lexicon_folder=lexicon_folder)
    with verbs.Archive(archive, write=True) as opened, output(out) as stream, bar("Reading") as progress:
        items = verbs.store(opened, paths, given, lexicon_folder, progress)
        return _printed(items, stream, None if quiet else show, archive)


def print_watched(
    *,
    feed: str,
    given: verbs.Given,
    form: str,
    explain: bool,
    quiet: bool,
    lexicon_folder: Path | None,
    archive: Path,
    out: Path | None,
) -> int:
    """Prints what is new in a feed; returns the exit code."""
    show = writer(form, explain=explain, lexicon_folder=lexicon_folder)
    with verbs.Archive(archive, write=True) as opened, output(out) as stream:
        return _printed(verbs.watch(opened, feed, given, lexicon_folder), stream, None if quiet else show, archive)


def _printed(items: Iterable[verbs.Stored | verbs.Problem], stream: TextIO, show: Write | None, archive: Path) -> int:
    told = Told()
    for item in _readings(items, told):
        if show:
            show(stream, item)
    click.echo(told.line(archive), err=True)
    return int(told.failed > 0)


def _readings(items: Iterable[verbs.Stored | verbs.Problem], told: Told) -> Iterator[Reading]:
    for item in items:
        if isinstance(item, verbs.Problem):
            told.problem(item)
        else:
            told.read += 1
            told.new += item.new
            yield item.reading
