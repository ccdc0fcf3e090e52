"""Typed statements in the words of a language: the edge where a desk's papers get their sentences and notes."""

from collections.abc import Iterable, Iterator, Mapping
from functools import singledispatchmethod

from secretariat.desk.items import (
    Account,
    Coded,
    Count,
    Item,
    Parties,
    Place,
    Quoted,
    RoundName,
    Several,
    Side,
    Value,
    When,
)
from secretariat.model import Header, Passage
from secretariat.publish.paper import Line, Note, Run
from secretariat.words import Label, Words

FIRST = 0xE000  # private code points: where the values stand in a sentence until they are put in
COUNTED = {
    "months": ("{n} month", "{n} months"),
    "rounds": ("{n} round", "{n} rounds"),
    "documents": ("{n} document", "{n} documents"),
    "paragraph": ("paragraph {n}", "paragraph {n}"),
}


class Telling:
    """Words for the statements of one paper, with the notes that they need, numbered as they come.

    Attributes:
        longest: code points of a quotation; what is longer ends in an ellipsis, 0 is as long as it is.
        most: notes of one statement; of more, the first and the last are given, 0 is all of them.
    """

    def __init__(
        self, words: Words, label: Label, headers: Mapping[str, Header], longest: int = 0, most: int = 0
    ) -> None:
        self.words, self.label, self.headers, self.longest, self.most = words, label, headers, longest, most
        self.numbers: dict[str, int] = {}
        self.quotes: dict[str, dict[str, None]] = {}

    def line(self, item: Item) -> Line:
        """One statement as a line, its notes at the end."""
        runs = list(self._sentence(item))
        shown = self._shown(item.passages)
        notes = tuple(sorted({self._note(passage) for passage in shown}))
        more = (Run("…", "muted"),) if len(shown) < len(item.passages) else ()
        return Line((*runs, Run("", notes=notes), *more) if notes else tuple(runs), item.marking)

    def _shown(self, passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
        """Those that a statement gives: where it rests on many documents, one that is short gives the outermost."""
        documents = list(dict.fromkeys(passage.document for passage in passages))
        if not self.most or len(documents) <= self.most:
            return passages
        half = self.most // 2
        kept = {*documents[:half], *documents[half - self.most :]}
        return tuple(passage for passage in passages if passage.document in kept)

    def lines(self, items: Iterable[Item]) -> tuple[Line, ...]:
        """Some statements."""
        return tuple(self.line(item) for item in items)

    def row(self, cells: Iterable[tuple[Item, ...]]) -> tuple[tuple[Line, ...], ...]:
        """The cells of a row; a note that stands in the row already is not said again."""
        seen: set[int] = set()
        return tuple(tuple(_unsaid(line, seen) for line in self.lines(cell)) for cell in cells)

    def _sentence(self, item: Item) -> Iterator[Run]:
        names = list(item.values)
        places = {name: chr(FIRST + at) for at, name in enumerate(names)}
        text = ""
        for char in self.words.sentence("brief", item.code, places):
            at = ord(char) - FIRST
            if not 0 <= at < len(names):
                text += char
                continue
            yield from (Run(text),) if text else ()
            text = ""
            yield from self.runs(item.values[names[at]])
        yield from (Run(text),) if text else ()

    def text(self, value: Value) -> str:
        """A value as plain words."""
        return "".join(run.text for run in self.runs(value))

    @singledispatchmethod
    def runs(self, value: object) -> list[Run]:
        """A value as it stands in a sentence."""
        return [Run(str(value))]

    @runs.register
    def _when(self, value: When) -> list[Run]:
        return [Run(self.words.when(value.edtf) or self.words.word("desk", "date_not_known"))]

    @runs.register
    def _parties(self, value: Parties) -> list[Run]:
        return [Run(self.words.parties(value.codes, self.label) or self.words.word("desk", "nobody_named"))]

    @runs.register
    def _account(self, value: Account) -> list[Run]:
        sides = self.words.parties(value.codes, self.label)
        many = len(value.codes) > 1
        code = (
            "press" if not sides else "joint" if value.joint else "both" if many else "alone" if value.alone else "one"
        )
        return [Run(self.words.sentence("account", code, {"sides": sides}), "muted")]

    @runs.register
    def _count(self, value: Count) -> list[Run]:
        return [Run(self.words.count(value.number, *COUNTED[value.of]))]

    @runs.register
    def _coded(self, value: Coded) -> list[Run]:
        return [Run(self.words.word(value.table, value.code))]

    @runs.register
    def _quoted(self, value: Quoted) -> list[Run]:
        shown = shorten(value.text, self.longest)
        marked = self.words.sentence("desk", "quotation", {"words": shown})
        other = value.language if value.language != self.words.language else None
        return [Run(marked, "quote", language=other)]

    @runs.register
    def _round(self, value: RoundName) -> list[Run]:
        return [Run(round_name(self.words, value), "plain")]

    @runs.register
    def _place(self, value: Place) -> list[Run]:
        return [Run(self.words.place(value.name))]

    @runs.register
    def _side(self, value: Side) -> list[Run]:
        return [Run(self.words.sentence("desk", "of_side", {"side": self.label(value.party), "name": value.name}))]

    @runs.register
    def _several(self, value: Several) -> list[Run]:
        if any(isinstance(one, Quoted) for one in value.values):
            parts = [self.runs(one) for one in value.values]
            return [run for at, part in enumerate(parts) for run in ([Run(" · ")] if at else []) + part]
        return [Run(self.words.listed(self.text(one) for one in value.values))]

    def _note(self, passage: Passage) -> int:
        number = self.numbers.setdefault(passage.document, len(self.numbers) + 1)
        quotes = self.quotes.setdefault(passage.document, {})
        for quote in passage.evidence[:1]:
            quotes.setdefault(" ".join(quote.quote.split()))
        return number

    def notes(self, *, whole: bool) -> tuple[Note, ...]:
        """The documents behind what was told so far, by number; with address and the passages used, where wanted."""
        return tuple(
            Note(
                number=number,
                text=self._source(document),
                link=self._link(document),
                spelled=whole,
                quotes=tuple(self.quotes[document]) if whole else (),
            )
            for document, number in self.numbers.items()
        )

    def _source(self, document: str) -> str:
        header = self.headers.get(document)
        if header is None:
            return document
        told = (header.publisher, header.title, self.words.when(header.published))
        return ", ".join([*(part for part in told if part), f"[{document}]"])

    def _link(self, document: str) -> str | None:
        header = self.headers.get(document)
        url = header.url if header else None
        return url if url and url.startswith(("http://", "https://")) else None


def _unsaid(line: Line, seen: set[int]) -> Line:
    runs = []
    for run in line.runs:
        runs.append(Run(run.text, run.look, tuple(n for n in run.notes if n not in seen), run.language))
        seen.update(run.notes)
    return Line(tuple(runs), line.marking)


def round_name(words: Words, value: RoundName) -> str:
    """A round in a few words: "17th (22 February 2023, Tokyo)"."""
    told = words.word("list", "comma").join(part for part in (words.when(value.when), words.place(value.place)) if part)
    if value.ordinal is None:
        return words.sentence("desk", "round_of", {"told": told}) if told else words.word("desk", "round_unknown")
    number = words.ordinal(value.ordinal)
    return words.sentence("desk", "round_numbered", {"number": number, "told": told}) if told else number


def shorten(text: str, longest: int) -> str:
    """A text that is no longer than that, cut at a word where there are words."""
    if not longest or len(text) <= longest:
        return text
    cut = text[: longest - 1]
    space = cut.rfind(" ", longest // 2)
    return (cut[:space] if space > 0 else cut).rstrip(" ,;") + "…"
