"""The readouts with gold facts: the project's own examples always, and a larger set beside the checkout where it is."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

from secretariat import verbs
from secretariat.evaluate.alike import Fact
from secretariat.model import Reading

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples" / "readouts"
BESIDE = ROOT.parent / "shared"


class Corpus(NamedTuple):
    """Some readouts, and the gold facts of them."""

    name: str
    readouts: Path
    gold: Path


def corpora() -> Iterator[Corpus]:
    """The examples, then whatever gold stands beside the checkout."""
    yield Corpus("examples", EXAMPLES, ROOT / "examples" / "gold.jsonl")
    for gold in sorted((BESIDE / "gold").glob("*.jsonl")):
        readouts = BESIDE / "readouts" / gold.name
        source = readouts if readouts.exists() else BESIDE / gold.stem
        if source.exists():
            yield Corpus(gold.stem, source, gold)


def gold_of(corpus: Corpus) -> list[Fact]:
    """The gold facts, one object a document."""
    lines = corpus.gold.read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def read(source: Path) -> list[Reading]:
    """The Reading of each document of a file or folder; a file that cannot be read ends it."""
    found = list(verbs.read([source]))
    failed = [str(item) for item in found if isinstance(item, verbs.Problem) and item.failed]
    if failed:
        raise SystemExit("\n".join(failed))
    return [item for item in found if isinstance(item, Reading)]


def facts_of(readings: list[Reading]) -> list[Fact]:
    """Readings as they are printed: objects of the reading format."""
    return [json.loads(msgspec.json.encode(reading)) for reading in readings]
