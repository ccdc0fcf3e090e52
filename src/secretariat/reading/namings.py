"""Namings: every phrase of a document that may name a round between governments, in the order of the text."""

from collections.abc import Iterator

from secretariat.lexicon.phrases import PARTY
from secretariat.reading.founding import bears_own_name, of_a_forum, of_one_state
from secretariat.reading.lines import Line, Lines
from secretariat.reading.named import MEETINGS_OF_A_BODY, Named, body_that_meets
from secretariat.reading.series import Told
from secretariat.reading.unofficial import FORA_OF_CITIZENS, names_same, of_citizens, said_unofficial

CITIZENS_REACH = 3  # lines from a meeting of citizens to "the dialogue" that stands for it
PAPERS = frozenset(["agreement", "arrangement", "memorandum", "mou", "protocol", "treaty", "understanding"])
PAPER_REACH = 6  # tokens of "Memorandum of Understanding (MoU) on the"


def namings(lines: Lines) -> Iterator[Told]:
    """Every naming of a round between governments, and no "today's Dialogue" right after one of business people."""
    until, noun, parties_told, throughout = -2, "", False, False
    visit = lines.title is not None and lines.title.has_cue("genre:one_off")
    unofficial, official = said_unofficial(lines), set[str]()
    titled = _titled_bodies(lines.title) if lines.title is not None else frozenset[str]()
    told = lines.lines if titled else [line for line in lines.lines if line.named or line.cues]
    for line in [*([lines.title] if lines.title else []), *told]:
        if line.cues and line.has_cue(FORA_OF_CITIZENS):
            throughout = throughout or line.number < 0
            until, noun = max(until, line.number + CITIZENS_REACH), "dialogue"
        for named in _with_bodies(line, titled) if titled else line.named:
            others = of_citizens(line, named)
            parties_told = parties_told or len(named.parties) > 1
            throughout = throughout or (others and line.number < 0)
            if others or bears_own_name(named, numbered=not parties_told):
                reach = line.number + CITIZENS_REACH if line.number >= 0 else len(lines.lines)
                until, noun = max(until, reach) if named.noun == noun else reach, named.noun
            if others or of_a_forum(line, named) or _in_a_post(line, named) or _in_a_paper(line, named):
                continue
            if of_one_state(named):
                continue
            if (visit and _of_a_visit(named)) or (unofficial and names_same(unofficial, named, official)):
                continue
            official |= {named.noun} if named.specific else set()
            if named.specific or not (throughout or (named.noun == noun and line.number <= until)):
                yield Told(line, named)


def _titled_bodies(title: Line) -> frozenset[str]:
    """The bodies of which a title names the meeting by the body's own name: "Attendance at the East Asia Summit"."""
    return frozenset(named.parties[0] for named in title.named if named.family == "body" and named.ordinal is None)


def _with_bodies(line: Line, titled: frozenset[str]) -> list[Named]:
    """The namings of a line, and where it names a body that the title tells to meet: "attended the Summit today"."""
    more = [
        body_that_meets(line.sentence, k, actor.party)
        for k in line.sentence.where(PARTY)
        if (actor := line.tokens[k].senses.actor) is not None
        and actor.party in titled
        and line.tokens[k].low.endswith(MEETINGS_OF_A_BODY)
        and not line.names_round(k)
    ]
    return sorted([*line.named, *more], key=lambda named: named.i)


def _of_a_visit(named: Named) -> bool:
    """ "The Russian-Chilean consultations" under "Talks with the President of Chile": what the two leaders held."""
    plain = named.topic is None and named.level is None and named.role is None and not named.words
    return named.noun in {"consultation", "talk"} and plain and len(named.parties) > 1 and named.ordinal is None


def _in_a_post(line: Line, named: Named) -> bool:
    """ "Zhang, Co-Chairman of the Joint Commission": part of what he is called, and no meeting."""
    return named.ordinal is None and named.role is None and any(p.i < named.i and named.j <= p.j for p in line.people)


def _in_a_paper(line: Line, named: Named) -> bool:
    """ "The MoU on Political Consultations dates from 2012": what a paper is on, and no meeting."""
    if named.ordinal is not None or named.role is not None:
        return False
    before = [t for t in line.tokens[max(0, named.i - PAPER_REACH) : named.i] if t.low not in {"the", "their"}]
    if not before or before[-1].low != "on":
        return False
    paper = before[:-1]
    if paper and paper[-1].low == ")":
        paper = paper[: next((k for k, t in enumerate(paper) if t.low == "("), 0)]
    return bool(paper) and paper[-1].low.split(" ")[-1] in PAPERS
