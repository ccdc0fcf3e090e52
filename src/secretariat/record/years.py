"""A day that a text tells without its year, where the announcement of the same round gives the year."""

from collections.abc import Sequence

from msgspec import Struct

from secretariat.model import Mention, Quote, Reading
from secretariat.record.days import days, year_of
from secretariat.when import phrases

OPEN = "no_year"  # the reader's word for a day and month that nothing in the text gives a year to


class Completed(Struct, frozen=True):
    """The day with its year: the passage that tells the day, and the mention that gives the year."""

    when: str
    told: Quote
    because: str


def yearless(reading: Reading, mention: Mention) -> Quote | None:
    """The words of a day that a mention has without its year; None where two mentions might have them."""
    open_ones = [m for m in reading.rounds if m.open.get("when") == OPEN]
    found = [f for f in reading.findings if f.code == OPEN and f.values.get("slot") == "when" and f.evidence]
    if open_ones != [mention] or len(found) != 1:
        return None
    return found[0].evidence[0]


def completed(told: Quote | None, others: Sequence[tuple[str, str | None]]) -> Completed | None:
    """The day of a mention, with the one year that the other mentions of its round give (address, date)."""
    years = {year: fact for fact, when in sorted(others, reverse=True) if (year := _one_year(when))}
    if told is None or len(years) != 1:
        return None
    ((year, fact),) = years.items()
    found = phrases.find(told.quote)
    when = phrases.resolve(found[0], phrases.Anchor(context=year)).value if len(found) == 1 else None
    return Completed(when, told, fact) if when and year_of(when) == year else None


def _one_year(when: str | None) -> str | None:
    known = days(when)
    return year_of(when) if known and not known.loose else None
