"""What the record asks of places and parties: whether two may be one, and which party hosts where no text says so."""

from functools import cache

from secretariat.lexicon.table_files import load_tables
from secretariat.record.families import fold
from secretariat.who import parties as who
from secretariat.who.places import place_of


@cache
def may_be_one(one: str, other: str) -> bool:
    """Whether two places may be one place. A country may hold any city: only two cities rule each other out."""
    return city(one) == city(other) or is_country(one) or is_country(other)


@cache
def city(place: str) -> tuple[str, ...]:
    """A city under the name of our table, so that another spelling, script or a venue in it is the same place."""
    known = place_of(place, load_tables())
    return fold(known.name if known else place)


@cache
def is_country(place: str) -> bool:
    """Whether a place is named no closer than by its country."""
    return place_of(place, load_tables()) is None and who.party_of(place, load_tables()) is not None


@cache
def party_of(place: str | None) -> str | None:
    """Which party hosts at a place by our table; None where the table does not know it or leaves it open."""
    if place is None:
        return None
    known = place_of(place, load_tables())
    return known.party if known else who.party_of(place, load_tables())


@cache
def side_of(party: str | None, parties: tuple[str, ...]) -> str | None:
    """The party of a dialogue that a code stands for: itself, or the body it is a member of (KH in ASEAN-Japan)."""
    if party is None or party in parties:
        return party
    return next((p for p in parties if p != party and party in who.members(p, load_tables())), None)


HANDFUL = 5


@cache
def fold_members(parties: tuple[str, ...]) -> tuple[str, ...]:
    """The parties of a block: a list of all members of a body stands for the body; so does the body with its host."""
    found = set(who.fold_members(parties, load_tables()))
    for body in sorted(found - set(parties)):
        members = set(who.members(body, load_tables()))
        # A handful of states who meet are parties themselves, whatever name they have together (the Quad).
        found = (found - {body}) | members if len(members) <= HANDFUL else found
    for body in sorted(found):
        hosts = (found - {body}) & set(who.members(body, load_tables()))
        # One member beside its body is the host; three beside the EU are parties of their own.
        found -= hosts if len(hosts) == 1 else set()
    return tuple(sorted(found))
