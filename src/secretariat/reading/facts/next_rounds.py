"""Rounds still to come that a text tells of by nobody's verb: what all parties to the round intend."""

from collections.abc import Sequence

from msgspec.structs import replace

from secretariat.model import Commitment, Mention, Quote, Statement
from secretariat.reading.facts.lists import trimmed
from secretariat.reading.facts.promise_parts import hedges
from secretariat.reading.frame import Account, Frame
from secretariat.reading.lines import Line
from secretariat.when.edtf import earliest

SOON = 3  # days from a speech to the round before which it is held
MEETS_SOON = 6  # tokens from "will" to "held"
TO_MEET = frozenset(["contacts", "convene", "other"])  # kinds of what may be a promise of a next round
BY_WILL = frozenset(["modal:will", "passive:will"])


def with_next_rounds(
    commitments: Sequence[Commitment],
    statements: Sequence[Statement],
    mentions: Sequence[Mention],
    frame: Frame,
    account: Account,
    official: tuple[str, ...],
) -> list[Commitment]:
    """The commitments, and one for each next round that none of them tells of: "The next round would be held in 2012",
    said by nobody's verb.
    """
    found = list(commitments)
    if account.genre == "announcement":
        return found
    subject = next((m.id for m in mentions if m.role == "subject"), None)
    told = {_line_of(c, frame) for c in found if c.kind == "next_round"}
    said = {_line_of(s, frame): s for s in reversed(statements)}
    for mention in mentions:
        line = _foretelling(mention, frame)
        if line is None or line.number in told or (account.genre == "other" and _is_at_hand(mention, frame)):
            continue
        n = _promise_of(found, line, mention, frame)
        if n is None:
            one = _next(line, mention, said.get(line.number), frame)
            found.append(
                replace(one, id=f"commitment:{len(found) + 1}", at=subject, according_to=account.account_of or official)
            )
        else:
            due = found[n].due or mention.when
            found[n] = replace(found[n], kind="next_round", nature="deliverable", due=due)
        told.add(line.number)
    return found


def _foretelling(mention: Mention, frame: Frame) -> Line | None:
    """The line that says of a round of all parties that it will be; None where it is another's, or asked."""
    of_all = mention.role != "subject" and set(mention.parties) == set(frame.parties)
    if mention.status != "planned" or not of_all or not mention.evidence:
        return None
    line = frame.lines.at(mention.evidence[0].start)
    if line is None or line.heading or line.tokens[-1].low == "?" or not _tells_ahead(line):
        return None
    return line


def _is_at_hand(mention: Mention, frame: Frame) -> bool:
    """ "Tomorrow I will take part in the third dialogue": the round before which somebody speaks."""
    start = earliest(mention.when) if mention.when else None
    said = earliest(frame.published) if frame.published else None
    return start is not None and said is not None and 0 <= (start - said).days <= SOON


def _promise_of(found: Sequence[Commitment], line: Line, mention: Mention, frame: Frame) -> int | None:
    """Which commitment it is already, by "will" or by whoever agreed to meet."""
    for n, c in enumerate(found):
        meets = c.rule in BY_WILL or c.kind in TO_MEET
        if meets and _line_of(c, frame) == line.number and _overlap(c.evidence[0], mention.evidence[0]):
            return n
    return None


def _line_of(fact: Statement | Commitment, frame: Frame) -> int | None:
    line = frame.lines.at(fact.evidence[0].start)
    return None if line is None else line.number


def _next(line: Line, mention: Mention, said: Statement | None, frame: Frame) -> Commitment:
    return Commitment(
        id="",
        by=said.by if said and said.by else frame.parties,
        kind="next_round",
        nature="deliverable",
        force="intends",
        hedges=hedges(line, line.sentence.start, line.sentence.end, frame),
        due=mention.when,
        object=mention.dialogue,
        rule="next_round_told",
        evidence=(frame.lines.quote_of(line, *trimmed(line)),),
    )


def _overlap(a: Quote, b: Quote) -> bool:
    return a.start < b.end and b.start < a.end


def _tells_ahead(line: Line) -> bool:
    """Whether a line says that a meeting will be: "will be held", "is to take place", "is planned for"."""
    if "settled on" in line.words or ("is" in line.words and line.has_cue("status.planned")):
        return True
    tokens = line.tokens
    ahead = [
        k
        for k, t in enumerate(tokens[:-1])
        if t.low in {"will", "would", "shall"} or (t.low == "is" and tokens[k + 1].low == "to")
    ]
    places = {k for k, t in enumerate(tokens[1:]) if t.low in {"at", "in", "on"} and tokens[k].low == "be"}
    return any(
        tokens[m].senses.meeting or m in places for k in ahead for m in range(k + 1, min(k + MEETS_SOON, len(tokens)))
    )
