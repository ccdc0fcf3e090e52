"""Makers: those who made a joint text, as its title, the sentence that announces it or its first words tell."""

from collections.abc import Sequence

from secretariat.lexicon.load import Lexicon
from secretariat.reading.lines import Line, Lines
from secretariat.reading.people import Person
from secretariat.reading.series import by_members
from secretariat.who.leaders import leader_of

ANNOUNCING_LINES = 5  # in which "This statement was released by" stands
JOINT_REACH = 9  # tokens of "Joint United States and Norway Statement"
PAPER_REACH = 3  # tokens of "joint press statement"
POST_REACH = 2  # tokens of "the foreign ministers"
SEVERAL = frozenset(["governments", "heads", "leaders", "ministers", "presidents", "secretaries"])
WE_REACH = 6  # tokens at the start of a text in which "we, the leaders of" stands
PAPERS = frozenset(
    [
        "announcement",
        "communique",
        "communiqué",
        "declaration",
        "readout",
        "release",
        "statement",
        "joint statement",
        "message",
    ]
)
GIVEN_OUT = frozenset(["released", "issued", "made", "signed", "adopted", "delivered", "statement"])
BEFORE_MAKERS = frozenset(["by", "from", "of", "between", "among", "with"])
BY = frozenset(["by", "from", "between"])  # behind what a text is about as well
# Lower-case words of a row of those who made a text: "the governments of Norway and Chile and the head of".
IN_ROWS = frozenset(
    [
        *("the", "of", "and", ",", "&", "government", "governments", "for", "foreign", "minister", "ministers", "head"),
        *("heads", "leader", "leaders", "state", "states", "president", "presidents", "prime", "representatives"),
        *("representative", "secretaries", "secretary", "delegation", "delegations", "plus", "as well as", "kingdom"),
        *("allies", "countries", "members", "nations", "partners"),
        *("-", ".", "/", "behalf of", "on behalf of", "from", "officials", "senior", "jr", "today"),
    ]
)
# Where the row in a title, of which every word is capital, goes over to what the text is about.
TURNS = frozenset(
    [
        *("about", "after", "ahead", "announcing", "at", "before", "calling", "concerning", "during", "endorsing"),
        *("following", "in", "on", "regarding", "supporting", "to", "under", "upon", ":", "|"),
    ]
)
WHO = frozenset(["adjective", "combining", "name", "short"])  # kinds of words for a party that made a text


def makers(lines: Lines, side: str | None, lexicon: Lexicon) -> tuple[str, ...]:
    """Those who made a joint text: whom the sentence that announces it lists, else its title, else "We, the leaders
    of" at its start; empty where none of them tells of two or more.
    """
    announced = _announced(lines, side, lexicon)
    if len(announced) > 1:
        return announced
    titled = _titled(lines.title, side, lexicon) if lines.title is not None else ()
    if len(titled) > 1:
        return titled
    told = [line for line in lines.lines[:ANNOUNCING_LINES] if not line.heading]
    return we_who(told, side, lexicon)


def opening_makers(lines: Lines, side: str | None, lexicon: Lexicon) -> tuple[str, ...]:
    """ "The ministers of Norway, Chile and Peru met": who act in the first sentence of a joint text; "As leaders of
    Norway, Chile and Peru, we".
    """
    told = [line for line in lines.lines[:ANNOUNCING_LINES] if not line.heading]
    if not told or lines.title is None or not is_joint(lines.title):
        return ()
    tokens = told[0].tokens
    last = next((k for k, t in enumerate(tokens) if t.senses.verb_form or t.senses.meeting_form), len(tokens))
    named = _row(told[0], tokens[0].low == "as", last, side, lexicon)
    return named if len(named) > 1 else ()


def we_who(told: Sequence[Line], side: str | None, lexicon: Lexicon) -> tuple[str, ...]:
    """ "We, the leaders of Norway, Chile and Peru": whose joint words they are."""
    for line in told:
        lows = [t.low for t in line.tokens[:WE_REACH]]
        at = lows.index("we") if "we" in lows else len(lows)
        if at + 1 < len(lows) and lows[at + 1] in {",", "-", "the"}:
            named = _row(line, at + 1, len(line.tokens), side, lexicon)
            return named if len(named) > 1 else _with_members(line, at + 1, lexicon)
    return ()


def _with_members(line: Line, first: int, lexicon: Lexicon) -> tuple[str, ...]:
    """ "We, ASEAN, represented by the leaders of Laos and Fiji, and Chile, meet": up to the verb, and bodies for those
    of their members who are named beside them.
    """
    tokens, bodies = line.tokens, lexicon.tables.bodies
    last = next((k for k, t in enumerate(tokens) if t.senses.verb_form in {"base", "present"}), len(tokens))
    told = (t.senses.actor for t in tokens[first:last])
    named = {actor.party for actor in told if actor is not None and actor.kind != "loose"}
    members = {m for p in named if p in bodies for m in bodies[p].members}
    return tuple(sorted(named - members)) if len(named - members) > 1 else ()


def _announced(lines: Lines, side: str | None, lexicon: Lexicon) -> tuple[str, ...]:
    """ "The following statement was released by Norway and Chile", "The leaders of
    Norway and Chile issued the following statement".
    """
    for line in lines.lines[:ANNOUNCING_LINES]:
        if "following" not in line.words or line.words.isdisjoint(PAPERS):
            continue
        lows = [t.low for t in line.tokens]
        if not _follows(lows):
            continue
        given = next((k for k, low in enumerate(lows) if low in GIVEN_OUT or low in PAPERS), len(lows))
        by = next((k for k in range(given, len(lows)) if lows[k].rpartition(" ")[2] in BY), None)
        first, last = (by + 1, len(lows)) if by is not None else (0, given)
        named = _row(line, first, last, side, lexicon)
        if len(named) > 1:
            return named
    return ()


def _follows(lows: Sequence[str]) -> bool:
    """ "The following is a statement by", "released the following joint statement"; not "Following the meeting,"."""
    at = lows.index("following") if "following" in lows else len(lows)
    behind = lows[at + 1 : at + 1 + PAPER_REACH]
    return behind[:1] == ["is"] or (behind[:1] != ["the"] and not PAPERS.isdisjoint(behind))


def _titled(title: Line, side: str | None, lexicon: Lexicon) -> tuple[str, ...]:
    """ "Joint Statement by Japan, Chile and Norway on Fish"."""
    if not is_joint(title):
        return ()
    lows = [t.low for t in title.tokens]
    turn = next((k for k, low in enumerate(lows) if k > 1 and low in TURNS), len(lows))
    by = next((k for k, low in enumerate(lows) if low in (BEFORE_MAKERS if k < turn else BY)), len(lows))
    last = next((k for k in range(by, len(lows)) if lows[k] in TURNS), len(lows))
    named = _row(title, by + 1, last, side, lexicon)
    own = (side,) if side is not None and lows[by : by + 1] == ["with"] else ()
    return tuple(sorted({*named, *own})) if named else ()


def is_joint(title: Line) -> bool:
    """ "Joint Statement", "Joint U.S.-Israel Statement": the names of the parties between the two words."""
    if title.has_cue("genre:joint_statement"):
        return True
    if _is_of_several(title):
        return True
    lows = [t.low for t in title.tokens] if "joint" in title.words else []
    at = next((k for k, low in enumerate(lows) if low.startswith("joint")), len(lows))
    return any(low in PAPERS for low in lows[at : at + JOINT_REACH])


def _is_of_several(title: Line) -> bool:
    """ "Statement of the Foreign Ministers of Norway, Chile and Peru"."""
    tokens = title.tokens
    if len(tokens) < 2 or tokens[0].low not in PAPERS or tokens[1].low not in {"of", "by"}:
        return False
    post = next((t.low.rpartition(" ")[2] for t in tokens[2 : 2 + POST_REACH] if t.low != "the"), "")
    named = {t.senses.actor.party for t in tokens if t.senses.actor is not None and t.senses.actor.kind in WHO}
    return post in SEVERAL and len(named) > 1


def _row(line: Line, first: int, last: int, side: str | None, lexicon: Lexicon) -> tuple[str, ...]:
    """The parties of a row of states, offices and people, up to the first word that belongs to no such row."""
    tokens, people = line.tokens, {p.i: p for p in line.people}
    found: list[str] = []
    k = first
    while k < last:
        t, person = tokens[k], people.get(k)
        party = _whose(person, side if not found else None, lexicon) if person is not None else None
        if person is not None and party is not None:
            found.append(party)
            k = max(person.j, k + 1)
            continue
        if t.senses.actor is not None and t.senses.actor.kind in WHO:
            found.append(t.senses.actor.party)
        elif found and t.shape == "a" and t.low.rpartition(" ")[2] not in IN_ROWS and not t.senses.rank:
            break
        k += 1
    bodies = lexicon.tables.bodies
    whole = {p for p in found if p in bodies and bodies[p].members and set(bodies[p].members) <= set(found)}
    return by_members([p for p in found if p not in whole], lexicon.tables)  # "the Quad partners of Australia, India"


def _whose(person: Person, side: str | None, lexicon: Lexicon) -> str | None:
    """Whose somebody is: told beside the name or known of a leader; the page's own official, who may stand first."""
    leads = leader_of(person.name, person.rank, lexicon.tables)
    return person.parties[0] if person.parties else leads or (side if person.post else None)
