"""Met together: of those whom somebody met in one row, whose the later ones are of whom only the first is told."""

from collections.abc import Iterator, Sequence

from secretariat.lexicon.tables import Tables
from secretariat.reading.lines import Line
from secretariat.reading.people import Person
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import STATE_WORDS
from secretariat.who.leaders import leader_of

TALKS = frozenset(
    [
        *("call", "consultations", "conversation", "conversations", "discussion", "discussions", "meeting", "meetings"),
        *("met", "spoke", "talk", "talks"),
    ]
)
BEFORE_FIRST = frozenset(["the", "visiting", "and", "both"])  # and posts: "with Crown Prince and Prime Minister Roe"
WITH_REACH = 6  # tokens of "talks in Oslo today with"
ROW_WORDS = frozenset(["and", ",", "as well as", "his", "her", "of", "for", "the", "-", "'", ".", "(", ")", "also"])
OFFICIALS = frozenset(["leaders", "ministers", "officials", "representatives"])
GUEST_REACH = 14  # tokens of "Chilean High Council for Reefs Chairman"
GUESTS_OF = frozenset(["host", "receive", "meet_with", "meet"])  # what is done to who came with a delegation
DELEGATION_REACH = 9  # tokens of "and a delegation from the Government of Chile"
OTHERS_REACH = 5  # tokens of "and other senior Norwegian officials"


def of_one_side(line: Line, side: str | None, tables: Tables) -> dict[int, str]:
    """First token of a person to the party: "met with President Roe of Chile, Foreign Minister Rojas, and Energy
    Minister Soto", "with Minister Rojas, Minister Soto, and other Chilean officials"; two of one post are of two.
    """
    if len(line.people) < 2 or side is None:
        return {}
    first = next((n for n, p in enumerate(line.people) if _is_met(line.tokens, p)), None)
    if first is None:
        return {}
    row = list(_row(line, first))
    party = _own(row[0], tables) or _of_the_others(line.tokens, row[-1].j)
    if party is None or party == side or len(row) < 2:
        return {}
    ranks = [p.rank for p in row]
    told = {p.i for p in row if _own(p, tables) is not None or p.post is None or ranks.count(p.rank) > 1}
    return {p.i: party for p in row if p.i not in told}


def guest_of(line: Line, person: Person, side: str | None) -> str | None:
    """ "Met with Chilean National Reef Council Chair Luis Rojas": the state named right behind "with", before a post of
    which not every word is known, where it is another than the page's own.
    """
    tokens = line.tokens
    if person.parties:
        return None
    if "delegation" in line.words and (home := _brought(tokens, person)) is not None:
        return home
    if side is None:
        return None
    for k in range(person.i - 1, max(0, person.i - GUEST_REACH), -1):
        t = tokens[k]
        if t.low.rpartition(" ")[2] == "with":
            k += 1 + (tokens[k + 1].low == "the")
            actor = tokens[k].senses.actor
            told = actor is not None and actor.kind in STATE_WORDS and actor.party != side and k < person.i
            return actor.party if told and actor is not None and _talks(tokens, k) else None
        if t.shape == "a" and t.low not in ROW_WORDS and not (t.senses.rank or t.senses.actor):
            return None
    return None


def _brought(tokens: Sequence[Token], person: Person) -> str | None:
    """ "Hosted Minister Rojas and a delegation from the Government of Chile": whose delegation came with a guest."""
    b = person.i - 1 - (person.i > 1 and tokens[person.i - 1].low in BEFORE_FIRST)
    if b < 0 or tokens[b].senses.meeting not in GUESTS_OF:
        return None
    behind = tokens[person.j : person.j + DELEGATION_REACH]
    at = next((k for k, t in enumerate(behind[:4]) if t.low == "delegation"), None)
    if at is None or behind[0].low != "and":
        return None
    end = next((k for k, t in enumerate(behind) if k > at and t.low in {",", "for", "to", "in"}), len(behind))
    return next((a.party for t in behind[:end] if (a := t.senses.actor) is not None), None)


def _talks(tokens: Sequence[Token], k: int) -> bool:
    words = [w for t in tokens[max(0, k - WITH_REACH) : k + 1] for w in t.low.split(" ")]
    return not TALKS.isdisjoint(words)


def _own(person: Person, tables: Tables) -> str | None:
    return person.parties[0] if person.parties else leader_of(person.name, person.rank, tables)


def _is_met(tokens: Sequence[Token], person: Person) -> bool:
    """ "Met with", "held talks in Oslo with": and not "together with"."""
    k = person.i - 1
    while k > 0 and (tokens[k].senses.actor or tokens[k].senses.rank or tokens[k].low in BEFORE_FIRST):
        k -= 1
    if k < 1 or tokens[k].low.rpartition(" ")[2] != "with":
        return False
    words = [w for t in tokens[max(0, k - WITH_REACH) : k + 1] for w in t.low.split(" ")]
    return not TALKS.isdisjoint(words) and words[-2] not in {"along", "together", "jointly"}


def _row(line: Line, first: int) -> Iterator[Person]:
    yield line.people[first]
    for before, person in zip(line.people[first:], line.people[first + 1 :], strict=False):
        between = line.tokens[before.j : person.i]
        if not between or not all(t.shape != "a" or t.low in ROW_WORDS or t.senses.rank for t in between):
            return
        yield person


def _of_the_others(tokens: Sequence[Token], j: int) -> str | None:
    """ ", and other senior Norwegian officials": whose those are who came before."""
    behind = tokens[j : j + OTHERS_REACH + 2]
    if "other" not in [t.low for t in behind[:3]]:
        return None
    end = next((k for k, t in enumerate(behind) if t.low in OFFICIALS), 0)
    told = (t.senses.actor for t in behind[:end])
    return next((a.party for a in told if a is not None), None)
