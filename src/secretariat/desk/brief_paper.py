"""A brief in words: a paper with its heading, its parts in order, the desk's own rooms, and the notes."""

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from secretariat.desk.briefs.brief import Brief, every_item, plan
from secretariat.desk.items import Section
from secretariat.desk.telling import Telling, round_name
from secretariat.model import Header
from secretariat.publish.paper import Line, Paper, Part, Run, Slot, Table
from secretariat.publish.room import lines_of
from secretariat.words import Label, Words

LONGEST = {"card": 130, "brief": 170, "dossier": 0, "addendum": 150}  # of a quotation
MOST_NOTES = {"card": 3, "brief": 5, "dossier": 0, "addendum": 3}  # of a statement
OF_AN_ITEM = 80  # of a quotation on the agenda, where the whole of it stands elsewhere in the paper
WIDTHS = {"theirs": (1, 1), "deliverables": (3, 2), "rounds": (3, 4, 3, 9)}
ROOM = {"card": 3, "brief": 2, "dossier": 6, "addendum": 1}  # empty lines where a desk wrote nothing
LEAST = 1  # statements that a part keeps, however little room there is


def paper(brief: Brief, words: Words, label: Label, headers: Mapping[str, Header], marking: str | None = None) -> Paper:
    """The paper of a brief: of its length where it has one, statements giving way in the order of the plan."""
    planned = plan(brief.length)
    made = _paper(brief, words, label, headers, marking)
    while planned.order and lines_of(made) > planned.lines:
        shorter = _shorter(brief, planned.order) or _without_one(brief, planned.drops)
        if shorter is None:
            break
        brief = shorter
        made = _paper(brief, words, label, headers, marking)
    return made


def _shorter(brief: Brief, order: tuple[tuple[str, int], ...]) -> Brief | None:
    """The brief without one statement: the last of the first part in order that has more than it should keep; where
    none has, each keeps one less. None where there is nothing left to give.
    """
    full = {section.code: len(section.items) + len(section.rows) for section in brief.sections}
    most = max((least for _, least in order), default=0)
    giving = (code for less in range(most) for code, least in order if full.get(code, 0) > max(LEAST, least - less))
    first = next(giving, None)
    if first is None:
        return None
    return replace(brief, sections=tuple(_without_last(s) if s.code == first else s for s in brief.sections))


def _without_one(brief: Brief, drops: tuple[str, ...]) -> Brief | None:
    """The brief without the first of the parts that it can do without; None where it has none of them."""
    codes = {section.code for section in brief.sections}
    first = next((code for code in drops if code in codes), None)
    return replace(brief, sections=tuple(s for s in brief.sections if s.code != first)) if first else None


def _without_last(section: Section) -> Section:
    shorter = {"rows": section.rows[:-1]} if section.rows else {"items": section.items[:-1]}
    return replace(section, left_out=section.left_out + 1, **shorter)


def _paper(brief: Brief, words: Words, label: Label, headers: Mapping[str, Header], marking: str | None) -> Paper:
    telling = Telling(words, label, headers, LONGEST[brief.length], MOST_NOTES[brief.length])
    parts = tuple(_part(section, brief, telling) for section in brief.sections)
    nothing = Part("nothing", words.word("desk", "nothing_new")) if brief.since and not parts else None
    return Paper(
        title=brief.name,
        subtitle=" · ".join(_subtitle(brief, words, label)),
        language=words.language,
        parts=(nothing,) if nothing else parts,
        notes_title=words.word("section", "notes"),
        notes=telling.notes(whole=brief.length == "dossier"),
        marking=marking,
        foot=words.sentence("desk", "foot_private" if _own(brief) else "foot", {"day": words.when(brief.day)}),
        page=words.word("desk", "page"),
        created=brief.day,
    )


def _subtitle(brief: Brief, words: Words, label: Label) -> Iterator[str]:
    yield words.sentence("desk", f"kind_{brief.length}", {"since": words.when(brief.since)})
    if brief.house:
        yield words.sentence("desk", "for_house", {"house": label(brief.house)})
    if brief.next:
        yield words.sentence("desk", "for_round", {"round": round_name(words, brief.next)})
    yield words.sentence("desk", "as_of", {"day": words.when(brief.day)})
    if brief.undated:
        documents = words.count(len(brief.undated), "{n} document", "{n} documents")
        yield words.sentence("desk", "undated", {"documents": documents})


def _own(brief: Brief) -> bool:
    """Whether something in it is the desk's own."""
    return any(section.notes for section in brief.sections) or any(item.decisions for item in every_item(brief))


def _part(section: Section, brief: Brief, telling: Telling) -> Part:
    words = telling.words
    title = words.word("section", section.code)
    if section.slot:
        return Part(section.code, title, (_slot(section, brief, words),))
    whole, telling.longest = telling.longest, OF_AN_ITEM if section.code == "agenda" else telling.longest
    blocks: tuple[Line | Table, ...] = telling.lines(section.items)
    telling.longest = whole
    if section.rows:
        blocks = (*blocks, _table(section, telling))
    if section.left_out:
        blocks = (*blocks, Line((Run(words.sentence("desk", "left_out", {"n": section.left_out}), "muted"),)))
    return Part(section.code, title, blocks)


def _slot(section: Section, brief: Brief, words: Words) -> Slot:
    said = tuple(line for note in section.notes for line in note.text.splitlines())
    markings = tuple(note.marking for note in section.notes if note.marking)
    name = section.slot or ""
    return Slot(name, said, words.word("hint", name), markings, ROOM[brief.length])


def _table(section: Section, telling: Telling) -> Table:
    head = tuple(telling.words.word("column", column) for column in section.columns)
    return Table(head, tuple(telling.row(row) for row in section.rows), WIDTHS[section.code])
