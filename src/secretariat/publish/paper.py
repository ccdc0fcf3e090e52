"""A paper before it is a file: headings, lines, tables, room for a desk's own words, notes. The words are all there
already; how they look in Word, PDF, a page or plain text is each writer's own matter.
"""

from typing import Literal

from msgspec import Struct

Look = Literal["plain", "strong", "quote", "muted"]


class Run(Struct, frozen=True):
    """A stretch of a line that looks one way.

    Attributes:
        notes: numbers of the notes that stand after it.
        language: of its words where it is not the paper's.
    """

    text: str
    look: Look = "plain"
    notes: tuple[int, ...] = ()
    language: str | None = None


class Line(Struct, frozen=True, tag="line"):
    """One statement. `marking` is its own handling rule, printed before it."""

    runs: tuple[Run, ...]
    marking: str | None = None


Cell = tuple[Line, ...]


class Table(Struct, frozen=True, tag="table"):
    """Rows under a head. `widths` are in parts of the whole."""

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[int, ...]


class Slot(Struct, frozen=True, tag="slot"):
    """Room for the desk: what it wrote, and empty lines where it wrote nothing.

    Attributes:
        name: by which its words are found again in a file.
        markings: handling rules of its words.
    """

    name: str
    text: tuple[str, ...] = ()
    hint: str = ""
    markings: tuple[str, ...] = ()
    room: int = 2


class Part(Struct, frozen=True):
    """A heading and what stands under it. `name` is that of the field of a template."""

    name: str
    title: str
    blocks: tuple[Line | Table | Slot, ...] = ()


class Note(Struct, frozen=True):
    """Where something stands: a document in a few words, its address, the passages that were used.

    Attributes:
        spelled: whether the address is printed too; else the words lead to it.
    """

    number: int
    text: str
    link: str | None = None
    spelled: bool = False
    quotes: tuple[str, ...] = ()
    marking: str | None = None


class Paper(Struct, frozen=True, kw_only=True):
    """A whole paper.

    Attributes:
        marking: printed at head and foot of every page.
        foot: who made it and of what, beside the number of the page.
        page: "{page}" and "{pages}" in the paper's language.
        wide: whether the page lies on its side.
        created: an EDTF day, so that the same paper is the same file.
    """

    title: str
    subtitle: str
    language: str
    parts: tuple[Part, ...]
    notes_title: str = ""
    notes: tuple[Note, ...] = ()
    marking: str | None = None
    foot: str = ""
    page: str = "{page}/{pages}"
    created: str | None = None
    wide: bool = False
