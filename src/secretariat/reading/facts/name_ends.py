"""Where names begin and end: the words before and behind the noun on which a name is built."""

from collections.abc import Sequence

from secretariat.reading.tokens import Token

NAMED = frozenset(["A", "AA"])
CAPITALS = NAMED | {"1"}
ACTING = frozenset(["modality.be", "modality.have", "modality.future", "modality.should", "modality.can"])
NEVER_IN = frozenset([",", ";", ":", ".", '"', "(", ")"])
OWNING = frozenset(["'s", "'"])
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
SIGNING = frozenset(["sign", "adopt", "approve", "conclude", "issue", "release", "endorse"])
# The sets stand here and not in the lexicon: there they would become senses of the words, and names of series that hold
# them would be read otherwise.
PLAIN = frozenset(
    [
        "bilateral",
        "trilateral",
        "intergovernmental",
        "national",
        "political",
        "final",
        "common",
        "new",
        "important",
        "free",
        "boundary",
        "coordination",
        "negotiation",
    ]
)
COMMON = PLAIN | frozenset(
    [
        "joint",
        "special",
        "annual",
        "this",
        "our",
        "working",
        "leaders",
        "ministers",
        "regional",
        "global",
        "international",
    ]
)
MINISTERS = ("ministers", "leaders")
LEADERS = frozenset(["leaders", "heads", "presidents", "ministers", "heads of state", "heads of government"])
OPENING = frozenset(["partnership", "dialogue", "alliance", "review", "framework", "network", "crisis", "war"])
ANOTHER_CLAUSE = frozenset(["he", "it", "she", "that", "they", "this", "we"])
HAPPENS = frozenset(
    ["became", "came", "comes", "for", "goes", "in", "into", "on", "to", "was", "went", "which", "with"]
)
BETWEEN_REACH = 14  # tokens of "between the ministries of defence of the two countries"
HIT_REACH = 7  # tokens of whom a deed hit, up to where
QUARTERS = frozenset(
    [
        "flight",
        "central",
        "eastern",
        "northeastern",
        "northern",
        "northwestern",
        "southeastern",
        "southern",
        "southwestern",
        "western",
    ]
)
WATERS = frozenset(["bay", "coast", "gulf", "ocean", "peninsula", "river", "sea", "strait", "straits", "valley"])
LAST_MARK = 4  # the bracket behind letters in quotation marks
FIELDS = frozenset(["area", "areas", "domain", "field", "fields", "sphere", "spheres"])
LONGEST_TAIL = 16  # tokens behind the noun
LONGEST_ABOUT = 26  # tokens of what a paper is about
LIST_REACH = 6  # tokens from a comma in a name to its "and": "on Trade, Investment and Economic Cooperation"
YEAR_DIGITS = 4
DATE_REACH = 8  # tokens from a noun to the date that makes a name of it
NAMING_DATES = frozenset(["day", "days", "month", "months", "year", "years"])
STRIPPED = frozenset(["and", "a", "an", "the", "in", "on", "of", "to", "for", "with", ",", "joint", "also"])


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
    owned = next((m for m in range(k - 1, i, -1) if tokens[m].low in OWNING and _owns(tokens[m - 1])), None)
    return i if owned is None else owned + 1


def _owns(t: Token) -> bool:
    s = t.senses
    return bool(s.actor or s.rank or s.office) or t.shape == "AA" or t.low in OWNERS


def _step(tokens: Sequence[Token], i: int, k: int, *, capital: bool) -> int:
    """How many tokens before this one belong to the name as its next part."""
    before = tokens[i - 1]
    if capital and before.low in {"and", ","} and i > 1 and _is_whole(tokens, i, k):
        return 0
    if capital and before.glued and before.shape == "a" and i > 2 and tokens[i - 2].low == "-":
        return 3 if tokens[i - 3].low in PREFIXES else 0  # "the Joint Co-operation Council"
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
    if capital:
        return t.shape in CAPITALS or t.low in OWNING or (t.low in INSIDE and not first)
    return t.low != "the" and (_tells_apart(t) or t.low in {"-", "and"} or t.low in OWNING)


def _tells_apart(t: Token) -> bool:
    """Whether a word, however it is printed, tells one thing from another of its kind."""
    s = t.senses
    return bool(s.topic or s.city or s.number or s.level or s.actor or is_plain(t)) or t.low.endswith(MINISTERS)


def is_a_body(party: str) -> bool:
    """Whether a party is an organisation and no state."""
    return len(party) > 2 or party in {"EU", "UN"} or not party.isalpha()


def is_plain(t: Token) -> bool:
    """Whether it is an adjective that belongs to names in small letters."""
    return "naming.plain" in t.senses.classes or t.low in PLAIN


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
        if t.low == "(" and k + 2 < len(tokens) and _is_letters(tokens[k + 1]) and tokens[k + 2].low == ")":
            if solid != k or not (_is_capital(tokens, k + 3) or _is_about(tokens, k + 3)) or begins(tokens[k + 3]):
                return k + 3
            k += 3  # "the Trade and Investment Framework (TIF) Council", "the Memorandum (MoU) on Ports"
            continue
        if begins(t) and tokens[k - 1].shape in NAMED:
            break  # "the Ports Partnership The two sides": a heading and the line behind it
        quoted = [x.low for x in tokens[k : k + 5]] if t.low == "(" else []
        if len(quoted) > LAST_MARK and quoted[1] == quoted[3] == '"' and quoted[LAST_MARK] == ")":
            return k + 5  # "the Scheme of Preferences ("SP+")"
        if t.shape in {"A", "AA"} and t.date is None and not t.senses.honorific and not t.senses.rank:
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


def _is_letters(t: Token) -> bool:
    return t.shape == "AA" or t.low in {"mou", "mous", "loi"}


def _is_about(tokens: Sequence[Token], k: int) -> bool:
    """Whether a name goes on behind its letters: "(MoU) on Fishing", and not "(MoU) on Friday"."""
    if k + 1 >= len(tokens) or tokens[k].low not in {"on", "for", "between"}:
        return False
    after = tokens[k + 1]
    whose = tokens[k].low == "for" and after.senses.actor is not None  # "entered into force for Chile"
    return after.shape in NAMED and after.date is None and after.senses.rank is None and not whose


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
        return after is not None and after.shape in NAMED and (after.senses.actor is not None) == (t.low == "with")
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
    return k < len(tokens) and tokens[k].shape in NAMED


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


def about_end(tokens: Sequence[Token], j: int, *, several: bool = False) -> int:
    """Behind a paper signed: to the next mark, the verb, or another thing that was signed; `several` papers may be on
    subjects that a list names.
    """
    start = j
    while j < len(tokens) and j - start < LONGEST_ABOUT:
        t = tokens[j]
        if t.low == "," and several and _lists_subjects(tokens, j):
            j += 1
            continue
        signs = t.senses.verb is not None and t.senses.verb.lemma in SIGNING
        stops = t.date or t.low in {",", ";", ".", ":", "("} or t.senses.classes & ACTING or signs
        if stops or _is_another(tokens, j) or _opens_clause(tokens, j):
            break
        j += 1
    return _stripped(tokens, j, start)


def subject_end(tokens: Sequence[Token], j: int) -> int:
    """Behind what a paper that is there already is about: not past a verb, which tells something of it."""
    end = about_end(tokens, j)
    verb = next((m for m in range(j, end) if tokens[m].senses.verb_form in {"past", "both"}), end)
    return _stripped(tokens, verb, j)


def between_end(tokens: Sequence[Token], j: int) -> int:
    """Behind those whom a line joins: "between the two coast guards"; not past "and between" or a verb."""
    if [t.low for t in tokens[j : j + 2]] == [",", "between"]:
        return between_end(tokens, j + 1)
    if j >= len(tokens) or tokens[j].low != "between":
        return j
    end = j + 1
    while end < len(tokens) and end - j < BETWEEN_REACH:
        t = tokens[end]
        s = t.senses
        if (t.shape == "." and t.low != "-") or s.verb or s.meeting or s.classes & ACTING or t.date or t.low in HAPPENS:
            break
        end += 1
    return _stripped(tokens, end, j)


def field_end(tokens: Sequence[Token], j: int) -> int | None:
    """Behind "in the field of tourism", where that follows a paper."""
    lows = [t.low for t in tokens[j : j + 4]]
    of = lows.index("of") if "of" in lows else 0
    return about_end(tokens, j + of + 1) if of and lows[0] == "in" and not FIELDS.isdisjoint(lows[:of]) else None


def _opens_clause(tokens: Sequence[Token], j: int) -> bool:
    """Whether "and" joins another clause here: "an agreement on ports and decided to", "and that is"."""
    if tokens[j].low != "and" or j + 1 >= len(tokens):
        return False
    return tokens[j + 1].low in ANOTHER_CLAUSE or tokens[j + 1].senses.verb_form in {"past", "both"}


def _is_another(tokens: Sequence[Token], j: int) -> bool:
    """Whether another paper is named here: "an agreement on fish and a protocol on ports"."""
    if tokens[j].shape != "a" or "naming.paper" not in tokens[j].senses.classes:
        return False
    return any(t.low in {"a", "an", "and", ","} for t in tokens[j - 3 : j])


def _lists_subjects(tokens: Sequence[Token], j: int) -> bool:
    """Whether a comma stands in a list of subjects: "statements on fishing, ports and the law of the sea"."""
    after = tokens[j + 1 : j + 1 + LONGEST_ABOUT]
    end = next((n for n, t in enumerate(after) if t.low == "and"), None)
    return end is not None and not any(
        t.senses.verb_form in {"past", "both"} or t.low in {".", ";"} or "naming.paper" in t.senses.classes
        for t in after[: end + 1]
    )


def party_end(tokens: Sequence[Token], k: int, reach: int) -> int:
    """Behind an instrument by whom it binds, up to its date: "agreement between the Ministers of Japan and Russia"."""
    for m in range(k + 1, min(len(tokens), k + reach)):
        t = tokens[m]
        listed = t.low == "," and m + 1 < len(tokens) and tokens[m + 1].senses.actor is not None
        stops = t.low in {",", ";", "."} and not listed
        if t.date is not None or stops or t.senses.verb_form in {"past", "both"}:
            return _stripped(tokens, m, k + 1)
    return k + 1


def _stripped(tokens: Sequence[Token], j: int, start: int) -> int:
    while j > start and tokens[j - 1].low in STRIPPED:
        j -= 1
    return j


def place_end(tokens: Sequence[Token], k: int, *, violent: bool) -> int | None:
    """Behind an incident, the place or state that makes a name of it: "in Jakarta", "against Ukraine"."""
    before = tokens[k + 1].low if k + 1 < len(tokens) else ""
    if before == "of" and violent and (far := _far_place(tokens, k + 2)) is not None:
        k, before = far, tokens[far + 1].low
    elif before in {"at", "off", "near"} and k + 3 < len(tokens) and tokens[k + 2].low == "the":
        own = tokens[k + 3].shape in NAMED
        return (
            next((m for m in range(run_end(tokens, k + 3), k + 8) if _ends_a_place(tokens, m)), None) if own else None
        )
    the = k + 2 < len(tokens) and tokens[k + 2].low == "the"
    m = k + 3 if the else k + 2
    m += m < len(tokens) and tokens[m].low in QUARTERS
    if m >= len(tokens) or before not in ({"in", "into", "on", "against", "between", "of"} if violent else {"in"}):
        return None
    if tokens[m].senses.city is None and tokens[m].senses.actor is None:
        named = violent or any(t.low in WATERS for t in tokens[m : m + 4])
        own = named and tokens[m].shape in NAMED and not (tokens[m].senses.rank or tokens[m].senses.honorific)
        # "the annexation of Crimea"
        return run_end(tokens, m) if own and not tokens[m].senses.classes else None
    within = the and tokens[m].senses.city is not None and m + 1 < len(tokens) and tokens[m + 1].shape == "a"
    return m + 2 if within else m + 1  # "in the Lima metro"


def _far_place(tokens: Sequence[Token], k: int) -> int | None:
    """The token before "in Gaza", where whom a deed hit stands between: "the killing of the aid workers in Gaza"."""
    for m in range(k, min(len(tokens) - 1, k + HIT_REACH)):
        t = tokens[m]
        if t.low in {"in", "at", "near"}:
            return m - 1
        if t.shape != "a" or t.senses.verb_form or t.senses.classes - {"glue.determiner", "naming.link"}:
            return None
    return None


def _ends_a_place(tokens: Sequence[Token], m: int) -> bool:
    """Whether what a place is called ends before this token: "the Black Rock power station last month"."""
    return (
        m >= len(tokens)
        or tokens[m].shape != "a"
        or bool(tokens[m].senses.classes)
        or tokens[m].senses.verb is not None
    )


def run_end(tokens: Sequence[Token], m: int) -> int:
    """Behind a run of capitals: "in the Red Sea", "of Ola Berg"; letters of theirs in brackets belong to it."""
    while m < len(tokens) and tokens[m].shape in NAMED and tokens[m].date is None:
        if tokens[m].low in WATERS and m + 2 < len(tokens) and tokens[m + 1].low == "of":
            m += tokens[m + 2].shape in NAMED  # "the Strait of Hormuz"
        joined = m + 2 < len(tokens) and tokens[m + 1].low == "-" and tokens[m + 2].shape in NAMED
        m += 2 if joined else 1
    if m < len(tokens) and tokens[m].shape == "1" and tokens[m].glued:
        m += 1  # "MH17"
    inside = m + 2 < len(tokens) and tokens[m].low == "(" and tokens[m + 2].low == ")"
    return m + 3 if inside and tokens[m + 1].shape == "AA" else m


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
    led = t.low in {"(", "reached", "held", "made", "dated", "'s", "-"} or t.shape in {"A", "AA"}
    led = led or "collective.all" in t.senses.classes  # "the meeting of the two ministers in May 2016"
    return led or "glue.preposition" in t.senses.classes or t.low == "the"
