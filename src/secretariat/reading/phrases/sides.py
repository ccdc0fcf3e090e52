"""Sides: phrases that name a party: "China", "the Chinese side", "Japan's Foreign Ministry", "U.S. officials"."""

from secretariat.lexicon.phrases import PARTY
from secretariat.reading.phrases.who import Scene, Who
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import GENITIVES, NAME_SHAPES, POSTED, TIES

ROLE_REACH = 7  # tokens from a party's name to the end of its role noun
# Kinds of words for a party that are no actor by themselves: "Chinese policy" is none, "the Chinese pointed to" is.
DESCRIBING = frozenset(["adjective", "combining", "loose"])
BEFORE_ROLE = frozenset(["foreign", "external", "of"])
MEMBERS = frozenset(["countries", "member countries", "member states", "members", "partners", "states"])
LEAST_BEFORE = 4  # tokens of "met at Parafjell, Oslo"
HOUSE_LENGTH = 7  # tokens of "State House, Nairobi"
LIST_MARKS = frozenset(["and", ",", "-", "/", "."])


def side(scene: Scene, i: int) -> Who | None:
    """The actor that a party's name makes, alone or with a role behind it."""
    start, i = i, _past_article(scene, i)
    tokens = scene.tokens
    if i >= len(tokens):
        return None
    actor, party = tokens[i].senses.actor, scene.party_of(tokens[i])
    if party is None or i in scene.people or _ends_a_name(tokens, i) or _is_of_a_house(tokens, i):
        return None
    if (several := _several(scene, start, i)) is not None:
        return several
    j = i + 1
    if j < len(tokens) and tokens[j].low in {"-", "/"} and tokens[j].glued:
        return None
    j = _past_abbreviation(tokens, j)
    end, role = _role_noun(tokens, j)
    if role is not None:
        return _with_role(start, past_where(tokens, end, role), party, role)
    named = actor is not None and actor.kind not in DESCRIBING
    post = _past_post(tokens, j, article=start < i) if start == i or named else j
    if post > j and scene.verb_follows(post):
        return Who(i=start, j=post, kind="side", parties=(party,))
    return _alone(scene, start, i, j, party)


def _ends_a_name(tokens: tuple[Token, ...], i: int) -> bool:
    """ "Foreign Secretary Asad Alam Siam": a surname that is the word for a state as well."""
    k = i - 1
    while k >= 0 and tokens[k].shape == "A" and not (tokens[k].date or _has_a_meaning(tokens[k])):
        k -= 1
    return 0 <= k < i - 1 and tokens[k].senses.rank is not None and tokens[k].shape == "A"


def _is_of_a_house(tokens: tuple[Token, ...], i: int) -> bool:
    """ "The paper signed at State House, Nairobi, will guide": where a house stands; "At State House, Nairobi urged"
    opens with where it was, and the capital speaks.
    """
    if i < LEAST_BEFORE or tokens[i - 1].low != "," or tokens[i].senses.city is None:
        return False
    k = i - 2
    while k > 0 and tokens[k].shape in NAME_SHAPES and tokens[k].senses.actor is None and i - k < HOUSE_LENGTH:
        k -= 1
    k -= tokens[k].low == "the"
    return 0 < k < i - 2 and tokens[k].low in {"at", "in"} and tokens[k - 1].low not in LIST_MARKS


def _has_a_meaning(t: Token) -> bool:
    """Whether a word with a capital is more than part of a name."""
    s = t.senses
    return bool(s.actor or s.rank or s.classes or s.verb or s.office)


def _past_post(tokens: tuple[Token, ...], j: int, *, article: bool) -> int:
    """ "Chile Foreign Secretary thanked", "Chile's foreign secretary", "the Chile foreign secretary": the end of a post
    behind a party's name, of nobody who speaks to the press; else the same token.
    """
    if j >= len(tokens):
        return j
    owns = tokens[j].low in GENITIVES
    k = j + owns
    while owns and k < len(tokens) and "roles.adjective" in tokens[k].senses.classes:
        k += 1
    if k >= len(tokens) or tokens[k].senses.rank is None or (tokens[k].shape == "a" and not (owns or article)):
        return j
    return j if "roles.spokesperson" in tokens[k].senses.classes else k + 1


def _past_article(scene: Scene, i: int) -> int:
    """The token behind "the", "both the", "the visiting"."""
    tokens = scene.tokens
    if tokens[i].low not in {"the", "both", "visiting"} or i + 1 >= len(tokens):
        return i
    return i + 2 if tokens[i + 1].low in {"the", "visiting"} else i + 1


def _alone(scene: Scene, start: int, i: int, j: int, party: str) -> Who | None:
    """A party's name without a role; it ends before `j`."""
    actor = scene.tokens[i].senses.actor
    if actor and actor.kind in DESCRIBING and not (start < i and scene.verb_follows(j)):
        return None
    if j < len(scene.tokens) and scene.tokens[j].low in GENITIVES:
        return None
    return Who(i=start, j=j, kind="party", parties=(party,))


def _with_role(start: int, end: int, party: str, role: Token) -> Who:
    spokes = "roles.spokesperson" in role.senses.classes
    ministry = role.senses.office or "ministr" in role.low or spokes
    return Who(i=start, j=end, kind="side", parties=(party,), spokesperson=spokes, ministry=ministry)


def _several(scene: Scene, start: int, i: int) -> Who | None:
    """ "Australian and New Zealand Ministers", "U.S. and UK officials", "Japanese, Chinese and Korean diplomats"."""
    tokens = scene.tokens
    if i + 1 == len(tokens) or not (tokens[i + 1].kinds & PARTY or tokens[i + 1].low in LIST_MARKS):
        return None
    found, j = set[str](), i
    while j < len(tokens):
        party = scene.party_of(tokens[j])
        if party is not None:
            found.add(party)
        elif not _joins_parties(scene, j):
            break
        j += 1
    if len(found) < 2:
        return None
    end, role = _role_noun(tokens, j)
    if role is None or "roles.side" not in role.senses.classes:
        return None
    return Who(i=start, j=end, kind="side", parties=tuple(sorted(found)))


def _joins_parties(scene: Scene, j: int) -> bool:
    """Whether a word or mark joins two parties' names, or two parts of one."""
    tokens = scene.tokens
    if tokens[j].low not in LIST_MARKS or j + 1 >= len(tokens):
        return False
    return tokens[j].glued or tokens[j + 1].low == "and" or bool(scene.party_of(tokens[j + 1]))


def _past_abbreviation(tokens: tuple[Token, ...], j: int) -> int:
    """Past "(EU)" after "European Union", and the stop of "U.S."."""
    if j < len(tokens) and tokens[j].low == "." and tokens[j].glued and tokens[j - 1].shape == "AA":
        j += 1
    if j + 2 < len(tokens) and tokens[j].low == "(" and tokens[j + 2].low == ")" and tokens[j + 1].shape == "AA":
        j += 3
    return j


def _role_noun(tokens: tuple[Token, ...], j: int) -> tuple[int, Token | None]:
    """The role noun after a party's name, past possessive and adjectives: "'s Foreign Ministry spokeswoman"."""
    k = j + 1 if j < len(tokens) and tokens[j].low in GENITIVES else j
    end, role = j, None
    while k < len(tokens) and k - j < ROLE_REACH:
        t = tokens[k]
        c = t.senses.classes
        k += 1
        if "roles.side" in c or "roles.spokesperson" in c or t.senses.office:
            end, role = k, t
        elif not ("roles.adjective" in c or _leads_to_role(t, role)):
            break
    return end, role


def past_where(tokens: tuple[Token, ...], j: int, office: Token) -> int:
    """Past "in Lima" behind "the Norwegian Embassy": where it stands, and not whose it is."""
    if office.low not in POSTED or j + 1 >= len(tokens) or tokens[j].low != "in":
        return j
    return j + 2 if tokens[j + 1].senses.actor or tokens[j + 1].senses.city else j


def _leads_to_role(t: Token, role: Token | None) -> bool:
    """Whether a word may stand before a role noun, or between an office and its role."""
    if role is None:
        return bool(t.senses.topic) or t.low in BEFORE_ROLE
    return t.low == "of" and role.senses.office


def parties_after(scene: Scene, j: int) -> tuple[tuple[str, ...], int]:
    """The parties after "of", "from" or "for", and their end: "of Japan and China", "of the two countries"."""
    tokens = scene.tokens
    if j >= len(tokens) or tokens[j].low not in {"of", "from", "for"}:
        return (), j
    k, found, solid = j + 1, set[str](), j
    while k < len(tokens):
        t = tokens[k]
        if "collective.all" in t.senses.classes and not found:
            return scene.cast.parties, k + 1
        party = scene.party_of(t)
        if party is not None:
            found.add(party)
            solid = k + 1
        elif found and t.low == "." and t.glued and tokens[k - 1].shape == "AA":
            solid = k + 1  # the stop of "U.S."
        elif t.low not in {"the", "and", ","}:
            break
        k += 1
    if solid < len(tokens) and tokens[solid].low in TIES:
        return (), j
    if found and (office := tokens[solid : solid + 1]) and office[0].low in POSTED:
        solid = past_where(tokens, solid + 1, office[0])  # "officials of the Norwegian Embassy in Lima"
    if found and solid < len(tokens) and tokens[solid].low in MEMBERS:
        solid += 1  # "the leaders of the GCC member states"
    return tuple(sorted(found)), solid
