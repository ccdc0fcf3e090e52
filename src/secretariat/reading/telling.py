"""Telling: one place in a text where a round of a series is told of, and which round of the series that is."""

from msgspec import Struct

from secretariat.model import Quote
from secretariat.reading.named import Named
from secretariat.reading.stretch import Stretch

MAIN, PREVIOUS, NEXT = "main", "previous", "next"


class Telling(Struct, frozen=True, gc=False, kw_only=True):
    """One place where a round is told of.

    Attributes:
        key: which round of the series: "main", "previous", "next", or its number as text.
        stretch: where its slots stand; quote: the words that name it.
        ordinal: the number told here with the Quote that states it; rule: how it is known.
    """

    key: str
    stretch: Stretch
    quote: Quote
    named: Named | None = None
    ordinal: int | None = None
    ordinal_quote: Quote | None = None
    rule: str = "named"
