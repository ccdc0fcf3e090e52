"""Whose a post is: the party that its words give, nearest first."""

from secretariat.reading.phrases.post_words import COUNTERPARTS
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import GENITIVES, NAME_SHAPES
from secretariat.who.person import GENERATIONS

Parties = tuple[str, ...]
# What a house keeps for a state, and is none of that state's: "Director of the Russian Division".
DESKS = frozenset(["affairs", "bureau", "department", "desk", "directorate", "division", "section", "studies", "unit"])
DESK_REACH = 3  # tokens from "Russian" to "Division"
OFFICE_LENGTH = 4  # tokens of "Kenyan labour and trade" before "ministry"
HOUSE_REACH = 8  # tokens of a house's name
IN_NAMES = frozenset(["of", "the", "and", "for"])  # small words in a house's name
COUNTERPART_REACH = 4  # tokens from a comma to "counterpart"


def parties_of(tokens: tuple[Token, ...], start: int, end: int) -> Parties:
    """The parties that a post names: its adjective or possessive first, then "of ...", then an office's own."""
    words = tokens[start:end]
    owner = next((t.senses.actor.party for n, t in enumerate(words) if t.senses.actor and _owns(words, n)), None)
    offices = [t.senses.office_party for t in words if t.senses.office_party]
    return (owner, *offices) if owner else tuple(offices)


def _owns(words: tuple[Token, ...], n: int) -> bool:
    """Whether a state in a post is whose post it is: "Chinese Vice Minister", "Ministry of Interior of Cambodia"; not
    "Ambassador to China" or "First China and Mongolia Division".
    """
    actor = words[n].senses.actor
    if actor is None or actor.kind == "loose" or (actor.kind == "capital" and words[n].senses.city):
        return False
    if not any(t.senses.rank for t in words[:n]):
        return not (n and words[n - 1].low == "to")  # "US Mission to ASEAN Charge d'Affaires"
    after = words[n + 1].low if n + 1 < len(words) else ","
    if actor.kind == "adjective":
        return _is_possessor(words, n) and not any(_is_desk(words, k) for k in range(n + 1, n + 1 + DESK_REACH))
    return after in GENITIVES or (_is_possessor(words, n) and _is_last(words, n, after))


def _is_desk(words: tuple[Token, ...], k: int) -> bool:
    """ "Russian Division", "Asian Department of the ministry"; the Canadian Department of Fisheries is a ministry."""
    if k >= len(words) or words[k].low not in DESKS:
        return False
    a_ministry = k + 2 < len(words) and words[k].low == "department" and words[k + 1].low == "of"
    return not (a_ministry and words[k + 2].shape in NAME_SHAPES)


def _is_possessor(words: tuple[Token, ...], n: int) -> bool:
    before = words[n - 1].low if n else ""
    return before in {"of", ",", "("} or (before == "the" and n > 1 and words[n - 2].low == "of")


def _is_last(words: tuple[Token, ...], n: int, after: str) -> bool:
    return after in {",", "(", ")", "and", ";", "on", "for", "-"} or (n + 1 < len(words) and words[n + 1].senses.office)


def before_post(tokens: tuple[Token, ...], i: int) -> str | None:
    """ "Kenyan foreign ministry's additional secretary": the state of the office whose post begins at a token."""
    k = i - 1 - (i > 0 and tokens[i - 1].low in GENITIVES)
    if k < 1 or not (tokens[k].senses.office or "ministr" in tokens[k].low):
        return None
    near = range(k - 1, max(-1, k - 1 - OFFICE_LENGTH), -1)
    at = next((m for m in near if tokens[m].senses.actor is not None or tokens[m].shape != "a"), None)
    actor = tokens[at].senses.actor if at is not None else None
    return actor.party if actor is not None and actor.kind in {"adjective", "name"} else None


def after_name(tokens: tuple[Token, ...], j: int, *, owned: bool) -> tuple[Parties, int]:
    """ "Sun Weidong of China": the party, and the end of the phrase; an office is enough where no party is known."""
    if j >= len(tokens):
        return (), j
    if tokens[j].low == ",":
        return _counterpart(tokens, j)
    if tokens[j].low == "(":
        return _bracketed(tokens, j)
    if tokens[j].low == "." and tokens[j - 1].low in GENERATIONS and j + 1 < len(tokens):
        j += 1  # "Luis Rojas Jr. of Chile"
    if tokens[j].low not in {"of", "from"}:
        return (), j
    k = j + 1
    while k < len(tokens) and tokens[k].low == "the":
        k += 1
    if k >= len(tokens):
        return (), j
    if tokens[k].senses.office and not owned:
        own = tokens[k].senses.office_party
        return ((own,), k + 1) if own else _of_a_house(tokens, k) or ((), k + 1)
    actor = tokens[k].senses.actor
    if actor is None:
        return _of_a_house(tokens, k) or ((), j)
    if k + 1 < len(tokens) and tokens[k + 1].low == "'s":
        return (), j
    return (actor.party,), k + 1


def _of_a_house(tokens: tuple[Token, ...], k: int) -> tuple[Parties, int] | None:
    """ "From the National Security Secretariat of Japan": the party behind a name in capitals, and the end of it."""
    for n in range(k + 1, min(k + HOUSE_REACH, len(tokens))):
        actor = tokens[n].senses.actor
        if actor is not None and actor.kind == "name" and _is_possessor(tokens, n):
            return (actor.party,), n + 1
        if tokens[n].shape == "a" and tokens[n].low not in IN_NAMES:
            return None
    return None


def _counterpart(tokens: tuple[Token, ...], j: int) -> tuple[Parties, int]:
    """ "Sun Weidong, his Chinese counterpart": the adjective's party, and the end of the phrase."""
    near = tokens[j + 1 : j + 1 + COUNTERPART_REACH]
    at = next((n for n, t in enumerate(near) if t.low in COUNTERPARTS), None)
    if at is None or j + 2 >= len(tokens) or near[0].low == "and":
        return (), j  # "Nina Berg, and her Chilean counterpart, ...": of who comes behind it
    actor = next((t.senses.actor for t in near[:3] if t.senses.actor), None)
    return ((actor.party,) if actor else ()), j + 2 + at


def opposite_of(tokens: tuple[Token, ...], k: int) -> Parties:
    """ "His Chinese counterpart, Vice Minister [Sun Weidong]": the adjective's party, before a post at a token."""
    at = k - 2 if k and tokens[k - 1].low == "," else k - 1
    actor = tokens[at - 1].senses.actor if at > 1 and tokens[at].low in COUNTERPARTS else None
    return (actor.party,) if actor is not None else ()


def _bracketed(tokens: tuple[Token, ...], j: int) -> tuple[Parties, int]:
    """ "Sun Weidong (China)": the party alone in brackets, and the end of the phrase."""
    alone = j + 2 < len(tokens) and tokens[j + 2].low == ")"
    actor = tokens[j + 1].senses.actor if alone else None
    return ((actor.party,), j + 3) if actor is not None and actor.kind != "capital" else ((), j)


def in_apposition(tokens: tuple[Token, ...], j: int) -> tuple[Parties, int]:
    """ "..., Ambassador in charge of Counter-Terrorism, Japan, was": the party alone between commas, and its end."""
    closed = j + 2 == len(tokens) or (j + 2 < len(tokens) and tokens[j + 2].low in {",", ";", ".", "and", ")"})
    if not closed or tokens[j].low != ",":
        return (), j
    actor = tokens[j + 1].senses.actor
    return ((actor.party,), j + 2) if actor and actor.kind == "name" else ((), j)
