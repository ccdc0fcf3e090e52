"""The history of one dialogue: what is known to have been held, what only the numbering knows, who hosted and led, and
what was read to know it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

from msgspec import Struct

from secretariat.lexicon.table_files import load_tables
from secretariat.model import Dialogue, Gap, Naming, Person, Post, Record, Round, Told
from secretariat.record.days import days, median, months_between, year_of
from secretariat.record.observed import Hosted, Observation, hosts_of, observations
from secretariat.who.posts import level_of


class Missing(Struct, frozen=True, gc=False):
    """A round known only from the numbering: its number, and the known rounds around it."""

    ordinal: int
    after: str | None
    before: str | None


class Ranked(Struct, frozen=True, gc=False):
    """The level of a head, 1 a head of state to 9, by our table of posts; None where it does not know the post."""

    round: str
    party: str | None
    post: str
    level: int | None


class Read(Struct, frozen=True, gc=False):
    """What stands behind a dialogue: so that "nothing found" says where was looked."""

    publisher: str | None
    years: tuple[str, ...]
    documents: int


class History(Struct, frozen=True, kw_only=True):
    """All that the record knows of one dialogue over time.

    Attributes:
        held, planned: ids of rounds, in order.
        suspensions: claims of suspension and resumption: by whom, since when, why, according to whom.
        cadence: what texts say of how often; `intervals` are the months observed, `usual` the middle one.
        observations: where the numbering shows something else than was said, though no document says so.
        posts: of the people who led, by person.
    """

    dialogue: str
    held: tuple[str, ...]
    planned: tuple[str, ...]
    only_numbered: tuple[Missing, ...]
    gaps: tuple[Gap, ...]
    suspensions: tuple[Told, ...]
    cadence: tuple[Told, ...]
    intervals: tuple[int, ...]
    usual: int | None
    hosts: tuple[Hosted, ...]
    ranks: tuple[Ranked, ...]
    observations: tuple[Observation, ...]
    naming: tuple[Naming, ...]
    posts: dict[str, tuple[Post, ...]]
    read: tuple[Read, ...]


def history(record: Record, dialogue: Dialogue) -> History:
    """The history of one dialogue of the record."""
    held = [r for r in dialogue.rounds if r.status == "held"]
    intervals = tuple(_intervals(held))
    hosts = tuple(hosts_of(dialogue))
    return History(
        dialogue=dialogue.id,
        held=tuple(r.id for r in held),
        planned=tuple(r.id for r in dialogue.rounds if r.status != "held"),
        only_numbered=tuple(_missing(dialogue)),
        gaps=dialogue.gaps,
        suspensions=tuple(t for t in dialogue.told if t.kind in ("suspended", "resumed", "hiatus")),
        cadence=tuple(t for t in dialogue.told if t.kind == "cadence"),
        intervals=intervals,
        usual=median(list(intervals)),
        hosts=hosts,
        ranks=tuple(_ranks(held)),
        observations=tuple(observations(dialogue, hosts)),
        naming=dialogue.naming,
        posts=_posts(record, dialogue),
        read=read_behind(record, (dialogue,)),
    )


def _intervals(held: list[Round]) -> Iterator[int]:
    """Months from each known round to the next, where the numbering does not say that another lies between."""
    dated = [r for r in held if days(r.when)]
    for earlier, later in pairwise(dated):
        if earlier.ordinal is None or later.ordinal is None or later.ordinal - earlier.ordinal == 1:
            months = months_between(earlier.when, later.when)
            if months:
                yield months


def _missing(dialogue: Dialogue) -> Iterator[Missing]:
    """Numbers that no mention tells of, though a later one is known."""
    known = {r.ordinal: r.id for r in dialogue.rounds if r.ordinal is not None}
    for ordinal in range(1, max(known, default=1)):
        if ordinal not in known:
            before = min(number for number in known if number > ordinal)
            after = max((number for number in known if number < ordinal), default=None)
            yield Missing(ordinal, known[after] if after else None, known[before])


def _ranks(held: list[Round]) -> Iterator[Ranked]:
    for found in held:
        for head in found.heads:
            if head.post:
                yield Ranked(found.id, head.party, head.post, level_of(head.post, load_tables(), head.party))


def _posts(record: Record, dialogue: Dialogue) -> dict[str, tuple[Post, ...]]:
    """The posts that those who led this dialogue held, in all dialogues, each time by the first document."""
    led = {head.person for r in dialogue.rounds for head in r.heads}
    people: list[Person] = [person for person in record.people if person.id in led]
    return {person.id: tuple(_each_time(person.posts)) for person in people}


def _each_time(posts: Iterable[Post]) -> Iterator[Post]:
    seen: set[tuple[str, str | None]] = set()
    for post in posts:
        if (post.post, post.when) not in seen:
            seen.add((post.post, post.when))
            yield post


def read_behind(record: Record, dialogues: Iterable[Dialogue]) -> tuple[Read, ...]:
    """The publishers and years of all documents that tell of some round of these dialogues."""
    told = {s.document for d in dialogues for r in d.rounds for s in r.sources}
    years: dict[str | None, set[str]] = defaultdict(set)
    count: Counter[str | None] = Counter()
    for document in record.documents:
        if document.id in told:
            count[document.publisher] += 1
            years[document.publisher] |= {year} if (year := year_of(document.published)) else set()
    return tuple(
        Read(name, tuple(sorted(years[name])), count[name])
        for name in sorted(count, key=lambda n: (n is None, n or ""))
    )
