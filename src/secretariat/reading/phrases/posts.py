"""Posts beside a name: "Vice Foreign Minister Sun Weidong", "Keiji Ide, Ambassador in charge of Counter-Terrorism"."""

from msgspec import Struct

from secretariat.reading.phrases.names import PARTICLES, may_name
from secretariat.reading.phrases.post_words import (
    COUNTERPARTS,
    before_rank,
    inside_post,
    lower_in_post,
    modifies_rank,
)
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import CAPITALS, CLAUSE_ENDS, NAME_SHAPES

POST_LENGTH = 24  # tokens from a rank to the name after it
COMMA_LENGTH = 12  # the same, where a comma stands before the name
APPOSED_RANK = 7  # tokens from the comma behind a name to the rank
BRACKET = 8  # tokens of a bracket inside a post
OFFICE_REACH = 6  # tokens in which an office must follow a comma inside a post
NAME_REACH = 8  # tokens in which a name makes a second post another person's
LINKS = frozenset([",", "and", "of", "for", "in", "the", "to", "at", "on"])  # a post does not end with these
NO_LAST = frozenset(["and", "of", "for", "the", "to", "in"])  # nor stands it before a name with these
LEFT_OUT = frozenset(["'s", "the", "'", "visiting", "then", "-", "."])
ARTICLES = frozenset(["the", "a", "an", "'s", "'"])
OFFICE_LINKS = frozenset(["of", "and", "for", "(", ")", "-", "the"])
SIDES = frozenset(["delegation", "side", "team"])
OTHERS = frozenset(["other", "others", "by", "officials"])


class Post(Struct, frozen=True, gc=False):
    """A post beside a name.

    Attributes:
        edge: where the phrase ends away from the name, with the party and the bracket.
        start, end: the tokens of the post as printed, without the party.
        rank: the rank's phrase.
    """

    edge: int
    start: int
    end: int
    rank: str


# A post before the name.


def post_before(tokens: tuple[Token, ...], i: int, floor: int) -> Post | None:
    """The post that stands before a name, with or without a comma between."""
    comma = i > floor and tokens[i - 1].low == ","
    dash = i > floor and tokens[i - 1].low == "-" and not tokens[i - 1].glued  # "and his counterparts - Roe and Dahl"
    end = i - 1 if comma or dash else i
    rank_at = _rank_before(tokens, end, floor)
    if rank_at is None or (tokens[end - 1].low in NO_LAST and not tokens[end - 1].senses.rank):
        return None
    if comma and not _may_precede_comma(tokens, rank_at, i):
        return None
    start = rank_at
    while start > floor and modifies_rank(tokens, start - 1):
        start -= 1
    return Post(start, _without_party(tokens, start, rank_at), end, tokens[rank_at].low)


def _rank_before(tokens: tuple[Token, ...], end: int, floor: int) -> int | None:
    """The first rank of the post that ends at a token."""
    k, rank_at = end, None
    while k > floor and end - k < POST_LENGTH:
        t = tokens[k - 1]
        if t.senses.rank or (rank_at is None and t.low in COUNTERPARTS):
            rank_at = k - 1
        elif rank_at is not None and _serves(tokens, k, rank_at, end):
            k -= 1
        elif not (inside_post(tokens, k - 1) if rank_at is None else modifies_rank(tokens, k - 1)):
            break
        k -= 1
    return rank_at


def _serves(tokens: tuple[Token, ...], k: int, rank_at: int, end: int) -> bool:
    """ "Fisheries Advisor to the President of Norway Nina Berg": she holds the post of who serves him."""
    to_the = k > 2 and k == rank_at and [t.low for t in tokens[k - 2 : k]] == ["to", "the"]
    return to_the and bool(tokens[k - 3].senses.rank) and any(t.low in {"of", "on", "for"} for t in tokens[rank_at:end])


def _may_precede_comma(tokens: tuple[Token, ...], rank_at: int, i: int) -> bool:
    """ "Finance Minister of Ukraine, Sergii Marchenko": nothing but the post stands between rank and comma."""
    if i - 1 - rank_at > COMMA_LENGTH:
        return False
    if tokens[rank_at].shape == "a" and not _is_closed(tokens, i):
        return False
    return not any(t.low == "," or t.date for t in tokens[rank_at : i - 1])


def _is_closed(tokens: tuple[Token, ...], i: int) -> bool:
    """A name between commas, or before the end: "the ministry's spokeswoman, Hua Chunying, told"."""
    j = i
    while j < len(tokens) and (tokens[j].shape in NAME_SHAPES or tokens[j].low in PARTICLES or tokens[j].low == "-"):
        j += 1
    return j == len(tokens) or tokens[j].low in {",", "."}


def _without_party(tokens: tuple[Token, ...], start: int, rank_at: int) -> int:
    """The post as printed leaves the party out: "Chinese Vice Foreign Minister" is a Vice Foreign Minister."""
    k = start
    while k < rank_at and (tokens[k].senses.actor or tokens[k].low in LEFT_OUT):
        k += 1
    return k


# A post after the name.


def post_after(tokens: tuple[Token, ...], j: int) -> Post | None:
    """The post in apposition after a name."""
    if j >= len(tokens) or tokens[j].low not in {",", "("}:
        return None
    close = ")" if tokens[j].low == "(" else None
    rank_at = _rank_after(tokens, j + 1)
    if rank_at is None:
        return None
    if rank_at + 1 < len(tokens) and _is_another(tokens, rank_at + 1):
        return None
    end = _post_end(tokens, rank_at + 1, close)
    if end < len(tokens) and (may_name(tokens, end) or tokens[end].senses.honorific):
        return None
    first = j + 1
    while first < rank_at and (tokens[first].senses.actor or tokens[first].low in ARTICLES):
        first += 1
    closed = end + 1 if close and end < len(tokens) and tokens[end].low == ")" else end
    return Post(closed, first, end, tokens[rank_at].low)


def _is_another(tokens: tuple[Token, ...], k: int) -> bool:
    """ "Prime Minister Roe of Japan" behind a name and a comma: the next person, by rank and name."""
    after = tokens[k + 1].low if k + 1 < len(tokens) else "."
    return may_name(tokens, k) and after in {",", ".", "and", "of"}


def _rank_after(tokens: tuple[Token, ...], start: int) -> int | None:
    """The rank of the post that begins at a token."""
    for k in range(start, min(start + APPOSED_RANK + 1, len(tokens))):
        if tokens[k].senses.rank:
            return k
        if not before_rank(tokens[k]) or (k > start and tokens[k].senses.honorific):
            return None
    return None


def _post_end(tokens: tuple[Token, ...], k: int, close: str | None) -> int:
    """Where the post ends whose rank stands before a token."""
    solid = k
    while k < len(tokens) and not _breaks_off(tokens, k, close):
        if _two_names(tokens, k):
            return k
        if not _goes_on(tokens, k):
            break
        k += 1
        if tokens[k - 1].low not in LINKS:
            solid = k
    return solid


def _breaks_off(tokens: tuple[Token, ...], k: int, close: str | None) -> bool:
    t = tokens[k]
    if t.low == close or t.low in {";", ":"} or t.date or t.senses.honorific or _where_and_when(tokens, k):
        return True
    return t.low == "(" and not _brackets_acronym(tokens, k)


def _where_and_when(tokens: tuple[Token, ...], k: int) -> bool:
    """ "In New Delhi on Tuesday": where they met and when, and no part of a post."""
    if tokens[k].low not in {"in", "at"} or k + 2 >= len(tokens) or tokens[k + 1].senses.city is None:
        return False
    behind = tokens[k + 2 : k + 4]
    return behind[0].date is not None or (behind[0].low == "on" and len(behind) > 1 and behind[1].date is not None)


def _brackets_acronym(tokens: tuple[Token, ...], k: int) -> bool:
    """ "(MOFA)", "(Asia-Pacific)": what a bracket inside a post may hold."""
    close = next((n for n in range(k + 1, min(k + BRACKET, len(tokens))) if tokens[n].low == ")"), None)
    goes_on = close is not None and close + 1 < len(tokens) and tokens[close + 1].low == "of"
    if goes_on and all(t.shape in NAME_SHAPES or t.low in OFFICE_LINKS for t in tokens[k + 1 : close]):
        return True  # "Assistant Chief of Naval Staff (Foreign Cooperation and Intelligence) of the Indian Navy"
    short = k + 2 < len(tokens) and tokens[k + 1].shape != "a" and tokens[k + 2].low in {")", "-"}
    return short or (k + 3 < len(tokens) and tokens[k + 3].low == ")" and not tokens[k + 1].senses.rank)


def _goes_on(tokens: tuple[Token, ...], k: int) -> bool:
    """Whether a post goes on with this token."""
    t = tokens[k]
    match t.low:
        case ",":
            return _office_follows(tokens, k + 1)
        case "and":
            return _joins_parts(tokens, k + 1)
        case ".":
            return t.glued and k + 1 < len(tokens)
        case _:
            return t.shape != "a" or lower_in_post(t) or (t.glued and tokens[k - 1].low == "-")


def _office_follows(tokens: tuple[Token, ...], k: int) -> bool:
    """Whether the part after a comma still tells of the post: "..., Ministry of Foreign Affairs of Japan"."""
    while k < len(tokens) and (tokens[k].low in {"the", "'s"} or tokens[k].senses.actor):
        k += 1
    if k < len(tokens) and tokens[k].senses.office:
        return True
    for n in range(k, min(len(tokens), k + OFFICE_REACH)):
        t = tokens[n]
        if t.low in CLAUSE_ENDS or t.senses.rank or t.senses.honorific:
            return False
        if t.senses.office:
            return all(x.shape in CAPITALS or x.low in OFFICE_LINKS for x in tokens[k:n])
    return False


def _joins_parts(tokens: tuple[Token, ...], k: int) -> bool:
    """Whether "and" joins two parts of one post: "Countering Terrorism and International Organized Crime"."""
    if k >= len(tokens):
        return False
    t = tokens[k]
    if t.senses.honorific or t.low in OTHERS:
        return False
    if may_name(tokens, k):
        return k + 1 < len(tokens) and tokens[k + 1].shape == "a" and lower_in_post(tokens[k + 1])
    if t.senses.actor:
        return False
    if t.senses.rank:
        # A second post of the same person, unless a name follows it soon.
        return not any(_two_names(tokens, n) for n in range(k, min(len(tokens) - 1, k + NAME_REACH)))
    if t.low == "the" and k + 2 < len(tokens) and tokens[k + 1].senses.actor and tokens[k + 2].low in SIDES:
        return False  # "the Foreign Secretary, and the Chilean side was led by"
    if t.low in {"for", "the"} or t.shape in NAME_SHAPES:
        return True
    return lower_in_post(t) or bool(t.senses.topic or t.senses.level)


def _two_names(tokens: tuple[Token, ...], k: int) -> bool:
    return k + 1 < len(tokens) and may_name(tokens, k) and may_name(tokens, k + 1)
