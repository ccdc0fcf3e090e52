"""Which end of a name in Latin letters is the family's: capitals first, then lists, then its delegation's custom."""

from msgspec import Struct

from secretariat.lexicon.tables import Tables
from secretariat.who.person import Rule

_JOINS_SYLLABLES = {"KR", "KP", "TW", "HK"}  # where a hyphen joins the two syllables of a given name
_SURE_ANYWHERE = {"Nguyen", "Tran", "Pham"}  # family names whoever the person is

Found = tuple[range, Rule] | None
OPEN: tuple[None, Rule] = (None, "open")


class Delegation(Struct, frozen=True):
    """What is known of the side that a person is of, and of the text: the custom of printing names depends on both."""

    party: str | None = None
    year: int | None = None
    official_japanese: bool = False


def family_in(parts: tuple[str, ...], of: Delegation, tables: Tables) -> tuple[range | None, Rule]:
    """Where the family name stands among the parts, and by which rule; open where nothing tells."""
    if len(parts) < 2:
        known = bool(parts) and _in_list(parts[0], tables.families.get(of.party or "", frozenset()))
        return (range(1), "alone") if known else OPEN
    return (
        _in_capitals(parts)
        or _beside_hyphen(parts, of.party)
        or _in_one_list(parts, of.party, tables)
        or _by_custom(parts, of, tables)
        or OPEN
    )


def _in_capitals(parts: tuple[str, ...]) -> Found:
    """The parts printed in capitals, where they stand together at one end and the rest is not."""
    loud = [at for at, part in enumerate(parts) if part.isupper() and _letters(part) > 1 and "." not in part]
    if not loud or loud != list(range(loud[0], loud[-1] + 1)):
        return None
    rest = [part for at, part in enumerate(parts) if at not in loud]
    at_an_end = loud[0] == 0 or loud[-1] == len(parts) - 1
    if not at_an_end or not any(_letters(part) > 1 for part in rest):
        return None
    return range(loud[0], loud[-1] + 1), "capitals"


def _beside_hyphen(parts: tuple[str, ...], party: str | None) -> Found:
    if party not in _JOINS_SYLLABLES or len(parts) != 2 or ("-" in parts[0]) == ("-" in parts[1]):
        return None
    return (range(1, 2) if "-" in parts[0] else range(1)), "hyphen"


def _in_one_list(parts: tuple[str, ...], party: str | None, tables: Tables) -> Found:
    """The end of the name that is a common family name where the other end is none.

    Where the delegation is unknown only names that are rarely others' given names or words are asked.
    """
    if party is None:
        families = (tables.families.get("JP", frozenset()) | _SURE_ANYWHERE) - tables.family_words
    else:
        families = tables.families.get(party, frozenset())
    begins, ends = _in_list(parts[0], families), _in_list(parts[-1], families)
    if begins == ends:
        return None
    return (range(1) if begins else _last(parts, tables)), "family list"


def _in_list(part: str, families: frozenset[str]) -> bool:
    return part in families or part.title() in families


def _by_custom(parts: tuple[str, ...], of: Delegation, tables: Tables) -> Found:
    """The order in which names of the delegation are printed."""
    state = tables.parties.get(of.party or "")
    if state is None and _mostly_given_first(of.party, tables):
        return _last(parts, tables), "delegation's order"
    if state is None:
        return (_last(parts, tables), "middle initial") if any(_letters(p) == 1 for p in parts[1:-1]) else None
    if state.family_first_since is not None:
        return _by_year(parts, of, state.family_first_since)
    if state.family_first:
        return range(1), "delegation's order"
    listed = state.code in tables.families  # both orders are in use, and the list did not tell
    two = state.code in tables.two_families and len(parts) > 2
    if listed or two or state.code in tables.no_family:
        return None
    return _last(parts, tables), "delegation's order"


def _mostly_given_first(party: str | None, tables: Tables) -> bool:
    """Whether the officials of a body are printed given name first, as those of three in four of its members are."""
    body = tables.bodies.get(party or "")
    others = {*tables.families, *tables.no_family}
    return body is not None and len(others.intersection(body.members)) * 4 < len(body.members)


def _by_year(parts: tuple[str, ...], of: Delegation, since: int) -> Found:
    """Given name first before the change, family name first in the government's texts after it; press may do either."""
    if of.year is None:
        return None
    if of.year < since:
        return range(len(parts) - 1, len(parts)), "delegation's order"
    return (range(1), "government's order") if of.official_japanese else None


def _last(parts: tuple[str, ...], tables: Tables) -> range:
    """The last part, with the small words that belong to it: "Ursula von der Leyen"."""
    start = len(parts) - 1
    while start > 1 and parts[start - 1].lower() in tables.particles:
        start -= 1
    return range(start, len(parts))


def _letters(part: str) -> int:
    return sum(c.isalpha() for c in part)
