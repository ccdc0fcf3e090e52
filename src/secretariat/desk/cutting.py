"""Cutting a passage where it goes over to another matter, by a table of marks: no grammar, and no part left out."""

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import pairwise

from msgspec import Struct

from secretariat.evidence import quote
from secretariat.model import Quote
from secretariat.record.content import content
from secretariat.record.families import is_dense

LEAST, SHORT = 2, 12  # of content and of code points, which a part has at least to stand alone
EDGES = " ,;、，；"


class Cuts(Struct, frozen=True):
    """The table: marks that cut, marks of dense scripts, verbs that begin a part; acts from mild to strong."""

    marks: tuple[str, ...]
    dense: tuple[str, ...]
    verbs: frozenset[str]
    strength: dict[str, tuple[str, ...]]


@cache
def table() -> Cuts:
    """The shipped table."""
    raw = tomllib.loads(files(__package__).joinpath("passages.toml").read_text("utf-8"))
    cuts = raw["cuts"]
    strength = {family: tuple(acts) for family, acts in raw["strength"].items()}
    return Cuts(tuple(cuts["marks"]), tuple(cuts["dense"]), frozenset(cuts["verbs"]), strength)


@cache
def cut(whole: Quote) -> tuple[Quote, ...]:
    """The parts of a passage that each say something of their own; one that says too little stays with the last."""
    text = whole.quote
    edges = sorted({0, len(text), *(at for at in _edges(text) if 0 < at < len(text))})
    parts: list[tuple[int, int]] = []
    for start, end in pairwise(edges):
        if parts and (_little(text[start:end]) or _little(text[slice(*parts[-1])])):
            parts[-1] = (parts[-1][0], end)
        else:
            parts.append((start, end))
    return tuple(_trimmed(whole, start, end) for start, end in parts)


def _edges(text: str) -> Iterator[int]:
    if is_dense(text):
        for mark in table().dense:
            yield from (at + len(mark) for at in _places(text, mark))
        return
    for mark in table().marks:
        yield from (at + 1 for at in _places(text, mark))
    for at in _places(text, ", "):
        word = text[at + 2 :].split(" ", 1)[0]
        if word.endswith("ing") or word in table().verbs:
            yield at + 1
    yield from (at + 1 for at in _places(text, " by ") if text[at + 4 :].split(" ", 1)[0].endswith("ing"))


def _places(text: str, mark: str) -> Iterator[int]:
    at = text.find(mark)
    while at >= 0:
        yield at
        at = text.find(mark, at + 1)


def _little(part: str) -> bool:
    return content(part).weight < LEAST and len(part) < SHORT


def _trimmed(whole: Quote, start: int, end: int) -> Quote:
    text = whole.quote
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in EDGES:
        end -= 1
    found = quote(text, start, end)
    return Quote(whole.start + found.start, whole.start + found.end, found.quote)
