"""The archive: an append-only store of Documents, Readings and Decisions in one SQLite file, with its search.

Nothing in it is ever changed or taken out; the built Record lies beside it as a cache. `Archive(path)` reads,
`Archive(path, write=True)` makes it where there is none. A trouble with the file as a whole is an `ArchiveError`.
"""

from secretariat.archive.archive import Archive
from secretariat.archive.built import Made, Mark
from secretariat.archive.check import Fault
from secretariat.archive.errors import ArchiveError
from secretariat.archive.fetch import Telling
from secretariat.archive.ledger import Entry, assign
from secretariat.archive.listed import Row, Sought
from secretariat.archive.search import Filters, Hit

__all__ = [
    "Archive",
    "ArchiveError",
    "Entry",
    "Fault",
    "Filters",
    "Hit",
    "Made",
    "Mark",
    "Row",
    "Sought",
    "Telling",
    "assign",
]
