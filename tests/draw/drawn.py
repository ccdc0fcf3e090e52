"""Dialogues to draw, in a few words each; and what the tests ask of a picture."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import combinations

from secretariat.draw import Meeting, Picture, Rank, Strip, Wording
from secretariat.draw.scene import Item, Label, Part, Shape, labels_in
from secretariat.words import in_language

NAMES = {"CN": "China", "JP": "Japan", "KR": "South Korea"}


def wording(language: str = "en") -> Wording:
    """A language, and the names of three parties."""
    return Wording(in_language(language), lambda party: NAMES.get(party, party))


def round_of(number: int | None, when: str | None = None, host: str | None = None, **more: object) -> Meeting:
    """A round that was held unless said otherwise."""
    name = f"r{number}-{when}"
    return Meeting(**{"round": name, "number": number, "when": when, "host": host, **more})  # type: ignore[arg-type]


def strip_with(*meetings: Meeting, name: str = "China-Japan Talks", parties: str = "CN JP", **more: object) -> Strip:
    """A dialogue of China and Japan unless said otherwise."""
    return Strip(**{"name": name, "parties": tuple(parties.split()), "meetings": meetings, **more})  # type: ignore[arg-type]


def small() -> Strip:
    """Three rounds."""
    return strip_with(
        round_of(1, "2011-01-06", "CN", place="Beijing"),
        round_of(2, "2012-03-05", "JP", place="Tokyo", months=14),
        round_of(3, "2013-11", "CN", place="Beijing", months=20, status="planned"),
    )


def crowded() -> Strip:
    """Sixty rounds with heads, and three long gaps."""
    day, meetings = date(1980, 3, 1), []
    for number in range(1, 61):
        months = 66 if number in (12, 31, 47) else 4 + number % 5
        day += timedelta(days=months * 30)
        ranks = (Rank("CN", "Director-General", 6), Rank("JP", "Deputy Minister", 4 + number % 2))
        side = "CN" if number % 2 else "JP"
        place = "Beijing" if number % 2 else "Tokyo"
        meetings.append(round_of(number, day.isoformat(), side, place=place, months=months, ranks=ranks))
    return strip_with(*meetings, usual=6)


def overlapping(picture: Picture) -> list[tuple[str, str]]:
    """Labels that lie over one another."""
    pairs = combinations(labels_in(picture.items), 2)
    return [(one.words, other.words) for one, other in pairs if one.box.meets(other.box)]


def words_in(picture: Picture) -> list[str]:
    """All labels."""
    return [label.words for label in labels_in(picture.items)]


def outside(picture: Picture) -> list[Label]:
    """Labels that are cut off by the edge."""
    top, bottom = picture.top, picture.top + picture.height
    return [
        label
        for label in labels_in(picture.items)
        if label.box.left < -1
        or label.box.right > picture.width + 1
        or label.box.top < top
        or label.box.bottom > bottom
    ]


def beads(picture: Picture) -> list[Part]:
    """The rounds on the line."""
    return [item for item in picture.items if isinstance(item, Part) and item.look == "bead"]


def shape_of(part: Part) -> Shape:
    """The sign of a round."""
    return next(item for item in part.items if isinstance(item, Shape))


def number_of(part: Part) -> Label:
    """The number in a sign."""
    return next(labels_in(part.items))


def parts(items: Iterable[Item]) -> list[Part]:
    """What says something when one hovers over it."""
    return [item for item in items if isinstance(item, Part) and item.says]
