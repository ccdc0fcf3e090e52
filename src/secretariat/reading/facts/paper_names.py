"""Papers named in small letters: by their subject or purpose, those between whom they are, or who signed them."""

from secretariat.lexicon.phrases import NO_SENSES
from secretariat.reading.facts.dated_papers import DATED, LEADERS, POINTING, dated_paper, of_years, past_parties
from secretariat.reading.facts.name_head import Head, Rule
from secretariat.reading.facts.name_words import SIGNING, is_a_body, is_plain
from secretariat.reading.facts.reference_span import Span
from secretariat.reading.facts.subject_ends import about_end, field_end, subject_end
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import GENITIVES

LONGEST_LETTERS = 6  # of "(MoU)"
PURPOSE_REACH = 5  # tokens from what a paper is for to the article that points at it
SOUGHT_REACH = 4  # tokens from "proposed" to the paper
DECIDED = frozenset(["decision", "judgment", "resolution", "resolutions", "ruling"])
PARLIAMENTS = frozenset(
    ["congress", "house of representatives", "national assembly", "parliament", "senate", "tribunal"]
)
DRAFTED = frozenset(["draft", "proposed"])
LEADERS_REACH = 5  # tokens from a consensus to the leaders who reached it
REACHED = frozenset(["reached", "the", "their", "our", "two", "three", "made"])
OWN_REACH = 6  # tokens of what a paper between two parties is: "the Chile-Norway strategic ports plan"
# How it is told that a paper is not there yet.
SOUGHT = ("conclu", "consult", "draft", "finali", "negotiat", "prepar", "propos", "talks", "text")
TREATIES = frozenset(["convention", "covenant", "law", "protocol", "treaty"])
MADE_OF_POINTS = frozenset(["declaration", "formula", "initiative", "plan", "package", "settlement", "statement"])


def signed_paper(head: Head) -> Span | None:
    """ "signed an agreement on fisheries", "a protocol was signed to open an office"."""
    if not head.signing or not head.is_class("paper"):
        return None
    k = behind = _past_letters(head)
    while k < len(head.tokens) and (head.classes(k) & {"modality.be", "glue.adverb"}):
        k += 1
    verb = head.tokens[k].senses.verb if k < len(head.tokens) else None
    about = k + 1 if verb is not None and verb.lemma in SIGNING else behind
    acts = "modality.be" in head.classes(behind) | head.classes(about)
    if (field := field_end(head.tokens, head.k + 1)) is not None:
        return head.span(field)
    if (parties := past_parties(head)) > about and "naming.about" in head.classes(parties):
        return head.span(about_end(head.tokens, parties))  # "signed a protocol with Peru on visas"
    if "naming.about" in head.classes(about) and (verb is not None or not acts):
        end = about_end(head.tokens, about, several=_is_several(head.noun))
        return head.span(end) if end > about or not _is_several(head.noun) else None  # "agreements to be signed"
    own = any(t.senses.topic for t in head.tokens[head.i : head.k])
    return (
        head.span(head.k + 1, min(head.i, _purpose_at(head)))
        if own or (head.is_class("memo") and not _is_several(head.noun))
        else None
    )


def _past_letters(head: Head) -> int:
    """Behind the noun and the letters in brackets for it: "a memorandum of understanding (MoU) on ports"."""
    k = head.k + 1
    return k + 3 if head.low(k) == "(" and head.low(k + 2) == ")" and len(head.low(k + 1)) <= LONGEST_LETTERS else k


def _is_several(noun: Token) -> bool:
    return noun.low.endswith("s") or noun.low.startswith(("memoranda", "memorandums"))


def _between_two(head: Head) -> Span | None:
    """ "the Chile-Norway agreement on ports", "the Chilean-Norwegian strategic ports plan"."""
    if not (head.is_class("paper") or head.noun.low in DATED):
        return None
    first = max(0, head.k - OWN_REACH)
    for i in range(first, head.k - 2):
        a, mark, b = head.tokens[i : i + 3]
        if a.senses.actor and mark.low == "-" and mark.glued and b.senses.actor:
            inside = head.tokens[i + 3 : head.k]
            if any(t.shape == "." and t.low != "-" for t in inside) or not (inside or head.is_class("paper")):
                return None
            about = head.low(head.k + 1) in {"on", "for"}
            several = _is_several(head.noun)
            return head.span(about_end(head.tokens, head.k + 1, several=several) if about else head.k + 1, i)
    return None


def _purpose_at(head: Head) -> int:
    """Where what a paper is for begins: "social security" of a "social security agreement"; else its noun."""
    before = " ".join(t.low for t in head.tokens[max(0, head.k - 3) : head.k])
    words = before.split(" ")
    ends = (" ".join(words[n:]) for n in range(len(words)))  # the longest first
    purpose = next((end for end in ends if end in head.purposes), "")
    i = head.k
    while len(" ".join(t.low for t in head.tokens[i : head.k])) < len(purpose):
        i -= 1
    return i


def _for_a_purpose(head: Head) -> Span | None:
    """ "the ceasefire agreement", "their visa facilitation agreement": what it is for, and an article that points."""
    if not (head.is_class("paper") or head.noun.low in {"deal", "fta"}) or _is_several(head.noun):
        return None
    i = _purpose_at(head)
    if i == head.k:
        return None
    near = head.tokens[max(0, i - PURPOSE_REACH) : i]
    if any(t.low in POINTING or t.senses.actor is not None for t in near):
        return head.span(past_parties(head), i)
    sought = any(t.low.startswith(SOUGHT) for t in head.tokens[max(0, i - 6) : i])
    return Span(i, head.k + 1, "proposal", head.noun.low) if sought else None


def drafted(head: Head) -> Span | None:
    """ "a draft agreement on legal aid", "the proposed treaty on ports": what is not yet signed."""
    if head.k < 1:
        return None
    i = next((k for k in (head.k - 1, head.i - 1) if k >= 0 and head.low(k) in DRAFTED), None)
    if i is None or (i and head.low(i - 1) in {"to", "will", "would"}):
        return None  # "agreed to draft guidelines"
    about = head.low(head.k + 1) in {"on", "between", "for", "of"}
    return Span(i, subject_end(head.tokens, head.k + 1), "proposal", head.noun.low) if about else None


def _sought(head: Head) -> Span | None:
    """ "proposed a memorandum on tax data", "the text of a joint statement on hydrogen": what is not there yet."""
    if not head.is_class("paper") or head.low(head.k + 1) not in {"on", "between"}:
        return None
    near = head.tokens[max(0, head.i - SOUGHT_REACH) : head.i]
    if head.i == head.k and head.noun.low == "agreement" and "glue.determiner" not in head.classes(head.k - 1):
        return None  # "finalising agreement on the terms" is to agree
    if head.low(head.k + 3) == "occasion" or not any(t.low.startswith(SOUGHT) for t in near):
        return None
    return Span(head.i, subject_end(head.tokens, head.k + 1), "proposal", head.noun.low)


def of_a_treaty(head: Head) -> Span | None:
    """ "the convention against torture", "the treaty that bans mines": a law or treaty that an article points at."""
    if head.noun.low not in TREATIES or head.low(head.k - 1) not in {"the", "un"}:
        return None
    after = head.low(head.k + 2)
    rules = head.low(head.k + 1) == "that" and after.endswith("s") and not head.classes(head.k + 2)
    if not rules and head.low(head.k + 1) not in {"against", "on"}:
        return None
    return head.span(about_end(head.tokens, head.k + 2))


def _of_points(head: Head) -> Span | None:
    """ "the five-point consensus", "a 12-point plan"."""
    if not (head.is_class("accord") or head.noun.low in MADE_OF_POINTS):
        return None
    k = next((k for k in range(max(2, head.k - 4), head.k) if head.low(k) == "point"), None)
    if k is None or head.low(k - 1) != "-":
        return None
    of = head.k + 3 if head.low(head.k + 1) == "of" and head.tokens[head.k + 2].senses.actor else head.k + 1
    return head.span(min(of, len(head.tokens)), k - 2)


def _of_a_body(head: Head) -> Span | None:
    """ "the resolutions of the Security Council", "the latest resolution of the US House of Representatives"."""
    if head.noun.low not in DECIDED or head.low(head.k + 1) != "of":
        return None
    k = head.k + 3 if head.low(head.k + 2) == "the" else head.k + 2
    k += k + 1 < len(head.tokens) and head.low(k + 1) in PARLIAMENTS  # "of the US Senate"
    senses = head.tokens[k].senses if k < len(head.tokens) else NO_SENSES
    body = senses.reference_name or (senses.actor is not None and is_a_body(senses.actor.party))
    if not (body or head.low(k) in PARLIAMENTS):
        return None
    return head.span(k + 1, head.k)


def _own_paper(head: Head) -> Span | None:
    """ "Norway's national defence strategy", "the Chilean trade review": a paper of one state's policy."""
    if not head.is_class("policy"):
        return None
    words = head.tokens[head.i : head.k]
    topical = sum(len(t.low.split()) for t in words if t.senses.topic or is_plain(t))
    owner = next((n for n, t in enumerate(words) if t.senses.actor), None)
    if owner is not None and head.low(head.i + owner + 1) not in GENITIVES:
        return head.span(head.k + 1) if topical else None
    owned = owner is not None or (head.i > 0 and head.low(head.i - 1) in {"its", "our", "their"})
    return head.span(head.k + 1) if owned and topical > 1 else None


def _of_leaders(head: Head) -> Span | None:
    """ "The consensus reached by the two presidents", "the understanding of their leaders"."""
    if not head.is_class("accord"):
        return None
    for k in range(head.k + 1, min(len(head.tokens), head.k + 1 + LEADERS_REACH)):
        t = head.tokens[k]
        if not LEADERS.isdisjoint(t.low.split()):
            return head.span(k + 1)
        if not ("glue.preposition" in t.senses.classes or t.low in REACHED):
            return None
    return None


PAPER_RULES: tuple[Rule, ...] = (
    dated_paper,
    of_years,
    _between_two,
    drafted,
    signed_paper,
    of_a_treaty,
    _of_points,
    _of_a_body,
    _for_a_purpose,
    _sought,
    _own_paper,
    _of_leaders,
)
PROGRAMME_RULES: tuple[Rule, ...] = (of_years, _between_two)  # where a programme gives something, and is a fund
