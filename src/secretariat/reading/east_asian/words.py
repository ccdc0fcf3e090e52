"""Words: what the scan hands to the grammar. Nothing is a word that the lexicon or a typed pattern does not know."""

from collections.abc import Sequence
from functools import reduce
from operator import or_

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
    CITY, TRAVEL, ELSE, STATUS, PROGRESS, PRESS, CALL, HELP, HELD, ATTENDED, REPORTER, RELEASE, UNOFFICIAL,
) = (1 << n for n in range(28))  # fmt: skip
# What it can be as a part of a name or a post: the bits of `part`.
ENDS, MODIFIES, ANCHOR, IN_POST, IN_TITLE = (1 << n for n in range(5))
BODIES = frozenset(["UN", "EU", "ASEAN"])
LEVELS = (
    ("director", "director-general"),
    ("vice_", "vice-ministerial"),
    ("deputy_minister", "vice-ministerial"),
    ("secretary", "vice-ministerial"),
    ("minister", "ministerial"),
)


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
        part: what it is in a name or a post, as bits: it ends the name of a dialogue, modifies its noun, says whose or
            which it is; it stands in a Japanese post, in a Chinese title.
        meets: the level of a dialogue where those of this rank meet; named: the party that it names in a post.
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
    part: int = 0
    meets: str | None = None
    named: str | None = None


HOME = {"ja": "JP", "zh": "CN"}  # the state whose ministries a language names without saying whose
NOTHING = Term()
A_DATE, A_NUMBER = Term(mask=DATE, part=ENDS), Term(mask=ORDINAL, part=ANCHOR)
A_GAP, A_COUNT = Term(mask=GAP | COURSE, part=ENDS), Term(mask=COURSE)
_BITS = {
    "order.first": ORDER | RESUMED, "order.first_else": RESUMED, "meeting.held": MEETS | HELD,
    "meeting.attended": MEETS | ATTENDED, "meeting.planned": MEETS | PLANNED, "status.resumed": COURSE | RESUMED,
    "status.suspended": COURSE, "meeting.travel": TRAVEL, "others_date.words": ELSE,
    "status.postponed": STATUS,
    "status.cancelled": STATUS, "status.progress": PROGRESS,
    "occasion.press": PRESS, "continuity.annual": COURSE,
    "occasion.release": RELEASE, "source.reporter": REPORTER, "continuity.launched": COURSE,
    "continuity.biannual": COURSE, "will.all": SPEECH, "call.courtesy": CALL, "call.met": CALL, "help.gives": HELP,
    "occasion.unofficial": UNOFFICIAL,
}  # fmt: skip
ROLES = {"previous": "previous", "next": "next", "this": "this"}


def finished(term: Term, title_of: str | None = None) -> Term:
    """A term with its bits, once all that it means is known; `title_of` is the party that a title begins with."""
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
    rank = term.rank or ""
    meets = next((level for part, level in LEVELS if part in rank), None) if term.speech is None else None
    named = (term.parties[0] if len(term.parties) == 1 else None) or (title_of if term.rank or term.office else None)
    if term.topic and named in BODIES and term.parties:
        named = None
    return replace(
        term, mask=mask, collective=collective, order=order, part=_part(term, mask), meets=meets, named=named
    )


def _part(term: Term, mask: int) -> int:
    """What a term is as a part of a name or a post."""
    word = "post.word" in term.classes
    in_post = bool(term.rank or term.office or term.parties or term.topic or term.level)
    never = term.noun is not None and term.noun.strength == "never"
    all_ = "collective.all" in term.classes
    of_clause = any(c.startswith(("meeting.", "occasion.", "collective.")) for c in term.classes)
    there = (
        (ENDS, term.speech or (term.rank and not term.level)),
        (ENDS, of_clause and not (term.topic or term.level or all_)),
        (MODIFIES, term.topic or term.level or term.city or term.noun or term.office or word or all_),
        (ANCHOR, (term.parties and not term.side) or mask & ORDER),
        (IN_POST, in_post or term.city or word),
        (IN_TITLE, (in_post and not term.speech) or word or never),
    )
    return reduce(or_, (bit for bit, value in there if value), 0)


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
