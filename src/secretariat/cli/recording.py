"""What `record` does once its modules are wanted."""

from pathlib import Path

from secretariat import verbs
from secretariat.cli.output import say
from secretariat.cli.progress import bar
from secretariat.cli.reading import Told
from secretariat.cli.record_page import pages
from secretariat.model import Reading


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
        with verbs.Archive(archive) as opened:
            built = verbs.archived_record(opened, as_of=as_of)
            shown = pages(built, lambda dialogue: verbs.agreed_at(opened, dialogue), label)
            return say(out, form, pages=shown, value=built)
    readings, told = _read(paths, given, lexicon_folder)
    built, agreed = verbs.record(readings, as_of=as_of), verbs.agreed(readings)
    say(out, form, pages=pages(built, lambda _: agreed, label), value=built)
    return int(told.failed > 0)


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
