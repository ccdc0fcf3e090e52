"""A calendar as iCalendar: uids that last, a sequence that rises with every change, what is gone kept as cancelled."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from icalendar import Calendar, Event
from msgspec import Struct

MAKER = "-//Secretariat//Record of dialogues//EN"
AGAIN = timedelta(hours=12)  # how often whoever subscribed should ask again


class Entry(Struct, frozen=True, kw_only=True):
    """One entry in words.

    Attributes:
        sequence: how often it was changed since it was first given out.
        first, after: its first day, and the first day that is no longer in it.
        status: CONFIRMED, TENTATIVE or CANCELLED.
        changed: the instant of its last change.
        free: whether it takes up nobody's day, as a span in which something may fall.
    """

    uid: str
    sequence: int
    first: date
    after: date
    status: str
    summary: str
    changed: datetime
    description: str = ""
    place: str | None = None
    url: str | None = None
    free: bool = True


def written(entries: Iterable[Entry], name: str) -> bytes:
    """The calendar as a file, its entries in the order of days and uids."""
    calendar = Calendar()
    calendar.add("prodid", MAKER)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    calendar.add("refresh-interval", AGAIN, parameters={"VALUE": "DURATION"})
    for entry in sorted(entries, key=lambda one: (one.first, one.uid)):
        calendar.add_component(_event(entry))
    made: bytes = calendar.to_ical()
    return made


def _event(entry: Entry) -> Event:
    event = Event()
    for name, value in (
        ("uid", entry.uid),
        ("sequence", entry.sequence),
        ("dtstamp", entry.changed),
        ("last-modified", entry.changed),
        ("dtstart", entry.first),
        ("dtend", entry.after),
        ("status", entry.status),
        ("summary", entry.summary),
        ("description", entry.description),
        ("location", entry.place),
        ("url", entry.url),
        ("transp", "TRANSPARENT" if entry.free else "OPAQUE"),
    ):
        if value not in (None, ""):
            event.add(name, value)
    return event
