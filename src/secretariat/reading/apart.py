"""Apart: what keeps a naming in the body of a text from a series that was told of before, by the words beside it."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from secretariat.reading.named import Named
from secretariat.reading.series import LEAD_LINES, Told
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import PLAIN_FAMILIES

OUTSIDE = frozenset(
    ["special", "extraordinary", "commemorative", "emergency", "anniversary"]
)  # summits that are none of the regular ones
OF_ANOTHER = frozenset(["corresponding", "respective", "relevant"])  # "the corresponding intergovernmental commission"
# Nouns of which a series has one: a "conference" is no round of a forum, a "forum" none of a dialogue.
HOUSES = frozenset(["conference", "forum", "commission", "committee", "council", "summit"])
STATES = {"bilateral": 2, "trilateral": 3, "quadrilateral": 4}
BEHIND = 5  # tokens of "meeting this autumn of the Reefs Working Group"


def passing(one: Told) -> bool:
    """Whether it stands in the body of the text, where other series are told of as well."""
    return not one.line.heading and one.line.number >= LEAD_LINES


def beside(one: Told, told: Sequence[Told]) -> Iterator[Told]:
    """The namings gathered so far that stand in the same line, the last one first."""
    return takewhile(lambda t: t.line.number == one.line.number, reversed(told))


def told_apart(one: Told, key: Named, told: Sequence[Told], parties: tuple[str, ...]) -> bool:
    """Whether the words of a naming, or those beside it, tell that it is none of a series."""
    words = _words(one)
    if is_another_one(one) or (told[0].named.family == "summit" and is_outside(one) and not is_outside(told[0])):
        return True
    if _is_another_council(one.named, key):
        return True
    if key.family == "summit" and one.named.noun == "round":
        return True  # of negotiations
    if any(low in STATES and STATES[low] < len(parties) for low in words) and one.named.role is not None:
        return True
    if not passing(one):
        return False
    if _introduced(one, key, told) or _of_ministers_alone(told[0], one) or _stands_for_another(one, told):
        return True
    in_full = one.named.capital and len(one.named.parties) > 1 and one.named.family != key.family
    if in_full and key.family == "2+2" and not (one.named.topic or one.named.level):
        return True  # beside their 2+2 "the second Norway-Chile Dialogue"
    return _in_another_house(one, key, told[0]) or _of_another_group(one, told)


def _is_another_council(named: Named, key: Named) -> bool:
    """Beside the "Council of Norden Heads of State" the "Norden Economic Council": who meets, and on what."""
    if not (named.noun == key.noun == "council" and named.capital and key.capital):
        return False
    return {(named.level is None, named.topic is None), (key.level is None, key.topic is None)} == {
        (True, False),
        (False, True),
    }


def is_another_one(one: Told) -> bool:
    """ "The corresponding commission": one that the text does not name."""
    return not OF_ANOTHER.isdisjoint(_words(one))


def of_a_state_told(one: Told, parties: tuple[str, ...], side: str | None) -> bool:
    """ "Peru remains our partner, and our first Dialogue was", "in Chile we agreed to begin consultations": of a state
    that the sentence tells, and none of these.
    """
    named = one.named
    if named.parties or named.definite or named.role is not None or named.strength == "unit" or not passing(one):
        return False
    actors = (t.senses.actor for t in one.line.tokens[: named.i])
    told = {a.party for a in actors if a is not None and a.kind in {"name", "short"}} - {side}
    return bool(told) and told.isdisjoint(parties)


def _words(one: Told) -> list[str]:
    return [t.low for t in one.line.tokens[one.named.i : one.named.j]]


def is_outside(one: Told) -> bool:
    """ "The special summit": none of the regular ones."""
    return not OUTSIDE.isdisjoint(_words(one))


def _introduced(one: Told, key: Named, told: Sequence[Told]) -> bool:
    """ "An annual Trilateral Dialogue", "a trilateral dialogue on energy": told with "a" as nothing told before is."""
    named = one.named
    if not named.indefinite or named.strength != "strong" or told[-1].line.number == one.line.number:
        return False
    if named.topic is not None and named.topic == key.topic:
        return False
    known = key.capital or key.ordinal is not None or key.indefinite
    return (
        known
        and (named.capital or named.lateral or named.topic is not None)
        and not named.words & key.words
        and passing(told[0])
    )


def _of_ministers_alone(first: Told, one: Told) -> bool:
    """After "the first trilateral meeting between finance ministers" a dialogue that has another name."""
    named, tokens = first.named, first.line.tokens
    if not named.lateral or named.capital or named.family != "meeting" or one.named.family in PLAIN_FAMILIES:
        return False
    between = tokens[named.j].low == "between" if named.j < len(tokens) else False
    return between and any(t.senses.level or t.low.endswith("ministers") for t in tokens[named.j : named.j + 4])


def _stands_for_another(one: Told, told: Sequence[Told]) -> bool:
    """ "The Energy Meeting, a dialogue that began in 2021": what the sentence has just named, if not this series."""
    named = one.named
    if named.specific or not named.indefinite or told[-1].line.number == one.line.number:
        return False
    return any(n.specific and n.j <= named.i for n in one.line.named)


def _in_another_house(one: Told, key: Named, first: Told) -> bool:
    """ "The forthcoming Conference" in a text on a forum: the next of something else."""
    named = one.named
    if not named.capital and one.line.tokens[named.noun_at].shape == "a":
        return False
    other = {named.noun, key.noun}
    if key.family in PLAIN_FAMILIES or named.family == key.family == "summit":
        return False
    house = key.capital or first.line.tokens[first.named.noun_at].shape != "a"
    return len(other) == 2 and house and bool(other & HOUSES) and _is_house(named) and not named.words & key.words


def _is_house(named: Named) -> bool:
    return named.noun in HOUSES or (named.noun == "dialogue" and named.ordinal is not None)


def _of_another_group(one: Told, told: Sequence[Told]) -> bool:
    """ "The first meeting this autumn of the Reefs Working Group", "the Committee's first meeting"."""
    named, tokens = one.named, one.line.tokens
    if named.family not in PLAIN_FAMILIES or named.topic or named.capital or len(named.parties) > 1:
        return False
    near = [t.named for t in beside(one, told)]
    owner = _possessor(tokens, named)
    if owner is not None:
        return not any(n.noun_at == owner for n in near)
    behind = tokens[named.j : named.j + BEHIND]
    of = next((k for k, t in enumerate(behind, named.j) if t.low == "of"), None)
    if of is None or any(t.date is None for t in tokens[named.j : of]):
        return False
    return any(of < n.i <= of + BEHIND and n not in near and n.capital for n in one.line.named)


def _possessor(tokens: tuple[Token, ...], named: Named) -> int | None:
    """Of "the Committee's first meeting" the committee's place in the sentence."""
    at = named.i - 2
    if at < 0 or tokens[at + 1].low != "'s" or tokens[at].senses.series is None or tokens[at].shape == "a":
        return None
    return at
