"""What was said and what was agreed, each in the text's own words under the party that said it."""

from collections.abc import Iterator
from itertools import groupby

from secretariat.cli.explain import with_evidence
from secretariat.cli.layout import dotted, wrap
from secretariat.cli.naming import evidence
from secretariat.cli.words import Label, length, listed, parties, when, word
from secretariat.model import Commitment, Continuity, Reading, Statement, Told


def statements(reading: Reading, label: Label, *, explain: bool) -> Iterator[str]:
    """The statements by party, joint ones first, each party's in the order of the text."""
    ordered = sorted(reading.statements, key=lambda s: (-len(s.by), s.by))
    for by, group in groupby(ordered, key=lambda statement: statement.by):
        yield from wrap(parties(by, label) or "Nobody named", "  ")
        for statement in group:
            words = "" if explain else evidence(statement.evidence)
            yield from wrap(f"{_act(statement, label)}{words}", "    ", "      ")
            yield from with_evidence(statement, "      ") if explain else ()


def _act(statement: Statement, label: Label) -> str:
    speaker = f"{statement.speaker}: " if statement.speaker else ""
    denied = "denied: " if statement.negated else ""
    to = f", to {parties(statement.to, label)}" if statement.to else ""
    return f"{speaker}{denied}{word('act', statement.act)}{to}: "


def commitments(reading: Reading, label: Label, *, explain: bool) -> Iterator[str]:
    """The commitments in the order of the text: how firm, what, by whom, due when, in which words."""
    for commitment in reading.commitments:
        yield from wrap(commitment_line(commitment, label), "  ", "    ")
        yield from with_evidence(commitment) if explain else wrap(evidence(commitment.evidence), "    ")


def commitment_line(commitment: Commitment, label: Label) -> str:
    """A commitment in a few words, without its quote."""
    hedges = f" (“{'”, “'.join(commitment.hedges)}”)" if commitment.hedges else ""
    return dotted(
        f"{word('force', commitment.force)}{hedges}: {word('commitment', commitment.kind)}",
        f"by {parties(commitment.by, label)}" if commitment.by else "",
        f"due {when(commitment.due)}" if commitment.due else "",
        f"“{commitment.urgency}”" if commitment.urgency else "",
        word("nature", commitment.nature),
    )


def of_series(claim: Continuity | Told, label: Label) -> str:
    """What is told of a series, in a few words: "meets every 2 years", "suspended 2010"."""
    value = claim.value or ""
    shown = length(claim.kind, value) if isinstance(value, str) else listed(map(label, value))
    told = (word("continuity", claim.kind), shown if shown != claim.when else "", when(claim.when))
    return " ".join(part for part in told if part)
