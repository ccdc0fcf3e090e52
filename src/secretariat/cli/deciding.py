"""What `decide` does once its modules are wanted."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import click

from secretariat import verbs
from secretariat.cli.layout import wrap
from secretariat.cli.naming import evidence
from secretariat.cli.output import output, say, tell, warn
from secretariat.cli.words import count, word
from secretariat.model import Decision, DecisionKind
from secretariat.record.decide import OF_TWO
from secretariat.verbs.wording import is_address

UNVERIFIED = "as said, not verified"


def print_decided(
    *, kind: DecisionKind, words: tuple[str, ...], slot: str | None, value: str | None, said: verbs.Word, archive: Path
) -> int:
    """Keeps a decision on a fact, a round or a dialogue, and says what was kept."""
    with verbs.Archive(archive) as opened:
        # The slot of a note is a room of a paper, and no slot of the fact that it is on.
        aims = list(_aims(verbs.Kept(opened, private=True), kind, words, None if kind == "note" else slot))
    typed = verbs.value_of(slot, value) if slot and value is not None and kind != "note" else value
    return _keep(archive, [verbs.decision(kind, aim, said, slot=slot, value=typed) for aim in aims])


def print_entered(
    *, words: tuple[str, ...], slot: str, value: str | None, of: str | None, said: verbs.Word, archive: Path,
    **more: str | None,
) -> int:  # fmt: skip
    """Keeps a round of one's own, more of one, or one entered value."""
    told = {"when": value, **more}
    known = {name: verbs.value_of(name, typed) for name, typed in told.items() if typed is not None}
    if slot != "next_round" or (of is None and "when" not in known):
        if value is None:
            raise click.UsageError("Missing option '--value'.")
        return print_decided(kind="enter", words=words, slot=slot, value=value, said=said, archive=archive)
    with verbs.Archive(archive) as opened:
        asked = verbs.Kept(opened, private=True)
        aim = verbs.at_dialogue(asked, verbs.dialogue_meant(asked, words))
        entered = [one.id for one in opened.decisions() if one.kind == "enter" and of and one.id.startswith(of)]
    if of and len(entered) != 1:
        raise verbs.DecisionError("several_decisions" if entered else "no_decision", id=of)
    return _keep(archive, verbs.entry(aim, said, known, entered[0] if of else None))


def _aims(shelf: verbs.Shelf, kind: str, words: Sequence[str], slot: str | None) -> Iterator[verbs.Aim]:
    if len(words) == 1 and "." in words[0] and is_address(words[0]):
        yield verbs.at_fact(shelf, words[0], slot)
    elif slot == "next_round":
        yield verbs.at_dialogue(shelf, verbs.dialogue_meant(shelf, words))
    elif kind in ("note", "sought"):
        yield _at_any(shelf, words)
    else:
        _, held = verbs.round_meant(shelf, words)
        yield from verbs.at_round(shelf, held, slot)


def _at_any(shelf: verbs.Shelf, words: Sequence[str]) -> verbs.Aim:
    """What a remark is on: a dialogue where the words name one, else a round."""
    try:
        return verbs.at_dialogue(shelf, verbs.dialogue_meant(shelf, words))
    except verbs.UnclearError as unclear:
        if unclear.several:
            raise
        _, held = verbs.round_meant(shelf, words)
        return verbs.at_round(shelf, held, None)[0]


def print_linked(*, kind: DecisionKind, first: str, second: str, of: str, said: verbs.Word, archive: Path) -> int:
    """Keeps that two rounds, dialogues or people are one, are two, or cannot be told."""
    with verbs.Archive(archive) as opened:
        shelf = verbs.Kept(opened, private=True)
        one, other = (_linked(opened, shelf, words, of) for words in (first, second))
    return _keep(archive, [verbs.decision(kind, one, said, slot=of, other=other)])


def _linked(archive: verbs.Archive, shelf: verbs.Shelf, words: str, of: str) -> verbs.Aim:
    if "." in words and is_address(words):
        return verbs.at_fact(shelf, words, None)
    if of == "dialogue":
        return verbs.at_dialogue(shelf, verbs.dialogue_meant(shelf, words.split()))
    if of == "round":
        _, held = verbs.round_meant(shelf, words.split())
        return verbs.at_round(shelf, held, None)[0]
    found = verbs.persons(archive, words)
    if len(found) != 1:
        choices = (verbs.Choice(person.id) for person in found)
        raise verbs.UnclearError("person", words, choices, several=bool(found))
    return verbs.at_fact(shelf, found[0].id, None)


def print_retracted(*, beginning: str, said: verbs.Word, archive: Path) -> int:
    """Keeps that a decision counts no more."""
    with verbs.Archive(archive) as opened:
        made = verbs.retraction(opened, beginning, said)
    return _keep(archive, [made])


def _keep(archive: Path, made: Sequence[Decision]) -> int:
    with verbs.Archive(archive, write=True) as opened:
        verbs.keep(opened, made)
    for one in made:
        click.echo("\n".join(decision_lines(verbs.Logged(one, "holds"))))
    if not all(one.public for one in made):
        tell("Private: it is shown with --private only, and leaves the desk only where --private is said.")
    return 0


def decision_lines(logged: verbs.Logged) -> Iterator[str]:
    """A decision in a few lines: what, on which fact, by whom, why."""
    one = logged.decision
    slot = f" {word('slot', one.slot)}" if one.slot and one.kind not in OF_TWO else f" ({one.slot})" if one.slot else ""
    seen = f" “{one.seen}”" if one.seen is not None else ""
    value = f" → {one.value}" if one.value is not None else ""
    standing = "" if logged.standing == "holds" else f" · {word('standing', logged.standing)}"
    public = "public" if one.public else "private"
    yield from wrap(f"{word('decision', one.kind)}{slot}{seen}{value}", f"{one.id}  ")
    marking = f" · {one.marking}" if one.marking else ""
    yield from wrap(f"{one.who} ({UNVERIFIED}), {one.when[:19]}Z · {public}{marking}{standing}", "    ")
    other = f" and {one.other}" if one.other else ""
    yield from wrap(f"{one.fact}{other} {evidence([one.quote], 60) if one.quote else ''}", "    ")
    if one.why:
        yield from wrap(one.why, "    because: ")


def print_log(*, private: bool, form: str, archive: Path) -> int:
    """Lists decisions in the order in which they were made."""
    with verbs.Archive(archive) as opened:
        found = verbs.log(opened, private=private)
        hidden = 0 if private else verbs.hidden(opened)
    pages = [line for logged in found for line in decision_lines(logged)]
    if hidden:
        told = count(hidden, "{n} private decision is not shown", "{n} private decisions are not shown")
        tell(f"{told}; --private shows them.", err=True)
    if not found and not hidden:
        click.echo("Nobody has decided anything.", err=True)
    return say(None, form, pages=pages, value=found)


def print_unheld(archive: Path) -> int:
    """Lists the decisions that no longer hold: what they were on, not what they say."""
    with verbs.Archive(archive) as opened:
        found = verbs.unheld(opened)
    for line in unheld_lines(found):
        click.echo(line)
    return 1 if found else 0


def unheld_lines(found: Sequence[Decision]) -> Iterator[str]:
    """Each decision whose fact is gone or whose value changed."""
    if not found:
        yield "Every decision still holds."
        return
    many = count(len(found), "{n} decision no longer holds", "{n} decisions no longer hold")
    yield from wrap(f"{many}: the fact is gone or its value changed. See `secretariat decide log --private`.")
    for one in found:
        yield from wrap(
            f"{word('decision', one.kind)} {one.slot or ''} · {one.when[:10]} · {one.fact}", f"  {one.id}  "
        )


def export_decisions(*, out: Path | None, private: bool, archive: Path) -> int:
    """Writes decisions as JSON Lines."""
    with verbs.Archive(archive) as opened, output(out) as stream:
        written = 0
        for line in verbs.exported(opened, private=private):
            stream.write(line.decode())
            written += 1
        hidden = 0 if private else verbs.hidden(opened)
    left = f" {hidden} private left out; --private takes them along." if hidden else ""
    tell(f"{count(written, '{n} decision', '{n} decisions')} written.{left}", err=True)
    return 0


def import_decisions(*, path: str, archive: Path) -> int:
    """Adds decisions from JSON Lines."""
    failed = 0

    def told(problem: verbs.Problem) -> None:
        nonlocal failed
        failed += 1
        warn(problem)

    with verbs.Archive(archive) as opened:
        opened.close()
    with verbs.Archive(archive, write=True) as opened:
        new, old = verbs.imported(opened, _lines(path), path, told)
        unheld = verbs.unheld(opened)
    tell(f"{count(new, '{n} decision', '{n} decisions')} added, {old} known already.")
    if unheld:
        click.echo("\n".join(unheld_lines(unheld)))
    return int(failed > 0)


def _lines(path: str) -> Iterable[bytes]:
    if path == "-":
        yield from sys.stdin.buffer
        return
    with Path(path).open("rb") as stream:
        yield from stream
