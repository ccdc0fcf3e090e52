"""Files: the tables of one language, in the shipped folder and in a desk's own, whose entries are added."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from secretariat.lexicon.toml import merge


class Files:
    """The files of one language by their names without ending."""

    def __init__(self, code: str, folders: tuple[Path, ...]) -> None:
        self.folders = tuple(folder / code for folder in folders)

    def toml(self, name: str) -> dict[str, Any]:
        """A table with what every folder has of it; empty where none has."""
        merged: dict[str, Any] = {}
        for folder in self.folders:
            path = folder / f"{name}.toml"
            if path.is_file():
                merge(merged, tomllib.loads(path.read_text(encoding="utf-8")))
        return merged

    def lines(self, name: str) -> Iterator[str]:
        """The lines of a list of words, without remarks."""
        for folder in self.folders:
            path = folder / f"{name}.txt"
            if path.is_file():
                yield from (w for w in path.read_text(encoding="utf-8").split("\n") if w and not w.startswith("#"))
