"""Every value of every slot of a round with its sources, the preferred one first, and why it is preferred."""

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from secretariat.model import SLOTS, SlotValue
from secretariat.record.chain import Derived
from secretariat.record.clusters import BASIS_ORDER, Cluster
from secretariat.record.days import YEAR, days, finer, last_day
from secretariat.record.members import Member
from secretariat.record.years import completed

# A round that took place is told as held by somebody; after that, what was called off says more than what was planned.
STATUS_ORDER = ("held", "cancelled", "postponed", "suspended", "planned", "proposed")
LONG_AGO = 0


class Candidate(Struct, frozen=True, gc=False):
    """One value of a slot with the member that gives it, for comparing."""

    value: SlotValue
    member: Member


def slots_of(cluster: Cluster, derived: dict[str, Derived]) -> tuple[dict[str, tuple[SlotValue, ...]], dict[str, str]]:
    """All values of all slots, and why the first of each is preferred."""
    values: dict[str, tuple[SlotValue, ...]] = {}
    why: dict[str, str] = {}
    for slot in SLOTS:
        found = sorted(_candidates(slot, cluster, derived), key=lambda c: _rank(slot, c, cluster))
        if found:
            values[slot] = tuple(candidate.value for candidate in found)
            why[slot] = _reason(slot, found)
    return values, why


def _candidates(slot: str, cluster: Cluster, derived: dict[str, Derived]) -> Iterable[Candidate]:
    for member in cluster.members:
        value = getattr(member.mention, slot)
        if value is not None:
            yield Candidate(_told(slot, value, member), member)
        elif slot == "ordinal" and member.fact in derived and cluster.ordinal == derived[member.fact].ordinal:
            yield Candidate(_derived(member, derived[member.fact]), member)
        elif slot == "when" and (dated := _with_year(member, cluster)):
            yield dated


def _with_year(member: Member, cluster: Cluster) -> Candidate | None:
    """A day without its year, in the year that other texts give the round."""
    others = [(m.fact, m.mention.when) for m in cluster.members if m is not member]
    found = completed(member.yearless, others)
    if found is None:
        return None
    value = SlotValue(
        value=found.when,
        basis="inferred",
        rule="year_of_another_account",
        document=member.document.id,
        fact=member.fact,
        evidence=(found.told,),
    )
    return Candidate(value, replace(member, days=days(found.when)))


def _told(slot: str, value: str | int, member: Member) -> SlotValue:
    claim = member.mention.claims.get(slot)
    return SlotValue(
        value=value,
        basis=claim.basis if claim else "stated",
        rule=claim.rule if claim else "",
        document=member.document.id,
        fact=member.fact,
        evidence=claim.evidence if claim else member.mention.evidence,
    )


def _derived(member: Member, derived: Derived) -> SlotValue:
    return SlotValue(
        value=derived.ordinal,
        basis="inferred",
        rule=derived.rule,
        document=member.document.id,
        fact=member.fact,
        evidence=member.mention.evidence,
    )


def _rank(slot: str, candidate: Candidate, cluster: Cluster) -> tuple[object, ...]:
    value, member = candidate.value, candidate.member
    told_after = 0 if member.held or slot == "status" or _confirmed(slot, candidate, cluster) else 1
    return (
        int(value.basis != "entered"),
        0 if _confirmed(slot, candidate, cluster) else BASIS_ORDER[value.basis],
        told_after,
        _of_slot(slot, value, cluster),
        member.weight,
        -_published(member),
        member.fact,
    )


def _of_slot(slot: str, value: SlotValue, cluster: Cluster) -> int:
    """What counts in this slot before the weight of texts does: held before planned, a day before its month."""
    if slot == "status":
        return STATUS_ORDER.index(str(value.value))
    if slot == "when":
        mine = days(str(value.value))
        # Of days of a meeting the weightier text tells better than the one that tells fewer of them.
        return YEAR * 2 if mine is None else 0 if mine.exact else mine.length + YEAR * mine.loose
    if slot == "ordinal":
        return int(value.value != cluster.ordinal)
    return 0


def _confirmed(slot: str, candidate: Candidate, cluster: Cluster) -> bool:
    """Whether a day that was announced lies in the month or year that a report names."""
    mine = candidate.member.days
    reports = (m.days for m in cluster.members if m.days and (m.held or not m.days.exact))
    return slot == "when" and mine is not None and any(mine.within(days) for days in reports)


def _published(member: Member) -> int:
    day = last_day(member.document.published)
    return day.toordinal() if day else LONG_AGO


def _reason(slot: str, found: list[Candidate]) -> str:
    """Why the first value is preferred, for whoever wonders: a code, worded at the edges."""
    first = found[0]
    others = [c for c in found if c.value.value != first.value.value]
    if not others:
        return "only_source" if len({c.member.text for c in found}) == 1 else "all_agree"
    best = others[0]
    for differs, reason in (
        (first.value.basis == "entered", "entered_by_a_person"),
        (slot == "when" and finer(str(first.value.value), str(best.value.value)), "more_exact"),
        (BASIS_ORDER[first.value.basis] < BASIS_ORDER[best.value.basis], "stated_over_inferred"),
        (slot == "status", "latest_state"),
        (first.member.held and not best.member.held, "report_over_notice"),
        (first.member.weight < best.member.weight, _weight_reason(first)),
        (_published(first.member) > _published(best.member), "later_over_earlier"),
    ):
        if differs:
            return reason
    return "most_sources" if slot == "ordinal" else "least_address"


def _weight_reason(first: Candidate) -> str:
    return "agreed_text" if first.member.weight == 0 else "official_over_press"
