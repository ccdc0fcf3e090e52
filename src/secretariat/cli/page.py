"""A Reading as one page for a person: what the text says, whose words they are, and what it leaves open."""

from collections.abc import Iterator

from secretariat.cli.explain import why_open, with_evidence
from secretariat.cli.layout import RULE, columns, dotted, under_headings, wrap
from secretariat.cli.naming import head_line
from secretariat.cli.said import commitments, of_series, statements
from secretariat.cli.words import Label, listed, ordinal, parties, sentence, when, word
from secretariat.model import Mention, Reading


def page(reading: Reading, label: Label, *, explain: bool = False) -> Iterator[str]:
    """The lines of the page, without colour; headings are those that stand at the margin in capitals."""
    yield from _header(reading, label)
    parts = (
        ("ROUNDS", _rounds(reading, label, explain=explain)),
        ("ON THE MARGINS", _calls(reading, explain=explain)),
        ("MET OR SPOKE OTHERWISE", _contacts(reading, label, explain=explain)),
        ("SAID", statements(reading, label, explain=explain)),
        ("AGREED AND INTENDED", commitments(reading, label, explain=explain)),
        ("THE SERIES", _continuity(reading, label, explain=explain)),
        ("ASSISTANCE", _assistance(reading, label, explain=explain)),
        ("NAMED", _references(reading, explain=explain)),
        ("TO SEE", _findings(reading, explain=explain)),
    )
    yield from under_headings(parts)


def _header(reading: Reading, label: Label) -> Iterator[str]:
    head = reading.document
    yield RULE
    yield from wrap(head.title or head.file or head.id)
    account = f"{parties(head.account_of, label)}'s account" if head.account_of else "no side's account"
    told = (
        word("genre", head.genre),
        account,
        head.publisher or "publisher not known",
        f"published {when(head.published)}" if head.published else "day of publication not known",
    )
    yield from wrap(dotted(*told), "  ")
    yield from wrap(dotted(head.id, head.url), "  ")


def _rounds(reading: Reading, label: Label, *, explain: bool) -> Iterator[str]:
    for mention in reading.rounds:
        number = f"{ordinal(mention.ordinal)} " if mention.ordinal else ""
        yield from wrap(f"{number}{mention.dialogue}", "  ", "    ")
        yield from wrap(_slots(mention, label), "    ")
        if mention.heads:
            rows = [("led by" if i == 0 else "", head_line(head, label)) for i, head in enumerate(mention.heads)]
            yield from columns(rows, "    ")
        if explain:
            yield from with_evidence(mention)
            yield from why_open(mention)


def _slots(mention: Mention, label: Label) -> str:
    host = f"hosted by {label(mention.host)}" if mention.host else ""
    mode = word("mode", mention.mode) if mention.mode not in (None, "in-person") else ""
    return dotted(
        word("role", mention.role),
        parties(mention.parties, label) or "parties not told",
        when(mention.when) or "date not known",
        mention.place or ("" if mode else "place not told"),
        mode,
        host,
        word("status", mention.status),
    )


def _calls(reading: Reading, *, explain: bool) -> Iterator[str]:
    for call in reading.calls:
        who = " and ".join(name for name in (call.caller, call.host) if name)
        if call.kind == "courtesy_call" and call.caller and call.host:
            who = f"{call.caller} on {call.host}"
        yield from wrap(_told(word("call", call.kind), who, when(call.when)), "  ", "    ")
        yield from with_evidence(call) if explain else ()


def _contacts(reading: Reading, label: Label, *, explain: bool) -> Iterator[str]:
    for contact in reading.contacts:
        told = (word("contact", contact.kind), parties(contact.parties, label), when(contact.when), contact.place or "")
        yield from wrap(_told(*told), "  ", "    ")
        yield from with_evidence(contact) if explain else ()


def _told(kind: str, *parts: str) -> str:
    return f"{kind}: {', '.join(part for part in parts if part)}"


def _continuity(reading: Reading, label: Label, *, explain: bool) -> Iterator[str]:
    for claim in reading.continuity:
        why = f", because of {claim.why}" if claim.why else ""
        account = f" (according to {parties(claim.according_to, label)})" if claim.according_to else ""
        yield from wrap(f"{of_series(claim, label)}{why}{account}", "  ", "    ")
        yield from with_evidence(claim) if explain else ()


def _assistance(reading: Reading, label: Label, *, explain: bool) -> Iterator[str]:
    for aid in reading.assistance:
        through = f", through {listed(aid.through)}" if aid.through else ""
        areas = f": {listed(aid.areas)}" if aid.areas else ""
        to = parties(aid.to, label) or "others"
        yield from wrap(f"{parties(aid.by, label)} to {to}{areas}{through}", "  ", "    ")
        yield from with_evidence(aid) if explain else ()


def _references(reading: Reading, *, explain: bool) -> Iterator[str]:
    kinds = dict.fromkeys(reference.kind for reference in reading.references)
    for kind in kinds:
        same = [reference for reference in reading.references if reference.kind == kind]
        names = (r.name + (f" ({when(r.when)})" if r.when else "") for r in same)
        yield from wrap("; ".join(dict.fromkeys(names)), f"  {word('reference', kind)}: ", "    ")
        for reference in same if explain else ():
            yield from with_evidence(reference)


def _findings(reading: Reading, *, explain: bool) -> Iterator[str]:
    for finding in reading.findings:
        yield from wrap(sentence("finding", finding.code, finding.values), "  ! ")
        yield from with_evidence(finding) if explain else ()
