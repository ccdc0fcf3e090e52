"""The examples as a shelf, and the texts that quotes are held against."""

from functools import cache

from secretariat import sources, verbs
from secretariat.model import Dialogue, Document, Passage, Reading
from tools.corpora import EXAMPLES

CASE = "Japan-China Security Dialogue"
DAY = "2023-02-01"


@cache
def readings() -> tuple[Reading, ...]:
    return tuple(item for item in verbs.read([str(EXAMPLES)]) if isinstance(item, Reading))


@cache
def texts() -> dict[str, str]:
    return {item.id: item.text for item in sources.open(EXAMPLES) if isinstance(item, Document)}


@cache
def shelf(as_of: str | None = None) -> verbs.Loose:
    return verbs.Loose(readings(), as_of=as_of)


def dialogues(as_of: str | None = None) -> list[Dialogue]:
    asked = shelf(as_of)
    found = (asked.dialogue(line.parties, line.id) for line in asked.lines())
    return [dialogue for dialogue in found if dialogue is not None]


def case(as_of: str | None = DAY) -> Dialogue:
    return verbs.dialogue_meant(shelf(as_of), [CASE])


def stands_in_its_text(passage: Passage) -> bool:
    text = texts()[passage.document]
    return bool(passage.evidence) and all(text[q.start : q.end] == q.quote for q in passage.evidence)
