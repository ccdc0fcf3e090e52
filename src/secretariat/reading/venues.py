"""Where a round takes place, read from the stretch of text that tells of it."""

from collections.abc import Sequence

from secretariat.lexicon.phrases import NO_SENSES, PARTY
from secretariat.lexicon.tables import Tables
from secretariat.model import Claim
from secretariat.reading.cities import PLACE_WORDS, SORT_REACH, SORTS, city_at, welcomed
from secretariat.reading.hosting import country_at
from secretariat.reading.lines import Line, Lines
from secretariat.reading.named import Named
from secretariat.reading.own_dates import REACH, aims_at_round, of_another
from secretariat.reading.slots import Value
from secretariat.reading.stretch import Stretch
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import HELD_BY_SOMEONE, NAME_SHAPES

VERB_REACH = 7  # tokens from "in Norway" to "they met"
ASIDE = frozenset(["of", "after", "before", "since", "following", "despite", "amid", "about"])  # no place of the round
NO_PLACES = frozenset(["english", "arabic", "parliament", "congress", "senate", "cabinet", "council"])
MET_REACH = 4  # tokens from "was held" to "in Molde"
TURNING = frozenset(["alternately", "alternating", "alternate", "rotating"])  # before "in": of many rounds


def place(
    stretch: Stretch, lines: Lines, tables: Tables, parties: Sequence[str] = (), others: Sequence[Named] = ()
) -> Value | None:
    """The city of the round of a stretch; the country where no city is told. `others` are named there besides it."""
    k = city_at(stretch, others)
    city = stretch.line.tokens[k].senses.city if k is not None else None
    if k is not None and city is not None:
        return Value(city.name, Claim("stated", "city", (lines.quote_of(stretch.line, k, k + 1),)))
    return (
        _unlisted(stretch, lines, tables, others)
        or _capital(stretch, lines, tables, others)
        or _country(stretch, lines, tables, _with_members(parties, tables), others)
    )


def _unlisted(stretch: Stretch, lines: Lines, tables: Tables, others: Sequence[Named]) -> Value | None:
    """ "In Khandbari, Nepal", "in Molde, Delaware", "in the Norwegian town of Molde", "met in Molde on 3 May": a
    city that no table lists.
    """
    tokens = stretch.line.tokens
    for k in range(max(2, stretch.i + 1), stretch.j):
        if tokens[k - 1].low in {"in", "at"}:
            first, rule = k, "city_of_country"
        elif tokens[k - 1].low == "of" and tokens[k - 2].low in SORTS and _within_reach(tokens, k - 2):
            first, rule = k, "sort_of_place"
        else:
            continue
        end = first
        while end < stretch.j and _may_name_city(tokens[end]):
            end += 1
        if end == first or of_another(stretch.line, first, others):
            continue
        told = rule == "sort_of_place" or _in_country(tokens, end, tables) or _told_alone(stretch, first, end)
        if told and not any(p.i <= first < p.j for p in stretch.line.people):
            quote = lines.quote_of(stretch.line, first, end)
            return Value(quote.quote, Claim("stated", rule, (quote,)))
    return None


def _within_reach(tokens: Sequence[Token], k: int) -> bool:
    """ "In the northern province": the preposition before the sort of place."""
    return any(t.low in {"in", "at"} for t in tokens[max(0, k - SORT_REACH) : k])


def _in_country(tokens: Sequence[Token], k: int, tables: Tables) -> bool:
    """Whether a state, or a part of one, stands behind a comma: ", Nepal", ", New South Wales"."""
    if k + 1 >= len(tokens) or tokens[k].low != ",":
        return False
    if any(" ".join([t.low for t in tokens[k + 1 : k + 1 + n]]) in tables.regions for n in (1, 2, 3)):
        return True
    state = tokens[k + 1].senses.actor
    return state is not None and state.kind == "name" and len(state.party) == 2


def _told_alone(stretch: Stretch, first: int, end: int) -> bool:
    """ "The two met in Molde on 3 May": behind a verb of meeting, with nothing but the day or a stop after it."""
    line, tokens = stretch.line, stretch.line.tokens
    name = tokens[first:end]
    if end - first > 2 or any(t.senses is not NO_SENSES or t.shape == "AA" or t.low in NO_PLACES for t in name):
        return False
    if any(n.i <= first < n.j for n in line.named) or line.heading:
        return False
    after = next((t for t in tokens[end : end + 2] if t.low not in {"on", "from"}), None)
    closes = after is None or after.date is not None or after.low in {".", "for", "in"}
    return closes and any(
        t.senses.meeting in HELD_BY_SOMEONE for t in tokens[max(stretch.i, first - MET_REACH) : first]
    )


def _may_name_city(t: Token) -> bool:
    s = t.senses
    own = s.actor or s.rank or s.series or s.office or s.level or s.topic or t.date
    return t.shape in NAME_SHAPES and not own


def _capital(stretch: Stretch, lines: Lines, tables: Tables, others: Sequence[Named]) -> Value | None:
    """ "In the Norwegian capital": the seat of the government named."""
    tokens = stretch.line.tokens
    for k in range(max(2, stretch.i), stretch.j):
        actor = tokens[k - 1].senses.actor
        if tokens[k].low != "capital" or actor is None or not any(t.low in PLACE_WORDS for t in tokens[k - 3 : k - 1]):
            continue
        state = tables.parties.get(actor.party)
        seat = next((c for c in state.capitals if c in tables.places), None) if state is not None else None
        if seat is not None and not of_another(stretch.line, k, others):
            return Value(seat, Claim("inferred", "capital", (lines.quote_of(stretch.line, k - 1, k + 1),)))
    return None


def _with_members(parties: Sequence[str], tables: Tables) -> Sequence[str]:
    """ "The sixth meeting of the Norway-EU Council in Belgium": a body's round is held in one of its members too."""
    bodies = [tables.bodies[p] for p in parties if p in tables.bodies]
    if len(parties) == 1 and bodies and not bodies[0].members:
        return ()  # "the East Asia Summit in Brunei": who its members are is not in our table
    return [*parties, *(member for body in bodies for member in body.members)] if bodies else parties


def _country(
    stretch: Stretch, lines: Lines, tables: Tables, parties: Sequence[str], others: Sequence[Named]
) -> Value | None:
    line = stretch.line
    for k in line.sentence.where(PARTY):
        t = line.tokens[k]
        a = t.senses.actor
        start = k - 1 if line.tokens[k - 1].low == "the" else k
        if (
            a is None
            or not max(1, stretch.i) <= k < stretch.j
            or a.kind != "name"
            or start < 1
            or not (line.tokens[start - 1].low == "in" or _came_for_it(line, start))
            or len(a.party) != 2
            or a.party in {"EU", "UN"}
            or of_another(line, k, others)
        ):
            continue
        if any(p.i <= k < p.j for p in line.people) or line.is_in_a_name(k):
            continue
        if not (line.heading or _goes_with_a_meeting(line, k) or _came_for_it(line, start)):
            continue
        after = line.tokens[k + 1].low if k + 1 < len(line.tokens) else ""
        if start > 1 and line.tokens[start - 2].low in TURNING:
            continue  # "held alternately in Norway and Peru"
        if after not in {"'s", "'", "-", "or"} and (not parties or a.party in parties):
            return country_at(line, k, "country", lines, tables)
    return None


def _came_for_it(line: Line, k: int) -> bool:
    """ "Visited Norway for the fifth round", "travelled to Norway to attend it": where it is held."""
    before = line.tokens[k - 1]
    visits = before.senses.meeting == "visit" and aims_at_round(line, k)
    return visits or (before.low.endswith("to") and (welcomed(line, k) or _held_on_a_visit(line, k)))


def _held_on_a_visit(line: Line, k: int) -> bool:
    """ "During a visit to Norway the fifth round was held"."""
    near = line.tokens[max(0, k - REACH) : k]
    visit = any(t.low == "during" for t in near) and any(t.senses.meeting == "visit" for t in near)
    held = any(line.tokens[m].senses.meeting in HELD_BY_SOMEONE for m in line.meetings)
    return visit and held and any(n.i > k for n in line.named)


def _goes_with_a_meeting(line: Line, k: int) -> bool:
    """ "Held in Norway", "in Norway, they met": and not "rights in Norway since the last Dialogue", "will be held after
    the formation of a government in Norway".
    """
    for b in range(k - 1, max(-1, k - REACH), -1):
        if line.names_round(b) or line.tokens[b].senses.meeting:
            return True
        if line.tokens[b].low in ASIDE:
            break
    return any(t.senses.meeting for t in line.tokens[k + 1 : k + VERB_REACH])
