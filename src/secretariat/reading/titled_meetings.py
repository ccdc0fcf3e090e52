"""Titled: a body's own meeting that a title names as what the text is about; told by the way it is a forum."""

from secretariat.lexicon.load import Lexicon
from secretariat.lexicon.tables import Tables
from secretariat.reading.lines import Line
from secretariat.reading.phrases.in_titles import name_ends
from secretariat.reading.series import Told
from secretariat.reading.word_classes import MARGINS, NAME_SHAPES

HEADS = ("ministers", "ministers'", "heads of government", "heads of state")
BESIDE_REACH = 4  # tokens of "on the margins of the"
ALL_STATES = frozenset(["UN", "COMMONWEALTH"])  # of the latter "the Commonwealth" is also a federal government


def is_title(line: Line) -> bool:
    """Whether a line is the title, or the heading that stands for it."""
    return line.number < 0 or (line.heading and line.number == 0)


def titles(one: Told) -> bool:
    """ "Attendance at the G20 Leaders' Summit": the title names it, and no part of it or meeting beside it."""
    named, tokens = one.named, one.line.tokens
    if not is_title(one.line) or named.plural:
        return False
    before = (t.low for t in tokens[max(0, named.i - BESIDE_REACH) : named.i])
    return MARGINS.isdisjoint(before) and name_ends(tokens, named.j)


def of_a_body(one: Told, own: tuple[str, ...], lexicon: Lexicon) -> bool:
    """ "Meeting of the Supreme Council of the Union State", "East Asia Summit Senior Officials' Meeting": of a body
    that can be a side, under a title that names it.
    """
    noun = one.line.tokens[one.named.noun_at]
    whose = _meets(one, own[0], lexicon.tables) if len(own) == 1 else len(own) > 1 and one.named.family == "commission"
    return noun.shape in NAME_SHAPES and whose and titles(one)


def of_heads(one: Told) -> bool:
    """ "Commonwealth Heads of Government Conference": told as one of those who head governments, or of ministers."""
    return any(t.low.endswith(HEADS) for t in one.words_before_noun)


def _meets(one: Told, party: str, tables: Tables) -> bool:
    body = tables.bodies.get(party)
    return body is not None and body.party and (party not in ALL_STATES or of_heads(one))
