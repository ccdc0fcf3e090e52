"""One page of HTML by itself: no script, nothing fetched, every word of a text escaped."""

from collections.abc import Iterable, Sequence
from html import escape

from secretariat.publish.html import standing

STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 Georgia, 'Noto Serif', serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin-bottom: .25rem; }
h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; border-bottom: 1px solid; padding-bottom: .2rem; }
p.about { margin-top: 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .9rem .4rem 0; border-bottom: 1px solid #8884; }
th { font-weight: normal; font-style: italic; width: 12rem; }
blockquote { margin: 0; } q { quotes: '“' '”'; }
cite { font-style: normal; font-size: .85rem; opacity: .75; white-space: nowrap; }
footer { margin-top: 3rem; font-size: .85rem; opacity: .75; }
figure.wide { margin: 1rem 0; overflow-x: auto; }
@media (max-width: 40rem) { th, td { display: block; width: auto; border: 0; } }
@media print { body { margin: 0; max-width: none; } }
"""

FOOT = "Each passage stands in the document named beside it. What one account does not tell, it does not deny."


def page(title: str, about: Iterable[str], parts: Iterable[str], style: str = "") -> str:
    """The whole page; `style` is that of pictures on it."""
    lines = "\n".join(f'<p class="about">{escape(line)}</p>' for line in about)
    body = f"<main>\n<h1>{escape(title)}</h1>\n{lines}\n{''.join(parts)}</main>\n<footer>{FOOT}</footer>\n"
    return standing(title, body, STYLE + style)


def section(heading: str, body: str) -> str:
    """A part under its heading; nothing where there is nothing."""
    return f"<section>\n<h2>{escape(heading)}</h2>\n{body}</section>\n" if body else ""


def table(rows: Sequence[tuple[str, Sequence[str]]], heads: Sequence[str] = ()) -> str:
    """Rows of ready cells, each row under a name that is plain text."""
    if not rows:
        return ""
    top = "".join(f'<th scope="col">{escape(head)}</th>' for head in heads)
    body = "".join(
        f'<tr><th scope="row">{escape(name)}</th>{"".join(f"<td>{cell}</td>" for cell in cells)}</tr>\n'
        for name, cells in rows
    )
    return f"<table>\n{f'<thead><tr>{top}</tr></thead>' if heads else ''}<tbody>\n{body}</tbody>\n</table>\n"


def quote(words: str, document: str = "") -> str:
    """A passage with the document that it stands in."""
    where = f" <cite>{escape(document)}</cite>" if document else ""
    return f"<q>{escape(' '.join(words.split()))}</q>{where}"


def text(words: str) -> str:
    """Plain words."""
    return escape(words)
