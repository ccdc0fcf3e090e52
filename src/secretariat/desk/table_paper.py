"""A matrix, an agenda and what falls when, in words."""

from collections.abc import Iterable, Mapping, Sequence

from secretariat.desk.agenda import Agenda
from secretariat.desk.falling import Falls
from secretariat.desk.items import Parties
from secretariat.desk.matrix import Matrix
from secretariat.desk.telling import Telling, round_name
from secretariat.model import Header
from secretariat.publish.paper import Cell, Line, Paper, Part, Run, Table
from secretariat.words import Label, Words

OF_MATRIX = (2, 9, 5, 4, 3, 3, 6, 6, 5)


def matrix_paper(
    matrix: Matrix, words: Words, label: Label, headers: Mapping[str, Header], marking: str | None = None
) -> Paper:
    """The follow-up matrix, lying on its side."""
    telling = Telling(words, label, headers)
    rows = tuple(telling.row(row) for row in matrix.section.rows)
    return _paper(
        telling,
        matrix.name,
        "matrix",
        matrix.day,
        "matrix",
        _table(words, matrix.section.columns, rows, OF_MATRIX),
        marking,
        wide=True,
    )


def agenda_paper(
    agenda: Agenda, name: str, words: Words, label: Label, headers: Mapping[str, Header], marking: str | None = None
) -> Paper:
    """The agenda, each item with its reason and the rounds at which it was."""
    telling = Telling(words, label, headers, longest=160)
    rows = tuple(
        (
            (Line((Run(str(number)),)),),
            (telling.line(one.reason),),
            (Line((Run(words.listed(round_name(words, r) for r in one.lineage)),)),),
            (Line((Run(words.word("agenda", one.state)),)),),
        )
        for number, one in enumerate(agenda.items, 1)
    )
    table = _table(words, ("number", "item", "lineage", "state"), rows, (2, 17, 9, 5))
    return _paper(telling, name, "agenda", agenda.day, "agenda", table, marking)


def due_paper(found: Sequence[Falls], day: str, words: Words, label: Label, headers: Mapping[str, Header]) -> Paper:
    """What falls when, the next first."""
    telling = Telling(words, label, headers, longest=120)
    rows = tuple(
        (
            (Line((Run(_days(words, one)),)),),
            (telling.line(one.item),),
            (Line((Run(telling.text(Parties(one.turn)) if one.turn else ""),)),),
        )
        for one in found
    )
    none = Line((Run(words.word("desk", "nothing_due")),))
    shown = _table(words, ("when", "what", "turn"), rows, (3, 10, 3)) if rows else none
    return _paper(telling, words.word("section", "due"), "due", day, "due", shown, None)


def _days(words: Words, one: Falls) -> str:
    whole = one.first.endswith("-01") and one.first[:7] == one.last[:7] and one.first != one.last
    return words.when(one.first[:7] if whole else one.first if one.first == one.last else f"{one.first}/{one.last}")


def _table(words: Words, columns: Iterable[str], rows: tuple[tuple[Cell, ...], ...], widths: tuple[int, ...]) -> Table:
    return Table(tuple(words.word("column", column) for column in columns), rows, widths)


def _paper(
    telling: Telling,
    name: str,
    kind: str,
    day: str,
    code: str,
    block: Line | Table,
    marking: str | None,
    *,
    wide: bool = False,
) -> Paper:
    words = telling.words
    told = (words.sentence("desk", f"kind_{kind}", {}), words.sentence("desk", "as_of", {"day": words.when(day)}))
    about = [one for one in told if one != name]  # of all dialogues, it is called as its kind is
    return Paper(
        title=name,
        subtitle=" · ".join(about),
        language=words.language,
        parts=(Part(code, words.word("section", code), (block,)),),
        notes_title=words.word("section", "notes"),
        notes=telling.notes(whole=True),
        marking=marking,
        foot=words.sentence("desk", "foot", {"day": words.when(day)}),
        page=words.word("desk", "page"),
        created=day,
        wide=wide,
    )
