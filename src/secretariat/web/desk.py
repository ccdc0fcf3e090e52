"""What every page has at hand: the archive, open for this one request, a language, a day, and who asks."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import NoReturn

from litestar.exceptions import NotFoundException

from secretariat import verbs
from secretariat.model import Decision, Dialogue, Reading, Round
from secretariat.web.keeper import Keeper
from secretariat.when.edtf import parse
from secretariat.words import Words, in_language


class Desk:
    """One request's view of the archive.

    Attributes:
        private: whether what the desk keeps to itself is shown: on pages always, in a twin where it is asked for.
        who: the name that was last typed, under which decisions are kept.
        token: what a form must bring back, so that no other site can send it.
        path, query: the address of the page that is shown.
        waiting: how many sets of parties are told of by something so new that the page does not show it.
    """

    def __init__(
        self, archive: Path, *, language: str = "en", private: bool = False, who: str = "", token: str = "",
        path: str = "/", query: str = "", memory: verbs.Memory | None = None, keeper: Keeper | None = None,
    ) -> None:  # fmt: skip
        self.file, self.private, self.who, self.token = archive, private, who, token
        self.path, self.query = path, query
        self.memory, self.keeper = memory or verbs.Memory(), keeper or Keeper(archive)
        self.waiting = 0
        self.words: Words = in_language(language)
        self.label = verbs.labels(language=language)
        self._archive: verbs.Archive | None = None

    @contextmanager
    def opened(self) -> Iterator[None]:
        """The archive is open within: by the thread that answers, as its database wants it."""
        with self.keeper.opened() as archive:
            self._archive = archive
            try:
                yield
            finally:
                self._archive = None
                self.__dict__.pop("shelf", None)

    @contextmanager
    def looking(self) -> Iterator[None]:
        """The same for who looks: at what is new, where that is built in a moment, and at all of it as it is then,
        whatever is built meanwhile.
        """
        with self.opened():
            self.waiting = self.keeper.fresh(self.archive)
            with self.archive.snapshot():
                yield

    @property
    def archive(self) -> verbs.Archive:
        """The archive, to read."""
        if self._archive is None:
            raise RuntimeError("the archive is open only while a request is answered")
        return self._archive

    @cached_property
    def shelf(self) -> verbs.Kept:
        """What questions are asked of."""
        return verbs.Kept(self.archive, private=self.private, memory=self.memory, as_built=True)

    def hides(self, rule: str) -> bool:
        """Whether a value rests on a decision that the desk keeps to itself."""
        decisions = self.shelf.shown if rule.startswith("decision:") else ()
        return any(not one.public and rule == f"decision:{one.id}" for one in decisions)

    @property
    def day(self) -> str:
        """The day on which somebody asks."""
        return date.today().isoformat()  # noqa: DTZ011  the day where the desk is

    def on(self, day: str | None) -> str:
        """A day that was asked for, or today."""
        return day if day and parse(day) else self.day

    def keep(self, *decisions: Decision) -> None:
        """Keeps decisions."""
        with verbs.Archive(self.file, write=True) as writer:
            verbs.keep(writer, decisions)
        self.keeper.decided(verbs.texts_of(decisions))

    def reading(self, text: str) -> Reading:
        """The present Reading of a text."""
        found = self.shelf.readings([text])
        return found[-1] if found else missing()


def missing() -> NoReturn:
    """There is nothing at this address."""
    raise NotFoundException


def meant(desk: Desk, address: str) -> tuple[Dialogue, Round]:
    """The dialogue and the round that a lasting address lies in."""
    if "." not in address:  # words may mean several: an address never does
        missing()
    try:
        return verbs.round_meant(desk.shelf, [address])
    except verbs.UnclearError:
        missing()


def party_code(said: str | None) -> str | None:
    """A party as typed; None where nothing was typed or nobody is known by it."""
    return verbs.party(said) if said and said.strip() else None
