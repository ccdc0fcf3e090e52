"""The ledger of rules: where each rule and verb entry of the reader fires, and how often it is right.

A rule that serves a single document is no rule, and an entry that never fires costs time and may do harm. Whoever tunes
the reader looks here for what to take out.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from secretariat.evaluate.alike import Fact
from secretariat.evaluate.tally import Scores

SPOKEN = frozenset(("statements", "commitments"))  # their rule is "shape:verb"
KINDS = ("statements", "commitments", "references", "continuity", "calls", "contacts", "assistance")
# What is right of a round's claims is told by these kinds of fact; of other slots by their own.
JUDGED_BY = {"dialogue": ("rounds.subject", "rounds.other"), "parties": ("rounds.subject", "rounds.other")}


class Key(NamedTuple):
    """A rule of one kind of fact, or a verb entry of one language; `group` is the kind or the language."""

    what: Literal["rule", "verb"]
    group: str
    name: str


@dataclass
class Line:
    """What is known of one rule or verb entry.

    Attributes:
        documents: the texts in which it fires, by hash.
        facts: how many facts came of it.
        right, wrong: of those in documents with gold, how many the gold has and has not.
        example: the label of one document.
    """

    documents: set[str] = field(default_factory=set)
    facts: int = 0
    right: int = 0
    wrong: int = 0
    example: str = ""

    @property
    def precision(self) -> float | None:
        """How many of those that could be judged are right; None where none could."""
        judged = self.right + self.wrong
        return self.right / judged if judged else None


Ledger = dict[Key, Line]


def ledger(
    readings: Iterable[Fact], scores: Iterable[tuple[str, Scores]], verbs: Mapping[str, Iterable[str]]
) -> Ledger:
    """The ledger of some readings.

    `scores` are (language, scores) of readings of which the gold is near exhaustive; only there an extra fact is wrong.
    `verbs` are the entries of each language, so that one that never fires is in the ledger too.
    """
    lines: Ledger = defaultdict(Line)
    for language, lemmas in verbs.items():
        for lemma in lemmas:
            lines[Key("verb", language, lemma)] = Line()
    for text_id, told in {reading["document"]["text_id"]: reading for reading in readings}.items():
        for key in _fired(told):
            line = lines[key]
            line.documents.add(text_id)
            line.facts += 1
            line.example = line.example or told["document"]["id"]
    for language, of in scores:
        for key, right in _judged(language, of):
            lines[key].right += right
            lines[key].wrong += not right
    return dict(lines)


def _fired(reading: Fact) -> Iterator[Key]:
    """Each rule that fired in a document, once for each fact."""
    language = _language(reading["document"].get("language"))
    for kind in KINDS:
        for fact in reading.get(kind, ()):
            yield from _keys(kind, fact.get("rule"), language)
    for mention in reading.get("rounds", ()):
        for slot, claim in mention.get("claims", {}).items():
            yield from _keys(slot, claim.get("rule"), language)
        for head in mention.get("heads", ()):
            yield from _keys("heads", head.get("rule"), language)


def _language(tag: str | None) -> str:
    return (tag or "en").split("-")[0]


def _keys(kind: str, rule: str | None, language: str) -> Iterator[Key]:
    """The rule, and the verb entry where there is one."""
    if not rule:
        return
    shape, _, verb = rule.partition(":") if kind in SPOKEN else (rule, "", "")
    yield Key("rule", kind if language == "en" else f"{kind} ({language})", shape)
    if verb:
        yield Key("verb", language, verb)


def _judged(language: str, scores: Scores) -> Iterator[tuple[Key, bool]]:
    """(rule or verb, whether it was right) of every fact and slot that the gold judges."""
    for kind in (*KINDS, "heads"):
        for read, right in _outcomes(scores, kind):
            yield from ((key, right) for key in _keys(kind, read.get("rule"), language))
    for slot in ("dialogue", "parties", "ordinal", "when", "place", "status"):
        for kind in JUDGED_BY.get(slot, (f"slot.{slot}",)):
            for mention, right in _outcomes(scores, kind):
                claim = mention.get("claims", {}).get(slot, {})
                yield from ((key, right) for key in _keys(slot, claim.get("rule"), language))


def _outcomes(scores: Scores, kind: str) -> Iterator[tuple[Fact, bool]]:
    """(what was read, whether it was right); of a slot, the round that it is of."""
    if kind not in scores:
        return
    for hit in scores[kind].right:
        yield (hit.of[1] if hit.of else hit.read), True
    for wrong in scores[kind].extra:
        yield (wrong.of[1] if wrong.of else wrong.fact), False


def single(lines: Ledger) -> list[tuple[Key, Line]]:
    """What fires in one document only: candidates to take out."""
    return sorted(((key, line) for key, line in lines.items() if len(line.documents) == 1), key=lambda item: item[0])


def silent(lines: Ledger) -> list[Key]:
    """What never fires in the documents at hand."""
    return sorted(key for key, line in lines.items() if not line.documents)
