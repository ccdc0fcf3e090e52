"""What `read` does once its modules are wanted."""

from pathlib import Path

import msgspec

from secretariat import verbs
from secretariat.cli.output import output, warn, write
from secretariat.cli.page import page
from secretariat.cli.progress import bar
from secretariat.model import Reading


def print_readings(
    paths: tuple[Path, ...],
    *,
    given: verbs.Given,
    form: str,
    explain: bool,
    lexicon_folder: Path | None,
    out: Path | None,
) -> int:
    """Prints each Reading as it is made; returns the exit code."""
    label = verbs.labels(lexicon_folder)
    failed = False
    with output(out) as stream, bar("Reading") as progress:
        for item in verbs.read(paths, given, lexicon_folder, progress):
            if not isinstance(item, Reading):
                warn(item)
                failed |= item.failed
            elif form == "jsonl":
                stream.write(msgspec.json.encode(item).decode() + "\n")
            else:
                write(stream, (*page(item, label, explain=explain), ""))
    return int(failed)
