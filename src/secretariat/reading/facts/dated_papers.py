"""Papers that a text names by their date, or by the years that they are for."""

from secretariat.reading.facts.name_ends import YEAR_DIGITS, dated_end
from secretariat.reading.facts.name_head import LONG_REACH, Head
from secretariat.reading.facts.name_words import ACTING, NAMING_DATES, SIGNING
from secretariat.reading.facts.reference_span import Span
from secretariat.reading.facts.subject_ends import about_end, party_end, subject_end
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import FINITE, NAME_SHAPES, RELATIVES_OF_THINGS, WORD_SHAPES

FOR_YEARS = frozenset(
    [
        "action plan",
        "action program",
        "action programme",
        "framework",
        "joint plan",
        "plan",
        "plan of action",
        "program",
        "programme",
        "roadmap",
        "schedule",
        "strategy",
    ]
)
KIND_WORDS = 4  # between the year and the noun of a paper
KINDS_REACH = 14  # tokens from an article to the plan, of what kind it is between them
YEARS_REACH = 12  # tokens from a plan to the years that it is for
LEADERS = frozenset(["leaders", "heads", "presidents", "ministers", "heads of state", "heads of government"])
POINTING = frozenset(["the", "its", "their", "our", "this"])
LATELY = frozenset(["relative_month", "relative_year"])  # "signed last year"
SIGNED_REACH = 14  # tokens from "signed" to its date, those who signed between them
SIGNERS = frozenset(["glue.preposition", "glue.determiner", "glue.conjunction", "collective.all"])
# Like "naming.dated", but in the lexicon they would be senses of words that stand in names of series.
DATED = frozenset(
    [
        *("arrangement", "blueprint", "concept", "document", "documents", "framework", "guidelines", "outlook"),
        *("package", "plan", "programme", "road map", "strategy", "vision"),
    ]
)


def dated_paper(head: Head) -> Span | None:
    """ "the agreement of 3 May 2001", "the 2014 agreement between Norway and Chile"."""
    if not (head.is_class("dated") or _is_of_a_year(head)) or _is_of_the_press(head):
        return None
    if (end := dated_end(head.tokens, head.k + 1) or _signed_end(head)) is not None:
        return head.span(end, _behind_article(head) if head.noun.low in FOR_YEARS else None)
    before = head.tokens[head.i - 1] if head.i else None
    date = before.date if before is not None else None
    named_so = date is not None and date.core in {"year", "month", "day"} and date.bound is None
    if before is not None and (named_so or _is_year(before)):
        return head.span(_past_subject(head, past_parties(head)), head.i - 1)
    if (year := _year_before(head)) is not None:
        return head.span(_past_subject(head, past_parties(head)), year)
    if head.low(head.k + 1) in {"by", "between", "of"} and head.dated(LONG_REACH):
        return head.span(party_end(head.tokens, head.k, LONG_REACH))
    return _on_a_subject(head)


def _is_of_the_press(head: Head) -> bool:
    """ "The ministry said in a statement on Friday": where something was said, and no paper of both."""
    return (
        head.noun.low == "statement"
        and head.k > 0
        and head.low(head.k - 1) in {"a", "brief", "media", "news", "press", "written"}
    )


def _is_of_a_year(head: Head) -> bool:
    """ "the guidelines of 2005", "the programme for 2017-2020": other papers only right before their date."""
    at = head.k + 2
    date = head.tokens[at].date if at < len(head.tokens) else None
    if head.noun.low not in DATED:
        return False
    behind = date is not None and head.low(head.k + 1) in {"of", "for", "("}
    return behind or (head.i > 0 and _is_year(head.tokens[head.i - 1]))


def _year_before(head: Head) -> int | None:
    """ "The 2016 arbitral tribunal ruling": a year behind the article, and of what kind the paper is behind it."""
    for k in range(head.k - 1, max(0, head.k - KIND_WORDS - 2), -1):
        t = head.tokens[k]
        if _is_year(t):
            return k if head.low(k - 1) in POINTING else None
        if t.shape not in WORD_SHAPES or t.senses.verb_form in FINITE or _links(t):
            return None
    return None


def _links(t: Token) -> bool:
    return bool(t.senses.classes & {"glue.preposition", "glue.determiner", "glue.conjunction", "glue.relative"})


def _is_year(t: Token) -> bool:
    """Whether a year stands here, as a date or as a bare number: "the 2019 strategy on ports"."""
    if t.date is not None:
        return t.date.core in {"year", "years"} and t.date.bound is None
    return len(t.low) == YEAR_DIGITS and t.low.isdecimal() and t.low[:2] in {"19", "20"}


def _signed_end(head: Head) -> int | None:
    """Behind who signed it and when: "the declaration that was adopted by the two presidents in 2012"."""
    tokens, k = head.tokens, head.k + 1
    if head.low(k) in RELATIVES_OF_THINGS and "modality.be" in head.classes(k + 1):
        k += 2
    verb = tokens[k].senses.verb if k < len(tokens) else None
    if verb is None or verb.lemma not in SIGNING:
        return None
    place = None
    for m in range(k + 1, min(len(tokens), k + SIGNED_REACH)):
        if (date := tokens[m].date) is not None:
            return m + 1 if date.core in NAMING_DATES | LATELY and date.bound is None else place
        if not _is_of_those_who_signed(tokens[m]):
            break
        place = m + 1 if tokens[m].senses.city is not None else place
    return place


def _is_of_those_who_signed(t: Token) -> bool:
    s = t.senses
    told = s.rank or s.actor or s.city or s.level or s.office or s.number
    return bool(told or t.shape in NAME_SHAPES or s.classes & SIGNERS) or t.low in LEADERS


def _on_a_subject(head: Head) -> Span | None:
    """ "The council's decision on ship noise (May 2019)": what it is about, and then its date."""
    if head.low(head.k + 1) not in {"on", "concerning", "regarding"}:
        return None
    end = about_end(head.tokens, head.k + 2)
    return head.span(end) if dated_end(head.tokens, end) is not None else None


def _past_subject(head: Head, end: int) -> int:
    """Behind what the paper is about, where that follows: "the 2014 agreement between Norway and Chile on ports"."""
    return subject_end(head.tokens, end + 1) if head.low(end) in {"on", "for", "concerning"} else end


def past_parties(head: Head) -> int:
    """Behind "between Norway and Chile", or the noun itself."""
    end = k = head.k + 1
    if head.low(k) not in {"between", "with", "of"}:
        return end
    while k + 1 < len(head.tokens) and (_is_a_party(head.tokens[k + 1]) or head.low(k + 1) in {"the", "and", ","}):
        k += 1
        end = k + 1 if _is_a_party(head.tokens[k]) else end
    return end


def _is_a_party(t: Token) -> bool:
    """Whether it names a state, by its capital too: "the peace treaty between Lima and Oslo"."""
    return t.senses.actor is not None or t.senses.city is not None


def of_years(head: Head) -> Span | None:
    """ "the plan of consultations for 2024-2026": a paper known by the years that it is for."""
    if head.noun.low not in FOR_YEARS:
        return None
    aims = head.low(head.k + 1) == "to"  # "the action programme to carry out the partnership for 2020-2024"
    for m in range(head.k + (3 if aims else 1), min(len(head.tokens), head.k + YEARS_REACH)):
        t = head.tokens[m]
        if t.date is not None:
            whole = t.date.core in {"years", "year"} and t.date.bound in {None, "until"}
            led = head.low(m - 1) in {"for", "until"} or head.low(m - 2) == "period" or t.date.bound is not None
            return head.span(m + 1, _behind_article(head)) if whole and led else None
        if t.shape == "." and t.low not in {"-", "("}:
            return None
        if t.senses.verb_form in {"base", "past", "both"} or t.low == "to" or t.senses.classes & ACTING:
            return None
    return None


def _behind_article(head: Head) -> int:
    """Where its kind is first told, behind the article: "a trade, economic and cultural cooperation programme for"."""
    for k in range(head.i - 1, max(-1, head.i - 1 - KINDS_REACH), -1):
        t = head.tokens[k]
        if "glue.determiner" in t.senses.classes:
            return k + 1
        if t.shape not in {"a", "A"} and t.low not in {",", "-"}:
            break
        if t.senses.verb or t.senses.rank or "glue.preposition" in t.senses.classes:
            break
    return head.i
