"""Owned: whose intention a noun tells: "stressed its readiness to host", "highlighted Japan's commitment to"."""

from secretariat.lexicon.language import SpeechNoun
from secretariat.reading.actors import Who
from secretariat.reading.predicates.clause import Ground
from secretariat.reading.predicates.complements import Following
from secretariat.reading.predicates.speech_nouns import LIGHT_REACH, speech_noun
from secretariat.reading.predicates.verb_groups import Predicate

# Verbs that are not light, and tell of an intention by its noun.
TELLING_OF = frozenset(
    [
        *("announce", "describe", "detail", "highlight", "lay out", "mention", "note", "outline", "recall", "repeat"),
        "set out",
    ]
)
NOUN_REACH = 6  # tokens of "the United States' firm commitment"


def noun_told(g: Ground, p: Predicate, after: Following) -> SpeechNoun | None:
    """The noun of speech that decides what a clause does: that of a light verb, or of an intention that is told."""
    if after.noun is not None or p.verb.lemma not in TELLING_OF or after.complement != "np":
        return after.noun
    noun = speech_noun(g, after.content)
    near = any(t.senses.speech_noun is noun for t in g.tokens[after.content : after.content + NOUN_REACH])
    return noun if noun is not None and noun.commits and near else None


def owners(g: Ground, v: int) -> set[str]:
    """The parties that are named before the noun of intention behind a verb: "Japan's firm commitment"."""
    found = set[str]()
    for k in range(v + 1, min(v + LIGHT_REACH, len(g.tokens))):
        s = g.tokens[k].senses
        if s.speech_noun is not None and s.speech_noun.commits:
            return found
        if s.actor is not None and s.actor.kind != "loose":
            found.add(s.actor.party)
        elif k in g.starts:
            found.update(g.starts[k].parties)
    return set()


def is_own(g: Ground, v: int, who: Who | None) -> bool:
    """Whether an intention is of those who tell of it: "Norway stressed Japan's commitment" commits nobody present."""
    if any(v < w.i < v + LIGHT_REACH and w.kind in {"person", "side"} and not w.parties for w in g.actors):
        return False
    own = frozenset(who.parties) if who is not None else frozenset[str]()
    named = owners(g, v)
    return not own or own >= named
