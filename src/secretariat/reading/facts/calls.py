"""Calls: meetings on the margins of a round, and who called on whom."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from secretariat.lexicon.phrases import CAPITAL
from secretariat.model import Call, Head
from secretariat.reading.cast import is_spokesperson
from secretariat.reading.frame import Frame
from secretariat.reading.lines import Line
from secretariat.reading.people import Person
from secretariat.reading.slots import Clock
from secretariat.reading.tokens import Token
from secretariat.when.phrases import resolve

COURTESY = "courtesy"
TALKS = frozenset(["consultations", "deliberations", "discussions", "talks"])  # with somebody beside the delegations
IN_ROWS = frozenset(["and", "as well as", "for", "his", "her", "of", "the", "to"])
VISITOR_REACH = 7  # tokens from "received" to the name or post of who came


class OccasionAt(Struct, frozen=True, gc=False):
    """Where in the text a call or a contact begins to be told, and between whom it is."""

    id: str
    line: int
    parties: tuple[str, ...]


class Calls(Struct, frozen=True, gc=False):
    """The calls of a document, and where each is told."""

    calls: tuple[Call, ...]
    at: tuple[OccasionAt, ...]


class Encounter(Struct, frozen=True, gc=False):
    """Who met whom, as one sentence tells it; the host is whom the other came to see."""

    caller: str
    caller_party: str | None
    host: str
    host_party: str | None
    courtesy: bool
    rule: str


def calls(frame: Frame, heads: Sequence[Head]) -> Calls:
    """Calls on a principal who is no head of the round, in the order of the text."""
    made: list[Call] = []
    at: list[OccasionAt] = []
    told: set[tuple[str, str]] = set()
    for line in frame.lines.lines:
        for met in encounters(line, frame, heads):
            if (met.caller, met.host) not in told:
                told.add((met.caller, met.host))
                made.append(_call(f"call:{len(made) + 1}", met, line, frame))
                if met.rule != "talks_with":
                    at.append(OccasionAt(made[-1].id, line.number, parties_of(met, line, frame)))
    return Calls(tuple(made), tuple(at))


def _call(name: str, met: Encounter, line: Line, frame: Frame) -> Call:
    return Call(
        id=name,
        kind="courtesy_call" if met.courtesy else "meeting",
        caller=met.caller,
        host=met.host,
        caller_party=met.caller_party,
        host_party=met.host_party,
        when=day_of(line, frame),
        rule=met.rule,
        evidence=(frame.lines.quote(line.sentence.start, line.sentence.end),),
    )


def parties_of(met: Encounter, line: Line, frame: Frame) -> tuple[str, ...]:
    """Those between whom an encounter is; those of the text where not everybody's party is known."""
    all_ = {met.caller_party, met.host_party, *_beside(line, met.host, frame)}
    known = tuple(sorted([p for p in all_ if p is not None]))
    return known if len(known) == len(all_) else frame.parties


def encounters(line: Line, frame: Frame, heads: Sequence[Head]) -> list[Encounter]:
    """Who called on whom, received whom or met with whom beside the round, by the verbs of a line."""
    if line.heading or not (line.meetings or _tells_of_talks(line)):
        return []
    return list(_pairs(line, frame, {h.name for h in heads}, heads))


def _tells_of_talks(line: Line) -> bool:
    return not line.words.isdisjoint(TALKS)


def _pairs(line: Line, frame: Frame, heads_: set[str | None], heads: Sequence[Head]) -> Iterator[Encounter]:
    for k in range(len(line.tokens)) if _tells_of_talks(line) else line.meetings:
        t = line.tokens[k]
        does = t.senses.meeting
        if does == "receive" and _passive(line, k):
            callers = _before(line, k, frame) or _by_post(line, 0, k, heads)
            yield from _pair(line, callers, _after(line, k, frame), heads_, "received")
        elif does == "receive" or t.low == "met" or (t.low == "meeting" and not k):
            yield from _visited(line, k, frame, heads, "received" if does == "receive" else "met")
        elif does == "meet_with" and t.low.startswith("meeting"):
            host = _after(line, k, frame)[:1]
            others = [p for p in _everyone(line, frame) if p not in host]
            if host and host[0][0] in heads_:
                yield from _visited(line, k, frame, heads, "meeting_with")
            yield from _pair(line, others[:1] or _other_head(host, heads), host, heads_, "meeting_with")
        elif does in {"call_on", "meet_with"} and not (does == "call_on" and "called on" in t.low and _asks(line, k)):
            callers = _before(line, k, frame) or _by_post(line, 0, k, heads)
            yield from _pair(line, callers, _after(line, k, frame), heads_, "called_on")
        elif t.low in TALKS and k + 1 < len(line.tokens) and line.tokens[k + 1].low == "with":
            own = [(h.name, h.party) for h in heads if h.party in frame.parties and h.name]
            for other in _after(line, k, frame):
                for caller in own[:1]:
                    if other[0] not in heads_ and other[1] != caller[1]:
                        yield Encounter(*caller, *other, courtesy=False, rule="talks_with")


Named = tuple[str, str | None]


def _visited(line: Line, k: int, frame: Frame, heads: Sequence[Head], rule: str) -> Iterator[Encounter]:
    """ "Vice President Roe received the Deputy Minister", "Meeting Minister Lund, President Roe said": one head of the
    round, told right behind the verb, by the only other person of the sentence, of another party and no head.
    """
    end = min(k + VISITOR_REACH, len(line.tokens))
    own = {h.name for h in heads}
    hosts = list(dict.fromkeys(n for n in _everyone(line, frame) if n[0] not in own))
    if len(hosts) != 1 or hosts[0][1] is None:
        return
    guests = [h for h in heads if h.party not in {None, hosts[0][1]}]
    named = [n for n in people_of(line, k, end, frame)[:1] if n[0] in {h.name for h in guests}]
    for caller in named or _by_post(line, k + 1, end, guests):
        yield Encounter(*caller, *hosts[0], courtesy=rule == "received", rule=rule)


def _by_post(line: Line, i: int, j: int, heads: Sequence[Head]) -> list[Named]:
    """ "The Deputy Minister": the only head of the round whose post has these words, where no name stands beside it."""
    for k in range(i, j):
        t = line.tokens[k]
        if t.senses.rank is None or any(p.i <= k < p.j for p in line.people):
            continue
        words = set(t.low.split())
        found = [(h.name, h.party) for h in heads if h.name and h.post and words <= set(h.post.lower().split())]
        return found if len(found) == 1 else []
    return []


def _pair(
    line: Line, callers: Sequence[Named], hosts: Sequence[Named], heads: set[str | None], rule: str
) -> Iterator[Encounter]:
    courtesy = any(
        t.low.startswith(("courtesy", "paid a courtesy", "paid a call", "pay a courtesy")) or COURTESY in t.low
        for t in line.tokens
    ) or rule in {"received"}
    for host in hosts[:1]:
        if host[0] in heads:
            continue
        for caller in callers:
            if caller[0] != host[0] and not (caller[1] and caller[1] == host[1]):
                yield Encounter(*caller, *host, courtesy=courtesy, rule=rule)


def _beside(line: Line, host: str, frame: Frame) -> set[str | None]:
    """ "Met with Minister Dahl of Norway and Minister Sato of Japan": the parties of all with whom was met."""
    found: set[str | None] = set()
    last = 0
    for person in line.people:
        if found and not _in_one_row(line.tokens[last : person.i]):
            break
        named = _named(person, frame)
        if found or named[0] == host:
            found.add(named[1])
        last = person.j
    return found


def _in_one_row(between: Sequence[Token]) -> bool:
    """Whether nothing but states, posts, commas and "and" stands between two people."""
    return all(t.shape != "a" or t.low in IN_ROWS or t.senses.rank for t in between)


def _everyone(line: Line, frame: Frame) -> list[Named]:
    """Everyone whom the line names, in full or by surname."""
    return people_of(line, 0, len(line.tokens), frame)


def _named(person: Person, frame: Frame) -> Named:
    known = frame.cast.by_name.get(person.name.lower())
    return (known.name, known.party) if known else (person.name, person.parties[0] if person.parties else None)


def _before(line: Line, k: int, frame: Frame) -> list[Named]:
    return people_of(line, 0, k, frame)


def _after(line: Line, k: int, frame: Frame) -> list[Named]:
    return people_of(line, k, len(line.tokens), frame)


def people_of(line: Line, i: int, j: int, frame: Frame) -> list[Named]:
    """Whom a stretch of a line names, in full or by surname, each with the party that is known; no spokesman, who only
    tells of it.
    """
    found: list[tuple[int, Named]] = [
        (p.i, _named(p, frame)) for p in line.people if i <= p.i < j and not is_spokesperson(p)
    ]
    inside = {k for p in line.people for k in range(p.i, p.j)}
    for k in line.sentence.where(CAPITAL):
        known = frame.cast.by_name.get(line.tokens[k].low) if i <= k < j and k not in inside else None
        if known is not None:
            found.append((k, (known.name, known.party)))
    return [named for _, named in sorted(found, key=lambda f: f[0])]


def _other_head(host: Sequence[Named], heads: Sequence[Head]) -> list[Named]:
    return [(h.name, h.party) for h in heads if h.name and (not host or h.party != host[0][1])][:1]


def _passive(line: Line, k: int) -> bool:
    before = [t.low for t in line.tokens[max(0, k - 3) : k]]
    after = line.tokens[k + 1].low if k + 1 < len(line.tokens) else ""
    return after == "by" and bool({"was", "were", "been"} & set(before))


def _asks(line: Line, k: int) -> bool:
    """ "called on China to": a call in words."""
    return any(t.low == "to" for t in line.tokens[k + 1 : k + 6]) and not any(
        p.i > k and p.i <= k + 2 for p in line.people
    )


def day_of(line: Line, frame: Frame) -> str | None:
    """The first day that a line tells, read as past."""
    for t in line.tokens:
        if t.date is not None:
            value = resolve(t.date, Clock(frame.published).anchor("past")).value
            if value:
                return value
    return None
