"""What the caller says of a source, for what the source does not say itself."""

from datetime import date
from typing import Literal

from msgspec import Struct

Changes = Literal["accept", "reject", "refuse"]


class Given(Struct, frozen=True, kw_only=True):
    """What the person who reads knows of the sources beside what stands in them.

    Attributes:
        published: EDTF day, month or year of publication.
        publisher: who published them.
        url: the public address; used only where one document is read.
        language: BCP 47.
        changes: what to do with a Word file's tracked changes.
        allow_private: whether addresses in a private network may be fetched, or the names of hosts there that may be.
        known: how these are known: "given" by a person, or "feed" where a feed's entry says so.
        title: of the document, where a feed's entry says so.
    """

    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    title: str | None = None
    changes: Changes = "accept"
    allow_private: bool | tuple[str, ...] = False
    known: str = "given"


def day(value: str) -> str | None:
    """The day, month or year that a date of publication names, as EDTF; None where it is no such date.

    What follows a whole day (the time of a timestamp) is left out: the day is as the source wrote it, in its own zone.
    """
    digits = value.strip()
    if len(digits) > len("2015-03-19") and digits[10] in "T ":
        digits = digits[:10]
    padded = digits + "0000-01-01"[len(digits) :] if len(digits) in (4, 7) else digits
    try:
        date.fromisoformat(padded if padded.count("-") == 2 else "")
    except ValueError:
        return None
    return digits
