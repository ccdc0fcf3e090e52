"""Verb groups: a verb of speech in its place, with its auxiliaries and adverbs ("will also continue to", "had not")."""

from msgspec import Struct

from secretariat.lexicon.language import Verb
from secretariat.lexicon.phrases import ADVERB, HELPS
from secretariat.reading.predicates.clause import Ground

MODAL = frozenset(["modality.future", "modality.should", "modality.can"])
TOLD = frozenset(["modality.implied", "modality.reported"])  # phrases behind which the verb tells what was done
AUXILIARIES = MODAL | {"modality.be", "modality.have", "modality.do", "modality.negation"} | TOLD


class Group(Struct, frozen=True, gc=False):
    """The words of a verb: from its first auxiliary or adverb to the verb itself."""

    first: int
    be: bool = False
    have: bool = False
    had: bool = False
    to: bool = False
    modal: bool = False
    do: bool = False
    negated: bool = False
    told: bool = False


class Predicate(Struct, frozen=True, gc=False):
    """A verb of speech in its place: its token, its entry, the forms that it may be, its group, and whether it may be
    a past participle.
    """

    v: int
    verb: Verb
    forms: list[str]
    group: Group
    participle: bool


def predicate(g: Ground, v: int, verb: Verb, form: str) -> Predicate:
    """The verb that stands at a token."""
    forms = form.split("|")
    return Predicate(v, verb, forms, group_of(g, v), participle="both" in forms or "participle" in forms)


def is_contracted(g: Ground, k: int) -> bool:
    """Whether an auxiliary stands here behind the apostrophe that ties it to its subject: "we've", "I'm"."""
    return k > 1 and g.tokens[k].glued and g.tokens[k - 1].low == "'" and g.tokens[k - 1].glued


def _parts_group(g: Ground, k: int) -> bool:
    """ "have today agreed": a date behind the auxiliary."""
    return k > 0 and g.tokens[k].date is not None and "modality.have" in g.tokens[k - 1].senses.classes


def group_of(g: Ground, v: int) -> Group:
    """The group of the verb that stands at a token."""
    tokens, k, seen = g.tokens, v, frozenset[str]()
    had = to = False
    while k > 0:
        t = tokens[k - 1]
        if not t.kinds & (HELPS | ADVERB):
            if not (tokens[k].glued and is_contracted(g, k)) and not _parts_group(g, k - 1):
                break
            k -= 1
            continue
        auxiliaries = t.senses.classes & AUXILIARIES
        if not auxiliaries and k - 1 in g.inside and k in g.ends:
            break
        seen |= auxiliaries
        had |= t.low == "had"
        to |= t.low == "to"
        k -= 1
    if k == v:
        return Group(v)  # as most verbs stand
    be = "modality.be" in seen
    return Group(
        first=k,
        be=be,
        have="modality.have" in seen,
        had=had,
        to=to and not be,
        modal=bool(seen & MODAL),
        do="modality.do" in seen,
        negated="modality.negation" in seen,
        told=not TOLD.isdisjoint(seen),
    )
