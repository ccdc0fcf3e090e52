"""A paper as one page of HTML by itself: no script, nothing fetched, every word escaped."""

from html import escape

from secretariat.publish.html import standing
from secretariat.publish.paper import Line, Note, Paper, Part, Run, Slot, Table

STYLE = """
:root { color-scheme: light dark; }
body { font: 15px/1.45 Georgia, 'Noto Serif', 'Hiragino Mincho ProN', serif; max-width: 54rem; margin: 2rem auto;
  padding: 0 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.05rem; margin: 1.4rem 0 .3rem; }
p { margin: .15rem 0; }
p.about, .muted, footer, ol.notes { opacity: .75; }
p.marking { text-align: center; font-weight: bold; letter-spacing: .06em; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #8886; }
.slot { border: 1px solid #8886; min-height: 4rem; padding: .4rem .6rem; white-space: pre-wrap; }
.slot:empty::before { content: attr(data-hint); opacity: .6; }
sup a { text-decoration: none; }
ol.notes { font-size: .85rem; padding-left: 1.6rem; }
ol.notes q { display: block; }
footer { margin-top: 2rem; font-size: .85rem; }
@media print { body { margin: 0; max-width: none; } a { color: inherit; } }
"""


def page(paper: Paper) -> str:
    """The whole page."""
    marking = f'<p class="marking">{escape(paper.marking)}</p>\n' if paper.marking else ""
    head = f'<h1>{escape(paper.title)}</h1>\n<p class="about">{escape(paper.subtitle)}</p>\n'
    foot = f"<footer>{escape(paper.foot)}</footer>\n"
    body = f"{marking}<main>\n{head}{fragment(paper)}</main>\n{foot}{marking}"
    return standing(paper.title, body, STYLE, paper.language)


def fragment(paper: Paper) -> str:
    """The parts and the sources, for a page that has its own head."""
    notes = "".join(map(_note, paper.notes))
    sources = (
        f'<section id="sources">\n<h2>{escape(paper.notes_title)}</h2>\n<ol class="notes">\n{notes}</ol>\n</section>\n'
    )
    return "".join(map(_part, paper.parts)) + (sources if notes else "")


def _part(part: Part) -> str:
    body = "".join(map(_block, part.blocks))
    return f'<section id="{escape(part.name)}">\n<h2>{escape(part.title)}</h2>\n{body}</section>\n'


def _block(block: Line | Table | Slot) -> str:
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Slot):
        markings = f"<p><b>({escape(' · '.join(block.markings))})</b></p>\n" if block.markings else ""
        text = escape("\n".join(block.text))
        about = f'data-slot="{escape(block.name)}" data-hint="{escape(block.hint)}"'
        return f'{markings}<div class="slot" {about}>{text}</div>\n'
    return f"<p>{_line(block)}</p>\n"


def _line(line: Line) -> str:
    marked = f"<b>({escape(line.marking)})</b> " if line.marking else ""
    return marked + "".join(map(_run, line.runs))


def _run(run: Run) -> str:
    text = escape(run.text)
    if run.language:
        text = f'<span lang="{escape(run.language)}">{text}</span>'
    text = {"strong": f"<b>{text}</b>", "muted": f'<span class="muted">{text}</span>'}.get(run.look, text)
    notes = ", ".join(f'<a href="#source-{number}">{number}</a>' for number in run.notes)
    return text + (f"<sup>{notes}</sup>" if notes else "")


def _table(table: Table) -> str:
    head = "".join(f'<th scope="col">{escape(words)}</th>' for words in table.head)
    rows = "".join(f"<tr>{''.join(f'<td>{_cell(cell)}</td>' for cell in row)}</tr>\n" for row in table.rows)
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"


def _cell(lines: tuple[Line, ...]) -> str:
    return "<br>".join(map(_line, lines))


def _note(note: Note) -> str:
    words = escape(note.text)
    if note.link:
        shown, before = (escape(note.link), f"{words} ") if note.spelled else (words, "")
        words = f'{before}<a href="{escape(note.link)}">{shown}</a>'
    quotes = "".join(f"<q>{escape(quote)}</q>" for quote in note.quotes)
    return f'<li id="source-{note.number}" value="{note.number}">{words}{quotes}</li>\n'
