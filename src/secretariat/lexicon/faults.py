"""What is wrong with a desk's own additions, told so that the person who wrote them can mend them."""

import re
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

from msgspec import Struct


class Fault(Struct, frozen=True):
    """One thing that is wrong.

    Attributes:
        file: the file within the folder.
        line: where the entry begins, from 1; None where no line says it.
        entry: the entry, as it stands in the file; empty where it is the whole file.
        what: what is wrong, and what would be right where that is known.
    """

    file: str
    line: int | None
    entry: str
    what: str

    def __str__(self) -> str:
        line = f", line {self.line}" if self.line else ""
        entry = f", {self.entry}" if self.entry else ""
        return f"{self.file}{line}{entry}: {self.what}"


def line_of(text: str, entry: str) -> int | None:
    """The line on which an entry begins: its own table's, else that of its last key."""
    last = entry.rpartition(".")[2]
    for name in (re.escape(entry), re.escape(last)):
        quoted = rf"[\"']?{name}[\"']?"
        match = re.search(rf"^\s*(?:\[(?:[\w.\"' -]*\.)?{quoted}\]|{quoted}\s*=)", text, re.MULTILINE)
        if match:
            return text.count("\n", 0, match.end()) + 1
    return None


def in_file(folder: Path, file: str, entry: str, what: str) -> Fault:
    """A fault of an entry, with its line where the file can be read."""
    try:
        text = (folder / file).read_text(encoding="utf-8")
    except (OSError, ValueError):
        text = ""
    return Fault(file, line_of(text, entry) if entry else None, entry, what)


def none_of(word: str, known: Iterable[str]) -> str:
    """That a word is none of those known; the nearest of them where one is near, else all of a few."""
    names = sorted(known)
    near = get_close_matches(word, names, n=1, cutoff=0.7)
    if near:
        return f'"{word}" is not known here. Is "{near[0]}" meant?'
    return f'"{word}" is not known here. Known: {", ".join(names[:40])}{" …" if len(names) > 40 else ""}'
