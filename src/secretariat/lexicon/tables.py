"""The tables of parties, bodies, places, publishers, posts and family names, as frozen records.

The TOML files beside this module are the tables; each says in its head what its fields decide. A desk adds to them with
a folder of files of the same names: lists grow, new entries join, a value written again replaces the shipped one.

>>> tables = load_tables()
>>> tables.parties["KR"].name
'South Korea'
>>> tables.places["Nha Trang"].party
'VN'
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal, TypeVar

from msgspec import Struct, ValidationError, convert

SHIPPED = Path(__file__).parent
FILES = ("parties.toml", "bodies.toml", "places.toml", "publishers.toml", "posts.toml", "names.toml")

PhraseKind = Literal["name", "short", "adjective", "combining", "people", "capital", "seat", "loose"]
PlaceKind = Literal["city", "alias", "venue"]
Phrases = tuple[str, ...]
Names = dict[str, tuple[str, ...]]
Raw = dict[str, Any]


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
    late: Phrases = ()
    folds: bool = False
    seats: Phrases = ()
    party: bool = False
    forum: bool = False


class Place(Struct, frozen=True):
    """A city where rounds are held, as shown to people; `party` hosts there, and is None where that is left open."""

    name: str
    party: str | None


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


class Tables(Struct, frozen=True, kw_only=True, eq=False):
    """All tables as one frozen value. Codes and ids are the keys.

    Attributes:
        not_parties: phrases that contain a party's name and do not mean it ("South China Sea").
        uncertain_honorifics: those of the honorifics that are names or words too.
        aliases: other spelling of a city to its name; venues: building to city.
        word_places: spellings of cities that are words too; name_places: those that are names of people.
        place_names: language ("ja", "zh") to what a text prints to city.
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
    publishers: dict[str, Publisher]
    ranks: dict[str, Rank]
    offices: dict[str, Office]
    honorifics: Phrases
    uncertain_honorifics: frozenset[str]
    families: dict[str, frozenset[str]]
    scripts: dict[str, frozenset[str]]
    family_words: frozenset[str]
    particles: frozenset[str]
    variants: Phrases
    no_family: frozenset[str]
    two_families: frozenset[str]

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


@cache
def load_tables(folder: Path | None = None) -> Tables:
    """The shipped tables, with a desk's own additions where a folder of files of the same names is given.

    Raises:
        LexiconError: all faults at once, each with file, entry and what is wrong.
    """
    return _Loading((SHIPPED,) if folder is None else (SHIPPED, folder)).tables()


_STRING = r'"[^"\\\x00-\x1f\x7f]*"'
_PLAIN = re.compile(
    r"[ \t]*(?:#[^\n]*)?\n"
    r"|\[(?P<table>[\w.]+)\][ \t]*\n"
    rf"|(?P<key>{_STRING}|\w+) = (?:(?P<string>{_STRING})|(?P<list>\[\s*(?:{_STRING}\s*,\s*)*(?:{_STRING}\s*)?\])"
    r"|(?P<number>[1-9]\d*)|(?P<truth>true|false))[ \t]*\n",
    re.ASCII,
)
_IN_QUOTES = re.compile(r'"([^"]*)"')


def read_toml(text: str) -> dict[str, Any]:
    """What a TOML file says: plain tables are read fast, anything else and every fault by the standard library."""
    root: dict[str, Any] = {}
    table, at = root, 0
    for line in _PLAIN.finditer(text):
        if line.start() != at:
            return tomllib.loads(text)
        at = line.end()
        name, key = line.group("table", "key")
        if name:
            *above, last = name.split(".")
            owner = root
            for part in above:
                owner = owner.setdefault(part, {}) if isinstance(owner, dict) else owner
            if not isinstance(owner, dict) or last in owner:
                return tomllib.loads(text)
            table = owner[last] = {}
        elif key:
            key = key.strip('"')
            if key in table:
                return tomllib.loads(text)
            table[key] = _plain_value(line)
    return root if at == len(text) else tomllib.loads(text)


def _plain_value(line: re.Match[str]) -> str | list[str] | int | bool:
    string, several, number, truth = line.group("string", "list", "number", "truth")
    if several is not None:
        return _IN_QUOTES.findall(several)
    return string[1:-1] if string is not None else int(number) if number else truth == "true"


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


class _PlacesFile(Struct, frozen=True, forbid_unknown_fields=True):
    open: Phrases = ()
    capitalised: frozenset[str] = frozenset()
    also_names: frozenset[str] = frozenset()
    cities: Names = {}
    aliases: Names = {}
    venues: Names = {}
    ja: Names = {}
    zh: Names = {}


class _PostsFile(Struct, frozen=True, forbid_unknown_fields=True):
    honorifics: Phrases = ()
    uncertain: frozenset[str] = frozenset()
    ranks: Raw = {}
    offices: Raw = {}


class _NamesFile(Struct, frozen=True, forbid_unknown_fields=True):
    words: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    variants: Phrases = ()
    no_family: frozenset[str] = frozenset()
    two_families: frozenset[str] = frozenset()
    families: dict[str, frozenset[str]] = {}
    script: dict[str, frozenset[str]] = {}
    like: dict[str, str] = {}


Form = TypeVar("Form")


class _Loading:
    """One loading of the tables: gathers every fault before it speaks."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self.faults: list[str] = []
        self.origin: dict[tuple[str, str], str] = {}
        self.raw = {name: self._read(name, folders) for name in FILES}
        self._stop_at_faults()

    def tables(self) -> Tables:
        states = self.raw["parties.toml"]
        lists = self._form("parties.toml", {k: states.pop(k) for k in ("not_parties", "shared") if k in states}, Names)
        places = self._form("places.toml", self.raw["places.toml"], _PlacesFile)
        posts = self._form("posts.toml", self.raw["posts.toml"], _PostsFile)
        names = self._form("names.toml", self.raw["names.toml"], _NamesFile)
        self._stop_at_faults()
        cities = self._cities(places)
        tables = Tables(
            parties=self._entries("parties.toml", states, Party, "code"),
            not_parties=lists.get("not_parties", ()),
            bodies=self._entries("bodies.toml", self.raw["bodies.toml"], Body, "code"),
            publishers=self._entries("publishers.toml", self.raw["publishers.toml"], Publisher, "id"),
            ranks=self._entries("posts.toml", posts.ranks, Rank, "id", "ranks."),
            offices=self._entries("posts.toml", posts.offices, Office, "id", "offices."),
            honorifics=posts.honorifics,
            uncertain_honorifics=posts.uncertain,
            places=cities,
            aliases=self._printed_places("aliases", places.aliases, cities),
            venues=self._printed_places("venues", places.venues, cities),
            place_names={lang: self._printed_places(lang, getattr(places, lang), cities) for lang in ("ja", "zh")},
            word_places=places.capitalised,
            name_places=places.also_names,
            families=names.families | {p: names.families.get(like, frozenset()) for p, like in names.like.items()},
            scripts=names.script,
            family_words=names.words,
            particles=names.particles,
            variants=names.variants,
            no_family=names.no_family,
            two_families=names.two_families,
        )
        self._stop_at_faults()
        self._check_codes(tables)
        self._check_claims(tables, lists.get("shared", ()))
        self._stop_at_faults()
        return tables

    def _read(self, name: str, folders: tuple[Path, ...]) -> dict[str, Any]:
        merged: dict[str, Any] = {}
        for folder in folders:
            path = folder / name
            if folder is not SHIPPED and not path.exists():
                continue  # a desk adds only to the files that it wants to
            try:
                fresh = read_toml(path.read_text(encoding="utf-8"))
            except (ValueError, OSError) as error:
                self.faults.append(f"{path}: {error}")
            else:
                self.origin.update({(name, entry): str(path) for entry in fresh if folder is not SHIPPED})
                _add(merged, fresh)
        return merged

    def _fault(self, file: str, entry: str, wrong: str) -> None:
        self.faults.append(f"{self.origin.get((file, entry.split('.')[0]), file)}, {entry}: {wrong}")

    def _stop_at_faults(self) -> None:
        if self.faults:
            raise LexiconError("\n".join(self.faults))

    def _form(self, file: str, raw: Raw, form: type[Form]) -> Form:
        try:
            return convert(raw, form)
        except ValidationError as error:
            wrong, _, where = str(error).partition(" - at ")
            self._fault(file, where.strip("`").removeprefix("$.") or "the file", wrong)
            return convert({}, form)

    def _entries(self, file: str, raw: Raw, form: type[Form], key: str, under: str = "") -> dict[str, Form]:
        found: dict[str, Form] = {}
        for entry, fields in raw.items():
            try:
                found[entry] = convert({**fields, key: entry}, form)
            except (ValidationError, TypeError) as error:
                self._fault(file, under + entry, str(error))
        return found

    def _cities(self, file: _PlacesFile) -> dict[str, Place]:
        places = {city: Place(city, None) for city in file.open}
        for party, cities in file.cities.items():
            for city in cities:
                if places.setdefault(city, Place(city, party)).party != party:
                    first = places[city].party or "open"
                    self._fault("places.toml", f"cities.{party}", f"{city!r} stands under {first} already")
        return places

    def _printed_places(self, table: str, printed: Names, places: Mapping[str, Place]) -> dict[str, str]:
        found: dict[str, str] = {}
        for city, names in printed.items():
            if city not in places:
                self._fault("places.toml", f"{table}.{city}", "no such city under [cities] or open")
            for name in names:
                if found.setdefault(name, city) != city:
                    self._fault("places.toml", f"{table}.{city}", f"{name!r} stands for {found[name]} already")
        return found

    def _check_codes(self, tables: Tables) -> None:
        known = tables.parties.keys() | tables.bodies.keys()
        named: list[tuple[str, str, Iterable[str | None]]] = [
            *(("parties.toml", p.code, p.successors) for p in tables.parties.values()),
            *(("bodies.toml", b.code, b.members) for b in tables.bodies.values()),
            *(("publishers.toml", p.id, (p.side,)) for p in tables.publishers.values()),
            *(("posts.toml", f"ranks.{r.id}", r.by_party) for r in tables.ranks.values()),
            *(("posts.toml", f"offices.{o.id}", (o.party,)) for o in tables.offices.values()),
            *(("places.toml", "cities", (p.party,)) for p in tables.places.values()),
            *(("names.toml", "families", (party,)) for party in (*tables.families, *tables.scripts)),
        ]
        for file, entry, codes in named:
            for code in codes:
                if code is not None and code not in known:
                    self._fault(file, entry, f"no party or body has the code {code!r}")

    def _check_claims(self, tables: Tables, shared: Phrases) -> None:
        for language in ("en", "ja", "zh"):
            claimed: dict[str, str] = {}
            for phrase in tables.party_phrases(language):
                first = claimed.setdefault(phrase.phrase, phrase.party)
                if first != phrase.party and phrase.kind != "loose" and phrase.phrase not in shared:
                    file = "parties.toml" if phrase.party in tables.parties else "bodies.toml"
                    self._fault(file, phrase.party, f"{phrase.phrase!r} means {first} already; see shared and loose")


def _add(merged: dict[str, Any], fresh: Mapping[str, Any]) -> None:
    """Adds a desk's entries to those there: tables join, lists grow, other values replace."""
    for key, value in fresh.items():
        if isinstance(value, dict) and isinstance(merged.get(key), dict):
            _add(merged[key], value)
        elif isinstance(value, list) and isinstance(merged.get(key), list):
            merged[key] = [*merged[key], *(v for v in value if v not in merged[key])]
        else:
            merged[key] = value
