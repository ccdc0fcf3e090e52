"""Voices: whose words stand in a stretch of the text: the turns of a transcript, and speech in quotation marks."""

from collections.abc import Sequence

from msgspec import Struct

from secretariat.lexicon.tables import Tables
from secretariat.reading.actors import Cast
from secretariat.reading.lines import Line
from secretariat.reading.quotations import Span, spans
from secretariat.reading.turns import Turn, turns


class Voices(Struct, frozen=True, gc=False):
    """Who speaks in each line of a transcript, and where each line quotes speech, by the line's number."""

    turns: dict[int, Turn]
    spans: dict[int, tuple[Span, ...]]


def voices(lines: Sequence[Line], cast: Cast, own: str | None, tables: Tables) -> Voices:
    """The voices of a document; `own` is the side whose page it is."""
    return Voices(turns(lines, cast, own, tables), spans(lines))


# Turns.


# Quotations.
