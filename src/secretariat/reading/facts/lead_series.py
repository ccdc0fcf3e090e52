"""Leading series: whether a document is about a series, or only tells of it, by its title and its first sentences."""

from collections.abc import Sequence

from secretariat.reading.cast import HEADS_OF_STATES
from secretariat.reading.facts.round_evidence import governed, names_a_meeting
from secretariat.reading.facts.round_status import PUT_OFF
from secretariat.reading.frame import Frame
from secretariat.reading.history import as_time, told_as_place
from secretariat.reading.lines import Line
from secretariat.reading.mark_keys import in_a_row
from secretariat.reading.named import Named
from secretariat.reading.series import RHYTHM, Group, Told
from secretariat.reading.stretch import Stretch, tense
from secretariat.reading.telling import NEXT
from secretariat.who.parties import is_of_a_body

LEAD_SENTENCES = 3
LEAD_LINES = 5
SAID_WITHIN = 12  # lines in which a story says which meeting it was
THIS_REACH = 4  # tokens of "this was the"
SPOKEN_AT = frozenset(["-", ":", "before", "after", "at", "following", "ahead", "during", "opening", "of", "for"])
HAD_REACH = 10  # tokens of "Meeting, held in Oslo in May 2021, had"
CHAIRED_REACH = 14  # tokens from a name to "and co-chaired by"
PREPARED_REACH = 4  # tokens of "preparations for the upcoming"
PREPARES = ("preparation", "prepare", "preparing", "preparatory")
AFTER_IT = frozenset(["after", "following", "during", "at"])
CONCLUDED = frozenset(  # what is done with papers and promises when a round ends
    ["signed", "adopted", "issued", "released", "initialled", "made", "announced", "reached"]
)
REGULAR_REACH = 6  # tokens of "for the annual"
TOLD = frozenset(["say", "tell", "announce"])


def leads(group: Group, frame: Frame) -> bool:
    """Whether the document is about this series: title, headings or the first sentences name it."""
    told = [t.line for t in group.told]
    title = frame.lines.title
    if title is not None and title.has_cue("genre:speech") and not _spoken_at(group, title):
        return False
    if title is not None and title.has_cue("genre:one_off") and not any(t.number == -1 for t in told):
        return _purpose_of_visit(group, title) or _met_for_it(group)
    body = [line.number for line in frame.lines.lines if not line.heading][:LEAD_SENTENCES]
    if any(t.number == -1 or (t.heading and t.number < LEAD_LINES) for t in told):
        return True
    lead = [t for t in group.told if t.line.number in body]
    if group is frame.groups[0] and any(_this_was(t) for t in group.told if t.line.number < SAID_WITHIN):
        return True
    if lead and lead[0].line.number != body[0] and _leaders_met(frame.lines.lines[body[0]]):
        return False
    return any(names_a_meeting(t.line, t.named) or put_off(t.line) for t in lead) and not _in_passing(lead)


def _spoken_at(group: Group, title: Line) -> bool:
    """ "Remarks before the Norway 2+2 Meeting", "Press conference after the Joint Commission": what is said there tells
    of that round.
    """
    above = [t.named for t in group.told if t.line.number == -1]
    return any(n.specific and any(t.low in SPOKEN_AT for t in title.tokens[max(0, n.i - 3) : n.i]) for n in above)


def _this_was(told: Told) -> bool:
    """ "It was the 26th Norway-Chile Dialogue": behind a lead that tells of the meeting in other words."""
    named, line = told.named, told.line
    before = [t for t in line.tokens[max(0, named.i - THIS_REACH) : named.i] if t.low not in {"the", "their", "our"}]
    if named.ordinal is None or len(before) < 2 or "modality.be" not in before[-1].senses.classes:
        return False
    return before[-2].low in {"this", "it", "these"} or before[-2].senses.series is not None


def takes_the_lead(group: Group, frame: Frame) -> bool:
    """ "Have taken up consultations again. Lima hosted the sixth round of Foreign Secretary Consultations": what the
    lead says in loose words first is the numbered round that it tells of next.
    """
    first = frame.groups[0]
    kin = group.parties == first.parties and first.key.named.family == group.key.named.family == "talks"
    lead = (t for t in group.told if t.line.number < LEAD_SENTENCES and t.named.ordinal is not None)
    return kin and any(governed(t.line, t.named) for t in lead) and leads(group, frame)


def put_off(line: Line) -> bool:
    """Whether the line tells that something is postponed or cancelled."""
    return any(line.has_cue(f"status.{name}") for name in PUT_OFF)


def _leaders_met(line: Line) -> bool:
    """The first sentence of a text that is about a meeting of two leaders: what they recalled comes after it."""
    leaders = [p for p in line.people if p.rank in HEADS_OF_STATES]
    meets = any(line.tokens[k].senses.meeting in {"meet", "meet_with", "visit", "host", "hold"} for k in line.meetings)
    return len(leaders) > 1 and meets


def _in_passing(lead: Sequence[Told]) -> bool:
    """Named only as a time or place of something else, or only as one to come: "the day after the 13th Council"."""
    telling = [t for t in lead if t.named.specific]
    if any(_prepared(t) for t in telling):
        return all(_prepared(t) or tense(Stretch(t.line, 0, len(t.line.tokens))) == "future" for t in telling)
    return bool(telling) and all((_aside(t) and not _came_of_it(t)) or _to_come(t) for t in telling)


def _prepared(told: Told) -> bool:
    """ "Officials met to discuss preparations for the 32nd Council", "prepared the next Summit": what they met for."""
    line, named = told.line, told.named
    before = [t.low for t in line.tokens[max(0, named.i - PREPARED_REACH) : named.i]]
    return any(low.startswith(PREPARES) for low in before) and bool(line.meetings)


def _to_come(told: Told) -> bool:
    return told.named.role == NEXT and not in_a_row(told.named, told.line)


def _came_of_it(told: Told) -> bool:
    """ "The Statement was signed after the eighth meeting": what came of a round is told of that round."""
    tokens, named = told.line.tokens, told.named
    if not any(t.low in AFTER_IT for t in tokens[max(0, named.i - 2) : named.i]):
        return False
    return any(t.low in CONCLUDED or (t.senses.verb and t.senses.verb.lemma in TOLD) for t in tokens[: named.i])


def _aside(told: Told) -> bool:
    """Told as the time of something else; not so "during the 28th Dialogue, co-chaired by A and B"."""
    chairs = (k for k in told.line.meetings if told.line.tokens[k].senses.meeting == "chair")
    return as_time(told.line, told.named) and not any(0 <= k - told.named.j < CHAIRED_REACH for k in chairs)


def _purpose_of_visit(group: Group, title: Line) -> bool:
    """A visit of which the first two sentences say that it is for a numbered round."""
    if "talks" in title.words and any(_round_of_talks(t) for t in group.told):
        return True  # "Iran suspends talks with Saudi Arabia" over their fifth round of talks
    visit = any(t.senses.meeting == "visit" or "dates.travel" in t.senses.classes for t in title.tokens)
    lead = (t for t in group.told if t.line.number < 2 and not t.line.heading)
    return visit and any(
        (t.named.ordinal is not None and (len(t.named.parties) > 1 or _of_body(t.named) or _is_for(t))) or _regularly(t)
        for t in lead
    )


def _is_for(told: Told) -> bool:
    """ "Paid a visit to Oslo for the 16th round of Foreign Office Consultations"."""
    return "for" in {t.low for t in told.line.tokens[max(0, told.named.i - 2) : told.named.i]} and told.named.specific


def _regularly(told: Told) -> bool:
    """ "Will visit Lima for the annual Norway-Peru Leaders' talks"."""
    before = [t.low for t in told.line.tokens[max(0, told.named.i - REGULAR_REACH) : told.named.j]]
    return "for" in before and not RHYTHM.isdisjoint(before) and told.named.specific


def _met_for_it(group: Group) -> bool:
    """ "Hosted the minister in Oslo on 3 May for the Norway-Chile Strategic Dialogue": what the first sentence tells a
    meeting of two people to have been held for.
    """
    first = next((t for t in group.told if t.line.number == 0 and not t.line.heading), None)
    if first is None or len(first.named.parties) < 2 or not first.named.capital:
        return False
    before = [t.low for t in first.line.tokens[max(0, first.named.i - 3) : first.named.i] if t.low != "the"]
    met = (first.line.tokens[k].senses.meeting for k in first.line.meetings if k < first.named.i)
    return before[-1:] == ["for"] and any(m in {"host", "meet", "meet_with", "receive"} for m in met)


def _round_of_talks(told: Told) -> bool:
    """Whether the lead counts a round of talks."""
    named = told.named
    counted = named.noun == "talk" and (named.ordinal or 0) > 2
    return counted and told.line.number < 2 and any(t.low == "round" for t in told.line.tokens[named.i : named.j])


def _of_body(named: Named) -> bool:
    """ "The first meeting in the Lublin Triangle": the one party that the phrase names is a body."""
    return is_of_a_body(named.parties)


def second_subject(group: Group, frame: Frame) -> bool:
    """A second numbered round beside the first in title or lead: "the 17th dialogue and the 29th consultation"."""
    first = frame.groups[0]
    if group.parties != first.parties:
        return _titled_both(first, group)
    lines = {t.line.number for t in first.told if t.line.heading or t.line.number < LEAD_LINES}
    told = (
        t
        for t in group.told
        if (t.line.number in lines or goes_with_it(t))
        and not (
            told_as_place(t.line, t.named)
            or as_time(t.line, t.named)
            or _still_to_come(t, first)
            or _on_a_visit(t, first)
            or _had_acted(t)
        )
    )
    return any(t.named.ordinal is not None and t.named.role is None for t in told)


def _titled_both(first: Group, second: Group) -> bool:
    """ "Attendance at the APEC Leaders' Meeting and East Asia Summit": two bodies' meetings under one title."""
    return all(
        len(g.parties) == 1 and any(t.named.family in {"summit", "body"} for t in g.told if t.line.number < 0)
        for g in (first, second)
    )


def _still_to_come(told: Told, first: Group) -> bool:
    """ "Acknowledged the fourth Dialogue, to be held in Oslo in June", beside a meeting that was held."""
    lines = [t.line for t in first.told[:2] if t.line.number >= 0]
    held = any(tense(Stretch(line, 0, len(line.tokens))) == "past" for line in lines)
    return held and tense(Stretch(told.line, told.named.i, len(told.line.tokens))) == "future"


def _had_acted(told: Told) -> bool:
    """ "Met in Hanoi, as the 15th Ministerial Meeting had decided": what a meeting had done by then made it earlier."""
    line, named = told.line, told.named
    return not line.heading and any(t.low == "had" for t in line.tokens[named.j : named.j + HAD_REACH])


def goes_with_it(told: Told) -> bool:
    """ "The day before, the delegations convened the 13th Policy Consultations": told of in the lead, a day away."""
    line = told.line
    near = any(t.date is not None and t.date.core == "relative_day" for t in line.tokens)
    return near and line.number <= LEAD_LINES and governed(line, told.named)


def _on_a_visit(told: Told, first: Group) -> bool:
    """ "The consultations come after the Minister's visit for the third Dialogue": what was done on another journey."""
    before = [t.named.j for t in first.on(told.line) if t.named.j <= told.named.i]
    between = told.line.tokens[max(before) : told.named.i] if before else ()
    return any(t.senses.meeting == "visit" or "dates.travel" in t.senses.classes for t in between)
