"""The tables of parties, bodies, places, publishers, posts, leaders and family names, as one frozen value.

The files beside this module hold them (`table_files` reads them); `entries` says what one entry is.
"""

from collections.abc import Iterator

from msgspec import Struct

from secretariat.lexicon.entries import (
    Body,
    Entry,
    Leaders,
    Office,
    OfficePhrase,
    Party,
    PartyPhrase,
    PhraseKind,
    Phrases,
    Place,
    PlaceKind,
    PlacePhrase,
    Publisher,
    Rank,
    RankPhrase,
)


class Tables(Struct, frozen=True, kw_only=True, eq=False):
    """All tables as one frozen value. Codes and ids are the keys.

    Attributes:
        not_parties: phrases that contain a party's name and do not mean it ("South China Sea").
        uncertain_honorifics: those of the honorifics that are names or words too.
        aliases: other spelling of a city to its name; venues: building to city.
        word_places: spellings of cities that are words too; name_places: those that are names of people.
        regions: parts of a state that stand behind a city ("Delaware"), in lower case.
        place_names: language ("ja", "zh") to what a text prints to city.
        leaders: party to its heads and foreign ministers.
        families: party to its common family names in Latin letters; scripts: the same in Chinese characters.
        family_words: family names that are words too.
        particles: small words inside a family name; variants: groups of forms of one character.
        no_family: parties whose printed names tell no family name; two_families: those that print two.
    """

    parties: dict[str, Party]
    bodies: dict[str, Body]
    not_parties: Phrases
    places: dict[str, Place]
    aliases: dict[str, str]
    venues: dict[str, str]
    place_names: dict[str, dict[str, str]]
    word_places: frozenset[str]
    name_places: frozenset[str]
    regions: frozenset[str]
    publishers: dict[str, Publisher]
    ranks: dict[str, Rank]
    offices: dict[str, Office]
    honorifics: Phrases
    uncertain_honorifics: frozenset[str]
    leaders: dict[str, Leaders]
    families: dict[str, frozenset[str]]
    scripts: dict[str, frozenset[str]]
    family_words: frozenset[str]
    particles: frozenset[str]
    variants: Phrases
    no_family: frozenset[str]
    two_families: frozenset[str]

    def head_of(self, party: str | None) -> str | None:
        """Who is at the head of a state, "president" or "monarch", where that tells whose somebody is."""
        state = self.parties.get(party) if party is not None else None
        return state.head if state is not None else None

    def party_phrases(self, language: str = "en") -> Iterator[PartyPhrase]:
        """Every phrase that means a party in texts of that language, for the reader's scanner."""
        for party in self.parties.values():
            if language == "en":
                yield from _state_phrases(party)
            else:
                yield from (PartyPhrase(p, party.code, "name") for p in getattr(party, language))
                yield from (PartyPhrase(p, party.code, "short") for p in getattr(party, f"{language}_short"))
        for body in self.bodies.values():
            if body.party:
                yield from _body_phrases(body, language)

    def forum_phrases(self, language: str = "en") -> Iterator[PartyPhrase]:
        """Every phrase that names a body that texts cite as a forum."""
        for body in self.bodies.values():
            if body.forum:
                yield from _body_phrases(body, language)

    def place_phrases(self, language: str = "en") -> Iterator[PlacePhrase]:
        """Every phrase that means a city in texts of that language."""
        if language == "en":
            yield from (self._place_phrase(name, name, "city") for name in self.places)
            yield from (self._place_phrase(name, city, "alias") for name, city in self.aliases.items())
            yield from (self._place_phrase(name, city, "venue") for name, city in self.venues.items())
        else:
            printed = self.place_names[language]
            yield from (self._place_phrase(name, city, "alias") for name, city in printed.items())

    def _place_phrase(self, phrase: str, city: str, kind: PlaceKind) -> PlacePhrase:
        exact = phrase in self.word_places
        party = self.places[city].party
        return PlacePhrase(phrase, city, party, kind, exact, exact or phrase in self.name_places)

    def rank_phrases(self, language: str = "en") -> Iterator[RankPhrase]:
        """Every title of a post in texts of that language. Of titles at one place the longest counts."""
        for rank in self.ranks.values():
            yield from (RankPhrase(p, rank.id, rank.level) for p in _printed(rank, language))

    def office_phrases(self, language: str = "en") -> Iterator[OfficePhrase]:
        """Every name of an office in texts of that language."""
        for office in self.offices.values():
            yield from (OfficePhrase(p, office.id, office.party) for p in _printed(office, language))


def _printed(entry: Entry, language: str) -> Phrases:
    if language == "en":
        return tuple(dict.fromkeys((entry.name, *entry.names)))
    printed: Phrases = getattr(entry, language)
    return printed


_KINDS: tuple[tuple[PhraseKind, str], ...] = (
    *(("name", "names"), ("short", "short"), ("adjective", "adjectives"), ("combining", "combining")),
    *(("people", "people"), ("loose", "loose"), ("capital", "capitals"), ("seat", "seats")),
)


def _state_phrases(party: Party) -> Iterator[PartyPhrase]:
    for kind, field in _KINDS:
        phrases = _printed(party, "en") if kind == "name" else getattr(party, field)
        yield from (PartyPhrase(p, party.code, kind, kind == "short") for p in phrases)


def _body_phrases(body: Body, language: str) -> Iterator[PartyPhrase]:
    if language != "en":
        yield from (PartyPhrase(p, body.code, "name") for p in _printed(body, language))
        return
    yield from (PartyPhrase(p, body.code, "short", exact_case=True) for p in body.short)
    names = tuple(p for p in _printed(body, "en") if p not in body.short)
    by_kind: tuple[tuple[PhraseKind, Phrases], ...] = (
        ("name", names),
        ("adjective", body.adjectives),
        ("seat", body.seats),
    )
    yield from (PartyPhrase(p, body.code, kind) for kind, phrases in by_kind for p in phrases)
