"""What `record` does once its modules are wanted."""

from pathlib import Path

import msgspec

from secretariat import verbs
from secretariat.cli.output import output, warn, write
from secretariat.cli.progress import bar
from secretariat.cli.record_page import agreed, pages
from secretariat.model import Reading


def print_record(
    paths: tuple[Path, ...], *, given: verbs.Given, form: str, lexicon_folder: Path | None, out: Path | None
) -> int:
    """Reads all, then prints the Record; returns the exit code."""
    readings: list[Reading] = []
    failed = False
    with bar("Reading") as progress:
        for item in verbs.read(paths, given, lexicon_folder, progress):
            if isinstance(item, Reading):
                readings.append(item)
            else:
                warn(item)
                failed |= item.failed
    record = verbs.record(readings)
    with output(out) as stream:
        if form == "json":
            stream.write(msgspec.json.format(msgspec.json.encode(record), indent=2).decode() + "\n")
        else:
            write(stream, pages(record, agreed(readings), verbs.labels(lexicon_folder)))
    return int(failed)
