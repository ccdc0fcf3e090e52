"""What `compare`, `new`, `threads`, `asks` and `history` do once their modules are wanted."""

from pathlib import Path
from typing import Any

import click
import msgspec

from secretariat import verbs
from secretariat.cli.compare_page import across_page, compare_page
from secretariat.cli.desk_html import across_html, compare_html, new_html
from secretariat.cli.history_html import history_html
from secretariat.cli.history_page import history_page
from secretariat.cli.new_page import new_page
from secretariat.cli.output import nothing, say
from secretariat.cli.shelves import party_of, readings, shelf, today
from secretariat.cli.threads_page import asks_page, threads_list, threads_page
from secretariat.model import Reading

FRAME = ("documents", "only", "both", "differ", "missing")


def print_compared(
    *, words: tuple[str, ...], of: str | None, form: str, out: Path | None, archive: Path, sources: tuple[str, ...],
    as_of: str | None, private: bool,
) -> int:  # fmt: skip
    """Prints the accounts of one round, or one side's words at two."""
    label = verbs.labels()
    with shelf(archive, sources, as_of=as_of, private=private) as asked:
        (dialogue, held), *second = verbs.rounds_meant(asked, words)
        if not second:
            found = verbs.compared(asked, dialogue, held)
            if form == "html":
                return say(out, form, html=compare_html(found, dialogue, held, label))
            return say(out, form, pages=compare_page(found, dialogue, held, label), value=framed(found))
        ((other_dialogue, other),) = second
        if other_dialogue.id != dialogue.id:
            raise click.UsageError("The two rounds are of two dialogues. Words are compared within one.")
        sides = verbs.between(asked, dialogue, held, other, party_of(of, "--of"))
        if not sides:
            raise click.BadParameter(f"'{of}' is no party of it: {' '.join(dialogue.parties)}.", param_hint="--of")
        if form == "html":
            return say(out, form, html=across_html(sides, dialogue, label))
        return say(out, form, pages=across_page(sides, dialogue, label), value=sides)


def framed(found: object) -> dict[str, Any]:
    """A comparison in the form that other programs read: its lists first, what was added after them."""
    every: dict[str, Any] = msgspec.to_builtins(found)
    return {name: every[name] for name in FRAME} | every


def print_new(
    *, document: str, form: str, out: Path | None, archive: Path, sources: tuple[str, ...], as_of: str | None,
    private: bool,
) -> int:  # fmt: skip
    """Prints what is new in a document: one that is known, or a file or address that is read for it and not stored."""
    label = verbs.labels()
    fresh = [] if sources and not _is_source(document) else _fresh(document)
    with shelf(archive, sources, as_of=as_of, private=private, extra=fresh) as asked:
        known = fresh[0] if fresh else verbs.document_meant(asked, document)
        news = verbs.new(asked, known)
        if form == "html":
            return say(out, form, html=new_html(news, label))
        return say(out, form, pages=new_page(news, label), value=news)


def _is_source(document: str) -> bool:
    return Path(document).is_file() or document.startswith(("http://", "https://"))


def _fresh(document: str) -> list[Reading]:
    if not _is_source(document):
        return []
    found = readings([document])
    if not found:
        raise click.UsageError("It could not be read.")
    return found[:1]


def print_threads(
    *, words: tuple[str, ...], party: str | None, form: str, archive: Path, sources: tuple[str, ...],
    as_of: str | None, private: bool,
) -> int:  # fmt: skip
    """Prints what is followed through rounds and documents, with the status of each deliverable."""
    label = verbs.labels()
    code = party_of(party, "--party")
    with shelf(archive, sources, as_of=as_of, private=private) as asked:
        if not words:
            every = verbs.thread_rows(asked, parties=[code] if code else []).rows
            if form == "json" or every:
                return say(None, form, pages=threads_list(every), value={"threads": every})
            return _no_thread()
        found = verbs.threads(asked, as_of or today(), verbs.dialogue_meant(asked, words))
        if form == "json":
            return say(None, form, value={"threads": found.threads, "deliverables": list(found.done.values())})
        if not found.threads:
            return _no_thread()
        return say(None, form, pages=threads_page(found, rounds_behind(asked, found), label))


def rounds_behind(asked: verbs.Shelf, found: verbs.Trail) -> dict[str, verbs.RoundLine]:
    """The rounds that threads come up at: only those of their own parties are looked at."""
    between = sorted({thread.parties for thread in found.threads})
    return {held.id: held for parties in between for line in asked.lines_of(parties) for held in line.rounds}


def _no_thread() -> int:
    return nothing("No thread is known. A thread is a channel, fund or proposal that texts come back to.")


def print_asks(
    *, words: tuple[str, ...], of: str, form: str, archive: Path, sources: tuple[str, ...], as_of: str | None,
    private: bool,
) -> int:  # fmt: skip
    """Prints what one party asked over the rounds of a dialogue."""
    code = party_of(of, "--of")
    with shelf(archive, sources, as_of=as_of, private=private) as asked:
        dialogue = verbs.dialogue_meant(asked, words)
        if code not in dialogue.parties:
            raise click.BadParameter(f"'{of}' is no party of it: {' '.join(dialogue.parties)}.", param_hint="--of")
        found = verbs.asked(asked, dialogue, code)
        return say(None, form, pages=asks_page(found, dialogue, code, verbs.labels()), value=found)


def print_history(
    *, words: tuple[str, ...], form: str, out: Path | None, archive: Path, sources: tuple[str, ...], as_of: str | None,
    private: bool,
) -> int:  # fmt: skip
    """Prints the history of a dialogue, and where it stands on a day."""
    with shelf(archive, sources, as_of=as_of, private=private) as asked:
        dialogue = verbs.dialogue_meant(asked, words)
        past = verbs.past(asked, dialogue, as_of or today())
        if form == "html":
            return say(out, form, html=history_html(past, verbs.labels()))
        return say(out, form, pages=history_page(past, verbs.labels()), value=past)
