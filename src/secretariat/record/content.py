"""What a passage is about, in words that another account of the same thing would share, whatever its language."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from msgspec import Struct

from secretariat.record.families import fold, is_dense

ENDINGS = (
    "ational",
    "ations",
    "ation",
    "ments",
    "ment",
    "ings",
    "ing",
    "ities",
    "ity",
    "ies",
    "ied",
    "ive",
    "ely",
    "ed",
    "es",
    "ly",
    "s",
)
SHORTEST_STEM = 4
# Against a single word: a concept is a known subject and no accident of wording.
WEIGHT_OF_A_CONCEPT, WEIGHT_OF_A_WEAK_ONE = 3, 1


class Words(Struct, frozen=True):
    """The table: phrases to concepts, the longest first, and the words that say nothing."""

    spaced: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    dense: tuple[tuple[str, str], ...]
    common: frozenset[str]
    weak: frozenset[str]
    contested: frozenset[str]


class Content(Struct, frozen=True, gc=False):
    """What a passage is about: concepts of our table, and the stems of its other telling words."""

    concepts: frozenset[str] = frozenset()
    stems: frozenset[str] = frozenset()

    @property
    def weight(self) -> int:
        """How much it says."""
        weak = len(self.concepts & table().weak)
        strong = len(self.concepts) - weak
        return WEIGHT_OF_A_CONCEPT * strong + WEIGHT_OF_A_WEAK_ONE * weak + len(self.stems)

    @property
    def subjects(self) -> frozenset[str]:
        """The concepts that tell one subject from another."""
        return self.concepts - table().weak

    def __and__(self, other: "Content") -> "Content":
        return Content(self.concepts & other.concepts, self.stems & other.stems)


@cache
def table() -> Words:
    """The shipped table."""
    raw = tomllib.loads(files(__package__).joinpath("concepts.toml").read_text("utf-8"))
    spaced: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    dense = []
    for concept, phrases in raw["concepts"].items():
        for phrase in phrases:
            if is_dense(phrase):
                dense.append(("".join(fold(phrase)), concept))
            else:
                stems = tuple(stem(word) for word in fold(phrase))
                spaced.setdefault(stems[0], []).append((stems, concept))
    longest = {first: tuple(sorted(found, key=lambda e: -len(e[0]))) for first, found in spaced.items()}
    common = frozenset(stem(word) for word in raw["common"]["words"])
    return Words(
        longest,
        tuple(sorted(dense, key=lambda e: (-len(e[0]), e))),
        common,
        frozenset(raw["weak"]["concepts"]),
        frozenset(raw["contested"]["concepts"]),
    )


@cache
def stem(word: str) -> str:
    """An English word without its ending, so that "cooperating" and "cooperation" are one."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            return word[: -len(ending)]
    return word


@cache
def content(passage: str) -> Content:
    """What a passage is about."""
    words = [stem(word) for word in fold(passage)]
    concepts, rest = _concepts(words)
    text = "".join(fold(passage)) if is_dense(passage) else ""
    for phrase, concept in table().dense:
        if phrase in text:
            concepts.add(concept)
            text = text.replace(phrase, " ")
    telling = {w for w in rest if len(w) > 2 and w not in table().common and not is_dense(w)}
    return Content(frozenset(concepts), frozenset(telling))


def _concepts(words: list[str]) -> tuple[set[str], list[str]]:
    found, rest, at = set(), [], 0
    while at < len(words):
        for phrase, concept in table().spaced.get(words[at], ()):
            if tuple(words[at : at + len(phrase)]) == phrase:
                found.add(concept)
                at += len(phrase)
                break
        else:
            rest.append(words[at])
            at += 1
    return found, rest


def alike(one: Content, other: Content) -> float:
    """How much of the lesser one the other shares, 0 to 1; of nothing nothing is shared."""
    least = min(one.weight, other.weight)
    return (one & other).weight / least if least else 0.0


def name_of(concept: str, passage: str) -> tuple[int, int] | None:
    """Where a passage names a concept, by the longest of its phrases that stands there to the letter."""
    raw = tomllib.loads(files(__package__).joinpath("concepts.toml").read_text("utf-8"))
    lower = passage.lower()
    for phrase in sorted(raw["concepts"].get(concept, ()), key=len, reverse=True):
        at = lower.find(phrase)
        if at >= 0 and len(lower) == len(passage):
            return at, at + len(phrase)
    return None
