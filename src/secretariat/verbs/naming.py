"""What people are shown in place of codes."""

from collections.abc import Callable
from pathlib import Path

from secretariat.lexicon.tables import load_tables
from secretariat.who.parties import label


def labels(lexicon_folder: Path | None = None) -> Callable[[str], str]:
    """A function from a party's code to its name in our own table; the code itself where the table has none."""
    tables = load_tables(lexicon_folder)
    return lambda party: label(party, tables)
