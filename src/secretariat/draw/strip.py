"""The strip of a dialogue: what is drawn of it, as records; also the rows of its table."""

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from secretariat.draw.wording import Table, Wording
from secretariat.model import Dialogue, Round, Told
from secretariat.record.history import History

NUMBERED = "numbered"  # known only from the numbering
Address = Callable[[str], str | None]


class Rank(Struct, frozen=True):
    """The highest post among the heads of one party: 1 a head of state to 9, or None where it is not known."""

    party: str | None
    post: str
    level: int | None


class Meeting(Struct, frozen=True, kw_only=True):
    """One round on the strip.

    Attributes:
        round: its id; None for one that is known only from the numbering.
        host: as told, else by the place.
        status: of the round, or "numbered".
        months: since the known round before it.
        href: where it leads.
    """

    round: str | None
    number: int | None
    when: str | None = None
    place: str | None = None
    host: str | None = None
    status: str = "held"
    months: int | None = None
    ranks: tuple[Rank, ...] = ()
    href: str | None = None


class Claimed(Struct, frozen=True, kw_only=True):
    """That somebody says that the series was suspended or resumed, or did not meet for a time."""

    kind: str
    when: str | None
    value: str | None = None
    by: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    href: str | None = None


class Strip(Struct, frozen=True, kw_only=True):
    """A dialogue in the order of its rounds.

    Attributes:
        usual: the middle of the months between rounds.
    """

    name: str
    parties: tuple[str, ...]
    meetings: tuple[Meeting, ...]
    claims: tuple[Claimed, ...] = ()
    usual: int | None = None


def strip_of(dialogue: Dialogue, history: History, address: Address = lambda _: None) -> Strip:
    """What the record knows of a dialogue, as a strip. `address` says where a round's or a claim's id leads."""
    hosts = {hosted.round: hosted.host for hosted in history.hosts}
    months = {gap.before: gap.months for gap in history.gaps}
    ranks = _ranks(history)
    known = [
        _meeting(held, hosts.get(held.id), months.get(held.id), ranks.get(held.id, ()), address)
        for held in dialogue.rounds
    ]
    return Strip(
        name=dialogue.name,
        parties=dialogue.parties,
        meetings=tuple(_with_numbered(known, history)),
        claims=tuple(_claims(history.suspensions, address)),
        usual=history.usual,
    )


def _meeting(held: Round, host: str | None, months: int | None, ranks: tuple[Rank, ...], address: Address) -> Meeting:
    return Meeting(
        round=held.id,
        number=held.ordinal,
        when=held.when,
        place=held.place,
        host=host,
        status=held.status or "held",
        months=months,
        ranks=ranks,
        href=address(held.id),
    )


def _ranks(history: History) -> dict[str, tuple[Rank, ...]]:
    """By round, for each party its highest head."""
    best: dict[str, dict[str | None, Rank]] = {}
    for found in history.ranks:
        own = best.setdefault(found.round, {})
        before = own.get(found.party)
        if before is None or (found.level or 99) < (before.level or 99):
            own[found.party] = Rank(found.party, found.post, found.level)
    return {held: tuple(own.values()) for held, own in best.items()}


def _with_numbered(known: list[Meeting], history: History) -> Iterator[Meeting]:
    waiting: dict[str | None, list[int]] = {}
    for missing in history.only_numbered:
        waiting.setdefault(missing.before, []).append(missing.ordinal)
    for meeting in known:
        for number in waiting.get(meeting.round, ()):
            yield Meeting(round=None, number=number, status=NUMBERED)
        yield meeting


def _claims(told: tuple[Told, ...], address: Address) -> Iterator[Claimed]:
    """What is claimed, once, with all whose accounts claim it."""
    found: dict[tuple[str, str | None, str | None, tuple[str, ...]], Claimed] = {}
    for claim in told:
        value = claim.value if isinstance(claim.value, str) else None
        key = (claim.kind, claim.when, value, claim.by)
        before = found.get(key) or Claimed(
            kind=claim.kind, when=claim.when, value=value, by=claim.by, href=address(claim.fact)
        )
        found[key] = replace(before, accounts=tuple(sorted({*before.accounts, *claim.according_to})))
    yield from found.values()


def meeting_words(meeting: Meeting, wording: Wording) -> str:
    """A round in a line, for those who hover over it or hear it."""
    words = wording.words
    number = words.ordinal(meeting.number) if meeting.number else words.say("a round")
    if meeting.status == NUMBERED:
        return words.say("{number}: known only from the numbering", number=number)
    host = words.say("host {party}", party=wording.label(meeting.host)) if meeting.host else ""
    status = words.word("status", meeting.status) if meeting.status != "held" else ""
    told = (number, words.when(meeting.when) or words.say("date not known"), meeting.place or "", host, status)
    return ", ".join(part for part in told if part)


def claim_words(claim: Claimed, wording: Wording) -> str:
    """A claim, with whose it is."""
    words = wording.words
    said = _CLAIMS.get(claim.kind, claim.kind)
    told = (words.say(said), words.when(claim.when), wording.account(claim.accounts))
    return ", ".join(part for part in told if part)


_CLAIMS: Mapping[str, str] = {
    "suspended": "said to be suspended",
    "resumed": "said to be resumed",
    "hiatus": "said not to have met",
}


def strip_table(strip: Strip, wording: Wording) -> Table:
    """All rounds of a strip as a table, in the order of the picture."""
    say = wording.words.say
    heads = (say("Number"), say("Date"), say("Place"), say("Host"), say("Status"), say("Months since the one before"))
    return Table(
        caption=say("The rounds of the {name}", name=strip.name),
        heads=(*heads, say("Heads")),
        rows=tuple(_row(meeting, wording) for meeting in strip.meetings),
    )


def _row(meeting: Meeting, wording: Wording) -> tuple[str, ...]:
    words = wording.words
    status = (
        words.say("known only from the numbering")
        if meeting.status == NUMBERED
        else words.word("status", meeting.status)
    )
    ranks = (f"{wording.label(rank.party)}: {rank.post}" if rank.party else rank.post for rank in meeting.ranks)
    return (
        str(meeting.number or ""),
        words.when(meeting.when),
        meeting.place or "",
        wording.label(meeting.host) if meeting.host else "",
        status,
        "" if meeting.months is None else str(meeting.months),
        "; ".join(ranks),
    )


def _long(claim: Claimed, wording: Wording) -> str:
    return wording.words.duration(claim.value) if claim.value else ""


def claims_table(strip: Strip, wording: Wording) -> Table:
    """What is claimed of the series, as a table."""
    say = wording.words.say
    rows = tuple(
        (say(_CLAIMS.get(c.kind, c.kind)), wording.words.when(c.when), _long(c, wording), wording.account(c.accounts))
        for c in strip.claims
    )
    heads = (say("Claim"), say("Date"), say("For how long"), say("Whose account"))
    return Table(caption=say("What is claimed of the series"), heads=heads, rows=rows)
