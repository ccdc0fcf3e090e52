"""Candidates: the people of a line who may have led their side at a round."""

from msgspec import Struct
from msgspec.structs import replace

from secretariat.lexicon.phrases import CAPITAL, NO_SENSES
from secretariat.reading.facts.head_asides import called_on, is_possessive, taking_part
from secretariat.reading.facts.head_lines import LED, as_counterpart
from secretariat.reading.frame import Frame
from secretariat.reading.lines import Line
from secretariat.reading.people import Person
from secretariat.who.person import GENERATIONS

FOR_REACH = 8  # tokens from a name, past the rest of the post, to "for Norway"
PAIR = 2  # parties of which one is not the page's own
MOST_WESTERN = 2  # words; of three, one may be printed in two ways of writing it in Latin letters


class Candidate(Struct, frozen=True, gc=False):
    """A person in a sentence that tells of the meeting, and how strongly that makes them a head; `at`: the token at
    which the sentence names them.
    """

    person: Person
    line: Line
    strength: int
    role: str
    party: str | None
    at: int


def candidates(line: Line, strength: int, role: str, frame: Frame, *, all_: bool = False) -> list[Candidate]:
    """Whom a line names as taking part; with `all_`, those who received a visit as well."""
    until = len(line.tokens) if all_ else called_on(line)
    in_full = [as_candidate(person, line, strength, role, frame) for person in taking_part(line, until)]
    return in_full + _by_surname(line, strength, role, frame, until)


def as_candidate(person: Person, line: Line, strength: int, role: str, frame: Frame) -> Candidate:
    """A person whom a line names, with the party that the text knows and the naming that tells most."""
    known = frame.cast.by_name.get(person.name.lower())
    party = known.party if known else person.parties[0] if person.parties else None
    party = (_for_whom(line, person, frame) or party) if strength >= LED and not person.parties else party
    full = frame.persons.get(known.name.lower(), person) if known else person
    return Candidate(_in_full(full, frame), line, strength, role, party, person.i)


def _for_whom(line: Line, person: Person, frame: Frame) -> str | None:
    """ "Heads of delegation were A for Norway and B for Peru", on Norway's page "Her counterpart was B": for whom
    somebody leads, told behind the name or by what they are to the one before.
    """
    tokens = line.tokens
    if as_counterpart(line) and frame.side in frame.parties and len(frame.parties) == PAIR:
        return next(p for p in frame.parties if p != frame.side)
    end = min([person.j + FOR_REACH, len(tokens) - 1, *(p.i for p in line.people if p.i >= person.j)])
    for k in range(person.j, end):
        if tokens[k].low in {"and", ";"}:
            return None  # "led by A and for Chile by B"
        actor = tokens[k + 1].senses.actor if tokens[k].low == "for" else None
        if actor is not None and actor.kind == "name" and actor.party in frame.parties:
            next_ = any(p.i in {k + 2, k + 3} for p in line.people) and tokens[k - 1].low == ","
            return None if next_ else actor.party  # ", for Chile, Vice Minister B": for whom the next one leads
    return None


def _in_full(person: Person, frame: Frame) -> Person:
    """ "A.Gurbanov" where the text names "Ahmet Gurbanov" in full."""
    if "." not in person.name:
        return person
    same = (p for p in frame.persons.values() if "." not in p.name and same_person(p.name, person.name))
    return max((p for p in same if " " in p.name), key=lambda p: len(p.name), default=person)


def _by_surname(line: Line, strength: int, role: str, frame: Frame, until: int) -> list[Candidate]:
    """ "Sun is to hold the 17th dialogue with Shigeo Yamada": named in full elsewhere."""
    made: list[Candidate] = []
    if line.words.isdisjoint(frame.cast.first_words):
        return made
    inside = {k for p in line.people for k in range(p.i, p.j)} | {k for n in line.named for k in range(n.i, n.j)}
    for k in line.sentence.where(CAPITAL):
        if k >= until or k in inside or line.tokens[k].senses.classes or is_possessive(line.tokens, k + 1):
            continue
        known = frame.cast.by_name.get(line.tokens[k].low)
        person = frame.persons.get(known.name.lower()) if known is not None and not known.spokesperson else None
        if known is not None and person is not None and not any(c.person.name == person.name for c in made):
            made.append(Candidate(_with_given_name(person, line, k), line, strength, role, known.party, k))
    return made


def _with_given_name(person: Person, line: Line, k: int) -> Person:
    """ "Vladimir Putin", of whom the text knows "Mr Putin"."""
    before = line.tokens[k - 1] if k else None
    if " " in person.name or before is None or before.shape != "A" or before.senses is not NO_SENSES:
        return person
    given = before.low.title()
    return replace(person, name=f"{given} {person.name}", start=line.begins(k - 1), end=line.ends(k))


def same_person(a: str, b: str) -> bool:
    """ "S Jaishankar" and "S. Jaishankar", "Motegi Toshimitsu" and "Toshimitsu Motegi", "Rojas", "Luis Rojas Jr."."""
    x, y = (_words(a), _words(b))
    if sorted(x) == sorted(y) or min(len(x), len(y)) == 1:
        return sorted(x) == sorted(y) or x[-1] == y[-1]
    odd = [(a, b) for a, b in zip(x, y, strict=False) if a != b]
    if len(x) == len(y) > MOST_WESTERN and len(odd) == 1:
        return all(a[0] == b[0] and a[-1] == b[-1] for a, b in odd)  # "Seo Min-jeong", "Seo Min-jung"
    initial = len(x[0]) == 1 or len(y[0]) == 1
    return initial and x[0][0] == y[0][0] and x[-1] == y[-1]


def _words(name: str) -> list[str]:
    """The words of a name, without "Jr." and the like."""
    words = name.lower().replace(".", " ").replace("-", " ").split()
    return [word for n, word in enumerate(words) if n == 0 or word not in GENERATIONS]
