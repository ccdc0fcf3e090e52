"""The city of a round: which of those that a line names is where it takes place."""

from collections.abc import Sequence

from secretariat.lexicon.phrases import CITY
from secretariat.reading.datelines import dateline_end
from secretariat.reading.hosting import SCENE, hosts
from secretariat.reading.lines import Line
from secretariat.reading.named import Named
from secretariat.reading.own_dates import REACH, aims_at_round, beside_it, of_another
from secretariat.reading.stretch import ARRANGED, Stretch
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import NAME_SHAPES

HEADING_LENGTH = 9  # tokens of "Oslo: Fifth round of the Security Dialogue"
PLACE_WORDS = frozenset(["in", "at", "settled on", "settle on"])
BRINGING = frozenset(["brought", "brings", "bring"])
MOVING = BRINGING | {"moves", "move", "moved", "goes", "go", "went", "returns", "return", "shifts", "shift"}
LISTED = 4  # tokens of "Berlin (2004)"
SORTS = frozenset(["city", "town", "village", "province", "region", "district", "port", "resort", "prefecture"])
SORT_REACH = 6  # tokens of "in the ancient Silk Road city"
DECIDED_REACH = 4  # tokens of "decided on it when"
AIM_REACH = 6  # tokens of ", Norway, to attend"
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
    """Whether a city is where a round takes place, by the words around it."""
    if _is_part_of_a_name(line, k) or is_dateline(line, k) or _among_capitals(line, k) or _seat_of(line, k):
        return False
    if k == 0:
        few = 1 < len(line.tokens) <= HEADING_LENGTH or (len(line.tokens) == 1 and line.number > 0)
        return (len(line.tokens) > 1 and hosts(line, k)) or (line.heading and few)
    article = k > 1 and line.tokens[k - 1].low == "the"  # "at the White House"
    before = line.tokens[k - 1 - article]
    if before.low == "on" and k > 1:
        return False
    if _is_come_to(line, k, before) or (line.heading and _before_date(line, k)):
        return True
    if _is_told_as_a_place(line, k, before):
        return not _of_other(line, k)
    if before.date or (before.low == "," and k > 1 and (line.tokens[k - 2].senses.city or line.tokens[k - 2].date)):
        return line.heading or before.date is not None or hosts(line, k)
    return k + 1 < len(line.tokens) and hosts(line, k)


def _is_part_of_a_name(line: Line, k: int) -> bool:
    """ "Victoria University of Wellington", "the Oslo Declaration", a person's or the meeting's own name."""
    named = any(n.i <= k < n.j and n.name_start <= line.begins(k) < n.name_end for n in line.named)
    if line.tokens[k].date or named or any(p.i <= k < p.j for p in line.people):
        return True
    owner = line.tokens[k - 2] if k > 1 and line.tokens[k - 1].low == "of" else None
    of_a_name = owner is not None and owner.shape in NAME_SHAPES and owner.low not in SORTS
    return of_a_name or _names_a_paper(line, k)


def _is_come_to(line: Line, k: int, before: Token) -> bool:
    """ "Will welcome them to Oslo for it", "visited Oslo for the fifth round"."""
    if before.low.endswith(("to", "for")) and (welcomed(line, k) or _brought(line, k)):
        return True
    return before.senses.meeting == "visit" and aims_at_round(line, k)


def _is_told_as_a_place(line: Line, k: int, before: Token) -> bool:
    """ "In Oslo", "(Oslo)", "set for Oslo", "in the capital, Oslo", "in Frogner, Oslo"."""
    arranged = not ARRANGED.isdisjoint(t.low for t in line.tokens[max(0, k - 3) : k])
    labelled = before.low in LABELS and (before.low != "for" or arranged)
    return before.low in PLACE_WORDS or labelled or _after_capital(line, k) or _behind_a_quarter(line, k)


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
    return after is not None and after.shape in NAME_SHAPES and after.senses.reference_head == "instrument"


def welcomed(line: Line, k: int) -> bool:
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
        if t.low in ARRANGED:
            continue  # "is planned before the end of the year in Oslo"
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
