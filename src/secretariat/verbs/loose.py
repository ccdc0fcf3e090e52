"""A shelf of Readings that are not kept: files that were named for one question."""

from collections.abc import Iterable

from msgspec.structs import replace

from secretariat.model import Decision, Dialogue, Header, Reading, Record
from secretariat.record import found_with
from secretariat.record.decide import settle
from secretariat.record.members import published_by
from secretariat.verbs.blocks import Agreed, Built, Followed, Line, Parties, agreed_at, built, line
from secretariat.verbs.parts import Known, known
from secretariat.verbs.shelf import Shelf


class Loose(Shelf):
    """Some Readings, of files that are not kept."""

    def __init__(
        self, readings: Iterable[Reading], decisions: Iterable[Decision] = (), as_of: str | None = None
    ) -> None:
        every = list(readings)
        kept, self.left_out = published_by(every, as_of)
        self.as_of = as_of
        self.every = kept
        self.decided = settle(decisions, kept)
        self.by_block: dict[Parties, list[Reading]] = {}
        for reading in kept:
            for parties in found_with(reading):
                self.by_block.setdefault(parties, []).append(reading)
        self.undated: dict[Parties, list[str]] = {}
        for reading in every if self.left_out else ():
            for parties in found_with(reading) if reading.document.id in self.left_out else ():
                self.undated.setdefault(parties, []).append(reading.document.id)
        self.made: dict[Parties, Built] = {}

    def blocks(self) -> list[Parties]:
        """All sets of parties that the Readings tell of."""
        return sorted(self.by_block)

    def built(self, parties: Parties) -> Built:
        """One block, built when it is first wanted."""
        if parties not in self.made:
            left_out = tuple(sorted(self.undated.get(parties, ())))
            self.made[parties] = built(parties, self.by_block.get(parties, []), self.decided, left_out)
        return self.made[parties]

    def lines(self) -> list[Line]:
        """What each dialogue may be named by."""
        return [one for parties in self.blocks() for one in self.lines_of(parties)]

    def lines_of(self, parties: Parties) -> list[Line]:
        """The same for one block."""
        return [line(d) for d in self.built(parties).record.dialogues]

    def dialogue(self, parties: Parties, address: str) -> Dialogue | None:
        """One dialogue."""
        return next((d for d in self.built(parties).record.dialogues if d.id == address), None)

    def agreed(self, dialogue: Dialogue) -> dict[str, Agreed]:
        """What was agreed at its rounds."""
        return agreed_at(dialogue, self.built(dialogue.parties).agreed)

    def known(self, dialogue: Dialogue) -> Known:
        """What is known beside itself."""
        return known(self.built(dialogue.parties), dialogue)

    def around(self, parties: Parties) -> Record:
        """The Record of a block without its dialogues."""
        return replace(self.built(parties).record, dialogues=(), as_of=self.as_of)

    def followed(self, parties: Parties) -> Followed:
        """Its threads and promises."""
        return self.built(parties).followed

    def readings(self, texts: Iterable[str]) -> list[Reading]:
        """Those of some texts."""
        wanted = set(texts)
        return [reading for reading in self.every if reading.document.text_id in wanted]

    def named(self, label: str) -> list[Reading]:
        """Those of documents that go by a label."""
        return [r for r in self.every if label in (r.document.id, r.document.file, r.document.url)]

    def headers(self, documents: Iterable[str]) -> dict[str, Header]:
        """What is known of some documents beside their text."""
        wanted = set(documents)
        return {r.document.id: r.document for r in self.every if r.document.id in wanted}

    def labels(self, beginning: str) -> list[str]:
        """The ids of documents that begin so."""
        return sorted({r.document.id for r in self.every if r.document.id.startswith(beginning)})
