"""Which thing a passage speaks of, by our table or by the words of its name."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from msgspec import Struct

from secretariat.record.families import fold, is_dense

NEAR = 8  # words before and after
LEAST_WORDS = 2  # of a name, for a thing that is in no table: one word ("agreement") is of too many things


class Thing(Struct, frozen=True, order=True):
    """A thing that texts come back to: its key, the name shown, the key of what it is a part of."""

    key: str
    name: str
    part_of: str | None = None


class Table(Struct, frozen=True):
    """things.toml, folded: the longest names first, and the words that tell a thing near each other."""

    things: Mapping[str, Thing]
    names: tuple[tuple[str, str], ...]
    stages: tuple[tuple[str, str], ...]
    by_words: tuple[tuple[Thing, tuple[frozenset[str], ...]], ...]


@cache
def table() -> Table:
    """The shipped table."""
    raw = tomllib.loads(files(__package__).joinpath("things.toml").read_text("utf-8"))
    things = {key: Thing(key, entry["name"], entry.get("part_of")) for key, entry in raw["things"].items()}
    names = [(_folded(name), key) for key, entry in raw["things"].items() for name in entry["names"]]
    stages = [(_folded(phrase), stage) for stage, phrases in raw["stages"].items() for phrase in phrases]
    by_words = [(things[key], tuple(map(frozenset, e["words"]))) for key, e in raw["things"].items() if "words" in e]
    return Table(things, tuple(sorted(names, key=lambda n: (-len(n[0]), n))), tuple(stages), tuple(by_words))


def _folded(text: str) -> str:
    """Words between blanks, so that a phrase is found as whole words; dense scripts without any."""
    return "".join(fold(text)) if is_dense(text) else f" {' '.join(fold(text))} "


def _both(text: str) -> tuple[str, str]:
    """A text in which phrases of dense scripts are looked for, and one for all other phrases."""
    words = fold(text)
    return "".join(words), f" {' '.join(words)} "


@cache
def things_in(passage: str) -> tuple[Thing, ...]:
    """The things of our table that a passage names; where it names a part, the whole only if it is named too."""
    found = set()
    dense, spaced = _both(passage)
    for name, key in table().names:
        if name in (dense if is_dense(name) else spaced):
            found.add(table().things[key])
            dense, spaced = dense.replace(name, " "), spaced.replace(name, "  ")
    words = spaced.split()
    found |= {thing for thing, each in table().by_words if _near(words, each)}
    return tuple(sorted(found))


def _near(words: Sequence[str], each: Sequence[frozenset[str]]) -> bool:
    """Whether one word of each set stands within a few words of the first set's."""
    at = (place for place, word in enumerate(words) if word in each[0])
    stretches = (frozenset(words[max(0, place - NEAR) : place + NEAR + 1]) for place in at)
    return any(all(one & stretch for one in each) for stretch in stretches)


@cache
def thing_named(name: str) -> Thing | None:
    """The thing that a reference's own name means: of our table, else by its words."""
    known = things_in(name)
    if known:
        # A name that holds a part and its whole ("hotline of the liaison mechanism") means the part.
        return next((thing for thing in known if thing.part_of in {t.key for t in known}), known[0])
    words = fold(name)
    return Thing(" ".join(sorted(set(words))), name) if len(words) >= LEAST_WORDS or is_dense(name) else None


@cache
def stage_told(passage: str) -> str | None:
    """The stage that the words of a passage tell, the furthest first; None where they tell none."""
    dense, spaced = _both(passage)
    return next((stage for phrase, stage in table().stages if phrase in (dense if is_dense(phrase) else spaced)), None)
