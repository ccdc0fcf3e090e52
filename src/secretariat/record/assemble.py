"""Groups and clusters become the Dialogues and Rounds that are shown."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise

from msgspec.structs import replace

from secretariat.lexicon.table_files import load_tables
from secretariat.model import (
    Bounds,
    Dialogue,
    Gap,
    Joined,
    Naming,
    Passage,
    Round,
    RoundHead,
    Source,
    Told,
)
from secretariat.record.clusters import Cluster
from secretariat.record.days import Days, days, months_between, year_of
from secretariat.record.groups import Group
from secretariat.record.members import HeadFact, Member
from secretariat.record.names import likeness
from secretariat.record.rounds import Grouped
from secretariat.record.slots import slots_of

QUOTATION = "'\"“”‘’ "
MOST_BEFORE_A_NAME = 3


def dialogue_of(group: Group, grouped: Grouped, told: Iterable[Told] = ()) -> Dialogue:
    """One dialogue as it is shown, its rounds in the order in which they took place."""
    why: dict[str, list[Joined]] = defaultdict(list)
    for joined in grouped.joined:
        for fact in joined.facts:
            why[fact].append(joined)
    rounds, gaps = arranged([round_of(c, grouped, why) for c in grouped.clusters])
    naming = tuple(_naming(group.members))
    return Dialogue(
        id=group.key,
        name=_shown_name(group.members),
        names=tuple(sorted({m.mention.dialogue for m in group.members})),
        parties=group.members[0].parties,
        form=group.kind.form,
        subject=" and ".join(group.kind.subject) or None,
        level=group.kind.level,
        rounds=rounds,
        naming=naming,
        gaps=gaps,
        told=tuple(sorted(told, key=lambda t: (t.kind, t.fact))),
        joined=group.joined,
    )


def arranged(rounds: Iterable[Round]) -> tuple[tuple[Round, ...], tuple[Gap, ...]]:
    """Rounds in the order in which they took place, with what the numbering allows them; and the gaps between them."""
    ordered = tuple(_with_bounds(_in_order(list(rounds))))
    return ordered, tuple(_gaps(ordered))


def _in_order(rounds: list[Round]) -> tuple[Round, ...]:
    """By day. One that is dated no closer than its year, or not at all, goes where its number puts it, if it has one;
    else by the end of its time; without any to the end.
    """
    ordered = sorted((r for r in rounds if (d := days(r.when)) and d.exact), key=_day)
    others = [r for r in rounds if not ((d := days(r.when)) and d.exact)]
    for found in sorted(others, key=lambda r: (r.ordinal or 0, _end(r), r.id)):
        ordered.insert(_place_among(ordered, found), found)
    return tuple(ordered)


def _place_among(ordered: list[Round], found: Round) -> int:
    later = (at for at, r in enumerate(ordered) if found.ordinal and r.ordinal and r.ordinal > found.ordinal)
    after = (at for at, r in enumerate(ordered) if days(r.when) and _end(r) > _end(found))
    return min(next(later, len(ordered)), next(after, len(ordered)))


def _end(found: Round) -> date:
    known = days(found.when)
    return known.last if known else date.max


def _day(found: Round) -> tuple[Days, int, str]:
    known = days(found.when)
    assert known is not None  # noqa: S101 - the caller keeps dated ones only
    return known, found.ordinal or 0, found.id


def _shown_name(members: tuple[Member, ...]) -> str:
    """The name that the weightiest texts use most; of equals the longer, which tells more.

    Words in small letters ("strategic dialogue") are no name by themselves: the parties stand before them.
    """
    score: Counter[str] = Counter()
    for member in members:
        score[member.mention.dialogue] += 1 + 2 * (member.weight <= 1) + 2 * (member.document.language in (None, "en"))
    used = min(score, key=lambda name: (not name, -score[name], -len(name), name)).strip(QUOTATION)
    return f"{_between(members[0].parties)} {used}" if used.islower() else used


def _between(parties: tuple[str, ...]) -> str:
    """The parties in front of a name: "China-Japan"; many of them are told by their number."""
    tables = load_tables()
    known = {**tables.parties, **tables.bodies}
    names = [known[party].name if party in known else party for party in parties]
    return "-".join(names) if len(names) <= MOST_BEFORE_A_NAME else f"{len(names)}-party"


def _naming(members: tuple[Member, ...]) -> Iterator[Naming]:
    by_name: dict[str, list[Member]] = defaultdict(list)
    for member in members:
        by_name[member.mention.dialogue].append(member)
    for name in sorted(by_name):
        used = by_name[name]
        years = {year_of(m.document.published) or year_of(m.mention.when) for m in used}
        yield Naming(
            name=name,
            sides=tuple(sorted({side for m in used for side in m.document.account_of})),
            years=tuple(sorted(year for year in years if year)),
            documents=tuple(sorted({document for m in used for document in m.documents})),
        )


def round_of(cluster: Cluster, grouped: Grouped, joined: Mapping[str, Sequence[Joined]]) -> Round:
    """One round as it is shown: of each slot the preferred value, behind it all the others."""
    slots, why = slots_of(cluster, grouped.derived)
    own = {m.fact for m in cluster.members}

    def shown(slot: str) -> str | None:
        return str(slots[slot][0].value) if slot in slots else None

    return Round(
        id=cluster.key,
        ordinal=cluster.ordinal,
        when=shown("when"),
        place=shown("place"),
        status=slots["status"][0].value if "status" in slots else None,  # type: ignore[arg-type]  # a status by its slot
        host=shown("host"),
        mode=slots["mode"][0].value if "mode" in slots else None,  # type: ignore[arg-type]  # a mode by its slot
        heads=tuple(_heads(cluster)),
        sources=tuple(_sources(cluster)),
        slots=slots,
        why=why,
        members=tuple(sorted(own)),
        joined=tuple(dict.fromkeys(j for fact in sorted(own) for j in joined.get(fact, ()))),
    )


def _sources(cluster: Cluster) -> Iterator[Source]:
    for member in cluster.members:
        for document in member.documents:
            yield Source(
                document=document, fact=member.fact, role=member.mention.role, evidence=member.mention.evidence
            )


def _heads(cluster: Cluster) -> Iterator[RoundHead]:
    """The heads, one line for one person; `person` is filled in by the second stage."""
    groups: list[list[tuple[Member, HeadFact]]] = []
    told = [(m, h) for m in cluster.members for h in m.heads]
    for member, head in sorted(told, key=lambda pair: (pair[1].head.name is None, pair[0].weight, pair[1].fact)):
        for group in groups:
            if _one_head(group[0][1], head):
                group.append((member, head))
                break
        else:
            groups.append([(member, head)])
    for group in sorted(groups, key=lambda g: (g[0][1].head.party or "", g[0][1].fact)):
        yield _head(group)


def _one_head(a: HeadFact, b: HeadFact) -> bool:
    if a.head.party != b.head.party:
        return False
    if a.head.name is None or b.head.name is None:
        return a.head.post == b.head.post
    return likeness(a.head.name, b.head.name, a.head.party) == "same"


def _head(group: list[tuple[Member, HeadFact]]) -> RoundHead:
    _, first = group[0]
    posts = [head.head.post for _, head in group if head.head.post]
    return RoundHead(
        person=min(head.fact for _, head in group),
        name=first.head.name,
        party=first.head.party,
        post=first.head.post or (posts[0] if posts else None),
        role=first.head.role,
        passages=tuple(
            Passage(document=m.document.id, evidence=head.head.evidence or m.mention.evidence) for m, head in group
        ),
    )


def _gaps(rounds: tuple[Round, ...]) -> Iterator[Gap]:
    """Months between held rounds that follow each other as far as is known."""
    held = [r for r in rounds if r.status == "held" and days(r.when)]
    for earlier, later in pairwise(held):
        months = months_between(earlier.when, later.when)
        if months is not None and months > 0:
            yield Gap(after=earlier.id, before=later.id, months=months)


def _with_bounds(rounds: tuple[Round, ...]) -> Iterator[Round]:
    """Rounds without a number get what the numbering around them allows."""
    for at, found in enumerate(rounds):
        if found.ordinal is not None or not days(found.when):
            yield found
            continue
        before = [r.ordinal for r in rounds[:at] if r.ordinal is not None and days(r.when)]
        after = [r.ordinal for r in rounds[at + 1 :] if r.ordinal is not None and days(r.when)]
        least, most = max(before, default=None), min(after, default=None)
        bounds = Bounds(least=None if least is None else least + 1, most=None if most is None else most - 1)
        yield found if bounds == Bounds(least=None, most=None) else replace(found, bounds=bounds)
