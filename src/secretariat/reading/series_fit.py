"""Fit: whether a naming is of a series while that is gathered, and what points at it."""

from collections.abc import Sequence

from secretariat.lexicon.load import Lexicon
from secretariat.lexicon.tables import Tables
from secretariat.reading.apart import beside, of_a_state_told, told_apart
from secretariat.reading.draft import Draft, in_full, ministers_of_a_body
from secretariat.reading.founding import SAME_NUMBER, has_own_name, of_three_unknown
from secretariat.reading.lines import Line
from secretariat.reading.named import Named
from secretariat.reading.other_series import BODIES, GENERIC_TOPICS, KIN, named_otherwise, of_other_topic_or_level
from secretariat.reading.own_dates import PREPARATORY, dates
from secretariat.reading.phrases.core import QUOTES
from secretariat.reading.phrases.tail import TWO_PLUS_TWO
from secretariat.reading.series import LEAD_LINES, Told, own_parties, several, side_by_side
from secretariat.reading.stretch import Stretch
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import NAME_SHAPES, PLAIN_FAMILIES

CALLED = frozenset(["known", "called", "dubbed", "namely"])
CALLED_REACH = 9  # tokens of "and Coordination - known as the"
NUMBERED_REACH = 2  # lines from a series to "second meeting" of it
LISTING = frozenset(["and", "the", "held", ",", "in", "on", "its", "their", "both", "convened", "hosted", "by"])
POINTING_REACH = 12  # lines from a series that is not the document's own to "the meeting" that stands for it


def fits(draft: Draft, one: Told, side: str | None, lexicon: Lexicon) -> bool:
    """Whether a naming is of this series: first what tells it apart, then what its name adds."""
    named = one.named
    if _by_another_name(draft, one) or _as_its_own(draft, one):
        return True
    if _told_apart(draft, one, lexicon) or of_a_state_told(one, draft.parties, side):
        return False
    if named.family == TWO_PLUS_TWO and _in_that_format(draft, one):
        return True
    own = own_parties(named, lexicon.tables, side)
    if _between_others(draft, one, own, lexicon):
        return False
    if draft.headline(one, own):
        return True
    if of_other_topic_or_level(draft, one):
        return False
    return _same_number(draft, named, own) or (not named_otherwise(draft, one, own) and _leads_here(draft, one, own))


def _by_another_name(draft: Draft, one: Told) -> bool:
    """ "The Consultative Committee on Trade (the Trade Dialogue)": what the brackets behind a name hold."""
    between = next((one.line.tokens[t.named.j : one.named.i] for t in beside(one, draft.told)), ())
    lows = [t.low for t in between if t.low not in QUOTES]
    called = not CALLED.isdisjoint(lows) and len(lows) <= CALLED_REACH  # "- known as the \"2+2\" talks"
    return (called or lows in (["("], ["(", "the"])) and one.named.ordinal is None


def _as_its_own(draft: Draft, one: Told) -> bool:
    """ "The Working Group on Cyber Issues held its first cyber dialogue": one meeting, of the group."""
    before = [n for n in one.line.named if n.j <= one.named.i]
    mine = any(t.named.start == before[-1].start for t in beside(one, draft.told)) if before else False
    return one.named.of_its_own and mine and draft.key.family in BODIES and len(one.named.parties) < 2


def _told_apart(draft: Draft, one: Told, lexicon: Lexicon) -> bool:
    """Told as another, as several, or too vaguely to be of any."""
    named = one.named
    return (
        named.separate
        or told_apart(one, draft.key, draft.told, draft.parties)
        or (named.many and named.plural)
        or _is_another(draft, one)
        or of_three_unknown(one, draft.parties, lexicon)
        or _of_another_body(draft, one)
        or any(side_by_side(told, one) or _two_names(told, one) for told in beside(one, draft.told))
        or _beside_another(draft, one)
        or _by_full_name(draft, named)
        or _on_another_day(draft, one)
        or _of_two_of_several(draft, one)
        or (not named.specific and not _pointed_at(draft, one))
    )


def _two_names(first: Told, second: Told) -> bool:
    """ "The A-B Energy Dialogue ... the A-B Energy Security Dialogue": one sentence, two names in full; "the Defence
    Policy Dialogue and the Defence Industry Dialogue": two names of which neither is the other's in short.
    """
    a, b = first.named, second.named
    if in_full(a) and in_full(b) and {a.topic, b.topic} - {None} != {a.topic, b.topic}:
        return True
    if not (a.capital and b.capital) or b.ordinal in {a.ordinal} - {None}:
        return False
    if a.noun != b.noun:
        return _listed_with(first, second)
    own, other = _told_by(first), _told_by(second)
    if in_full(a) and in_full(b):
        return own != other
    return bool(own - other and other - own)


def _told_by(one: Told) -> frozenset[str]:
    """The capitalised words of a name that tell it from other names of the same noun, whatever they tell."""
    words = one.words_before_noun
    return frozenset(t.low for t in words if t.shape in NAME_SHAPES and not (t.senses.actor or t.senses.ordinal))


def _listed_with(first: Told, second: Told) -> bool:
    """ "The Economic Dialogue held in Oslo in May and the Labour Consultations": two names with "and" between them,
    and no verb but that by which the first was held.
    """
    if not {first.named.family, second.named.family}.isdisjoint(PLAIN_FAMILIES):
        return False
    between = second.line.tokens[first.named.j : second.named.i]
    other = [t for t in between if not (t.low in LISTING or t.date or t.senses.city or t.senses.actor)]
    return not other and any(t.low == "and" for t in between)


def _beside_another(draft: Draft, one: Told) -> bool:
    """ "It was preceded by the A-B Energy Security Dialogue": in full, and under other words than the one before it."""
    before = one.line.tokens[max(0, one.named.i - 4) : one.named.i]
    if not in_full(one.named) or not any(t.low in PREPARATORY for t in before):
        return False
    return in_full(draft.key) and all(_told_by(t) != _told_by(one) for t in draft.told if in_full(t.named))


def _by_full_name(draft: Draft, named: Named) -> bool:
    """Beside the A-B Consultation on Forests "the A-B Strategic Dialogue": two names in full, each with a noun of its
    own, of which only one tells a subject.
    """
    key = draft.key
    if not (len(named.parties) > 1 and len(key.parties) > 1 and named.capital and key.capital):
        return False
    if named.noun == key.noun or (named.ordinal is not None and named.ordinal in draft.numbers):
        return False
    told = [t for t in (named.topic, key.topic) if t is not None and t not in GENERIC_TOPICS | {"strategic"}]
    return len(told) == 1 and named.family not in PLAIN_FAMILIES and key.family not in PLAIN_FAMILIES


def _of_two_of_several(draft: Draft, one: Told) -> bool:
    """ "The bilateral space dialogue" in a text on a dialogue of three: none of theirs."""
    words = one.line.tokens[one.named.i : one.named.noun_at]
    return len(draft.parties) > 2 and any(t.low == "bilateral" for t in words)


def _on_another_day(draft: Draft, one: Told) -> bool:
    """ "The ministers hold consultations on 20 March. The strategic dialogue will be held on 30 March": under another
    noun and with a subject, on a day of its own.
    """
    named, key = one.named, draft.key
    if named.noun == key.noun or named.topic is None or key.topic is not None or named.role is not None:
        return False
    if one.line.heading or not one.line.dates or any(True for _ in beside(one, draft.told)):
        return False
    mine = _days(one.line)
    return bool(mine) and bool(days := _days_told(draft)) and days.isdisjoint(mine)


def _days_told(draft: Draft) -> set[tuple[int, int]]:
    """The days of the lines that name a series; each line is asked once, however often the series is."""
    for told in draft.told[draft.dated :]:
        draft.days |= _days(told.line)
    draft.dated = len(draft.told)
    return draft.days


def _days(line: Line) -> frozenset[tuple[int, int]]:
    """The days of a line that may be those of its meeting, by month and day."""
    own = (t.date.first for _, t in dates(Stretch(line, 0, len(line.tokens))) if t.date is not None)
    return frozenset((p.month, p.day) for p in own if p.month is not None and p.day is not None)


def _between_others(draft: Draft, one: Told, own: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Of something else, under other letters, or between other parties."""
    named = one.named
    if _of_something_else(draft, one):
        return True
    if named.acronym and draft.acronyms and named.acronym not in draft.acronyms:
        return True
    if _of_others(draft, one, own, lexicon.tables):
        return True
    if own and own[0] in lexicon.tables.bodies and len(draft.parties) > 1 and ministers_of_a_body(named):
        return True
    if len(own) > 1:
        return set(own) != set(draft.parties) and not _lent(draft, named, own)
    return bool(own) and own[0] not in draft.parties and not _member_of(own[0], draft.parties, lexicon)


def _leads_here(draft: Draft, one: Told, own: tuple[str, ...]) -> bool:
    """By its noun, or by anything that points at one series."""
    named = one.named
    return bool(
        named.noun == draft.key.noun
        or named.family == draft.key.family == TWO_PLUS_TWO
        or named.topic
        or named.level
        or len(own) > 1
        or named.definite
        or named.strength == "unit"
        or named.ordinal is not None
        or named.role
        or one.line.heading
        or not named.specific
    )


def _same_number(draft: Draft, named: Named, own: tuple[str, ...]) -> bool:
    """ "The eighth round of consultations ... The eighth meeting of the joint committee": one with two names."""
    if named.ordinal is None or named.ordinal < SAME_NUMBER or named.ordinal != draft.key.ordinal:
        return False
    return not own or set(own) == set(draft.parties)


def _is_another(draft: Draft, one: Told) -> bool:
    """ "Preceded by a ministerial meeting", "held meetings with": none of a series that has a name or a number."""
    named, key = one.named, draft.key
    if named.capital or named.ordinal is not None or named.family != "meeting" or one.line.heading:
        return False
    known = key.ordinal is not None or (key.capital and len(key.parties) > 1)
    counts = any(t.senses.series and t.senses.series.strength == "unit" for t in one.words_before_noun)
    return (
        known and not counts and (named.plural or (named.indefinite and named.level is not None)) and not named.definite
    )


def _of_something_else(draft: Draft, one: Told) -> bool:
    """ "A second meeting in Sochi", "the first meeting of experts on relief": of what is not told here; "the
    forthcoming meeting of the corresponding commission": another's.
    """
    named, tokens = one.named, one.line.tokens
    bare = not (named.topic or named.level or named.parties or named.capital) and named.family in PLAIN_FAMILIES
    if not bare or one.line.heading:
        return False
    of = named.j + 1 < len(tokens) and tokens[named.j].low in {"of", "between"}
    who = next((t for t in tokens[named.j + 1 : named.j + 3] if t.low not in {"the", "our"}), None) if of else None
    if who is not None and not _of_those_who_met(who):
        return True
    far = one.line.number - draft.told[-1].line.number > NUMBERED_REACH
    return named.ordinal is not None and (
        (named.indefinite and not _one_more(draft, named)) or (far and not named.definite)
    )


def _one_more(draft: Draft, named: Named) -> bool:
    """ "A third round is planned for May", where the second was told of."""
    return named.strength == "unit" and (named.ordinal or 0) - 1 in draft.numbers


def _in_that_format(draft: Draft, one: Told) -> bool:
    """ "The consultations in the 2+2 format": how they met, and no other series."""
    named = one.named
    if named.noun == draft.key.noun and named.ordinal is None:
        return True
    tokens, j = one.line.tokens, named.j
    return j < len(tokens) and tokens[j].low == "format" and draft.key.family in KIN[TWO_PLUS_TWO]


def _of_others(draft: Draft, one: Told, own: tuple[str, ...], tables: Tables) -> bool:
    """In passing: "the Eastern Economic Forum", a name of its own; "the bilateral Dialogue" beside one of ASEAN;
    "the commissions", of which none in particular is meant.
    """
    named = one.named
    if several(named) and not draft.key.plural:
        return True
    if one.line.heading or one.line.number < LEAD_LINES:
        return False
    foreign = (bool(named.words) and named.capital and not own) or has_own_name(one, own)
    if foreign and not named.words & draft.words:
        return True
    return named.lateral and draft.parties != draft.document and any(p in tables.bodies for p in draft.parties)


def _of_another_body(draft: Draft, one: Told) -> bool:
    """ "The Labour Working Group will hold its next meeting": of the body that the sentence tells of, if any."""
    if any(True for _ in beside(one, draft.told)):
        return False
    if not one.named.of_its_own:
        return _behind_its_body(one)
    return any(t.senses.series is not None and t.senses.series.body for t in one.line.tokens)


def _behind_its_body(one: Told) -> bool:
    """ "The role of the Harbour Council, whose third session was held in May and the fourth will be": a number alone
    counts the rounds of the body that the sentence names before it.
    """
    named = one.named
    if named.specific or named.ordinal is None or one.line.heading:
        return False
    bodies = [n for n in one.line.named if n.j <= named.i and n.capital and n.family in BODIES | {"council"}]
    return bool(bodies) and any(n.of_its_own for n in one.line.named if bodies[-1].j <= n.i <= named.i)


def _pointed_at(draft: Draft, one: Told) -> bool:
    """Whether "the meeting", "consultations" stand for this series: soon after it, with its noun or as known."""
    named, near = one.named, one.line.number - draft.told[-1].line.number <= POINTING_REACH
    known = named.definite or named.noun == draft.key.noun or named.role is not None or named.unnumbered
    before = one.line.tokens[max(0, named.i - 2) : named.i]
    known = known or any(t.date is not None for t in before) or (named.i == 1 and before[-1].low == "that")
    return one.line.heading or (known and (near or draft.told[0].line.number < LEAD_LINES))


def _lent(draft: Draft, named: Named, own: tuple[str, ...]) -> bool:
    """ "The Joint Commission", told before its states are: that it was given those of the document was a guess."""
    if any(len(told.named.parties) > 1 for told in draft.told) or set(own).isdisjoint(draft.parties):
        return False
    return named.noun == draft.key.noun and named.capital and draft.key.capital and not draft.key.topic


def _of_those_who_met(t: Token) -> bool:
    """ "Of the two sides", "of ministers", "of its kind", "of this dialogue"."""
    s = t.senses
    told = s.level or s.rank or s.actor or s.series or s.ordinal or s.number
    return bool(told) or any(c.startswith("collective") for c in s.classes) or t.low in {"its", "this", "their"}


def _member_of(party: str, parties: Sequence[str], lexicon: Lexicon) -> bool:
    return any(party in body.members for p in parties if (body := lexicon.tables.bodies.get(p)))
