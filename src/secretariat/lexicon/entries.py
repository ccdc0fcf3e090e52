"""The entries of the tables, and the phrases that they give the scanner, as frozen records.

The TOML files of parties, bodies, places, publishers and posts hold them; each file says in its head what its fields
decide.
"""

from typing import Literal

from msgspec import Struct

PhraseKind = Literal["name", "short", "adjective", "combining", "people", "capital", "seat", "loose"]
PlaceKind = Literal["city", "alias", "venue"]
Phrases = tuple[str, ...]


class Entry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What all named entries share: the label that people are shown, and how else it is written."""

    name: str
    names: Phrases = ()
    ja: Phrases = ()
    zh: Phrases = ()


class Party(Entry, frozen=True, kw_only=True):
    """A state, or another that stands in readouts as a side or a host. The fields are told in parties.toml."""

    code: str
    kind: Literal["member", "other", "territory", "former"] = "member"
    head: Literal["president", "monarch"] | None = None
    short: Phrases = ()
    adjectives: Phrases = ()
    combining: Phrases = ()
    people: Phrases = ()
    loose: Phrases = ()
    capitals: Phrases = ()
    seats: Phrases = ()
    family_first: bool = False
    family_first_since: int | None = None
    ja_short: Phrases = ()
    zh_short: Phrases = ()
    until: int | None = None
    successors: Phrases = ()


class Body(Entry, frozen=True, kw_only=True):
    """An organisation, a group of states or a standing forum. The fields are told in bodies.toml."""

    code: str
    short: Phrases = ()
    adjectives: Phrases = ()
    members: Phrases = ()
    late: Phrases = ()
    folds: bool = False
    seats: Phrases = ()
    party: bool = False
    forum: bool = False


class Leaders(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who has led a state or a body, or its foreign affairs, by printed names. The fields are told in leaders.toml."""

    code: str
    heads: Phrases = ()
    ministers: Phrases = ()


class Place(Struct, frozen=True):
    """A city where rounds are held, as shown to people; `party` hosts there, and is None where that is left open."""

    name: str
    party: str | None


class Publisher(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who put a text out; `side` is whose account it gives, or which state owns the agency; `home` is where press that
    no state owns is made, whose officials its stories name without their state.
    """

    id: str
    name: str
    kind: Literal["ministry", "body", "state_press", "press"]
    side: str | None = None
    home: str | None = None
    names: Phrases = ()
    domains: Phrases = ()


class Rank(Entry, frozen=True, kw_only=True):
    """One kind of post: its titles, and its level for comparing heads over time (1 is a head of state)."""

    id: str
    level: int | None = None
    by_party: dict[str, int] = {}


class Office(Entry, frozen=True, kw_only=True):
    """One kind of office; `party` only where no other party has one of that name."""

    id: str
    party: str | None = None


class PartyPhrase(Struct, frozen=True):
    """One phrase that means a party.

    Attributes:
        phrase: as printed.
        party: the code or id of the party meant.
        kind: how it means it; a "capital" is the government only as a speaker, a "loose" word only where the document
            is about that party already.
        exact_case: read only in exactly this case; any other phrase is read where it begins with a capital letter.
    """

    phrase: str
    party: str
    kind: PhraseKind
    exact_case: bool = False


class PlacePhrase(Struct, frozen=True):
    """One phrase that means a city: its name, another spelling, or a building in it; case as with parties.

    Attributes:
        city: the name of its Place; party: the code that Place has.
        needs_in: it is a word or a name of people too, and counts only after "in", "at" and the like or as a date line.
    """

    phrase: str
    city: str
    party: str | None
    kind: PlaceKind
    exact_case: bool = False
    needs_in: bool = False


class RankPhrase(Struct, frozen=True):
    """One title of a post; `level` is that of most states (`level_of` in who.posts knows the others)."""

    phrase: str
    rank: str
    level: int | None


class OfficePhrase(Struct, frozen=True):
    """One name of an office."""

    phrase: str
    office: str
    party: str | None
