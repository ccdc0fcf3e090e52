"""Groups of members taken as of one dialogue so far, and a way to look at few of many."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from secretariat.model import Joined
from secretariat.record.families import Kind
from secretariat.record.members import Member
from secretariat.record.names import words


class Group:
    """Members taken as of one dialogue so far. Never changed: joining two makes a third.

    Attributes:
        kind: the form, subject and level; the level that any of its names tells.
        key: the least address among its mentions.
        facts: the addresses of its mentions; `texts` are those that speak of it.
    """

    def __init__(self, kind: Kind, members: Iterable[Member], joined: tuple[Joined, ...] = ()) -> None:
        self.kind = kind
        self.members = tuple(sorted(members, key=lambda m: m.fact))
        self.joined = joined
        self.key = self.members[0].fact
        self.facts = frozenset(m.fact for m in self.members)
        self.texts = frozenset(m.text for m in self.members)


class Meetings:
    """Mentions that some vaguer one may mean, by month and by who led them: to look at few of many."""

    def __init__(self, groups: list[Group]) -> None:
        self.by_place_in_time: dict[object, list[tuple[Group, Member]]] = defaultdict(list)
        for group in groups:
            for member in group.members if group.kind.tells else ():
                for sign in self._signs(member):
                    self.by_place_in_time[sign].append((group, member))

    def near(self, member: Member) -> Iterator[tuple[Group, Member]]:
        """Mentions of the same month; of a mention without a date, those that the same people led."""
        signs = [s for s in self._signs(member) if (s[0] == "month") == bool(member.days)]
        for sign in signs:
            yield from self.by_place_in_time[sign]

    def _signs(self, member: Member) -> list[tuple[str, str]]:
        led = [("head", " ".join(sorted(words(h.head.name, h.head.party)))) for h in member.heads if h.head.name]
        if member.days is None or not member.days.exact:
            return led
        months = {f"{day.year}-{day.month}" for day in (member.days.first, member.days.last)}
        return led + [("month", month) for month in sorted(months)]
