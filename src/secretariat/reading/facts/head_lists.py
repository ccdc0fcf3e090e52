"""Lists of people above or below a text: of those present, and of those who led."""

from collections.abc import Iterator
from itertools import takewhile

from secretariat.reading.facts.head_lines import HEAD_LINES, HELD, LED, strength
from secretariat.reading.frame import Frame
from secretariat.reading.lines import Line

TITLE_LENGTH = 9  # tokens of a title of a list
GLOSS_LENGTH = 4  # tokens of a line without people inside a list
ENTRY_EDGE = 2  # tokens that may stand beside the person of an entry
LIST_TITLES = frozenset(["present", "participants", "attendees", "attendance", "delegations"])


def present(frame: Frame) -> frozenset[int]:
    """The lines of a list of those present: the lines with people after a short line that announces it."""
    return frozenset(_listed(frame))


def _listed(frame: Frame) -> Iterator[int]:
    """The lines with people below "Participants"."""
    listing = False
    for line in frame.lines.lines[:HEAD_LINES]:
        if len(line.tokens) <= TITLE_LENGTH and not line.words.isdisjoint(LIST_TITLES):
            listing = True
        elif listing and line.people:
            yield line.number
        elif listing and len(line.tokens) > GLOSS_LENGTH:
            listing = False


def rosters(frame: Frame) -> dict[int, int]:
    """The lines of a list of those who led, and how strongly it tells them: below a title that says that they did, or
    above a joint text, each with nothing but a name and a post.
    """
    led = dict.fromkeys(_led(frame), LED)
    first = next((n for n, line in enumerate(frame.lines.lines[:HEAD_LINES]) if _is_entry(line)), HEAD_LINES)
    run = [line.number for line in takewhile(_is_entry, frame.lines.lines[first:HEAD_LINES])]
    alone = len(run) in {2, 4} and present(frame).isdisjoint(run)
    return dict.fromkeys(run, HELD) | led if alone else led


def _led(frame: Frame) -> Iterator[int]:
    """The lines with people below "The delegations were headed as follows:"."""
    listing = False
    for line in frame.lines.lines[:HEAD_LINES]:
        if line.tokens[-1].low == ":" and len(line.tokens) <= TITLE_LENGTH and not line.people:
            listing = strength(line, frame)[0] >= LED or (listing and _titled(line, frame))
        elif listing and line.people:
            yield line.number
        elif listing:
            listing = False


def _titled(line: Line, frame: Frame) -> bool:
    """ "The Norwegian side:", inside a list."""
    return any(t.senses.actor and t.senses.actor.party in frame.parties for t in line.tokens)


def _is_entry(line: Line) -> bool:
    """ "The Hon Jane Roe, Minister for Defence": a line of nothing but one person with a post."""
    if not line.heading or len(line.people) != 1 or not line.people[0].post or line.meetings:
        return False
    only = line.people[0]
    before = [t for t in line.tokens[: only.i] if not t.senses.honorific and t.shape != "."]
    return (
        len(before) <= ENTRY_EDGE
        and only.j >= len(line.tokens) - ENTRY_EDGE
        and not (only.rank or "").startswith("spokes")
    )
