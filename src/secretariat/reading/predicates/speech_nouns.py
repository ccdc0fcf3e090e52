"""Nouns of speech: what a light verb governs ("expressed concern", "reached a consensus")."""

from secretariat.lexicon.language import SpeechNoun
from secretariat.lexicon.phrases import DETERMINES, HELPS
from secretariat.reading.predicates.clause import Ground
from secretariat.reading.word_classes import TIES

LIGHT_REACH = 9  # words between a light verb and its noun: "expressed its solemn position and serious concern"
OWNED_REACH = 4  # tokens of "U.S. firm commitment"
# Behind "as", who acts in a clause of its own.
WHO_ACTS = frozenset(
    ["both", "both sides", "he", "she", "the", "the two", "the two countries", "the two sides", "they"]
)
# Words behind which no noun of this verb follows, and those of them that open what the noun is about.
HANDED_OVER = frozenset(["captives", "detainees", "fire", "gifts", "hostages", "prisoners", "toasts"])  # and not told
BOUNDS = frozenset(
    [
        *("in", "on", "over", "about", "that", "with", "at", "to", ".", ";", "of", "for", "by"),
        *("after", "when", "while"),
    ]
)


def speech_noun(g: Ground, k: int) -> SpeechNoun | None:
    """The noun of speech that a light verb governs; of "its position and serious concern" the last one joined."""
    best: SpeechNoun | None = None
    for n in range(k, min(k + LIGHT_REACH, len(g.tokens))):
        t = g.tokens[n]
        noun = t.senses.speech_noun
        if noun is not None and noun.act == "exchange" and g.low(n + 1) == "of" and g.low(n + 2) in HANDED_OVER:
            return best
        if noun is not None and not (t.low == "promise" and g.low(n + 1) == "of"):  # "the promise of sonar": its worth
            if best is None or best.act == "state":
                best = noun
            if best.act != "state":
                return best
        elif g.low(n + 1) not in TIES and n > k and _ends(g, n):
            break
    return best


def _ends(g: Ground, n: int) -> bool:
    """Whether the words that a light verb may govern end at a token."""
    t = g.tokens[n]
    if t.low == "." and t.glued and n + 1 < len(g.tokens) and g.tokens[n + 1].shape == "a":
        return False  # the stop of "U.S."
    if t.low == "as" and g.low(n + 1) in WHO_ACTS:
        return True  # "made the remarks as the two signed an agreement"
    return t.low in BOUNDS or bool(t.kinds & HELPS) or (t.senses.actor is not None and not _owns(g, n))


def _owns(g: Ground, n: int) -> bool:
    """ "the Chilean commitment", "the U.S. firm commitment": whose the intention is stands before it."""
    for t in g.tokens[n + 1 : n + OWNED_REACH]:
        if t.senses.speech_noun is not None and t.senses.speech_noun.commits:
            return True
        if t.kinds & DETERMINES or (t.shape != "a" and t.low != "."):
            return False
    return False


def noun_before(g: Ground, first: int, stop: int) -> SpeechNoun | None:
    """ "Deep concern was expressed", "An exchange of views took place": the noun of speech that is the subject."""
    nouns = ((k, noun) for k in range(first, stop) if (noun := g.tokens[k].senses.speech_noun) is not None)
    return next((noun for k, noun in nouns if g.low(k + 1) != "'s"), None)  # "the Agreement's committee was held"
