"""What `record` does once its modules are wanted."""

from pathlib import Path
from typing import TextIO

import msgspec

from secretariat import verbs
from secretariat.cli.output import output, write
from secretariat.cli.progress import bar
from secretariat.cli.reading import Told
from secretariat.cli.record_page import dialogue_page, pages
from secretariat.model import Reading, Record


def print_record(
    *,
    paths: tuple[str, ...],
    given: verbs.Given,
    form: str,
    as_of: str | None,
    lexicon_folder: Path | None,
    archive: Path,
    out: Path | None,
) -> int:
    """Prints the Record of some paths, or of the archive; returns the exit code."""
    label = verbs.labels(lexicon_folder)
    if not paths:
        with verbs.Archive(archive) as opened, output(out) as stream:
            built = verbs.archived_record(opened, as_of=as_of)
            if form == "json":
                _json(stream, built)
            else:
                write(stream, pages(Record(), {}, label) if not built.dialogues else ())
                for found in built.dialogues:
                    write(stream, dialogue_page(found, verbs.agreed_at(opened, found), label))
        return 0
    readings, told = _read(paths, given, lexicon_folder)
    built = verbs.record(readings, as_of=as_of)
    with output(out) as stream:
        if form == "json":
            _json(stream, built)
        else:
            write(stream, pages(built, verbs.agreed(readings), label))
    return int(told.failed > 0)


def _json(stream: TextIO, built: Record) -> None:
    stream.write(msgspec.json.format(msgspec.json.encode(built), indent=2).decode() + "\n")


def _read(paths: tuple[str, ...], given: verbs.Given, lexicon_folder: Path | None) -> tuple[list[Reading], Told]:
    readings: list[Reading] = []
    told = Told()
    with bar("Reading") as progress:
        for item in verbs.read(paths, given, lexicon_folder, progress):
            if isinstance(item, Reading):
                readings.append(item)
            else:
                told.problem(item)
    return readings, told
