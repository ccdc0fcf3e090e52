"""Whether two places that texts give may be one: the same city, or a city and its country."""

import tomllib
from functools import cache
from importlib.resources import files

from secretariat.record.families import fold


@cache
def may_be_one(one: str, other: str) -> bool:
    """Whether two places may be one place. A country may hold any city: only two cities rule each other out."""
    return fold(one) == fold(other) or is_country(one) or is_country(other)


@cache
def is_country(place: str) -> bool:
    """Whether a place is named no closer than by its country."""
    return fold(place) in _countries()


@cache
def _countries() -> frozenset[tuple[str, ...]]:
    table = tomllib.loads(files("secretariat.lexicon").joinpath("parties.toml").read_text("utf-8"))
    entries = [entry for entry in table.values() if isinstance(entry, dict) and "name" in entry]
    return frozenset(fold(name) for e in entries for name in (e["name"], *e.get("names", ()), *e.get("short", ())))
