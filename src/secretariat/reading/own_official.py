"""Own official: who on a state's own page is its own, named by a bare post or by no post at all."""

from collections import Counter

from msgspec import Struct

from secretariat.lexicon.load import Lexicon
from secretariat.reading.lines import Line, Lines
from secretariat.reading.people import Person
from secretariat.who.leaders import leader_of
from secretariat.who.person import GENERATIONS

# Titles that people bear besides their office: "Commodore Bainimarama" is not the page's own for that.
NO_STATES = frozenset(
    [
        *("admiral", "captain", "colonel", "commander", "commodore", "general", "officer"),
        *("secretary general", "secretary-general", "deputy secretary general", "high representative"),
    ]
)


class Teller(Struct, frozen=True, gc=False):
    """Who tells: the side whose page it is, the publisher's name in lower case, whether the text is of all sides.

    president: the last name of the page's own president, where the page says "President" without a state.
    home: the state in which a story is written, of those who met; guessed: nothing but counts tells who did.
    """

    side: str | None
    publisher: str
    joint: bool
    president: str | None = None
    home: str | None = None
    guessed: bool = False


def is_own_head(person: Person, teller: Teller) -> bool:
    """The page's own president, or who is in its publisher's name: "Prime Minister of Australia (Abbott, Tony)"."""
    if last_word(person.name) == teller.president:
        return True
    return any(len(w) > 3 and w.lower() in teller.publisher for w in person.name.split())


def bears_its_name(person: Person, teller: Teller) -> bool:
    """ "Tony Abbott" on the page of "Prime Minister of Australia (Abbott, Tony)", without a post."""
    return f"({last_word(person.name)}," in teller.publisher


def own_president(lines: Lines, side: str | None, lexicon: Lexicon) -> str | None:
    """The last word of the president's name on a page that calls its own so: the one named most, or first, but for
    whom all know as another state's.
    """
    if lexicon.tables.head_of(side) != "president":
        return None
    bearers = [p for line in (lines.title, *lines.lines) if line for p in line.people if p.rank == "president"]
    others = {last_word(p.name) for p in bearers if p.parties and p.parties != (side,)}
    others |= {last_word(p.name) for p in bearers if leader_of(p.name, p.rank, lexicon.tables) not in {None, side}}
    told = Counter(name for p in bearers if (name := last_word(p.name)) not in others)
    return told.most_common(1)[0][0] if told else None


def own_official(lines: Lines, teller: Teller) -> str | None:
    """The last word of the one name that stands without a post on a state's own page: its own official's. A page that
    bears its prime minister's name leaves nobody else to guess.
    """
    if teller.side is None or len(teller.side) != 2 or "," in teller.publisher.partition("(")[2]:
        return None
    if teller.president is not None:
        return None  # a page that calls its president so by name
    titled = (*lines.lines, lines.title) if lines.title is not None else lines.lines
    told = {last_word(p.name) for line in titled for p in line.people if p.post or p.parties or _shares(line, p)}
    titles = {
        last_word(p.name) for line in lines.lines for p in line.people if line.tokens[p.i].low in NO_STATES
    }  # "Commodore Roe" is no official of the page for want of a post
    bare = {last_word(p.name) for line in lines.lines for p in line.people} - told - titles
    return bare.pop() if len(bare) == 1 else _who_opens(lines, bare)


def _who_opens(lines: Lines, bare: set[str]) -> str | None:
    """ "Vladimir Putin took part in a meeting": of several without a post, the one with whom the text opens."""
    text = next((line for line in lines.lines if not line.heading), None)
    first = text.people[0] if text is not None and text.people else None
    return name if first is not None and first.i == 0 and (name := last_word(first.name)) in bare else None


def _shares(line: Line, person: Person) -> bool:
    """ "Prime Ministers A and B": the post before the first is the second's too."""
    return any(p.post and [t.low for t in line.tokens[p.j : person.i]] == ["and"] for p in line.people)


def last_word(name: str) -> str:
    """The last word of a name, but for "Jr." and the like."""
    words = name.lower().split()
    while len(words) > 1 and words[-1].rstrip(".") in GENERATIONS:
        words.pop()
    return words[-1] if words else ""
