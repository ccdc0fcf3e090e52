"""Context: what the words of a line are understood against: the text, what was said before, and whose voice it is."""

from msgspec import Struct

from secretariat.reading.actors import Cast, Who, actors, opening, opening_of
from secretariat.reading.clauses import Clause, clauses, speaking
from secretariat.reading.facts.calls import OccasionAt
from secretariat.reading.frame import Account, Frame
from secretariat.reading.lines import Line
from secretariat.reading.quoted import Voice

IT_REACH = 3  # lines from a party to the "it" that stands for it


class State(Struct, gc=False):
    """What was said last, for "they", "it", "he" and "the delegation"."""

    plural: tuple[str, ...] = ()
    plural_line: int = -IT_REACH - 1
    single: tuple[str, ...] = ()
    person: Who | None = None
    call: OccasionAt | None = None
    block: int = -1
    official: tuple[str, ...] = ()
    voice: Voice | None = None
    announced: bool = False
    announcer: Voice | None = None
    office: tuple[str, ...] = ()
    sayer: tuple[str, ...] = ()
    sayer_line: int = -IT_REACH - 1
    single_line: int = 0
    single_is_person: bool = False
    body: tuple[str, ...] = ()
    named_line: int = -1
    alone: bool = False
    alone_block: int = -1
    pair: tuple[str, ...] = ()
    pair_line: int = 0
    several: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    beside_line: int = 0
    together: int = -1
    for_all: bool = False
    first_person: bool = False
    titled: bool = False
    after_talks: bool = False
    speech: bool = False
    met: bool = False
    one_speaks: bool = False
    named: frozenset[str] = frozenset()


class Text:
    """The actors and clauses of a line, found when they are asked for: many a line has no verb, and nobody asks what
    those say whom we do not know.
    """

    def __init__(self, line: Line, cast: Cast) -> None:
        self.line = line
        self.cast = cast
        self._actors: list[Who] | None = None
        self._clauses: list[Clause] | None = None

    @property
    def actors(self) -> list[Who]:
        """The actors of the line."""
        if self._actors is None:
            self._actors = actors(self.line, self.cast)
        return self._actors

    @property
    def clauses(self) -> list[Clause]:
        """The clauses of the line."""
        if self._clauses is None:
            verbs = speaking(self.line)
            self._clauses = clauses(self.line, self.actors, verbs) if verbs else []
        return self._clauses

    @property
    def first(self) -> Who | None:
        """The actor with which the line opens, behind "On the margins of the talks," or without."""
        if self._actors is None:
            return opening(self.line, self.cast)
        return opening_of(self.line, self._actors)


class Context:
    """What the words of a line are understood against.

    `voice`: whose words the line's are, where somebody is quoted or has the turn.
    """

    def __init__(self, frame: Frame, account: Account, state: State, line: Line, text: Text) -> None:
        self.frame = frame
        self.account = account
        self.state = state
        self.line = line
        self.text = text
        self.voice: Voice | None = None
