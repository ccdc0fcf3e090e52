"""One side's words across two rounds: what is new, what is gone, what is said otherwise.

Words gone are words gone: what that means is for whoever reads it to say.
"""

from collections.abc import Iterable

from msgspec import Struct

from secretariat.desk.compare import ENOUGH, SAME, key, likeness
from secretariat.desk.passages import Said, Shown, accounts, show
from secretariat.model import Round
from secretariat.record import Voice
from secretariat.record.content import alike

SAYS_SOMETHING = 2  # of weight: "the delegation said" is no word that comes or goes
UNCHANGED = 0.85  # of the content words: the same sentence but for an ending or a particle


class Changed(Struct, frozen=True, kw_only=True):
    """One matter in the words of both rounds."""

    before: Shown
    now: Shown


class Across(Struct, frozen=True, kw_only=True):
    """One side's words at an earlier and at a later round.

    Attributes:
        kept: said again in nearly the same words.
        read: whether an account of that side was read for the earlier and for the later round. Without both, nothing
            is called new or gone.
    """

    side: str
    earlier: str
    later: str
    new: tuple[Shown, ...] = ()
    gone: tuple[Shown, ...] = ()
    changed: tuple[Changed, ...] = ()
    kept: tuple[Changed, ...] = ()
    read: tuple[bool, bool] = (False, False)


def across(side: str, earlier: Round, later: Round, told: Iterable[Voice]) -> Across:
    """What one side's accounts say of two rounds of a dialogue."""
    every = list(told)
    before = [one for one in accounts(earlier, every) if one.side == side]
    now = [one for one in accounts(later, every) if one.side == side]
    if not before or not now:
        return Across(side=side, earlier=earlier.id, later=later.id, read=(bool(before), bool(now)))
    pairs = [(a, b) for a in before if (b := _best(a, now)) is not None and _best(b, before) == a]
    matched = {key(one) for pair in pairs for one in pair}
    same = {(key(a), key(b)) for a, b in pairs if alike(a.about, b.about) >= UNCHANGED and a.act == b.act}
    return Across(
        side=side,
        earlier=earlier.id,
        later=later.id,
        new=tuple(show(one) for one in now if key(one) not in matched and one.about.weight >= SAYS_SOMETHING),
        gone=tuple(show(one) for one in before if key(one) not in matched and one.about.weight >= SAYS_SOMETHING),
        changed=tuple(Changed(before=show(a), now=show(b)) for a, b in pairs if (key(a), key(b)) not in same),
        kept=tuple(Changed(before=show(a), now=show(b)) for a, b in pairs if (key(a), key(b)) in same),
        read=(True, True),
    )


def _best(one: Said, others: list[Said]) -> Said | None:
    """The passage of the other round that speaks of the same matter most surely."""
    scored = [(likeness(one, other), other) for other in others if _one_matter(one, other)]
    best = max((score for score, _ in scored), default=0)
    return next((other for score, other in scored if score == best), None) if best else None


def _one_matter(a: Said, b: Said) -> bool:
    shared = a.about & b.about
    return bool(shared.subjects) or (shared.weight >= ENOUGH and alike(a.about, b.about) >= SAME)
