"""Labels: the party that a line gives to people whose own words do not tell it: "for Japan were A ...; for China"."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from secretariat.reading.lines import Line
from secretariat.reading.pairing import in_turn
from secretariat.reading.people import Person
from secretariat.reading.series import is_place
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import FINITE_PAST, NAME_SHAPES

SIDE_NOUNS = frozenset(
    ["one", "side", "delegation", "representative", "team", "participation", "counterpart", "counterparts"]
)
WHOSE_NOUNS = frozenset(["delegation", "representative", "that", "side", "team", "head", "those", "delegations"])
LABELLING = frozenset(["lead", "attend", "chair", "hold"])  # verbs in whose lists "for Japan" names whose people are
LISTING = frozenset(
    [
        *("came", "representative", "attending", "those", "consisted", "comprised", "composed", "leader", "leaders"),
        *("sent", "signed"),
    ]
)  # words that do the same
# Words of leading, by which at least sides and people that take turns belong together.
LEADING = frozenset(
    [
        *("head", "heads", "heading", "helm", "chief", "chair", "co chair", "leader", "leaders", "present", "spoke"),
        *("under", "leading"),
    ]
)
THAT_OF = (["that", "of"], ["those", "of"])  # "A led that of Chile"
MEETING = frozenset(["meet", "meet_with", "receive"])
COUNTERPARTS_REACH = 6  # tokens of "Norwegian and South Korean counterparts"
TITLE_LENGTH = 9  # tokens of "Head of the delegation of the United States:"
TITLE_WORDS = SIDE_NOUNS | {"head", "heads", "leader", "of", "for", "from", "the", "delegations", "representatives"}
TITLE_WORDS |= {"chair", "chairs", "chairman", "chairmen", "chairperson", "co chair", "co chairs", "co chairman", "by"}
BESIDE = frozenset(
    [",", "and", "part", "the", ";", "present", "chair", "co chair", "there"]
)  # before "for Japan", where that is a label and no purpose


def lists_people(line: Line) -> bool:
    """Whether a line names people by side at all, so that a state beside them may be a label."""
    if not line.words.isdisjoint(LISTING) or line.has_cue("leading.chair") or line.has_cue("leading.lead"):
        return True
    return any(line.tokens[k].senses.meeting in LABELLING for k in line.meetings)


def section(line: Line, parties: tuple[str, ...], before: str | None) -> str | None:
    """The side whose people a list goes on to name: "(Japan) ...", "Chinese side: ...", until a line without people."""
    party = _titled(line)
    if party in parties:
        return party
    return before if before is not None and (line.people or _goes_on(line)) else None


def _titled(line: Line) -> str | None:
    """The state of "(Japan)", "Chinese side:", "Head of delegation, Norway:" at the beginning of a line."""
    tokens = line.tokens
    if len(tokens) > 2 and tokens[0].low == "(" and tokens[2].low == ")":
        label = tokens[1:2]
    elif (
        line.heading and ":" not in line.words and len(tokens) <= TITLE_LENGTH and not line.words.isdisjoint(SIDE_NOUNS)
    ):
        label = tokens  # "Delegation of Norway", above its people
    elif ":" not in line.words:
        return None
    else:
        colon = next((k for k, t in enumerate(tokens[:TITLE_LENGTH]) if t.low == ":"), 0)
        label = tokens[:colon]
    actors = [t.senses.actor for t in label if t.senses.actor is not None and t.senses.actor.kind != "capital"]
    titled = len(actors) == 1 and all(t.senses.actor or t.shape == "." or t.low in TITLE_WORDS for t in label)
    return actors[0].party if titled else None


def _goes_on(line: Line) -> bool:
    """A line that only goes on with the post of who stands above it."""
    return not line.meetings and bool(line.tokens[0].senses.rank or line.tokens[0].senses.office)


def takes_turns(line: Line) -> bool:
    """Whether a line which tells of leading names people and sides in turn."""
    if len(line.people) < 2 or line.words.isdisjoint(LEADING):
        return False
    return bool(_in_turn(line, _labels(line)))


def _in_turn(line: Line, every: Iterable[tuple[int, str]]) -> dict[int, str]:
    return in_turn([p for p in line.people if not _only_tells(line, p)], every)


def labels_of(line: Line) -> dict[int, str]:
    """First token of a person to the party that a line which tells of leading gives them; empty for any other line."""
    telling = lists_people(line) or "respectively" in line.words or not line.words.isdisjoint(LEADING)
    return labelled(line) if telling else {}


def labelled(line: Line) -> dict[int, str]:
    """First token of a person to the party that the line gives them.

    Where sides and people take turns, they belong together as they come. Else a label before the first person holds for
    those that follow it, up to the next; otherwise each label holds for the person before it.
    """
    if not line.people:
        return {}
    every = list(_labels(line))
    if len(line.people) > 1 and len(sides := _row(line)) == len(line.people):
        return {p.i: party for p, party in zip(line.people, sides, strict=True)}
    if "respectively" in line.words and (later := _behind_a_row(line)):
        return later
    if turns := _in_turn(line, every):
        return turns
    if not lists_people(line):
        return {}
    led = _with_partners(line, {p.i: party for p in line.people for k, party in every if _leads(line, p, k)})
    found = [
        (k, party)
        for k, party in every
        if not (_of_counterparts(line, k) or any(_leads(line, p, k) for p in line.people))
    ]
    return _beside(line, found) | led


def _of_counterparts(line: Line, k: int) -> bool:
    """ "A and his Norwegian and Chilean counterparts, B and C": of those behind, and not of A."""
    theirs = any(t.low in {"his", "her", "their"} for t in line.tokens[max(0, k - 3) : k])
    return theirs and any(t.low == "counterparts" for t in line.tokens[k + 1 : k + COUNTERPARTS_REACH])


def _only_tells(line: Line, person: Person) -> bool:
    """ "The leader of the Chilean side, Mr Rojas said, would be": who tells of it, between commas."""
    tokens, j = line.tokens, person.j
    if j + 1 >= len(tokens) or person.i == 0 or tokens[person.i - 1].low != ",":
        return False
    verb = tokens[j].senses.verb
    return verb is not None and verb.act == "state" and tokens[j + 1].low == ","


def _sides(line: Line) -> list[str]:
    """The states that a line names apart from its people: "led the Norwegian and Chilean delegations respectively"."""
    inside = {k for p in line.people for k in range(p.i, p.j)}
    actors = (t.senses.actor for k, t in enumerate(line.tokens) if k not in inside and t.senses.city is None)
    return [a.party for a in actors if a is not None]


def _row(line: Line) -> list[str]:
    """The states of which each has one of the people, in their order: "the delegations of Norway and Chile were led
    by A and B"; behind the people only with "respectively".
    """
    sides = _sides(line)
    if "respectively" in line.words:
        return sides
    before = [k for k in range(line.people[0].i) if line.tokens[k].senses.actor is not None]
    led = before and any(
        before[-1] < m < line.people[0].i and line.tokens[m].senses.meeting == "lead" for m in line.meetings
    )
    if not led or len(before) != len(sides) or not _in_a_row(line.tokens[before[0] : before[-1]]):
        return []
    return sides


def _behind_a_row(line: Line) -> dict[int, str]:
    """ "A and his Norwegian and Chilean counterparts, B and C, respectively": those behind as many states."""
    inside = {k for p in line.people for k in range(p.name_i, p.name_j)}
    states = [k for k, t in enumerate(line.tokens) if k not in inside and t.senses.actor and t.senses.city is None]
    later = [p for p in line.people if len(states) > 1 and p.name_i > states[-1]]
    row = len(states) > 1 and _in_a_row(line.tokens[states[0] : states[-1] + 1])
    if not row or len(later) != len(states) or len(later) == len(line.people):
        return {}
    told = [a.party for k in states if (a := line.tokens[k].senses.actor) is not None]
    return {p.i: party for p, party in zip(later, told, strict=True)}


def _in_a_row(tokens: Sequence[Token]) -> bool:
    """ "Norway, Chile and [Peru]": states and nothing but their links."""
    return all(t.senses.actor is not None or t.low in {",", "and", "the", "&", "of"} for t in tokens)


def _leads(line: Line, person: Person, k: int) -> bool:
    """ "A is heading the Chilean side": the label is the object of who stands before it."""
    after = next((p.i for p in line.people if p.i > person.i), len(line.tokens))
    if not person.j <= k < after:
        return False
    before = [t for t in line.tokens[person.j : k] if t.low != "the"]
    if [t.low for t in before[-2:]] in THAT_OF:
        before = before[:-2]
    verb = before[-1] if before else None
    return verb is not None and verb.senses.meeting == "lead" and verb.senses.meeting_form != "participle"


def _with_partners(line: Line, led: Mapping[int, str]) -> dict[int, str]:
    """ "A and B will head the Chilean delegation": who stands with "and" before the one right before the verb."""
    also = {
        a.i: led[b.i]
        for a, b in pairwise(line.people)
        if b.i in led and a.i not in led and not a.parties and _and_then(line.tokens[a.j : b.i])
    }
    return {**led, **also}


def _and_then(between: Sequence[Token]) -> bool:
    """Whether nothing but "and", and the first words of a post, stand between two people."""
    return bool(between) and between[0].low == "and" and all(t.shape in NAME_SHAPES for t in between[1:])


def _beside(line: Line, found: Sequence[tuple[int, str]]) -> dict[int, str]:
    if not found:
        return _in_order(line)
    ahead = {p.i: party for k, party in found for p in line.people if _points_ahead(line.tokens, k, p)}
    if len(ahead) == len(found):
        return ahead
    if found[0][0] < line.people[0].i:
        return {p.i: before[-1] for p in line.people if (before := [party for k, party in found if k < p.i])}
    behind = ((p, next((at for at in found if at[0] >= p.j), None)) for p in line.people)
    return {p.i: at[1] for p, at in behind if at and not _meets(line, p, at[0])}


def _meets(line: Line, person: Person, k: int) -> bool:
    """ "Minister Roe met the Chilean delegation led by Mr Rojas": the label is of whom the person met."""
    told = (line.tokens[m].senses for m in line.meetings if person.j <= m < k)
    return any(s.meeting in MEETING and s.meeting_form in FINITE_PAST for s in told)


def _points_ahead(tokens: Sequence[Token], k: int, person: Person) -> bool:
    """ "A and, for Chile, B", "A and his Chilean counterpart, B": the label is of who comes right behind it."""
    if k + 1 < person.i <= k + 3 and tokens[k + 1].low.startswith("counterpart"):
        return person.i == k + 2 or tokens[k + 2].low == ","
    if not k < person.i <= k + 2:
        return False
    before = [t.low for t in tokens[max(0, k - 4) : k] if t.low not in {",", "the"}]
    return before[-2:] == ["and", "for"] and all(t.low == "," for t in tokens[k + 1 : person.i])


def _in_order(line: Line) -> dict[int, str]:
    """ "A and B organized it; X and Y were co-chairs": as many states before the people as people without one."""
    first = line.people[0].i
    open_ = [p for p in line.people if not p.parties]
    actors = [t.senses.actor for t in line.tokens[:first] if t.senses.actor]
    states = [a.party for a in actors if a.kind == "name" and len(a.party) == 2]
    hosts = any(t.senses.meeting in {"hold", "host", "chair"} for t in line.tokens[:first])
    if not hosts or len(open_) < 2 or len(open_) != len(line.people) or len(states) != len(open_):
        return {}
    return {p.i: party for p, party in zip(open_, states, strict=True)}


def _of_meeting(t: Token) -> bool:
    """ "Attended for Chile", "chaired the meeting for Chile"."""
    return t.senses.meeting is not None or t.senses.series is not None


def _labels(line: Line) -> Iterator[tuple[int, str]]:
    people = {k for p in line.people for k in range(p.i, p.j)}
    inside = people | {k for n in line.named if n.capital or n.topic for k in range(n.i, n.j)}
    for k, t in enumerate(line.tokens):
        a = t.senses.actor
        if a is None or k in inside or a.kind in {"seat", "loose"} or t.date or is_place(line.tokens, k):
            continue
        if (t.senses.city is None or a.kind != "capital") and _is_label(line.tokens, k, people):
            yield k, a.party


def _is_label(tokens: Sequence[Token], k: int, people: set[int]) -> bool:
    """Whether the state at k says for whom the people beside it came."""
    after = [t.low for t in tokens[k + 1 : k + 4]]
    if after[:1] == ["-"] and tokens[k + 1].glued:
        return not SIDE_NOUNS.isdisjoint(
            after[1:2]
        )  # "the Chile-side was led by", but "joined for Chile-related talks"
    if after[:1] == ["'s"] and after[1:2] and (after[1] in TITLE_WORDS or after[1] in {"was", "were"}):
        return True  # "Chile's head of delegation was", "while Chile's was headed by"
    if not SIDE_NOUNS.isdisjoint(after) or after[:1] == ["by"] or after[:2] == ["'s", "by"]:
        return True
    b = k - 1 if k and tokens[k - 1].low != "the" else k - 2
    before = tokens[b].low if b >= 0 else ""
    if before == "(" and b and b - 1 not in people:
        return False  # "the Nordic countries (N5)", and not "Ms Roe (Norway)"
    if before in {"representing", "represent", "from", "("} or (b >= 0 and tokens[b].senses.meeting == "lead"):
        return True
    if before == "for":
        return b == 0 or (b - 1 in people or tokens[b - 1].low in BESIDE or _of_meeting(tokens[b - 1]))
    if before == "of" and b and tokens[b - 1].low == "behalf":
        return True
    if before == "of":
        return not WHOSE_NOUNS.isdisjoint(t.low for t in tokens[max(0, k - 4) : k])
    leads = any(t.senses.meeting == "lead" for t in tokens[k + 1 : k + 6])
    return leads and after[:1] in [[w] for w in ("was", "were", "is", "will", "are")]
