"""Handling rules: what a paper is marked with as a whole and line by line, and whether it may go out at all."""

import tomllib
from collections.abc import Iterable, Mapping
from importlib.resources import files
from pathlib import Path

from msgspec import Struct


class MarkingError(Exception):
    """A paper that may not be written: a code and typed values, the words are made at the edges.

    Attributes:
        code: "above_ceiling", "not_comparable" with the ceiling, "line_above_paper".
    """

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(f"{code} {values}")
        self.code, self.values = code, values


class Schemes(Struct, frozen=True):
    """Schemes by name, each with its markings from the least to the most, and the ceiling of this desk."""

    schemes: Mapping[str, tuple[str, ...]]
    ceiling: str | None = None

    def ranks(self, marking: str) -> dict[str, int]:
        """The place of a marking in each scheme that knows it."""
        same = marking.strip().casefold()
        return {
            name: at
            for name, levels in self.schemes.items()
            for at, level in enumerate(levels)
            if level.casefold() == same
        }


def schemes(own: Path | None = None) -> Schemes:
    """The shipped schemes, and those of a desk's own file."""
    raw = tomllib.loads(files(__package__).joinpath("markings.toml").read_text("utf-8"))
    more = tomllib.loads(own.read_text("utf-8")) if own else {}
    found = {**raw["schemes"], **more.get("schemes", {})}
    return Schemes({name: tuple(map(str, levels)) for name, levels in found.items()}, more.get("ceiling"))


def above(marking: str, ceiling: str, known: Schemes) -> bool | None:
    """Whether a marking is above a ceiling; None where no scheme knows both."""
    mine, most = known.ranks(marking), known.ranks(ceiling)
    shared = mine.keys() & most.keys()
    return any(mine[scheme] > most[scheme] for scheme in shared) if shared else None


def marking_of(whole: str | None, lines: Iterable[str], known: Schemes, ceiling: str | None = None) -> str | None:
    """What a paper is marked with: as it is said, else the highest of its lines. Refused where a line is above it, or
    anything above the ceiling.
    """
    every = list(dict.fromkeys(lines))
    for line in every:
        if whole and line != whole and above(line, whole, known) is not False:
            raise MarkingError("line_above_paper", marking=line, paper=whole)
    marked = whole or _highest(every, known)
    limit = ceiling or known.ceiling
    for one in [marked, *every] if limit else ():
        over = above(one, limit, known) if one and limit else False
        if over is not False and one != limit:
            raise MarkingError(
                "not_comparable" if over is None else "above_ceiling", marking=str(one), ceiling=str(limit)
            )
    return marked


def _highest(markings: list[str], known: Schemes) -> str | None:
    """The marking that is above all others; all of them side by side where they cannot be compared."""
    tops = [one for one in markings if not any(other != one and above(other, one, known) for other in markings)]
    return " · ".join(tops) or None
