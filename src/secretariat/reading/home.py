"""Home: the state in which a story is written, whose officials it names by their post alone."""

from collections.abc import Container, Iterator, Mapping

from secretariat.lexicon.entries import Publisher
from secretariat.lexicon.phrases import NO_SENSES
from secretariat.reading.datelines import dateline_end
from secretariat.reading.lines import Line, Lines
from secretariat.reading.people import Person

POST_REACH = 8  # tokens of "of the foreign ministry" behind "spokesman"
OPENING = 3  # lines among which a date line stands
# Words that tell of a guest: one of two without a state may be the other's.
GUESTS = frozenset(["counterpart", "counterparts", "visiting", "respectively", "opposite number", "his", "her"])


def home_of(publisher: Publisher | None, lines: Lines, parties: Container[str]) -> str | None:
    """Where a story is written, of those who met: where its paper is made and where its date line stands; None where
    these are two, or neither is one of them.
    """
    paper = (publisher.home or publisher.side) if publisher and publisher.kind in {"press", "state_press"} else None
    told = {state for state in (paper, _date_line(lines)) if state is not None and state in parties}
    return told.pop() if len(told) == 1 else None


def _date_line(lines: Lines) -> str | None:
    """The state of the city with which a story opens: "OSLO, 3 May (Agency) - "."""
    for line in lines.lines[:OPENING]:
        cities = [t.senses.city for t in line.tokens[: dateline_end(line)] if t.senses.city is not None]
        if cities:
            return cities[0].party
    return None


def named_at_home(lines: Lines, stateless: Mapping[str, str]) -> Iterator[tuple[str, Person]]:
    """ "Foreign Secretary Roe said", "Roe, a deputy minister, said": named first by a post alone, the only person, and
    not as anybody's guest; with the full name. `stateless`: what people are called to their full names.
    """
    met: set[str] = set()
    for line in lines.lines:
        named = [(stateless.get(p.name.lower()), p) for p in line.people]
        found = [(name, p) for name, p in named if name is not None and name not in met]
        met.update(name for name, _ in found)
        if len(found) == len(line.people) == 1 and _speaks(line, found[0][1]) and line.words.isdisjoint(GUESTS):
            yield found[0]


def _speaks(line: Line, person: Person) -> bool:
    """Whether a verb stands right behind a name with its post, or behind the comma that closes the post."""
    tokens, j = line.tokens, person.j
    if person.i == person.name_i:
        behind_post = range(j, min(j + POST_REACH, len(tokens)))
        j = next((k + 1 for k in behind_post if tokens[k].low == ","), j)
    behind = tokens[j].senses if j < len(tokens) else NO_SENSES
    return person.post is not None and bool(behind.verb or behind.meeting)
