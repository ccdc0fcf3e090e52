"""Typed tokens: what the scanner hands to the grammar. Nothing after the scan looks at the text."""

from msgspec import Struct

from secretariat.lexicon.phrases import Senses
from secretariat.when.durations import DurationPhrase
from secretariat.when.phrases import DatePhrase


class Token(Struct, frozen=True, gc=False):
    r"""A word, a phrase of the lexicon, a number, a date or a mark.

    It does not know where it stands: a word that is printed again and again is the same token each time, and a sentence
    knows the places of its tokens.

    Attributes:
        low: the folded words ("the two sides"), or the mark itself.
        shape: "a" lower case, "A" capitalised, "AA" all capitals, "1" digits, "." a mark.
        senses: all that the lexicon says of it.
        kinds: the bits of its senses, and CAPITAL, NAME (with which a name may begin), or DATE, DURATION, STOP (a
            mark that can end a sentence), QUOTE: most tokens have none, and are passed over.
        glued: no blank stands before it ("Japan-China", "Joon-gyu").
        length: code points of the text.
        date, duration: where it is a date phrase or a length of time.
    """

    low: str
    shape: str
    senses: Senses
    kinds: int
    glued: bool
    length: int
    date: DatePhrase | None = None
    duration: DurationPhrase | None = None


class Cue(Struct, frozen=True, gc=False):
    """A phrase that colours the clause in which it stands, with the names of its cues."""

    start: int
    end: int
    names: frozenset[str]
