"""Which of the rounds that a text names it tells enough of to stand as a mention."""

from secretariat.reading.facts.lead_series import put_off
from secretariat.reading.facts.round_evidence import dated, goes_on, governed, tells_of_round
from secretariat.reading.facts.round_lines import intended, tells_of_meeting, to_be_founded
from secretariat.reading.facts.round_slots import place, when
from secretariat.reading.facts.told_round import ToldRound
from secretariat.reading.series import several, side_by_side
from secretariat.reading.stretch import Stretch
from secretariat.reading.telling import NEXT, PREVIOUS, Telling
from secretariat.reading.word_classes import NAME_SHAPES

SELF_NAMED = frozenset(["of_its_kind", "this_is"])  # rules by which a text numbers a round that it never names


def stands(told: ToldRound) -> bool:
    """Whether enough is told of it to be a round: its number, its date or its place, or that it is next."""
    if (
        (not told.in_text and not told.main)
        or to_be_founded(told.in_text)
        or all(t.named is not None and several(t.named) for t in told.told)
    ):
        return False
    if told.main:
        return _meets(told) if told.role == "subject" else _other_stands(told)
    if told.key == NEXT:
        return any(t.named is not None for t in told.told) or _when_or_where(told)
    if told.key == PREVIOUS and (told.number or 0) > 1 and any(t.named is not None for t in told.told):
        return True  # "the progress made since the last meeting" of the fifth
    if told.key == PREVIOUS or told.key.startswith("past"):
        return _when_or_where(told)
    if told.earlier and all(intended(t) for t in told.told):
        return False  # after the third "the first session of this dialogue", still to come: of another one
    return told.number is not None or any(tells_of_round(t) for t in told.in_text)


def _when_or_where(told: ToldRound) -> bool:
    return when(told) is not None or place(told, held=False, mode_=None) is not None


def _other_stands(told: ToldRound) -> bool:
    only_names = [t for t in told.in_text if t.named is not None and goes_on(t.stretch.line, t.named)]
    cues = ((c, t.quote.start) for t in told.in_text if t not in only_names for c in t.stretch.line.cues)
    if any(c.end <= start and "status.proposed" in c.names for c, start in cues):
        return True
    key, parties = told.group.key.named, told.group.parties
    if not parties or (key.family == "summit" and len(parties) < 3 and key.ordinal is None):
        return False
    if beside_subject(told):
        return True
    return any(tells_of_round(t) for t in told.in_text if _names_it(t)) and not _of_any_kind(told)


def _of_any_kind(told: ToldRound) -> bool:
    """ "Bilateral consultations were held within the working groups": no name, no subject, no day and no city."""
    key = told.group.key.named
    own = key.topic or key.level or key.capital or key.words or key.ordinal or len(key.parties) > 1
    return not own and when(told) is None and place(told, held=False, mode_=None) is None


def _names_it(told: Telling) -> bool:
    """Whether the words tell which meeting it is: "this meeting", far from its name, may be any."""
    n = told.named
    if n is None or n.separate or n.capital or n.ordinal is not None or n.role or n.unnumbered or n.family == "summit":
        return True
    named, line = n.specific or n.parties or (n.strength == "strong" and not n.plural), told.stretch.line
    came = n.i > 0 and line.tokens[n.i - 1].low == "for"  # "was in Oslo for consultations on trade"
    return bool(named) and (came or governed(line, n) or dated(line, n))


def beside_subject(told: ToldRound) -> bool:
    """Whether it is told of in one breath with the document's subject: "both a security dialogue and regular talks"."""
    first = told.frame.groups[0].told
    return any(side_by_side(one, other) for one in first for other in told.group.on(one.line))


def _meets(told: ToldRound) -> bool:
    """Whether the document tells of a meeting of its subject, and does not only speak of "dialogue"."""
    if any(t.rule in SELF_NAMED for t in told.told) or any(tells_of_round(t) for t in told.in_text):
        return True
    key = told.group.key.named
    if _titled(told) and (len(key.parties) > 1 or key.capital or _in_capitals(told)):
        return True
    for t in told.group.told:
        n, line = t.named, t.line
        named = n.topic or n.level or n.unnumbered or n.strength == "strong" or put_off(line)
        arranged = line.has_cue("status.planned") or put_off(line)
        told_of = line.heading or arranged or tells_of_meeting(Stretch(line, 0, len(line.tokens)))
        if named and line.number < 4 and told_of:
            return True
    return False


def _in_capitals(told: ToldRound) -> bool:
    """Whether the title names it as a name, though the text does so in other words."""
    title = [(t.named, t.stretch.line.tokens) for t in told.all_told if t.stretch.line.number < 0]
    return any(n is not None and (n.capital or tokens[n.noun_at].shape in NAME_SHAPES) for n, tokens in title)


def _titled(told: ToldRound) -> bool:
    """Whether the title, or a heading that stands for it, names the round."""
    return any(t.stretch.line.number < 0 or t.stretch.line.heading for t in told.all_told)
