"""The turns of a transcript: who speaks, told by the label before the words."""

from collections.abc import Sequence
from itertools import takewhile

from msgspec import Struct

from secretariat.lexicon.tables import Tables
from secretariat.reading.actors import Cast, Who
from secretariat.reading.lines import Line
from secretariat.reading.people import Person
from secretariat.reading.phrases.names import PARTICLES
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import CAPITALS, NAME_SHAPES
from secretariat.who.leaders import leader_of

LABEL_LENGTH = 24  # tokens of "Vice Chairman of the Republic of India Council for Trade Narendra Modi (retranslated)"
NOTE_LENGTH = 9  # tokens of "(back translation from German through Russian)"
FULL_NAMES = (2, 3)  # words of a name in full
ADDRESS = 3  # tokens behind the name of one who is spoken to, in words that are no list of people
POST_LABEL = 2  # tokens of "Chilean Prime Minister"
TIME_LENGTH = 10  # tokens of "12:35 P.M. (local) EST"
HALVES_OF_DAY = frozenset(["a.m.", "a.m", "am", "m", "p.m.", "p.m", "pm"])
A_STATE = 2  # letters of a code; those of bodies are longer
TURNS = 2  # labels that make a transcript
WHOSE_WORDS = frozenset(["i", "me", "my"])
SOON = 2  # lines behind a heading
IN_LABELS = frozenset(["of", "the", "for", "to", "and", "retranslated"])


class Turn(Struct, frozen=True, gc=False):
    """A stretch of a transcript: the speaker as an actor, or None where we do not know who speaks."""

    who: Who | None
    first: int


class _Label(Struct, frozen=True, gc=False):
    """Where a label begins in its line, and its colon."""

    first: int
    colon: int


def turns(lines: Sequence[Line], cast: Cast, own: str | None, tables: Tables) -> dict[int, Turn]:
    """Whose turn each line of a transcript is in; lines of none are left out."""
    labels = {n: label for n, line in enumerate(lines) if (label := _label(lines, n, cast)) is not None}
    leaders = {n: who for n, label in labels.items() if (who := _leader(lines[n], label, tables)) is not None}
    speaking = [
        n
        for n, label in labels.items()
        if n in leaders or _speaks(lines[n], label) or _is_of_the_cast(lines[n], label, cast)
    ]
    posts = [n for n in speaking if _named_with_post(lines[n], labels[n]) or _has_rank(lines[n], labels[n])]
    if len(speaking) < TURNS and not posts:
        return {}
    found: dict[int, Turn] = {}
    turn: Turn | None = None
    host = _host(lines, labels, cast, own)
    for n, line in enumerate(lines):
        if n in labels and (n in speaking or len(speaking) >= TURNS):
            turn = Turn(_voice(line, labels[n], cast, own, host) or leaders.get(n), labels[n].colon + 1)
            found[line.number] = turn
        elif turn is not None:
            found[line.number] = Turn(turn.who, 0)
    return found


def _is_of_the_cast(line: Line, label: _Label, cast: Cast) -> bool:
    """ "Rojas: I thank you": by the name alone of somebody of whom it is known whose they are, and who says "I"."""
    known = cast.by_name.get(" ".join([t.low for t in line.tokens[label.first : label.colon]]))
    return known is not None and known.party is not None


def _leader(line: Line, label: _Label, tables: Tables) -> Who | None:
    """ "Angela Merkel:", "FEDERAL CHANCELLOR OF GERMANY ANGELA MERKEL (translated from German):", whom all know."""
    words = list(takewhile(lambda t: t.low != "(", line.tokens[label.first : label.colon]))
    for length in FULL_NAMES:
        name = " ".join(t.low.title() for t in words[-length:] if t.shape in NAME_SHAPES)
        party = leader_of(name, None, tables) if len(words) >= length else None
        if party is not None:
            return Who(i=label.first, j=label.colon, kind="person", parties=(party,), speaker=name)
    return None


def _host(lines: Sequence[Line], labels: dict[int, _Label], cast: Cast, own: str | None) -> str | None:
    """ "SECRETARY DAHL", on the page of a state whose guest is the only other who speaks: the page's own, by name."""
    told = [p for n, label in labels.items() if (p := _speaker(lines[n], label.colon)) is not None and p.rank]
    sides = {p.name.lower(): _side(p, cast) for p in told}
    unknown = [name for name, party in sides.items() if party is None]
    others = {party for party in sides.values() if party is not None}
    alone = own is not None and len(own) == A_STATE and len(unknown) == 1 and bool(others) and own not in others
    return unknown[0] if alone else None


def _side(person: Person, cast: Cast) -> str | None:
    known = cast.by_name.get(person.name.lower()) or cast.by_name.get(person.name.lower().rpartition(" ")[2])
    return known.party if known is not None else next(iter(person.parties), None)


def _label(lines: Sequence[Line], n: int, cast: Cast) -> _Label | None:
    """The label with which a line opens: up to its colon, or the "Q" that some print without one. In the middle of a
    block, or behind the time of day, only one in capitals that names who speaks.
    """
    line = lines[n]
    if _heads_a_turn(lines, n):
        return _Label(0, len(line.tokens))
    bare = line.tokens[0].low == "q" and _is_bare_mark(line)
    if not bare and ":" not in line.words:
        return None
    first = _past_time(line.tokens)
    if first or (n and lines[n - 1].sentence.block == line.sentence.block):
        label = _Label(first, first) if bare else _in_capitals(line, first)
        return label if label is not None and _speaks(line, label) else None
    if line.tokens[0].shape == "1":
        return None
    colon = 0 if bare else _label_end(lines, n, cast)
    return None if colon is None else _Label(0, colon)


def _heads_a_turn(lines: Sequence[Line], n: int) -> bool:
    """ "President of Chile (Luis Rojas)", as a heading over words of his own: "It is an honour for me"."""
    line = lines[n]
    person = line.people[0] if line.heading and len(line.people) == 1 else None
    if person is None or person.i or person.rank is None or person.name_i <= person.i:
        return False
    if any(t.shape != "." for t in line.tokens[person.j :]):
        return False
    behind = (t for line in lines[n + 1 : n + 1 + SOON] for t in line.tokens)
    return any(t.low in WHOSE_WORDS and not t.glued for t in behind)


def _label_end(lines: Sequence[Line], n: int, cast: Cast) -> int | None:
    """The colon of a label at the start of a block."""
    line = lines[n]
    if (colon := _behind_person(line)) is not None:
        return colon if _says_something(lines, n, colon, cast) else None
    note = False  # "(translated from Norwegian)"
    for k, t in enumerate(line.tokens[:LABEL_LENGTH]):
        if t.low == ":" and not note:
            return k if k and _says_something(lines, n, k, cast) else None
        if note or (k and t.low == "("):
            note = t.low != ")"
        elif t.shape not in CAPITALS and t.shape != "." and t.low not in IN_LABELS and t.low not in PARTICLES:
            return None
    return None


def _past_time(tokens: Sequence[Token]) -> int:
    """The token behind "4:57 P.M. EST", with which some open a transcript, in one line with its first label."""
    if tokens[0].shape != "1":
        return 0
    until = min(len(tokens), TIME_LENGTH)
    end = next((k + 1 for k in range(until) if tokens[k].low in HALVES_OF_DAY), 0)
    while 0 < end < until and tokens[end].shape == ".":
        end += 1
    return end + 1 if 0 < end < until and tokens[end].shape == "AA" else 0


def _in_capitals(line: Line, first: int) -> _Label | None:
    """ "PRESIDENT ROE:", up to its colon."""
    for k, t in enumerate(line.tokens[first : first + LABEL_LENGTH], first):
        if t.low == ":":
            return _Label(first, k) if k > first else None
        if t.shape not in {"AA", "."}:
            return None
    return None


def _speaks(line: Line, label: _Label) -> bool:
    """Whether a label is of somebody who speaks."""
    return (
        _speaker(line, label.colon) is not None
        or _asks_or_presides(line, label.first)
        or _of_a_post(line, label) is not None
    )


def _of_a_post(line: Line, label: _Label) -> str | None:
    """ "Chilean Prime Minister:": whose a post is by which alone somebody speaks."""
    words = line.tokens[label.first : label.colon]
    if len(words) != POST_LABEL or words[0].senses.actor is None or words[1].senses.rank is None:
        return None
    return words[0].senses.actor.party


def _behind_person(line: Line) -> int | None:
    """ "chairman of the Reefs Commission Luis Rojas:": the colon behind a person with whose post a line opens."""
    first = line.people[0] if line.people else None
    if first is None or first.i or first.post is None or first.j >= len(line.tokens):
        return None
    colon = _past_note(line, first.j)
    return colon if colon < len(line.tokens) and line.tokens[colon].low == ":" else None


def _past_note(line: Line, k: int) -> int:
    """Past "(translated from Norwegian)" behind who speaks."""
    if line.tokens[k].low != "(":
        return k
    return next((m + 1 for m in range(k, min(k + NOTE_LENGTH, len(line.tokens))) if line.tokens[m].low == ")"), k)


def _is_bare_mark(line: Line) -> bool:
    """ "Q Minister, did you agree on fish?": who asks, without a colon, of a line that begins with the letter."""
    return line.tokens[0].shape != "a" and len(line.tokens) > 1 and line.tokens[1].shape != "."


def _says_something(lines: Sequence[Line], n: int, colon: int, cast: Cast) -> bool:
    """Whether words follow that are no list of people or posts: "Mr. President, thank you" speaks to one."""
    line = lines[n]
    rest = line.tokens[colon + 1 :]
    capitals = all(t.shape in {"AA", "."} for t in line.tokens[:colon])
    known = " ".join([t.low for t in line.tokens[:colon]]) in cast.by_name
    named = capitals or known or _speaks(line, _Label(0, colon))
    if not rest:
        return n + 1 < len(lines) and (named or not lines[n + 1].people)
    person = next((p for p in line.people if p.i == colon + 1), None)
    if person is None and (not rest[0].senses.honorific or any(t.senses.rank for t in rest[1:3])):
        return True
    end = person.j if person is not None else colon + 1
    return named and len(line.tokens) - end > ADDRESS


def _speaker(line: Line, colon: int) -> Person | None:
    return next((p for p in line.people if p.i < colon and p.j <= colon), None)


def _named_with_post(line: Line, label: _Label) -> bool:
    person = _speaker(line, label.colon)
    return person is not None and person.i == label.first and person.rank is not None


def _has_rank(line: Line, label: _Label) -> bool:
    """Whether a post opens a label: "FEDERAL CHANCELLOR OF GERMANY ANGELA MERKEL"."""
    return line.tokens[label.first].senses.rank is not None and label.colon - label.first > max(FULL_NAMES)


def _asks_or_presides(line: Line, first: int) -> bool:
    return "turns.asking" in line.tokens[first].senses.classes or _presides(line, first)


def _presides(line: Line, first: int) -> bool:
    """ "PM", "PRIME MINISTER", "THE PRESIDENT"."""
    article = line.tokens[first].low == "the" and len(line.tokens) > first + 1
    senses = line.tokens[first + article].senses
    return "turns.own" in senses.classes or senses.rank is not None


def _voice(line: Line, label: _Label, cast: Cast, own: str | None, host: str | None) -> Who | None:
    """Whom a label names: a person of the cast, or the head of the page's own side by post alone."""
    i, colon = label.first, label.colon
    person = _speaker(line, colon)
    name = person.name.lower() if person else " ".join([t.low for t in line.tokens[i:colon] if t.shape in CAPITALS])
    known = cast.by_name.get(name) or (cast.by_name.get(name.rpartition(" ")[2]) if person else None)
    if known is not None:
        side = own if person is not None and name == host else known.party
        parties = (side,) if side else ()
        return Who(i=i, j=colon, kind="person", parties=parties, speaker=known.name)
    if person is not None:
        return Who(i=i, j=colon, kind="person", parties=person.parties[:1], speaker=person.name)
    if (party := _of_a_post(line, label)) is not None:
        return Who(i=i, j=colon, kind="role", parties=(party,))
    if own is not None and colon - i <= 2 and _presides(line, i):
        return Who(i=i, j=colon, kind="role", parties=(own,))
    return None
