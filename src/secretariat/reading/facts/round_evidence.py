"""Evidence of a round: whether the words around a name tell of a meeting, or only name the dialogue or its body."""

from itertools import pairwise

from secretariat.reading.lines import Line
from secretariat.reading.named import STRENGTHENS, Named
from secretariat.reading.telling import Telling
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import FINITE_PAST, LED

GOVERNING = frozenset(["hold", "host", "chair", "lead", "attend", "happen", "meet", "meet_with"])
BEFORE, BEHIND = 40, 16  # tokens between a verb of meeting and the name that it goes with
NEXT_TO = 6  # tokens behind a name in which its date or place stands
WHERE = frozenset(["at", "during", "following", "after", "margins", "sidelines", "alongside"])
RESULTS = frozenset(["outcome", "outcomes", "results", "result", "conclusion", "success", "conclusions"])
EXPECTING = ("forward to", "await", "awaits", "awaited", "forward")
ARTICLES = frozenset(["the", "its", "their", "our", "a", "an", "this", "of"])
STOPS = frozenset([";", ":"])
BREAKS = frozenset(["that", "which", "who", "because", "while", "whereas", "part", "framework", "aegis", "auspices"])
LINKS = frozenset(
    [",", "(", ")", '"', "'", "and", "in", "on", "at", "from", "to", "the", "of", "between", "here", "this", "earlier"]
) | {"planned", "scheduled", "slated", "set", "due", "for", "is"}
RELATIVE = frozenset([",", "which", "that", "(", ")", "most", "recently"])
VERBAL = frozenset(["modality.be", "modality.have", "modality.future", "modality.to", "glue.adverb"])
RHYTHM = frozenset(["annually", "regularly", "periodically", "biannually", "yearly", "regular", "annual", "frequent"])
SEVERAL = frozenset(["meetings", "sessions", "rounds"])
# nouns that look like such verbs, and verbs of a series that is only taken up again
NO_VERBS = frozenset(["meeting", "heads", "head", "resume", "resuming", "occurring"])
SEATS = frozenset(["chairs", "co chairs"])  # "as co-chairs of the Working Group"
LAUNCHING = ("launch", "relaunch", "establish", "creat", "found", "institut", "form", "announc", "elevat", "set up")
LAUNCHED_REACH = 6
BESIDE = 2  # tokens of "and the" between two names
FEW = 3  # meetings that anybody may have had; whoever meets more often meets in a series
COUNT_REACH = 4
OBJECTS = frozenset(["its", "their", "the", "a", "an", "this"])
OBJECT_REACH = 7  # tokens of "its first joint meeting"
MODIFIES = 3  # tokens before a base form in which "to" or "will" stands


def tells_of_round(told: Telling) -> bool:
    """Whether a place in a text tells of a meeting; where no name stands, a number or "last" does."""
    return told.named is None or names_a_meeting(told.stretch.line, told.named)


def names_a_meeting(line: Line, named: Named) -> bool:
    """Whether a naming stands where a meeting is told of: as what was held, with a number, day or place, or as where
    something was done.
    """
    if named.role is not None or named.unnumbered or (named.ordinal is not None and _is_known(named)):
        return True
    if several_times(line, named) or _only_made(line, named) or goes_on(line, named):
        return False
    if _told_once(line, named) or _placed(line, named) or governed(line, named) or _is_counted(line, named):
        return True
    return dated(line, named) and not _launched(line, named)


def goes_on(line: Line, named: Named) -> bool:
    """ "Deepening the ongoing Tech Dialogue": the series, and no meeting of it."""
    return any(
        t.low == "ongoing" or t.low.startswith(STRENGTHENS) for t in line.tokens[max(0, named.i - 3) : named.i + 1]
    )


def _told_once(line: Line, named: Named) -> bool:
    """ "Wool was the subject of a round of consultations of Norway and Peru": counted, of states, and told as over."""
    words = line.tokens[named.i : named.noun_at]
    counted = any(t.senses.series is not None and t.senses.series.strength == "unit" for t in words)
    past = any(t.low in {"was", "were"} for t in line.tokens[: named.i])
    return named.indefinite and counted and len(named.parties) > 1 and past


def _is_known(named: Named) -> bool:
    """ "The 3rd round", "the sixth Security Dialogue"; "the first meeting" alone may be one of anybody."""
    if (named.ordinal or 0) > FEW:
        return True  # "round 7 of the negotiations"
    told = named.capital or named.topic or named.level or named.parties or named.words
    return bool(told or (named.lateral and named.ordinal != 1) or named.strength != "named")


def governed(line: Line, named: Named) -> bool:
    """Whether a verb of meeting has the naming as its object or its subject: "held the talks", "the talks opened"."""
    return any(_has_object(line, k, named) for k in line.meetings if k < named.i) or _is_subject(line, named)


def several_times(line: Line, named: Named) -> bool:
    """ "The dialogue meets annually", "the regular convening of the dialogue": how often, and no one round."""
    beside = next((n for n in line.named if n.j < named.i <= n.j + BESIDE and line.tokens[n.j].low == "and"), None)
    if beside is not None and named.ordinal is None and several_times(line, beside):
        return True  # "the regular convening of the Security Dialogue and the Defence Dialogue"
    if any(a.low in RHYTHM and b.low in SEVERAL for a, b in pairwise(line.tokens[named.i : named.noun_at + 1])):
        return True  # "holding regular meetings of the Joint Committee"
    near = line.tokens[max(0, named.i - 4) : named.i] + line.tokens[named.j : named.j + 6]
    return any(t.low in RHYTHM or (t.duration is not None and t.duration.kind == "recurrence") for t in near)


def _is_counted(line: Line, named: Named) -> bool:
    """ "The meeting was the third of its kind", "the talks were the first since 2012"."""
    after = line.tokens[named.j : named.j + COUNT_REACH]
    return any("modality.be" in t.senses.classes for t in after[:2]) and any(t.senses.ordinal for t in after)


def _launched(line: Line, named: Named) -> bool:
    """ "Launched the Dialogue in June 2018": the day that the series was made, and of no round."""
    before = line.tokens[max(0, named.i - LAUNCHED_REACH) : named.i]
    stood_up = any(a.low.startswith("st") and b.low == "up" for a, b in pairwise(before))  # "standing up the group"
    return stood_up or any(t.low.startswith(LAUNCHING) for t in before)


def _only_made(line: Line, named: Named) -> bool:
    """ "With a new working group", "into a regular dialogue": what is to be, and no meeting of it."""
    if [t.low for t in line.tokens[max(0, named.i - 3) : named.i]][:2] in (["a", "new"], ["into", "a"]):
        return True  # "through a new, ministerial-level dialogue", "expanded into a broader security dialogue"
    if not named.indefinite:
        return False
    if any(t.low.startswith("open") for t in line.tokens[max(0, named.i - 2) : named.i]):
        return True  # "opening a dialogue on research"
    into = named.i > 0 and line.tokens[named.i - 1].low == "into"
    words = line.tokens[named.i : named.noun_at]
    counted = any(t.senses.series and t.senses.series.strength == "unit" for t in words)  # "a new round of talks"
    return into or (not counted and any(t.low == "new" for t in words))


def dated(line: Line, named: Named) -> bool:
    """Whether day or place stands at the name: "the Dialogue in Oslo in May 2018", "this week's Dialogue"."""
    tokens = line.tokens
    bracket = named.i > 0 and tokens[named.i - 1].low == "("  # "of 6 November (Consultation and Coordination)": a title
    if not bracket and any(t.date is not None for t in tokens[max(0, named.i - 2) : named.j]):
        return True
    for k in range(named.j, min(named.j + NEXT_TO, len(tokens))):
        t = tokens[k]
        if t.date is not None:
            return t.date.bound != "since" and t.date.core != "within"  # "for the next three years"
        if t.senses.city is not None and tokens[k - 1].low in {"in", "at", ","}:
            return True
        if t.low not in LINKS and t.senses.actor is None:
            return False
    return False


def _placed(line: Line, named: Named) -> bool:
    """ "At the Dialogue", "the outcomes of the Dialogue", "look forward to the Dialogue"."""
    before = [t.low for t in line.tokens[max(0, named.i - 4) : named.i] if t.low not in ARTICLES | {"to"}]
    if not before:
        return False
    if before[-1] in RESULTS or before[-1].endswith(EXPECTING):
        return True
    if before[-1] == "for":
        told = line.tokens[: named.i]
        at = max(k for k, t in enumerate(told) if t.low == "for")
        if at == 0:  # "For the Security Dialogue the two ministers sat together"
            return any(line.tokens[k].senses.meeting in GOVERNING | {"visit", "receive"} for k in line.meetings)
        paper = at > 0 and (told[at - 1].low in BREAKS or told[at - 1].senses.reference_head is not None)
        return not paper and any(
            t.date is not None or t.senses.city is not None for t in told
        )  # no "plan for a Dialogue"
    return before[-1] in WHERE and (named.definite or named.capital)


def _has_object(line: Line, k: int, named: Named) -> bool:
    tokens = line.tokens
    if named.i - k > BEFORE or not _is_verb(tokens, k):
        return False
    does = tokens[k].senses.meeting
    if does == "visit":
        if not any(t.low == "for" for t in tokens[max(k, named.i - 3) : named.i]):
            return False
    elif does not in GOVERNING:
        return False
    return not any(_breaks(line, b) for b in range(k + 1, named.i))


def _is_subject(line: Line, named: Named) -> bool:
    tokens = line.tokens
    lead = next((t for t in reversed(tokens[: named.i]) if t.low not in ARTICLES), None)
    beside = lead is not None and "glue.preposition" in lead.senses.classes  # "after the dialogue he met"
    relative = [t.low for t in tokens[named.j : named.j + 2]] == [",", "which"]
    beside = beside and not relative  # "as shown by the Committee, which the minister is co-chairing"
    for k in range(named.j, min(named.j + BEHIND, len(tokens))):
        t = tokens[k]
        if beside and not (t.low in RELATIVE or t.senses.meeting or t.senses.classes & VERBAL):
            return False
        if t.senses.meeting is not None and _is_verb(tokens, k):
            if t.senses.meeting in LED and k + 1 < len(tokens) and tokens[k + 1].low == "by":
                return bool(line.people)
            return t.senses.meeting in GOVERNING and not _holds_something(line, k)
        if t.low in STOPS or _is_finite(tokens, k) or any(n.i <= k < n.j for n in line.named if n is not named):
            return False
    return False


def _holds_something(line: Line, k: int) -> bool:
    """ "The group will organize its work around three lines": a verb of holding whose object is no meeting."""
    t = line.tokens[k]
    if t.senses.meeting != "hold" or not (t.senses.meeting_form or "").startswith("base"):
        return False
    if any("modality.be" in x.senses.classes for x in line.tokens[max(0, k - 2) : k]):
        return False
    behind = line.tokens[k + 1 : k + 1 + OBJECT_REACH]
    return bool(behind) and behind[0].low in OBJECTS and not any(x.senses.series for x in behind)


def _breaks(line: Line, k: int) -> bool:
    """Whether another clause begins between a verb and the naming."""
    t = line.tokens[k]
    return t.low in STOPS or t.low in BREAKS or t.low == "launched" or _is_finite(line.tokens, k)


def _is_verb(tokens: tuple[Token, ...], k: int) -> bool:
    """Whether a word of meeting is a verb here: "to host", "hosted", and no "head of the agency" or "meetings"."""
    t = tokens[k]
    form = t.senses.meeting_form or ""
    if t.low in NO_VERBS or (t.low in SEATS and k + 1 < len(tokens) and tokens[k + 1].low == "of"):
        return False
    if t.low in {"led", "start"} and k and tokens[k - 1].low == "-":
        return False  # "a ministry-led Dialogue", "to re-start the Dialogue"
    if form.startswith("base"):
        before = tokens[max(0, k - MODIFIES) : k]
        return any(x.low == "to" or x.senses.classes & {"modality.future", "modality.can"} for x in before)
    return True


def _is_finite(tokens: tuple[Token, ...], k: int) -> bool:
    """Whether a verb of speech tells something else here: "and discussed the dialogue", "to support the dialogue"."""
    s = tokens[k].senses
    if s.verb is None or s.meeting is not None or "modality.have" in s.classes:
        return False
    form = s.verb_form or ""
    if form in FINITE_PAST:
        return "glue.determiner" not in tokens[k - 1].senses.classes if k else True
    return form.startswith("base") and k > 0 and tokens[k - 1].low in {"to", "will", "and"}
