"""Words: what the scan hands to the grammar. Nothing is a word that the lexicon or a typed pattern does not know."""

from msgspec import Struct

from secretariat.when.phrases import DatePhrase


class Noun(Struct, frozen=True):
    """What a dialogue is called: lemma, strength and family as in lexicon/en/series.toml, and the level it tells."""

    lemma: str
    strength: str
    family: str
    level: str | None = None


class Speech(Struct, frozen=True):
    """A verb of saying; see verbs.toml of the language for the fields."""

    lemma: str
    act: str
    commits: bool = False
    force: str = "agreed"
    mutual: bool = False
    light: bool = False
    asks: bool = False
    noun: bool = False
    after: bool = False
    tells: bool = False
    weak: bool = False


class Term(Struct, frozen=True):
    """All that one phrase can mean.

    Attributes:
        parties: the states or bodies that it names; several for "日中", sorted.
        side: it names a party as one who acts ("日本側", "中方").
        city, rank, office, office_party: as in the tables of places and posts.
        noun, topic, level, speech: as in the language's own tables.
        reference, head: the kind of thing that it names, or that a name ending with it is.
        classes: its word classes ("collective.all", "order.next").
    """

    parties: tuple[str, ...] = ()
    side: bool = False
    city: str | None = None
    rank: str | None = None
    office: bool = False
    office_party: str | None = None
    noun: Noun | None = None
    topic: str | None = None
    level: str | None = None
    speech: Speech | None = None
    reference: str | None = None
    head: str | None = None
    forum: bool = False
    classes: frozenset[str] = frozenset()


NOTHING = Term()


class Word(Struct, frozen=True, gc=False):
    """A phrase with its place in the text; a date, a number in a series or a length of time has its value instead.

    Attributes:
        ordinal: which of a series ("第3回"); count: how many there have been ("これまでに11回").
        gap: a length of time since the last ("4年ぶり"), ISO 8601.
    """

    start: int
    end: int
    term: Term = NOTHING
    date: DatePhrase | None = None
    ordinal: int | None = None
    gap: str | None = None
    count: int | None = None
