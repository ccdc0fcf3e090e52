"""The history of one dialogue: what is known to have been held, what only the numbering knows, who hosted and led, and
what was read to know it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

from msgspec import Struct

from secretariat.lexicon.tables import load_tables
from secretariat.model import Dialogue, Gap, Naming, Person, Post, Record, Round, Told
from secretariat.record.days import days, duration_months, median, months_between, year_of
from secretariat.record.places import party_of, side_of
from secretariat.who.posts import level_of


class Missing(Struct, frozen=True):
    """A round known only from the numbering: its number, and the known rounds around it."""

    ordinal: int
    after: str | None
    before: str | None


class Hosted(Struct, frozen=True):
    """Who hosted a round: told, or inferred from the place."""

    round: str
    host: str
    basis: str


class Observation(Struct, frozen=True):
    """What the known rounds show beside what texts say, with the rounds that show it.

    Attributes:
        code: "once_every_not_observed" where the numbers leave fewer rounds than the cadence said,
            "turns_not_observed" where the numbers and hosts of two rounds do not fit strict turns.
        stated: what is said, as duration or parties.
        observed: months from the first to the last of the two rounds, and how many steps the numbers make.
    """

    code: str
    stated: str
    rounds: tuple[str, str]
    months: int | None
    steps: int
    told: str


class Ranked(Struct, frozen=True):
    """The level of a head, 1 a head of state to 9, by our table of posts; None where it does not know the post."""

    round: str
    party: str | None
    post: str
    level: int | None


class Read(Struct, frozen=True):
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
        observations=tuple(_observations(dialogue, hosts)),
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


def hosts_of(dialogue: Dialogue) -> Iterator[Hosted]:
    """Who hosted each round: as told, for a video round too; else by the place."""
    for found in dialogue.rounds:
        by_place = side_of(party_of(found.place), dialogue.parties)
        if found.host:
            yield Hosted(found.id, found.host, "stated")
        elif by_place in dialogue.parties and by_place:
            yield Hosted(found.id, by_place, "place")


def _observations(dialogue: Dialogue, hosts: tuple[Hosted, ...]) -> Iterator[Observation]:
    numbered = [r for r in dialogue.rounds if r.ordinal is not None and _counts(r)]
    by_round = {h.round: h.host for h in hosts}
    for told in dialogue.told:
        for one, other in pairwise(numbered):
            steps = (other.ordinal or 0) - (one.ordinal or 0)
            months = _whole_months(one, other)
            every = duration_months(told.value) if told.kind == "cadence" and isinstance(told.value, str) else None
            if every and months and steps > 0 and months > every * (steps + 1):
                yield Observation(
                    "once_every_not_observed", str(told.value), (one.id, other.id), months, steps, told.fact
                )
            if told.kind == "rotation" and _out_of_turn(one, other, steps, by_round, dialogue.parties):
                yield Observation("turns_not_observed", _words(told), (one.id, other.id), months, steps, told.fact)


def _counts(found: Round) -> bool:
    """Whether a number bounds how many were held: also that of a meeting announced for a day, held or not."""
    known = days(found.when)
    return known is not None and (found.status == "held" or known.exact)


def _whole_months(one: Round, other: Round) -> int | None:
    """Months between two rounds, at the least that their dates allow."""
    first, second = days(one.when), days(other.when)
    if not first or not second:
        return None
    return (second.first.year - first.last.year) * 12 + second.first.month - first.last.month


def _out_of_turn(one: Round, other: Round, steps: int, hosts: dict[str, str], parties: tuple[str, ...]) -> bool:
    """Of two parties in strict turns, an odd number of steps ends with the other host, an even one with the same."""
    first, second = hosts.get(one.id), hosts.get(other.id)
    if len(parties) != 2 or first is None or second is None or steps <= 0:
        return False
    return (first == second) == bool(steps % 2)


def _words(told: Told) -> str:
    return " ".join(told.value) if isinstance(told.value, tuple) else str(told.value or "")


def _ranks(held: list[Round]) -> Iterator[Ranked]:
    for found in held:
        for head in found.heads:
            if head.post:
                yield Ranked(found.id, head.party, head.post, level_of(head.post, load_tables(), head.party))


def _posts(record: Record, dialogue: Dialogue) -> dict[str, tuple[Post, ...]]:
    """The posts that those who led this dialogue held, in all dialogues, by the documents."""
    led = {head.person for r in dialogue.rounds for head in r.heads}
    people: list[Person] = [person for person in record.people if person.id in led]
    return {person.id: person.posts for person in people}


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
