"""Calls: courtesy calls and meetings on the margins of a round: who called on whom."""

import re
from itertools import islice

from msgspec import Struct

from secretariat.model import Call, Contact
from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.page import Sentence
from secretariat.reading.east_asian.slots import resolved
from secretariat.reading.east_asian.words import CALL, Word

TO_COME = re.compile("将[^,。]*$")  # "之后将赴美国会见…"
WHILE = re.compile("在$")  # "在会见总统时,…": told of before
RECEIVED = "を受け"  # "大臣は…の表敬を受けた": the caller stands before the word, with "の"


class Someone(Struct, frozen=True, gc=False):
    """A person in a sentence, named in full or known from before."""

    start: int
    end: int
    name: str
    party: str | None


def calls(frame: Frame, where: str | None) -> dict[int, Call]:
    """By number of the sentence the call that it tells of; `where` is the party in whose city the round was."""
    made: dict[int, Call] = {}
    for sentence in frame.page.sentences:
        if sentence.mask & CALL and not sentence.heading:
            word = next(w for w in sentence.words if w.term.mask & CALL)
            text = frame.page.folded
            if TO_COME.search(text, sentence.start, word.start) or WHILE.match(text, sentence.start, word.start):
                continue
            caller, host = _who(word, _people(sentence, frame), frame)
            if caller and host and where == caller.party != host.party and "call.met" in word.term.classes:
                caller, host = host, caller  # "访问首尔的副部长会见了韩国外长": the minister is at home
            if caller is not None or host is not None:
                made[sentence.number] = _call(len(made) + 1, word, caller, host, sentence, frame)
    return made


def courtesy_calls(frame: Frame) -> dict[int, Call]:
    """Of a page that is about no round the first courtesy call of one party's official on another's."""
    made = calls(frame, None) if frame.page.mask & CALL else {}
    paid = (
        (number, call)
        for number, call in made.items()
        if call.kind == "courtesy_call" and call.caller and call.host and len(parties_of(call)) > 1
    )
    return dict(islice(paid, 1))


def parties_of(occasion: Call | Contact) -> tuple[str, ...]:
    """The parties that met."""
    if isinstance(occasion, Call):
        return tuple(sorted({p for p in (occasion.caller_party, occasion.host_party) if p}))
    return occasion.parties


def _people(sentence: Sentence, frame: Frame) -> list[Someone]:
    found = [Someone(p.start, p.end, p.name, frame.party_of(p)) for p in frame.people[sentence.number]]
    found += [Someone(c.start, c.end, c.known.name, c.known.party) for c in frame.called[sentence.number]]
    return sorted(found, key=lambda p: p.start)


def _who(word: Word, people: list[Someone], frame: Frame) -> tuple[Someone | None, Someone | None]:
    """Caller and host: in Chinese by the sides of the verb, in Japanese by the order before it."""
    before = [p for p in people if p.end <= word.start]
    after = [p for p in people if p.start >= word.end]
    if frame.page.vocabulary.code == "zh":
        one, other = (before[-1] if before else None), (after[0] if after else None)
        return (one, other) if "call.courtesy" in word.term.classes else (other, one)
    first, last = (before[0], before[-1]) if len(before) > 1 else (None, before[0] if before else None)
    return (last, first) if frame.page.folded.startswith(RECEIVED, word.end) else (first, last)


def _call(
    number: int, word: Word, caller: Someone | None, host: Someone | None, sentence: Sentence, frame: Frame
) -> Call:
    date = next(iter(sentence.dates), None)
    return Call(
        id=f"call:{number}",
        kind="courtesy_call" if "call.courtesy" in word.term.classes else "meeting",
        caller=caller.name if caller else None,
        host=host.name if host else None,
        caller_party=caller.party if caller else None,
        host_party=host.party if host else None,
        when=resolved(date, sentence.dates, frame, "past").value if date else None,
        rule="called_on",
        evidence=(frame.page.quote(sentence.start, sentence.end),),
    )
