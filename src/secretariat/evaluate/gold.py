"""Gold facts as a person wrote them: loaded, and each line that cannot be compared told to whoever wrote it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from msgspec import Struct

from secretariat.evaluate.alike import Fact

# Kind of fact to the fields without which it cannot be compared; of "name|post" one is enough.
NEEDED: dict[str, tuple[str, ...]] = {
    "rounds": ("role", "dialogue", "parties"),
    "statements": ("act", "by", "quote|evidence"),
    "commitments": ("kind", "by", "quote|evidence"),
    "references": ("kind", "name"),
    "continuity": ("kind",),
    "calls": ("caller", "host"),
}
HEAD = ("name|post", "party")
LABEL = ("id", "file", "url")


class GoldFault(Struct, frozen=True):
    """What is wrong with one line of a gold file.

    Attributes:
        line: its number, from 1.
        where: which document or fact, as "statements 3"; empty where it is the whole line.
        what: what is wrong.
    """

    line: int
    where: str
    what: str

    def __str__(self) -> str:
        return f"line {self.line}{f', {self.where}' if self.where else ''}: {self.what}"


def load_gold(path: Path) -> tuple[list[Fact], list[GoldFault]]:
    """The gold documents that can be compared, and the faults of those that cannot, which are left out."""
    documents: list[Fact] = []
    faults: list[GoldFault] = []
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").split("\n"), 1):
        if line.strip():
            found, wrong = _document(line)
            faults += [GoldFault(number, where, what) for where, what in wrong]
            documents += [found] if not wrong else []
    return documents, faults


Faults = list[tuple[str, str]]


def _document(line: str) -> tuple[Fact, Faults]:
    try:
        read = json.loads(line)
    except ValueError as error:
        return {}, [("", f"it is no JSON ({error})")]
    if not isinstance(read, dict) or not isinstance(read.get("document"), dict):
        return {}, [("", 'it is no object with a "document"')]
    faults = list(_faults(read))
    return (read if faults else _whole(read)), faults


def _faults(read: Fact) -> Iterator[tuple[str, str]]:
    if not any(isinstance(read["document"].get(label), str) for label in LABEL):
        yield "document", f"it has none of {', '.join(LABEL)}, so that no document can be told to be this one"
    for kind, needed in NEEDED.items():
        facts = read.get(kind, [])
        if not isinstance(facts, list):
            yield kind, "it is no list"
            continue
        for number, fact in enumerate(facts, 1):
            yield from _lacks(f"{kind} {number}", fact, needed)
            for place, head in enumerate(_heads(fact), 1) if kind == "rounds" else ():
                yield from _lacks(f"{kind} {number}, heads {place}", head, HEAD)


def _heads(mention: Any) -> list[Any]:  # noqa: ANN401  as somebody typed it
    heads = mention.get("heads", []) if isinstance(mention, dict) else []
    return heads if isinstance(heads, list) else [heads]


def _lacks(where: str, fact: object, needed: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    if not isinstance(fact, dict):
        yield where, "it is no object"
        return
    for field in needed:
        if not any(name in fact for name in field.split("|")):
            yield where, f'it has no "{field.replace("|", chr(34) + " or " + chr(34))}"'


def _whole(read: Fact) -> Fact:
    """The document with the fields that comparing asks for and a person may leave out."""
    for mention in read.get("rounds", []):
        for head in _heads(mention):
            head.setdefault("name", None)
            head.setdefault("post", None)
    return read
