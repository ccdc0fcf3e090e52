"""Calls and contacts: meetings on the margins of a round, and one-off meetings that belong to no series."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from secretariat.lexicon.phrases import CAPITAL
from secretariat.model import Call, Contact, Head
from secretariat.reading.frame import Frame
from secretariat.reading.lines import Line
from secretariat.reading.people import Person
from secretariat.reading.slots import Clock
from secretariat.reading.tokens import Token
from secretariat.when.phrases import resolve

COURTESY = "courtesy"
TALKS = frozenset(["consultations", "deliberations", "discussions", "talks"])  # with somebody beside the delegations
IN_ROWS = frozenset(["and", "as well as", "for", "his", "her", "of", "the", "to"])
LEAD_LINES = 6
WITH_REACH = 7  # tokens of "spoke by telephone on Monday with"
ENCOUNTERS = TALKS | {"call", "conversation", "meeting", "met", "negotiations", "spoke", "talked"}
AHEAD = frozenset(["shall", "to", "will", "would"])  # before "meet": of what is to come
VISITOR_REACH = 7  # tokens from "received" to the name or post of who came


Pair = tuple[str, str | None, str, str | None, bool, str]


class CallAt(Struct, frozen=True, gc=False):
    """Where in the text a call begins to be told, and between whom it is."""

    id: str
    line: int
    parties: tuple[str, ...]


class Calls(Struct, frozen=True, gc=False):
    """The calls of a document, and where each is told."""

    calls: tuple[Call, ...]
    at: tuple[CallAt, ...]


def calls(frame: Frame, heads: Sequence[Head], *, alone: bool = False) -> Calls:
    """Calls on a principal who is no head of the round, in the order of the text; `alone`: it tells of no round."""
    made: list[Call] = []
    at: list[CallAt] = []
    names = {h.name for h in heads}
    for line in frame.lines.lines:
        if line.heading or not (line.meetings or _tells_of_talks(line) or alone):
            continue
        pairs = list(_pairs(line, frame, names, heads)) or list(_one_off(line, frame) if alone else ())
        for caller, caller_party, host, host_party, courtesy, rule in pairs:
            if any(c.caller == caller and c.host == host for c in made):
                continue
            number = len(made) + 1
            made.append(
                Call(
                    id=f"call:{number}",
                    kind="courtesy_call" if courtesy else "meeting",
                    caller=caller,
                    host=host,
                    caller_party=caller_party,
                    host_party=host_party,
                    when=_when(line, frame),
                    rule=rule,
                    evidence=(frame.lines.quote(line.sentence.start, line.sentence.end),),
                )
            )
            if rule != "talks_with":
                met = {caller_party, host_party, *_beside(line, host, frame)}
                known = tuple(sorted([p for p in met if p is not None]))
                at.append(CallAt(f"call:{number}", line.number, known if len(known) == len(met) else frame.parties))
    return Calls(tuple(made), tuple(at))


def _one_off(line: Line, frame: Frame) -> Iterator[Pair]:
    """ "Minister Roe spoke today with Minister Dahl", in the lead of a text that tells of no round."""
    if line.number >= LEAD_LINES or not line.people:
        return
    for k, t in enumerate(line.tokens):
        near = {w for x in line.tokens[max(0, k - WITH_REACH) : k + 1] for w in x.low.split(" ")}
        if t.low.rpartition(" ")[2] == "with" and not near.isdisjoint(ENCOUNTERS) and near.isdisjoint(AHEAD):
            one, other = _before(line, k, frame)[:1], _after(line, k, frame)[:1]
            if all(p in frame.parties for _, p in (*one, *other)):
                yield from _pair(line, one, other, set(), "met")
            return


def _tells_of_talks(line: Line) -> bool:
    return not line.words.isdisjoint(TALKS)


def _pairs(line: Line, frame: Frame, heads_: set[str | None], heads: Sequence[Head]) -> Iterator[Pair]:
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
                        yield caller[0], caller[1], other[0], other[1], False, "talks_with"


Named = tuple[str, str | None]


def _visited(line: Line, k: int, frame: Frame, heads: Sequence[Head], rule: str) -> Iterator[Pair]:
    """ "Vice President Roe received the Deputy Minister", "Meeting Minister Lund, President Roe said": one head of the
    round, told right behind the verb, by the only other person of the sentence, of another party and no head.
    """
    end = min(k + VISITOR_REACH, len(line.tokens))
    own = {h.name for h in heads}
    hosts = list(dict.fromkeys(n for n in _everyone(line, frame) if n[0] not in own))
    if len(hosts) != 1 or hosts[0][1] is None:
        return
    guests = [h for h in heads if h.party not in {None, hosts[0][1]}]
    named = [n for n in _between(line, k, end, frame)[:1] if n[0] in {h.name for h in guests}]
    for caller in named or _by_post(line, k + 1, end, guests):
        yield *caller, *hosts[0], rule == "received", rule


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
) -> Iterator[Pair]:
    courtesy = any(
        t.low.startswith(("courtesy", "paid a courtesy", "paid a call", "pay a courtesy")) or COURTESY in t.low
        for t in line.tokens
    ) or rule in {"received"}
    for host in hosts[:1]:
        if host[0] in heads:
            continue
        for caller in callers:
            if caller[0] != host[0] and not (caller[1] and caller[1] == host[1]):
                yield caller[0], caller[1], host[0], host[1], courtesy, rule


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
    return _between(line, 0, len(line.tokens), frame)


def _named(person: Person, frame: Frame) -> Named:
    known = frame.cast.by_name.get(person.name.lower())
    return (known.name, known.party) if known else (person.name, person.parties[0] if person.parties else None)


def _before(line: Line, k: int, frame: Frame) -> list[Named]:
    return _between(line, 0, k, frame)


def _after(line: Line, k: int, frame: Frame) -> list[Named]:
    return _between(line, k, len(line.tokens), frame)


def _between(line: Line, i: int, j: int, frame: Frame) -> list[Named]:
    found: list[tuple[int, Named]] = [(p.i, _named(p, frame)) for p in line.people if i <= p.i < j]
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


def _when(line: Line, frame: Frame) -> str | None:
    for t in line.tokens:
        if t.date is not None:
            value = resolve(t.date, Clock(frame.published).anchor("past")).value
            if value:
                return value
    return None


def contacts(frame: Frame) -> tuple[Contact, ...]:
    """One-off visits and telephone calls between parties that the text dates."""
    made: list[Contact] = []
    for line in frame.lines.lines:
        if line.heading or not line.people or not line.dates:
            continue
        kind = (
            "phone"
            if line.has_cue("mode.phone")
            else "visit"
            if "visit" in line.words or any(line.tokens[k].senses.meeting == "visit" for k in line.meetings)
            else None
        )
        if kind is None:
            continue
        parties = tuple(
            sorted(
                {p.parties[0] for p in line.people if p.parties}
                | {
                    t.senses.actor.party
                    for t in line.tokens
                    if t.senses.actor and t.senses.actor.kind in {"name", "adjective"}
                }
            )
        )
        date = _when(line, frame)
        if len(parties) < 2 or date is None:
            continue
        made.append(
            Contact(
                id=f"contact:{len(made) + 1}",
                kind=kind,  # type: ignore[arg-type]
                parties=parties,
                when=date,
                rule=kind,
                evidence=(frame.lines.quote(line.sentence.start, line.sentence.end),),
            )
        )
    return tuple(made)
