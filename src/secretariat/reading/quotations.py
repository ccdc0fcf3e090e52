"""Speech in quotation marks: which stretches of a text are somebody's own words."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from secretariat.lexicon.phrases import QUOTE
from secretariat.reading.lines import Line
from secretariat.reading.sentences import Sentence
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import CAPITALS

LONGEST_QUOTATION = 12  # blocks from that which opens it to that which closes it
SPEECH_LENGTH = 8  # tokens of a quotation that is speech though no mark stands before its end
BEFORE_SPEECH = frozenset([",", ":", ".", "that"])
ENDS_OF_SPEECH = frozenset([",", ".", "?", "!"])


class Span(Struct, frozen=True, gc=False):
    """Words in quotation marks in one line: their tokens, without the marks, and the number of the quotation."""

    i: int
    j: int
    quotation: int


def spans(lines: Sequence[Line]) -> dict[int, tuple[Span, ...]]:
    """The stretches of speech in quotation marks, by the number of the line."""
    found: dict[int, list[Span]] = {}
    number, block = 0, -1
    is_open = speech = False
    marked = _marked(lines)
    carried, resumed = _carried(marked), _resumed(marked)
    for line in lines:
        opens = line.sentence.block != block
        if opens:
            block = line.sentence.block
            is_open = block in carried
        if not (is_open or line.sentence.kinds & QUOTE):
            continue
        for i, j, goes_on in _stretches(line.sentence, going_on=is_open):
            if not (goes_on or (opens and i == 1 and block in resumed)):
                number += 1
                speech = not line.heading and _is_speech(line.tokens, i, j)
            if speech:
                found.setdefault(line.number, []).append(Span(i, j, number))
            is_open = j == len(line.tokens)
    return {n: tuple(spans) for n, spans in found.items()}


def _resumed(marked: dict[int, tuple[int, bool, bool]]) -> set[int]:
    """The blocks that go on with a quotation of which each paragraph opens with a mark and only the last one closes."""
    return {
        block
        for block, (_, opens, _) in marked.items()
        if opens and (before := marked.get(block - 1)) is not None and before[0] % 2 and before[1] and not before[2]
    }


def _carried(marked: dict[int, tuple[int, bool, bool]]) -> set[int]:
    """The blocks that go on with a long quotation, which opens with one block and closes at the end of another."""
    found: set[int] = set()
    opened: int | None = None
    for block, (marks, opens, closes) in marked.items():
        if opened is not None and closes and not opens and marks % 2 and block - opened <= LONGEST_QUOTATION:
            found.update(range(opened + 1, block + 1))
        opened = block if opens and marks % 2 else None
    return found


def _marked(lines: Sequence[Line]) -> dict[int, tuple[int, bool, bool]]:
    """Of each block with quotation marks: how many, and whether one opens it and one closes it."""
    found: dict[int, tuple[int, bool, bool]] = {}
    for n, line in enumerate(lines):
        if not line.sentence.kinds & QUOTE:
            continue
        block = line.sentence.block
        marks, opens, _ = found.get(block, (0, False, False))
        starts = line.tokens[0].low == '"' and (not n or lines[n - 1].sentence.block != block)
        where = line.sentence.where(QUOTE)
        ends = len(line.tokens) - where[-1] <= 2 or (line.tokens[where[0] - 1].low in ENDS_OF_SPEECH and where[0] > 0)
        found[block] = (marks + len(where), opens or starts, ends)
    return found


def _stretches(sentence: Sentence, *, going_on: bool) -> Iterator[tuple[int, int, bool]]:
    """The stretches in quotation marks, and whether each goes on from the line before."""
    start = 0 if going_on else None
    carried = going_on
    for k in sentence.where(QUOTE):
        if start is None:
            start, carried = k + 1, False
        else:
            if k > start:
                yield start, k, carried
            start = None
    if start is not None and start < len(sentence.tokens):
        yield start, len(sentence.tokens), carried


def _is_speech(tokens: Sequence[Token], i: int, j: int) -> bool:
    """Whether words in quotation marks are somebody's speech, and no name or single expression."""
    if tokens[i].shape not in CAPITALS:
        return False
    before = tokens[i - 2] if i > 1 else None
    if before is not None and before.low not in BEFORE_SPEECH and before.senses.verb is None:
        return False
    if j - i >= SPEECH_LENGTH:
        return True
    return tokens[j - 1].low in ENDS_OF_SPEECH and any(t.shape == "a" for t in tokens[i:j])
