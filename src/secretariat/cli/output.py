"""Where lines go: the terminal, a pipe or a file, in UTF-8, with colour only where a person sees it."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import click
import msgspec

from secretariat.cli.layout import wrap
from secretariat.sources import Problem

NOTHING = 1


@contextmanager
def output(path: Path | None) -> Iterator[TextIO]:
    """Standard output, or the file that -o names. Piped output is UTF-8 whatever the locale."""
    if path is None:
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(encoding="utf-8", errors="replace")
        yield sys.stdout
        return
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        yield stream


def coloured(stream: TextIO) -> bool:
    """Whether headings may be bold: a terminal, and nobody said NO_COLOR."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def write(stream: TextIO, lines: Iterable[str]) -> None:
    """Lines to the stream; those in capitals at the margin are headings."""
    bold = coloured(stream)
    for line in lines:
        heading = bold and line[:1].isalpha() and line.isupper()
        stream.write((click.style(line, bold=True) if heading else line) + "\n")


def say(out: Path | None, form: str, *, pages: Iterable[str] = (), value: object = None, html: str = "") -> int:
    """Writes what was asked in the form that was asked for; the exit code of that."""
    with output(out) as stream:
        if form == "json":
            stream.write(msgspec.json.format(msgspec.json.encode(value), indent=2).decode() + "\n")
        elif form == "html":
            stream.write(html)
        else:
            write(stream, pages)
    return 0


def tell(message: str, *, err: bool = False) -> None:
    """What was done, or what to do, in the columns of a terminal."""
    click.echo("\n".join(wrap(message)), err=err)


def nothing(message: str) -> int:
    """Says that there is nothing, and what to do; the exit code of that."""
    tell(message, err=True)
    return NOTHING


def warn(problem: Problem) -> None:
    """One line on standard error; what is only a remark says so."""
    click.echo(f"{'' if problem.failed else 'Note: '}{problem}", err=True)
