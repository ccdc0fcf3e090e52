"""What one process remembers of an archive from question to question: what was made of it, until it changes."""

from collections import defaultdict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, TypeVar

Found = TypeVar("Found")


class Memory:
    """What was made of one archive. Several threads may ask."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[Hashable, Any]] = {}
        self._locks: defaultdict[str, Lock] = defaultdict(Lock)

    def once(self, name: str, of: Hashable, make: Callable[[], Found]) -> Found:
        """What is made of something, made anew only where that is another."""
        with self._locks[name]:  # who asks meanwhile waits for what is being made
            found = self._made.get(name)
            if found is None or found[0] != of:
                found = of, make()
                self._made[name] = found
        return found[1]  # what `make` makes
