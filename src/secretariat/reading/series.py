"""Series: the namings of one dialogue in a document, and what a phrase tells of parties, rhythm and number."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from secretariat.lexicon.tables import Tables
from secretariat.reading.lines import Line
from secretariat.reading.named import Named
from secretariat.reading.tokens import Token

LEAD_LINES = 6
BESIDE = frozenset(["and", "the", "a", ",", "both"])
RHYTHM = frozenset(["regular", "annual", "biannual", "periodic", "yearly"])


class Told(Struct, frozen=True, gc=False):
    """One naming of a round: the line and the phrase."""

    line: Line
    named: Named

    @property
    def words_before_noun(self) -> tuple[Token, ...]:
        """The words of the phrase up to its noun."""
        return self.line.tokens[self.named.i : self.named.noun_at]


class Group(Struct, frozen=True, gc=False, kw_only=True):
    """All namings of one series in a document.

    Attributes:
        key: the naming that tells most of it.
        told: every naming, in order; by_line: the same by the number of the line; parties: of the series, sorted.
    """

    key: Told
    told: tuple[Told, ...]
    parties: tuple[str, ...]
    topic: str | None
    level: str | None
    by_line: Mapping[int, tuple[Told, ...]]

    def on(self, line: Line) -> tuple[Told, ...]:
        """The namings that stand in a line."""
        return self.by_line.get(line.number, ())


def own_parties(named: Named, tables: Tables, side: str | None) -> tuple[str, ...]:
    """The parties that a phrase names: a small group of states told by its members ("Quad"), and the side that
    tells of a "dialogue with" others.
    """
    if named.shared and side and side not in named.parties:
        return tuple(sorted({*named.parties, side}))
    if len(named.parties) == 1 and named.parties[0] in tables.bodies:
        body = tables.bodies[named.parties[0]]
        if 0 < len(body.members) <= 5:
            return tuple(sorted(body.members))
    return by_members(named.parties, tables) if len(named.parties) > 1 else named.parties


def by_members(parties: Sequence[str], tables: Tables) -> tuple[str, ...]:
    """Parties, with a group that is no dialogue's party itself ("the Baltic States") told by its members."""
    groups = {p: b.members for p in parties if (b := tables.bodies.get(p)) and not (b.forum or b.folds) and b.members}
    return tuple(sorted({m for p in parties for m in groups.get(p, (p,))}))


def is_place(tokens: tuple[Token, ...], k: int) -> bool:
    """Whether a capital stands as a place here: after "in" or "at", or in a date line."""
    t = tokens[k]
    if t.senses.city is None:
        return False
    if k == 0 and t.shape == "AA" and len(tokens) > 2 and tokens[1].low in {"-", "("} and not tokens[1].glued:
        return tokens[2].senses.actor is None  # "SINGAPORE -- The ministers"
    return k > 0 and tokens[k - 1].low in {"in", "at", "to", "near", "from", "visit", "visited", "here"}


def several(named: Named) -> bool:
    """ "Eight working groups", "annual meetings", "the first Forum meetings": several, and no one of them."""
    if named.plural and named.ordinal is not None and named.family == "meeting":
        return True
    if not named.plural or named.ordinal is not None or named.role is not None or named.indefinite:
        return False
    return (
        named.many or named.family in {"group", "commission"} or (len(named.parties) < 2 and named.family == "meeting")
    )


def side_by_side(first: Told, second: Told) -> bool:
    """ "Both a security dialogue and regular diplomatic talks": two names with "and" between them are two series."""
    if not regular(second) or regular(first):
        return False
    between = [t.low for t in second.line.tokens[first.named.j : second.named.i]]
    return "and" in between and set(between) <= BESIDE


def regular(one: Told) -> bool:
    """ "Regular diplomatic talks", "the annual consultations": a standing series, told by its rhythm alone."""
    words = {t.low for t in one.line.tokens[one.named.i : one.named.j]}
    return bool(words & RHYTHM) and one.named.ordinal is None
