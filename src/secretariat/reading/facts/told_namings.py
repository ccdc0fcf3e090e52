"""Which namings are of the rounds that a text tells of: those are no references."""

from collections.abc import Sequence

from secretariat.model import Mention
from secretariat.reading.facts.gatherings import CALLED_AFTER_A_PLACE, GATHERINGS, called_after_a_place
from secretariat.reading.frame import Frame
from secretariat.reading.lines import Line
from secretariat.reading.named import Named

UNDER_A_NAME = GATHERINGS | {"council", "forum"}


def namings_told(frame: Frame, mentions: Sequence[Mention]) -> frozenset[int]:
    """Where the namings begin of the rounds that the text tells of. Not among them, as they are cited beside the round:
    the meeting of a body, a series of which neither number nor date is told, and a conference under its own name.
    """
    own = frame.groups[0] if mentions and frame.groups else None
    starts = {t.named.start for t in own.told if t.line.number >= 0} if own is not None else set[int]()
    others = [m for m in mentions if m.role == "other"]
    beside = {q.start for m in others for q in m.evidence}
    vague = {q.start for m in others if m.ordinal is None and m.when is None for q in m.evidence}
    noun = own.key.named.noun if own is not None else ""
    places = {m.place for m in mentions if m.role == "subject"}
    cited = {
        n.start
        for line in frame.lines.lines
        for n in line.named
        if (n.family == "body" and n.start in beside)
        or (n.capital and n.start in vague)
        or (n.noun != noun and _is_for_many(line, n, places))
    }
    subject = {m.evidence[0].start for m in mentions if m.role == "subject" and m.evidence and m.ordinal is not None}
    return frozenset((starts | {q.start for m in mentions for q in m.evidence}) - (cited - subject))


def _is_for_many(line: Line, named: Named, places: set[str | None]) -> bool:
    """Whether it is a gathering for many: under a name in capitals that tells of no two who meet, called after a place
    where the rounds were not, or on a subject.
    """
    own = named.capital and bool(named.words or named.topic or named.level or named.acronym)
    if named.noun in UNDER_A_NAME and own and len(named.parties) < 2:
        return True
    on = any(t.low == "on" for t in line.tokens[named.noun_at + 1 : named.j + 1])
    if named.noun in GATHERINGS and on:
        return True
    city = called_after_a_place(line.tokens, named.noun_at) if named.noun in CALLED_AFTER_A_PLACE else None
    return city is not None and city.name not in places
