"""What is being added: read in the background, shown, and kept when somebody says so."""

from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path
from secrets import token_hex
from threading import Lock, Thread
from typing import Literal

from msgspec import Struct

from secretariat import verbs
from secretariat.web.keeper import Keeper

AT_MOST = 12  # batches that are remembered; the oldest are forgotten first
Phase = Literal["reading", "read", "keeping", "kept"]


class Batch(Struct):
    """What one form brought, and how far it has come.

    Attributes:
        total: how many things were handed over; `done` how many of them have been read, or kept.
    """

    id: str
    total: int
    phase: Phase = "reading"
    done: int = 0
    read: list[verbs.Preview] = []
    failed: list[verbs.Problem] = []
    new: int = 0


class Batches:
    """Those of one server. They are gone when it stops: nothing was kept of what nobody said to keep."""

    def __init__(self, archive: Path, keeper: Keeper) -> None:
        self.archive, self.keeper = archive, keeper
        self._found: OrderedDict[str, Batch] = OrderedDict()
        self._lock = Lock()

    def get(self, name: str) -> Batch | None:
        """One of them."""
        return self._found.get(name)

    def begin(self, offers: Sequence[verbs.Offer]) -> str:
        """Begins to read what was handed over; returns the name of the batch."""
        batch = Batch(token_hex(8), len(offers))
        with self._lock:
            self._found[batch.id] = batch
            while len(self._found) > AT_MOST:
                self._found.popitem(last=False)
        Thread(target=self._read, args=(batch, offers), daemon=True).start()
        return batch.id

    def _read(self, batch: Batch, offers: Sequence[verbs.Offer]) -> None:
        with verbs.Archive(self.archive) as archive:
            for offer in verbs.told_apart(archive, offers):
                for item in verbs.preview(archive, [offer]):
                    (batch.read if isinstance(item, verbs.Preview) else batch.failed).append(item)  # type: ignore[arg-type]
                batch.done += 1
        batch.phase = "read"

    def keep(self, name: str) -> None:
        """Begins to keep what was read, once."""
        batch = self.get(name)
        with self._lock:
            if batch is None or batch.phase != "read":
                return
            batch.phase, batch.done, batch.total = "keeping", 0, len(batch.read)
        Thread(target=self._keep, args=(batch,), daemon=True).start()

    def _keep(self, batch: Batch) -> None:
        with verbs.Archive(self.archive, write=True) as archive:
            for item in verbs.keep_previewed(archive, batch.read):
                batch.done += 1
                batch.new += isinstance(item, verbs.Stored) and item.new
        self.keeper.built()  # now, and not when somebody first looks
        batch.phase = "kept"
