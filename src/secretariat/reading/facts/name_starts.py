"""Where names begin: the words before the noun on which a name is built."""

from collections.abc import Sequence

from secretariat.reading.facts.name_words import CAPITALS, COMMON, is_a_body, is_plain
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import GENITIVES

NEVER_IN = frozenset([",", ";", ":", ".", '"', "(", ")"])
PREFIXES = frozenset(["anti", "co", "counter", "inter", "multi", "non", "post", "pre", "re", "sub"])
# Offices of one state: another name ends with them.
ORGANS = frozenset(
    [
        *("administration", "agency", "bureau", "department", "directorate", "embassy", "forces", "headquarters"),
        *("institute", "ministry", "office", "parliament", "senate"),
    ]
)
OWNERS = ORGANS | {"commerce", "government", "house", "justice", "state", "treasury", "university"}
INSIDE = frozenset(["-", "&", "of", "and", "on", "for"])  # between the capitals of a name, not right before its noun
SEVERAL = frozenset(["summits", "meetings"])
MINISTERS = ("ministers", "leaders")
OPENING = frozenset(["partnership", "dialogue", "alliance", "review", "framework", "network", "crisis", "war"])


def first_token(tokens: Sequence[Token], k: int, taken: set[int], *, capital: bool) -> int:
    """The token where the name begins that is built on the noun at `k`; `capital` where capitals make the name."""
    i = k
    while i > 0 and i - 1 not in taken:
        step = _step(tokens, i, k, capital=capital)
        if not step:
            break
        i -= step
    i = _past_owner(tokens, i, k) if capital else i
    while i < k and (_is_loose(tokens[i]) or (i == 0 and tokens[0].senses.verb_form == "ing")):
        i += 1  # "Recalling the Ports Plan"
    return i


def _past_owner(tokens: Sequence[Token], i: int, k: int) -> int:
    """Past whose the thing is: "the President's Emergency Plan", "Chile's Chile-Norway Friendship Group"."""
    owned = next((m for m in range(k - 1, i, -1) if tokens[m].low in GENITIVES and _owns(tokens[m - 1])), None)
    return i if owned is None else owned + 1


def _owns(t: Token) -> bool:
    s = t.senses
    if t.low.endswith(MINISTERS):
        return False  # "the Prime Ministers' Conference" is called after those who meet
    return bool(s.actor or s.rank or s.office) or t.shape == "AA" or t.low in OWNERS


def _step(tokens: Sequence[Token], i: int, k: int, *, capital: bool) -> int:
    """How many tokens before this one belong to the name as its next part."""
    before = tokens[i - 1]
    if capital and before.low in {"and", ","} and i > 1 and _is_whole(tokens, i, k):
        return 0
    if capital and before.glued and before.shape == "a" and i > 2 and tokens[i - 2].low == "-":
        return 3 if tokens[i - 3].low in PREFIXES else 0  # "the Joint Co-operation Council"
    if capital and before.low == "/" and before.glued and 1 < i < k and tokens[i - 2].shape in CAPITALS:
        return 2  # "the Chile-Peru/Norway Agreement"
    if capital and before.low == "+" and before.glued and i > 1 and tokens[i - 2].shape in CAPITALS:
        return 2  # "the Rio+20 Conference"
    if _in_name(before, capital=capital, first=i == k) or (capital and _lists(tokens, i)):
        return 1
    if capital and i == k and tokens[k].shape == "a" and before.low in COMMON:
        return 1  # "the Lima Bay international forum"
    if before.low == "." and before.glued and i > 1 and tokens[i - 2].shape == "AA":
        return 2 if i < k or tokens[i - 2].senses.actor is not None else 0  # "Japan-U.S. Alliance"
    if capital and before.low == ")" and i > 3 and tokens[i - 3].low == "(" and tokens[i - 2].shape == "AA":
        return 3 if tokens[i - 4].shape in CAPITALS else 0  # "Closer Economic Relations (CER) Agreement"
    return 0


def _is_whole(tokens: Sequence[Token], i: int, k: int) -> bool:
    """Whether another name ends before the "and": "the Coast Strategy and Ports Plan", not "Partnership and ..."."""
    t = tokens[i - 2]
    if t.low == ")" or t.low == tokens[k].low or t.low in ORGANS:
        return True  # "the North Dialogue and South Dialogue", "the Ports Administration and the Fishing Commission"
    if tokens[k].low in SEVERAL and t.senses.actor is not None and t.senses.reference_name is not None:
        return True  # "the G7 and NATO Summits"
    if t.senses.actor is not None and is_a_body(t.senses.actor.party):
        return tokens[i].senses.actor is None
    return t.senses.reference_head is not None and t.shape != "a" and t.low not in OPENING


def _is_loose(t: Token) -> bool:
    """Whether a word may not open a name."""
    return (
        t.shape == "."
        or t.low in {"s", "'s", "'"}
        or bool(t.senses.classes & {"naming.link", "glue.determiner", "glue.preposition"})
    )


def _in_name(t: Token, *, capital: bool, first: bool) -> bool:
    if t.date is not None or t.low in NEVER_IN or (t.low == "'" and not t.glued):
        return False
    if capital and t.low.startswith("the ") and t.low.endswith(MINISTERS):
        return not first  # "the Prime Ministers' Conference"
    if capital:
        return t.shape in CAPITALS or t.low in GENITIVES or (t.low in INSIDE and not first)
    return t.low != "the" and (_tells_apart(t) or t.low in {"-", "and"} or t.low in GENITIVES)


def _tells_apart(t: Token) -> bool:
    """Whether a word, however it is printed, tells one thing from another of its kind."""
    s = t.senses
    return bool(s.topic or s.city or s.number or s.level or s.actor or is_plain(t)) or t.low.endswith(MINISTERS)


def _lists(tokens: Sequence[Token], i: int) -> bool:
    """Whether the comma before token `i` stands in a list of capitals: "Science, Technology, and Innovation"."""
    if tokens[i - 1].low != "," or i < 2 or tokens[i - 2].shape not in CAPITALS or tokens[i - 2].date is not None:
        return False
    joined = tokens[i].low == "and" or any(t.low == "and" for t in tokens[i + 1 : i + 4])
    return joined and tokens[i - 2].senses.actor is None and not tokens[i - 2].senses.honorific
