"""One thing named twice is one reference: the things that a text has named so far, and by which letters."""

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from secretariat.model import Reference
from secretariat.model.facts import ReferenceKind
from secretariat.reading.facts.cited_bodies import SUMMITS
from secretariat.reading.facts.name_words import is_a_body
from secretariat.reading.facts.reference_span import Span
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import NAME_SHAPES, STATE_WORDS

MARKS = frozenset(["(", ")", ".", ",", "-", "'", "'s", '"'])
SMALL = frozenset(["of", "and", "the", "on", "for", "in", "to"])  # words that give no initial
SUMMIT_NOUNS = frozenset(["summit", "meeting"])
WARS = frozenset(["aggression", "conflict", "crisis", "invasion", "war"])
VAGUE = frozenset(["events", "incidents"])
ATTACKS = frozenset(["assault", "attack"])  # of one state on another they are its war
DISEASE = ("coronavirus", "covid")
SPELLED = {"organisation": "organization", "defence": "defense", "programme": "program", "taskforce": "task force"}
LONGEST_SINGULAR = 3  # letters of a word that keeps its s: "gas"
KEPT = ("ss", "is", "us")  # ends of words that are no plurals
FEWEST_LETTERS = 2  # of initials: one letter stands for nothing


class NamedThings:
    """The references found so far, each once, at its first and fullest naming.

    A name that is part of another, or holds one, is the same thing where both are built on the same noun: the
    "Partnership" and the "Blue Coast Partnership", but not the plan of action for that partnership.
    """

    def __init__(self, known: Iterable[str] = ()) -> None:
        """`known` are letters that stand for something else: "the EAS", of which the text tells as a round."""
        self.references: list[Reference] = []
        self._by_last: dict[tuple[str, str], dict[str, int]] = {}  # names by noun and last word, with their place
        self._by_word: dict[tuple[str, str], dict[str, int]] = {}
        self._places: dict[str, int] = {}  # every name told, with its place
        self._letters: set[str] = set(known)
        self._keys: dict[tuple[str, frozenset[str]], int] = {}
        self._things: dict[_Thing, int] = {}

    def add(self, reference: Reference, span: Span, tokens: tuple[Token, ...]) -> None:
        """Keeps a reference, with its span and tokens, unless its thing has been named as fully."""
        name, head = reference.name.lower(), span.head
        words, letters = name.split(), _letters(tokens)
        if not words or name in self._letters or self._is_part(name, words, head):
            return
        if (
            head in VAGUE
            and reference.when
            and any(reference.when == r.when for r in self.references if r.kind == "incident")
        ):
            return  # "the events of that day"
        key = _key(tokens, reference.kind)
        place = self._keys.get((reference.kind, key))
        if place is not None:
            return
        thing = _Thing(reference.kind, head.rpartition(" ")[2], key, _states(tokens), name)
        if any(thing.is_less_of(have) for have in self._things):
            return
        place = self._by_letters(letters, reference.kind)
        if place is None and reference.rule == "title":
            place = next((at for have, at in self._things.items() if have.is_less_of(thing)), None)
        if place is None and "war" in key:
            place = next((at for (kind, have), at in self._keys.items() if kind == "incident" and have < key), None)
            if place is None and any(kind == "incident" and key < have for kind, have in self._keys):
                return
        if place is None:
            place = self._shorter(name, words, head)
            if place is not None and span.set_name:
                return
        if place is None:
            place = len(self.references)
            self.references.append(reference)
        else:
            quotes = reference.evidence or self.references[place].evidence
            self.references[place] = replace(reference, evidence=quotes)
        self._places[name] = place
        self._letters |= letters
        self._keys[reference.kind, key] = place
        self._things[thing] = place
        self._by_last.setdefault((head, words[-1]), {})[name] = place
        for word in set(words):
            self._by_word.setdefault((head, word), {})[name] = place

    def _by_letters(self, letters: set[str], kind: ReferenceKind) -> int | None:
        """The place of one told by letters alone before, for which the name stands in full."""
        places = (self._places.get(told) for told in letters)
        return next((place for place in places if place is not None and self.references[place].kind == kind), None)

    def _is_part(self, name: str, words: list[str], head: str) -> bool:
        """Whether a name is part of one told before."""
        return any(name in have for have in self._by_word.get((head, words[-1]), ()))

    def _shorter(self, name: str, words: list[str], head: str) -> int | None:
        """The place of one told before that is part of the name."""
        known = (self._by_last.get((head, word), {}) for word in words)
        return next((place for names in known for have, place in names.items() if have in name), None)


class _Thing(Struct, frozen=True):
    """A thing as it was named: its kind and noun, the words that count, the parties among them, and the name.

    "The Lima Forum" is less of "the Lima Dialogue Civic Forum", and means it; "the ASEAN Summit" is another than the
    ASEAN-Chile Summit, and a plan of action for a partnership another than the partnership.
    """

    kind: str
    noun: str
    key: frozenset[str]
    parties: frozenset[str]
    name: str

    def is_less_of(self, other: "_Thing") -> bool:
        """Whether it is the other, with words left out."""
        if not (self.key < other.key and self.kind == other.kind):
            return False
        if len(self.key) == 1:  # "the G20" beside "the G20 Summit in Lima"
            return self.key <= SUMMITS and other.noun in SUMMIT_NOUNS
        if self.parties and self.parties != other.parties:
            return False
        names = (other.name, other.name.partition(" of ")[2].removeprefix("the "))
        return self.noun == other.noun or any(name.startswith(self.name) for name in names)


def _states(tokens: tuple[Token, ...]) -> frozenset[str]:
    return frozenset(t.senses.actor.party for t in tokens if t.senses.actor is not None and t.senses.city is None)


def _key(tokens: tuple[Token, ...], kind: ReferenceKind) -> frozenset[str]:
    """What a name says, however it is spelled and in whatever order: the words that count of it, states by their
    codes; of a war only between whom it is, and a disease is one.
    """
    words = [word for t in tokens for word in _words(t)]
    if kind == "incident" and any(word.startswith(DISEASE) for word in words):
        return frozenset(["covid"])
    whose = {t.senses.actor.party for t in tokens if t.senses.actor is not None}
    if kind == "incident" and (not WARS.isdisjoint(words) or (len(whose) > 1 and not ATTACKS.isdisjoint(words))):
        return frozenset({"war"} | whose) if whose else frozenset(words)
    return frozenset(words)


def _words(t: Token) -> list[str]:
    actor = t.senses.actor
    if t.date is not None:
        return [str(t.date.start)]  # the plan of other years is another plan
    if actor is not None and actor.party in SUMMITS:
        return [actor.party]
    if actor is not None and actor.kind in STATE_WORDS and not is_a_body(actor.party):
        return [actor.party]
    words = t.low.replace("united nations", "un").replace("-", " ").split()
    return [_singular(SPELLED.get(word, word)) for word in words if word not in SMALL and word not in MARKS]


def _singular(word: str) -> str:
    return word[:-1] if len(word) > LONGEST_SINGULAR and word.endswith("s") and not word.endswith(KEPT) else word


def _letters(tokens: tuple[Token, ...]) -> set[str]:
    """The letters that stand for a name from now on: those in its brackets, and the initials of its words."""
    inside = {
        t.low for t, before in zip(tokens[1:], tokens, strict=False) if before.low in {"(", '"'} and t.shape == "AA"
    }
    capitals = [t for t in tokens if t.shape in NAME_SHAPES and t.low not in inside]
    initials = "".join(word[0] for t in capitals for word in t.low.split() if word not in SMALL)
    return inside | ({initials} if len(initials) >= FEWEST_LETTERS else set())
