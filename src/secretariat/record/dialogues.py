"""Members of one block become its dialogues: by form, subject and level, and where a name does not tell these, by what
a text itself ties together, by number and day, by number and what a head is posted for, or by day and who met where.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import combinations

from secretariat.model import Joined
from secretariat.record.clusters import Cluster, places_agree, sides_with_one_head
from secretariat.record.days import Days
from secretariat.record.families import Kind, meanings
from secretariat.record.groups import Group, Meetings
from secretariat.record.links import Links, joined_into
from secretariat.record.members import Member

FIRST = 1  # many series have a first round, so the number one tells nothing
BOTH = 2
# A text that speaks of two dialogues by two names keeps them apart, whatever number or day they share.
KEPT_APART_BY_TEXTS = frozenset({"same_number_and_day", "same_number_and_matter", "same_meeting"})
NOTHING_SAID = Links()


def divide(members: Iterable[Member], said: Links = NOTHING_SAID) -> list[Group]:
    """The dialogues of one block; what people said goes before all evidence."""
    groups = _by_kind(members)
    while True:
        for stage in (partial(_decided, said), *STAGES):
            joined = _join(sorted(groups, key=lambda g: g.key), stage, said)
            if len(joined) < len(groups):
                groups = joined
                break
        else:
            return sorted(groups, key=lambda g: g.key)


def _join(groups: list[Group], stage: Callable[[list[Group]], Iterable["Evident"]], said: Links) -> list[Group]:
    """The groups, those joined that one stage shows to be one; what grew may meanwhile be kept apart from another."""
    now = {g.key: g for g in groups}
    moved: dict[str, str] = {}
    for rule, one, other, facts in list(stage(groups)):
        a, b = now[joined_into(moved, one.key)], now[joined_into(moved, other.key)]
        apart = said.keep_apart(a.facts, b.facts) or (rule in KEPT_APART_BY_TEXTS and a.texts & b.texts)
        if a is b or (apart and rule != "decided"):
            continue
        both = _one(rule, a, b, facts)
        for old in {a.key, b.key} - {both.key}:
            moved[old] = both.key
            del now[old]
        now[both.key] = both
    return list(now.values())


def _one(rule: str, a: Group, b: Group, facts: tuple[str, str]) -> Group:
    better = min(a, b, key=_tells_most_first)
    level = better.kind.level or a.kind.level or b.kind.level
    kind = Kind(better.kind.form, better.kind.subject, level)
    return Group(kind, a.members + b.members, (*a.joined, *b.joined, Joined(rule=rule, facts=facts)))


def _tells_most_first(group: Group) -> tuple[bool, bool, bool, int, str]:
    kind = group.kind
    return not kind.tells, not kind.subject, kind.level is None, -len(group.members), group.key


def _by_kind(members: Iterable[Member]) -> list[Group]:
    """Members whose names tell the same; of names that tell nothing, those of one text."""
    told: dict[tuple[str, tuple[str, ...]], list[Member]] = defaultdict(list)
    bare: dict[tuple[str, str], list[Member]] = defaultdict(list)
    for member in sorted(members, key=lambda m: m.fact):
        # Where not even the parties are known a subject says little, so nothing is joined across texts.
        if member.kind.tells and member.parties:
            told[(member.kind.form, member.kind.subject)].append(member)
        else:
            bare[(member.text, " ".join(member.kind.subject))].append(member)
    groups = [Group(same[0].kind, tuple(same)) for same in bare.values()]
    for (form, subject), same in told.items():
        groups += _by_level(form, subject, same)
    return groups


def _by_level(form: str, subject: tuple[str, ...], members: list[Member]) -> Iterator[Group]:
    levels = sorted({m.kind.level for m in members if m.kind.level})
    if len(levels) <= 1:
        yield Group(Kind(form, subject, levels[0] if levels else None), tuple(members))
        return
    for level in (*levels, None):
        same = tuple(m for m in members if m.kind.level == level)
        if same:
            yield Group(Kind(form, subject, level), same)


Evident = tuple[str, Group, Group, tuple[str, str]]


def _decided(said: Links, groups: list[Group]) -> Iterator[Evident]:
    """Pairs of groups that a person said to be one."""
    by_fact = {fact: group for group in groups for fact in group.facts}
    for one, other in said.same:
        a, b = by_fact.get(one), by_fact.get(other)
        if a and b and a.key != b.key:
            yield "decided", a, b, (one, other)


def _tied_by_text(groups: list[Group]) -> Iterator[Evident]:
    """What a text calls the round before or after, by whatever noun, is of the one dialogue that is its subject."""
    subjects: dict[str, set[str]] = defaultdict(set)
    by_key = {g.key: g for g in groups}
    for group in groups:
        for member in group.members:
            if member.mention.role == "subject":
                subjects[member.text].add(group.key)
    for group in groups:
        if group.kind.tells:
            continue
        for member in group.members:
            theirs = subjects[member.text]
            if member.mention.role in ("previous", "next") and len(theirs) == 1 and theirs != {group.key}:
                other = by_key[next(iter(theirs))]
                yield "told_as_its_round", group, other, (member.fact, other.key)


def _same_number_and_day(groups: list[Group]) -> Iterator[Evident]:
    """Two names of related subjects that give one number to a meeting of one day."""
    numbered: dict[int, dict[tuple[str, Days], tuple[Group, Member]]] = defaultdict(dict)
    for group in groups:
        for member in group.members:
            if (member.mention.ordinal or 0) > FIRST and member.days and member.days.exact:
                # Of those that tell the same, one is enough.
                numbered[member.mention.ordinal or 0].setdefault((group.key, member.days), (group, member))
    for ordinal in sorted(numbered):
        told = sorted(numbered[ordinal].values(), key=lambda p: p[1].fact)
        for (a, x), (b, y) in combinations(told, 2):
            if a.key != b.key and x.days and y.days and x.days.meets(y.days) and _related(a, b) and _may(a, b):
                yield "same_number_and_day", a, b, (x.fact, y.fact)


def _same_meeting(groups: list[Group]) -> Iterator[Evident]:
    """A name that tells nothing, or less than the other, and the one dialogue that met that day, there, so led."""
    known = Meetings(groups)
    for vague in groups:
        choices: dict[str, Evident] = {}
        for member in vague.members:
            for other, met in known.near(member):
                if _may_be_shorter(vague, other) and _met_as_one(Cluster((member,), {}), Cluster((met,), {})):
                    choices.setdefault(other.key, ("same_meeting", vague, other, (member.fact, met.fact)))
        if len(choices) == 1:
            yield from choices.values()


def _same_number_and_matter(groups: list[Group]) -> Iterator[Evident]:
    """A name that tells nothing, and the one dialogue on the matter of a head's post that had its number then."""
    for vague in groups:
        matters = set() if vague.kind.tells else _matters(vague)
        told = [m for m in vague.members if (m.mention.ordinal or 0) > FIRST and m.days] if matters else []
        choices: dict[str, Evident] = {}
        for other in groups if told else ():
            if other.kind.tells and other.kind.subject and matters.issuperset(other.kind.subject):
                pairs = ((x, y) for x in told for y in other.members if _one_number_then(x, y))
                for x, y in pairs:
                    choices.setdefault(other.key, ("same_number_and_matter", vague, other, (x.fact, y.fact)))
        if len(choices) == 1:
            yield from choices.values()


def _matters(group: Group) -> set[str]:
    """What those who led are posted for."""
    posts = {head.head.post for member in group.members for head in member.heads if head.head.post}
    return {matter for post in posts for matter in meanings(post, "subjects")}


def _one_number_then(x: Member, y: Member) -> bool:
    return x.mention.ordinal == y.mention.ordinal and bool(x.days and y.days and x.days.meets(y.days))


def _may_be_shorter(vague: Group, other: Group) -> bool:
    return vague.key != other.key and _vaguer(vague.kind, other.kind) and _may(vague, other)


def _met_as_one(a: Cluster, b: Cluster) -> bool:
    sides = len(sides_with_one_head(a, b))
    if a.days and b.days and a.days.exact and b.days.exact:
        return a.days.meets(b.days) and places_agree(a, b) and (bool(sides) or bool(a.places and b.places))
    if a.days is None and a.ordinal is None:
        return sides >= BOTH and bool(a.places) and places_agree(a, b)
    return False


def _vaguer(kind: Kind, other: Kind) -> bool:
    """Whether the first name may be a shorter way to say the second."""
    if not other.tells or (kind.level and other.level and kind.level != other.level):
        return False
    if not kind.tells:
        return True
    same_form = kind.form == other.form
    return same_form and set(kind.subject) <= set(other.subject) and kind != other and bool(kind.subject)


def _related(a: Group, b: Group) -> bool:
    first, second = set(a.kind.subject), set(b.kind.subject)
    if a.kind.level and b.kind.level and a.kind.level != b.kind.level:
        return False
    return not first or not second or bool(first & second)


def _may(a: Group, b: Group) -> bool:
    """A text that speaks of both by two names keeps them apart."""
    return not a.texts & b.texts


STAGES = (_tied_by_text, _same_number_and_day, _same_number_and_matter, _same_meeting)
