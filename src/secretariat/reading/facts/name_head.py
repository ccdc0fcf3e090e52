"""A noun on which the name of a thing may be built, with the words around it."""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from secretariat.model.facts import ReferenceKind
from secretariat.reading.facts.reference_span import Span
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import DAYS

LONG_REACH = 32  # tokens from an instrument to its date, where the parties to it are named between


class Head(Struct, frozen=True, gc=False):
    """A noun on which a name may be built.

    Attributes:
        k, noun: its token; i: the first token of the name; kind: of what kind the thing is.
        signing: the sentence, or the one before it, tells of a signing.
        purposes: what the lexicon knows that papers are for.
    """

    tokens: Sequence[Token]
    k: int
    noun: Token
    i: int
    kind: ReferenceKind
    signing: bool
    purposes: frozenset[str]

    def low(self, k: int) -> str:
        """The word at a token, or nothing past the end."""
        return self.tokens[k].low if k < len(self.tokens) else ""

    def classes(self, k: int) -> frozenset[str]:
        """The word classes of a token, or none past the end."""
        return self.tokens[k].senses.classes if k < len(self.tokens) else frozenset()

    def is_class(self, name: str) -> bool:
        """Whether the noun belongs to a class of words."""
        return f"naming.{name}" in self.noun.senses.classes

    def span(self, end: int, i: int | None = None) -> Span:
        """The name from its first token up to `end`."""
        return Span(self.i if i is None else i, end, self.kind, self.noun.low)

    def dated(self, reach: int) -> bool:
        """Whether a date stands within reach behind the noun."""
        after = self.tokens[self.k + 1 : self.k + reach]
        return any(t.date is not None and t.date.core in DAYS for t in after)


Rule = Callable[[Head], Span | None]
Rules = Mapping[ReferenceKind, tuple[Rule, ...]]  # for each kind of thing, in the order in which they are asked
