"""The tables of parties, bodies, places, publishers, posts and family names, as frozen records.

The TOML files beside this module are the tables; each says in its head what its fields decide. A desk adds to them with
a folder of files of the same names: lists grow, new entries join, a value written again replaces the shipped one.

>>> tables = load_tables()
>>> tables.parties["KR"].name
'South Korea'
>>> tables.places["Nha Trang"].party
'VN'
"""

import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Literal, TypeVar

from msgspec import Struct, ValidationError, convert

SHIPPED = Path(__file__).parent
FILES = ("parties.toml", "bodies.toml", "places.toml", "publishers.toml", "posts.toml", "names.toml")

PhraseKind = Literal["name", "short", "adjective", "combining", "people", "capital", "seat", "loose"]
Phrases = tuple[str, ...]
Names = dict[str, tuple[str, ...]]


class LexiconError(ValueError):
    """The tables cannot be used as they are. The message has one line for each fault: file, entry, what is wrong."""


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
    seats: Phrases = ()
    party: bool = False
    forum: bool = False


class Place(Struct, frozen=True):
    """A city where rounds are held.

    Attributes:
        name: as it is shown to people.
        party: whose government hosts there; None where that is left open.
        exact_case: it is a common word too, and counts only as printed here.
        also_name: it is a name of people too, and counts only after "in", "at" or as a date line.
    """

    name: str
    party: str | None
    exact_case: bool = False
    also_name: bool = False


class Publisher(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who put a text out; `side` is whose account it gives, or which state owns the agency."""

    id: str
    name: str
    kind: Literal["ministry", "body", "state_press", "press"]
    side: str | None = None
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


class ForumPhrase(Struct, frozen=True):
    """One phrase that names a forum that texts cite."""

    phrase: str
    body: str
    exact_case: bool = False


class PlacePhrase(Struct, frozen=True):
    """One phrase that means a city: its name, another spelling, or a building in it. See Place for the other fields."""

    phrase: str
    city: str
    party: str | None
    kind: Literal["city", "alias", "venue"]
    exact_case: bool = False
    also_name: bool = False


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


class Tables(Struct, frozen=True, kw_only=True, eq=False, dict=True):
    """All tables as one frozen value. Codes and ids are the keys.

    Attributes:
        not_parties: phrases that contain a party's name and do not mean it ("South China Sea").
        uncertain_honorifics: those of the honorifics that are names or words too.
        aliases: other spelling of a city to its name; venues: building to city.
        place_names: language ("ja", "zh") to what a text prints to city.
        families: party to its common family names in Latin letters; scripts: the same in Chinese characters.
        family_words: family names that are words too.
        particles: small words inside a family name.
    """

    parties: dict[str, Party]
    bodies: dict[str, Body]
    not_parties: Phrases
    places: dict[str, Place]
    aliases: dict[str, str]
    venues: dict[str, str]
    place_names: dict[str, dict[str, str]]
    publishers: dict[str, Publisher]
    ranks: dict[str, Rank]
    offices: dict[str, Office]
    honorifics: Phrases
    uncertain_honorifics: frozenset[str]
    families: dict[str, frozenset[str]]
    scripts: dict[str, frozenset[str]]
    family_words: frozenset[str]
    particles: frozenset[str]

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

    def forum_phrases(self, language: str = "en") -> Iterator[ForumPhrase]:
        """Every phrase that names a forum, for references."""
        for body in self.bodies.values():
            if body.forum:
                yield from (ForumPhrase(p.phrase, body.code, p.exact_case) for p in _body_phrases(body, language))

    def place_phrases(self, language: str = "en") -> Iterator[PlacePhrase]:
        """Every phrase that means a city in texts of that language."""
        if language == "en":
            yield from (_place_phrase(name, place, "city") for name, place in self.places.items())
            yield from (_place_phrase(name, self.places[city], "alias") for name, city in self.aliases.items())
            yield from (_place_phrase(name, self.places[city], "venue") for name, city in self.venues.items())
        else:
            printed = self.place_names[language]
            yield from (_place_phrase(name, self.places[city], "alias") for name, city in printed.items())

    def rank_phrases(self, language: str = "en") -> Iterator[RankPhrase]:
        """Every title of a post in texts of that language. Of titles at one place the longest counts."""
        for rank in self.ranks.values():
            yield from (RankPhrase(p, rank.id, rank.level) for p in _printed(rank, language))

    def office_phrases(self, language: str = "en") -> Iterator[OfficePhrase]:
        """Every name of an office in texts of that language."""
        for office in self.offices.values():
            yield from (OfficePhrase(p, office.id, office.party) for p in _printed(office, language))

    @cached_property
    def party_index(self) -> Mapping[str, tuple[PartyPhrase, ...]]:
        """Folded phrase, of any language, to the parties that it can mean."""
        found: dict[str, list[PartyPhrase]] = defaultdict(list)
        for language in ("en", "ja", "zh"):
            for phrase in self.party_phrases(language):
                found[fold_name(phrase.phrase)].append(phrase)
        for forum in self.forum_phrases():
            if not self.bodies[forum.body].party:
                found[fold_name(forum.phrase)].append(PartyPhrase(forum.phrase, forum.body, "name", forum.exact_case))
        return {k: tuple(v) for k, v in found.items()}

    @cached_property
    def place_index(self) -> Mapping[str, PlacePhrase]:
        """Folded phrase, of any language, to the city that it means; a city's own name before other spellings."""
        found: dict[str, PlacePhrase] = {}
        for language in ("en", "ja", "zh"):
            for phrase in self.place_phrases(language):
                found.setdefault(fold_name(phrase.phrase), phrase)
        return found


def fold_name(name: str) -> str:
    """A name as it is compared: without case, full stops, a leading article, curly quotes, odd spaces and hyphens."""
    folded = " ".join(name.translate(_MARKS).casefold().split())
    return folded.removeprefix("the ")


_MARKS = str.maketrans({"’": "'", "‘": "'", "‐": "-", "‑": "-", "–": "-", ".": "", "\u3000": " "})


@cache
def load_tables(folder: Path | None = None) -> Tables:
    """The shipped tables, with a desk's own additions where a folder of files of the same names is given.

    Raises:
        LexiconError: all faults at once, each with file, entry and what is wrong.
    """
    return _Loading((SHIPPED,) if folder is None else (SHIPPED, folder)).tables()


def _printed(entry: Entry, language: str) -> Phrases:
    if language == "en":
        return tuple(dict.fromkeys((entry.name, *entry.names)))
    printed: Phrases = getattr(entry, language)
    return printed


def _state_phrases(party: Party) -> Iterator[PartyPhrase]:
    kinds: tuple[tuple[PhraseKind, Phrases], ...] = (
        ("name", _printed(party, "en")),
        ("short", party.short),
        ("adjective", party.adjectives),
        ("combining", party.combining),
        ("people", party.people),
        ("loose", party.loose),
        ("capital", party.capitals),
        ("seat", party.seats),
    )
    for kind, phrases in kinds:
        yield from (PartyPhrase(p, party.code, kind, kind == "short") for p in phrases)


def _body_phrases(body: Body, language: str) -> Iterator[PartyPhrase]:
    if language != "en":
        yield from (PartyPhrase(p, body.code, "name") for p in _printed(body, language))
        return
    yield from (PartyPhrase(p, body.code, "name") for p in _printed(body, "en") if p not in body.short)
    yield from (PartyPhrase(p, body.code, "short", exact_case=True) for p in body.short)
    yield from (PartyPhrase(p, body.code, "adjective") for p in body.adjectives)
    yield from (PartyPhrase(p, body.code, "seat") for p in body.seats)


def _place_phrase(phrase: str, place: Place, kind: Literal["city", "alias", "venue"]) -> PlacePhrase:
    own = kind == "city"
    return PlacePhrase(phrase, place.name, place.party, kind, own and place.exact_case, own and place.also_name)


Record = TypeVar("Record", bound=Struct)


class _Loading:
    """One loading of the tables: gathers every fault before it speaks."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self.faults: list[str] = []
        self.origin: dict[str, str] = {}
        self.raw = {name: self._read(name, folders) for name in FILES}
        self._stop_at_faults()

    def tables(self) -> Tables:
        parties, posts, names = self.raw["parties.toml"], self.raw["posts.toml"], self.raw["names.toml"]
        self.shared = frozenset(parties.pop("shared", {}).get("phrases", ()))
        not_parties = self._names("parties.toml", {"phrases": parties.pop("not_parties", {}).get("phrases", ())})
        tables = Tables(
            parties=self._records("parties.toml", parties, Party, "code"),
            not_parties=not_parties["phrases"],
            bodies=self._records("bodies.toml", self.raw["bodies.toml"], Body, "code"),
            publishers=self._records("publishers.toml", self.raw["publishers.toml"], Publisher, "id"),
            ranks=self._records("posts.toml", posts.get("ranks", {}), Rank, "id"),
            offices=self._records("posts.toml", posts.get("offices", {}), Office, "id"),
            honorifics=self._list("posts.toml", posts, "honorifics"),
            uncertain_honorifics=frozenset(self._list("posts.toml", posts, "uncertain")),
            places=(places := self._places(self.raw["places.toml"])),
            aliases=self._printed_places("aliases", places),
            venues=self._printed_places("venues", places),
            place_names={language: self._printed_places(language, places) for language in ("ja", "zh")},
            families=self._sets("names.toml", names.get("families", {})),
            scripts=self._sets("names.toml", names.get("script", {})),
            family_words=frozenset(self._list("names.toml", names.get("words", {}), "names")),
            particles=frozenset(self._list("names.toml", names, "particles")),
        )
        self._stop_at_faults()
        self._check(tables)
        self._stop_at_faults()
        return tables

    def _read(self, name: str, folders: tuple[Path, ...]) -> dict[str, Any]:
        merged: dict[str, Any] = {}
        for folder in folders:
            path = folder / name
            if folder is not SHIPPED and not path.exists():
                continue
            try:
                fresh = tomllib.loads(path.read_text(encoding="utf-8"))
            except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
                self.faults.append(f"{path}: {error}")
                continue
            self.origin.update({f"{name}:{entry}": str(path) for entry in fresh if folder is not SHIPPED})
            _add(merged, fresh)
        return merged

    def _fault(self, file: str, entry: str, wrong: str) -> None:
        self.faults.append(f"{self.origin.get(f'{file}:{entry}', file)}, {entry}: {wrong}")

    def _stop_at_faults(self) -> None:
        if self.faults:
            raise LexiconError("\n".join(self.faults))

    def _records(self, file: str, raw: Mapping[str, Any], form: type[Record], key: str) -> dict[str, Record]:
        found: dict[str, Record] = {}
        for entry, fields in raw.items():
            try:
                found[entry] = convert({**fields, key: entry}, form)
            except (ValidationError, TypeError) as error:
                self._fault(file, entry, str(error))
        return found

    def _names(self, file: str, raw: object) -> Names:
        try:
            return convert(raw, Names)
        except ValidationError as error:
            self._fault(file, "lists of names", str(error))
            return defaultdict(tuple)

    def _list(self, file: str, raw: Mapping[str, Any], key: str) -> Phrases:
        return self._names(file, {key: raw.get(key, ())})[key]

    def _sets(self, file: str, raw: object) -> dict[str, frozenset[str]]:
        return {party: frozenset(names) for party, names in self._names(file, raw).items()}

    def _places(self, raw: Mapping[str, Any]) -> dict[str, Place]:
        exact = set(self._list("places.toml", raw.get("capitalised", {}), "cities"))
        also = set(self._list("places.toml", raw.get("also_names", {}), "cities"))
        places = {n: Place(n, None, n in exact, n in also) for n in self._list("places.toml", raw, "open")}
        for party, cities in self._names("places.toml", raw.get("cities", {})).items():
            for city in cities:
                if city in places:
                    self._fault("places.toml", city, f"stands under {places[city].party or 'open'} and under {party}")
                places[city] = Place(city, party, city in exact, city in also)
        return places

    def _printed_places(self, table: str, places: Mapping[str, Place]) -> dict[str, str]:
        found: dict[str, str] = {}
        for city, printed in self._names("places.toml", self.raw["places.toml"].get(table, {})).items():
            if city not in places:
                self._fault("places.toml", f"{table}.{city}", "no such city under [cities] or open")
            for name in printed:
                if found.setdefault(name, city) != city:
                    self._fault("places.toml", f"{table}.{city}", f"{name!r} stands for {found[name]} too")
        return found

    def _check(self, tables: Tables) -> None:
        known = tables.parties.keys() | tables.bodies.keys()
        named: list[tuple[str, str, Any]] = [
            *(("parties.toml", p.code, p.successors) for p in tables.parties.values()),
            *(("bodies.toml", b.code, b.members) for b in tables.bodies.values()),
            *(("publishers.toml", p.id, (p.side,)) for p in tables.publishers.values() if p.side),
            *(("posts.toml", r.id, r.by_party) for r in tables.ranks.values()),
            *(("posts.toml", o.id, (o.party,)) for o in tables.offices.values() if o.party),
            *(("places.toml", p.name, (p.party,)) for p in tables.places.values() if p.party),
            *(("names.toml", party, (party,)) for party in (*tables.families, *tables.scripts)),
        ]
        for file, entry, codes in named:
            for code in codes:
                if code not in known:
                    self._fault(file, entry, f"no party or body has the code {code!r}")
        self._check_claims(tables)

    def _check_claims(self, tables: Tables) -> None:
        claimed: dict[tuple[str, str], str] = {}
        for language in ("en", "ja", "zh"):
            for phrase in tables.party_phrases(language):
                if phrase.kind == "loose" or phrase.phrase in self.shared:
                    continue
                first = claimed.setdefault((language, phrase.phrase), phrase.party)
                if first != phrase.party:
                    file = "parties.toml" if phrase.party in tables.parties else "bodies.toml"
                    self._fault(file, phrase.party, f"{phrase.phrase!r} means {first} already; see [shared] and loose")


def _add(merged: dict[str, Any], fresh: Mapping[str, Any]) -> None:
    """Adds a desk's entries to those there: tables join, lists grow, other values replace."""
    for key, value in fresh.items():
        if isinstance(value, dict) and isinstance(merged.get(key), dict):
            _add(merged[key], value)
        elif isinstance(value, list) and isinstance(merged.get(key), list):
            merged[key] = [*merged[key], *(v for v in value if v not in merged[key])]
        else:
            merged[key] = value
