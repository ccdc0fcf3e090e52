"""Verb groups: a verb of speech in its place, with its auxiliaries and adverbs ("will also continue to", "had not")."""

from msgspec import Struct

from secretariat.lexicon.language import Verb
from secretariat.lexicon.phrases import ADVERB, HELPS
from secretariat.reading.predicates.clause import Ground

MODAL = frozenset(["modality.future", "modality.should", "modality.can"])
AUXILIARIES = MODAL | {"modality.be", "modality.have", "modality.do", "modality.negation"}


class Group(Struct, frozen=True, gc=False):
    """The words of a verb: from its first auxiliary or adverb to the verb itself."""

    first: int
    be: bool
    have: bool
    had: bool
    to: bool
    modal: bool
    do: bool
    negated: bool


class Predicate(Struct, frozen=True, gc=False):
    """A verb of speech in its place: its token, its entry, the forms that it may be, its group."""

    v: int
    verb: Verb
    forms: list[str]
    group: Group

    @property
    def participle(self) -> bool:
        """Whether it may be a past participle."""
        return "both" in self.forms or "participle" in self.forms


def predicate(g: Ground, v: int, verb: Verb, form: str) -> Predicate:
    """The verb that stands at a token."""
    return Predicate(v, verb, form.split("|"), group_of(g, v))


def is_contracted(g: Ground, k: int) -> bool:
    """Whether an auxiliary stands here behind the apostrophe that ties it to its subject: "we've", "I'm"."""
    return k > 1 and g.tokens[k - 1].low == "'" and g.tokens[k - 1].glued and g.tokens[k].glued


def group_of(g: Ground, v: int) -> Group:
    """The group of the verb that stands at a token."""
    k, seen = v, frozenset[str]()
    had = to = False
    while k > 0:
        t = g.tokens[k - 1]
        if not t.kinds & (HELPS | ADVERB):
            if not is_contracted(g, k):
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
    )
