"""Where the name of a thing stands in its line."""

from msgspec import Struct

from secretariat.model.facts import ReferenceKind


class Span(Struct, frozen=True, gc=False):
    """The name of a thing, as tokens of a line.

    Attributes:
        i, j: the first token and the one past the last.
        kind: of what kind the thing is.
        head: the noun on which the name is built, or the whole name where the lexicon has it.
        set_name: whether the lexicon has it.
    """

    i: int
    j: int
    kind: ReferenceKind
    head: str
    set_name: bool = False
