"""What a line has to do with a round: whether it tells of a meeting, labels a slot, or is only a date."""

from collections.abc import Sequence
from itertools import pairwise

from secretariat.lexicon.phrases import BEGUN, MEETING
from secretariat.reading.facts.lists import is_item
from secretariat.reading.facts.round_evidence import tells_of_round
from secretariat.reading.lines import Line
from secretariat.reading.stretch import ARRANGED, Stretch, then_held
from secretariat.reading.telling import Telling
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import FINITE_PAST
from secretariat.when.edtf import earliest, latest, precision
from secretariat.when.records import FINE

LABELS = frozenset(["date", "venue", "place", "location"])
LABEL_REACH = 9  # words in which a label and its colon stand at the head of a line
MEETING_WORDS = ARRANGED | {"venue", "scene", "was", "were"}
LAUNCHED = frozenset(["launched", "inaugurated"])  # at a meeting where a day is told, and over a month or year not
LAUNCHES = frozenset(["launching", "establishing", "creating"])
FOUNDINGS = frozenset(["establishment", "creation"])
INTENTIONS = frozenset(["convening", "holding", "establishment", "launch", "preparing", "preparations"])
BEING = frozenset(["is", "are", "was", "were"])
INTENDED_REACH = 5  # tokens from "convening" to the name of what is convened
INTENTION_REACH = 24  # tokens from "to convene at an early date" to the name of what is convened
ENDS = frozenset([";", ":", ".", "that", "which", "who", "when", "where"])
FOUNDING_REACH = 6  # tokens from "set up" to the name of what is made
NEAR = 24  # characters between "possible" or "preparations for" and the name that it qualifies


def labelled(line: Line) -> bool:
    """A line that says outright: "Venue: ...", "July 6 had been the date"."""
    if line.words.isdisjoint(LABELS):
        return False
    head = line.tokens[:LABEL_REACH]
    named = any(t.low in LABELS for t in head)
    return named and (any(t.low == ":" for t in head) or any(t.date for t in line.tokens[:3]))


def outright(line: Line) -> bool:
    """A line that can tell the date though the text before it left it open: a heading or a label."""
    return line.heading or labelled(line)


def only_dated(line: Line) -> bool:
    """A heading that is a date and nothing else is the day of publication."""
    return line.heading and bool(line.dates) and not any(t.date is None and t.shape != "." for t in line.tokens)


def settles(line: Line) -> bool:
    """All sides, or two people by name, agree or discuss: what happens at the meeting happens on its day."""
    acts = {v.act for k in line.verbs if (v := line.tokens[k].senses.verb) is not None}
    if acts.isdisjoint({"agree", "discuss", "exchange"}):
        return False
    return len(line.people) > 1 or any("collective.all" in t.senses.classes for t in line.tokens)


def tells_of_meeting(stretch: Stretch) -> bool:
    """Whether a verb of meeting, or a word that stands for one, is in the stretch."""
    line, i, j = stretch.line, stretch.i, stretch.j
    if any(i <= k < j for k in line.sentence.where(MEETING | BEGUN)):
        return True
    words = MEETING_WORDS | LAUNCHED if not line.words.isdisjoint(LAUNCHED) and _tells_a_day(stretch) else MEETING_WORDS
    return not line.words.isdisjoint(words) and any(t.low in words for t in line.tokens[i:j])


def _tells_a_day(stretch: Stretch) -> bool:
    return any(t.date is not None and t.date.core in FINE for t in stretch.line.tokens[stretch.i : stretch.j])


def is_day(when: str) -> bool:
    """Whether a date is as fine as days; a whole week is not."""
    first, last = earliest(when), latest(when)
    if precision(when) not in {"day", "interval"} or first is None or last is None:
        return False
    return (last - first).days < 6


def proposed(told: Telling) -> bool:
    """ "a possible Trilateral Foreign Ministers' Meeting": the word stands next to the name."""
    start, line = told.quote.start, told.stretch.line
    soon = {line.ends(k) for k, t in enumerate(line.tokens) if t.low.endswith("as possible")}
    soon |= {line.ends(k) for k, before in enumerate(line.tokens[:-1], 1) if before.low == "as"}
    near = (c for c in line.cues if "status.proposed" in c.names and 0 <= start - c.end < NEAR)
    return any(c.end not in soon for c in near)  # "to hold as soon as possible the talks" puts no talks in doubt


def to_be_founded(told: Sequence[Telling]) -> bool:
    """ "Agreed to set up a joint commission": a body that is only to be made, as long as no meeting of it is told."""
    made = [t for t in told if founded(t)]
    rest = [t for t in told if t not in made and tells_of_round(t)]
    return bool(made) and not rest and not any(t.ordinal is not None for t in made)


def founded(told: Telling) -> bool:
    """ "Agreed to establish a joint commission", "by launching the new Dialogue"."""
    named, tokens = told.named, told.stretch.line.tokens
    if named is None:
        return False
    if named.indefinite and named.i and tokens[named.i - 1].low == "into":
        return True  # "expanded into a broader dialogue"
    made = tokens[max(0, named.i - 3) : named.i + 1] if named.definite else ()
    if any(t.low in LAUNCHES for t in made[1:]) or any(t.low in FOUNDINGS for t in made[:1]):
        return True  # "by launching the new Dialogue", "the establishment of the Group"
    if named.definite:
        return False
    before = tokens[max(0, named.i - FOUNDING_REACH) : named.i]
    if any(a.low in {"set", "setting"} and b.low == "up" for a, b in pairwise(before)):
        return True
    return any("order.founding" in t.senses.classes for t in before)


def intended(told: Telling) -> bool:
    """ "agreed to hold", "intent to convene", "early convening of": the naming is the object of an intention."""
    if told.named is None:
        return False
    tokens = told.stretch.line.tokens
    i = told.named.i
    if then_held(tokens, i):
        return False
    window = tokens[max(0, i - INTENDED_REACH) : i]
    if any(tokens[k].low in INTENTIONS and not _met(tokens[:k]) for k in range(max(1, i - INTENDED_REACH), i)):
        return True
    if [t.low for t in window if t.low != "the"][-2:] == ["success", "to"]:
        return True  # "wished success to the first meeting"
    return _to_be_held(told.stretch.line, told.named.i)


def _came(before: Sequence[Token]) -> bool:
    """ "Visited Oslo to hold the third Dialogue": what they came for, and not what is still to come."""
    went = any(t.senses.meeting == "visit" or "dates.travel" in t.senses.classes for t in before)
    return went and not any("modality.future" in t.senses.classes for t in before)


def _met(before: Sequence[Token]) -> bool:
    """ "Met today in Oslo to launch the Dialogue": with no other verb in between."""
    if not before or before[-1].low != "to":
        return False
    last = next((t for t in reversed(before) if t.senses.meeting or t.senses.verb), None)
    return last is not None and last.senses.meeting == "meet" and last.senses.meeting_form in FINITE_PAST


def _to_be_held(line: Line, i: int) -> bool:
    """ "To convene at an early date the ...", or "Hold the ..." as an item of a list, before a name at a token."""
    tokens = line.tokens
    for k in range(i - 1, max(-1, i - INTENTION_REACH), -1):
        t = tokens[k]
        if t.low.endswith("forward to"):
            return True  # "looked forward to meeting in Oslo for the summit"
        if t.senses.meeting and (t.senses.meeting_form or "").startswith("base"):
            if k < 2:
                return is_item(line)
            arranged = tokens[k - 2].low in BEING  # "is to be held": announced, and not only meant
            return tokens[k - 1].low == "to" and not arranged and not _came(tokens[: k - 1]) and not _met(tokens[:k])
        if t.low in ENDS or t.senses.verb is not None:
            return False
    return False
