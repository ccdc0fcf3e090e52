"""Heads: who led or co-chaired a delegation at the round that a document is about."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from secretariat.lexicon.phrases import CAPITAL, NO_SENSES
from secretariat.model import Head, Quote
from secretariat.reading.cast import HEADS_OF_STATES
from secretariat.reading.facts.head_lines import (
    CHAIRED,
    HEAD_LINES,
    HELD,
    LEADERS,
    LED,
    STRENGTH,
    THERE,
    at_a_call,
    in_delegations,
    in_relative,
    lists_many,
    of_another,
    only_says,
    parties_there,
    present,
    rosters,
    sits_down,
    speaks_there,
    strength,
)
from secretariat.reading.facts.round_evidence import governed, names_a_meeting
from secretariat.reading.frame import Frame
from secretariat.reading.lines import Line
from secretariat.reading.people import Person
from secretariat.reading.phrases.post_words import COUNTERPARTS
from secretariat.reading.series import Group
from secretariat.reading.slots import dateline_end
from secretariat.reading.telling import Telling
from secretariat.reading.tokens import Token

NOT_HEADS = ("spokes", "press secretary")
SPEECH_LINES = 8  # of a story, in which an official of one side may speak of the meeting
DEEDS = frozenset(["taken", "made", "given", "written", "decision", "led", "initiative"])
ALONGSIDE_REACH = 3  # tokens from "delegation" to "alongside"
CHAIR_REACH = 4  # tokens of "chair was taken by"
OPENING_REACH = 12  # tokens between a person and the opening at which they spoke
LEAD_LINES = 2
OF_TWO = 2  # people who opened it together
MOST_WESTERN = 2  # words; of three, one may be printed in two ways of writing it in Latin letters
STATEMENTS = frozenset(["statement", "remarks", "speech", "comments"])
MARGINS = frozenset(
    ["margins", "sidelines", "margin", "sideline", "ahead", "after", "before", "prior", "also", "separately"]
)
SENDING = frozenset(["direction", "behalf", "request", "instruction", "instructions", "invitation", "initiative"])
SENT = frozenset(["on behalf of", "at the invitation of"])
OPENING = frozenset(["opening", "opened", "address", "remarks", "keynote"])
TEAM_VERBS = frozenset(
    ["included", "includes", "including", "comprises", "comprised", "comprising", "accompanied by", "accompanied"]
)

Stands = Literal["held", "planned", "meant", "off"]  # how a round stands: only meant to be held, put off or dropped


SPEAKING_REACH = 7  # tokens of "welcome the convening of a"


class Candidate(Struct, frozen=True, gc=False):
    """A person in a sentence that tells of the meeting, and how strongly that makes them a head."""

    person: Person
    line: Line
    strength: int
    role: str
    party: str | None


def heads(
    frame: Frame,
    group: Group,
    told: Sequence[Telling],
    elsewhere: frozenset[int],
    *,
    subject: bool,
    stands: Stands,
) -> tuple[Head, ...]:
    """The heads of the round: those whom the strongest words name, and of a party left over those of weaker words.

    `elsewhere` are the lines that tell of other rounds of the series. Of a round that was not held nobody is a head for
    having been somewhere: only who is said to lead it, and of one ahead who will meet for it.
    """
    if not subject:
        return _in_passing(frame, group, told)
    first = frame.groups[0] is group
    found = list(_told_heads(frame, group, told, elsewhere))
    if stands in {"meant", "off"}:
        mine = {t.stretch.line.number for t in told}
        found = [c for c in found if c.strength >= LED or (c.line.number in mine and _will_meet(c, frame))]
    chosen = _chosen(found, frame, group)
    if stands == "meant":
        return tuple(chosen)
    lines = frame.lines.lines
    if not chosen and first:
        met = [line for line in lines[:HEAD_LINES] if sits_down(line, frame)]
        sat = (c for line in met for c in _candidates(line, THERE, "head", frame, all_=True))
        chosen = _chosen([c for c in sat if not _led_another(c.line, c.person, group)], frame, group)
    if not chosen and first and stands == "held":
        chosen = _chosen(list(_spoke(frame)), frame, group)
    if not first or stands != "held":
        return tuple(chosen)
    return (*chosen, *_alone_of_their_side(chosen, frame, group, told, elsewhere))


def _alone_of_their_side(
    chosen: Sequence[Head], frame: Frame, group: Group, told: Sequence[Telling], elsewhere: frozenset[int]
) -> Iterator[Head]:
    """Who is named with a post in a sentence that tells of the round, or right behind it, whatever its verb: the only
    one of a side that nobody is said to lead; not a leader of the state, who is mostly talked of.
    """
    led = {_side(h.party, frame, group) for h in chosen if h.party is not None}
    if len(led) == len(group.parties) or (chosen and not led):
        return
    told_at = {t.stretch.line.number for t in told}
    near = {n for at in told_at for n in (at, at + 1) if n < HEAD_LINES} - elsewhere
    named = _named_beside([line for line in frame.lines.lines[:HEAD_LINES] if line.number in near], frame)
    for party in group.parties:
        own = [c for c in named if _side(c.party or "", frame, group) == party]
        if party not in led and own and all(same_person(own[0].person.name, c.person.name) for c in own):
            yield _head(own[0], frame)


def _named_beside(lines: Sequence[Line], frame: Frame) -> list[Candidate]:
    """The officials of a known state whom these lines name, but for leaders of states and whoever was called on."""
    found = (c for line in lines if not at_a_call(line, frame) for c in _candidates(line, THERE, "head", frame))
    return [c for c in found if c.party and c.person.post and c.person.rank not in HEADS_OF_STATES]


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
            yield from _candidates(line, THERE, "head", frame)


def _whose_statement(frame: Frame) -> Iterator[Candidate]:
    """ "Foreign Minister A's statement following the third round of consultations": A was there."""
    for line in frame.lines.lines[:LEAD_LINES]:
        if not (line.heading and any(names_a_meeting(line, n) for n in line.named)):
            continue
        for person in line.people:
            after = [t.low for t in line.tokens[person.j : person.j + 4]]
            known = frame.cast.by_name.get(person.name.lower())
            if after[:1] == ["'s"] and not STATEMENTS.isdisjoint(after) and known is not None:
                yield Candidate(person, line, THERE, "head", known.party)


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
            found += _candidates(line, force, role, frame)
    return tuple(_chosen(found, frame, group))


def _only_spoke(line: Line, at: int) -> bool:
    """ "A and B welcome the convening of a Dialogue", "both sides welcomed the dialogue held": they told of it."""
    verbs = [line.tokens[k].senses for k in line.verbs if at - SPEAKING_REACH <= k < at]
    return any(s.verb is not None and s.meeting is None for s in verbs)


def _lent(chosen: Sequence[Head], frame: Frame, group: Group) -> tuple[Head, ...]:
    """Of two sides: where all heads but one are known to be of one side, the one left is of the other."""
    open_ = [h for h in chosen if h.party is None]
    taken = {_side(h.party, frame, group) for h in chosen if h.party is not None}
    left = [p for p in group.parties if p not in taken]
    if len(group.parties) != 2 or len(open_) != 1 or len(left) != 1 or len(chosen) < 2:
        return tuple(chosen)
    return tuple(replace(h, party=left[0]) if h.party is None else h for h in chosen)


def _side(party: str, frame: Frame, group: Group) -> str:
    """For which of the parties a head of that party comes: a Cambodian for ASEAN."""
    bodies = frame.lexicon.tables.bodies
    return next((p for p in group.parties if p in bodies and party in bodies[p].members), party)


def _told_heads(frame: Frame, group: Group, told: Sequence[Telling], elsewhere: frozenset[int]) -> Iterator[Candidate]:
    """Everyone whom a line about the round names with words of meeting."""
    numbers = {t.stretch.line.number for t in told}
    first = frame.groups[0] is group
    listed, roster = present(frame), rosters(frame) if first else {}
    for line in frame.lines.lines[:HEAD_LINES]:
        if not line.people and line.words.isdisjoint(frame.cast.first_words):
            continue
        force, role = strength(line, frame)
        mine = line.number in numbers
        about = mine or (first and line.number not in elsewhere and not of_another(line, frame, group))
        if line.number in roster:
            force, about, mine = max(force, roster[line.number]), True, True
        elif line.number in listed:
            force, about = max(force, THERE), first
        if force and about and not at_a_call(line, frame):
            found = _candidates(line, force if mine or force > HELD else min(force, THERE), role, frame)
            yield from (c for c in _as_pair(found, frame, group) if not _led_another(line, c.person, group))


def _as_pair(found: Sequence[Candidate], frame: Frame, group: Group) -> Iterator[Candidate]:
    """ "Secretary A and Foreign Minister B opened the Dialogue", on the page of one side, with no word of whose they
    are: of two who met its own comes first, and the second is the other's.
    """
    other = [p for p in group.parties if p != frame.side]
    for n, c in enumerate(found):
        before = found[n - 1] if n else None
        same = before is not None and len(found) == OF_TWO and before.party == c.party == frame.side
        if same and before is not None and len(other) == 1 and not (c.person.parties or before.person.parties):
            between = c.line.tokens[before.person.j : c.person.i]
            if [t.low for t in between] == ["and"] and len(group.parties) == OF_TWO:
                yield replace(c, party=other[0])
                continue
        yield c


def _led_another(line: Line, person: Person, group: Group) -> bool:
    """ "Following the Summit led by A, B and C, officials met": who led the meeting named right before them."""
    own = {t.named.i for t in group.on(line)}
    before = [n for n in line.named if n.j <= person.i]
    if not before or before[-1].i in own or not before[-1].specific:
        return False
    verbs = [k for k in line.meetings if before[-1].j <= k < person.i]
    led = bool(verbs) and line.tokens[verbs[0]].senses.meeting in {"lead", "chair"}
    return led and line.tokens[verbs[0] + 1].low == "by" and len(verbs) == 1


def _candidates(line: Line, strength: int, role: str, frame: Frame, *, all_: bool = False) -> list[Candidate]:
    made: list[Candidate] = []
    called, written = len(line.tokens) if all_ else _called_on(line), dateline_end(line)
    aside: Person | None = None
    for person in line.people:
        if (person.rank and any(word in person.rank for word in NOT_HEADS)) or not written <= person.i < called:
            continue
        if _in_the_team(line, person):
            continue
        if _in_aside(line.tokens, person) or (aside is not None and _goes_with(line.tokens, aside, person)):
            aside = person
            continue
        if _opens(line, person) or _in_possessive(line.tokens, person) or only_says(line, person):
            continue
        known = frame.cast.by_name.get(person.name.lower())
        party = known.party if known else person.parties[0] if person.parties else None
        full = frame.persons.get(known.name.lower(), person) if known else person
        full = _in_full(full, frame)
        made.append(Candidate(full, line, strength, role, party))
    return made + _by_surname(line, strength, role, frame, called)


def _in_full(person: Person, frame: Frame) -> Person:
    """ "A.Gurbanov" where the text names "Ahmet Gurbanov" in full."""
    if "." not in person.name:
        return person
    same = (p for p in frame.persons.values() if "." not in p.name and same_person(p.name, person.name))
    return max((p for p in same if " " in p.name), key=lambda p: len(p.name), default=person)


def _by_surname(line: Line, strength: int, role: str, frame: Frame, until: int) -> list[Candidate]:
    """ "Sun is to hold the 17th dialogue with Shigeo Yamada": named in full elsewhere."""
    made: list[Candidate] = []
    if line.words.isdisjoint(frame.cast.first_words):
        return made
    inside = {k for p in line.people for k in range(p.i, p.j)} | {k for n in line.named for k in range(n.i, n.j)}
    for k in line.sentence.where(CAPITAL):
        t = line.tokens[k]
        known = frame.cast.by_name.get(t.low) if k < until and k not in inside and not t.senses.classes else None
        person = frame.persons.get(known.name.lower()) if known is not None and not known.spokesperson else None
        possessive = k + 1 < len(line.tokens) and line.tokens[k + 1].low in {"'s", "'"}
        if (
            known is not None
            and person is not None
            and not possessive
            and not any(c.person.name == person.name for c in made)
        ):
            made.append(Candidate(_with_given_name(person, line, k), line, strength, role, known.party))
    return made


def _with_given_name(person: Person, line: Line, k: int) -> Person:
    """ "Vladimir Putin", of whom the text knows "Mr Putin"."""
    before = line.tokens[k - 1] if k else None
    if " " in person.name or before is None or before.shape != "A" or before.senses is not NO_SENSES:
        return person
    given = before.low.title()
    return replace(person, name=f"{given} {person.name}", start=before.start, end=line.tokens[k].end)


def _called_on(line: Line) -> int:
    """From which token on the people of a line are those who received a visit."""
    received = {"call_on", "receive"} if _meets_for_the_round(line) else {"call_on", "receive", "meet_with"}
    calls = (k for k in line.meetings if line.tokens[k].senses.meeting in received and line.tokens[k].low != "received")
    return next((k for k in calls if not (_is_noun(line.tokens, k) or in_relative(line, k))), len(line.tokens))


def _is_noun(tokens: Sequence[Token], k: int) -> bool:
    """ "Co-chaired the meeting with her counterpart": a meeting, and no verb."""
    return tokens[k].low == "meeting with" and k > 0 and tokens[k - 1].low in {"the", "this", "their"}


def _meets_for_the_round(line: Line) -> bool:
    """ "A met with B in Oslo on the occasion of the first dialogue": in the lead, the round itself and no call."""
    if in_delegations(line) or not line.words.isdisjoint(COUNTERPARTS):
        return True
    return line.number < LEAD_LINES and any(n.specific for n in line.named) and line.words.isdisjoint(MARGINS)


def _opens(line: Line, person: Person) -> bool:
    """Who opened the meeting or spoke at its opening need not lead a delegation."""
    after = line.tokens[person.j : person.j + 6]
    beside = line.tokens[max(0, person.i - OPENING_REACH) : person.j + OPENING_REACH]
    if any(word.endswith("co chairs") for word in line.words) or _opened_together(line):
        return False
    if any(t.low == "opening" for t in beside) and not any(t.senses.meeting in {"chair", "lead"} for t in line.tokens):
        return True
    return any(t.low in OPENING for t in after) and not any(t.senses.meeting in {"chair", "lead"} for t in after)


def _opened_together(line: Line) -> bool:
    """ "Minister A and Secretary B opened the fourth Dialogue", "it was opened by A and B": who hold it together."""
    opened = [k for k in line.meetings if line.tokens[k].low == "opened"]
    states = {p.parties[0] for p in line.people if p.parties}
    pair = any([t.low for t in line.tokens[a.j : b.i]][-1:] == ["and"] for a, b in pairwise(line.people))
    return bool(opened) and (len(states) > 1 or len(line.people) == OF_TWO) and pair and "remarks" not in line.words


def _in_possessive(tokens: Sequence[Token], person: Person) -> bool:
    """ "President Trump and Prime Minister Modi's commitment": named, but not there."""
    return person.j < len(tokens) and tokens[person.j].low in {"'s", "'"}


def _in_aside(tokens: Sequence[Token], person: Person) -> bool:
    """ "when Prime Minister May visited", "with participation by", "announced by President Biden"."""
    before = [t.low for t in tokens[max(0, person.i - 3) : person.i]]
    if before[-2:] == ["participation", "by"] or _on_behalf(before):
        return True
    if (
        before
        and before[-1] == "by"
        and any(t.low == "chair" for t in tokens[max(0, person.i - CHAIR_REACH) : person.i])
    ):
        return False  # "the chair was taken by"
    if before and before[-1] == "by" and person.i > 1:
        deed = [t for t in tokens[: person.i - 1] if _is_deed(t)]
        return not deed or deed[-1].senses.meeting not in STRENGTH
    return bool(before) and (
        before[-1] in {"when", "since"}
        or (before[-1] in {"of", "by"} and not {"visit", "visits"}.isdisjoint(before))
        or ("announced" in before and "that" not in before)
        or ("statement" in before and ":" not in before)
        or ("between" in before and "summit" in {t.low for t in tokens})
    )


def _in_the_team(line: Line, person: Person) -> bool:
    """ "A led the delegation; in it were B and C", "which comprised D": of those sent, and not who led them."""
    tokens = line.tokens
    told = [k for k in range(person.i) if _opens_team(tokens, k)]
    if not told or not line.words.isdisjoint(COUNTERPARTS):
        return False
    before, since = tokens[: told[-1]], tokens[told[-1] : person.i]
    led = any(p.j <= told[-1] for p in line.people) or any(_leads(t) for t in before)
    return led and not any(t.senses.meeting in {"lead", "chair"} or t.low in LEADERS for t in since)


def _leads(t: Token) -> bool:
    return t.senses.meeting == "lead" and t.low not in LEADERS


def _opens_team(tokens: Sequence[Token], k: int) -> bool:
    """Where those begin who came along: "included", "comprising", "in it were", "among them", "led it, alongside"."""
    low = tokens[k].low
    if low in TEAM_VERBS:
        return True
    if low == "alongside":  # "led the delegation, alongside"; who chairs alongside another is their equal
        return any(t.low == "delegation" for t in tokens[max(0, k - ALONGSIDE_REACH) : k])
    after = [t.low for t in tokens[k + 1 : k + 3]]
    return (low in {"in", "among", "with"} and after[:1] in (["it"], ["them"], ["him"], ["her"])) or (
        low in {"consisted", "consists", "composed", "made"} and bool(after) and after[-1] in {"of", "up"}
    )


def _is_deed(t: Token) -> bool:
    """A word for what somebody did; "Planning" of a department is none."""
    return bool((t.senses.meeting or t.senses.verb) and t.shape != "A") or t.low in DEEDS


def _on_behalf(before: Sequence[str]) -> bool:
    """ "At the direction of President A", "on behalf of Secretary B", "after meeting with C": named, and not there."""
    if not before:
        return False
    met = before[-1].startswith("meeting") and not {"after", "before"}.isdisjoint(before)
    return met or (before[-1] == "of" and not SENDING.isdisjoint(before)) or before[-1] in SENT


def _goes_with(tokens: Sequence[Token], before: Person, person: Person) -> bool:
    """ "the decision by President A and President B": who comes after an aside with "and" is in it too."""
    between = tokens[before.j : person.i]
    return bool(between) and {t.low for t in between} <= {"and", ",", ".", "jr", "of", "by"}


def _chosen(found: Sequence[Candidate], frame: Frame, group: Group) -> list[Head]:
    heads_: list[Head] = []
    seen: set[str] = set()
    two_plus_two = any(t.named.family == "2+2" for t in group.told)
    listed = present(frame)
    crowded = listed | {
        c.line.number for c in found if c.strength != CHAIRED and not two_plus_two and lists_many(c.line)
    }
    for force in sorted({c.strength for c in found}, reverse=True):
        have = Counter(h.party for h in heads_)
        if force < LED and len(heads_) >= len(group.parties) > 1 and not two_plus_two:
            break  # those who led the delegations are known, if not for whom each of them
        for candidate in (c for c in found if c.strength == force):
            name = candidate.person.name
            if not two_plus_two and _told_by_now(heads_, candidate, group):
                continue
            taken = candidate.party is not None and have[candidate.party] >= (2 if two_plus_two else 1)
            if taken or any(same_person(name, n) for n in seen):
                continue
            if candidate.party is None and have and len(have) >= len(group.parties):
                continue
            if candidate.line.number in crowded and any(h.party == candidate.party for h in heads_):
                continue
            if not _of_group(candidate.party, frame, group) or (force <= THERE and not _is_placed(candidate, frame)):
                continue
            seen.add(name)
            heads_.append(_head(candidate, frame))
        heads_ = list(_own_first(_lent(heads_, frame, group), frame, group))
    return heads_


def _is_placed(candidate: Candidate, frame: Frame) -> bool:
    """Whether the text tells whose somebody is who is only named there: a leader whom all know may be spoken of."""
    known = frame.cast.by_name.get(candidate.person.name.lower())
    listed = known is not None and known.listed and known.party != frame.side
    return candidate.party is not None and not listed


def _told_by_now(chosen: Sequence[Head], candidate: Candidate, group: Group) -> bool:
    """Whether the sentences before the candidate's have told who led for every side: these led a session of it."""
    start = candidate.line.sentence.start
    return {h.party for h in chosen if h.evidence[0].start < start} >= set(group.parties)


def _own_first(chosen: Sequence[Head], frame: Frame, group: Group) -> tuple[Head, ...]:
    """Where a joint text gives as many people for each of two sides and says of none whose they are, the page's own
    side names its own first.
    """
    if frame.side not in group.parties or len(group.parties) != 2 or not chosen or len(chosen) % 2:
        return tuple(chosen)
    if any(h.party is not None for h in chosen):
        return tuple(chosen)
    other = next(p for p in group.parties if p != frame.side)
    half = len(chosen) // 2
    return tuple(replace(h, party=frame.side if n < half else other) for n, h in enumerate(chosen))


def same_person(a: str, b: str) -> bool:
    """ "S Jaishankar" and "S. Jaishankar", "Motegi Toshimitsu" and "Toshimitsu Motegi", "Rojas" and "Luis Rojas"."""
    x, y = (name.lower().replace(".", " ").replace("-", " ").split() for name in (a, b))
    if sorted(x) == sorted(y) or min(len(x), len(y)) == 1:
        return sorted(x) == sorted(y) or x[-1] == y[-1]
    if len(x) == len(y) > MOST_WESTERN and len(odd := [(a, b) for a, b in zip(x, y, strict=True) if a != b]) == 1:
        return all(a[0] == b[0] and a[-1] == b[-1] for a, b in odd)  # "Seo Min-jeong", "Seo Min-jung"
    initial = len(x[0]) == 1 or len(y[0]) == 1
    return initial and x[0][0] == y[0][0] and x[-1] == y[-1]


def _of_group(party: str | None, frame: Frame, group: Group) -> bool:
    """A head is of a party, or of a member of a body that is one; of a body's own round of any state."""
    if party is None or party in group.parties:
        return True
    bodies = [frame.lexicon.tables.bodies[p] for p in group.parties if p in frame.lexicon.tables.bodies]
    return any(party in b.members or not b.members for b in bodies)


def _head(candidate: Candidate, frame: Frame) -> Head:
    person, lines = candidate.person, frame.lines
    quotes: list[Quote] = [lines.quote(person.start, person.end)]
    return Head(
        name=person.name,
        party=candidate.party,
        post=None if (person.post or "").lower() in COUNTERPARTS else person.post,
        role=candidate.role,  # type: ignore[arg-type]
        rule=f"strength_{candidate.strength}",
        evidence=tuple(quotes),
    )
