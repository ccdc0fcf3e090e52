"""A shelf: that which questions are asked of, be it an archive or some files. A question looks at the blocks that it is
about, and at no others.
"""

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from secretariat.archive import Row, Sought
from secretariat.archive.listed import among
from secretariat.model import Dialogue, Header, Reading, Record, Round
from secretariat.record import Voice, blocks_of, found_with, voices
from secretariat.record.decide import Decided
from secretariat.record.deliverables import said_first_after
from secretariat.verbs.blocks import Agreed, Built, Followed, Line, Members, Parties, Placed
from secretariat.verbs.courses import Course, Passages, Stretch, course
from secretariat.verbs.leading import PERSON, rows_of_people
from secretariat.verbs.parts import Known, rows_of
from secretariat.verbs.stretches import spanned


class Shelf(ABC):
    """What is known, asked block by block. A block is all that is between one set of parties.

    Attributes:
        decided: what people decided, as far as it may be shown here.
        as_of: the day up to which documents count, or None for all.
    """

    decided: Decided
    as_of: str | None

    @abstractmethod
    def lines(self) -> list[Line]:
        """What each dialogue and its rounds may be named by, in the order of parties."""

    @abstractmethod
    def dialogue(self, parties: Parties, address: str) -> Dialogue | None:
        """One dialogue of a block by its id."""

    @abstractmethod
    def agreed(self, dialogue: Dialogue) -> dict[str, Agreed]:
        """What was agreed at the rounds of a dialogue, by the address at which rounds name it."""

    @abstractmethod
    def known(self, dialogue: Dialogue) -> Known:
        """What is known of a dialogue beside itself: its history, what is followed through it, what was noted."""

    @abstractmethod
    def around(self, parties: Parties) -> Record:
        """The Record of a block without its dialogues: people, findings, proposals, documents, remarks."""

    @abstractmethod
    def followed(self, parties: Parties) -> Followed:
        """The threads of a block, and what was said to be done."""

    def course(self, parties: Parties, address: str) -> Course | None:
        """One thread of a block by its id, without its passages."""
        followed = self.followed(parties)
        return next((course(one, followed) for one in followed.threads if one.id == address), None)

    def stretches(self, of: Course, first: int, last: int) -> list[Stretch]:
        """The stretches of a thread in which the passages from one number up to another lie."""
        followed = self.followed(of.parties)
        passages = Passages(followed, said_first_after(followed.promises, followed.threads))
        wanted = {*spanned(of.id, first, last)}
        threads = (thread for thread in followed.threads if thread.id == of.id)
        return [one for thread in threads for name, one in passages.stretches(thread) if name in wanted]

    @abstractmethod
    def blocks(self) -> list[Parties]:
        """All sets of parties that something is known between."""

    @abstractmethod
    def readings(self, texts: Iterable[str]) -> list[Reading]:
        """The Readings of some texts, copies included."""

    @abstractmethod
    def named(self, label: str) -> list[Reading]:
        """The Readings of the documents that go by a label: id, file or address."""

    @abstractmethod
    def headers(self, documents: Iterable[str]) -> dict[str, Header]:
        """What is known of some documents beside their text, by their ids."""

    @abstractmethod
    def labels(self, beginning: str) -> list[str]:
        """The ids of documents that begin so."""

    def text(self, document: str) -> str | None:  # noqa: ARG002  files that were named for one question are not kept
        """The text of a document, where it is kept."""
        return None

    @abstractmethod
    def built(self, parties: Parties) -> Built:
        """One block, built now."""

    def rows(self, sought: Sought, first: int = 0, most: int = -1) -> list[bytes]:
        """Some rows of a list in their order, from the one with that number on; all where `most` is -1."""
        found = [row.body for _, row in self._rows(sought)]
        return found[first:] if most < 0 else found[first : first + most]

    def row_count(self, sought: Sought) -> int:
        """How many rows there are."""
        return len(self._rows(sought))

    def row_groups(self, sought: Sought) -> list[tuple[Parties, str | None, int]]:
        """Each set of parties and subject with the number of its rows."""
        found = Counter((parties, row.about) for parties, row in self._rows(sought))
        return [(parties, about, number) for (parties, about), number in sorted(found.items(), key=str)]

    def _rows(self, sought: Sought) -> list[tuple[Parties, Row]]:
        blocks = [self.built(parties) for parties in self.blocks()]
        if sought.kind == PERSON:
            return among((((), row) for row in rows_of_people((one.block for one in blocks), self.decided)), sought)
        return among(((one.block.parties, row) for one in blocks for row in rows_of(one)), sought)

    def decided_on(self, readings: Sequence[Reading]) -> Decided:  # noqa: ARG002  all of it is at hand
        """What people decided on some texts; it may be more."""
        return self.decided

    def blocks_with(self, text: str) -> list[Parties]:
        """The sets of parties that a text tells of, or is about."""
        return sorted({parties for reading in self.readings([text]) for parties in found_with(reading)})

    def members(self, parties: Parties) -> list[Members]:
        """What lies in which round of a block."""
        found = self.record(parties).dialogues
        return [Members(d.id, d.name, tuple(Placed(held.id, held.members) for held in d.rounds)) for d in found]

    def record(self, parties: Parties) -> Record:
        """The Record of one block."""
        found = (self.dialogue(parties, one.id) for one in self.lines_of(parties))
        dialogues = tuple(sorted((d for d in found if d), key=lambda d: d.id))
        return replace(self.around(parties), dialogues=dialogues)

    def lines_of(self, parties: Parties) -> list[Line]:
        """The same for one block."""
        return [one for one in self.lines() if one.parties == parties]

    def told(self, rounds: Iterable[Round]) -> list[Voice]:
        """The texts that tell of some rounds."""
        return self.told_of({member.split(".")[0] for held in rounds for member in held.members})

    def told_of(self, texts: Iterable[str]) -> list[Voice]:
        """Some texts, each once, as people decided that they should be read."""
        found = self.readings(texts)
        return voices(found, self.decided_on(found))

    def touched(self, document: Reading) -> tuple[Parties, ...]:
        """The blocks that a document tells of."""
        return blocks_of(document)
