"""Owned: whose intention a noun tells: "stressed its readiness to host", "highlighted Japan's commitment to"."""

from secretariat.lexicon.language import SpeechNoun
from secretariat.reading.actors import Who
from secretariat.reading.predicates.clause import Ground
from secretariat.reading.predicates.complements import Following
from secretariat.reading.predicates.speech_nouns import LIGHT_REACH, speech_noun
from secretariat.reading.predicates.verb_groups import Predicate
from secretariat.reading.word_classes import ONE_SIDE

# Verbs that are not light, and tell of an intention by its noun.
TELLING_OF = frozenset(
    [
        *("announce", "describe", "detail", "highlight", "lay out", "mention", "note", "outline", "recall", "repeat"),
        "set out",
    ]
)
MADE_REACH = 5  # tokens of "that they had made"
NOUN_REACH = 6  # tokens of "the United States' firm commitment"


def noun_told(g: Ground, p: Predicate, after: Following) -> SpeechNoun | None:
    """The noun of speech that decides what a clause does: that of a light verb, or of an intention that is told."""
    if after.noun is not None or p.verb.lemma not in TELLING_OF or after.complement != "np":
        return after.noun
    noun = speech_noun(g, after.content)
    reach = range(after.content, min(after.content + NOUN_REACH, len(g.tokens)))
    at = next((k for k in reach if g.tokens[k].senses.speech_noun is noun), None)
    return noun if noun is not None and noun.commits and at is not None and not _was_made(g, at + 1) else None


def _was_made(g: Ground, k: int) -> bool:
    """ "the commitment to it that both made in March": one of before, and none that is told anew."""
    return any(t.low == "made" for t in g.tokens[k : k + MADE_REACH])


def owners(g: Ground, v: int) -> set[str]:
    """The parties that are named with the noun of intention behind a verb: "Japan's firm commitment", "the readiness of
    Japan".
    """
    found = set[str]()
    for k in range(v + 1, min(v + LIGHT_REACH, len(g.tokens))):
        s = g.tokens[k].senses
        if s.speech_noun is not None and s.speech_noun.commits:
            return found | _owner_behind(g, k + 1)
        if s.actor is not None and s.actor.kind != "loose":
            found.add(s.actor.party)
        elif k in g.starts:
            found.update(g.starts[k].parties)
    return set()


def _owner_behind(g: Ground, k: int) -> set[str]:
    """ "of Japan", "of the Japanese side"."""
    own = g.starts.get(k + 1) or g.starts.get(k + 2) if g.low(k) == "of" else None
    return set(own.parties) if own is not None and own.kind in ONE_SIDE else set()


def is_own(g: Ground, v: int, who: Who | None) -> bool:
    """Whether an intention is of those who tell of it: "Norway stressed Japan's commitment" commits nobody present,
    nor does "both sides reaffirmed Japan's commitment" commit both.
    """
    if any(v < w.i < v + LIGHT_REACH and w.kind in {"person", "side"} and not w.parties for w in g.actors):
        return False
    own = frozenset(who.parties) if who is not None else frozenset[str]()
    named = owners(g, v)
    return not own or not named or own == named
