"""Readouts in our own words, as many as a test or bench wants: each tells of another round of a few dialogues."""

from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import msgspec

from secretariat.model import Document, Header, Mention, Quote, Reading
from secretariat.sources import Opened

PLACES = ("Oslo", "Tokyo")
SUBJECTS = ("Security Dialogue", "Counter-Terrorism Consultations", "Cyber Dialogue", "Maritime Talks")


def readout(number: int) -> str:
    """The text of one readout."""
    subject = SUBJECTS[number % len(SUBJECTS)]
    place = PLACES[number % 2]
    return (
        f"The {number + 4}th Japan-Norway {subject}\n\n"
        f"The {number + 4}th Japan-Norway {subject} was held in {place} on {number % 27 + 1} March"
        f" {1990 + number % 30}. "
        f"Mr. Taro Yamada, Ambassador number {number}, represented Japan.\n\n"
        "Both sides agreed to open a direct telephone line as soon as possible. "
        "They exchanged views on consultations between their navies and decided to hold the next round in a year."
    )


COUNTRIES = {
    "Japan": "Tokyo", "Norway": "Oslo", "China": "Beijing", "Russia": "Moscow", "India": "New Delhi", "France": "Paris",
    "Germany": "Berlin", "Australia": "Canberra", "Canada": "Ottawa", "Brazil": "Brasilia", "Mexico": "Mexico City",
    "Vietnam": "Hanoi", "Thailand": "Bangkok", "Indonesia": "Jakarta", "Malaysia": "Kuala Lumpur", "Turkey": "Ankara",
    "Egypt": "Cairo", "Kenya": "Nairobi", "Spain": "Madrid", "Italy": "Rome", "Poland": "Warsaw", "Sweden": "Stockholm",
    "Finland": "Helsinki", "Denmark": "Copenhagen", "Portugal": "Lisbon", "Greece": "Athens", "Chile": "Santiago",
    "Peru": "Lima", "Argentina": "Buenos Aires", "Pakistan": "Islamabad", "Mongolia": "Ulaanbaatar", "Cuba": "Havana",
}  # fmt: skip
PAIRS = tuple(combinations(COUNTRIES, 2))


def of_many(number: int) -> str:
    """The text of one readout of one of some two thousand dialogues: a world's worth, for measuring."""
    dialogue, round_ = number % (len(PAIRS) * len(SUBJECTS)), number // (len(PAIRS) * len(SUBJECTS))
    first, second = PAIRS[dialogue % len(PAIRS)]
    subject = SUBJECTS[dialogue // len(PAIRS)]
    place = COUNTRIES[(first, second)[round_ % 2]]
    return (
        f"The {round_ + 4}th {first}-{second} {subject}\n\n"
        f"The {round_ + 4}th {first}-{second} {subject} was held in {place} on {number % 27 + 1} March"
        f" {1960 + round_}. Mr. Paul Berg, Ambassador number {number}, represented {first}.\n\n"
        "Both sides agreed to open a direct telephone line as soon as possible. "
        "They exchanged views on consultations between their navies and decided to hold the next round in a year."
    )


def lines(path: Path, count: int, first: int = 0, text: Callable[[int], str] = readout) -> Path:
    """A .jsonl of so many readouts."""
    records = (
        {"id": f"R{n:05}", "text": text(n), "published": f"{1990 + n % 30}-03-28", "publisher": "MFA"}
        for n in range(first, first + count)
    )
    path.write_bytes(b"".join(msgspec.json.encode(record) + b"\n" for record in records))
    return path


def opened(text: str, label: str = "a.txt", origin: str | None = None, **known: str) -> Opened:
    """A Document as it was opened."""
    return Opened(
        document=Document(id=label, text=text, **known),  # type: ignore[arg-type]
        origin=origin or f"/readouts/{label}",
        bytes_sha256="0" * 64,
        extractor="test 1",
    )


def reading(source: Opened, parties: tuple[str, ...] = ("JP", "NO"), reader: int = 1, lexicon: str = "x") -> Reading:
    """A Reading with one round, quoted from the beginning of the text."""
    document = source.document
    first = document.text[:9]
    return Reading(
        reader=reader,
        lexicon=lexicon,
        document=Header(
            id=document.id, text_id=document.text_id, title=document.title, publisher=document.publisher,
            published=document.published, url=document.url,
        ),
        rounds=(
            Mention(
                id="round:1", role="subject", dialogue="Security Dialogue", parties=parties,
                evidence=(Quote(0, len(first), first),),
            ),
        ),
    )  # fmt: skip
