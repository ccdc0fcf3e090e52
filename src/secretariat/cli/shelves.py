"""Where a question is asked, an archive or some files, and what is said where it is not clear what was meant."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import overload

import click

from secretariat import verbs
from secretariat.cli.layout import columns, wrap
from secretariat.cli.output import NOTHING, tell, warn
from secretariat.cli.progress import bar
from secretariat.cli.words import ordinal, sentence, when
from secretariat.model import Reading

MOST, FEW = 20, 10  # candidates that are listed


@overload
def party_of(said: str, option: str) -> str: ...
@overload
def party_of(said: str | None, option: str) -> str | None: ...
def party_of(said: str | None, option: str) -> str | None:
    """The code of a party as typed for an option; None where nothing was typed."""
    code = None if said is None else verbs.party(said)
    if said is not None and code is None:
        raise click.BadParameter(
            f"'{said}' is no party that is known. Say it as JP, Japan or ASEAN.", param_hint=option
        )
    return code


def today() -> str:
    """The day on which somebody asks."""
    return date.today().isoformat()  # noqa: DTZ011  the day where the desk is


@contextmanager
def shelf(
    archive: Path,
    sources: Sequence[str] = (),
    *,
    as_of: str | None = None,
    private: bool = False,
    extra: Sequence[Reading] = (),
) -> Iterator[verbs.Shelf]:
    """What questions are asked of: the files of --from, else the archive."""
    if sources:
        yield verbs.Loose([*readings(sources), *extra], as_of=as_of)
        return
    with verbs.Archive(archive) as opened:
        yield verbs.Kept(opened, private=private, as_of=as_of, extra=extra)


def readings(sources: Sequence[str]) -> list[Reading]:
    """The Readings of some files; what could not be read is said."""
    found: list[Reading] = []
    with bar("Reading") as progress:
        for item in verbs.read(sources, progress=progress):
            if isinstance(item, Reading):
                found.append(item)
            else:
                warn(item)
    return found


def tried(command: Callable[..., int], **chosen: object) -> int:
    """The exit code of a command; where it is not clear what was meant, after a word on what fits."""
    try:
        return command(**chosen)
    except verbs.UnclearError as unclear:
        click.echo("\n".join(_unclear(unclear)), err=True)
    except verbs.MarkingError as error:
        tell(sentence("marking", error.code, error.values), err=True)
    except verbs.DecisionError as error:
        values: dict[str, str | int | None] = {**error.values}
        tell(sentence("undecided", error.code, values), err=True)
    return NOTHING


def _unclear(error: verbs.UnclearError) -> Iterator[str]:
    said = f"“{error.asked}”"
    if not error.several:
        yield from wrap(f"No {error.kind} fits {said}. {_near(error)}")
        return
    yield from wrap(f"Several {error.kind}s fit {said}. Name one by its id, or say more:")
    yield from _choices(error.fitting[:MOST])
    if len(error.fitting) > MOST:
        yield f"  and {len(error.fitting) - MOST} more"


def _near(error: verbs.UnclearError) -> str:
    """What is known, in a line or two; else what to do."""
    rounds = [choice for choice in error.fitting if choice.line and choice.held]
    if not rounds:
        return (
            "Give its id, file name or address." if error.kind == "document" else "`secretariat dialogues` lists all."
        )
    told = [ordinal(c.held.ordinal) if c.held.ordinal else when(c.held.when) for c in rounds if c.held]
    known = [name for name in told if name]
    more = f" and {len(known) - FEW} more" if len(known) > FEW else ""
    return f"{rounds[0].line.name if rounds[0].line else ''} has {', '.join(known[:FEW])}{more}."


def _choices(choices: Sequence[verbs.Choice]) -> Iterator[str]:
    """Rounds under the dialogue that they are of; all else in one table."""
    for line, same in groupby(choices, key=lambda choice: choice.line if choice.held else None):
        if line is None:
            rows = [(c.id, " ".join(c.line.parties) if c.line else "", c.line.name if c.line else "") for c in same]
            yield from columns(rows, "  ")
            continue
        yield from wrap(f"{line.name}:", "  ")
        yield from columns([_round(choice) for choice in same], "    ")


def _round(choice: verbs.Choice) -> tuple[str, str, str, str]:
    held = choice.held
    if held is None:
        return choice.id, "", "", ""
    return choice.id, ordinal(held.ordinal) if held.ordinal else "—", when(held.when), held.place or ""
