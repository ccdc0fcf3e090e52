"""Frame: what the whole document is about, against which everything in it is resolved."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from ahocorasick_rs import AhoCorasick, MatchKind
from msgspec import Struct

from secretariat.lexicon.load import Lexicon
from secretariat.lexicon.tables import Publisher, Tables
from secretariat.model import Document
from secretariat.reading.east_asian.fold import fold
from secretariat.reading.east_asian.named import Named, named_rounds
from secretariat.reading.east_asian.page import Page, Sentence
from secretariat.reading.east_asian.people import Finder, Person, families_of, family_in, party_by_name
from secretariat.reading.east_asian.series import Group, Told, document_parties, groups
from secretariat.when.edtf import precision
from secretariat.when.phrases import Anchor, resolve
from secretariat.who.publishers import publisher_of

FEW = 12  # names that are looked for one by one
HEAD_LINES = 6
HOME = {"ja": "JP", "zh": "CN"}


class Known(Struct, frozen=True):
    """Who a name means in this document."""

    name: str
    party: str | None
    spokesperson: bool = False


class Called(Struct, frozen=True):
    """A place where someone known is called by full or family name."""

    start: int
    end: int
    known: Known


class Frame(Struct, frozen=True, kw_only=True):
    """What is known of a document before its clauses are read.

    Attributes:
        published: EDTF, given or from the date line; side: the party whose ministry published it.
        state_press, official, press: as told by the publisher's table.
        parties: of the round that it is about; groups: the series that it names, its subject's first.
        named, people: by sentence number; labels: by start of a person the party of the label before it.
        called: by sentence number, where people are called by a name told elsewhere.
    """

    document: Document
    page: Page
    lexicon: Lexicon
    published: str | None
    side: str | None
    state_press: str | None
    official: bool
    press: bool
    parties: tuple[str, ...]
    groups: tuple[Group, ...]
    named: tuple[tuple[Named, ...], ...]
    people: tuple[tuple[Person, ...], ...]
    cast: dict[str, Known]
    called: tuple[tuple[Called, ...], ...]

    def party_of(self, person: Person) -> str | None:
        """The party of a person, as the post, a label, the office or the name tell it."""
        known = self.cast.get(person.name)
        return known.party if known else person.party


def frame(document: Document, page: Page, lexicon: Lexicon, find_people: Finder) -> Frame:
    """The frame of a document."""
    publisher = _publisher(document, lexicon.tables)
    kind = publisher.kind if publisher else None
    side = publisher.side if publisher and kind in {"ministry", "body"} else None
    named = tuple(named_rounds(s, page) for s in page.sentences)
    told = _told(page, named)
    parties = document_parties(told, page, side, lexicon.tables)
    found = tuple(_subject_first(groups(told, parties, side, lexicon.tables), parties))
    if found and len(found[0].parties) > 1:
        parties = found[0].parties
    people = tuple(tuple(find_people(s, page, lexicon.tables)) for s in page.sentences)
    cast = _cast(page, people, parties, side, lexicon.tables)
    return Frame(
        document=document,
        page=page,
        lexicon=lexicon,
        published=document.published or _date_line(page),
        side=side,
        state_press=publisher.side if publisher and kind == "state_press" else None,
        official=kind in {"ministry", "body"},
        press=kind in {"press", "state_press"},
        parties=parties,
        groups=found,
        named=named,
        people=people,
        cast=cast,
        called=_called(page, cast, families_of(page, lexicon.tables)),
    )


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
    return sorted(found, key=lambda g: (g.parties != parties, min(t.sentence.number for t in g.told)))


def _date_line(page: Page) -> str | None:
    """The date of publication, where one of the first lines holds little but a date."""
    for sentence in page.sentences[:HEAD_LINES]:
        dated = [w for w in sentence.words if w.date is not None]
        if (
            sentence.heading
            and len(dated) == 1
            and sentence.end - sentence.start - (dated[0].end - dated[0].start) <= 8
        ):
            value = resolve(dated[0].date, Anchor()).value if dated[0].date is not None else None
            if value and "/" not in value and precision(value) in {"day", "month"}:
                return value
    return None


def _cast(
    page: Page, people: Sequence[tuple[Person, ...]], parties: tuple[str, ...], side: str | None, tables: Tables
) -> dict[str, Known]:
    """Who is who, by full name as printed, with the party that the words or their place give."""
    cast: dict[str, Known] = {}
    for sentence, found in zip(page.sentences, people, strict=True):
        labels = labelled(sentence, page, found)
        last: tuple[Person, str | None] | None = None
        for person in found:
            have = cast.get(person.name)
            party = _party(person, labels.get(person.start) or _beside(person, last, page), page, parties, side, tables)
            last = (person, party)
            if have is None or (have.party is None and party):
                cast[person.name] = Known(person.name, party, person.rank == "spokesperson")
    return _eliminated(_by_full_name(cast), parties)


def _beside(person: Person, last: tuple[Person, str | None] | None, page: Page) -> str | None:
    """ "美国国务卿蓬佩奥、国防部长马蒂斯": in a list the party is told with the first."""
    if last is None or page.folded[last[0].end : person.start] != "、":
        return None
    return last[1]


def _by_full_name(cast: dict[str, Known]) -> dict[str, Known]:
    """ "今井大使" is 今井治, who was named in full."""
    full = [k for k in cast.values() if len(k.name) > 2]
    for name in [n for n in cast if len(n) < 3 or "ァ" <= n[0] <= "ー"]:
        longer = next(
            (k for k in full if (k.name != name and k.name.startswith(name)) or k.name.endswith(f"・{name}")), None
        )
        if longer is not None:
            cast[name] = longer
    return cast


def _party(
    person: Person, label: str | None, page: Page, parties: tuple[str, ...], side: str | None, tables: Tables
) -> str | None:
    if person.party and person.party not in {"UN", "EU", "ASEAN"}:
        return person.party
    if label:
        return label
    home = HOME[page.vocabulary.code]
    by_name = party_by_name(person.folded, families_of(page, tables), parties)
    if by_name:
        return by_name
    if person.office and home in parties:
        return home
    if person.rank in {"chief_cabinet_secretary"}:
        return "JP"
    if person.rank == "spokesperson" and not parties:
        return side or home
    if family_in(person.folded, families_of(page, tables)) is None and len(parties) == 2 and home in parties:
        return next(p for p in parties if p != home)  # a name in katakana beside one home party
    return side if side in parties else None


def _eliminated(cast: dict[str, Known], parties: tuple[str, ...]) -> dict[str, Known]:
    """Between two parties, one person without a party beside people of one party is of the other."""
    open_ = [k for k in cast.values() if k.party is None]
    taken = {k.party for k in cast.values() if k.party in parties}
    if len(parties) != 2 or len(open_) != 1 or len(taken) != 1:
        return cast
    other = next(p for p in parties if p not in taken)
    return {n: Known(k.name, other, k.spokesperson) if k.party is None else k for n, k in cast.items()}


def labelled(sentence: Sentence, page: Page, people: Sequence[Person]) -> dict[int, str]:
    """The party that a sentence gives its people by a label before them: "日本側は…、中国側は…", "日本から"."""
    labels = list(_labels(sentence, page, people))
    found: dict[int, str] = {}
    for person in people:
        before = [party for at, party in labels if at <= person.start]
        if before:
            found[person.start] = before[-1]
    return found


def _labels(sentence: Sentence, page: Page, people: Sequence[Person]) -> Iterator[tuple[int, str]]:
    text = page.folded
    for word in sentence.words:
        if len(word.term.parties) != 1 or any(p.name_end <= word.start < p.end for p in people):
            continue
        side = word.term.side or text.startswith(("側", "から", "方面", "より"), word.end)
        if side:
            yield word.end, word.term.parties[0]


def _called(page: Page, cast: dict[str, Known], families: dict[str, frozenset[str]]) -> tuple[tuple[Called, ...], ...]:
    """Where those of the cast are called by full name or family name outside a full naming."""
    if not cast:
        return tuple(() for _ in page.sentences)
    names = _short_names(cast, families, page.vocabulary.code, page.vocabulary.folding)
    found: list[list[Called]] = [[] for _ in page.sentences]
    at = 0
    for start, end, known in _found(page.folded, names):
        while at < len(page.sentences) and page.sentences[at].end <= start:
            at += 1
        if at < len(page.sentences) and page.sentences[at].start <= start:
            found[at].append(Called(start, end, known))
    return tuple(tuple(f) for f in found)


def _found(text: str, names: dict[str, Known]) -> Iterator[tuple[int, int, Known]]:
    """Where the names stand, the longest at each place; for a few no automaton is worth making."""
    keys = list(names)
    if len(keys) > FEW:
        automaton = AhoCorasick(keys, matchkind=MatchKind.LeftmostLongest)
        yield from ((start, end, names[keys[n]]) for n, start, end in automaton.find_matches_as_indexes(text))
        return
    hits: list[tuple[int, int, str]] = []
    for key in keys:
        at = text.find(key)
        while at >= 0:
            hits.append((at, -len(key), key))
            at = text.find(key, at + len(key))
    end = 0
    for start, length, key in sorted(hits):
        if start >= end:
            end = start - length
            yield start, end, names[key]


def _short_names(
    cast: dict[str, Known], families: dict[str, frozenset[str]], code: str, folding: dict[int, str]
) -> dict[str, Known]:
    """Full names, and in Japanese family names ("杉山氏"), as the text is folded."""
    names = {fold(name, folding): known for name, known in cast.items()}
    for name, known in list(names.items()):
        short = _family(name, families, code)
        if short and short != name:
            names.setdefault(short, known)
    return names


def _family(name: str, known: dict[str, frozenset[str]], code: str) -> str | None:
    if "・" in name:
        return name.rpartition("・")[2]
    if code != "ja" or not "\u4e00" <= name[0] <= "\u9fff":
        return None
    return family_in(name, known) or (name[:2] if len(name) > 3 else None)
