"""Two accounts of one round, or one side's words at two rounds, as a page for a desk officer."""

from collections.abc import Iterator, Sequence

from secretariat.cli.layout import RULE, columns, under_headings, wrap
from secretariat.cli.naming import quotation, round_name, title
from secretariat.cli.words import Label, count, listed, parties, word
from secretariat.desk.across import Across, Changed
from secretariat.desk.compare import Comparison
from secretariat.desk.passages import Shown
from secretariat.model import Dialogue, Round


def compare_page(found: Comparison, dialogue: Dialogue, held: Round, label: Label) -> Iterator[str]:
    """What differs first, then what one side alone tells, then what all tell; an account that is missing is named."""
    yield RULE
    yield from wrap(title(dialogue, held))
    yield from wrap(read_line(found, label), "  ")
    parts = (
        ("TOLD DIFFERENTLY", _differ(found, label)),
        *(
            (f"ONLY IN THE ACCOUNT OF {label(side).upper()}", _only(found.only.get(side, ()), label))
            for side in found.sides
        ),
        ("IN BOTH ACCOUNTS", _both(found, label)),
    )
    yield from under_headings(parts)
    yield ""


def read_line(found: Comparison, label: Label) -> str:
    """Whose accounts were read, and whose were not."""
    missing = f" No account of {listed(map(label, found.missing))} was read." if found.missing else ""
    missing += f" Not compared, as others tell them: {', '.join(found.beside)}." if found.beside else ""
    joint = f"A text that the sides agreed on was read: {', '.join(found.joint)}."
    if not found.sides and found.joint:
        return f"{joint}{missing} No side's own account was read, so nothing is compared."
    missing += f" {joint}" if found.joint else ""
    if not found.sides:
        return f"No account of this round was read.{missing}"
    read = f"Accounts of {listed(map(label, found.sides))} were read: {', '.join(found.documents)}."
    if len(found.sides) == 1:
        many = count(len(found.documents), "{n} document", "{n} documents")
        read = f"One side's account was read, of {label(found.sides[0])} ({many}): {', '.join(found.documents)}."
        return f"{read}{missing} With nothing beside it, nothing is compared."
    return read + missing


def _differ(found: Comparison, label: Label) -> Iterator[str]:
    for one in found.differ:
        yield from wrap(f"{one.about.replace('_', ' ')}: {word('differs', one.code)}", "  ")
        rows = [
            (label(side), f"{quotation(words)} [{one.passages[side].document}]") for side, words in one.accounts.items()
        ]
        yield from columns(rows, "    ")


def _only(shown: Sequence[Shown], label: Label) -> Iterator[str]:
    for one in shown:
        yield from passage(one, label)


def passage(one: Shown, label: Label, indent: str = "  ") -> Iterator[str]:
    """Whose words, what they did in words, and the words."""
    by = parties(one.by, label) or "nobody named"
    yield from wrap(f"{by}, {word('act', one.act)}: {quotation(one.quote)} [{one.document}]", indent, indent + "  ")


def _both(found: Comparison, label: Label) -> Iterator[str]:
    for at, both in enumerate(found.both):
        if at:
            yield ""
        rows = [
            (label(side), f"{quotation(words)} [{both.passages[side].document}]") for side, words in both.quotes.items()
        ]
        yield from columns(rows, "  ")


def across_page(found: Sequence[Across], dialogue: Dialogue, label: Label) -> Iterator[str]:
    """Each side's words at two rounds: new, gone, said otherwise, said again."""
    rounds = dialogue.by_id
    yield RULE
    yield from wrap(dialogue.name)
    earlier, later = rounds[found[0].earlier], rounds[found[0].later]
    yield from wrap(f"the words of the {round_name(later)} beside those of the {round_name(earlier)}", "  ")
    for one in found:
        yield from ("", label(one.side).upper())
        yield from _unread(one, earlier, later) if not all(one.read) else _side(one, label)
    yield ""


def _unread(one: Across, earlier: Round, later: Round) -> Iterator[str]:
    missing = [round_name(held) for held, read in ((earlier, one.read[0]), (later, one.read[1])) if not read]
    yield from wrap(f"No account of its own was read of the {' and the '.join(missing)}: nothing is new or gone.", "  ")


def _side(one: Across, label: Label) -> Iterator[str]:
    for name, shown in (("new", one.new), ("not said again", one.gone)):
        if shown:
            yield f"  {name}"
            for passed in shown:
                yield from passage(passed, label, "    ")
    for name, pairs in (("said otherwise", one.changed), ("said again", one.kept)):
        if pairs:
            yield f"  {name}"
            for pair in pairs:
                yield from _pair(pair)


def _pair(pair: Changed) -> Iterator[str]:
    rows = [
        (name, f"{quotation(one.quote)} [{one.document}]") for name, one in (("then", pair.before), ("now", pair.now))
    ]
    yield from columns(rows, "    ")
