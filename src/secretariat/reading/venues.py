"""Where a round takes place, read from the stretch of text that tells of it."""

from collections.abc import Sequence

from secretariat.lexicon.phrases import CITY, NO_SENSES, PARTY
from secretariat.lexicon.tables import Tables
from secretariat.model import Claim
from secretariat.reading.hosting import SCENE, country_at, hosts
from secretariat.reading.lines import Line, Lines
from secretariat.reading.named import Named
from secretariat.reading.own_dates import REACH, aims_at_round, beside_it, dateline_end, of_another
from secretariat.reading.slots import Value
from secretariat.reading.stretch import ARRANGED, Stretch
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import HELD_BY_SOMEONE, NAME_SHAPES

PLACE_WORDS = frozenset(["in", "at", "settled on", "settle on"])
VERB_REACH = 7  # tokens from "in Norway" to "they met"
BRINGING = frozenset(["brought", "brings", "bring"])
MOVING = BRINGING | {"moves", "move", "moved", "goes", "go", "went", "returns", "return", "shifts", "shift"}
ASIDE = frozenset(["of", "after", "before", "since", "following", "despite", "amid", "about"])  # no place of the round
LISTED = 4  # tokens of "Berlin (2004)"
SORTS = frozenset(["city", "town", "village", "province", "region", "district", "port", "resort", "prefecture"])
SORT_REACH = 6  # tokens of "in the ancient Silk Road city"
NO_PLACES = frozenset(["english", "arabic", "parliament", "congress", "senate", "cabinet", "council"])
DECIDED_REACH = 4  # tokens of "decided on it when"
AIM_REACH = 6  # tokens of ", Norway, to attend"
MET_REACH = 4  # tokens from "was held" to "in Molde"
LABELS = frozenset(["(", ":", "for", "here"])  # what stands before a city in a list: "(Tokyo)", "set for Tokyo"
FACILITIES = frozenset(
    [
        *("bureau", "campus", "center", "centre", "consulate", "embassy", "facility", "factory", "headquarters"),
        *("hub", "institute", "laboratory", "mission", "office", "offices", "plant", "school", "station", "university"),
    ]
)
MADE = (
    "open",
    "establish",
    "set up",
    "setting up",
    "launch",
    "inaugurat",
    "creat",
    "build",
    "built",
    "found",
    "reopen",
)
MADE_REACH = 5  # tokens from "open" to "office"
ELSEWHERE = frozenset(
    [
        "reporters",
        "ministry",
        "visit",
        "signed",
        "adopted",
        "bombings",
        "attack",
        "embassy",
        "hostages",
        "told",
        "headquarters",
        "representatives",
        *("blast", "blasts", "explosion", "explosions", "killing", "killings", "raid", "clashes"),
    ]
)
HOUSES = frozenset(["headquarters", "ministry", "embassy"])  # in which they may meet: "at the embassy in Oslo"
HOUSE_REACH = 5  # tokens of "at the Foreign Ministry's headquarters"
COMERS = ("welcom", "invit", "delegation")
GOING = frozenset(
    ["going", "going to", "goes", "heads", "heading", "leaving", "departing", "flying", "arriving", "arrived"]
)


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
    closes = after is None or after.date is not None or after.low in {".", "for"}
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


def told_apart(stretch: Stretch) -> bool:
    """Whether the city of a line that does not name the round is that of something else: "a conference held in Oslo",
    "a school in Oslo"; whoever meets there has a verb of meeting right before.
    """
    line, k = stretch.line, city_at(stretch)
    if k is None:
        return False
    verbs = [m for m in (*line.meetings, *line.verbs) if m < k]
    at = max(verbs, default=None)
    if at is None or line.tokens[at].senses.meeting is None:
        return not hosts(line, k)
    return _behind_another_noun(line, at)


def _behind_another_noun(line: Line, at: int) -> bool:
    """ "The conference on fish held": the verb goes with a noun that is no meeting of ours, and nobody's name."""
    held, before = line.tokens[at].senses, line.tokens[max(0, at - 1)].senses
    if held.meeting not in {"hold", "host"} or held.meeting_form != "both" or any(p.j == at for p in line.people):
        return False
    return not (before.classes or before.actor or before.series)


def city_at(stretch: Stretch, others: Sequence[Named] = ()) -> int | None:
    """Where in a line the city of the round stands: of several the one nearest to a verb of meeting."""
    line = stretch.line
    short = stretch.j - stretch.i == LISTED
    told = [k for k in line.sentence.where(CITY) if stretch.i <= k < stretch.j and not beside_it(line, k, stretch.i)]
    cities = [k for k in told if (short or _is_venue(line, k)) and not of_another(line, k, others)]
    if len(cities) < 2:
        return cities[0] if cities else None
    verbs = [k for k in range(stretch.i, stretch.j) if line.tokens[k].senses.meeting or line.tokens[k].low in SCENE]
    return min(cities, key=lambda k: (min(abs(k - v) for v in verbs), k)) if verbs else cities[0]


def _is_venue(line: Line, k: int) -> bool:
    t = line.tokens[k]
    if (
        t.date
        or any(n.i <= k < n.j and n.name_start <= line.begins(k) < n.name_end for n in line.named)
        or any(p.i <= k < p.j for p in line.people)
    ):
        return False
    named = [x for x in line.tokens[max(0, k - 2) : k] if x.low != "of"]
    if (
        k > 1
        and line.tokens[k - 1].low == "of"
        and named
        and named[0].shape in NAME_SHAPES
        and named[0].low not in SORTS
    ):
        return False  # "Victoria University of Wellington"
    if is_dateline(line, k) or _names_a_paper(line, k) or _among_capitals(line, k) or _seat_of(line, k):
        return False
    article = k > 1 and line.tokens[k - 1].low == "the"  # "at the White House"
    before = line.tokens[k - 1 - article] if k else None
    after = line.tokens[k + 1] if k + 1 < len(line.tokens) else None
    if before is not None and before.low == "on" and k > 1:
        return False
    if before is not None and before.low.endswith(("to", "for")) and (_welcomed(line, k) or _brought(line, k)):
        return True
    if before is not None and before.senses.meeting == "visit" and aims_at_round(line, k):
        return True
    if line.heading and _before_date(line, k):
        return True
    if before is not None and _after_capital(line, k):
        return not _of_other(line, k)
    if before is not None and (
        before.low in PLACE_WORDS
        or (
            before.low in LABELS
            and not (before.low == "for" and ARRANGED.isdisjoint(x.low for x in line.tokens[max(0, k - 3) : k]))
        )
    ):
        return not _of_other(line, k)
    if _behind_a_quarter(line, k):
        return not _of_other(line, k)
    if before is not None and (
        before.date or (before.low == "," and k > 1 and (line.tokens[k - 2].senses.city or line.tokens[k - 2].date))
    ):
        return line.heading or before.date is not None or hosts(line, k)
    if after is not None and hosts(line, k):
        return True
    return line.heading and k == 0 and len(line.tokens) <= 9 and (len(line.tokens) > 1 or line.number > 0)


def _among_capitals(line: Line, k: int) -> bool:
    """ "Moscow, Rome Preparing for Talks": two governments, and no venue."""
    row = line.tokens[max(0, k - 2) : k + 3]
    capitals = [t for t in row if t.senses.actor is not None and t.senses.actor.kind == "capital"]
    return line.heading and len(capitals) > 1 and len(row) > 2 and any(t.low == "," for t in row)


def _seat_of(line: Line, k: int) -> bool:
    """ "The Republic of Congo (Brazzaville)": which state of that name, and not "was held in Norway (Oslo)"."""
    before = line.tokens[max(0, k - 3) : k]
    state = before[-2].senses.actor if len(before) == 3 and before[-1].low == "(" else None
    return state is not None and before[0].low not in PLACE_WORDS | {"by"}


def _behind_a_quarter(line: Line, k: int) -> bool:
    """ "In Rietondale, Pretoria": the city behind a part of it."""
    tokens = line.tokens
    return (
        k > 2 and tokens[k - 1].low == "," and tokens[k - 2].shape in NAME_SHAPES and tokens[k - 3].low in PLACE_WORDS
    )


def _names_a_paper(line: Line, k: int) -> bool:
    """ "The Oslo Declaration": the city is part of a paper's name."""
    after = line.tokens[k + 1] if k + 1 < len(line.tokens) else None
    return after is not None and after.shape in {"A", "AA"} and after.senses.reference_head == "instrument"


def _welcomed(line: Line, k: int) -> bool:
    """ "Will welcome President Berg to Oslo for the annual Meeting", "will travel to Oslo, Norway, to attend the 5th
    round": the city to which a guest comes for the round.
    """
    behind = [t for t in line.tokens[k + 1 : k + AIM_REACH] if t.low != "," and t.senses.actor is None]
    after = behind[0].low if behind else ""
    after = "for" if after == "to" and len(behind) > 1 and behind[1].senses.meeting == "attend" else after
    near = line.tokens[max(0, k - REACH) : k]
    after = after if after == "for" or not aims_at_round(line, k) else "for"
    came = any(t.low.startswith(COMERS) or t.low in GOING or "dates.travel" in t.senses.classes for t in near)
    opened = line.tokens[0].low == "for" and any(n.i < 3 for n in line.named)  # "For the 5th round he travelled to"
    return (after == "for" or opened) and (came or any(t.senses.meeting == "visit" for t in near))


def _brought(line: Line, k: int) -> bool:
    """ "The fifth round brought the delegations to Oslo", "the next round moves to Oslo"."""
    round_ = next((n for n in reversed(line.named) if n.j < k), None)
    between = [t.low for t in line.tokens[round_.j : k - 1]] if round_ is not None else []
    moves = [n for n, low in enumerate(between) if low in MOVING]
    return bool(moves) and (between[moves[0]] in BRINGING or moves[0] == len(between) - 1)


def named_after(named: Named, line: Line) -> int | None:
    """ "The Tashkent summit", "the Tashkent round of talks": the city that a meeting is called after."""
    k = next((k for k in range(named.i, named.j) if line.tokens[k].senses.city is not None), None)
    after = line.tokens[k + 1].senses.series if k is not None and k + 1 < named.j else None
    return k if after is not None and after.family in {"summit", "meeting", "unit"} else None


def _before_date(line: Line, k: int) -> bool:
    """ "..., Tokyo, May 30, 2019" at the end of a heading."""
    tokens = line.tokens
    commas = k > 0 and k + 2 < len(tokens) and tokens[k - 1].low == tokens[k + 1].low == ","
    return commas and tokens[k + 2].date is not None


def _after_capital(line: Line, k: int) -> bool:
    """ "in the Australian capital city of Canberra", "in the Norwegian capital Oslo", "in the capital, Oslo"."""
    before = [t.low for t in line.tokens[max(0, k - 2) : k] if t.low not in {",", "of"}]
    return before[-1:] in (["capital"], ["city"]) and any(t.low in PLACE_WORDS for t in line.tokens[max(0, k - 7) : k])


def _of_other(line: Line, k: int) -> bool:
    """A city where something else happened: what a leader said there, what was signed there."""
    tokens = line.tokens
    for b in range(k - 2, max(-1, k - REACH), -1):
        t = tokens[b]
        if t.senses.meeting in {"visit"}:
            return True
        if t.senses.meeting == "meet" and _decided_when(tokens, b):
            return True
        if t.senses.meeting or t.senses.series or t.senses.city or line.names_round(b):
            return False
        if t.low in FACILITIES and any(x.low.startswith(MADE) for x in tokens[max(0, b - MADE_REACH) : b]):
            return True  # "we will open an office in Oslo"
        if t.low == "representatives" and b < k - 2:
            continue  # "brought representatives of both to the Palace in Oslo"
        if t.low in HOUSES and any(x.low == "at" for x in tokens[max(0, b - HOUSE_REACH) : b]):
            continue  # "was held at the headquarters of the Ministry in Oslo"
        if t.low in ELSEWHERE or (
            t.senses.verb and t.senses.verb.act in {"agree", "state"} and t.senses.verb.lemma not in {"have", "hold"}
        ):
            return True
    return False


def _decided_when(tokens: Sequence[Token], k: int) -> bool:
    """ "The next meeting, on which the leaders decided when they met in Kazan": where it was decided."""
    when = next((w for w in range(k - 1, max(-1, k - SORT_REACH), -1) if tokens[w].low == "when"), None)
    if when is None:
        return False
    return any(
        ((v := t.senses.verb) is not None and v.act in {"agree", "decide", "propose"}) or t.low.startswith("announc")
        for t in tokens[max(0, when - DECIDED_REACH) : when]
    )


def is_dateline(line: Line, k: int) -> bool:
    """A city before the agency's sign or a dash at the head of a story: where it was written, not where they met."""
    return k < dateline_end(line)


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
        if after not in {"'s", "'", "-", "or"} and (not parties or a.party in parties):
            return country_at(line, k, "country", lines, tables)
    return None


def _came_for_it(line: Line, k: int) -> bool:
    """ "Visited Norway for the fifth round", "travelled to Norway to attend it": where it is held."""
    before = line.tokens[k - 1]
    visits = before.senses.meeting == "visit" and aims_at_round(line, k)
    return visits or (before.low.endswith("to") and (_welcomed(line, k) or _held_on_a_visit(line, k)))


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
