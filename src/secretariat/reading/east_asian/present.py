"""Lists of those present: under or behind the label of a side: "日本側:…局長", "(先方)" and the lines below it."""

from secretariat.reading.east_asian.page import Page, Sentence
from secretariat.reading.east_asian.words import PARTY

OPENS, CLOSES = "([<【・-- ", ")]>】:- ・"
SIDES = ("側", "方")


def lists_of_present(page: Page) -> dict[int, str]:
    """By number of the sentence the party whose people it lists: a labelled line and those that go on below it."""
    found: dict[int, str] = {}
    party: str | None = None
    for sentence in page.sentences:
        label = _label(sentence, page.folded) if sentence.mask & PARTY else None
        if label is not None:
            party, end = label
            if end < sentence.end:
                found[sentence.number] = party
        elif party is not None and (sentence.heading or sentence.listed) and not sentence.mask & PARTY:
            found[sentence.number] = party
        else:
            party = None
    return found


def _label(sentence: Sentence, text: str) -> tuple[str, int] | None:
    """The party that a line begins with as a label, and where what it lists begins."""
    first = sentence.words[0] if sentence.words else None
    if first is None or len(first.term.parties) != 1 or text[sentence.start : first.start].strip(OPENS):
        return None
    end = first.end + len(next((sign for sign in SIDES if text.startswith(sign, first.end)), ""))
    alone = text.startswith(":", end) and (sentence.heading or sentence.listed)  # "中国:…部長"
    if not first.term.side and end == first.end and not alone:
        return None
    begins = end
    while begins < sentence.end and text[begins] in CLOSES:
        begins += 1
    return (first.term.parties[0], begins) if begins > end or begins == sentence.end else None
