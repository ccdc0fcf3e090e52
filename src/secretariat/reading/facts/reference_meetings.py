"""Meetings cited in passing: summits, meetings of ministers, visits, dialogues that are no rounds of the text."""

from collections.abc import Iterator, Sequence

from secretariat.reading.facts.gatherings import CALLED_AFTER_A_PLACE, GATHERINGS, called_after_a_place, held_end
from secretariat.reading.facts.name_ends import capital_end, dated_end
from secretariat.reading.facts.name_starts import MINISTERS, first_token
from secretariat.reading.facts.name_words import NAMING_DATES
from secretariat.reading.facts.reference_span import Span
from secretariat.reading.lines import Line
from secretariat.reading.named import Named, of_ministers
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import GENITIVES, NAME_SHAPES
from secretariat.who.parties import is_of_a_body

OWNER_REACH = 3  # tokens of adjectives between a visitor and the visit: "her first official visit"
PLACE_REACH = 3  # tokens from a visit to where it went: "to the Netherlands"
POINTING = frozenset(["the", "their", "our", "his", "her", "its"])
ADJECTIVES = frozenset(["regular", "annual", "new", "latest", "next", "upcoming", "forthcoming", "proposed"])
HOUSES = frozenset(["committee", "council", "task force"])  # of one state they are agencies
# What tells that something was agreed at a visit, which is else an event like any other.
AGREED = frozenset(
    [
        "agree",
        "agreed",
        "agreement",
        "agreements",
        "consensus",
        "decided",
        "decision",
        "reached",
        "resolved",
    ]
)
TO_COME = frozenset(["coming", "forthcoming", "next", "planned", "proposed", "upcoming"])
BEFORE_A_VISIT = frozenset(["during", "since", "after", "following", "from", "at", "on", "of"])


def meetings(line: Line, told: frozenset[int]) -> Iterator[Span]:
    """The meetings that a line cites and does not tell of; `told` is where those begin that the text tells of."""
    if line.heading and line.number >= 0:
        return
    for named in line.named:
        span = _meeting(line.tokens, named, told=named.start in told)
        if span is not None:
            yield span
    visits = list(_visits(line)) if line.meetings else []
    if visits and any(t.low.partition(" ")[0] in AGREED for t in line.tokens):
        yield from visits


def _meeting(tokens: tuple[Token, ...], named: Named, *, told: bool) -> Span | None:
    i = of_ministers(tokens, named)
    one = not named.plural or named.ordinal is not None  # "the eighth Annual Consultations"
    if (told and i is None and one) or _is_of_people(tokens, named.j):
        return None
    if (several := _last_of_several(tokens, named)) is not None:
        return Span(several, named.j, "forum", named.noun)
    leaders = i is not None or _of_leaders(named)
    on = not told and named.noun in GATHERINGS and not named.plural
    if on and (held := held_end(tokens, named.j)) is not None:
        return Span(_past_adjectives(tokens, named), held, "forum", named.noun)
    end = dated_end(tokens, named.j)
    if (not named.plural or named.noun == "talk") and not told and _of_its_own(tokens, named):
        goes_on = named.capital and named.noun_at == named.j - 1
        end = capital_end(tokens, named.j) if goes_on else named.j  # "the Joint Committee of Cooperation in Fishing"
        return Span(_whole(tokens, named), end, "forum", named.noun)
    if not told and (start := _dated_before(tokens, named)) is not None:
        return Span(start, max(named.j, _place_end(tokens, named.j)), "forum", named.noun)
    dated = end is not None and (leaders or len(named.parties) > 1) and not (named.plural and leaders)
    start = _past_adjectives(tokens, named) if i is None else i
    return Span(start, end or named.j, "forum", named.noun) if dated else None


def _last_of_several(tokens: tuple[Token, ...], named: Named) -> int | None:
    """ "The G7 and NATO Summits": where the last of the bodies stands whose meetings are told in one."""
    if not tokens[named.noun_at].low.endswith("s"):
        return None
    joint = next((k for k in range(named.i + 1, named.noun_at) if tokens[k].low == "and"), None)
    around = (tokens[joint - 1].senses, tokens[joint + 1].senses) if joint is not None else ()
    return joint + 1 if joint and all(s.actor is not None and s.reference_name is not None for s in around) else None


def _is_of_people(tokens: tuple[Token, ...], j: int) -> bool:
    """ "The Policy Consultation Delegation": those who come to a meeting are none."""
    return j < len(tokens) and tokens[j].low in {"delegation", "delegations", "team", "delegates"}


def _whole(tokens: tuple[Token, ...], named: Named) -> int:
    """Where a meeting's name begins; words of it may stand before those that tell of what kind it is: "the 3rd Ports
    for All Ministerial Conference".
    """
    own = named.capital and named.noun_at > named.i
    i = first_token(tokens, named.noun_at, set(), capital=True) if own else named.i
    return i if i < named.i else _past_adjectives(tokens, named)


def _past_adjectives(tokens: tuple[Token, ...], named: Named) -> int:
    """Where a meeting's name begins behind "the regular", "the next": adjectives that are no part of it."""
    return next((k for k in range(named.i, named.j - 1) if not _is_loose(tokens[k])), named.i)


def _is_loose(t: Token) -> bool:
    return t.low in ADJECTIVES or (t.senses.number is not None and t.shape == "a")


def _dated_before(tokens: tuple[Token, ...], named: Named) -> int | None:
    """ "The March 2022 meeting between the presidents": a meeting that the date before it names."""
    k = named.i - 1
    date = tokens[k].date if k > 0 else None
    if date is None or date.core not in NAMING_DATES or date.bound is not None or date.approx is not None:
        return None
    after = tokens[named.j].low if named.j < len(tokens) else ""
    if tokens[k - 1].low not in POINTING and after not in {"of", "between", "in"}:
        return None
    return k if named.noun in {"meeting", "summit", "talks", "conference"} and not named.plural else None


def _place_end(tokens: tuple[Token, ...], j: int) -> int:
    """Behind "in Lima", where that follows the name of a meeting."""
    return j + 2 if j + 1 < len(tokens) and tokens[j].low == "in" and tokens[j + 1].senses.city is not None else j


def _of_leaders(named: Named) -> bool:
    return named.family == "summit" or named.level in {"leaders", "ministerial"}


def _of_its_own(tokens: tuple[Token, ...], named: Named) -> bool:
    """Whether words of its own, or those who meet, make a name of it; else only its date does."""
    if named.noun in CALLED_AFTER_A_PLACE and called_after_a_place(tokens, named.noun_at) is not None:
        return True
    if _of_leaders(named):
        own = named.parties or named.words or named.topic
        return len(named.parties) > 1 or is_of_a_body(named.parties) or (named.capital and bool(own))
    if named.strength == "strong":
        return bool(named.capital or (named.topic and named.level))
    between = len(named.parties) > 1 or named.acronym is not None or named.noun == "contact group"
    return named.capital and between and named.noun not in HOUSES


# Visits and meetings at which something was agreed: "President Berg's visit to Chile in May 2011", "when the ministers
# met in Lima in March".


def _visits(line: Line) -> Iterator[Span]:
    for k in line.meetings:
        kind = line.tokens[k].senses.meeting
        if (end := _visit_of(line, k)) is not None:
            yield Span(k, end, "forum", "visit")
            continue
        place = _place_of(line.tokens, k) if kind in {"visit", "meet"} else None
        if kind is None or place is None:
            continue
        if (i := _pair_before(line, k)) is not None:
            yield Span(i, place, "forum", kind)
        elif (end := dated_end(line.tokens, place)) is not None and (i := _visitor(line, k)) is not None:
            yield Span(i, end, "forum", kind)


def _place_of(tokens: Sequence[Token], k: int) -> int | None:
    """Behind where it was, which must follow at once."""
    for m in range(k + 1, min(len(tokens), k + 1 + PLACE_REACH)):
        if tokens[m].senses.actor is not None or tokens[m].senses.city is not None:
            return m + 1
        if tokens[m].low not in {"to", "the", "-", "of", "in", "at"} and tokens[m].shape not in NAME_SHAPES:
            return None
    return None


def _visit_of(line: Line, k: int) -> int | None:
    """Behind "visit of President Berg to Chile in May", "visit by the president to Chile"."""
    tokens = line.tokens
    if tokens[k].low != "visit" or k + 2 >= len(tokens) or tokens[k + 1].low not in {"of", "by"}:
        return None
    who = k + 3 if tokens[k + 2].low == "the" else k + 2
    to = next((p.j for p in line.people if p.i <= who < p.j), who + 1)
    if to >= len(tokens) or tokens[to].low != "to" or not (to > who + 1 or _is_principal(tokens[who])):
        return None
    place = _place_of(tokens, to)
    return dated_end(tokens, place) or place if place is not None else None


def _pair_before(line: Line, k: int) -> int | None:
    """ "President Berg and President Roe, meeting in Lima, agreed": the first token of the two who met."""
    if line.tokens[k].senses.meeting_form != "ing" or k < 1 or line.tokens[k - 1].low != ",":
        return None
    starts = {p.j: p.i for p in line.people}
    i = starts.get(k - 1)
    return starts.get(i - 1) if i is not None and line.tokens[i - 1].low == "and" else None


def _visitor(line: Line, k: int) -> int | None:
    """The first token of who went or met, where the sentence goes back to it and tells of another thing."""
    tokens = line.tokens
    owned = next((m for m in range(k - 1, max(-1, k - 2 - OWNER_REACH), -1) if tokens[m].low in GENITIVES), None)
    if any(t.low in TO_COME for t in tokens[k - OWNER_REACH if owned is None else owned : k]):
        return None
    last = k if owned is None else owned
    person = next((p for p in line.people if p.j == last), None)
    i = person.i if person is not None else last - 1
    if person is None and not (i >= 0 and _is_principal(tokens[i])):
        return None
    k = i
    while k > 0 and (
        tokens[k - 1].low in {"the", "two", "three", "the two", "the three"} or tokens[k - 1].senses.actor
    ):
        k -= 1
    before = tokens[k - 1].low if k else ""
    return i if before == "when" or (owned is not None and before in BEFORE_A_VISIT) else None


def _is_principal(t: Token) -> bool:
    return bool(t.senses.actor or t.senses.rank or t.senses.level) or t.low.endswith(MINISTERS)
