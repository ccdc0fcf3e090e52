"""What people are shown in place of codes."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from secretariat.lexicon.table_files import load_tables
from secretariat.who.parties import label


def labels(lexicon_folder: Path | None = None, language: str = "en") -> Callable[[str], str]:
    """A function from a party's code to its name in our own table; the code itself where the table has none."""
    return partial(label, tables=load_tables(lexicon_folder), language=language)
