"""Words: what the scan hands to the grammar. Nothing is a word that the lexicon or a typed pattern does not know."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from secretariat.when.phrases import DatePhrase


class Noun(Struct, frozen=True, gc=False):
    """What a dialogue is called: lemma, strength and family as in lexicon/en/series.toml, and the level it tells."""

    lemma: str
    strength: str
    family: str
    level: str | None = None


class Speech(Struct, frozen=True, gc=False):
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


# What a word can be, as bits: a sentence has those of all its words, so that most rules can pass most sentences by.
(
    NOUN, RANK, SPEECH, PARTY, OFFICE, COLLECTIVE, ORDER, MEETS, THING, COURSE, DATE, ORDINAL, GAP, PLANNED, RESUMED,
    CITY, TRAVEL, ELSE, STATUS, PROGRESS, PRESS, CALL, HELP, HELD, ATTENDED, REPORTER, RELEASE,
) = (1 << n for n in range(27))  # fmt: skip


class Term(Struct, frozen=True, gc=False):
    """All that one phrase can mean.

    Attributes:
        parties: the states or bodies that it names; several for "日中", sorted.
        side: it names a party as one who acts ("日本側", "中方").
        city, rank, office, office_party: as in the tables of places and posts.
        noun, topic, level, speech: as in the language's own tables.
        reference, head: the kind of thing that it names, or that a name ending with it is.
        classes: its word classes ("collective.all", "order.next"); mask: the bits of all that it can be.
        collective, order: the word class of that group, without the group's name.
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
    mask: int = 0
    collective: str | None = None
    order: str | None = None


HOME = {"ja": "JP", "zh": "CN"}  # the state whose ministries a language names without saying whose
NOTHING = Term()
A_DATE, A_NUMBER, A_GAP, A_COUNT = (Term(mask=m) for m in (DATE, ORDINAL, GAP | COURSE, COURSE))
_BITS = {
    "order.first": ORDER | RESUMED, "order.first_else": RESUMED, "meeting.held": MEETS | HELD,
    "meeting.attended": MEETS | ATTENDED, "meeting.planned": MEETS | PLANNED, "status.resumed": COURSE | RESUMED,
    "status.suspended": COURSE, "meeting.travel": TRAVEL, "others_date.words": ELSE,
    "status.postponed": STATUS,
    "status.cancelled": STATUS, "status.progress": PROGRESS,
    "occasion.press": PRESS, "continuity.annual": COURSE,
    "occasion.release": RELEASE, "source.reporter": REPORTER, "continuity.launched": COURSE,
    "continuity.biannual": COURSE, "will.all": SPEECH, "call.courtesy": CALL, "call.met": CALL, "help.gives": HELP,
}  # fmt: skip
ROLES = {"previous": "previous", "next": "next", "this": "this"}


def finished(term: Term) -> Term:
    """A term with its bits, once all that it means is known."""
    groups = {c.partition(".")[0]: c.partition(".")[2] for c in term.classes}
    order = ROLES.get(groups.get("order", ""))
    collective = groups.get("collective")
    there = (
        (NOUN, term.noun), (RANK, term.rank), (SPEECH, term.speech), (PARTY, term.parties), (OFFICE, term.office),
        (COLLECTIVE, collective), (ORDER, order), (CITY, term.city), (THING, term.reference or term.head or term.forum),
    )  # fmt: skip
    mask = sum(bit for bit, value in there if value)
    for name in term.classes:
        mask |= _BITS.get(name, 0)
    return replace(term, mask=mask, collective=collective, order=order)


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


def mask_of(words: Sequence[Word]) -> int:
    """The bits of several words together."""
    mask = 0
    for word in words:
        mask |= word.term.mask
    return mask
