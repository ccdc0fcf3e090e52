"""A shelf that is an archive."""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import cached_property

from msgspec.structs import replace

from secretariat.archive import Archive, Sought
from secretariat.model import Decision, Dialogue, Header, Reading, Record
from secretariat.model.decoding import decoder
from secretariat.record import found_with
from secretariat.record.decide import Decided, public_only, settle
from secretariat.record.members import published_by
from secretariat.verbs.blocks import (
    Agreed,
    Built,
    Followed,
    Line,
    Members,
    Parties,
    agreed_at,
    built,
    key,
    line,
    parties_in,
)
from secretariat.verbs.building import decided_of, decided_on, is_built, refresh
from secretariat.verbs.courses import COURSE, TOLD, Course, Stretch, together
from secretariat.verbs.memory import Memory
from secretariat.verbs.parts import PRIVATE, Known, Rest, known
from secretariat.verbs.shelf import Shelf
from secretariat.verbs.stretches import spanned


class Kept(Shelf):
    """An archive. What is kept of the Record is asked; another day, and a Reading that is not stored, make the blocks
    that they touch anew, in memory.

    With `as_built`, questions are answered from what was built last, and nobody waits for what is new to be built.
    """

    def __init__(
        self, archive: Archive, *, private: bool = False, as_of: str | None = None, extra: Sequence[Reading] = (),
        memory: Memory | None = None, as_built: bool = False,
    ) -> None:  # fmt: skip
        self.archive, self.as_of, self.extra, self.private = archive, as_of, tuple(extra), private
        self.memory = memory or Memory()
        self.kept = is_built(archive) if as_built else refresh(archive)
        self.anew = frozenset(block for reading in extra for block in found_with(reading))
        self.made: dict[Parties, Built] = {}
        self.beside: dict[str, Known] = {}
        self.dialogues: dict[tuple[Parties, str], Dialogue | None] = {}

    @cached_property
    def every(self) -> tuple[Decision, ...]:
        """Every decision that there is."""
        return self.archive.decisions()

    @cached_property
    def shown(self) -> tuple[Decision, ...]:
        """Every decision that may be shown here, also those that no longer hold."""
        return self.every if self.private else tuple(public_only(self.every))

    @cached_property
    def decided(self) -> Decided:  # type: ignore[override]  # worked out when it is first wanted
        """What people decided, as far as it may be shown here."""
        at = self.archive.mark(0), self.as_of
        return self.memory.once(f"decided {self.private}", at, lambda: decided_of(self.archive, self.shown, self.as_of))

    def decided_on(self, readings: Sequence[Reading]) -> Decided:
        """What people decided on some texts."""
        return self.decided if self.as_of else decided_on(self.archive, self.shown, readings)

    @cached_property
    def own(self) -> frozenset[Parties]:
        """The blocks of which more is kept than everybody sees."""
        return frozenset(map(parties_in, self.archive.part_names(f"{PRIVATE}lines"))) if self.private else frozenset()

    @cached_property
    def unbuilt(self) -> frozenset[Parties]:
        """The blocks of which nothing is kept yet."""
        waiting = set(self.archive.to_build()) if self.archive.waiting() else set()
        return frozenset(map(parties_in, waiting - set(self.archive.part_names("lines")) if waiting else ()))

    def _in_memory(self, parties: Parties) -> bool:
        return not self.kept or self.as_of is not None or parties in self.anew or parties in self.unbuilt

    def blocks(self) -> list[Parties]:
        """All sets of parties that Readings tell of."""
        return sorted({*self.archive.blocks(), *self.anew})

    def blocks_with(self, text: str) -> list[Parties]:
        """The sets of parties that a text tells of, or is about."""
        if self.extra:
            return super().blocks_with(text)
        return [parties_in(block) for block in self.archive.blocks_of([text])]

    def built(self, parties: Parties) -> Built:
        """One block, built now."""
        if parties not in self.made:
            more = [reading for reading in self.extra if parties in found_with(reading)]
            every = [*self.archive.readings_of_block(parties), *more]
            readings, left_out = published_by(every, self.as_of)
            decided = settle((h.decision for h in self.decided.holding), readings) if more else self.decided
            self.made[parties] = built(parties, readings, decided, left_out)
        return self.made[parties]

    def _part(self, kind: str, parties: Parties, more: str = "") -> bytes | None:
        """A part of a block as it is kept."""
        whose = PRIVATE if parties in self.own else ""
        return self.archive.part(f"{whose}{kind} {key(parties)}{more}")

    def _parts(self, kind: str, parties: Parties) -> Iterator[tuple[str, bytes]]:
        """All parts of one kind of a block as they are kept."""
        whose = PRIVATE if parties in self.own else ""
        return self.archive.parts(f"{whose}{kind} {key(parties)}")

    def lines(self) -> list[Line]:
        """What each dialogue may be named by, as all that is known up to now tells it."""
        if not self.kept:
            return [one for parties in self.blocks() for one in self.lines_of(parties)]
        decode = decoder(list[Line]).decode
        apart = {*self.own, *self.anew, *self.unbuilt}
        every = ((parties_in(block), body) for block, body in self.archive.parts("lines"))
        found = [one for parties, body in every if parties not in apart for one in decode(body)]
        found += [one for parties in apart for one in self.lines_of(parties)]
        return sorted(found, key=lambda one: (one.parties, one.id))

    def state(self) -> Hashable:
        """What tells this shelf from another of the same archive, and from itself at another time."""
        return self.archive.marked(), self.archive.waiting(), self.private, self.as_of, len(self.extra)

    @property
    def _listed(self) -> bool:
        return self.kept and self.as_of is None and not self.extra

    def rows(self, sought: Sought, first: int = 0, most: int = -1) -> list[bytes]:
        """Some rows of a list, as they are kept."""
        if not self._listed:
            return super().rows(sought, first, most)
        return self.archive.rows(sought._replace(private=self.private), first, most)

    def row_count(self, sought: Sought) -> int:
        """How many there are."""
        if not self._listed:
            return super().row_count(sought)
        return self.archive.row_count(sought._replace(private=self.private))

    def row_groups(self, sought: Sought) -> list[tuple[Parties, str | None, int]]:
        """Each set of parties and subject with the number of its rows."""
        if not self._listed:
            return super().row_groups(sought)
        found = self.archive.row_groups(sought._replace(private=self.private))
        return [(parties_in(block), about, number) for block, about, number in found]

    def lines_of(self, parties: Parties) -> list[Line]:
        """The same for one block."""
        if self._in_memory(parties):
            return [line(d) for d in self.built(parties).record.dialogues]
        body = self._part("lines", parties)
        return decoder(list[Line]).decode(body) if body else []

    def dialogue(self, parties: Parties, address: str) -> Dialogue | None:
        """One dialogue."""
        if self._in_memory(parties):
            return next((d for d in self.built(parties).record.dialogues if d.id == address), None)
        if (parties, address) not in self.dialogues:
            body = self._part("dialogue", parties, f" {address}")
            self.dialogues[parties, address] = decoder(Dialogue).decode(body) if body else None
        return self.dialogues[parties, address]

    def members(self, parties: Parties) -> list[Members]:
        """What lies in which round of a block."""
        if self._in_memory(parties):
            return super().members(parties)
        decode = decoder(Members).decode
        return [decode(body) for _, body in self._parts("dialogue", parties)]

    def agreed(self, dialogue: Dialogue) -> dict[str, Agreed]:
        """What was agreed at its rounds."""
        if self._in_memory(dialogue.parties):
            return agreed_at(dialogue, self.built(dialogue.parties).agreed)
        body = self._part("agreed", dialogue.parties, f" {dialogue.id}")
        return decoder(dict[str, Agreed]).decode(body) if body else {}

    def known(self, dialogue: Dialogue) -> Known:
        """What is known beside itself."""
        if dialogue.id not in self.beside:
            there = not self._in_memory(dialogue.parties)
            body = self._part("known", dialogue.parties, f" {dialogue.id}") if there else None
            found = decoder(Known).decode(body) if body else known(self.built(dialogue.parties), dialogue)
            self.beside[dialogue.id] = found
        return self.beside[dialogue.id]

    def around(self, parties: Parties) -> Record:
        """The Record of a block without its dialogues."""
        if self._in_memory(parties):
            return replace(self.built(parties).record, dialogues=(), as_of=self.as_of)
        body = self._part("rest", parties)
        return decoder(Rest).decode(body).around if body else Record()

    def followed(self, parties: Parties) -> Followed:
        """Its threads and promises."""
        if self._in_memory(parties):
            return self.built(parties).followed
        body = self._part("followed", parties)
        if body is None:
            return Followed()
        courses = (decoder(Course).decode(one) for _, one in self._parts(COURSE, parties))
        decode = decoder(Stretch).decode
        stretches = ((name.partition(" ")[0], decode(one)) for name, one in self._parts(TOLD, parties))
        return together(decoder(Followed).decode(body), courses, stretches)

    def course(self, parties: Parties, address: str) -> Course | None:
        """One thread of a block by its id, without its passages."""
        if self._in_memory(parties):
            return super().course(parties, address)
        body = self._part(COURSE, parties, f" {address}")
        return decoder(Course).decode(body) if body else None

    def stretches(self, of: Course, first: int, last: int) -> list[Stretch]:
        """The stretches of a thread in which the passages from one number up to another lie."""
        if self._in_memory(of.parties):
            return super().stretches(of, first, last)
        bodies = (self._part(TOLD, of.parties, f" {name}") for name in spanned(of.id, first, last))
        return [decoder(Stretch).decode(body) for body in bodies if body]

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
