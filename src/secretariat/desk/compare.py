"""Two sides' accounts of one round, side by side: what only one tells, what both tell, where both speak of one thing
differently. Silence in one account is not agreement: what one side says that both agreed stays that side's account.
"""

from collections.abc import Sequence

from msgspec import Struct, field

from secretariat.desk.differences import Differ, differences
from secretariat.desk.passages import Said, Shown, accounts, agreed_texts, show
from secretariat.lexicon.table_files import load_tables
from secretariat.model import Dialogue, Round
from secretariat.record import Voice
from secretariat.record.content import alike

SAME = 0.45  # of what the lesser passage says the other says too
ENOUGH = 2  # of weight that two passages share, so that no single word pairs them
SAME_OF_AGREED, ENOUGH_OF_AGREED = 0.4, 1  # of what both agreed: there is less of it, so less tells that it is one


class Both(Struct, frozen=True, kw_only=True):
    """What two accounts tell: the passage of each."""

    quotes: dict[str, str]
    passages: dict[str, Shown]


class Comparison(Struct, frozen=True, kw_only=True):
    """The accounts of one round.

    Attributes:
        documents: whose passages are compared; `sides` are the parties that tell them.
        only: by side, what no other account tells.
        missing: parties of the dialogue of which neither an account nor a text agreed with others was read.
        joint: documents of a text that several sides agreed on; it stands beside their accounts, as none of them.
        beside: documents that tell what others than the parties say of it; none of it is compared.
    """

    round: str
    documents: tuple[str, ...]
    sides: tuple[str, ...]
    only: dict[str, tuple[Shown, ...]] = field(default_factory=dict)
    both: tuple[Both, ...] = ()
    differ: tuple[Differ, ...] = ()
    missing: tuple[str, ...] = ()
    joint: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()


def compare(dialogue: Dialogue, found: Round, told: Sequence[Voice]) -> Comparison:
    """The accounts of one round of a dialogue, by side."""
    every, joint = accounts(found, told), agreed_texts(found, told)
    own, of_all = _sides(dialogue), {side for header in joint for side in header.account_of}
    by_side: dict[str, list[Said]] = {}
    for one in every:
        if one.side in own:
            by_side.setdefault(one.side, []).append(one)
    sides = sorted(by_side)
    pairs = [pair for at, a in enumerate(sides) for b in sides[at + 1 :] for pair in paired(by_side[a], by_side[b])]
    matched = {key(one) for pair in pairs for one in pair}
    across = [(x, y) for at, a in enumerate(sides) for b in sides[at + 1 :] for x in by_side[a] for y in by_side[b]]
    differ = tuple(differences(across))
    matched |= {(shown.fact, shown.start, shown.end) for one in differ for shown in one.passages.values()}
    only = {side: tuple(show(one) for one in by_side[side] if key(one) not in matched) for side in sides}
    return Comparison(
        round=found.id,
        documents=tuple(sorted({one.document for said in by_side.values() for one in said})),
        sides=tuple(sides),
        # Where one side alone tells, all is only its own, and nothing was compared.
        only=only if len(sides) > 1 else {},
        both=tuple(_both(a, b) for a, b in pairs),
        differ=differ,
        missing=tuple(party for party in dialogue.parties if party not in by_side and party not in of_all),
        joint=tuple(header.id for header in joint),
        beside=tuple(sorted({one.document for one in every if one.side not in own})),
    )


def _sides(dialogue: Dialogue) -> frozenset[str]:
    """Who may have an account of its own: the parties, and the members of those that are bodies."""
    bodies = load_tables().bodies
    members = (bodies[party].members for party in dialogue.parties if party in bodies)
    return frozenset(dialogue.parties).union(*members)


def key(one: Said) -> tuple[str, int, int]:
    """What tells a part of a passage from all others."""
    return one.fact, one.part.start, one.part.end


def paired(ours: list[Said], theirs: list[Said]) -> list[tuple[Said, Said]]:
    """Each passage with the one of the other side that is most alike, where one is alike enough."""
    scored = [(score, a, b) for a in ours for b in theirs if (score := likeness(a, b))]
    best: dict[tuple[str, int, int], float] = {}
    for score, a, b in scored:
        for one in (a, b):
            best[key(one)] = max(best.get(key(one), 0), score)
    return [(a, b) for score, a, b in scored if score in (best[key(a)], best[key(b)])]


def likeness(a: Said, b: Said) -> float:
    """How surely two passages tell one thing, 0 where they do not: the same people's words on the same matter."""
    if not set(a.by) & set(b.by) or _opposed(a, b):
        return 0
    shared, score = (a.about & b.about).weight, alike(a.about, b.about)
    agreed = a.family == b.family == "agree" and a.by == b.by and len(a.by) > 1
    enough, same = (ENOUGH_OF_AGREED, SAME_OF_AGREED) if agreed else (ENOUGH, SAME)
    if shared < enough or score < same:
        return 0
    return score + (a.by == b.by) + (a.family == b.family) / 2


def _opposed(a: Said, b: Said) -> bool:
    """Whether one asks the other side for something and the other only tells of itself."""
    return (a.family == "ask") != (b.family == "ask") and "object" not in (a.family, b.family) and a.by != b.by


def _both(a: Said, b: Said) -> Both:
    return Both(quotes={a.side: a.part.quote, b.side: b.part.quote}, passages={a.side: show(a), b.side: show(b)})
