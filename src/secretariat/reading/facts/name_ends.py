"""Where names begin and end: the words before and behind the noun on which a name is built."""

from collections.abc import Sequence

from secretariat.reading.tokens import Token

CAPITALS = frozenset(["A", "AA", "1"])
ACTING = frozenset(["modality.be", "modality.have", "modality.future", "modality.should", "modality.can"])
NEVER_IN = frozenset([",", ";", ":", ".", '"', "(", ")", "\n"])
INSIDE = frozenset(["-", "&", "'s", "'", "of", "and", "on", "for"])  # between the capitals of a name
LONGEST_TAIL = 16  # tokens behind the noun
LIST_REACH = 6  # tokens from a comma in a name to its "and": "on Trade, Investment and Economic Cooperation"
STRIPPED = frozenset(["and", "a", "an", "the", "in", "on", "of", ","])


def first_token(tokens: Sequence[Token], k: int, taken: set[int]) -> int:
    """The token where the name begins that is built on the noun at `k`."""
    i, capital = k, tokens[k].shape != "a"
    while i > 0 and i - 1 not in taken:
        before = tokens[i - 1]
        if _in_name(before, capital=capital, first=i == k) or (capital and _lists(tokens, i)):
            i -= 1
        elif before.low == "." and before.glued and i > 1 and tokens[i - 2].shape == "AA" and i < k:
            i -= 2  # "Japan-U.S. Alliance"
        else:
            break
    while i < k and _is_loose(tokens[i]):
        i += 1
    return i


def _is_loose(t: Token) -> bool:
    """Whether a word may not open a name."""
    return (
        t.shape == "."
        or t.low in {"s", "'s"}
        or bool(t.senses.classes & {"naming.link", "glue.determiner", "glue.preposition"})
    )


def _in_name(t: Token, *, capital: bool, first: bool) -> bool:
    if t.date is not None or t.low in NEVER_IN or (t.low == "'" and not t.glued):
        return False
    if capital:
        return t.shape in CAPITALS or (t.low in INSIDE and not first)
    if t.low == "the":
        return False
    own = t.senses.topic or t.senses.city or t.senses.number or "naming.plain" in t.senses.classes
    return bool(own) or t.low in {"-", "and"}


def _lists(tokens: Sequence[Token], i: int) -> bool:
    """Whether the comma before token `i` stands in a list of capitals: "Science, Technology, and Innovation"."""
    if tokens[i - 1].low != "," or i < 2 or tokens[i - 2].shape not in CAPITALS or tokens[i - 2].date is not None:
        return False
    joined = tokens[i].low == "and" or any(t.low == "and" for t in tokens[i + 1 : i + 4])
    return joined and tokens[i - 2].senses.actor is None and not tokens[i - 2].senses.honorific


def capital_end(tokens: Sequence[Token], j: int) -> int:
    """Behind the noun: "for Cooperation to Combat International Terrorism", "on Security Cooperation", "(JAIF)"."""
    k, solid = j, j
    while k < len(tokens) and k - j < LONGEST_TAIL:
        t = tokens[k]
        if t.low == "(" and k + 2 < len(tokens) and tokens[k + 1].shape == "AA" and tokens[k + 2].low == ")":
            return k + 3
        if t.shape in {"A", "AA"} and t.date is None and not t.senses.honorific and not t.senses.rank:
            solid = k + 1
        elif t.shape == "1" and solid == k and t.date is None and k + 1 < len(tokens):
            solid = k + 1  # "Resolution 2396"
        elif not (_goes_on(tokens, k) or _lists_on(tokens, k, j)):
            break
        k += 1
    return solid


def _goes_on(tokens: Sequence[Token], k: int) -> bool:
    """Whether a small word or mark stands inside a name."""
    t = tokens[k]
    if t.low in {"-", "'s"} or (t.low == "." and t.glued and tokens[k - 1].shape == "AA"):
        return True
    if t.glued and t.shape == "a" and tokens[k - 1].low == "-":
        return True  # "Co-production"
    if "naming.link" not in t.senses.classes:
        return False
    if t.low in {"between", "in", "and"}:
        return any(x.shape in {"A", "AA"} for x in tokens[k + 1 : k + 3])
    return True


def _lists_on(tokens: Sequence[Token], k: int, j: int) -> bool:
    """Whether a comma behind the noun joins capitals of its own: "on Trade, Investment and Economic Cooperation"."""
    if tokens[k].low != "," or k == j or k + 1 >= len(tokens):
        return False
    after = tokens[k + 1 : k + 1 + LIST_REACH]
    end = next((n for n, t in enumerate(after) if t.low == "and"), None)
    if end is None or not end or tokens[k - 1].senses.actor is not None:
        return False
    listed = all(t.shape in CAPITALS or t.low in {",", "&"} for t in after[:end])
    last = after[end + 1] if end + 1 < len(after) else None
    return listed and last is not None and last.shape == "A" and last.senses.actor is None and last.senses.rank is None


def about_end(tokens: Sequence[Token], j: int) -> int:
    """Behind a paper signed: to the next mark, the verb, or another thing that was signed."""
    start = j
    while j < len(tokens) and j - start < LONGEST_TAIL + 2:
        t = tokens[j]
        another = "naming.paper" in t.senses.classes and t.shape == "a"
        if t.date or t.low in {",", ";", ".", ":"} or t.senses.classes & ACTING or another:
            break
        j += 1
    return _stripped(tokens, j, start)


def party_end(tokens: Sequence[Token], k: int, reach: int) -> int:
    """Behind an instrument by whom it binds, up to its date: "agreement between the Ministers of Japan and Russia"."""
    for m in range(k + 1, min(len(tokens), k + reach)):
        t = tokens[m]
        if t.date is not None or t.low in {",", ";", "."} or t.senses.verb_form in {"past", "both"}:
            return _stripped(tokens, m, k + 1)
    return k + 1


def _stripped(tokens: Sequence[Token], j: int, start: int) -> int:
    while j > start and tokens[j - 1].low in STRIPPED:
        j -= 1
    return j


def place_end(tokens: Sequence[Token], k: int, *, violent: bool) -> int | None:
    """Behind an incident, the place or state that makes a name of it: "in Jakarta", "against Ukraine"."""
    before = tokens[k + 1].low if k + 1 < len(tokens) else ""
    m = k + 3 if k + 2 < len(tokens) and tokens[k + 2].low == "the" else k + 2
    if m >= len(tokens) or before not in ({"in", "on", "against", "between", "of"} if violent else {"in"}):
        return None
    return m + 1 if tokens[m].senses.city is not None or tokens[m].senses.actor is not None else None
