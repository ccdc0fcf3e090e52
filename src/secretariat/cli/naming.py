"""How rounds, documents and passages are named on pages for people."""

from collections.abc import Iterable, Iterator

from secretariat.cli.layout import dotted, wrap
from secretariat.cli.words import Label, ordinal, when, word
from secretariat.desk.telling import shorten
from secretariat.model import Dialogue, Head, Passage, Quote, Round, RoundHead
from secretariat.verbs.blocks import RoundLine

LONGEST = 200  # of a quote on a page for people; the whole of it is in --explain and in the JSON


def round_name(held: Round | RoundLine) -> str:
    """A round in a few words: "17th (22 February 2023, Tokyo)"."""
    number = ordinal(held.ordinal) if held.ordinal else "round"
    told = ", ".join(part for part in (when(held.when), held.place or _mode(held)) if part)
    return f"{number} ({told})" if told else number


def _mode(held: Round | RoundLine) -> str:
    mode = held.mode if isinstance(held, Round) else None
    return word("mode", mode) if mode not in (None, "in-person") else ""


def title(dialogue: Dialogue, held: Round) -> str:
    """A round with the name of its dialogue."""
    number = f"{ordinal(held.ordinal)} " if held.ordinal else ""
    return f"{number}{dotted(dialogue.name, when(held.when) or 'date not known', held.place or _mode(held))}"


def head_line(head: Head | RoundHead, label: Label) -> str:
    """A head as people cite one: name, party, post."""
    party = f" ({label(head.party)})" if head.party else ""
    chair = ", co-chair" if head.role == "co_chair" else ""
    return f"{head.name or '(name not told)'}{party}{chair}{f', {head.post}' if head.post else ''}"


def quotation(words: str, longest: int = LONGEST) -> str:
    """A passage in quotation marks, on one line."""
    return f"“{shorten(' '.join(words.split()), longest)}”"


def evidence(quotes: Iterable[Quote], longest: int = LONGEST) -> str:
    """The narrowest of some Quotes, in quotation marks."""
    first = next(iter(quotes), None)
    return quotation(first.quote, longest) if first else ""


def passages(found: Iterable[Passage], indent: str) -> Iterator[str]:
    """Passages with their documents."""
    for passage in found:
        yield from wrap(f"{evidence(passage.evidence)} [{passage.document}]", indent)
