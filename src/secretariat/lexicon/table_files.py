"""Reading the tables from their files, with every fault told at once.

A desk adds to the shipped files with a folder of files of the same names: lists grow, new entries join, a value written
again replaces the shipped one.

>>> tables = load_tables()
>>> tables.parties["KR"].name
'South Korea'
>>> tables.places["Nha Trang"].party
'VN'
"""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from msgspec import Struct, ValidationError, convert

from secretariat.lexicon.entries import Body, Leaders, Office, Party, Phrases, Place, Publisher, Rank
from secretariat.lexicon.tables import Tables
from secretariat.lexicon.toml import merge, read_toml

SHIPPED = Path(__file__).parent
FILES = (
    *("parties.toml", "bodies.toml", "places.toml", "publishers.toml", "posts.toml", "leaders.toml", "names.toml"),
)

Names = dict[str, tuple[str, ...]]
Raw = dict[str, Any]


class LexiconError(ValueError):
    """The tables cannot be used as they are. The message has one line for each fault: file, entry, what is wrong."""


@cache
def load_tables(folder: Path | None = None) -> Tables:
    """The shipped tables, with a desk's own additions where a folder of files of the same names is given.

    Raises:
        LexiconError: all faults at once, each with file, entry and what is wrong.
    """
    return _Loading((SHIPPED,) if folder is None else (SHIPPED, folder)).tables()


class _PlacesFile(Struct, frozen=True, forbid_unknown_fields=True):
    open: Phrases = ()
    capitalised: frozenset[str] = frozenset()
    also_names: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
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
            regions=frozenset(name.lower() for name in places.regions),
            leaders=self._entries("leaders.toml", self.raw["leaders.toml"], Leaders, "code"),
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
                merge(merged, fresh)
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
            *(("publishers.toml", p.id, (p.side, p.home)) for p in tables.publishers.values()),
            *(("posts.toml", f"ranks.{r.id}", r.by_party) for r in tables.ranks.values()),
            *(("posts.toml", f"offices.{o.id}", (o.party,)) for o in tables.offices.values()),
            *(("places.toml", "cities", (p.party,)) for p in tables.places.values()),
            *(("leaders.toml", code, (code,)) for code in tables.leaders),
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
