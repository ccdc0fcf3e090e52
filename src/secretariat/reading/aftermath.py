"""Earlier rounds told beside this one: "it comes after talks in Oslo on 3 May", "they had last met in June"."""

from collections.abc import Iterator, Sequence

from secretariat.reading.lines import Line, Lines
from secretariat.reading.stretch import Stretch
from secretariat.reading.telling import PREVIOUS, Telling
from secretariat.reading.tokens import Token

MEETINGS = frozenset(
    [
        *("one", "meeting", "round", "session", "talks", "discussions", "consultations", "dialogue", "engagement"),
        *("gathering", "encounter", "edition", "exchange"),
    ]
)
SELF = frozenset(["it", "this", "these", "the"])  # what a sentence begins with that goes on about the round at hand
COMES_AFTER = frozenset(["follows", "followed", "follow"])
COMING = frozenset(["comes", "came", "come", "coming", "took place"])
LEADS = frozenset(["a", "an", "the", "its", "their", "initial", "first", "previous", "earlier", "similar", "of", "up"])
SUBJECT_REACH = 9  # tokens in which such a sentence has its verb
NOUN_REACH = 5  # tokens from "follows" to what it follows
DATE_REACH = 9  # tokens from there to its day
LEADERS = ("ministers", "presidents", "leaders", "heads of state")
WHOSE_REACH = 4  # tokens of "between the two prime ministers"
MET_REACH = 8  # tokens from "had last met" to the day
LATELY = frozenset(["last", "most", "most recently"])
BEFORE_IT = frozenset(["it", "this", "that"])


def beside(line: Line, lines: Lines) -> Iterator[Telling]:
    """The round before that a line with a date tells of without a name."""
    found = [_followed(line), _before_it(line), _last_met(line), _year_of_the_last(line)]
    for stretch in found:
        if stretch is not None:
            quote = lines.quote_of(line, stretch.i, stretch.j)
            yield Telling(key=PREVIOUS, stretch=stretch, quote=quote, rule="came_before")


def _followed(line: Line) -> Stretch | None:
    """ "It comes after discussions in Oslo on 3 May", "the Dialogue followed the one in Oslo in June"; not so what
    followed a meeting that has a name or a number of its own.
    """
    tokens = line.tokens
    if line.heading or tokens[0].low not in SELF:
        return None
    verb = next((k for k in range(1, min(len(tokens), 1 + SUBJECT_REACH)) if _goes_after(line, k)), None)
    if verb is None:
        return None
    noun = next((k for k in range(verb, min(len(tokens), verb + NOUN_REACH)) if tokens[k].low in MEETINGS), None)
    if noun is None or any(t.low not in LEADS and not t.senses.classes for t in tokens[verb + 1 : noun]):
        return None
    if any(n.i <= noun < n.j and (n.capital or n.topic or n.parties) for n in line.named):
        return None
    return _dated(line, noun) if not _of_leaders(tokens, noun) else None


def _of_leaders(tokens: Sequence[Token], noun: int) -> bool:
    """ "A meeting in November between the prime ministers": of others than those who hold the round."""
    behind = tokens[noun + 1 : noun + 1 + DATE_REACH]
    at = next((k for k, t in enumerate(behind) if t.low in {"between", "of", "with"}), None)
    return at is not None and any(t.low.endswith(LEADERS) or t.senses.rank for t in behind[at + 1 : at + WHOSE_REACH])


def _goes_after(line: Line, k: int) -> bool:
    tokens = line.tokens
    return tokens[k].low in COMES_AFTER or (tokens[k].low in {"after", "on"} and tokens[k - 1].low in COMING)


def _before_it(line: Line) -> Stretch | None:
    """ "The one before it was in Oslo in June", "the meeting before that, in Oslo in June"."""
    tokens = line.tokens
    if "before" not in line.words:
        return None
    for k in range(1, len(tokens) - 2):
        if tokens[k].low in MEETINGS and tokens[k + 1].low == "before" and tokens[k + 2].low in BEFORE_IT:
            return _dated(line, k)
    return None


def _last_met(line: Line) -> Stretch | None:
    """ "The two sides had last met in Oslo in June 2021", "so far five times, most recently on 3 May"."""
    tokens = line.tokens
    if line.heading or line.words.isdisjoint(LATELY):
        return None
    for k in range(len(tokens) - 1):
        met = tokens[k].low == "last" and tokens[k].date is None and tokens[k + 1].senses.meeting in {"meet", "hold"}
        recently = tokens[k].low == "most" and tokens[k + 1].low == "recently"
        if met or recently or tokens[k].low == "most recently":
            at = next((d for d in line.dates if k < d <= k + MET_REACH), None)
            if at is not None and all(_of_when_or_where(t) for t in tokens[k + 2 : at]):
                return Stretch(line, k, len(tokens))
    return None


def _of_when_or_where(t: Token) -> bool:
    s = t.senses
    return t.low in {",", "in", "on", "at", "there", "the"} or bool(s.city or s.actor or s.level or t.date)


def _year_of_the_last(line: Line) -> Stretch | None:
    """ "Idle since 2014, the year of the last meeting"."""
    tokens = line.tokens
    for k in line.dates:
        behind = [t.low for t in tokens[k + 1 : k + 7] if t.low not in {",", "the"}]
        if behind[:2] in (["year", "of"], ["month", "of"]) and behind[2:3] in (["last"], ["previous"]):
            return Stretch(line, k, k + 1)
    return None


def _dated(line: Line, k: int) -> Stretch | None:
    """The words from a noun on, where its day stands near behind it and no other meeting in between."""
    at = next((d for d in line.dates if k < d <= k + DATE_REACH), None)
    if at is None or any(k < n.i <= at for n in line.named):
        return None
    end = next((m for m in range(at + 1, len(line.tokens)) if line.tokens[m].low in {";", "."}), len(line.tokens))
    return Stretch(line, k, end)
