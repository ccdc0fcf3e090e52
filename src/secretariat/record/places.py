"""What the record asks of places: whether two may be one, and which party hosts where no text says so."""

from functools import cache

from secretariat.lexicon.tables import load_tables
from secretariat.record.families import fold

LANGUAGES = ("en", "ja", "zh")


@cache
def may_be_one(one: str, other: str) -> bool:
    """Whether two places may be one place. A country may hold any city: only two cities rule each other out."""
    return city(one) == city(other) or is_country(one) or is_country(other)


@cache
def city(place: str) -> tuple[str, ...]:
    """A city under the name of our table, so that another spelling, script or a venue in it is the same place."""
    known = _cities().get(fold(place))
    return fold(known[0] if known else place)


@cache
def is_country(place: str) -> bool:
    """Whether a place is named no closer than by its country."""
    return party_named(place) is not None


@cache
def party_named(place: str) -> str | None:
    """The party that a place name means, where it is a country's name and no city's."""
    name = fold(place)
    return None if name in _cities() else _countries().get(name)


@cache
def party_of(place: str | None) -> str | None:
    """Which party hosts at a place by our table; None where the table does not know it or leaves it open."""
    if place is None:
        return None
    known = _cities().get(fold(place))
    return known[1] if known else party_named(place)


@cache
def _cities() -> dict[tuple[str, ...], tuple[str, str | None]]:
    """Folded name in any language to the city and the party that hosts there."""
    every = [phrase for language in LANGUAGES for phrase in load_tables().place_phrases(language)]
    return {fold(phrase.phrase): (phrase.city, phrase.party) for phrase in reversed(every)}


@cache
def _countries() -> dict[tuple[str, ...], str]:
    """Folded name in any language to the one party that it means."""
    meant: dict[tuple[str, ...], set[str]] = {}
    for phrase in (p for language in LANGUAGES for p in load_tables().party_phrases(language)):
        if phrase.kind in ("name", "short"):
            meant.setdefault(fold(phrase.phrase), set()).add(phrase.party)
    return {name: next(iter(parties)) for name, parties in meant.items() if len(parties) == 1}


@cache
def side_of(party: str | None, parties: tuple[str, ...]) -> str | None:
    """The party of a dialogue that a code stands for: itself, or the body it is a member of (KH in ASEAN-Japan)."""
    if party is None or party in parties:
        return party
    bodies = load_tables().bodies
    return next((p for p in parties if p in bodies and party in bodies[p].members), None)


SMALLEST_LIST = 5  # of members by which a text may mean their body; fewer are those who met


@cache
def fold_members(parties: tuple[str, ...]) -> tuple[str, ...]:
    """The parties of a dialogue, a list of all members of a body standing for the body, or of all but one or two."""
    found = set(parties)
    for code, body in sorted(load_tables().bodies.items()):
        members = set(body.members)
        listed = found & members
        if body.party and len(members) >= SMALLEST_LIST and len(listed) >= max(SMALLEST_LIST, len(members) - 2):
            found = (found - members) | {code}
        elif body.party and code in found and len(listed) == 1:  # the member that hosts; three beside the EU are the E3
            found -= members
    return tuple(sorted(found))
