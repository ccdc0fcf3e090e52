"""What is new in one document, in twenty-five lines for a reporter."""

from collections import Counter
from collections.abc import Iterator

from secretariat.cli.layout import RULE, dotted, wrap
from secretariat.cli.naming import quotation
from secretariat.cli.words import Label, duration, ordinal, parties, when, word
from secretariat.desk.whats_new import MOST_LINES, Line
from secretariat.verbs import News

# How many lines of a kind, and how long a quote: as much as the lines allow, and something of every kind.
MOST_OF_A_KIND = ((5, 300), (5, 140), (4, 100), (3, 100), (3, 55), (2, 55), (1, 55))
MONTHS_OF_A_YEAR = 12
HEADS = {
    "differs": "told differently",
    "only_here": "only here",
    "new": "new",
    "gone": "not said again",
    "changed": "said otherwise",
    "restated": "said again",
}
LEAD = max(map(len, HEADS.values()))
AGAINST_THE_LAST = ("new", "gone", "changed", "restated")


def new_page(news: News, label: Label) -> Iterator[str]:
    """The lines, their quotes as long as twenty-five lines allow."""
    lines: list[str] = []
    for most, longest in MOST_OF_A_KIND:
        lines = list(_lines(news, label, most, longest))
        if len(lines) <= MOST_LINES:
            break
    yield from lines[:MOST_LINES]


def _lines(news: News, label: Label, most: int, longest: int) -> Iterator[str]:
    head = news.document
    yield RULE
    yield from wrap(dotted(quotation(head.title, 120) if head.title else "", about(news)))
    last, count, left = "", Counter[str](), 0
    for line in news.lines:
        count[line.code] += 1
        if line.code in AGAINST_THE_LAST and last not in AGAINST_THE_LAST:
            yield from wrap(f"Beside the account of {label(str(line.values['side']))} of {_when(line)}:", "  ")
        if line.code in HEADS and count[line.code] > most:
            left += 1
        elif line.code in HEADS:
            lead = HEADS[line.code] if line.code != last else ""
            yield from wrap(_quoted(line, longest), f"  {lead:<{LEAD}}  ", " " * (LEAD + 4))
        else:
            yield from wrap(sentence_of(line, label), "  ")
        last = line.code
    if left:
        yield f"  {left} more with --format html"


def about(news: News) -> str:
    """Whose document it is, and when it was published."""
    head = news.document
    day = when(head.published) or "day of publication not known"
    return dotted(head.publisher or "publisher not known", day, head.id)


def _when(line: Line) -> str:
    return when(str(line.values["when"])) if line.values.get("when") else "an earlier round"


def _quoted(line: Line, longest: int) -> str:
    quotes = [quotation(quote, longest) for quote in line.quotes]
    if line.code != "differs":
        return "  now  ".join(quotes)
    return f"{str(line.values.get('about') or '').replace('_', ' ')}: {' / '.join(quotes)}"


def sentence_of(line: Line, label: Label) -> str:
    """One line in words: what it says, and no more."""
    values = line.values
    party = label(str(values.get("party") or values.get("side") or "")) or "this side"
    if line.code == "round":
        return _round(line)
    if line.code in ("first_since", "round_before"):
        place = f" in {values['place']}" if values.get("place") else ""
        lead = "The first known since" if line.code == "first_since" else "The known round before:"
        return f"{lead} {when(str(values['when']))}{place}, {_months(values['months'])} earlier."
    if line.code == "agreed_text":
        return f"It is a text that {parties(str(values['parties']).split(), label)} agreed on."
    return {
        "other_account": f"An account of {party} was read too.",
        "no_other_account": f"No account of {party} was read yet.",
        "no_earlier_account": f"No earlier account of {party} was read: what is new in its words cannot be told.",
        "no_round": "It is about no round of a dialogue that is known.",
    }.get(line.code, line.code.replace("_", " "))


def _round(line: Line) -> str:
    values = line.values
    number = f"The {ordinal(int(str(values['ordinal'])))} " if values.get("ordinal") else ""
    basis = f" (number {word('basis', str(values['basis']))})" if values.get("basis") not in (None, "stated") else ""
    where = f", {values['place']}" if values.get("place") else ""
    date = when(str(values["when"])) if values.get("when") else "date not known"
    status = f", {word('status', str(values['status']))}" if values.get("status") != "held" else ""
    return f"{number}{values['dialogue']}{basis}: {date}{where}{status}."


def _months(number: object) -> str:
    count = int(str(number))
    years, rest = divmod(count, MONTHS_OF_A_YEAR)
    if not rest and years:
        return duration(f"P{years}Y")
    return duration(f"P{count}M")
