"""A paper as a tagged PDF, set by typst with fonts that come with the program: none of the machine's is looked at."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

import typst

from secretariat.publish.paper import Line, Note, Paper, Part, Run, Slot, Table

FONTS = ("Libertinus Serif", "Noto Sans CJK JP")  # the first is in typst's own wheel
EAST_ASIAN_FIRST = tuple(reversed(FONTS))
CONTROL = {ord(mark): f"\\{mark}" for mark in '\\"'} | {10: "\\n", 13: "", 9: " "}

SETTING = """
#let muted(it) = text(fill: rgb("#5f5f5f"), it)
#let small(it) = text(7.8pt, fill: rgb("#5f5f5f"), it)
#let ref-to(n) = link(label("source-" + str(n)), super(typographic: false, size: 0.68em, str(n)))
#let heavy(size, it) = text(size, weight: "bold", {stroke}it)
#let thin = 0.4pt + rgb("#b8b8b8")
#set text(font: {fonts}, lang: {language}, size: 9.2pt, fill: rgb("#1a1a1a"), fallback: true)
#set page(paper: "a4", flipped: {wide}, margin: (x: 1.9cm, top: 1.7cm, bottom: 1.6cm),
  header-ascent: 30%, footer-descent: 25%, header: {head}, footer: {foot})
#set par(leading: 0.52em, spacing: 0.55em, justify: false)
#show heading.where(level: 1): it => block(above: 0pt, below: 4pt, heavy(16pt, it.body))
#show heading.where(level: 2): it => block(above: 8.5pt, below: 3.5pt, sticky: true,
  heavy(10.4pt, it.body))
#set table(stroke: (x, y) => (bottom: thin, top: if y == 0 {{ thin }}), inset: (x: 3pt, y: 3pt))
#show table.cell.where(y: 0): it => heavy(1em, it)
"""


def write(paper: Paper, path: Path) -> None:
    """Writes the paper."""
    path.write_bytes(compiled(paper))


def compiled(paper: Paper) -> bytes:
    """The paper as the bytes of a PDF."""
    # PDF/UA: tagged, with a language and a title, for those who listen to it.
    return typst.compile(source(paper).encode(), font_paths=_fonts(), format="pdf", pdf_standards="ua-1")


@cache
def _fonts() -> typst.Fonts:
    """The fonts in typst's own wheel, and that for Japanese and Chinese, without loading anything of its package."""
    found = find_spec("noto_cjk_sans_jp_regular")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("noto_cjk_sans_jp_regular, which the program needs, is not installed")
    return typst.Fonts(include_system_fonts=False, font_paths=[Path(found.origin).parent])


def source(paper: Paper) -> str:
    """The paper in typst's own language."""
    fonts = EAST_ASIAN_FIRST if paper.language in ("ja", "zh") else FONTS
    setting = SETTING.format(
        head=_marking(paper.marking),
        foot=_foot(paper),
        fonts="(" + ", ".join(map(_string, fonts)) + ")",
        language=_string(paper.language),
        wide="true" if paper.wide else "false",
        # The font for Japanese and Chinese comes in one weight: a thin outline makes its headings stand out.
        stroke="stroke: 0.022em, " if fonts == EAST_ASIAN_FIRST else "",
    )
    about = f"#set document(title: {_string(paper.title)}, author: (), date: {_date(paper.created)})"
    parts = [about, setting, f"= #{_string(paper.title)}", f"#muted({_string(paper.subtitle)})"]
    parts += [_part(part) for part in paper.parts]
    if paper.notes:
        parts += [f"== #{_string(paper.notes_title)}", *(_note(note) for note in paper.notes)]
    return "\n\n".join(parts)


def _string(text: str) -> str:
    return '"' + "".join(char for char in text.translate(CONTROL) if char.isprintable() or char == "\u3000") + '"'


def _date(created: str | None) -> str:
    pieces = (created or "").split("-")
    if len(pieces) != len(("year", "month", "day")) or not all(piece.isdigit() for piece in pieces):
        return "none"
    year, month, day = map(int, pieces)
    return f"datetime(year: {year}, month: {month}, day: {day})"


def _marking(words: str | None) -> str:
    return f"align(center, strong({_string(words)}))" if words else "none"


def _foot(paper: Paper) -> str:
    before, _, rest = paper.page.partition("{page}")
    between, _, after = rest.partition("{pages}")
    number = (
        f"{_string(paper.foot + ' · ' + before)} + str(counter(page).get().first()) + {_string(between)}"
        f" + str(counter(page).final().first()) + {_string(after)}"
    )
    marked = f"strong({_string(paper.marking)}); linebreak(); " if paper.marking else ""
    return f"context align(center, {{ {marked}small({number}) }})"


def _part(part: Part) -> str:
    blocks = (_table(b) if isinstance(b, Table) else _slot(b) if isinstance(b, Slot) else _line(b) for b in part.blocks)
    return "\n\n".join((f"== #{_string(part.title)}", *blocks))


def _line(line: Line) -> str:
    marked = f"#strong({_string(f'({line.marking}) ')})" if line.marking else ""
    return marked + "".join(map(_run, line.runs))


def _run(run: Run) -> str:
    text = ""
    if run.text:
        words = _string(run.text)
        styled = {"strong": f"#strong({words})", "muted": f"#muted({words})"}.get(run.look, f"#{words}")
        text = f"#text(lang: {_string(run.language[:2])})[{styled}]" if run.language else f"#[{styled}]"
    return text + "#super(size: 0.68em)[,]".join(f"#ref-to({number})" for number in run.notes)


def _table(table: Table) -> str:
    head = ", ".join(f"[#{_string(words)}]" for words in table.head)
    cells = [f"[{_cell(cell)}]" for row in table.rows for cell in row]
    widths = ", ".join(f"{width}fr" for width in table.widths)
    return f"#table(columns: ({widths}), table.header({head}), {', '.join(cells)})"


def _cell(lines: tuple[Line, ...]) -> str:
    return "\\ ".join(map(_line, lines))


def _slot(slot: Slot) -> str:
    """The desk's words; where it wrote none, room to write by hand."""
    marked = f"#strong({_string('(' + ' · '.join(slot.markings) + ')')})\n\n" if slot.markings else ""
    if slot.text:
        return marked + "\n\n".join(f"#{_string(text)}" for text in slot.text if text.strip())
    hint = f"small({_string(slot.hint)})"
    return (
        f'{marked}#block(width: 100%, height: {slot.room * 13}pt, stroke: 0.4pt + rgb("#b8b8b8"), inset: 3pt, {hint})'
    )


def _note(note: Note) -> str:
    words = f"#{_string(note.text)}"
    if note.link:
        address = _string(note.link)
        words = f"{words} #link({address})[#{address}]" if note.spelled else f"#link({address})[{words}]"
    quotes = "".join(f"\\ #{_string(quote)}" for quote in note.quotes)
    number = f"[#small({_string(str(note.number))})]"
    body = f"[#small[{words}{quotes}]]"
    return f"#block(spacing: 2.2pt, grid(columns: (1.4em, 1fr), {number}, {body})) <source-{note.number}>"
