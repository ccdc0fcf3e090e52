"""Record: Readings to the dialogues, rounds and people that they tell of."""

from collections.abc import Iterable

from secretariat.model import Reading
from secretariat.model.record import Record
from secretariat.record import build


def record(readings: Iterable[Reading], *, as_of: str | None = None) -> Record:
    """The Record of some Readings: the same whatever their order."""
    return build(list(readings), as_of=as_of)
