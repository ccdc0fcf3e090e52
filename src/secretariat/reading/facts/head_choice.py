"""Choice: who of several candidates led, so that each side has its head and nobody stands there twice."""

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from secretariat.model import Head
from secretariat.reading.cast import HEADS_OF_STATES
from secretariat.reading.facts.head_candidates import Candidate, same_person
from secretariat.reading.facts.head_lines import CHAIRED, LED, THERE, lists_many
from secretariat.reading.facts.head_lists import present
from secretariat.reading.frame import Frame
from secretariat.reading.named import MINISTERIAL
from secretariat.reading.phrases.post_words import COUNTERPARTS
from secretariat.reading.series import Group
from secretariat.who.parties import has_own_officials


class _Setting(Struct, frozen=True, gc=False):
    """What holds for every candidate of a round.

    Attributes:
        each: how many lead for a side, two at a 2+2.
        crowded: the lines that list those present, of whom the first of each side leads.
    """

    frame: Frame
    group: Group
    each: int
    crowded: frozenset[int]


def choose(found: Sequence[Candidate], frame: Frame, group: Group) -> list[Head]:
    """The heads among the candidates: those whom the strongest words name, and of a side left over those of weaker."""
    heads: list[Head] = []
    setting = _setting(found, frame, group)
    for force in sorted({c.strength for c in found}, reverse=True):
        if force < LED and len(heads) >= len(group.parties) > 1 and setting.each == 1:
            break  # those who led the delegations are known, if not for whom each of them
        stronger = Counter(h.party for h in heads)
        for candidate in (c for c in found if c.strength == force):
            if _leads_too(candidate, heads, stronger, setting):
                heads.append(head_of(candidate, frame))
        heads = list(_own_first(_lent(heads, frame, group), frame, group))
    return heads


def _setting(found: Sequence[Candidate], frame: Frame, group: Group) -> _Setting:
    pairs = any(t.named.family == "2+2" for t in group.told)
    crowded = {c.line.number for c in found if c.strength != CHAIRED and not pairs and lists_many(c.line)}
    return _Setting(frame, group, 2 if pairs else 1, present(frame) | crowded)


def _leads_too(candidate: Candidate, chosen: Sequence[Head], stronger: Counter[str | None], setting: _Setting) -> bool:
    """Whether a candidate leads beside those chosen, of whom those of `stronger` words leave fewer places."""
    if setting.each == 1 and _told_by_now(chosen, candidate, setting.group):
        return False
    if not _has_place(candidate.party, stronger, setting) or any(
        same_person(candidate.person.name, str(h.name)) for h in chosen
    ):
        return False
    if candidate.line.number in setting.crowded and any(h.party == candidate.party for h in chosen):
        return False
    if not _of_group(candidate.party, setting.frame, setting.group) or _above_ministers(candidate, setting.group):
        return False
    return candidate.strength > THERE or _is_beside(candidate, chosen) or _is_placed(candidate, setting.frame)


def _above_ministers(candidate: Candidate, group: Group) -> bool:
    """A leader whom a page on a meeting of ministers names without saying that they led it: they are talked of."""
    return group.level == MINISTERIAL and candidate.strength <= THERE and candidate.person.rank in HEADS_OF_STATES


def _has_place(party: str | None, stronger: Counter[str | None], setting: _Setting) -> bool:
    """Whether a side, or one of whom no side is known, has still somebody to lead for it."""
    if party is None:
        return not stronger or len(stronger) < len(setting.group.parties)
    return stronger[party] < setting.each


def _is_placed(candidate: Candidate, frame: Frame) -> bool:
    """Whether the text tells whose somebody is who is only named there: a leader whom all know may be spoken of."""
    known = frame.cast.by_name.get(candidate.person.name.lower())
    listed = known is not None and known.listed and known.party != frame.side
    return candidate.party is not None and not listed


def _is_beside(candidate: Candidate, chosen: Sequence[Head]) -> bool:
    """Whether the sentence tells of a counterpart, or names a colleague who is a head: who stands beside was there."""
    line = candidate.line
    if not line.words.isdisjoint(COUNTERPARTS):
        return True
    return any(
        h.party == candidate.party and line.sentence.start <= h.evidence[0].start < line.sentence.end for h in chosen
    )


def _told_by_now(chosen: Sequence[Head], candidate: Candidate, group: Group) -> bool:
    """Whether the sentences before the candidate's have told who led for every side: these led a session of it."""
    start = candidate.line.sentence.start
    return {h.party for h in chosen if h.evidence[0].start < start} >= set(group.parties)


def _lent(chosen: Sequence[Head], frame: Frame, group: Group) -> tuple[Head, ...]:
    """Of two sides: where all heads but one, or half of them, are known to be of one, who is left is of the other."""
    open_ = [h for h in chosen if h.party is None]
    if len(open_) == 1 and len(chosen) > 2 and (known := _of_whom_before(chosen, open_[0])) is not None:
        return tuple(replace(h, party=known) if h.party is None else h for h in chosen)
    taken = {side_of(h.party, frame, group) for h in chosen if h.party is not None}
    left = [p for p in group.parties if p not in taken]
    if left and not has_own_officials(left[0]):
        return tuple(chosen)  # who leads for a body is of one of its members
    if len(group.parties) != 2 or len(left) != 1 or len(open_) not in {1, len(chosen) // 2} or len(chosen) < 2:
        return tuple(chosen)
    return tuple(replace(h, party=left[0]) if h.party is None else h for h in chosen)


def _of_whom_before(chosen: Sequence[Head], one: Head) -> str | None:
    """ "A of Norway; B, Director at the Chilean ministry; and C, Coordinator there": in a list of both sides, the one
    of who stands right before.
    """
    known = [h for h in chosen if h.party is not None]
    before = [h for h in known if h.evidence[0].start < one.evidence[0].start]
    both = len({h.party for h in known}) > 1
    return before[-1].party if both and before and before[-1].rule == one.rule else None


def _own_first(chosen: Sequence[Head], frame: Frame, group: Group) -> tuple[Head, ...]:
    """Where a joint text gives as many people for each of two sides and says of none whose they are, the page's own
    side names its own first.
    """
    if frame.side not in group.parties or len(group.parties) != 2 or not chosen or len(chosen) % 2:
        return tuple(chosen)
    if any(h.party is not None for h in chosen):
        return tuple(chosen)
    other = next(p for p in group.parties if p != frame.side)
    half = len(chosen) // 2
    return tuple(replace(h, party=frame.side if n < half else other) for n, h in enumerate(chosen))


def side_of(party: str, frame: Frame, group: Group) -> str:
    """For which of the parties a head of that party comes: a Cambodian for ASEAN."""
    bodies = frame.lexicon.tables.bodies
    return next((p for p in group.parties if p in bodies and party in bodies[p].members), party)


def _of_group(party: str | None, frame: Frame, group: Group) -> bool:
    """A head is of a party, or of a member of a body that is one; of a body's own round of any state."""
    if party is None or party in group.parties:
        return True
    bodies = [frame.lexicon.tables.bodies[p] for p in group.parties if p in frame.lexicon.tables.bodies]
    return any(party in b.members or not b.members for b in bodies)


def head_of(candidate: Candidate, frame: Frame) -> Head:
    """A candidate as a head, with the passage that names them."""
    person = candidate.person
    return Head(
        name=person.name,
        party=candidate.party,
        post=None if (person.post or "").lower() in COUNTERPARTS else person.post,
        role=candidate.role,  # type: ignore[arg-type]
        rule=f"strength_{candidate.strength}",
        evidence=(frame.lines.quote(person.start, person.end),),
    )
