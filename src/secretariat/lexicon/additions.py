"""A desk's own additions to the lexicon: whether they can be read with, and what they add.

A folder of files of the shipped names: tables of parties, places, publishers and so on at its top, and a folder for
each language. Every fault is told at once, each with file, line and entry.
"""

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Literal

from msgspec import Struct

from secretariat.lexicon.claims import claims, doubled
from secretariat.lexicon.faults import Fault, in_file, none_of
from secretariat.lexicon.fields import ENTRIES, strings, wrong_fields, wrong_places
from secretariat.lexicon.grammar import spellings
from secretariat.lexicon.language import forms_of, load_language
from secretariat.lexicon.table_files import SHIPPED, LexiconError, load_tables
from secretariat.lexicon.tables import Tables

Raw = dict[str, Any]
SIGNS = frozenset(("&",))  # words of the grammar that are no letters
NO_PHRASES = frozenset(("furniture", "characters"))  # files of lines and signs, and not of words to be found
OPEN = frozenset(("names", "rank_parties"))  # files of a language whose keys a desk may add to


class Added(Struct, frozen=True):
    """What a desk's folder adds to one entry.

    Attributes:
        file: within the folder.
        entry: the entry.
        how: a new entry, more words for one that is shipped, or another value in place of the shipped one.
        words: those that are new, or "field = value" of what is changed.
    """

    file: str
    entry: str
    how: Literal["new", "more", "changed"]
    words: tuple[str, ...]


def faults(folder: Path) -> list[Fault]:
    """Everything that is wrong with a desk's folder; empty where all of it will be read with."""
    return unusable(folder) or list(_claim_faults(folder))


def unusable(folder: Path) -> list[Fault]:
    """What keeps a desk's folder from being loaded at all."""
    raw, found = _read(folder)
    readable = not found
    for file, entries in raw.items():
        if "/" in file:
            found += _language_faults(folder, file, entries)
        if Path(file).stem not in NO_PHRASES:
            found += (in_file(folder, file, entry, what) for entry, what in _empty_words(entries))
    return [*found, *(_table_faults(folder) if readable else ())]


@cache
def known_files() -> tuple[str, ...]:
    """The files of the lexicon, as a desk's folder names them."""
    found = (path.relative_to(SHIPPED).as_posix() for path in SHIPPED.rglob("*.toml"))
    return tuple(sorted((*found, "en/common_words.txt")))


def _read(folder: Path) -> tuple[dict[str, Raw], list[Fault]]:
    raw: dict[str, Raw] = {}
    wrong: list[Fault] = []
    for path in sorted(p for p in folder.rglob("*") if p.suffix in {".toml", ".txt"}):
        file = path.relative_to(folder).as_posix()
        if file not in known_files():
            wrong += [_stray(file)] if path.suffix == ".toml" else []
            continue
        try:
            raw |= {file: tomllib.loads(path.read_text(encoding="utf-8"))} if path.suffix == ".toml" else {}
        except (ValueError, OSError) as error:
            wrong.append(Fault(file, None, "", f"it cannot be read: {error}"))
    return raw, wrong


def _stray(file: str) -> Fault:
    """A file that nothing would read."""
    homes = [known for known in known_files() if known.rpartition("/")[2] == file.rpartition("/")[2]]
    hint = f"Put it at {' or '.join(homes)}" if homes else none_of(file, known_files())
    return Fault(file, None, "", f"no part of the lexicon has that file, and nothing would be read from it. {hint}")


@cache
def _shipped(file: str) -> Raw:
    return tomllib.loads((SHIPPED / file).read_text(encoding="utf-8"))


def _language_faults(folder: Path, file: str, entries: Raw) -> Iterator[Fault]:
    name = Path(file).stem
    shipped = _shipped(file)
    if name in ENTRIES and all(isinstance(entry, dict) for entry in shipped.values()):
        for entry, fields in entries.items():
            yield from (in_file(folder, file, entry, what) for what in wrong_fields(name, entry, fields, shipped))
    elif name not in OPEN:
        yield from (in_file(folder, file, entry, what) for entry, what in wrong_places(entries, shipped))
    if name == "commitments" and "order" in entries and folder != SHIPPED:
        yield in_file(folder, file, "order", "the order of the kinds is set by the program; leave it out")
    if name == "rank_parties":
        tables = load_tables()
        known = tables.parties.keys() | tables.bodies.keys()
        yield from (
            in_file(folder, file, post, f"no party has the code {code!r}")
            for post, code in entries.items()
            if code not in known
        )


def _empty_words(entries: Raw) -> Iterator[tuple[str, str]]:
    for entry, words in strings(entries):
        if not words.strip():
            yield entry, "it holds an empty phrase"
        elif "\n" in words:
            continue  # a table drawn in a string of several lines: no phrase
        elif words != words.strip():
            yield entry, f'"{words}" begins or ends with a blank'
        elif not spellings(words) and words not in SIGNS:
            yield entry, f'"{words}" has no letter or number in it, and could never be found'


def _table_faults(folder: Path) -> Iterator[Fault]:
    try:
        _tables(folder)
    except LexiconError as error:
        for line in str(error).split("\n"):
            where, _, what = line.partition(": ")
            path, _, entry = where.partition(", ")
            file = path.removeprefix(f"{folder.as_posix()}/")
            yield in_file(folder, file, entry.removeprefix("ranks.").removeprefix("offices."), what)


def _tables(folder: Path) -> Tables:
    """The tables as the files stand now, whatever was loaded before."""
    return load_tables.__wrapped__(None if folder == SHIPPED else folder)


@cache
def _shipped_claims() -> frozenset[Any]:
    return frozenset(claims(load_tables(), load_language("en", (SHIPPED,))))


def _claim_faults(folder: Path) -> Iterator[Fault]:
    both = claims(_tables(folder), load_language("en", (SHIPPED, folder)))
    for file, entry, what in doubled(set(_shipped_claims()), both):
        yield in_file(folder, file, entry, what)


def added(folder: Path) -> Iterator[Added]:
    """What a desk's folder adds, entry by entry; of a folder without faults."""
    for file, entries in _read(folder)[0].items():
        for entry, value in entries.items():
            yield from _added(file, entry, value, _shipped(file).get(entry))


def _added(file: str, entry: str, value: object, have: object) -> Iterator[Added]:
    if have is None:
        yield Added(file, entry, "new", tuple(_read_as(file, entry, value)))
    elif isinstance(value, dict) and isinstance(have, dict):
        for name, below in value.items():
            plain = not isinstance(below, dict | list)
            at = entry if plain else f"{entry}.{name}"
            if plain and below != have.get(name):
                yield Added(file, at, "changed", (f"{name} = {below}",))
            elif not plain:
                yield from _added(file, at, below, have.get(name))
    elif isinstance(value, list) and isinstance(have, list):
        words = tuple(str(word) for word in value if word not in have)
        yield from [Added(file, entry, "more", words)] if words else []
    elif value != have:
        yield Added(file, entry, "changed", (str(value),))


def _read_as(file: str, entry: str, value: object) -> list[str]:
    """The forms in which a new entry is found in a text."""
    if file in {"en/verbs.toml", "en/meeting_verbs.toml"} and isinstance(value, dict):
        return list(dict.fromkeys(form.text for form in forms_of(entry, value)))
    if isinstance(value, dict):
        listed = [word for words in value.values() if isinstance(words, list) for word in words]
        return [str(value["name"])] * ("name" in value) + [str(word) for word in listed]
    return [str(word) for word in value] if isinstance(value, list) else [str(value)]
