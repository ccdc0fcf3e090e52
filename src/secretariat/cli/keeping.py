"""What `reread`, `check`, `export` and `import` do once their modules are wanted."""

from pathlib import Path

import click

from secretariat import verbs
from secretariat.cli.deciding import unheld_lines
from secretariat.cli.output import tell, warn
from secretariat.cli.progress import bar
from secretariat.cli.words import count

FAULTY = 1


def read_again(*, lexicon_folder: Path | None, archive: Path) -> int:
    """Brings all readings to the present reader."""
    with verbs.Archive(archive) as opened:
        opened.close()
    with verbs.Archive(archive, write=True) as opened, bar("Reading again") as progress:
        again = verbs.reread(opened, lexicon_folder, progress)
    many = count(again, "{n:,} document read again", "{n:,} documents read again")
    tell(f"{many}; the older readings are kept beside the new.")
    with verbs.Archive(archive) as opened:
        unheld = verbs.unheld(opened)
    if unheld:
        click.echo("\n".join(unheld_lines(unheld)))
    return 0


def print_check(*, archive: Path) -> int:
    """Says what is wrong with an archive, or that it is whole."""
    faults = 0
    with verbs.Archive(archive) as opened, bar("Checking") as progress:
        for fault in opened.check(progress):
            click.echo(f"{fault.where}: {fault.what}", err=True)
            faults += 1
        counts = opened.counts()
    held = ", ".join(count(number, f"{{n:,}} {name[:-1]}", f"{{n:,}} {name}") for name, number in counts.items())
    whole = count(faults, "{n} fault", "{n} faults") if faults else "it is whole"
    tell(f"{archive}: {whole}. It holds {held}.")
    return FAULTY if faults else 0


def export_package(*, folder: Path, parquet: bool, no_texts: bool, private: bool, archive: Path) -> int:
    """Writes the archive as a data package."""
    with verbs.Archive(archive) as opened:
        written = verbs.export(opened, folder, parquet=parquet, texts=not no_texts, private=private)
    tell(f"{folder}: {len(written)} files written. Begin with {folder / 'codebook.md'}.")
    return 0


def import_package(*, folder: Path, archive: Path) -> int:
    """Brings a data package into an archive."""
    failed = 0
    with verbs.Archive(archive, write=True) as opened:
        for problem in verbs.import_package(opened, folder):
            warn(problem)
            failed += problem.failed
        counts = opened.counts()
    tell(f"{archive} holds {counts['documents']:,} documents and {counts['readings']:,} readings.")
    return int(failed > 0)
