"""The history of a dialogue as a page: what is known, what was read to know it, and where it stands on a day."""

from collections.abc import Iterable, Iterator, Sequence

from secretariat.cli.history_parts import expected, hosts, led, names, numbered, observed, remarks, told_of_series
from secretariat.cli.layout import RULE, dotted, under_headings, wrap
from secretariat.cli.naming import evidence, round_name
from secretariat.cli.threads_page import Shown, read_line, status_lines
from secretariat.cli.words import Label, account, count, listed, ordinal, parties, when, word
from secretariat.model import Round
from secretariat.record.promises import Deliverable
from secretariat.verbs import Past

TWO = 2  # rounds with one interval between them: nothing is usual yet


def history_page(past: Past, label: Label) -> Iterator[str]:
    """The page of a dialogue."""
    dialogue = past.dialogue
    yield RULE
    yield from wrap(dialogue.name)
    known = count(len(past.history.held), "{n} round known as held", "{n} rounds known as held")
    planned = f"{len(past.history.planned)} announced" if past.history.planned else ""
    yield from wrap(dotted(parties(dialogue.parties, label), dialogue.subject, known, planned, dialogue.id), "  ")
    parts: Sequence[tuple[str, Iterable[str]]] = (
        ("ROUNDS", _rounds(past, label)),
        ("KNOWN ONLY FROM THE NUMBERING", numbered(past)),
        ("LAUNCHED, AS TOLD", told_of_series([t for t in dialogue.told if t.kind == "launched"], label)),
        ("HOW OFTEN, AND WHOSE TURN, AS TOLD AND AS OBSERVED", observed(past, label)),
        ("SUSPENSIONS AND RESUMPTIONS, AS CLAIMED", told_of_series(past.history.suspensions, label)),
        (f"WHERE IT STANDS, {when(past.day).upper()}", _stands(past, label)),
        ("SAID TO BE DONE", _done(past, label)),
        ("HOSTS", hosts(past, label)),
        ("WHO LED", led(past, label)),
        ("NAMES", names(past, label)),
        ("WHAT WAS READ", wrap(f"{read_line(past.history.read)}.", "  ")),
        ("NOTES", remarks(past)),
    )
    yield from under_headings(parts)
    yield ""


def _rounds(past: Past, label: Label) -> Iterator[str]:
    gaps = {gap.before: gap.months for gap in past.dialogue.gaps}
    hosted = {host.round: host for host in past.history.hosts}
    for held in past.dialogue.rounds:
        if held.id in gaps:
            yield count(gaps[held.id], "          ↕ {n} month", "          ↕ {n} months")
        number = ordinal(held.ordinal) if held.ordinal else "—"
        host = hosted.get(held.id)
        told = dotted(
            when(held.when) or "date not known",
            held.place or (word("mode", held.mode) if held.mode in ("video", "phone") else "place not told"),
            f"host {label(host.host)}" if host and host.basis == "stated" else "",
            word("status", held.status) if held.status != "held" else "",
            _basis(held),
        )
        yield from wrap(told, f"  {number:>5}  ")


def _basis(held: Round) -> str:
    """What of it no text states."""
    inferred = [
        slot for slot in ("ordinal", "when", "place") if slot in held.slots and held.slots[slot][0].basis == "inferred"
    ]
    entered = [slot for slot in held.slots if held.slots[slot][0].basis == "entered"]
    told = [f"{listed(word('slot', slot) for slot in inferred)} inferred"] if inferred else []
    told += [f"{listed(word('slot', slot) for slot in entered)} entered by a person"] if entered else []
    return ", ".join(told)


def _stands(past: Past, label: Label) -> Iterator[str]:
    stands, rounds = past.standing, past.dialogue.by_id
    last = rounds.get(stands.last or "")
    if last is None:
        yield "  No round is known to have been held by then."
    else:
        since = f", {stands.months_since} months before" if stands.months_since else ""
        yield from wrap(f"The last known round: the {round_name(last)}{since}.", "  ")
    if stands.usual:
        rounds_of_it = len(stands.rests_on)
        usual = f"The usual interval: {stands.usual} months, the middle one of those between {rounds_of_it} rounds."
        only = f"One interval is known: {stands.usual} months."
        yield from wrap(usual if rounds_of_it > TWO else only, "  ")
    for found in stands.next:
        yield from wrap(f"The next would fall in {when(found.value)}: {expected(found, past)}.", "  ")
    if stands.turn:
        yield from wrap(f"The turn to host is {label(stands.turn.value)}'s: {expected(stands.turn, past)}.", "  ")
    for claim in stands.suspended:
        yield from wrap(f"Said to be suspended, {account(claim.according_to, label)}: {evidence(claim.evidence)}", "  ")


def _done(past: Past, label: Label) -> Iterator[str]:
    rounds, shown = past.dialogue.by_id, Shown()
    for found in past.deliverables:
        yield from _deliverable(found, rounds.get(found.round or ""), label, shown)


def _deliverable(found: Deliverable, held: Round | None, label: Label, shown: Shown) -> Iterator[str]:
    told = dotted(
        word("commitment", found.kind),
        f"by {parties(found.by, label)}" if found.by else "",
        f"due {when(found.due)}" if found.due else "",
        f"“{found.urgency}”" if found.urgency else "",
        found.place or "",
        account(found.according_to, label),
        f"at the {round_name(held)}" if held else "",
    )
    yield from wrap(told, "  ", "    ")
    yield from wrap(f"{evidence(found.evidence)} [{found.document}]", "    ")
    yield from status_lines(found.status, "    ", shown)
