"""Frame: what the whole document is about, against which everything in it is resolved."""

from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from secretariat.lexicon.entries import Publisher
from secretariat.lexicon.load import Lexicon
from secretariat.lexicon.tables import Tables
from secretariat.model import Document
from secretariat.reading.east_asian.cast import Called, Known, called_in, cast_of
from secretariat.reading.east_asian.named import Named, named_rounds
from secretariat.reading.east_asian.page import Page
from secretariat.reading.east_asian.people import Finder, Person
from secretariat.reading.east_asian.present import lists_of_present
from secretariat.reading.east_asian.series import Group, Told, document_parties, groups
from secretariat.reading.east_asian.words import HOME, NOUN, RANK
from secretariat.when.edtf import precision
from secretariat.when.phrases import Anchor, resolve
from secretariat.who.publishers import publisher_of

HEAD_LINES = 6
ELSEWHERE = {"ja": frozenset[str](), "zh": frozenset(["SG", "TW", "MY"])}  # that write of their own ministries in it
TITLE_LINES = 3


class Frame(Struct, frozen=True, gc=False, kw_only=True):
    """What is known of a document before its clauses are read.

    Attributes:
        published: EDTF, given or from the date line; side: the party whose ministry published it.
        state_press, official, press: as told by the publisher's table.
        home: the state whose ministries the text names without saying whose.
        parties: of the round that it is about; groups: the series that it names, its subject's first.
        named, people: by sentence number; labels: by start of a person the party of the label before it.
        present: by number of a sentence that lists those present, whose side it lists.
        called: by sentence number, where people are called by a name told elsewhere.
        headline: the title and the headings that open the text, folded.
    """

    document: Document
    page: Page
    lexicon: Lexicon
    published: str | None
    side: str | None
    state_press: str | None
    home: str
    official: bool
    press: bool
    parties: tuple[str, ...]
    groups: tuple[Group, ...]
    named: tuple[tuple[Named, ...], ...]
    people: tuple[tuple[Person, ...], ...]
    present: dict[int, str]
    cast: dict[str, Known]
    called: tuple[tuple[Called, ...], ...]
    headline: str

    def party_of(self, person: Person) -> str | None:
        """The party of a person, as the post, a label, the office or the name tell it."""
        known = self.cast.get(person.name)
        return known.party if known else person.party


def frame(document: Document, page: Page, lexicon: Lexicon, find_people: Finder) -> Frame:
    """The frame of a document."""
    publisher = _publisher(document, lexicon.tables)
    kind = publisher.kind if publisher else None
    side = publisher.side if publisher and kind in {"ministry", "body"} else None
    named = tuple([named_rounds(s, page) if s.mask & NOUN else () for s in page.sentences])
    told = _told(page, named)
    people = tuple([tuple(find_people(s, page)) if s.mask & RANK else () for s in page.sentences])
    home = _home(publisher, page)
    parties = document_parties(told, page, people, side, home, lexicon.tables)
    found = tuple(_subject_first(groups(told, parties, side, lexicon.tables), parties))
    if found and len(found[0].parties) > 1:
        parties = found[0].parties
    present = lists_of_present(page)
    cast = cast_of(page, people, present, parties, side, home)
    return Frame(
        document=document,
        page=page,
        lexicon=lexicon,
        published=document.published or _date_line(page),
        side=side,
        state_press=publisher.side if publisher and kind == "state_press" else None,
        home=home,
        official=kind in {"ministry", "body"},
        press=kind in {"press", "state_press"},
        parties=parties,
        groups=found,
        named=named,
        people=people,
        present=present,
        cast=cast,
        called=called_in(page, cast, people),
        headline=_headline(page),
    )


def _home(publisher: Publisher | None, page: Page) -> str:
    """The state of the language, or of press that writes it elsewhere: Singapore's, Taiwan's, Malaysia's."""
    made_in = (publisher.home or publisher.side) if publisher else None
    return made_in if made_in in ELSEWHERE[page.vocabulary.code] else HOME[page.vocabulary.code]


def _headline(page: Page) -> str:
    heads = [page.folded[s.start : s.end] for s in page.sentences[:TITLE_LINES] if s.heading]
    return "\n".join([page.title.folded, *heads] if page.title else heads)


@lru_cache(maxsize=4096)
def _publisher_named(name: str, tables: Tables) -> Publisher | None:
    return publisher_of(name, None, tables)


def _publisher(document: Document, tables: Tables) -> Publisher | None:
    """By its name, which many documents share, else by the address."""
    named = _publisher_named(document.publisher, tables) if document.publisher else None
    return named or publisher_of(None, document.url, tables)


def _told(page: Page, named: Sequence[tuple[Named, ...]]) -> list[Told]:
    told: list[Told] = []
    if page.title is not None:
        heading = page.title.sentences[0]
        told += [Told(heading, n, page.title) for n in named_rounds(heading, page.title)]
    return told + [Told(s, n, page) for s, found in zip(page.sentences, named, strict=True) for n in found]


def _subject_first(found: list[Group], parties: tuple[str, ...]) -> list[Group]:
    """The series of the title or the lead comes first; of several that of the document's parties."""
    if len(found) < 2:
        return found
    return sorted(found, key=lambda g: (g.parties != parties, min(t.sentence.number for t in g.told)))


def _date_line(page: Page) -> str | None:
    """The date of publication, where one of the first lines holds little but a date."""
    for sentence in page.sentences[:HEAD_LINES]:
        dated = sentence.dates
        if (
            sentence.heading
            and len(dated) == 1
            and sentence.end - sentence.start - (dated[0].end - dated[0].start) <= 8
        ):
            value = resolve(dated[0].date, Anchor()).value if dated[0].date is not None else None
            if value and "/" not in value and precision(value) in {"day", "month"}:
                return value
    return None
