"""Pairing: people and sides of one sentence that take turns."""

from collections.abc import Iterable
from itertools import groupby

from secretariat.reading.people import Person


def in_turn(people: Iterable[Person], labels: Iterable[tuple[int, str]]) -> dict[int, str]:
    """ "Heading the Norwegian team was A; heading that of Chile was B", "A led the Norwegian side and B the Chilean
    one": sides and people take turns, whichever of them comes first.
    """
    marks = sorted([(p.i, "") for p in people] + list(labels))
    runs = [(told, list(run)) for told, run in groupby(marks, key=lambda m: bool(m[1]))]
    sides = [{party for _, party in run} for told, run in runs if told]
    persons = [[i for i, _ in run] for told, run in runs if not told]
    if len(sides) < 2 or len(sides) != len(persons) or len(set().union(*sides)) != len(sides):
        return {}
    if any(len(side) > 1 for side in sides):
        return {}
    return {i: party for side, run in zip(sides, persons, strict=True) for party in side for i in run}
