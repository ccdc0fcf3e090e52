"""Contacts: one-off meetings, visits and telephone calls of parties, which belong to no series."""

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from secretariat.model import Contact
from secretariat.reading.facts.calls import TALKS, Encounter, OccasionAt, day_of, encounters, parties_of, people_of
from secretariat.reading.frame import Frame
from secretariat.reading.lines import Line
from secretariat.reading.stretch import Stretch, tense
from secretariat.reading.venues import place
from secretariat.reading.word_classes import TO_COME

LEAD_LINES = 6  # a text that is about a meeting tells of it here
ENCOUNTERS = TALKS | {"call", "conversation", "meeting", "met", "negotiations", "spoke", "talked"}
WITH_REACH = 7  # tokens of "spoke by telephone on Monday with"
CALLS = frozenset(["call", "calls", "phone", "phoned", "telephone", "telephoned"])

Kind = Literal["meeting", "visit", "phone"]


class Contacts(Struct, frozen=True, gc=False):
    """The contacts of a document, and where those begin to be told at which its words were said."""

    contacts: tuple[Contact, ...]
    at: tuple[OccasionAt, ...]


def contacts(frame: Frame, *, alone: bool) -> Contacts:
    """The one-off meetings that a text is about, where it tells of no round (`alone`); in any text, the visits and
    telephone calls of two parties that it dates.
    """
    made: list[Contact] = []
    at: list[OccasionAt] = []
    for line in frame.lines.lines:
        if line.heading:
            continue
        own = _told(line, frame) if alone and _may_meet(line) else None
        found = own or (_dated(line, frame) if line.people else None)
        if found is not None and not any(_is_same(found, known) for known in made):
            made.append(replace(found, id=f"contact:{len(made) + 1}"))
            if own is not None:
                at.append(OccasionAt(made[-1].id, line.number, found.parties))
    return Contacts(tuple(made), tuple(at))


def _is_same(one: Contact, known: Contact) -> bool:
    return one.parties == known.parties and (one.when is None or one.when == known.when or known.when is None)


def _may_meet(line: Line) -> bool:
    """The quick question: whether anybody can be told to meet in a line."""
    return bool(line.meetings) or line.number < LEAD_LINES or not line.words.isdisjoint(TALKS)


def _told(line: Line, frame: Frame) -> Contact | None:
    """The meeting of which a line tells as what the text is about."""
    met = _encounter(line, frame)
    if met is None or tense(Stretch(line, 0, len(line.tokens))) == "future":
        return None
    parties = parties_of(met, line, frame)
    own = frame.side is None or frame.side in parties  # a page of one side tells of its own meetings
    return _contact(_kind(line, frame), parties, met.rule, line, frame) if own and len(parties) > 1 else None


def _encounter(line: Line, frame: Frame) -> Encounter | None:
    leads = line.number < LEAD_LINES and bool(line.people)
    return next(iter(encounters(line, frame, ())), None) or (next(_met_with(line, frame), None) if leads else None)


def _met_with(line: Line, frame: Frame) -> Iterator[Encounter]:
    """ "Minister Roe spoke today with Minister Dahl", "Minister Roe received Minister Dahl of Norway"; "Minister Roe
    and Minister Dahl of Norway spoke today".
    """
    for k, t in enumerate(line.tokens):
        received, behind_with = t.senses.meeting == "receive", t.low.endswith("with")
        if not (received or behind_with or t.low in ENCOUNTERS):
            continue
        near = {w for x in line.tokens[max(0, k - WITH_REACH) : k + 1] for w in x.low.split(" ")}
        if (near.isdisjoint(ENCOUNTERS) and not received) or not near.isdisjoint(TO_COME):
            continue
        if received or behind_with:
            two = people_of(line, 0, k, frame)[:1] + people_of(line, k, len(line.tokens), frame)[:1]
        else:
            two = people_of(line, 0, k, frame)[:2]
        if len(two) == 2 and two[0][1] != two[1][1] and all(party in frame.parties for _, party in two):
            yield Encounter(*two[0], *two[1], courtesy=False, rule="met")
            return


def _dated(line: Line, frame: Frame) -> Contact | None:
    """ "Prime Minister Dahl visited Chile in March 2017": a visit or a telephone call of two parties, with its day."""
    if not line.dates:
        return None
    phone = line.has_cue("mode.phone")
    if not phone and not _tells_of_a_visit(line):
        return None
    parties = tuple(sorted(_parties_named(line)))
    known = any(p.parties and p.parties[0] in parties for p in line.people)
    return _contact("phone" if phone else "visit", parties, None, line, frame) if known and len(parties) == 2 else None


def _tells_of_a_visit(line: Line) -> bool:
    """Whether somebody made a visit; "will be making a visit" is no contact yet."""
    if "visit" not in line.words and not line.meetings:
        return False
    told = (k for k, t in enumerate(line.tokens) if t.low == "visit" or t.senses.meeting == "visit")
    return any(TO_COME.isdisjoint(t.low for t in line.tokens[max(0, k - WITH_REACH) : k]) for k in told)


def _parties_named(line: Line) -> set[str]:
    actors = (t.senses.actor for t in line.tokens)
    named = {a.party for a in actors if a is not None and a.kind in {"name", "adjective"}}
    return named | {p.parties[0] for p in line.people if p.parties}


def _contact(kind: Kind, parties: tuple[str, ...], rule: str | None, line: Line, frame: Frame) -> Contact | None:
    when = day_of(line, frame)
    if rule is None and when is None:
        return None
    whole = Stretch(line, 0, len(line.tokens))
    where = place(whole, frame.lines, frame.lexicon.tables) if kind != "phone" else None
    return Contact(
        id="",
        kind=kind,
        parties=parties,
        when=when,
        place=where.value if where is not None else None,
        rule=rule or kind,
        evidence=(frame.lines.quote(line.sentence.start, line.sentence.end),),
    )


def _kind(line: Line, frame: Frame) -> Kind:
    """How they met: by telephone where the sentence says so, or where it or the title has a call and nobody "met"."""
    if line.has_cue("mode.phone"):
        return "phone"
    title = frame.lines.title.words if frame.lines.title is not None else frozenset[str]()
    return "phone" if "met" not in line.words and not CALLS.isdisjoint({*line.words, *title}) else "meeting"
