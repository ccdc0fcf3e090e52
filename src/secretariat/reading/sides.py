"""Between whom a document's dialogue is: by the names of rounds, by a row of states, by who leads and who acts."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile

from msgspec import Struct
from msgspec.structs import replace

from secretariat.lexicon.load import Lexicon
from secretariat.reading.lines import Line, Lines
from secretariat.reading.makers import is_joint, makers, opening_makers
from secretariat.reading.people import Person
from secretariat.reading.series import LEAD_LINES, by_members, is_place, own_parties
from secretariat.reading.titled import met_by_title
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import GENITIVES, STATE_WORDS
from secretariat.who.leaders import leader_of

LIST_LINES = 3  # lines of the lead in which those who met stand in one row
OWN_REACH = 3  # tokens from "held" to "their first dialogue"
HOLDERS_REACH = 5  # tokens from those who hold it to "on Tuesday held"
HOLDING = frozenset(["on", "have", "has", "had", "also", "jointly", "have just"])
TRIO = 3
POST_REACH = 2  # tokens of "foreign minister" behind "Norway's"
PAIR = 2
ROW_LINKS = frozenset([",", "and", "the", "of"])


class Between(Struct, frozen=True, gc=False):
    """Between whom a document's dialogue is; `guessed` where nothing tells it but how often states are named, `counted`
    where its title names none of them either. `makers`: of a joint text, where it says who they are; `titled`: whether
    the title of a state's own page says with whom it met.
    """

    parties: tuple[str, ...]
    guessed: bool = False
    counted: bool = False
    makers: tuple[str, ...] = ()
    titled: bool = False


def document_parties(lines: Lines, side: str | None, lexicon: Lexicon) -> tuple[str, ...]:
    """Between whom the document's dialogue is."""
    return between(lines, side, lexicon).parties


def between(lines: Lines, side: str | None, lexicon: Lexicon) -> Between:
    """Between whom the document's dialogue is: by the names of rounds in title and lead, else by who acts there.

    A body that the lead names ("ahead of the G7 Summit") is none of them where the title says who met.
    """
    made = makers(lines, side, lexicon)
    told = _between(lines, side, made, lexicon)
    return replace(told, makers=made, titled=told.parties == met_by_title(lines.title, side, lexicon))


def _between(lines: Lines, side: str | None, made: tuple[str, ...], lexicon: Lexicon) -> Between:
    heads = [lines.title] if lines.title else []
    heads += [line for line in lines.lines if line.heading][:3]
    met = met_by_title(lines.title, side, lexicon)
    titled = met or _by_title(heads, lexicon)
    joint = made or (_jointly(heads[0]) if heads else ())
    led = _by_leaders(lines, side, lexicon)
    for n, line in enumerate([*heads, *lines.lines[: LEAD_LINES * 2]]):
        if (pair := _pair_that_holds(line)) and not made:
            return Between(pair)
        for named in line.named:
            parties = own_parties(named, lexicon.tables, side)
            if len(parties) > PAIR and any(t.low == "bilateral" for t in line.tokens[named.i : named.noun_at]):
                continue  # "bilateral meetings with Norway, Chile and Fiji": one with each
            alone = len(parties) == 1 and parties[0] in lexicon.tables.bodies
            if named.family == "summit" and named.ordinal is None and len(parties) < 3 and not alone:
                continue
            if alone and len(led) == 2 and line.number >= LEAD_LINES:
                continue  # the summit to which two who met will go
            if _is_of_others(parties, made, joint or met, lexicon, titled=not n):
                continue  # it is of those who made the text, or met, whatever other dialogue it names
            if len(parties) > 1 or (
                parties
                and not (titled and n >= len(heads))
                and not named.shared
                and parties[0] in lexicon.tables.bodies
                and named.specific
                and named.capital
            ):
                return Between(parties)
    told = joint or met or opening_makers(lines, side, lexicon)
    told = told or _by_between(lines) or _by_list(lines, lexicon) or _by_chairs(lines, side)
    if told or titled:
        return Between(told or titled, guessed=not told and bool(heads) and _is_its_matter(heads[0]))
    if led:
        return Between(led)
    most = _by_count(lines, side, lexicon)
    above = {p for line in heads[:1] for p in _parties_in(line, capitals=False)}
    body = any(set(by_members((p,), lexicon.tables)) == set(most) for p in above if len(p) > 2)
    return Between(most, guessed=not body, counted=above.isdisjoint({*most} - {side}))


def _pair_that_holds(line: Line) -> tuple[str, ...]:
    """ "A month after the meeting of A, B and C, Oslo and Lima on Tuesday held their first dialogue": who held it."""
    for named in line.named:
        own = named.i and line.tokens[named.i - 1].low in {"their", "a"} | ({"the"} if named.ordinal else set())
        if not own or named.parties or named.strength != "strong" or len(line.named) < 2:
            continue
        at = next((k for k in line.meetings if named.i - OWN_REACH <= k < named.i), None)
        if at is None or line.tokens[at].senses.meeting != "hold":
            continue
        for k in range(at - 1, max(1, at - HOLDERS_REACH), -1):
            first, second = line.tokens[k - 2].senses.actor, line.tokens[k].senses.actor
            if first and second and line.tokens[k - 1].low == "and" and first.party != second.party:
                return tuple(sorted((first.party, second.party)))
    return ()


def _is_of_others(
    parties: tuple[str, ...], made: tuple[str, ...], told: tuple[str, ...], lexicon: Lexicon, *, titled: bool
) -> bool:
    """Whether a dialogue is not of those of whom a text is told to be; one that its title names may be of a body whose
    members the text lists.
    """
    if set(parties) == set(told) or not told:
        return False
    folded = set(parties) <= set(made) and any(p in lexicon.tables.bodies for p in parties)
    return not titled or (bool(made) and not folded)


def _by_list(lines: Lines, lexicon: Lexicon) -> tuple[str, ...]:
    """ "The political directors of Latvia, Estonia and Poland met", "the Baltic States and Germany held talks": three
    or more states in one row, before the verb of meeting or right behind "between" in a sentence of the lead; two
    where the verb stands right behind them.
    """
    for line in [line for line in lines.lines[: LEAD_LINES * 2] if not line.heading][:LIST_LINES]:
        met = next((k for k in line.meetings if line.tokens[k].senses.meeting in {"meet", "hold"}), None)
        if met is None:
            met = next((n.i for n in line.named if n.lateral and n.ordinal is not None), None)
        told = None if met is not None else next((k for k, t in enumerate(line.tokens) if _discusses(t)), None)
        met = met if told is None else told
        if met is None:
            continue
        row: list[str] = []
        end = 0
        for k, t in enumerate(line.tokens[:met]):
            if t.senses.actor is not None and t.senses.actor.kind in STATE_WORDS and not is_place(line.tokens, k):
                row.append(t.senses.actor.party)
                end = k + 1
            elif row and t.low not in ROW_LINKS and not (t.low == "." and t.glued):
                break
        states = by_members(row, lexicon.tables)
        if len(states) > 2 or (len(states) == 2 and told is None and line.named and _right_before(line, end, met)):
            return states
    return ()


def _discusses(t: Token) -> bool:
    return t.senses.verb is not None and t.senses.verb.act == "discuss"


def _right_before(line: Line, end: int, met: int) -> bool:
    """ "Norway and Peru on Friday held their fourth consultations": nothing but a day between these and the verb."""
    holds = line.tokens[met].senses.meeting in {"meet", "hold"}
    return holds and all(t.date is not None or t.low in HOLDING for t in line.tokens[end:met])


def _by_between(lines: Lines) -> tuple[str, ...]:
    """ "Consultations took place in Oslo between Norwegian ministers and A, Minister of Chile": whom the lead lists."""
    for line in lines.lines[:LEAD_LINES]:
        first = next((n.j for n in line.named if n.strength == "strong"), None)
        if first is None or line.heading:
            continue
        at = next((k for k in range(first, len(line.tokens)) if line.tokens[k].low == "between"), len(line.tokens))
        listed = {a.party for t in line.tokens[at:] if (a := t.senses.actor) is not None and a.kind != "capital"}
        if len(listed) > 1:
            return tuple(sorted(listed))
    return ()


def _jointly(title: Line) -> tuple[str, ...]:
    """Who makes a joint text, where its title says so: "Joint Statement by Japan and Chile on Fish"."""
    if not (title.has_cue("genre:joint_statement") or "joint" in title.words):
        return ()
    before = takewhile(lambda t: t.low not in {"on", ":"}, title.tokens)
    named = {t.senses.actor.party for t in before if t.senses.actor and not t.senses.city}
    return tuple(sorted(named)) if len(named) in {2, 3} else ()


def _is_its_matter(title: Line) -> bool:
    """ "Joint Media Release: Norway helps Chile": behind the mark stands what a joint text is about."""
    if not is_joint(title) or ":" not in title.words:
        return False
    mark = next(k for k, t in enumerate(title.tokens) if t.low == ":")
    return not any(t.senses.actor for t in title.tokens[:mark])


def _by_chairs(lines: Lines, side: str | None) -> tuple[str, ...]:
    """Those whose officials lead the meeting, where the lead tells of two or more."""
    for line in lines.lines[:LEAD_LINES]:
        if len(line.people) > 1 and any(_leads(t) for t in line.tokens):
            parties = {p.parties[0] if p.parties else side for p in line.people if p.post or p.parties} - {None}
            if len(parties) > 1:
                return tuple(sorted(p for p in parties if p))
    return ()


def _leads(t: Token) -> bool:
    """A verb whose people are those who met: "was chaired by", "brought together"."""
    return t.senses.meeting in {"chair", "lead"} or (t.senses.meeting == "happen" and t.low.endswith("together"))


def _by_title(heads: Sequence[Line], lexicon: Lexicon) -> tuple[str, ...]:
    named = (_without_owners(line, tuple(dict.fromkeys(_parties_in(line)))) for line in heads)
    return next((_expanded(actors, lexicon) for actors in named if len(actors) in {2, 3}), ())


def _without_owners(line: Line, named: tuple[str, ...]) -> tuple[str, ...]:
    """ "Norway's king and Chile's president discuss Peru's war", "return of Chileans from Peru": of three, those whose
    people act.
    """
    if len(named) != TRIO:
        return named
    actors = ((k, t.senses.actor) for k, t in enumerate(line.tokens) if t.senses.actor is not None)
    owners = {a.party for k, a in actors if _is_owner(line.tokens, k) or (k and line.tokens[k - 1].low == "from")}
    rest = tuple(p for p in named if p not in owners)
    return rest if len(rest) == TRIO - 1 else named


def _is_owner(tokens: Sequence[Token], k: int) -> bool:
    """ "Peru's war", not "Peru's president"."""
    people = (t.senses.rank or t.senses.office or t.senses.level for t in tokens[k + 2 : k + 2 + POST_REACH])
    return k + 2 < len(tokens) and tokens[k + 1].low in GENITIVES and not any(people)


def _by_leaders(lines: Lines, side: str | None, lexicon: Lexicon) -> tuple[str, ...]:
    """Those whose people the lead names, where they are two or a few."""
    body = lines.lines[:LEAD_LINES]
    known = [_of(p, lexicon) for line in body for p in line.people]
    led = Counter(party for party in known if party is not None)
    if side and any(p.post and not p.parties for line in body for p in line.people):
        led[side] += 1  # "President Biden is joining ...": a ministry's page need not say whose its own people are
    return tuple(sorted(led)) if len(led) in {2, 3, 4, 5} else ()


def _of(person: Person, lexicon: Lexicon) -> str | None:
    """Whose somebody is: told beside the name, or known of a leader."""
    return person.parties[0] if person.parties else leader_of(person.name, person.rank, lexicon.tables)


def _by_count(lines: Lines, side: str | None, lexicon: Lexicon) -> tuple[str, ...]:
    """Those whom the lead names most."""
    body = lines.lines[:LEAD_LINES]
    counts = Counter(p for line in body for p in _parties_in(line))
    if side:
        counts[side] += 2
    met = 3 if lines.title is not None and "trilateral" in lines.title.words else 2
    top = [p for p, _ in counts.most_common(met)]
    known = lexicon.tables.bodies
    bodies = [p for p in top if p in known and set(top) - {p} <= set(known[p].members)]
    if bodies and len(top) > 1:
        return by_members((bodies[0],), lexicon.tables)  # a body that met, and not one of its members beside it
    return (
        _expanded(tuple(top), lexicon)
        if len(top) == met
        else tuple(top)
        if top and top[0] in lexicon.tables.bodies
        else ()
    )


def _expanded(parties: tuple[str, ...], lexicon: Lexicon) -> tuple[str, ...]:
    found: set[str] = set()
    for p in parties:
        body = lexicon.tables.bodies.get(p)
        found.update(body.members if body and len(parties) == 1 and 0 < len(body.members) <= 5 else (p,))
    return tuple(sorted(found))


def _parties_in(line: Line, *, capitals: bool = True) -> Iterator[str]:
    left_out = {"loose", "seat"} if capitals else {"loose", "seat", "capital"}
    for k, t in enumerate(line.tokens):
        if t.senses.actor and t.senses.actor.kind not in left_out and not is_place(line.tokens, k):
            yield t.senses.actor.party
