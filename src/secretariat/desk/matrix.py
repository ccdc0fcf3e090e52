"""The follow-up matrix of a dialogue: each thing that was said to be done, in the words agreed, and where it stands."""

from collections.abc import Callable, Iterator

from msgspec import Struct

from secretariat.desk.briefs import done
from secretariat.desk.briefs.material import Material
from secretariat.desk.items import Account, Count, Item, Parties, Section, Several, Value, When, quoted
from secretariat.desk.promised import Promised, accounts
from secretariat.desk.slots import REMARKS, notes_on
from secretariat.model import Passage
from secretariat.record.promises import Deliverable

COLUMNS = ("number", "words", "source", "account", "lead", "due", "stands", "evidence", "remarks")
Paragraph = Callable[[str, int], int | None]  # of a document, by a place in its text


class Matrix(Struct, frozen=True, kw_only=True):
    """The matrix on a day."""

    dialogue: str
    name: str
    parties: tuple[str, ...]
    day: str
    section: Section


def matrix(material: Material, paragraph: Paragraph) -> Matrix:
    """Every deliverable, the latest first, open ones before the others."""
    rows = tuple(_row(material, number, one, paragraph) for number, one in enumerate(done.every(material), 1))
    return Matrix(
        dialogue=material.dialogue.id,
        name=material.dialogue.name,
        parties=material.sides,
        day=material.day,
        section=Section(code="matrix", columns=COLUMNS, rows=rows),
    )


def _row(material: Material, number: int, one: Promised, paragraph: Paragraph) -> tuple[tuple[Item, ...], ...]:
    status = done.status(material, one.first)
    return (
        (_item(one, "matrix_number", {"number": number}),),
        tuple(_item(told, "matrix_words", {"words": _words(material, told)}) for told in one.told),
        tuple(_source(material, told, paragraph) for told in one.told),
        (_item(one, "matrix_account", {"account": _account(one)}),),
        (_item(one, "matrix_lead", {"side": Parties(one.first.by)}),),
        tuple(_due(material, one)),
        (status,),
        tuple(_evidence(material, status)),
        tuple(_remarks(material, one)),
    )


def _item(one: Promised | Deliverable, code: str, values: dict[str, Value]) -> Item:
    told = one.told if isinstance(one, Promised) else (one,)
    shown = tuple(Passage(document=d.document, evidence=d.evidence) for d in told)
    return Item(code=code, values=values, passages=shown, about=told[0].fact)


def _words(material: Material, told: Deliverable) -> Value:
    return quoted(told.evidence, material.language(told.document))


def _account(one: Promised) -> Account:
    return Account(accounts(one), joint=one.standing == "joint_text", alone=one.standing == "one_account")


def _source(material: Material, told: Deliverable, paragraph: Paragraph) -> Item:
    header = material.headers.get(told.document)
    found = paragraph(told.document, told.evidence[0].start) if told.evidence else None
    values: dict[str, Value] = {"publisher": (header.publisher if header else None) or told.document}
    values["when"] = When((header.published if header else None) or "")
    if found is None:
        return _item(told, "matrix_source", values)
    return _item(told, "matrix_source_paragraph", {**values, "paragraph": Count(found, "paragraph")})


def _due(material: Material, one: Promised) -> Iterator[Item]:
    told = [d for d in one.told if d.due or d.urgency]
    if told:
        when = tuple(dict.fromkeys(done.due(material, d) for d in told))
        yield _item(one, "matrix_due", {"due": Several(when)})


def _evidence(material: Material, status: Item) -> Iterator[Item]:
    """The passage that shows where it stands, where there is one beside the words themselves."""
    for passage in status.passages if status.code.startswith("status_re") else ():
        words = quoted(passage.evidence, material.language(passage.document))
        yield Item(code="matrix_words", values={"words": words}, passages=(passage,), about=status.about)


def _remarks(material: Material, one: Promised) -> Iterator[Item]:
    """What the desk noted on it, by any account of it."""
    for note in notes_on(material.remarks, (d.fact for d in one.told), REMARKS):
        yield Item(
            code="matrix_remark", values={"text": note.text}, decisions=(note.decision,), about=one.first.fact,
            marking=note.marking,
        )  # fmt: skip
