"""Export and import: an archive as a data package, and back."""

from collections.abc import Iterator
from pathlib import Path

from secretariat.archive import Archive
from secretariat.publish import export as write_package
from secretariat.publish import restore
from secretariat.record.decide import public_only
from secretariat.sources import Problem
from secretariat.verbs.building import archived_record, refresh


def export(
    archive: Archive, folder: Path, *, parquet: bool = False, texts: bool = True, private: bool = False
) -> list[str]:
    """Writes an archive as a data package; what the desk entered for itself is left out unless it is asked for."""
    refresh(archive)
    with archive.snapshot():
        every = archive.decisions()
        shown = every if private else tuple(public_only(every))
        record = archived_record(archive, decisions=shown)
        return write_package(archive, record, shown, folder, with_parquet=parquet, texts=texts)


def import_package(archive: Archive, folder: Path) -> Iterator[Problem]:
    """Adds what a data package holds; yields what was wrong with it."""
    yield from restore(archive, folder)
