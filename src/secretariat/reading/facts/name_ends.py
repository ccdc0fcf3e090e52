"""Where names end: the words behind the noun on which a name is built, and the year or date that belongs to it."""

from collections.abc import Sequence

from secretariat.reading.facts.name_words import ANOTHER_CLAUSE, CAPITALS, NAMING_DATES, SIGNING
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import NAME_SHAPES

LAST_MARK = 4  # the bracket behind letters in quotation marks
LONGEST_TAIL = 16  # tokens behind the noun
CENTURY = 4  # tokens of "in the 21st Century"
LIST_REACH = 6  # tokens from a comma in a name to its "and": "on Trade, Investment and Economic Cooperation"
YEAR_DIGITS = 4
DATE_REACH = 8  # tokens from a noun to the date that makes a name of it


def capital_end(tokens: Sequence[Token], j: int) -> int:
    """Behind the noun: "for Cooperation to Combat International Terrorism", "on Security Cooperation", "(JAIF)"."""
    k, solid = j, j
    while k < len(tokens) and k - j < LONGEST_TAIL:
        t = tokens[k]
        if t.low == "(" and k + 2 < len(tokens) and _is_letters(tokens[k + 1]) and tokens[k + 2].low == ")":
            if solid != k or not (_is_capital(tokens, k + 3) or _is_about(tokens, k + 3)) or begins(tokens[k + 3]):
                return k + 3
            k += 3  # "the Trade and Investment Framework (TIF) Council", "the Memorandum (MoU) on Ports"
            continue
        if t.low == "in" and _is_of_a_century(tokens, k):
            k = solid = k + CENTURY
            continue
        if begins(t) and tokens[k - 1].shape in NAME_SHAPES:
            break  # "the Ports Partnership The two sides": a heading and the line behind it
        quoted = [x.low for x in tokens[k : k + 5]] if t.low == "(" else []
        if len(quoted) > LAST_MARK and quoted[1] == quoted[3] == '"' and quoted[LAST_MARK] == ")":
            return k + 5  # "the Scheme of Preferences ("SP+")"
        if k + 1 < len(tokens) and tokens[k + 1].low == "$":
            break  # "the Ports Fund of US$20 million"
        if t.shape in NAME_SHAPES and t.date is None and not t.senses.honorific and not t.senses.rank:
            solid = k + 1
        elif t.shape == "1" and _follows(tokens, k, solid) and t.date is None and k + 1 < len(tokens):
            solid = k + 1  # "Resolution 2396", "Convention No. 190"
        elif tokens[k - 1].low == "between" and "collective.all" in t.senses.classes:
            solid = k + 1
        elif not (_goes_on(tokens, k, j) or _lists_on(tokens, k, j)):
            break
        k += 1
    return _before_one_party(tokens, j, solid)


def _before_one_party(tokens: Sequence[Token], j: int, end: int) -> int:
    """Before "between" where only one of the two is in capitals: "the Dialogue between the U.S. and its allies"."""
    if not any(t.low == "between" for t in tokens[j:end]):
        return end
    at = next(m for m in range(end - 1, j - 1, -1) if tokens[m].low == "between")
    told = tokens[at:end]
    both = any(t.low in {"and", "&"} or "collective.all" in t.senses.classes for t in told)
    several = told[-1].low.endswith("s") and told[-1].senses.actor is None
    return end if both or several else at


def _is_of_a_century(tokens: Sequence[Token], k: int) -> bool:
    """ "in the 21st Century", in capitals, as part of a name."""
    words = tokens[k : k + CENTURY]
    if len(words) < CENTURY or words[1].low != "the":
        return False
    return words[-1].low == "century" and words[-1].shape == "A"


def _is_letters(t: Token) -> bool:
    return t.shape == "AA" or t.low in {"mou", "mous", "loi"}


def _is_about(tokens: Sequence[Token], k: int) -> bool:
    """Whether a name goes on behind its letters: "(MoU) on Fishing", and not "(MoU) on Friday"."""
    if k + 1 >= len(tokens) or tokens[k].low not in {"on", "for", "between"}:
        return False
    after = tokens[k + 1]
    whose = tokens[k].low == "for" and after.senses.actor is not None  # "entered into force for Chile"
    return after.shape in NAME_SHAPES and after.date is None and after.senses.rank is None and not whose


def begins(t: Token) -> bool:
    """Whether a capital word opens a sentence: "The", "We"."""
    opens = t.senses.classes & {"glue.determiner", "collective.all"} or t.low in ANOTHER_CLAUSE
    return t.shape == "A" and bool(opens)


def _follows(tokens: Sequence[Token], k: int, solid: int) -> bool:
    """Whether a number stands right behind a name, or behind "No." or a hyphen."""
    return solid == k or (solid == k - 1 and tokens[k - 1].low in {".", "-"})


def _goes_on(tokens: Sequence[Token], k: int, j: int) -> bool:
    """Whether a small word or mark stands inside a name whose noun ends before `j`."""
    t = tokens[k]
    if t.low in {"-", "'s"} or (
        t.low == "." and t.glued and (tokens[k - 1].shape == "AA" or tokens[k - 1].low == "no")
    ):
        return True
    if t.glued and t.shape == "a" and tokens[k - 1].low == "-":
        return True  # "Co-production"
    if t.low in {"a", "an"} and tokens[k - 1].low == "to":
        return False  # "from a Strategic Partnership to a Comprehensive one"
    if t.low in {"with", "from"}:
        after = tokens[k + 1] if k + 1 < len(tokens) else None
        return (
            after is not None and after.shape in NAME_SHAPES and (after.senses.actor is not None) == (t.low == "with")
        )
    if "naming.link" not in t.senses.classes:
        return False
    if t.low in {"and", "&"}:  # what is joined to the noun, or has an article of its own, is another thing
        return k > j and (_is_capital(tokens, k + 1) or _is_other_party(tokens, k, j))
    if t.low == "between" and k + 1 < len(tokens) and "collective.all" in tokens[k + 1].senses.classes:
        return True
    if t.low in {"between", "in"}:
        return _is_capital(tokens, k + 1) or _is_capital(tokens, k + 2)
    return True


def _is_other_party(tokens: Sequence[Token], k: int, j: int) -> bool:
    """ "Alliance between Chile and the Netherlands": whether the second party with its article follows."""
    party = tokens[k + 2].senses.actor if k + 2 < len(tokens) and tokens[k + 1].low == "the" else None
    return party is not None and any(t.low == "between" for t in tokens[j:k])


def _is_capital(tokens: Sequence[Token], k: int) -> bool:
    return k < len(tokens) and tokens[k].shape in NAME_SHAPES


def _lists_on(tokens: Sequence[Token], k: int, j: int) -> bool:
    """Whether a comma behind the noun joins capitals of its own: "on Trade, Investment and Economic Cooperation"."""
    if tokens[k].low != "," or k == j or k + 1 >= len(tokens):
        return False
    after = tokens[k + 1 : k + 1 + LIST_REACH]
    end = next((n for n, t in enumerate(after) if t.low == "and"), None)
    if end is None or tokens[k - 1].senses.actor is not None:
        return False
    listed = all(t.shape in CAPITALS or t.low in {",", "&", "-"} for t in after[:end])
    last = after[end + 1] if end + 1 < len(after) else None
    return listed and last is not None and last.shape == "A" and last.senses.actor is None and last.senses.rank is None


def year_end(tokens: Sequence[Token], j: int) -> int:
    """Behind the year that belongs to a name, if one does: "Lima Games of 2019", "Joint Vision towards 2030"."""
    if j + 1 >= len(tokens) or tokens[j].low not in {"of", "towards", "toward"}:
        return j
    year = tokens[j + 1]
    if year.date is not None:
        return j + 2 if year.date.core == "year" and year.date.bound is None else j
    return j + 2 if year.low.isdecimal() and len(year.low) == YEAR_DIGITS else j


def dated_end(tokens: Sequence[Token], j: int) -> int | None:
    """Behind a thing that only its date makes a name of, place included: "summit in Lima in May 2016"; else None."""
    for k in range(j, min(len(tokens), j + DATE_REACH)):
        t = tokens[k]
        if t.date is not None:
            if t.date.core == "year" and tokens[k - 1].low == "the":
                return None  # "the ruling of the 2016 tribunal"
            closed = k + 1 < len(tokens) and tokens[k - 1].low == "(" and tokens[k + 1].low == ")"
            return (k + 2 if closed else k + 1) if t.date.core in NAMING_DATES and t.date.bound is None else None
        if not _leads_to_date(t):
            return None
    return None


def _leads_to_date(t: Token) -> bool:
    if t.senses.verb is not None:
        return t.senses.verb.lemma in SIGNING
    led = t.low in {"(", "reached", "held", "made", "dated", "'s", "-"} or t.shape in NAME_SHAPES
    led = led or "collective.all" in t.senses.classes  # "the meeting of the two ministers in May 2016"
    return led or "glue.preposition" in t.senses.classes or t.low == "the"
