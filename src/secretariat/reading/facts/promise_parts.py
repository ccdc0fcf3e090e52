"""Parts of a promise: which of the things that somebody undertakes in one sentence are commitments of their own."""

from collections.abc import Sequence
from itertools import pairwise

from secretariat.lexicon.language import Language
from secretariat.model.facts import CommitmentKind
from secretariat.reading.discourse import Said
from secretariat.reading.frame import Frame
from secretariat.reading.lines import Line
from secretariat.reading.tokens import Token

# Kinds that are a commitment of their own beside another; the rest are ways of working together.
HELD_APART: frozenset[CommitmentKind] = frozenset(
    ["cadence", "capacity_building", "convene", "establish", "exchange_information", "fund", "next_round"]
)
BOTH = 2
LEAST = 3  # tokens of what is promised: "to work closely"
BESIDE = frozenset(
    [
        *("as", "by", "during", "including", "so", "such", "through", "throughout", "under", "using", "via", "when"),
        *("which", "while", "who", "within"),
    ]
)


def parts(one: Said, language: Language) -> list[tuple[int, int, CommitmentKind]]:
    """ "agreed to A and to B" is one commitment, unless the parts differ in kind; "to A; to B" are two, as are the
    items of "to: A; B".
    """
    clause, tokens = one.clause, one.line.tokens
    cuts = [clause.content]
    if clause.complement == "to" and tokens[clause.content].low == ":":
        cuts = [clause.content + 1, *(k for k in range(clause.content + 2, clause.j - 1) if _opens_item(tokens, k))]
    elif clause.complement == "to" and (clause.verb.lemma != "will" or _is_list(tokens[clause.content : clause.j])):
        cuts += [
            k
            for k in range(clause.content + 2, clause.j - 2)
            if tokens[k].low == "to"
            and (tokens[k - 1].low in {"and", ";"} or (tokens[k - 1].low == "," and _lists_on(tokens, k, clause.j)))
            and not _is_talk(tokens[k + 1])
            and "glue.determiner" not in tokens[k + 1].senses.classes
            and (tokens[k + 1].senses.verb or tokens[k + 1].senses.meeting or tokens[k + 1].shape == "a")
        ]
    found: list[tuple[int, int, CommitmentKind]] = []
    for n, i in enumerate(cuts):
        j = cuts[n + 1] - 1 if n + 1 < len(cuts) else clause.j
        while j > i + 1 and tokens[j - 1].low in {"and", ",", ";"}:
            j -= 1
        start = one.line.begins(i) if i < len(tokens) else clause.start
        kind = _kind_of_part(one.line, start, i, j, language)
        apart = any(t.low == ";" for t in tokens[max(0, i - 2) : i])
        if found and not apart and (same := _same_kind(found[-1][2], kind, listed=len(cuts) > BOTH)) is not None:
            found[-1] = (found[-1][0], j, same)
        else:
            found.append((i, j, kind))
    return found


def _opens_item(tokens: Sequence[Token], k: int) -> bool:
    """ "; [share] what they know; and [hold] a round": a verb behind a semicolon."""
    behind = k - 1 if tokens[k - 1].low == "and" else k
    return tokens[behind - 1].low == ";" and tokens[k].low != "and"


def _kind_of_part(line: Line, start: int, i: int, j: int, language: Language) -> CommitmentKind:
    """The kind of what is promised in so many words, before the means, the frame or the purpose that are told behind;
    where those alone have a cue, theirs.
    """
    tokens = line.tokens
    behind = next((k for k in range(i + LEAST, j) if tokens[k].low in BESIDE), j)
    own = kind_of(line, start, line.ends(behind - 1), language) if behind < j else "other"
    return kind_of(line, start, line.ends(j - 1), language) if own == "other" else own


def _is_list(words: Sequence[Token]) -> bool:
    """Whether semicolons divide the words: else an infinitive behind "will" tells what for."""
    return any(t.low == ";" for t in words)


def _lists_on(tokens: Sequence[Token], k: int, j: int) -> bool:
    """ "to meet, to train, and to fish" goes on; in "agreed to meet, to ease trade" the last tells what for."""
    return any(a.low in {"and", ";"} and b.low == "to" for a, b in pairwise(tokens[k:j]))


def _same_kind(a: CommitmentKind, b: CommitmentKind, *, listed: bool) -> CommitmentKind | None:
    """The kind of two parts that are one commitment, or None where they are two; of more than two in one breath
    (`listed`) only what can be held against those who promised it stands apart.
    """
    if a == b or b == "other" or (a == "next_round" and b == "convene"):
        return a if b == "other" else b
    if a == "other" or (listed and HELD_APART.isdisjoint({a, b})):
        return b if a == "other" else a
    return None


def _is_talk(t: Token) -> bool:
    """ ", to discuss": what they meet for, and no further thing to do."""
    return t.senses.verb is not None and t.senses.verb.act == "discuss"


def kind_of(line: Line, start: int, end: int, language: Language) -> CommitmentKind:
    """What kind of thing the words of a stretch promise, by the first cue of the lexicon that stands there."""
    names = {n for cue in line.cues if start <= cue.start and cue.end <= end for n in cue.names}
    group = next((k for k in language.commitments if f"commitment:{k}" in names), "other")
    return language.commitment_also.get(group, group)  # type: ignore[return-value]


def hedges(line: Line, start: int, end: int, frame: Frame) -> tuple[str, ...]:
    """The words that soften what is promised in a stretch of a line, in the order of the text."""
    found = (c for c in line.cues if "hedge.soften" in c.names and start <= c.start and c.end <= end)
    return tuple(dict.fromkeys(frame.lines.shadow.text[cue.start : cue.end] for cue in found))
