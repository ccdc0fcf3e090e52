"""Assistance: help from one party to others, in which areas, through which fund or programme."""

from collections.abc import Iterator, Sequence

from secretariat.model import Assistance
from secretariat.reading.frame import Frame
from secretariat.reading.lines import Line
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import CLAUSE_ENDS

GIVING = frozenset(
    [
        "provided",
        "provides",
        "provide",
        "extended",
        "offered",
        "given",
        "gave",
        "assisted",
        "supported",
        "supplied",
        "contributed",
        "backs",
        "has provided",
        "pledged",
    ]
)
HELP = frozenset(["support", "assistance", "aid", "supports", "help", "grant aid", "training", "equipment"])


def assistance(frame: Frame) -> tuple[Assistance, ...]:
    """What a text says that one party gave others."""
    return tuple(a for line in frame.lines.lines if not line.heading for a in _in_line(line, frame))


def _in_line(line: Line, frame: Frame) -> Iterator[Assistance]:
    tokens = line.tokens
    if line.words.isdisjoint(GIVING):
        return
    for k, t in enumerate(tokens):
        if t.low not in GIVING or not any(
            x.low in HELP or (x.senses.speech_noun is not None and x.low == "support") for x in tokens[k : k + 7]
        ):
            continue
        giver = _giver(tokens, k)
        if giver is None:
            return
        others = tuple(
            sorted(
                {
                    x.senses.actor.party
                    for x in tokens[k:]
                    if x.senses.actor and x.senses.actor.party != giver and x.senses.actor.kind in {"name"}
                }
                or {p for p in frame.parties if p != giver}
            )
        )
        yield Assistance(
            by=(giver,),
            to=others,
            areas=_areas(line, k, frame),
            through=_through(line, k, frame),
            rule="gives_support",
            evidence=(frame.lines.quote(line.sentence.start, line.sentence.end),),
        )
        return


def _giver(tokens: Sequence[Token], k: int) -> str | None:
    for b in range(k - 1, max(-1, k - 5), -1):
        actor = tokens[b].senses.actor
        if actor is not None and actor.kind == "name":
            return actor.party
    return None


def _areas(line: Line, k: int, frame: Frame) -> tuple[str, ...]:
    """The list after "in such areas as", "in areas including", "in the areas of"."""
    tokens = line.tokens
    start = next(
        (
            n + 1
            for n in range(k, len(tokens))
            if tokens[n].low in {"as", "including", "of"}
            and any(x.low in {"areas", "fields", "area", "field"} for x in tokens[max(k, n - 3) : n])
        ),
        None,
    )
    if start is None:
        return ()
    found: list[str] = []
    i = start
    for n in range(start, len(tokens) + 1):
        low = tokens[n].low if n < len(tokens) else "."
        last_and = low == "and" and n > start and tokens[n - 1].low == ","
        if low in CLAUSE_ENDS or last_and:
            if i < n and tokens[i].low == "and":
                i += 1
            long = n - i > 8
            if i < n and not long:
                found.append(" ".join(frame.lines.quote_of(line, i, n).quote.split()))
            i = n + 1
            if (
                low in {".", ";"}
                or long
                or (
                    n + 1 < len(tokens)
                    and tokens[n + 1].low in {"primarily", "with", "for", "utilizing", "using", "in", "to"}
                )
            ):
                break
    return tuple(found)


def _through(line: Line, k: int, frame: Frame) -> tuple[str, ...]:
    funds = [n for n, t in enumerate(line.tokens[k:], k) if t.senses.reference_name == "fund"]
    return tuple(dict.fromkeys(frame.lines.quote_of(line, n, n + 1).quote for n in funds))
