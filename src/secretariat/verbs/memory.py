"""What one process remembers of an archive from question to question: only what has changed is looked at again."""

from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, TypeVar

import msgspec

from secretariat.archive import Archive

Found = TypeVar("Found")


class Memory:
    """Parts of the built Record of one archive, decoded, and what was made of them. Several threads may ask."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._parts: dict[str, tuple[Any, dict[str, Any]]] = {}
        self._made: dict[str, tuple[Hashable, Any]] = {}

    def parts(self, archive: Archive, kind: str, form: type[Found]) -> dict[str, Found]:
        """All parts of one kind, by block: of those that it knows only the blocks that something new touches."""
        with self._lock:
            at = archive.marked()
            before, known = self._parts.get(kind, (None, {}))
            if at is None or before == at:
                return known
            decode = msgspec.json.Decoder(form).decode
            if before is None or (before.rules, before.form) != (at.rules, at.form):
                now = {block: decode(body) for block, body in archive.parts(kind)}
            else:
                now = dict(known)
                for block in archive.touched(before):
                    body = archive.part(f"{kind} {block}")
                    now.pop(block, None)
                    now |= {block: decode(body)} if body else {}
            self._parts[kind] = at, now
            return now

    def once(self, name: str, of: Hashable, make: Callable[[], Found]) -> Found:
        """What is made of something, made anew only where that is another."""
        found = self._made.get(name)
        if found is None or found[0] != of:
            found = of, make()
            self._made[name] = found
        return found[1]  # what `make` makes
