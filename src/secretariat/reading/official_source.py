"""Official source: on whose account a story of the press rests, by the ministry whose statement it names."""

from collections.abc import Iterator

from secretariat.reading.frame import Account, Frame
from secretariat.reading.lines import Line
from secretariat.reading.tokens import Cue, Token

HOME_LINES = 3  # of a story: title, date line, lead
SOURCES = frozenset(["source.release", "source.according"])
TELLING = frozenset(["announce", "inform", "report", "say", "tell"])
MINISTRY_LENGTH = 5  # tokens of ", the Chilean Foreign Ministry"
SOURCE_REACH = 80  # letters between a ministry and the statement that is its own


def official_source(frame: Frame, account: Account) -> tuple[str, ...]:
    """Whose account a story rests on: the state whose press tells it, or the one ministry it names as its source."""
    if account.genre != "news":
        return account.account_of
    if frame.state_press in frame.parties and frame.state_press is not None:
        return (frame.state_press,)
    named = {p for line in frame.lines.lines for p in _sources(line, frame)}
    if not named and any(_has_office_source(line) for line in frame.lines.lines):
        named = {home} if (home := _home(frame)) is not None else set()
    return (named.pop(),) if len(named) == 1 else ()


def _has_office_source(line: Line) -> bool:
    """ "says a press release of the foreign ministry": of the reporter's own state, as nobody says of which."""
    cues = [c for c in line.cues if not c.names.isdisjoint(SOURCES)]
    if not cues:
        return False
    offices = [k for k, t in enumerate(line.tokens) if _is_office(t)]
    return any(_is_beside(line, k, cue) for cue in cues for k in offices)


def _home(frame: Frame) -> str | None:
    """Where a story is told from, else the state that its title or its lead names first."""
    if frame.home is not None:
        return frame.home
    states = frame.lexicon.tables.parties
    actors = (t.senses.actor for line in frame.lines.lines[:HOME_LINES] for t in line.tokens)
    return next((a.party for a in actors if a is not None and a.party in frame.parties and a.party in states), None)


def _sources(line: Line, frame: Frame) -> Iterator[str]:
    """The parties whose ministries a line names beside "statement", "press release" or "according to"."""
    cues = [c for c in line.cues if not c.names.isdisjoint(SOURCES)]
    yield from _tellers(line, frame)
    if not cues:
        return
    for k, t in enumerate(line.tokens):
        office = t.senses.office_party
        party = office or _party(t, frame)
        if party is None or party not in frame.parties:
            continue
        of_office = any(_is_office(x) for x in line.tokens[k + 1 : k + 4])
        near = any(_is_near(line, k, c) for c in cues)
        if (office or of_office) and near:
            yield party


def _is_near(line: Line, k: int, cue: Cue) -> bool:
    """Whether a ministry stands beside "statement", or behind "according to"."""
    if "source.according" in cue.names:
        return 0 <= line.begins(k) - cue.end < SOURCE_REACH
    return _is_beside(line, k, cue)


def _is_beside(line: Line, k: int, cue: Cue) -> bool:
    return abs(line.begins(k) - cue.end) < SOURCE_REACH or abs(cue.start - line.ends(k)) < SOURCE_REACH


def _tellers(line: Line, frame: Frame) -> Iterator[str]:
    """ "..., the Chilean Foreign Ministry told reporters": the party of the ministry behind what it tells."""
    tokens = line.tokens
    for v in line.verbs:
        verb, office = tokens[v].senses.verb, tokens[v - 1]
        if v < MINISTRY_LENGTH or verb is None or verb.lemma.partition(" ")[0] not in TELLING or not _is_office(office):
            continue
        before = tokens[v - MINISTRY_LENGTH : v]
        party = office.senses.office_party or next((p for t in before if (p := _party(t, frame)) is not None), None)
        if party in frame.parties and party is not None and any(t.low in {",", '"'} or t.date for t in before):
            yield party


def _party(t: Token, frame: Frame) -> str | None:
    actor = t.senses.actor
    if actor is not None and actor.kind == "loose":
        return frame.cast.loose.get(t.low)
    return actor.party if actor is not None else None


def _is_office(t: Token) -> bool:
    return bool(t.senses.office) or "ministr" in t.low
