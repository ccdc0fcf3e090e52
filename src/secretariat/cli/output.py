"""Where lines go: the terminal, a pipe or a file, in UTF-8, with colour only where a person sees it."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import click

from secretariat.sources import Problem


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


def warn(problem: Problem) -> None:
    """One line on standard error; what is only a remark says so."""
    click.echo(f"{'' if problem.failed else 'Note: '}{problem}", err=True)
