"""How far the name of a thing reaches: forum, instrument, channel, fund, incident or proposal, as tokens of a line."""

from collections.abc import Container, Sequence
from typing import cast

from secretariat.lexicon.language import Language
from secretariat.lexicon.phrases import CAPITAL, RANK
from secretariat.model.facts import ReferenceKind
from secretariat.reading.facts.capital_names import CAPITAL_RULES
from secretariat.reading.facts.cited_bodies import describes, is_cited
from secretariat.reading.facts.incident_names import is_a_task
from secretariat.reading.facts.name_ends import capital_end
from secretariat.reading.facts.name_head import Head
from secretariat.reading.facts.name_starts import first_token
from secretariat.reading.facts.name_words import CAPITALS, COMMON, SIGNING
from secretariat.reading.facts.plain_names import PLAIN_RULES, may_name
from secretariat.reading.facts.reference_span import Span
from secretariat.reading.facts.subject_ends import between_end
from secretariat.reading.lines import Line
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import NAME_SHAPES

LINES = frozenset(
    ["hotline", "hotlines", "direct line", "telephone link", "direct telephone line", "direct phone line"]
)
QUOTED = frozenset(["instrument", "proposal", "fund", "channel"])
BINDING = frozenset(
    [
        *("initialed", "initialled", "inked", "passed"),
        *("fulfilment", "implementation", "implementing", "ratification", "ratified", "ratify", "realisation"),
        *("realization", "signing"),
    ]
)
PROGRAMMES = frozenset(["program", "programme", "programs", "programmes"])
GIVEN = frozenset(
    [
        *("aid", "assistance", "emergency", "exchange", "fellowship", "fellows", "finance", "financing", "grant"),
        *("grants", "humanitarian", "imf", "infrastructure", "investment", "loan", "loans", "relief", "scholarship"),
        *("scholarships", "support", "training", "volunteer", "volunteers"),
    ]
)
# Like "naming.firm", but in the lexicon they would be senses of words that stand in names of series.
FIRM = frozenset(["deal", "format", "formula", "framework", "plan", "platform", "program", "programme", "scheme"])
SPACES = frozenset(["common economic space", "customs union", "single economic space"])
ENACTED = frozenset(["act", "bill"])  # "the Convention on Ports Implementation Act" is a law of one state
LONGEST_LETTERS = 5  # of letters that stand for a name
FEWEST_CAPITALS = 6  # words in capitals that make a line of capitals


def span_at(
    line: Line, k: int, taken: set[int], sides: Container[str], language: Language, *, signing: bool = False
) -> Span | None:
    """The name that has its noun, its quotation mark or its only word at token `k`; `sides` are no fora here."""
    built = _quoted(line.tokens, k) or _headed(line, k, taken, language, signing=signing)
    return built or _set(line.tokens, k, taken, sides)


def tells_of_signing(line: Line) -> bool:
    """Whether the sentence tells of a signing, or of carrying out: then what it calls "an agreement on ..." is one."""
    if not line.words.isdisjoint(BINDING):
        return True
    for k in line.verbs:
        verb = line.tokens[k].senses.verb
        if verb is not None and verb.lemma in SIGNING:
            return True
    return False


# Names that the lexicon has, and names in quotation marks.


def _set(tokens: Sequence[Token], k: int, taken: set[int], sides: Container[str]) -> Span | None:
    """A name that the lexicon has: ARF, the Olympics, "maritime and air liaison mechanism"."""
    t = tokens[k]
    if t.senses.reference_name is None or k in taken or t.senses.city is not None or _is_part(tokens, k + 1):
        return None
    kind = cast("ReferenceKind", t.senses.reference_name)
    if (end := _resolutions_end(tokens, k + 1)) is not None:
        return Span(k, end, "instrument", "resolution")
    actor = t.senses.actor
    own = _spelled_out(tokens, k)
    if own is not None and (actor is None or actor.party not in sides):
        return Span(own, k + 2, kind, t.low)
    if actor is not None and (actor.party in sides or not is_cited(tokens, k)):
        return None
    if actor is not None and k and k + 1 < len(tokens) and tokens[k - 1].low == "(" and tokens[k + 1].low == ")":
        return None  # whose somebody is: "Ola Berg (European Union)"
    if t.shape == "a" and t.low in SPACES:
        return None  # "a common economic space" that is only wished for
    if kind == "incident" and ((k + 1 < len(tokens) and describes(tokens[k + 1])) or is_a_task(tokens, k)):
        return None  # "COVID-19 vaccines"
    if kind == "channel" and k + 1 < len(tokens) and tokens[k + 1].senses.reference_head == "channel":
        return None  # "a hotline mechanism": one thing
    end = _letters_end(tokens, k)
    if kind == "instrument" and end == k + 1 and " " in t.low and _is_about(tokens, end):
        end = capital_end(tokens, end)  # "the Los Angeles Declaration on Migration"
    if not _has_more(tokens, k) and (i := _meeting_of(tokens, k)) < k:
        return Span(i, end, "forum", t.low, set_name=True)
    if kind == "channel" and t.low in LINES and t.shape == "a":
        return _line_between(tokens, k, taken)
    i = first_token(tokens, k, taken, capital=True) if _has_more(tokens, k) else k
    lends = actor is None and t.low.endswith(("fund", "facility"))
    return Span(i, end, "fund" if lends else kind, t.low, set_name=True)


def _spelled_out(tokens: Sequence[Token], k: int) -> int | None:
    """Where the words begin for which letters in brackets stand: "the Partners in the Blue Pacific (PBP)"."""
    if not 1 < k < len(tokens) - 1 or tokens[k - 1].low != "(" or tokens[k + 1].low != ")":
        return None
    left, i = tokens[k].low, k - 1
    while left and i > 0:
        i -= 1
        named = tokens[i].shape in NAME_SHAPES or tokens[i].low.startswith("the ")  # "the Partners"
        if not (named or "naming.link" in tokens[i].senses.classes):
            return None
        if named:
            words = tokens[i].low.removeprefix("the ").replace("-", " ").split()
            initials = "".join(word[0] for word in words)
            if not left.endswith(initials):
                return None
            left = left.removesuffix(initials)
    return i if not left and i < k - 1 else None


def _is_about(tokens: Sequence[Token], k: int) -> bool:
    """Whether what a paper is about follows in capitals: "on Migration", and not "on Friday"."""
    if k + 2 >= len(tokens) or tokens[k].low not in {"against", "for", "on"}:
        return False
    t = tokens[k + 2 if tokens[k + 1].low == "the" else k + 1]
    return t.shape == "A" and t.date is None and t.senses.actor is None


def _letters_end(tokens: Sequence[Token], k: int) -> int:
    """Behind the letters in brackets that stand for a set name: "East Asia Summit (EAS)", "APEC (Asia-Pacific Economic
    Cooperation)"; a day, a place or another thing in brackets is no part of it.
    """
    if k + 3 >= len(tokens) or tokens[k + 1].low != "(" or tokens[k + 3].low != ")":
        return k + 1
    name, inside = tokens[k].low.replace("-", " ").split(), tokens[k + 2].low.replace("-", " ").split()
    short, long = (inside, name) if len(inside) == 1 else (name, inside)
    return k + 4 if len(short) == 1 and long[0][:1] == short[0][:1] else k + 1


def _line_between(tokens: Sequence[Token], k: int, taken: set[int]) -> Span:
    """ "The military hotlines between their air forces": a line of talk, with those whom it joins."""
    i = first_token(tokens, k, taken, capital=False)
    return Span(i, between_end(tokens, k + 1), "channel", tokens[k].low, set_name=True)


def _has_more(tokens: Sequence[Token], k: int) -> bool:
    """Whether a capital right before makes another name of it: "the National Fisheries Council", "Lima 2019 Games"."""
    before = tokens[k - 1] if k > 1 else None
    if before is None or tokens[k].shape not in {"A", "1"} or before.senses.rank or before.date is not None:
        return False
    owner = before.senses.actor is not None and before.senses.city is None and tokens[k].senses.actor is not None
    return before.shape in CAPITALS and not owner and "glue.determiner" not in before.senses.classes


def _meeting_of(tokens: Sequence[Token], k: int) -> int:
    """ "The fifth ministerial meeting of the ARF": where the words for the meeting begin, or the body's own name."""
    of = k - 2 if k and tokens[k - 1].low == "the" else k - 1
    if of < 1 or tokens[of].low != "of" or tokens[of - 1].senses.series is None:
        return k
    i = of - 1
    while i > 0 and (tokens[i - 1].senses.level or tokens[i - 1].senses.ordinal):
        i -= 1
    return i if i < of - 1 else k


def _is_part(tokens: Sequence[Token], k: int) -> bool:
    """Whether a paper's noun follows: "Security Council Resolution 2396" is one name."""
    return k < len(tokens) and tokens[k].shape == "A" and "naming.paper" in tokens[k].senses.classes


def _resolutions_end(tokens: Sequence[Token], k: int) -> int | None:
    """Behind the noun and its numbers, where it stands here: "UNSC resolutions 1540 and 2231"."""
    letters = tokens[k - 1].low in {"unscr", "unscrs"}
    if not letters and (k >= len(tokens) or tokens[k].low not in {"resolution", "resolutions", "conventions"}):
        return None
    end = k if letters else k + 1
    while end < len(tokens) and (tokens[end].shape == "1" or _joins_numbers(tokens, end)):
        end += 1
    return end


def _joins_numbers(tokens: Sequence[Token], k: int) -> bool:
    return tokens[k].low in {"and", ","} and k + 1 < len(tokens) and tokens[k + 1].shape == "1"


def _quoted(tokens: Sequence[Token], k: int) -> Span | None:
    """A name in quotation marks whose words are capitalised and that is said to be a thing signed or run."""
    if tokens[k].low != '"' or k + 2 >= len(tokens) or tokens[k + 1].shape not in CAPITALS:
        return None
    close = next((m for m in range(k + 1, min(len(tokens), k + 22)) if tokens[m].low == '"'), None)
    if close is None or close - k < 3:
        return None
    inside = tokens[k + 1 : close]
    while inside and inside[-1].low in {",", "."}:
        inside = inside[:-1]
    words = [t for t in inside if t.shape != "." and "naming.link" not in t.senses.classes]
    if len(words) < 2 or sum(t.shape in CAPITALS for t in words) < 0.8 * len(words):
        return None
    kind = _kind_of_quoted(tokens, inside, k, close)
    return Span(k + 1, k + 1 + len(inside), kind, inside[-1].low) if kind is not None else None


def _kind_of_quoted(tokens: Sequence[Token], inside: Sequence[Token], k: int, close: int) -> ReferenceKind | None:
    """What a name in quotation marks names, by its own nouns or by those beside it."""
    own = [t.senses.reference_head for t in inside if t.senses.reference_head in QUOTED]
    beside = [*tokens[max(0, k - 3) : k], *tokens[close + 1 : close + 3]]
    near = own or [t.senses.reference_head for t in beside if t.senses.reference_head in QUOTED]
    around = tokens[max(0, k - 6) : close + 6]
    if not near and not any(t.senses.meeting is None and "naming.calling" in t.senses.classes for t in around):
        return None
    before = tokens[max(0, k - 16) : k]
    if any(t.low in {"proposal", "proposals"} for t in before):
        return "proposal"
    return cast("ReferenceKind", near[0] if near else "instrument")


# Names built on a noun.


def _headed(line: Line, k: int, taken: set[int], language: Language, *, signing: bool) -> Span | None:
    """A capitalised name built on a noun of its kind, or a lower-case thing with words of its own."""
    tokens = line.tokens
    kind = tokens[k].senses.reference_head
    if kind is None or k in taken or tokens[k].senses.rank:
        return None
    if tokens[k].shape == "a" and not (may_name(kind, tokens[k].low) or _follows_capital(tokens, k, taken)):
        return None
    k = _last_head(tokens, k, taken)
    t = tokens[k]
    if t.shape != "a" and ("naming.small" in t.senses.classes or _is_printed_large(t)):
        return None
    if (t.shape != "a" or "naming.paper" in t.senses.classes) and (
        (line.heading and line.number >= 0) or in_capitals(line)
    ):
        return None
    capital = t.shape != "a" or _follows_capital(tokens, k, taken)
    i = first_token(tokens, k, taken, capital=capital)
    head = Head(tokens, k, t, i, _kind_of(tokens, i, k), signing, language.purposes)
    if line.sentence.kinds & RANK and _is_of_a_post(head):
        return None
    for rule in (CAPITAL_RULES if capital else PLAIN_RULES)[head.kind]:
        if (span := rule(head)) is not None:
            return None if tokens[span.j - 1].low in ENACTED and tokens[span.j - 1].shape == "A" else span
    return None


def _is_printed_large(t: Token) -> bool:
    """Whether a noun is in capitals throughout, as in a heading: "SUMMARY OF PROGRAMME"; letters are short."""
    return t.shape == "AA" and len(t.low) > LONGEST_LETTERS


def in_capitals(line: Line) -> bool:
    """Whether a line is printed in capitals, so that they tell nothing."""
    if len(line.sentence.where(CAPITAL)) < FEWEST_CAPITALS:
        return False
    shapes = [t.shape for t in line.tokens]
    capitals = shapes.count("AA")
    return capitals >= FEWEST_CAPITALS and capitals > shapes.count("a") + shapes.count("A")


def _kind_of(tokens: Sequence[Token], i: int, k: int) -> ReferenceKind:
    """Of what kind the thing is; a programme is a fund where it gives something, else a plan."""
    if tokens[k].low not in PROGRAMMES:
        return cast("ReferenceKind", tokens[k].senses.reference_head)
    return "instrument" if GIVEN.isdisjoint(t.low for t in tokens[i : k + 4]) else "fund"


def _last_head(tokens: Sequence[Token], k: int, taken: set[int]) -> int:
    """The last noun of a run of capitals, which says what the thing is: a "Partnership Group" is a group."""
    last = k
    while (
        k + 1 < len(tokens) and tokens[k + 1].shape in NAME_SHAPES and k + 1 not in taken and tokens[last].shape != "a"
    ):
        k += 1
        if tokens[k].senses.rank or tokens[k].date is not None:
            break
        if tokens[k].senses.reference_head is not None:
            last = k
    paper = k + 1 < len(tokens) and "naming.paper" in tokens[k + 1].senses.classes and k + 1 not in taken
    return k + 1 if paper and _is_small_paper(tokens[last]) and tokens[k + 1].shape == "a" else last


def _is_small_paper(t: Token) -> bool:
    """Whether it may say of what kind a paper is: a "ceasefire" agreement."""
    return t.shape == "a" and t.senses.reference_head == "instrument"


def _follows_capital(tokens: Sequence[Token], k: int, taken: set[int]) -> bool:
    """ "The Lombok treaty", "the Abraham accords": a noun in small letters behind a name."""
    before = tokens[k - 1] if k > 1 and k - 1 not in taken else None
    if before is not None and before.low == ")" and k > 3:
        before = tokens[k - 4]  # "the Closer Ties (CT) agreement"
    elif before is not None and before.low in COMMON and k > 2:
        before = tokens[k - 2]  # "the Lima Bay international forum"
    if before is None or before.shape not in NAME_SHAPES or not _is_firm(tokens[k]):
        return False
    s = before.senses
    own = not (s.actor or s.rank or s.level or s.honorific or s.office or s.classes)
    return before.date is None and (own or s.city is not None)


def _is_firm(t: Token) -> bool:
    return "naming.firm" in t.senses.classes or t.low in FIRM


def _is_of_a_post(head: Head) -> bool:
    """Whether the words are part of a post: "Special Envoy for the Centre"."""
    words = head.tokens[max(0, head.i - 1) : head.k]
    return any(t.senses.rank and not t.senses.level and t.shape != "a" for t in words)
