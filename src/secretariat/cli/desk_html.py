"""Comparisons and news as pages of HTML that can be mailed or printed."""

from collections.abc import Sequence

from secretariat.cli import html
from secretariat.cli.compare_page import read_line
from secretariat.cli.naming import round_name, title
from secretariat.cli.new_page import HEADS, about, sentence_of
from secretariat.cli.words import Label, parties, word
from secretariat.desk.across import Across, Changed
from secretariat.desk.compare import Comparison
from secretariat.desk.passages import Shown
from secretariat.model import Dialogue, Round
from secretariat.verbs import News


def compare_html(found: Comparison, dialogue: Dialogue, held: Round, label: Label) -> str:
    """Two accounts of one round."""
    sides = found.sides
    heads = ("", *map(label, sides))
    differ = [
        (
            f"{one.about.replace('_', ' ')}: {word('differs', one.code)}",
            [html.quote(one.accounts[s], one.passages[s].document) if s in one.accounts else "" for s in sides],
        )
        for one in found.differ
    ]
    both = [
        ("", [html.quote(one.quotes[s], one.passages[s].document) if s in one.quotes else "" for s in sides])
        for one in found.both
    ]
    parts = [html.section("Told differently", html.table(differ, heads))]
    parts += [
        html.section(f"Only in the account of {label(s)}", _passages(found.only.get(s, ()), label)) for s in sides
    ]
    parts.append(html.section("In both accounts", html.table(both, heads)))
    return html.page(title(dialogue, held), [read_line(found, label)], parts)


def _passages(shown: Sequence[Shown], label: Label) -> str:
    rows = [
        (f"{parties(one.by, label) or 'nobody named'}, {word('act', one.act)}", [html.quote(one.quote, one.document)])
        for one in shown
    ]
    return html.table(rows)


def across_html(found: Sequence[Across], dialogue: Dialogue, label: Label) -> str:
    """Each side's words at two rounds."""
    rounds = dialogue.by_id
    earlier, later = rounds[found[0].earlier], rounds[found[0].later]
    parts = []
    for one in found:
        name = label(one.side)
        if not all(one.read):
            missing = [round_name(held) for held, read in zip((earlier, later), one.read, strict=True) if not read]
            words = f"No account of its own was read of the {' and the '.join(missing)}: nothing is new or gone."
            parts.append(html.section(name, f"<p>{html.text(words)}</p>\n"))
            continue
        parts.append(html.section(f"{name}: new", _passages(one.new, label)))
        parts.append(html.section(f"{name}: not said again", _passages(one.gone, label)))
        heads = ("", round_name(earlier), round_name(later))
        parts.append(html.section(f"{name}: said otherwise", html.table(_pairs(one.changed), heads)))
        parts.append(html.section(f"{name}: said again", html.table(_pairs(one.kept), heads)))
    beside = f"The words of the {round_name(later)} beside those of the {round_name(earlier)}."
    return html.page(dialogue.name, [beside], parts)


def _pairs(pairs: Sequence[Changed]) -> list[tuple[str, Sequence[str]]]:
    return [("", [html.quote(one.quote, one.document) for one in (pair.before, pair.now)]) for pair in pairs]


def new_html(news: News, label: Label) -> str:
    """What is new in one document."""
    head = news.document
    plain = [sentence_of(line, label) for line in news.lines if line.code not in HEADS]
    parts = ["".join(f"<p>{html.text(words)}</p>\n" for words in plain)]
    for code, heading in HEADS.items():
        rows: list[tuple[str, Sequence[str]]] = [
            (str(line.values.get("about") or "").replace("_", " "), [html.quote(quote) for quote in line.quotes])
            for line in news.lines
            if line.code == code
        ]
        parts.append(html.section(heading.capitalize(), html.table(rows)))
    return html.page(head.title or head.id, [about(news)], parts)
