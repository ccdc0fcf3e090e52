"""Heads: who led or co-chaired a delegation at the round that a document is about."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Literal

from msgspec.structs import replace

from secretariat.model import Head
from secretariat.reading.cast import HEADS_OF_STATES
from secretariat.reading.facts.head_candidates import Candidate, as_candidate, candidates, same_person
from secretariat.reading.facts.head_choice import choose, head_of, side_of
from secretariat.reading.facts.head_lines import (
    CHAIRED,
    HEAD_LINES,
    HELD,
    LED,
    STRENGTH,
    THERE,
    at_a_call,
    in_delegations,
    led_part,
    lists_many,
    of_another,
    parties_there,
    sits_down,
    speaks_there,
    strength,
)
from secretariat.reading.facts.head_lists import present, rosters
from secretariat.reading.facts.round_evidence import governed, names_a_meeting
from secretariat.reading.frame import Frame
from secretariat.reading.lines import Line
from secretariat.reading.people import Person
from secretariat.reading.phrases.roles import HOLDERS
from secretariat.reading.series import Group
from secretariat.reading.slots import Clock
from secretariat.reading.telling import Telling
from secretariat.when.edtf import earliest, latest
from secretariat.when.phrases import resolve
from secretariat.who.parties import has_own_officials

NEAR, LONG = 7, 60  # days before a round that may still belong to it
THEN_REACH = 3  # tokens of "the then Union Home Secretary"
MOST_BEFORE = 4  # people of a sentence of whom the next one says "they"
SPEECH_LINES = 8  # of a story, in which an official of one side may speak of the meeting
SPEAKING_REACH = 7  # tokens of "welcome the convening of a"
STATEMENT_LINES = 2  # at the top, in which a title says whose statement it is
STATEMENT_REACH = 4  # tokens of "'s statement" behind a name
STATEMENTS = frozenset(["statement", "remarks", "speech", "comments"])

BOTH_LED = frozenset(
    ["both delegations", "delegations", "heads", "heads of delegation", "the delegations", "the two delegations"]
)
SETTINGS = frozenset(["after", "ahead", "before", "following", "prior", "since"])  # before a meeting of another time

Stands = Literal["held", "planned", "meant", "off"]  # how a round stands: only meant to be held, put off or dropped


def heads(
    frame: Frame,
    group: Group,
    told: Sequence[Telling],
    elsewhere: frozenset[int],
    *,
    subject: bool,
    stands: Stands,
    day: str | None = None,
) -> tuple[Head, ...]:
    """The heads of the round: those whom the strongest words name, and of a party left over those of weaker words.

    `elsewhere` are the lines that tell of other rounds of the series, `day` is when this one was. Of a round that was
    not held nobody is a head for having been somewhere: only who is said to lead it, and of one ahead who will meet
    for it.
    """
    if not subject:
        return _in_passing(frame, group, told)
    found = [c for c in _told(frame, group, told, elsewhere) if not _at_another_time(c, told, frame, day)]
    found = _paired(_not_of_then(found), frame, group)
    if stands in {"meant", "off"}:
        mine = {t.stretch.line.number for t in told}
        found = [c for c in found if c.strength >= LED or (c.line.number in mine and _will_meet(c, frame))]
    chosen = choose(found, frame, group)
    if frame.groups[0] is not group:
        return tuple(chosen)
    if stands != "meant":
        chosen = chosen or choose(list(_sat_down(frame, group)), frame, group)
    chosen = chosen if stands == "off" else [*chosen, *_leaders(chosen, frame, group)]
    if stands != "held":
        return tuple(chosen)
    chosen = chosen or choose(list(_spoke(frame)), frame, group)
    return (*chosen, *_alone_of_their_side(chosen, frame, group, told, elsewhere))


def _told(frame: Frame, group: Group, told: Sequence[Telling], elsewhere: frozenset[int]) -> Iterator[Candidate]:
    """Everyone whom a line about the round names with words of meeting."""
    for line, force, role in _lines_about(frame, group, told, elsewhere):
        found = _as_told(candidates(line, force, role, frame))
        yield from (c for c in found if not _led_another(line, c.person, group))
    for number in sorted({t.stretch.line.number for t in told} - elsewhere):
        yield from _named_before(number, frame)


def _named_before(number: int, frame: Frame) -> Iterator[Candidate]:
    """ "Minister A received Minister B. The two ministers held the fifth Dialogue": those of the sentence before, where
    it names people of two sides.
    """
    line = frame.lines.lines[number] if 0 < number < HEAD_LINES else None
    if line is None or line.people or not _opens_with_officials(line):
        return
    before, (force, role) = frame.lines.lines[number - 1], strength(line, frame)
    if force >= HELD and not before.heading and 1 < len(before.people) <= MOST_BEFORE:
        found = candidates(before, force, role, frame, all_=True)
        if len({c.party for c in found}) > 1:
            yield from found


def _opens_with_officials(line: Line) -> bool:
    """ "They", "The two ministers", "Both secretaries": people, and no countries."""
    first = line.tokens[0]
    every = "collective.all" in first.senses.classes or first.low in {"the", "both"}
    return first.low == "they" or (every and any(t.low.rpartition(" ")[2] in HOLDERS for t in line.tokens[:3]))


def _at_another_time(candidate: Candidate, told: Sequence[Telling], frame: Frame, day: str | None) -> bool:
    """ "It was decided on 3 May, when Prime Minister Roe held talks with President Dahl", of a round in June: who met
    or led in a sentence that tells only of days before it, of long before where it names the series as well.
    """
    line = candidate.line
    if day is None or not line.dates:
        return False
    firm = candidate.strength > HELD or any(t.stretch.line.number == line.number for t in told)
    begun, clock = earliest(day), Clock(frame.published).anchor()
    days = [date for k in line.dates if (date := line.tokens[k].date) is not None]
    over = [latest(resolve(date, clock).value or "") if date.bound is None else None for date in days]
    long = LONG if firm else NEAR
    return begun is not None and all(last is not None and (begun - last).days > long for last in over)


def _as_told(found: Sequence[Candidate]) -> Sequence[Candidate]:
    """Those whom the words of leading are not told of, only as strongly as the rest of their sentence tells of them."""
    if not found or found[0].strength < LED or (told := led_part(found[0].line)) is None:
        return found
    part, rest = told
    weaker = (c if c.at in part else replace(c, strength=rest, role="head") for c in found)
    return [c for c in weaker if c.strength]


def _lines_about(
    frame: Frame, group: Group, told: Sequence[Telling], elsewhere: frozenset[int]
) -> Iterator[tuple[Line, int, str]]:
    """The lines with people that tell of the round or list who was there, how strong their words are, and the role."""
    numbers = {t.stretch.line.number for t in told}
    first = frame.groups[0] is group
    listed, roster = present(frame), rosters(frame) if first else {}
    for line in frame.lines.lines[:HEAD_LINES]:
        if not line.people and line.words.isdisjoint(frame.cast.first_words):
            continue
        force, role = strength(line, frame)
        mine = line.number in numbers or line.number in roster
        if line.number in roster:
            force, about = max(force, roster[line.number]), True
        elif line.number in listed:
            force, about = max(force, THERE), first
        else:
            about = mine or (first and line.number not in elsewhere and not of_another(line, frame, group))
        if force and about and not at_a_call(line, frame):
            yield line, force if mine or force > HELD else min(force, THERE), role


def _not_of_then(found: Sequence[Candidate]) -> Sequence[Candidate]:
    """Without "the then Secretary A", who led an earlier round, where others are told who lead this one."""
    now = [
        c for c in found if "then" not in {t.low for t in c.line.tokens[max(0, c.at - THEN_REACH) : c.at + THEN_REACH]}
    ]
    return now if any(c.strength >= LED for c in now) else found


def _paired(found: Sequence[Candidate], frame: Frame, group: Group) -> list[Candidate]:
    """Those of one line as a pair of the two sides, where nobody is told to be of the other side."""
    if not all(c.party in {None, frame.side} for c in found):
        return list(found)
    by_line = groupby(found, key=lambda c: c.line.number)
    return [c for _, line in by_line for c in _as_pair(list(line), frame, group)]


def _as_pair(found: Sequence[Candidate], frame: Frame, group: Group) -> Sequence[Candidate]:
    """ "Secretary A and Foreign Minister B opened the Dialogue", on the page of one side, with no word of whose they
    are: of two who met its own comes first, and the second is the other's.
    """
    other = [p for p in group.parties if p != frame.side and has_own_officials(p)]
    if len(found) != 2 or len(group.parties) != 2 or len(other) != 1:
        return found
    one, two = found
    both = not two.line.words.isdisjoint(BOTH_LED)  # "the delegations were headed by A and B"
    if in_delegations(two.line) and not both:
        return found
    words = two.line.tokens[one.person.j : two.person.i]
    between = [t.low for t in words]
    beside = between == ["and"] or (between == [",", "and"] and one.person.parties)
    beside = beside or (both and between[-1:] == ["and"] and not any(t.senses.verb or t.senses.meeting for t in words))
    if beside and not two.person.parties and one.party == two.party == frame.side:
        return one, replace(two, party=other[0])
    return found


def _led_another(line: Line, person: Person, group: Group) -> bool:
    """ "Following the Summit led by A, B and C, officials met": who led the meeting named right before them."""
    own = {t.named.i for t in group.on(line)}
    before = [n for n in line.named if n.j <= person.i]
    if not before or before[-1].i in own or not before[-1].specific:
        return False
    setting = {t.low for t in line.tokens[max(0, before[-1].i - 3) : before[-1].i + 1]}
    if own.isdisjoint(n.i for n in line.named) and SETTINGS.isdisjoint(setting):
        return False  # "spoke at the senior officials' meeting, co-chaired by A": this one, by another name
    verbs = [k for k in line.meetings if before[-1].j <= k < person.i]
    led = bool(verbs) and line.tokens[verbs[0]].senses.meeting in {"lead", "chair"}
    return led and line.tokens[verbs[0] + 1].low == "by" and len(verbs) == 1


def _sat_down(frame: Frame, group: Group) -> Iterator[Candidate]:
    """ "The minister will go to Oslo for talks with A": people of both sides, whatever else the line tells of."""
    for line in frame.lines.lines[:HEAD_LINES]:
        if sits_down(line, frame):
            sat = candidates(line, THERE, "head", frame, all_=True)
            yield from (c for c in sat if not _led_another(c.line, c.person, group))


def _will_meet(candidate: Candidate, frame: Frame) -> bool:
    """ "A and B will hold the 14th dialogue in Oslo": with whom, in the sentence that tells of the round."""
    line = candidate.line
    verbs = (k for k in line.meetings if line.tokens[k].senses.meeting in STRENGTH)
    return any(k >= line.people[0].j for k in verbs) and len(parties_there(line, frame)) > 1


def _spoke(frame: Frame) -> Iterator[Candidate]:
    """Who speaks of the meeting where nobody is said to have led it: in a story an official of each side; in a
    minister's own statement he and those who answered him.
    """
    own = list(_whose_statement(frame))
    yield from own
    for line in frame.lines.lines[: HEAD_LINES if own else SPEECH_LINES]:
        if (own or frame.press) and speaks_there(line):
            yield from candidates(line, THERE, "head", frame)


def _whose_statement(frame: Frame) -> Iterator[Candidate]:
    """ "Foreign Minister A's statement following the third round of consultations": A was there."""
    for line in frame.lines.lines[:STATEMENT_LINES]:
        if not (line.heading and any(names_a_meeting(line, n) for n in line.named)):
            continue
        for person in line.people:
            after = [t.low for t in line.tokens[person.j : person.j + STATEMENT_REACH]]
            known = frame.cast.by_name.get(person.name.lower())
            if after[:1] == ["'s"] and not STATEMENTS.isdisjoint(after) and known is not None:
                yield Candidate(person, line, THERE, "head", known.party, person.i)


def _alone_of_their_side(
    chosen: Sequence[Head], frame: Frame, group: Group, told: Sequence[Telling], elsewhere: frozenset[int]
) -> Iterator[Head]:
    """Who is named with a post in a sentence that tells of the round, or right behind it, whatever its verb: the only
    one of a side that nobody is said to lead; not a leader of the state, who is mostly talked of.
    """
    led = {side_of(h.party, frame, group) for h in chosen if h.party is not None}
    if len(led) == len(group.parties) or (chosen and not led):
        return
    told_at = {t.stretch.line.number for t in told}
    near = {n for at in told_at for n in (at, at + 1) if n < HEAD_LINES} - elsewhere
    named = _named_beside([line for line in frame.lines.lines[:HEAD_LINES] if line.number in near], frame)
    for party in group.parties:
        own = [c for c in named if side_of(c.party or "", frame, group) == party]
        if party not in led and own and all(same_person(own[0].person.name, c.person.name) for c in own):
            yield head_of(own[0], frame)


def _leaders(chosen: Sequence[Head], frame: Frame, group: Group) -> Iterator[Head]:
    """At a leaders' meeting of two states the leader of a side for which nobody is said to lead, if one is named."""
    if group.key.named.family != "summit" or len(group.parties) != 2:
        return
    led = {side_of(h.party, frame, group) for h in chosen if h.party is not None}
    named = [(p, line) for line in frame.lines.lines[:HEAD_LINES] for p in line.people if p.rank in HEADS_OF_STATES]
    for party in group.parties:
        own = [c for p, line in named if (c := as_candidate(p, line, THERE, "head", frame)).party == party]
        one = own and len(party) == 2 and all(same_person(own[0].person.name, c.person.name) for c in own)
        if party not in led and one and None not in {h.party for h in chosen}:
            yield head_of(own[0], frame)


def _named_beside(lines: Sequence[Line], frame: Frame) -> list[Candidate]:
    """The officials of a known state whom these lines name, but for leaders of states and whoever was called on."""
    found = (c for line in lines if not at_a_call(line, frame) for c in candidates(line, THERE, "head", frame))
    return [c for c in found if c.party and c.person.post and c.person.rank not in HEADS_OF_STATES]


def _in_passing(frame: Frame, group: Group, told: Sequence[Telling]) -> tuple[Head, ...]:
    """The heads of a round that is not what the document is about: only who is said to have led or held it."""
    found: list[Candidate] = []
    for one in told:
        line = one.stretch.line
        force, role = strength(line, frame)
        listed = (force < CHAIRED and lists_many(line)) or "respectively" in line.words
        spoke = force < CHAIRED and one.named is not None and _only_spoke(line, one.named.i)
        held = force >= HELD and not (listed or spoke or line.heading)
        if held and one.named is not None and governed(line, one.named):
            found += candidates(line, force, role, frame)
    return tuple(choose(found, frame, group))


def _only_spoke(line: Line, at: int) -> bool:
    """ "A and B welcome the convening of a Dialogue", "both sides welcomed the dialogue held": they told of it."""
    verbs = [line.tokens[k].senses for k in line.verbs if at - SPEAKING_REACH <= k < at]
    return any(s.verb is not None and s.meeting is None for s in verbs)
