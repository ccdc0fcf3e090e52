"""The tail of a phrase that names a round: acronym, subject and parties behind its noun."""

from msgspec import Struct

from secretariat.reading.phrases.modifiers import may_modify, names_party, same_kind
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import FINITE_PAST, GENITIVES, NAME_SHAPES

TWO_PLUS_TWO = "2+2"
POSTS = ("s", " state", " government", " general")  # ends of words for those who hold a post
ACRONYM_LENGTH = 6  # tokens of "(NCG)", brackets included
SUBJECT_WORDS = frozenset(
    ["issues", "affairs", "matters", "cooperation", "policy", "law", "control", "reform", "related", "planning"]
)
LIST_REACH = 8  # tokens of "Research, Technical and Cultural"
SUBJECT_LINKS = frozenset(["the", "and", "-", "of", "&", "/"])
ANOTHER = frozenset(["and", "&"])
OTHER_NAME_LENGTH = 10  # tokens of "U.S.-Pacific Islands Cyber Policy and Security Dialogue"
PARTY_LINKS = frozenset(["the", "and", ",", "&", "-"])
GROUP_REACH = 7  # tokens of "in the format of the" and the mark of a quotation
GROUP_WORDS = frozenset(["the", "framework", "format", "of", '"', "'"])
FORMAT_REACH = 5  # tokens of "in the so-called 2+2"
FORMAT_WORDS = frozenset(["the", "a", "an", '"', "'", "so", "-", "called", "bilateral", "ministerial"])
FORMATS = frozenset(["format", "formula", "framework", "formation"])
LED_BY = frozenset(["of", "foreign", "defence", "defense", "ministers", "officials"])  # "between foreign ministers of"
# what a state has: "between the Norwegian Navy and the Chilean Navy"
FORCES = frozenset(["navy", "navies", "army", "armies", "air", "force", "forces", "armed", "coast", "guard", "guards"])


OWN_NAME_LENGTH = 6  # tokens of "Renewable Energy Technologies Action Platform"
UNDERTAKINGS = frozenset(["initiative", "platform", "partnership", "programme", "program", "process", "compact"])


class Tail(Struct, frozen=True, gc=False):
    """What stands behind the noun.

    Attributes:
        acronym: the letters in brackets, or None; right: the token behind them.
        name_right: behind those who meet ("of the Political Directors") or the subject ("on Counter-Terrorism"); end:
            behind the parties.
        parties: of "between A and B", "with B", in the order of the text.
        level: of "meeting of the Special Representatives": who meets.
    """

    acronym: str | None
    right: int
    name_right: int
    end: int
    parties: tuple[str, ...]
    level: str | None = None


def tail(tokens: tuple[Token, ...], noun: int) -> Tail:
    """The tail of the phrase whose last noun stands there."""
    right, acronym = _in_format(tokens, noun + 1) or _acronym(tokens, noun + 1)
    name_right = _subject(tokens, _those_who_meet(tokens, right))
    group = _in_group(tokens, name_right)
    parties, end = group or _between(tokens, name_right)
    of_parties = bool(parties) and tokens[name_right].low == "of"
    own_name = _own_name(tokens, end) if of_parties else end
    if of_parties and end < len(tokens) and _names_posts(tokens[end], alone=True):
        level = tokens[end].senses.level  # "the Council of CIS Heads of State"
        return Tail(acronym, right, end + 1, end + 1, parties, level)
    name_right = group[1] if group else own_name if own_name > end else name_right
    end = max(name_right, end)
    if acronym is None and end > right:
        end, acronym = _acronym(tokens, end)  # "the Joint Working Group on Counter-Terrorism (JWG-CT)"
    return Tail(acronym, right, name_right, end, parties, _level(tokens, right) or _level(tokens, name_right))


def _in_format(tokens: tuple[Token, ...], i: int) -> tuple[int, str] | None:
    """ "The second meeting in the 2+2 format": behind the format in which they met."""
    if i + 2 >= len(tokens) or tokens[i].low not in {"in", "under", "within"}:
        return None
    at = next((k for k in range(i + 1, min(i + FORMAT_REACH, len(tokens) - 1)) if tokens[k].senses.series), None)
    if at is None or any(t.low not in FORMAT_WORDS for t in tokens[i + 1 : at]):
        return None
    series = tokens[at].senses.series
    behind = at + 2 if tokens[at + 1].low in {'"', "'"} else at + 1
    named = series is not None and series.family == TWO_PLUS_TWO
    return (behind + 1, TWO_PLUS_TWO) if named and behind < len(tokens) and tokens[behind].low in FORMATS else None


def _in_group(tokens: tuple[Token, ...], i: int) -> tuple[tuple[str, ...], int] | None:
    r""" "A first meeting in the \"Lublin Triangle\"", "in the format of the Weimar Triangle": the group of states."""
    if i >= len(tokens) or tokens[i].low not in {"in", "within"}:
        return None
    at = next((k for k in range(i + 1, min(len(tokens), i + GROUP_REACH)) if tokens[k].senses.actor), None)
    if at is None or any(t.low not in GROUP_WORDS for t in tokens[i + 1 : at]):
        return None
    actor, after = tokens[at].senses.actor, tokens[at + 1].low if at + 1 < len(tokens) else ""
    called = any(t.low in {'"', "format"} for t in tokens[i + 1 : at]) or after == "format"
    end = at + 2 if after in {'"', "format"} else at + 1
    return ((actor.party,), end) if actor and called and len(actor.party) > 2 else None


def _those_who_meet(tokens: tuple[Token, ...], i: int) -> int:
    """ "The meeting of the Special Representatives (SRs)", "of Political Directors": behind posts that tell a level."""
    k = i + 1
    if k < len(tokens) and tokens[k].low == "the":
        k += 1
    if k >= len(tokens) or tokens[i].low != "of" or not _names_posts(tokens[k], alone=k == i + 1):
        return i
    if k + 3 < len(tokens) and tokens[k + 1].low == "(" and tokens[k + 3].low == ")":
        return k + 4
    return k + 1


def _names_posts(t: Token, *, alone: bool) -> bool:
    """Whether a level is told by posts, as a name does: with capitals, or with the article."""
    bare = alone and t.shape == "a" and not t.low.startswith("the ")
    return t.senses.level is not None and t.low.endswith(POSTS) and not bare


def _acronym(tokens: tuple[Token, ...], i: int) -> tuple[int, str | None]:
    if i + 2 >= len(tokens) or tokens[i].low != "(":
        return i, None
    series = tokens[i + 1].senses.series
    if series is not None and series.family == TWO_PLUS_TWO and tokens[i + 2].low == ")":
        return i + 3, TWO_PLUS_TWO
    if tokens[i + 1].shape != "AA":
        return i, None
    for j in range(i + 2, min(i + ACRONYM_LENGTH + 1, len(tokens))):
        if tokens[j].low == ")":
            return j + 1, tokens[i + 1].low
    return i, None


def _subject(tokens: tuple[Token, ...], i: int) -> int:
    """ "on Counter-Terrorism and Transnational Crime", "on the South China Sea", "for Ukraine"."""
    if i >= len(tokens) or tokens[i].low not in {"on", "for"}:
        return i
    j, solid = i + 1, i
    while j < len(tokens):
        t = tokens[j]
        if t.date or t.duration or t.senses.meeting_form in FINITE_PAST or t.senses.meeting == "happen":
            break
        if t.low in ANOTHER and solid > i + 1 and _names_another(tokens, j + 1):
            break
        if _tells_subject(t) or (t.low in SUBJECT_WORDS and solid > i + 1):
            solid = j + 1
        elif not _links_subject(tokens, j):
            break
        j += 1
    return solid if solid > i + 1 else i


def _names_another(tokens: tuple[Token, ...], j: int) -> bool:
    """ "... on Counter Terrorism and the Designations Dialogue": a second series beside the first, not its subject."""
    first = j + 1 if j < len(tokens) and tokens[j].low == "the" else j
    for k in range(first, min(len(tokens), first + OTHER_NAME_LENGTH)):
        series = tokens[k].senses.series
        if series is not None:
            return k > first and series.strength != "unit" and tokens[k].shape in NAME_SHAPES
        joined = tokens[k].low in {"-", "/"} or (tokens[k].low == "." and tokens[k].glued)
        if not (_tells_subject(tokens[k]) or may_modify(tokens[k]) or joined or tokens[k].shape in NAME_SHAPES):
            return False
    return False


def _tells_subject(t: Token) -> bool:
    s = t.senses
    return bool(s.topic or s.actor) or (t.shape in NAME_SHAPES and not s.rank)


def _links_subject(tokens: tuple[Token, ...], j: int) -> bool:
    t = tokens[j]
    if t.low in SUBJECT_LINKS or may_modify(t) or _in_a_list(tokens, j):
        return True
    if t.low in GENITIVES:  # "on Gender Equality and Women's Empowerment"
        return tokens[j - 1].shape in NAME_SHAPES and j + 1 < len(tokens) and tokens[j + 1].shape in NAME_SHAPES
    return t.low == "," and same_kind(tokens[j - 1], tokens[min(j + 1, len(tokens) - 1)])


def _in_a_list(tokens: tuple[Token, ...], j: int) -> bool:
    """ "On Economic, Research, Technical and Cultural Cooperation": a comma in a row that ends with "and"."""
    if tokens[j].low != "," or tokens[j - 1].shape not in NAME_SHAPES:
        return False
    row = [t for t in tokens[j + 1 : j + LIST_REACH] if t.low != ","]
    last = next((n for n, t in enumerate(row) if t.low == "and"), 0)
    listed = row[: last + 2]
    plain = all(t.shape in NAME_SHAPES and not _is_somebody(t) for t in listed if t.low != "and")
    return 0 < last < len(row) - 1 and plain


def _is_somebody(t: Token) -> bool:
    s = t.senses
    return bool(s.rank or s.actor or s.city or s.honorific or s.series or s.office or s.number)


def _level(tokens: tuple[Token, ...], i: int) -> str | None:
    """ "Of the Special Representatives", "of foreign ministers": at which level, told behind the noun."""
    if i >= len(tokens) or tokens[i].low != "of":
        return None
    first = i + 2 if i + 1 < len(tokens) and tokens[i + 1].low == "the" else i + 1
    return tokens[first].senses.level if first < len(tokens) else None


def _whose(tokens: tuple[Token, ...], j: int) -> bool:
    """ "Of the foreign ministers of", "of the Special Representatives on the": those who meet, before their states."""
    t = tokens[j]
    return (
        bool(t.senses.level)
        or t.low in LED_BY
        or t.senses.rank is not None
        or "collective.all" in t.senses.classes
        or (t.low == "on" and bool(tokens[j - 1].senses.rank or tokens[j - 1].senses.level))
    )


def _own_name(tokens: tuple[Token, ...], i: int) -> int:
    """ "The meeting of the U.S.-Norway Initiative on Ocean Technology": behind what goes on after its states."""
    first = i + 1 if i < len(tokens) and tokens[i].low == "." and tokens[i].glued else i
    for k in range(first, min(len(tokens), first + OWN_NAME_LENGTH)):
        after = tokens[k + 1] if k + 1 < len(tokens) else None
        if tokens[k].low in UNDERTAKINGS and not (after is not None and after.shape in NAME_SHAPES):
            return _subject(tokens, k + 1)
        if tokens[k].shape not in NAME_SHAPES or tokens[k].senses.rank or tokens[k].senses.series:
            break
    return i


def _between(tokens: tuple[Token, ...], i: int) -> tuple[tuple[str, ...], int]:
    """The parties of "between A and B", "of A, B and C", "with B", and where they end."""
    if i >= len(tokens) or tokens[i].low not in {"between", "of", "with", "among"}:
        return (), i
    found, j, solid = list[str](), i + 1, i
    while j < len(tokens):
        t = tokens[j]
        if t.senses.actor and names_party(t):
            if t.senses.actor.kind == "capital" and t.senses.actor.party in found:
                break  # "of Russia and Japan, Tokyo, 30 May": where they met
            found.append(t.senses.actor.party)
            solid = j + 1
        elif t.low == "'s":
            return (), i
        elif found and t.low in FORCES:
            solid = j + 1
        elif t.low == "." and t.glued and j + 1 < len(tokens) and j == solid > i:
            pass  # "of the U.S.-Norway Initiative"
        elif not (t.low in PARTY_LINKS or (not found and _whose(tokens, j))):
            break
        j += 1
    return tuple(found), solid
