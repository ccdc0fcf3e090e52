"""Other series: what in the name of a round tells that it is none of a series told of before."""

from secretariat.reading.apart import beside, passing
from secretariat.reading.draft import Draft, in_full
from secretariat.reading.founding import OWN_LEVELS
from secretariat.reading.named import Named
from secretariat.reading.series import LEAD_LINES, Told

# Families of nouns that may name one series: "talks", "dialogue" and "meeting" do, a working group and a summit do not.
KIN = {
    "talks": frozenset(["talks", "meeting", "unit", "mechanism", "forum"]),
    "meeting": frozenset(["body", "talks", "meeting", "unit", "group", "mechanism", "commission", "forum"]),
    "unit": frozenset(["talks", "meeting", "unit", "group", "mechanism", "commission", "forum", "summit", "2+2"]),
    "mechanism": frozenset(["talks", "meeting", "unit", "mechanism"]),
    "group": frozenset(["group", "meeting", "unit"]),
    "commission": frozenset(["commission", "meeting", "unit"]),
    "forum": frozenset(["forum", "meeting", "unit", "talks"]),
    "summit": frozenset(["summit", "body", "meeting", "unit"]),
    "2+2": frozenset(["2+2", "meeting", "unit", "talks"]),
    "body": frozenset(["body", "summit", "meeting", "unit"]),
    "negotiations": frozenset(["negotiations", "unit"]),
}
BODIES = frozenset(["group", "commission", "forum", "mechanism"])  # families of nouns that name who meets
GENERIC_TOPICS = frozenset(["political", "regional"])
OWN_TOPICS = frozenset(["consular"])  # consular consultations are never the political ones


def of_other_topic_or_level(draft: Draft, one: Told) -> bool:
    """On another subject or of officials of another rank, where neither is told loosely."""
    named = one.named
    if named.level in OWN_LEVELS and draft.level not in OWN_LEVELS and draft.key.capital:
        return True
    if named.topic and draft.topic and named.topic != draft.topic and not _one_of_them_plain(draft, one):
        return True
    if named.topic in OWN_TOPICS and draft.topic is None and draft.level is not None:
        return True  # beside the ministers' 2+2 "the annual consular consultations"
    levels = {named.level, draft.level}
    return None not in levels and len(levels) > 1 and bool(levels - {"high-level"})


def named_otherwise(draft: Draft, one: Told, own: tuple[str, ...]) -> bool:
    """Under a name, a noun or a number that is another series'."""
    named = one.named
    plain_before = not draft.opens and not draft.key.specific and named.noun != draft.key.noun
    if plain_before and (named.capital or named.ordinal is not None):
        return True  # "had held consultations in May. The 35th Strategic Dialogue": bare words name no series
    in_text = not one.line.heading and (one.line.number >= LEAD_LINES or draft.told[0].line.number > 1)
    if (in_text and (_other_words(draft, named) or _other_noun(draft, named))) or _other_gathering(draft, named):
        return True
    key = draft.key
    if named.acronym and named.noun != key.noun and named.ordinal and key.ordinal and named.ordinal != key.ordinal:
        return True  # beside the fifth 2+2 Meeting "the fourth Norway Peru Dialogue (NPD)"
    if _other_event(draft, one) or _other_name(draft, named) or _other_subject(draft, named):
        return True
    if named.family not in KIN[draft.key.family] or (named.words and draft.words and not named.words & draft.words):
        return True
    if named.words and not draft.words and not own and not named.topic:
        return True
    return named.ordinal is not None and _other_number(draft, one)


def _one_of_them_plain(draft: Draft, one: Told) -> bool:
    """Two topics of which one tells little: "political", "strategic"; but "the 7th Strategic Dialogue" is another
    than the 10th Political Dialogue.
    """
    named = one.named
    same = named.ordinal is None or not draft.numbers or named.ordinal in draft.numbers
    if named.capital and draft.key.capital and "political" not in {named.topic, draft.topic} and passing(one):
        return False  # beside the Space Dialogue "the Indo-Pacific Dialogue"
    return (
        same and OWN_TOPICS.isdisjoint([named.topic, draft.topic]) and bool({named.topic, draft.topic} & GENERIC_TOPICS)
    )


def _other_event(draft: Draft, one: Told) -> bool:
    """Beside leaders' meetings those of ministers, and a summit with a subject or words of its own."""
    named = one.named
    if draft.key.family not in {"summit", "body"}:
        return False
    own_level = named.level not in {None, "leaders", draft.level}
    if not named.capital:
        own_subject = named.noun == "summit" and named.topic is not None and named.topic != draft.topic
        return (
            named.noun == "conference"
            or own_subject
            or (own_level and (bool(named.topic) or named.ordinal is not None))
        )
    if own_level or (named.family == "meeting" and not _of_leaders(one)):
        return named.ordinal is None or named.ordinal != draft.key.ordinal
    return bool(named.words - draft.words) or bool(named.topic and named.topic != draft.topic)


def _other_name(draft: Draft, named: Named) -> bool:
    """Two names in full of which only one tells a subject: the Joint Meeting of Ministers, the Cyber Dialogue."""
    full = in_full(named) and in_full(draft.key)
    same = named.noun == draft.key.noun and (named.ordinal is None or draft.told[0].line.number < LEAD_LINES)
    return full and not same and (named.topic is None) != (draft.topic is None)


def _other_words(draft: Draft, named: Named) -> bool:
    """The Cyber Dialogue and the Democracy Dialogue: names in full, of one a topic, of one a word of its own."""
    if not named.capital or named.words & draft.words or not (draft.key.capital or len(named.parties) > 1):
        return False
    topic = draft.topic if draft.topic not in GENERIC_TOPICS else None
    other = named.topic if named.topic not in GENERIC_TOPICS else None
    return bool(topic and named.words and not named.topic) or bool(other and draft.words and not draft.topic)


def _other_noun(draft: Draft, named: Named) -> bool:
    """Beside the Norway-Chile Conference "the Customs Cooperation Meeting": another noun, and words of its own."""
    key = draft.key
    if not (named.capital and key.capital) or named.noun == key.noun or named.acronym in draft.acronyms - {None}:
        return False
    more = bool(named.topic and named.topic != draft.topic and not draft.topic) or bool(named.words - draft.words)
    return more and not named.words & draft.words and named.ordinal != (key.ordinal or 0)


def _other_gathering(draft: Draft, named: Named) -> bool:
    """Beside a working group "the Leaders' Meeting", "the 3rd Ministerial Conference": no meeting of the group."""
    body = draft.key.family in {"group", "mechanism"} and (draft.key.capital or draft.key.ordinal is not None)
    own = named.level and named.level != draft.level
    if named.words & draft.words or (named.topic and named.topic == draft.topic):
        return False
    if in_full(draft.key) and draft.key.family == "meeting" and named.capital and named.family in BODIES:
        return True  # beside the Joint Ministerial Meeting "the ASEAN Committee of Permanent Representatives"
    return body and named.family in {"meeting", "talks"} and bool(own)


def _other_subject(draft: Draft, named: Named) -> bool:
    """After "the fifth Political Consultations", "the third Energy Dialogue": noun, number and subject differ."""
    key = draft.key
    if not (named.capital and key.capital and named.ordinal) or named.noun == key.noun:
        return False
    full = " " in named.noun + key.noun or len(named.parties) > 1
    if key.ordinal and abs(key.ordinal - named.ordinal) > 1 and full:
        return True  # "the fourth Strategic Dialogue ... the 13th Foreign Office Consultations"
    subject = named.topic is not None and named.topic not in GENERIC_TOPICS and named.topic != draft.topic
    told = key.ordinal or (" " in key.noun and not draft.topic)  # "Foreign Office Consultations" without a number
    return subject and bool(told) and named.ordinal != key.ordinal


def _other_number(draft: Draft, one: Told) -> bool:
    """Two numbers in one sentence with "and" between are two series ("the 17th ... and the 29th ...")."""
    if any(_joined(t, one) for t in beside(one, draft.told)):
        return True
    numbers = ((t.named.topic, t.named.ordinal) for t in beside(one, draft.told) if t.named.ordinal is not None)
    return any(topic != one.named.topic and ordinal != one.named.ordinal for topic, ordinal in numbers)


def _joined(first: Told, second: Told) -> bool:
    """ "The 12th round of the working group on the sea and the 9th round of the working group on fish": two series, as
    neither has a day or a place of its own.
    """
    a, b = first.named, second.named
    between = second.line.tokens[a.j : b.i]
    counted = a.ordinal is not None and b.ordinal is not None and a.ordinal != b.ordinal
    full = a.noun_at - a.i > 2 and b.noun_at - b.i > 2  # with what is counted, and not "the 12th and the 13th rounds"
    apart = any(t.date is not None or t.senses.city is not None or t.senses.meeting is not None for t in between)
    return counted and full and not apart and any(t.low == "and" for t in between)


def _of_leaders(one: Told) -> bool:
    """ "The Quad Leaders' Meeting" is the summit."""
    return any(t.low.endswith("leaders") for t in one.line.tokens[one.named.i : one.named.noun_at])
