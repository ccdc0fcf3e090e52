"""A shelf that is an archive."""

from collections.abc import Hashable, Iterable, Sequence

import msgspec
from msgspec.structs import replace

from secretariat.archive import Archive
from secretariat.model import Decision, Dialogue, Header, Reading, Record
from secretariat.record import found_with
from secretariat.record.decide import public_only, settle
from secretariat.record.members import published_by
from secretariat.verbs.blocks import (
    Agreed,
    Built,
    Followed,
    Line,
    Parties,
    agreed_at,
    built,
    key,
    line,
    parties_in,
    texts_of,
)
from secretariat.verbs.building import decided_of, refresh
from secretariat.verbs.memory import Memory
from secretariat.verbs.parts import PRIVATE, Asks, Known, Rest, known, parts
from secretariat.verbs.shelf import Shelf


class Kept(Shelf):
    """An archive. What is public is kept as it was built; another day, private words, and a Reading that is not stored
    make the blocks that they touch anew, in memory.

    Attributes:
        shown: every decision that may be shown here, also those that no longer hold.
    """

    def __init__(
        self, archive: Archive, *, private: bool = False, as_of: str | None = None, extra: Sequence[Reading] = (),
        memory: Memory | None = None,
    ) -> None:  # fmt: skip
        self.archive, self.as_of, self.extra, self.private = archive, as_of, tuple(extra), private
        self.memory = memory or Memory()
        self.kept = refresh(archive)
        every = archive.decisions()
        self.shown = every if private else tuple(public_only(every))
        self.decided = decided_of(archive, self.shown, as_of)
        self.own = self._touched_by_private(every) if private else frozenset()
        self.anew = frozenset(block for reading in extra for block in found_with(reading))
        self.made: dict[Parties, Built] = {}

    def _touched_by_private(self, every: Sequence[Decision]) -> frozenset[Parties]:
        shown = {decision.id for decision in public_only(every)}
        texts = texts_of(decision for decision in every if decision.id not in shown)
        return frozenset(block for reading in self.archive.readings_of(texts) for block in found_with(reading))

    def _in_memory(self, parties: Parties) -> bool:
        return not self.kept or self.as_of is not None or parties in self.anew

    def blocks(self) -> list[Parties]:
        """All sets of parties that Readings tell of."""
        return sorted({*self.archive.blocks(), *self.anew})

    def built(self, parties: Parties) -> Built:
        """One block, built now."""
        if parties not in self.made:
            more = [reading for reading in self.extra if parties in found_with(reading)]
            readings, _ = published_by([*self.archive.readings_of_block(parties), *more], self.as_of)
            decided = settle((h.decision for h in self.decided.holding), readings) if more else self.decided
            self.made[parties] = built(parties, readings, decided)
        return self.made[parties]

    def _part(self, kind: str, parties: Parties, more: str = "") -> bytes | None:
        """A part of a block as it is kept; one with private words is built and kept when it is first wanted."""
        name = f"{kind} {key(parties)}{more}"
        if parties not in self.own:
            return self.archive.part(name)
        found = self.archive.part(PRIVATE + name)
        if found is not None or self.archive.part(f"{PRIVATE}lines {key(parties)}") is not None:
            return found
        made = parts(self.built(parties), PRIVATE)
        at = self.archive.marked()
        if at:
            with Archive(self.archive.path, write=True) as writer:
                writer.keep_parts(at, made, ())
        return made.get(PRIVATE + name)

    def lines(self) -> list[Line]:
        """What each dialogue may be named by, as all that is known up to now tells it."""
        if not self.kept:
            return [one for parties in self.blocks() for one in self.lines_of(parties)]
        every = self.memory.parts(self.archive, "lines", list[Line])
        apart = self._apart()
        found = [one for block, lines in every.items() if block not in apart for one in lines]
        found += [one for parties in {*self.own, *self.anew} for one in self.lines_of(parties)]
        return sorted(found, key=lambda one: (one.parties, one.id))

    def _apart(self) -> set[str]:
        """The blocks that are not shown as they are kept for everybody."""
        return {key(parties) for parties in (*self.own, *self.anew)}

    def state(self) -> Hashable:
        """What tells this shelf from another of the same archive, and from itself at another time."""
        return self.archive.marked(), self.private, tuple(sorted(self.own)), self.as_of, len(self.extra)

    def lines_of(self, parties: Parties) -> list[Line]:
        """The same for one block."""
        if self._in_memory(parties):
            return [line(d) for d in self.built(parties).record.dialogues]
        body = self._part("lines", parties)
        return msgspec.json.decode(body, type=list[Line]) if body else []

    def dialogue(self, parties: Parties, address: str) -> Dialogue | None:
        """One dialogue."""
        if self._in_memory(parties):
            return next((d for d in self.built(parties).record.dialogues if d.id == address), None)
        body = self._part("dialogue", parties, f" {address}")
        return msgspec.json.decode(body, type=Dialogue) if body else None

    def agreed(self, dialogue: Dialogue) -> dict[str, Agreed]:
        """What was agreed at its rounds."""
        if self._in_memory(dialogue.parties):
            return agreed_at(dialogue, self.built(dialogue.parties).agreed)
        body = self._part("agreed", dialogue.parties, f" {dialogue.id}")
        return msgspec.json.decode(body, type=dict[str, Agreed]) if body else {}

    def known(self, dialogue: Dialogue) -> Known:
        """What is known beside itself."""
        body = None if self._in_memory(dialogue.parties) else self._part("known", dialogue.parties, f" {dialogue.id}")
        return msgspec.json.decode(body, type=Known) if body else known(self.built(dialogue.parties), dialogue)

    def around(self, parties: Parties) -> Record:
        """The Record of a block without its dialogues."""
        if self._in_memory(parties):
            return replace(self.built(parties).record, dialogues=(), as_of=self.as_of)
        body = self._part("rest", parties)
        return msgspec.json.decode(body, type=Rest).around if body else Record()

    def asks(self) -> list[tuple[Parties, Asks]]:
        """What a person should look at, block by block."""
        if not self.kept or self.as_of is not None:
            return [(parties, self._asks_of(parties)) for parties in self.blocks()]
        apart = self._apart()
        every = self.memory.parts(self.archive, "asks", Asks)
        kept = [(parties_in(block), found) for block, found in every.items() if block not in apart]
        made = [(parties, self._asks_of(parties)) for parties in {*self.own, *self.anew}]
        return sorted([*kept, *made], key=lambda pair: pair[0])

    def _asks_of(self, parties: Parties) -> Asks:
        body = None if self._in_memory(parties) else self._part("asks", parties)
        if body:
            return msgspec.json.decode(body, type=Asks)
        around = self.around(parties)
        return Asks(around.findings, around.proposals)

    def followed(self, parties: Parties) -> Followed:
        """Its threads and promises."""
        if self._in_memory(parties):
            return self.built(parties).followed
        body = self._part("followed", parties)
        return msgspec.json.decode(body, type=Followed) if body else Followed()

    def readings(self, texts: Iterable[str]) -> list[Reading]:
        """Those of some texts."""
        wanted = set(texts)
        found = [*self.archive.readings_of(wanted), *(r for r in self.extra if r.document.text_id in wanted)]
        return published_by(found, self.as_of)[0]

    def named(self, label: str) -> list[Reading]:
        """Those of documents that go by a label."""
        ids = {opened.document.text_id: opened.document.id for opened in self.archive.documents(label)}
        found = [r for r in self.archive.readings_of(ids) if r.document.id in ids.values()]
        return [*found, *(r for r in self.extra if label in (r.document.id, r.document.file, r.document.url))]

    def headers(self, documents: Iterable[str]) -> dict[str, Header]:
        """What is known of some documents beside their text."""
        wanted = set(documents)
        fresh = {r.document.id: r.document for r in self.extra if r.document.id in wanted}
        return self.archive.headers(wanted) | fresh

    def text(self, document: str) -> str | None:
        """The text of a document as it was last stored."""
        found = self.archive.documents(document)
        return found[-1].document.text if found else None

    def labels(self, beginning: str) -> list[str]:
        """The ids of documents that begin so."""
        return self.archive.labels(beginning)
