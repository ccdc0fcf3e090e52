"""Heads: who led or co-chaired a delegation at the round that a document is about."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from secretariat.lexicon.phrases import MEETING, NO_SENSES, VERB
from secretariat.model import Head, Quote
from secretariat.reading.frame import Frame
from secretariat.reading.history import Telling
from secretariat.reading.lines import Line
from secretariat.reading.people import Person
from secretariat.reading.series import Group
from secretariat.reading.tokens import Token

STRENGTH = {"chair": 4, "lead": 3, "hold": 2, "meet": 2, "happen": 2, "attend": 1}
NOT_HEADS = ("spokes", "press secretary")
FUTURE_BEFORE_TO = frozenset(["is", "are", "was", "were", "set", "scheduled", "slated", "due", "expected"])
TELLING = frozenset(
    [
        "co chairs",
        "co chair",
        "in the chair",
        "co chairmen",
        "chair",
        "representative",
        "delegations",
        "delegation",
        "came",
        "present",
        "attending",
        "slated",
    ]
)
OPENING = frozenset(["opening", "opened", "address", "remarks", "keynote"])
HEAD_LINES = 24


class Candidate(Struct, frozen=True):
    """A person in a sentence that tells of the meeting, and how strongly that makes them a head."""

    person: Person
    line: Line
    strength: int
    role: str
    party: str | None


def heads(frame: Frame, group: Group, told: Sequence[Telling], elsewhere: frozenset[int]) -> tuple[Head, ...]:
    """The heads of the round: those whom the strongest words name, and of a party left over those of weaker words.

    `elsewhere` are the lines that tell of other rounds of the series.
    """
    found: list[Candidate] = []
    numbers = {t.stretch.line.number for t in told}
    first = frame.groups[0] is group
    present = _present(frame)
    for line in frame.lines.lines[:HEAD_LINES]:
        strength, role = _strength(line)
        about = line.number in numbers or (
            first and line.number not in elsewhere and not _of_another(line, frame, group)
        )
        if not strength and line.number in numbers and not line.heading and _both_there(line, frame):
            strength = 1
        if line.number in present:
            strength, about = max(strength, 1), first
        if not strength or not about:
            continue
        found += _candidates(
            line, strength if line.number in numbers or strength > 2 else min(strength, 1), role, frame
        )
    chosen = _chosen(found, frame, group)
    if not chosen and first:
        chosen = _chosen(
            [
                c
                for line in frame.lines.lines[:HEAD_LINES]
                if _sits_down(line, frame)
                for c in _candidates(line, 1, "head", frame, all_=True)
            ],
            frame,
            group,
        )
    if not chosen and first and frame.press:
        chosen = _chosen(
            [c for line in frame.lines.lines[:8] if _speaks_there(line) for c in _candidates(line, 1, "head", frame)],
            frame,
            group,
        )
    return tuple(chosen)


def _speaks_there(line: Line) -> bool:
    """A story that names no heads, but lets an official of one side speak of the meeting."""
    return (
        any(
            t.senses.verb is not None and t.senses.verb.act in {"state", "express_concern", "urge", "stress"}
            for t in line.tokens
        )
        and len(line.people) == 1
        and not line.has_cue("source.press_occasion")
    )


def _both_there(line: Line, frame: Frame) -> bool:
    """People of two parties in the sentence that names the round: "will welcome John Key for the Leaders' Meeting"."""
    parties = {
        k.party for p in line.people if (k := frame.cast.by_name.get(p.name.lower())) and k.party in frame.parties
    }
    return len(parties) > 1


def _present(frame: Frame) -> frozenset[int]:
    """The lines of a list of those present: the lines with people after a short line that announces it."""
    found: set[int] = set()
    listing = False
    for line in frame.lines.lines[:HEAD_LINES]:
        if len(line.tokens) <= 9 and line.words & {"present", "participants", "attendees", "attendance", "delegations"}:
            listing = True
        elif listing and line.people:
            found.add(line.number)
        elif listing and len(line.tokens) > 4:
            listing = False
    return frozenset(found)


def _sits_down(line: Line, frame: Frame) -> bool:
    """Two or more of different parties in one sentence that speaks of meeting: "will go to A for talks with B"."""
    parties = {
        k.party for p in line.people if (k := frame.cast.by_name.get(p.name.lower())) and k.party in frame.parties
    }
    return len(parties) > 1 and any(t.senses.meeting in {"meet", "meet_with"} for t in line.tokens)


def _strength(line: Line) -> tuple[int, str]:
    best, role = 0, "head"
    if not line.meetings and not line.verbs and line.words.isdisjoint(TELLING):
        return 0, role
    lows = line.words
    for k, t in enumerate(line.tokens):
        if not t.kinds & (MEETING | VERB) and t.low not in TELLING:
            continue
        s = STRENGTH.get(t.senses.meeting or "", 0)
        if t.low in {"co chairs", "co chair", "in the chair", "co chairmen"} or (t.low == "chair" and t.shape == "a"):
            s = 4
        if s == 0 and (
            (t.low in {"delegations", "delegation"} and lows & {"head", "heads", "led", "headed"})
            or (t.low == "representative" and lows & {"was", "were"})
        ):
            s = 3
        if t.low == "came" and k + 1 < len(line.tokens) and line.tokens[k + 1].low == "from":
            s = 1
        if (
            k
            and line.tokens[k - 1].low == "to"
            and k > 1
            and line.tokens[k - 2].low not in FUTURE_BEFORE_TO
            and not line.heading
        ):
            s = 0
        if t.low == "present" or t.low in {"attending", "slated"}:
            s = max(s, 1)
        if (
            s == 0
            and t.senses.verb is not None
            and t.senses.verb.act in {"discuss", "exchange"}
            and len(line.people) > 1
        ):
            s = 1
        if s > best:
            best, role = s, "co_chair" if s == 4 else "head"
    return best, role


def _of_another(line: Line, frame: Frame, group: Group) -> bool:
    """Whether the line names a round of another series, or a call on someone."""
    others = any(g.on(line) for g in frame.groups if g is not group)
    return (others and not group.on(line)) or any(
        t.senses.meeting in {"call_on", "receive", "meet_with"} for t in line.tokens
    )


def _candidates(line: Line, strength: int, role: str, frame: Frame, *, all_: bool = False) -> list[Candidate]:
    made: list[Candidate] = []
    called = len(line.tokens) if all_ else _called_on(line)
    aside: Person | None = None
    for person in line.people:
        if (person.rank and any(word in person.rank for word in NOT_HEADS)) or person.i >= called:
            continue
        if _in_aside(line.tokens, person) or (aside is not None and _goes_with(line.tokens, aside, person)):
            aside = person
            continue
        if _opens(line, person) or _in_possessive(line.tokens, person):
            continue
        known = frame.cast.by_name.get(person.name.lower())
        party = known.party if known else person.parties[0] if person.parties else None
        full = frame.persons.get(known.name.lower(), person) if known else person
        made.append(Candidate(full, line, strength, role, party))
    return made + _by_surname(line, strength, role, frame, called)


def _by_surname(line: Line, strength: int, role: str, frame: Frame, until: int) -> list[Candidate]:
    """ "Sun is to hold the 17th dialogue with Shigeo Yamada": named in full elsewhere."""
    made: list[Candidate] = []
    inside = {k for p in line.people for k in range(p.i, p.j)} | {k for n in line.named for k in range(n.i, n.j)}
    for k, t in enumerate(line.tokens[:until]):
        known = (
            frame.cast.by_name.get(t.low)
            if k not in inside and t.shape in {"A", "AA"} and not t.senses.classes
            else None
        )
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
    return next(
        (
            k
            for k, t in enumerate(line.tokens)
            if t.senses.meeting in {"call_on", "receive", "meet_with"} and t.low not in {"received"}
        ),
        len(line.tokens),
    )


def _opens(line: Line, person: Person) -> bool:
    """Who opened the meeting or spoke at its opening need not lead a delegation."""
    after = line.tokens[person.j : person.j + 6]
    if any(t.low == "opening" for t in line.tokens) and not any(
        t.senses.meeting in {"chair", "lead"} for t in line.tokens
    ):
        return True
    return any(t.low in OPENING for t in after) and not any(t.senses.meeting in {"chair", "lead"} for t in after)


def _in_possessive(tokens: Sequence[Token], person: Person) -> bool:
    """ "President Trump and Prime Minister Modi's commitment": named, but not there."""
    return person.j < len(tokens) and tokens[person.j].low in {"'s", "'"}


def _in_aside(tokens: Sequence[Token], person: Person) -> bool:
    """ "when Prime Minister May visited", "with participation by", "announced by President Biden"."""
    before = [t.low for t in tokens[max(0, person.i - 3) : person.i]]
    if before and before[-1] == "by" and person.i > 1:
        return not any(t.senses.meeting in STRENGTH for t in tokens[: person.i])
    return bool(before) and (
        before[-1] in {"when", "since"}
        or "participation" in before
        or "announced" in before
        or "statement" in before
        or ("between" in before and "summit" in {t.low for t in tokens})
    )


def _goes_with(tokens: Sequence[Token], before: Person, person: Person) -> bool:
    """ "the decision by President A and President B": who comes after an aside with "and" is in it too."""
    between = tokens[before.j : person.i]
    return bool(between) and {t.low for t in between} <= {"and", ",", ".", "jr"}


def _chosen(found: Sequence[Candidate], frame: Frame, group: Group) -> list[Head]:
    heads_: list[Head] = []
    seen: set[str] = set()
    two_plus_two = group.key.named.family == "2+2"
    listed = _present(frame)
    crowded = listed | {c.line.number for c in found if c.strength != 4 and not two_plus_two and _lists_many(c.line)}
    for strength in sorted({c.strength for c in found}, reverse=True):
        have = {h.party for h in heads_}
        for candidate in (c for c in found if c.strength == strength):
            name = candidate.person.name.lower()
            if (
                name in seen
                or name in {n.rpartition(" ")[2] for n in seen}
                or (candidate.party is not None and candidate.party in have)
            ):
                continue
            if candidate.party is None and have and len(have) >= len(group.parties):
                continue
            if candidate.line.number in crowded and any(h.party == candidate.party for h in heads_):
                continue
            if not _of_group(candidate.party, frame, group) or (strength <= 1 and candidate.party is None):
                continue
            seen.add(name)
            heads_.append(_head(candidate, frame))
    return heads_


def _lists_many(line: Line) -> bool:
    """A list of those present, "and others": its first of each side leads, the rest only attend."""
    return (
        any(t.low in {"others", "other", "officials"} for t in line.tokens)
        or len(line.people) > 4
        or line.has_cue("status.planned")
    )


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
        post=person.post,
        role=candidate.role,  # type: ignore[arg-type]
        rule=f"strength_{candidate.strength}",
        evidence=tuple(quotes),
    )
