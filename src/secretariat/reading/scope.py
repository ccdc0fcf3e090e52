"""Scope: whether a page without a round tells of dealings between states at all, so that its words are worth a fact."""

import itertools

from secretariat.lexicon.phrases import PARTY
from secretariat.reading.frame import Frame
from secretariat.reading.lines import Line

LEAD_SENTENCES = 3
SHARE = 0.1  # namings of other parties a sentence, below which a page is about affairs at home


def between_states(frame: Frame) -> bool:
    """Whether the words of a page without a round are worth a fact: those of an office, or a story of several parties,
    that is not about affairs at home.
    """
    return (frame.official or len(frame.parties) > 1) and not _is_domestic(frame)


def _is_domestic(frame: Frame) -> bool:
    """Whether title and lead name no other party, and the rest hardly one: a speech on pensions, an appointment."""
    told = [line for line in frame.lines.lines if not line.heading]
    headings = itertools.takewhile(lambda line: line.heading, frame.lines.lines)
    lead = (frame.lines.title, *headings, *told[:LEAD_SENTENCES])
    if any(_names_another(line, frame.side) for line in lead if line is not None):
        return False
    return sum(_names_another(line, frame.side) for line in told) < SHARE * len(told)


def _names_another(line: Line, side: str | None) -> int:
    tokens = line.tokens
    return len([k for k in line.sentence.where(PARTY) if (a := tokens[k].senses.actor) and a.party != side])
