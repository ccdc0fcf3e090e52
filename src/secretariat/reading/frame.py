"""Frame: what the whole document is about, against which everything in it is resolved."""

from msgspec import Struct

from secretariat.lexicon.load import Lexicon
from secretariat.model import Document
from secretariat.model.reading import Genre
from secretariat.reading.actors import Cast
from secretariat.reading.cast import cast_of, persons
from secretariat.reading.gathering import groups
from secretariat.reading.home import home_of
from secretariat.reading.lines import Line, Lines
from secretariat.reading.own_official import Teller
from secretariat.reading.people import Person
from secretariat.reading.series import Group
from secretariat.reading.sides import between
from secretariat.reading.tours import tour
from secretariat.when.edtf import precision
from secretariat.when.phrases import Anchor, resolve
from secretariat.who.parties import is_of_a_body
from secretariat.who.publishers import publisher_of

CONFERENCES = frozenset(["conference", "press conference", "news conference", "press conferences"])
HEAD_LINES = 8  # among which the date line stands


class Frame(Struct, frozen=True, gc=False, kw_only=True):
    """What is known of a document before its clauses are read.

    Attributes:
        published: EDTF of publication, given or from the date line, or None; published_from: the line's number or None.
        side: the party whose ministry published it, or None; state_press: the state whose press did.
        home: the state in which a story is written, of those who met.
        official, press: whether a ministry or the press published it; both False where the publisher is not known.
        stops: of a tour of several states, paragraph by paragraph, who met there.
        makers: of a joint text, where it says who they are.
        parties: of the round that it is about, sorted; guessed: nothing tells them but how often states are named.
        groups: the series that it names, its subject's first.
        cast: who is who; persons: full name in lower case to the naming that tells most.
    """

    document: Document
    lines: Lines
    published: str | None
    published_from: int | None
    side: str | None
    state_press: str | None
    home: str | None
    official: bool
    press: bool
    makers: tuple[str, ...]
    parties: tuple[str, ...]
    guessed: bool
    stops: dict[int, tuple[str, ...]]
    groups: tuple[Group, ...]
    cast: Cast
    persons: dict[str, Person]
    lexicon: Lexicon


class Account(Struct, frozen=True, gc=False):
    """What kind of text it is and whose account: for every fact in it that does not say otherwise."""

    genre: Genre
    account_of: tuple[str, ...]


def frame(document: Document, lines: Lines, lexicon: Lexicon) -> Frame:
    """The frame of a document."""
    publisher = publisher_of(document.publisher, document.url, lexicon.tables)
    kind = publisher.kind if publisher else None
    side = publisher.side if publisher and kind in {"ministry", "body"} else None
    published, line = _published(document, lines)
    told = between(lines, side, lexicon)
    parties = told.parties
    found = tuple(_subject_first(groups(lines, parties, side, lexicon, counted=told.counted), parties))
    joint = bool(told.makers) or _is_joint(lines)
    beside = told.titled and bool(found) and is_of_a_body(found[0].parties)  # a summit beside which two met
    if (
        found
        and len(found[0].parties) > 1
        and not ((joint or beside) and len(parties) > 1 and set(parties) != set(found[0].parties))
    ):
        parties = found[0].parties
    stops = tour(lines.lines, side)
    if stops:
        parties, found = (), ()
    home = home_of(publisher, lines, parties)
    guessed = told.guessed and parties == told.parties
    teller = Teller(side, (document.publisher or "").lower(), joint, home=home, guessed=guessed and not found)
    return Frame(
        document=document,
        lines=lines,
        published=published,
        published_from=line,
        side=side,
        home=home,
        state_press=publisher.side if publisher and kind == "state_press" else None,
        official=kind in {"ministry", "body"},
        press=kind in {"press", "state_press"},
        makers=told.makers,
        parties=parties,
        guessed=guessed,
        stops=stops,
        groups=found,
        cast=cast_of(lines, parties, teller, found, lexicon),
        persons=persons(lines),
        lexicon=lexicon,
    )


def _subject_first(found: list[Group], parties: tuple[str, ...]) -> list[Group]:
    """The series of the title or the lead comes first; of several that of the document's parties."""

    def order(group: Group) -> tuple[bool, int]:
        first = min((t.line.number for t in group.told), default=99)
        return group.parties != parties, first

    return sorted(found, key=order)


def _published(document: Document, lines: Lines) -> tuple[str | None, int | None]:
    """Given with the document, else the date line among its first lines: a line that holds little but a date."""
    if document.published:
        return document.published, None
    for line in lines.lines[:HEAD_LINES]:
        dated = [t for t in line.tokens if t.date is not None]
        rest = [t for t in line.tokens if t.date is None and t.shape != "."]
        if len(dated) == 1 and dated[0].date is not None and len(rest) <= 4 and line.heading and not line.named:
            found = resolve(dated[0].date, Anchor())
            if (
                found.value
                and "/" not in found.value
                and precision(found.value) in {"day", "month"}
                and not any(t.senses.city for t in rest)
            ):
                return found.value, line.number
    return None, None


def _is_joint(lines: Lines) -> bool:
    heads = ([lines.title] if lines.title is not None else []) + [line for line in lines.lines[:2] if line.heading]
    return any(_is_joint_paper(line) or line.has_cue("genre:joint_statement") for line in heads)


def _is_joint_paper(line: Line) -> bool:
    """ "Joint outcome", "Joint media release"; at a "joint press conference" each speaks for themselves."""
    return "joint" in line.words and line.words.isdisjoint(CONFERENCES)
