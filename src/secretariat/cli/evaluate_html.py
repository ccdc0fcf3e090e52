"""The evaluation as one page: figures, then every difference with its sentence. No script, nothing fetched.

Everything that came from a document or a gold file is escaped.
"""

from collections.abc import Iterator
from html import escape

from secretariat.evaluate.report import Difference, Figures, Report
from secretariat.publish.html import standing

STYLE = """
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --soft: #5c5c5c; --line: #d5d5d5;
  --mark: #fff0b3; --bad: #a3261d; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #16181b; --soft: #a8a8a8; --line: #3a3d42;
  --mark: #574a12; --bad: #ff9d94; } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 52rem;
  margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: right; padding: .2rem .5rem; border-bottom: 1px solid var(--line); }
th:first-child, td:first-child { text-align: left; } a { color: inherit; }
.scroll { overflow-x: auto; } .soft { color: var(--soft); font-size: .9rem; }
ol { list-style: none; padding: 0; } li { margin: 0 0 1.1rem; break-inside: avoid; }
.verdict { font-weight: 600; color: var(--bad); } blockquote { margin: .2rem 0 0; padding-left: .8rem;
  border-left: 3px solid var(--line); } mark { background: var(--mark); color: inherit; }
@media print { body { font-size: 10pt; max-width: none; margin: 0; --ink: #000; --paper: #fff; --soft: #444;
  --mark: #eee; --line: #bbb; --bad: #000; } h2 { break-after: avoid; } mark { font-weight: 600; } }
"""
VERDICTS = {"missed": "Missed", "extra": "Extra", "other": "Read otherwise"}


def evaluate_html(report: Report, gold: str) -> str:
    """The whole page; `gold` is the name of the gold file, for its heading."""
    title = f"Evaluation with {gold}"
    return standing(title, "".join(_parts(title, report)), STYLE)


def _parts(title: str, report: Report) -> Iterator[str]:
    yield f"<main>\n<h1>{escape(title)}</h1>\n"
    yield from _opening(report)
    yield from _table(report)
    for kind in report.figures:
        yield from _section(kind, [one for one in report.differences if one.kind == kind])
    yield "</main>\n"


def _opening(report: Report) -> Iterator[str]:
    yield f"<p>{report.documents} documents have gold facts. "
    if report.without_gold:
        yield f"{report.without_gold} were read that have none, and are left out. "
    yield "Precision is how much of what was read is right, recall how much of the gold was read.</p>\n"
    if report.unread:
        names = ", ".join(escape(name) for name in report.unread)
        yield f"<p>Not read, so that all their facts count as missed: {names}.</p>\n"


def _table(report: Report) -> Iterator[str]:
    yield '<div class="scroll"><table>\n<caption class="soft">Figures by kind of fact</caption>\n<thead><tr>'
    heads = ("Kind", "Precision", "Recall", "F1", "Right", "Gold", "Read")
    yield "".join(f'<th scope="col">{head}</th>' for head in heads) + "</tr></thead>\n<tbody>\n"
    differs = {one.kind for one in report.differences}
    for kind, row in report.figures.items():
        yield _row(kind, row, linked=kind in differs)
    yield "</tbody></table></div>\n"


def _row(kind: str, row: Figures, *, linked: bool) -> str:
    name = f'<a href="#{escape(kind)}">{escape(kind)}</a>' if linked else escape(kind)
    figures = (f"{row.precision:.3f}", f"{row.recall:.3f}", f"{row.f1:.3f}", str(row.hit), str(row.gold), str(row.read))
    return f'<tr><th scope="row">{name}</th>' + "".join(f"<td>{figure}</td>" for figure in figures) + "</tr>\n"


def _section(kind: str, found: list[Difference]) -> Iterator[str]:
    if not found:
        return
    yield f'<section>\n<h2 id="{escape(kind)}">{escape(kind)} <span class="soft">{len(found)}</span></h2>\n<ol>\n'
    for one in found:
        yield from _difference(one)
    yield "</ol>\n</section>\n"


def _difference(one: Difference) -> Iterator[str]:
    yield f'<li><span class="verdict">{VERDICTS[one.verdict]}</span> {_said(one)}'
    rule = f" · rule <code>{escape(one.rule)}</code>" if one.rule else ""
    yield f'<div class="soft">{escape(one.document)}{rule}</div>'
    if one.passage is not None:
        parts = one.passage
        marked = f"{escape(parts.before)}<mark>{escape(parts.quote)}</mark>{escape(parts.after)}"
        yield f"<blockquote>{marked}</blockquote>"
    yield "</li>\n"


def _said(one: Difference) -> str:
    if one.verdict == "other":
        return f"{escape(one.read or '')}; the gold has {escape(one.gold or '')}"
    return escape(one.gold or one.read or "")
