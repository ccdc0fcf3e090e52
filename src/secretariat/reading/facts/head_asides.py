"""Asides: the people whom a line about a round names only by the way, as who opened it, sent somebody or came along."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from secretariat.lexicon.phrases import NO_SENSES
from secretariat.reading.datelines import dateline_end
from secretariat.reading.facts.head_lines import LEADERS, STRENGTH, for_the_round, in_delegations, in_relative
from secretariat.reading.lines import Line
from secretariat.reading.people import Person
from secretariat.reading.phrases.post_words import COUNTERPARTS
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import FINITE, GENITIVES, LED

NOT_HEADS = ("spokes", "press secretary")
LEAD_LINES = 2
OF_TWO = 2  # people who opened it together
ALONGSIDE_REACH = 3  # tokens from "delegation" to "alongside"
CHAIR_REACH = 4  # tokens of "chair was taken by"
OPENS_REACH = 6  # tokens from a name, past the post, to "opened"
OPENING_REACH = 12  # tokens between a person and the opening at which they spoke
SAYS_REACH = 12  # tokens from a name, past the rest of the post, to "said in a statement"
SAYING = frozenset(["say", "tell", "announce", "inform", "note", "tweet", "recall"])
OTHER_CLAUSE = frozenset(["modality.be", "modality.future", "glue.relative"])
DEEDS = frozenset(["taken", "made", "given", "written", "decision", "led", "initiative", "set"])
MARGINS = frozenset(
    ["margins", "sidelines", "margin", "sideline", "ahead", "after", "before", "prior", "also", "separately"]
)
SENDING = frozenset(["direction", "behalf", "request", "instruction", "instructions", "invitation", "initiative"])
GOVERNED = frozenset(["administration", "government", "cabinet"])
SENT = frozenset(["on behalf of", "at the invitation of"])
OPENING = frozenset(["opening", "opened", "address", "remarks", "keynote"])
AMONG = frozenset(["among", "in", "member", "part"])
TEAMS = frozenset(["delegation", "team"])
AMONG_REACH = 8  # tokens of "was also part of the Norwegian delegation"
TEAM_VERBS = frozenset(
    ["included", "includes", "including", "comprises", "comprised", "comprising", "accompanied by", "accompanied"]
)


def taking_part(line: Line, until: int) -> Iterator[Person]:
    """The people of a line who take part in what it tells of, up to that token: not those named only by the way."""
    aside: Person | None = None
    written = dateline_end(line)
    for person in line.people:
        if not written <= person.i < until or _speaks_for_others(person) or _in_the_team(line, person):
            continue
        if _in_aside(line.tokens, person) or (aside is not None and _goes_with(line.tokens, aside, person)):
            aside = person
        elif not (
            _is_served(line.tokens, person)
            or _opens(line, person)
            or is_possessive(line.tokens, person.j)
            or _was_among_them(line.tokens, person)
            or _only_says(line, person)
        ):
            yield person


def _speaks_for_others(person: Person) -> bool:
    return person.rank is not None and any(word in person.rank for word in NOT_HEADS)


def called_on(line: Line) -> int:
    """From which token on the people of a line are those who received a visit."""
    received = {"call_on", "receive"} if _meets_for_the_round(line) else {"call_on", "receive", "meet_with"}
    calls = (k for k in line.meetings if line.tokens[k].senses.meeting in received and line.tokens[k].low != "received")
    calls = (k for k in calls if not for_the_round(line, k))
    return next((k for k in calls if not (_is_noun(line.tokens, k) or in_relative(line, k))), len(line.tokens))


def _is_noun(tokens: Sequence[Token], k: int) -> bool:
    """ "Co-chaired the meeting with her counterpart": a meeting, and no verb."""
    return tokens[k].low == "meeting with" and k > 0 and tokens[k - 1].low in {"the", "this", "their"}


def _meets_for_the_round(line: Line) -> bool:
    """ "A met with B in Oslo on the occasion of the first dialogue": in the lead, the round itself and no call."""
    if in_delegations(line) or not line.words.isdisjoint(COUNTERPARTS):
        return True
    return line.number < LEAD_LINES and any(n.specific for n in line.named) and line.words.isdisjoint(MARGINS)


def _opens(line: Line, person: Person) -> bool:
    """Who opened the meeting or spoke at its opening need not lead a delegation."""
    if any(word.endswith("co chairs") for word in line.words) or _opened_together(line):
        return False
    beside = line.tokens[max(0, person.i - OPENING_REACH) : person.j + OPENING_REACH]
    after = line.tokens[person.j : person.j + OPENS_REACH]
    at_opening = any(t.low == "opening" for t in beside) and not _chairs(line.tokens)
    return at_opening or (any(t.low in OPENING for t in after) and not _chairs(after))


def _chairs(tokens: Sequence[Token]) -> bool:
    return any(t.senses.meeting in LED for t in tokens)


def _opened_together(line: Line) -> bool:
    """ "Minister A and Secretary B opened the fourth Dialogue", "it was opened by A and B": who hold it together."""
    opened = [k for k in line.meetings if line.tokens[k].low == "opened"]
    states = {p.parties[0] for p in line.people if p.parties}
    pair = any([t.low for t in line.tokens[a.j : b.i]][-1:] == ["and"] for a, b in pairwise(line.people))
    return bool(opened) and (len(states) > 1 or len(line.people) == OF_TWO) and pair and "remarks" not in line.words


def is_possessive(tokens: Sequence[Token], end: int) -> bool:
    """ "President Trump and Prime Minister Modi's commitment": named, but not there."""
    return end < len(tokens) and tokens[end].low in GENITIVES


def _in_aside(tokens: Sequence[Token], person: Person) -> bool:
    """ "when Prime Minister May visited", "with participation by", "announced by President Biden"."""
    before = [t.low for t in tokens[max(0, person.i - 3) : person.i]]
    if not before:
        return False
    if before[-2:] == ["participation", "by"] or _on_behalf(before):
        return True
    if before[-1] == "by":
        return _done_by(tokens, person.i)
    return (
        before[-1] in {"when", "since"}
        or (before[-1] == "of" and not {"visit", "visits"}.isdisjoint(before))
        or ("announced" in before and "that" not in before)
        or ("statement" in before and ":" not in before)
        or ("between" in before and "summit" in {t.low for t in tokens})
    )


def _is_served(tokens: Sequence[Token], person: Person) -> bool:
    """ "Economic Adviser to Prime Minister [Roe]": of another's post."""
    k = person.i - 2
    served = k >= 0 and tokens[k + 1].low in {"of", "to"}
    return served and bool(tokens[k].senses.rank) and not tokens[k].low.endswith("s")


def _done_by(tokens: Sequence[Token], i: int) -> bool:
    """ "The decision taken by": a deed that is no meeting; "the chair was taken by" is one."""
    if i < 2 or any(t.low == "chair" for t in tokens[max(0, i - CHAIR_REACH) : i]):
        return False
    deeds = [t for k, t in enumerate(tokens[: i - 1]) if _is_deed(t) or (not k and t.senses.meeting)]  # "Led by A,"
    return not deeds or deeds[-1].senses.meeting not in STRENGTH


def _on_behalf(before: Sequence[str]) -> bool:
    """ "At the direction of President A", "on behalf of Secretary B", "the government of Premier C", "after
    meeting with D": named, and not there.
    """
    met = before[-1].startswith("meeting") and not {"after", "before"}.isdisjoint(before)
    named = before[-1] == "of" and not (SENDING | GOVERNED).isdisjoint(before)
    return met or named or before[-1] in SENT


def _is_deed(t: Token) -> bool:
    """A word for what somebody did; "Planning" of a department is none."""
    if (t.senses.meeting or t.senses.verb) and t.shape != "A":
        return True
    return t.low in DEEDS or (t.shape == "a" and t.low.endswith("ed") and t.senses is NO_SENSES)


def _goes_with(tokens: Sequence[Token], before: Person, person: Person) -> bool:
    """ "the decision by President A and President B": who comes after an aside with "and" is in it too."""
    between = tokens[before.j : person.i]
    return bool(between) and {t.low for t in between} <= {"and", ",", ".", "jr", "of", "by"}


def _in_the_team(line: Line, person: Person) -> bool:
    """ "A led the delegation; in it were B and C", "which comprised D": of those sent, and not who led them."""
    tokens = line.tokens
    told = [k for k in range(person.i) if _opens_team(tokens, k)]
    if not told or not line.words.isdisjoint(COUNTERPARTS):
        return False
    before, since = tokens[: told[-1]], tokens[told[-1] : person.i]
    led = any(p.j <= told[-1] for p in line.people) or any(_leads(t) for t in before)
    return led and not any(t.senses.meeting in LED or t.low in LEADERS for t in since)


def _was_among_them(tokens: Sequence[Token], person: Person) -> bool:
    """ "Admiral A was in the Norwegian delegation as well", "B is part of the team": came along, and did not lead."""
    after = [t.low for t in tokens[person.j : person.j + AMONG_REACH]]
    return after[:1] in (["was"], ["is"]) and not AMONG.isdisjoint(after[1:4]) and not TEAMS.isdisjoint(after)


def _opens_team(tokens: Sequence[Token], k: int) -> bool:
    """Where those begin who came along: "included", "comprising", "in it were", "among them", "led it, alongside"."""
    low = tokens[k].low
    if low in TEAM_VERBS:
        return True
    if low == "alongside":  # "led the delegation, alongside"; who chairs alongside another is their equal
        return any(t.low == "delegation" for t in tokens[max(0, k - ALONGSIDE_REACH) : k])
    after = [t.low for t in tokens[k + 1 : k + 3]]
    return (low in {"in", "among", "with"} and after[:1] in (["it"], ["them"], ["him"], ["her"])) or (
        low in {"consisted", "consists", "composed", "made"} and bool(after) and after[-1] in {"of", "up"}
    )


def _leads(t: Token) -> bool:
    return t.senses.meeting == "lead" and t.low not in LEADERS


def _only_says(line: Line, person: Person) -> bool:
    """ "The meeting is co-chaired by A and B, Mr. C said in a statement": who tells of it and does not lead."""
    if person.i and line.tokens[person.i - 1].low in {"with", "by", "to"}:
        return False  # "Minister A, after meeting with Secretary B, said"
    beside = len(line.people) > 1 or _told_by_then(line, person)
    if not beside or any(line.tokens[m].senses.meeting in LED for m in line.meetings if m > person.j):
        return False
    beside_ = next((p for p in line.people if p.i == person.j + 1 and line.tokens[person.j].low == "and"), None)
    if beside_ is not None:
        return _only_says(line, beside_)  # "Minister A and Secretary B announced that"
    until = min([person.j + SAYS_REACH, *(p.i for p in line.people if p.i >= person.j)])
    for t in line.tokens[person.j : until]:
        if "modality.have" in t.senses.classes:
            continue  # "has said"
        if t.senses.verb is not None and t.senses.verb_form in FINITE:
            return t.senses.verb.lemma in SAYING
        if t.senses.meeting or t.senses.actor or t.senses.classes & OTHER_CLAUSE:
            return False
    return False


def _told_by_then(line: Line, person: Person) -> bool:
    """ "The talks will be held in Oslo, Minister A said": a comma behind words that tell of the meeting."""
    before = [line.tokens[m].senses for m in line.meetings if m < person.i]
    comma = line.tokens[max(0, person.i - 1)].low == ","
    return comma and any(s.meeting in {"hold", "host", "meet"} and s.meeting_form != "ing" for s in before)
