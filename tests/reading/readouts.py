"""Short ways to read a text and to name what was read, so that a test is a readout and its facts."""

from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import Struct

from secretariat.lexicon.load import load_lexicon
from secretariat.model import Commitment, Document, Mention, Quote, Reading, Statement
from secretariat.reading import read
from secretariat.reading.actors import Who, actors
from secretariat.reading.clauses import Clause
from secretariat.reading.context import Text
from secretariat.reading.fold import fold
from secretariat.reading.frame import Frame, frame
from secretariat.reading.lines import Line, Lines, lay_out
from secretariat.reading.named import Named, named_rounds
from secretariat.reading.people import Person, people
from secretariat.reading.scan import Scan, scan

LEXICON = load_lexicon()

# The head of a readout whose words a test adds, and what makes a story of an agency of it.
LEAD = (
    "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. "
    "Mr. Ken Mori, Director-General of the Ministry of Foreign Affairs of Japan, and "
    "Mr. SUN Wei, Director-General of the Ministry of Foreign Affairs of China, led the delegations.\n\n"
)
STORY = {"publisher": "Kyodo News", "published": "2018-05-10"}


def document(text: str, **fields: Any) -> Document:
    """A document of that text, with nothing known of it but the fields given."""
    return Document(id="readout", text=text, **fields)


def read_text(text: str, **fields: Any) -> Reading:
    """The reading of a text. Whatever a test asks of it, every quote must stand in the text to the letter."""
    reading = read(document(text, **fields), LEXICON)
    for quote in quotes(reading):
        assert text[quote.start : quote.end] == quote.quote
    return reading


def quotes(thing: object) -> Iterator[Quote]:
    """Every Quote in a reading, whatever fact it belongs to."""
    if isinstance(thing, Quote):
        yield thing
    elif isinstance(thing, Struct):
        for name in thing.__struct_fields__:
            yield from quotes(getattr(thing, name))
    elif isinstance(thing, dict):
        yield from quotes(tuple(thing.values()))
    elif isinstance(thing, tuple | list):
        for inner in thing:
            yield from quotes(inner)


# Rounds.


def subjects(reading: Reading) -> list[Mention]:
    return [m for m in reading.rounds if m.role == "subject"]


def subject(reading: Reading) -> Mention:
    (only,) = subjects(reading)
    return only


def _only(reading: Reading, role: str) -> Mention:
    (only,) = (m for m in reading.rounds if m.role == role)
    return only


def previous(reading: Reading) -> Mention:
    return _only(reading, "previous")


def following(reading: Reading) -> Mention:
    return _only(reading, "next")


def heads(reading: Reading) -> set[tuple[str | None, str | None]]:
    """Name and party of the subject's heads."""
    return {(h.name, h.party) for h in subject(reading).heads}


def basis(mention: Mention, slot: str) -> str:
    return mention.claims[slot].basis


def evidence(mention: Mention, slot: str) -> str:
    """The words that carry a slot."""
    return mention.claims[slot].evidence[0].quote


# Words.


def said(reading: Reading) -> list[tuple[str, str]]:
    """Whose words and which act, for each statement in order: ("CN JP", "welcome")."""
    return [(" ".join(s.by), s.act) for s in reading.statements]


def statement(reading: Reading, act: str) -> Statement:
    (only,) = (s for s in reading.statements if s.act == act)
    return only


def promised(reading: Reading) -> list[tuple[str, str]]:
    """Who is bound and to what kind of thing, for each commitment in order: ("CN JP", "next_round")."""
    return [(" ".join(c.by), c.kind) for c in reading.commitments]


def commitment(reading: Reading) -> Commitment:
    (only,) = reading.commitments
    return only


def named_things(reading: Reading) -> set[tuple[str, str]]:
    return {(r.kind, r.name) for r in reading.references}


def codes(reading: Reading) -> list[str]:
    return [f.code for f in reading.findings]


def as_json(reading: Reading) -> bytes:
    return msgspec.json.encode(reading)


# The steps below the reading.


def scanned(text: str) -> Scan:
    return scan(fold(text), LEXICON)


def laid_out(text: str, **fields: Any) -> Lines:
    return lay_out(document(text, **fields), fold(text), LEXICON)


def first_line(text: str) -> Line:
    return laid_out(text).lines[0]


def names_of_rounds(text: str) -> list[Named]:
    return list(named_rounds(first_line(text).sentence))


def the_round(text: str) -> Named:
    (only,) = names_of_rounds(text)
    return only


def persons(text: str) -> list[Person]:
    return list(people(first_line(text).sentence, fold(text).plain, LEXICON))


def person(text: str) -> Person:
    (only,) = persons(text)
    return only


def frame_of(text: str, **fields: Any) -> Frame:
    return frame(document(text, **fields), laid_out(text, **fields), LEXICON)


def actors_of_last_line(text: str) -> list[Who]:
    """The actors of the last sentence, against all that was said before it."""
    told = frame_of(text)
    line = told.lines.lines[-1]
    return actors(line, told.cast)


def clauses_of_last_line(text: str) -> list[Clause]:
    told = frame_of(text)
    line = told.lines.lines[-1]
    return Text(line, told.cast).clauses
