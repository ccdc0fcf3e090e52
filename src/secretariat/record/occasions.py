"""When, and at which round, something was said; and the parties that a text is about."""

from secretariat.model import Commitment, Record
from secretariat.record.days import days
from secretariat.record.members import NOT_YET, Voice, block_key


class Occasions:
    """When and where something was said, by the address of the mention it was said at."""

    def __init__(self, record: Record) -> None:
        self.by_member = {fact: r for d in record.dialogues for r in d.rounds for fact in r.members}
        self.known: dict[tuple[str, str | None], tuple[str | None, str | None]] = {}

    def of(self, voice: Voice, at: str | None) -> tuple[str | None, str | None]:
        """The round and the date of an occasion of a text; else the date of publication."""
        asked = (voice.reading.document.text_id, at)
        if asked not in self.known:
            self.known[asked] = self._of(voice, at)
        return self.known[asked]

    def _of(self, voice: Voice, at: str | None) -> tuple[str | None, str | None]:
        published = voice.reading.document.published
        for address, mention in voice.facts("rounds"):
            if mention.id == at and address in self.by_member:
                found = self.by_member[address]
                return found.id, found.when or published
        for kind in ("calls", "contacts"):
            for _, fact in voice.facts(kind):
                if fact.id == at:
                    return None, fact.when or published
        return None, published


def announces_itself(voice: Voice, commitment: Commitment) -> bool:
    """Whether the next round of which a text tells is the very one that it announces, and none after that."""
    if commitment.kind != "next_round":
        return False
    window = days(commitment.due)
    own = (days(m.when) for _, m in voice.facts("rounds") if m.id == commitment.at and m.status in NOT_YET)
    return any(window is None or when is None or window.meets(when) for when in own)


def parties_of(voice: Voice) -> tuple[str, ...]:
    """The parties that a text is about: of its subject, of its contact, else all whose words it tells."""
    for kind in ("rounds", "contacts"):
        for _, fact in voice.facts(kind):
            if len(fact.parties) > 1 and (kind == "contacts" or fact.role in ("subject", "other")):
                return block_key(fact.parties)
    sides = {side for kind in ("commitments", "statements") for _, fact in voice.facts(kind) for side in fact.by}
    return block_key(tuple(sorted(sides)))
