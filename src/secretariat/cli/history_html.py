"""The rounds of a dialogue as a page that can be mailed or printed: the strip, and the tables that tell the same."""

from secretariat.cli import html
from secretariat.cli.threads_page import read_line
from secretariat.cli.words import ENGLISH, Label, parties
from secretariat.draw import Table, Wording, claims_table, strip_of, strip_picture, strip_table, style, svg
from secretariat.verbs import Past


def history_html(past: Past, label: Label) -> str:
    """The page of a dialogue."""
    wording = Wording(ENGLISH, label)
    strip = strip_of(past.dialogue, past.history)
    drawn = f'<figure class="wide">{svg(strip_picture(strip, wording))}</figure>\n'
    parts = [drawn, html.section("Rounds", _table(strip_table(strip, wording)))]
    parts.append(html.section("What is claimed of the series", _table(claims_table(strip, wording))))
    about = [parties(past.dialogue.parties, label), f"Read were {read_line(past.history.read)}."]
    return html.page(past.dialogue.name, about, parts, style=style())


def _table(table: Table) -> str:
    rows = [(first or "no number", [html.text(cell) for cell in rest]) for first, *rest in table.rows]
    return html.table(rows, table.heads)
