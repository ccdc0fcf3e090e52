"""A cluster: mentions taken as one round so far, with what they say together; and whether two may be one round."""

from collections import Counter
from collections.abc import Mapping
from functools import cached_property

from secretariat.model import Mention
from secretariat.record.days import Days
from secretariat.record.members import Member
from secretariat.record.names import letters, likeness
from secretariat.record.places import may_be_one

# A date may be told wrongly by some days, and a meeting may slip after its notice; a later round comes later than that.
SLIP_OF_A_DATE = 45
SLIP_OF_A_PLAN = 550
# What a person put there counts before what a text states, and that before what follows from it.
BASIS_ORDER = {"entered": 0, "stated": 1, "inferred": 2}
ONE_EACH_TIME = frozenset({"subject", "previous", "next"})


class Cluster:
    """Mentions of one round. Never changed: joining two makes a third."""

    def __init__(self, members: tuple[Member, ...], derived: dict[str, int]) -> None:
        self.members = tuple(sorted(members, key=lambda m: m.fact))
        self.derived = derived

    def __or__(self, other: "Cluster") -> "Cluster":
        return Cluster(self.members + other.members, {**self.derived, **other.derived})

    def knowing(self, derived: Mapping[str, int]) -> "Cluster":
        """The same with the numbers that are forced on its mentions; itself, where these are what it has."""
        own = {m.fact: derived[m.fact] for m in self.members if m.fact in derived} if derived else {}
        return self if own == self.derived else Cluster(self.members, own)

    @property
    def key(self) -> str:
        """The least address among its mentions."""
        return self.members[0].fact

    @cached_property
    def ordinal(self) -> int | None:
        """The number that the weightiest texts give; else the one that a relation to another round forces."""
        said = [m for m in self.members if m.mention.ordinal is not None]
        if said:
            agreeing = Counter(m.mention.ordinal for m in said)
            return min(said, key=lambda m: _rank(m, agreeing)).mention.ordinal
        forced = sorted({self.derived[m.fact] for m in self.members if m.fact in self.derived})
        return forced[0] if len(forced) == 1 else None

    @cached_property
    def days(self) -> Days | None:
        """Its most precise days; a text that tells the round as past before one that announced it."""
        dated = [m for m in self.members if m.days]
        return min(dated, key=_precision).days if dated else None

    @cached_property
    def facts(self) -> frozenset[str]:
        """The addresses of its mentions."""
        return frozenset(m.fact for m in self.members)

    @cached_property
    def held(self) -> bool:
        """Whether some text tells it as past."""
        return any(m.held for m in self.members)

    @cached_property
    def places(self) -> frozenset[str]:
        """The places that texts give."""
        return frozenset(m.mention.place for m in self.members if m.mention.place)

    @cached_property
    def texts(self) -> dict[str, list[Mention]]:
        """The mentions by the text that they stand in."""
        found: dict[str, list[Mention]] = {}
        for member in self.members:
            found.setdefault(member.text, []).append(member.mention)
        return found

    @cached_property
    def heads(self) -> dict[tuple[str, str], str]:
        """A name of each head, by party and the letters of the name: names that are one have the same letters."""
        named = (h.head for m in self.members for h in m.heads if h.head.name and h.head.party)
        return {(h.party or "", letters(h.name or "", h.party)): h.name or "" for h in named}


def _rank(member: Member, agreeing: Counter[int | None]) -> tuple[int, int, int, str]:
    claim = member.mention.claims.get("ordinal")
    order = BASIS_ORDER[claim.basis] if claim else 1
    return order, -agreeing[member.mention.ordinal], member.weight, member.fact


def _precision(member: Member) -> tuple[bool, bool, int, int, str]:
    assert member.days is not None  # noqa: S101 - the caller keeps dated members only
    return not member.days.exact, not member.held, member.weight, member.days.length, member.fact


def sides_with_one_head(a: Cluster, b: Cluster) -> frozenset[str]:
    """The parties whose head is the same person in both."""
    both = a.heads.keys() & b.heads.keys()
    return frozenset(key[0] for key in both if likeness(a.heads[key], b.heads[key], key[0]) == "same")


def places_agree(a: Cluster, b: Cluster) -> bool:
    """Whether some place of one may be a place of the other, or one of them has none."""
    return not a.places or not b.places or any(may_be_one(x, y) for x in a.places for y in b.places)


def told_apart(a: Cluster, b: Cluster) -> bool:
    """Whether one text itself keeps the two apart: the round before, this one, the next; another number or day."""
    shared = a.texts.keys() & b.texts.keys()
    return any(_two(x, y) for text in shared for x in a.texts[text] for y in b.texts[text])


def _two(x: Mention, y: Mention) -> bool:
    if x.role != y.role and {x.role, y.role} <= ONE_EACH_TIME:
        return True
    if x.ordinal is not None and y.ordinal is not None:
        return x.ordinal != y.ordinal
    return x.when != y.when or x.when is None


def numbers_agree(a: Cluster, b: Cluster) -> bool:
    """Whether the two have one number, or one of them has none."""
    return a.ordinal is None or b.ordinal is None or a.ordinal == b.ordinal


def dates_agree(a: Cluster, b: Cluster) -> bool:
    """Whether the dates may be of one round: met, missed by some days, or slipped after the notice."""
    if not a.days or not b.days:
        return True
    slip = SLIP_OF_A_DATE if a.held and b.held else SLIP_OF_A_PLAN
    return a.days.apart(b.days) <= slip or _held_at_last(a, b)


def _held_at_last(a: Cluster, b: Cluster) -> bool:
    """Whether one is the plan of a number and the other the later meeting under it: no number is held twice."""
    if a.held == b.held or a.ordinal is None or a.ordinal != b.ordinal or not a.days or not b.days:
        return False
    return b.days < a.days if a.held else a.days < b.days
