"""Official source: on whose account a story of the press rests, by the ministry whose statement it names."""

from collections.abc import Iterator

from secretariat.reading.frame import Account, Frame
from secretariat.reading.lines import Line

HOME_LINES = 3  # of a story: title, date line, lead
SOURCES = frozenset(["source.release", "source.according"])
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
    offices = [t for t in line.tokens if t.senses.office or "ministr" in t.low]
    return any(
        abs(t.start - c.end) < SOURCE_REACH or abs(c.start - t.end) < SOURCE_REACH for c in cues for t in offices
    )


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
    if not cues:
        return
    for k, t in enumerate(line.tokens):
        actor, office = t.senses.actor, t.senses.office_party
        loose = actor is not None and actor.kind == "loose"
        party = office or (frame.cast.loose.get(t.low) if loose else actor.party if actor else None)
        if party is None or party not in frame.parties:
            continue
        of_office = any(x.senses.office or "ministr" in x.low for x in line.tokens[k + 1 : k + 4])
        near = any(abs(t.start - c.end) < SOURCE_REACH or abs(c.start - t.end) < SOURCE_REACH for c in cues)
        if (office or of_office) and near:
            yield party
