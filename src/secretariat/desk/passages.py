"""The passages of accounts: what each side tells that was said at a round, cut where a sentence says several things."""

from collections import Counter
from collections.abc import Iterable, Iterator, Set

from msgspec import Struct

from secretariat.desk.cutting import cut
from secretariat.lexicon.table_files import load_tables
from secretariat.model import Header, Quote, Round
from secretariat.record import Voice
from secretariat.record.content import Content, content
from secretariat.who.publishers import publisher_of

OF_A_STATE = frozenset({"ministry", "body", "state_press"})
FAMILIES = {
    "agree": ("agree", "confirm", "share_view", "recognize", "pledge", "decide"),
    "appraise": ("welcome", "commend", "thank", "express_sympathy", "express_hope"),
    "object": ("express_concern", "condemn", "criticize", "oppose", "reject"),
    "ask": ("urge", "call_for", "request", "propose"),
    "tell": ("explain", "exchange", "stress", "state", "discuss"),
}
FAMILY = {act: family for family, acts in FAMILIES.items() for act in acts}


class Shown(Struct, frozen=True, kw_only=True):
    """One passage of one account as it is shown."""

    quote: str
    document: str
    fact: str
    by: tuple[str, ...]
    act: str
    start: int
    end: int


class Said(Struct, frozen=True):
    """One thing that one side tells that was said.

    Attributes:
        side: whose account tells it.
        by: whose words they are, by that account.
        family: of the act; "agree" for what both intend.
        part: the passage itself, or the part of it that says one thing.
        whole: the passage that it is a part of.
    """

    side: str
    by: tuple[str, ...]
    act: str
    family: str
    document: str
    language: str | None
    fact: str
    part: Quote
    whole: Quote
    due: str | None = None
    urgency: str | None = None

    @property
    def about(self) -> Content:
        """What it is about."""
        return content(self.part.quote)


def accounts(found: Round, told: Iterable[Voice]) -> list[Said]:
    """All that the accounts of one round tell, part by part, in the order of documents and texts."""
    members = set(found.members)
    said: list[Said] = []
    for voice in told:
        own = _tells(voice, members)
        if own:
            said += _of_voice(voice, own)
    said.sort(key=lambda s: (s.side, s.document, s.part.start, s.part.end, s.fact))
    # Facts may share a stretch of the text; it is shown once.
    first = {(s.side, s.document, s.part.start, s.part.end): s for s in reversed(said)}
    return [s for s in said if first[s.side, s.document, s.part.start, s.part.end] is s]


def _tells(voice: Voice, members: Set[str]) -> set[str]:
    """The mentions of a text that is about the round and tells it as held."""
    mentions = [m for address, m in voice.facts("rounds") if address in members]
    held = any(m.status == "held" for m in mentions)
    return {m.id for m in mentions if m.role == "subject"} if held else set()


def agreed_texts(found: Round, told: Iterable[Voice]) -> list[Header]:
    """The documents of one round that several sides agreed on."""
    members = set(found.members)
    joint = (v for v in told if len(v.reading.document.account_of) > 1 and _tells(v, members))
    return sorted((header for voice in joint for header in voice.documents), key=lambda header: header.id)


def _of_voice(voice: Voice, own: set[str]) -> Iterator[Said]:
    side = side_of(voice)
    for kind in ("statements", "commitments"):
        for address, fact in voice.facts(kind):
            teller = fact.according_to[0] if len(fact.according_to) == 1 else side
            if fact.at in own and fact.evidence and teller:
                act = getattr(fact, "act", "agree" if len(fact.by) > 1 else "pledge")
                yield from _parts(fact, act, address, voice.reading.document, teller)


def _parts(fact: object, act: str, address: str, header: Header, side: str) -> Iterator[Said]:
    whole: Quote = fact.evidence[0]  # type: ignore[attr-defined]  # statements and commitments have evidence
    for part in cut(whole):
        yield Said(
            side=side,
            by=fact.by,  # type: ignore[attr-defined]
            act=act,
            family=FAMILY.get(act, "tell"),
            document=header.id,
            language=header.language,
            fact=address,
            part=part,
            whole=whole,
            due=getattr(fact, "due", None),
            urgency=getattr(fact, "urgency", None),
        )


def side_of(voice: Voice) -> str | None:
    """Whose account a text is: as it says, else of the side that most of it rests on, else of its agency's state."""
    header = voice.reading.document
    if len(header.account_of) == 1:
        return header.account_of[0]
    rests_on: Counter[str] = Counter()
    for kind in ("statements", "commitments"):
        rests_on.update(f.according_to[0] for _, f in voice.facts(kind) if len(f.according_to) == 1)
    if rests_on:
        return min(rests_on, key=lambda side: (-rests_on[side], side))
    publisher = publisher_of(header.publisher, header.url, load_tables())
    return publisher.side if publisher and publisher.kind in OF_A_STATE else None


def show(one: Said) -> Shown:
    """A passage as it is shown."""
    return Shown(
        quote=one.part.quote,
        document=one.document,
        fact=one.fact,
        by=one.by,
        act=one.act,
        start=one.part.start,
        end=one.part.end,
    )
