"""The grammar's decisions on who says what beside those of a dependency parse: counts, and samples to judge by hand.

    python -m tools.compare_parse DOCUMENTS [--samples 20] [--seed 1] [--model en_core_web_sm]

Needs `pip install '.[spacy]'` and the model. The lexicon's verbs are asked of both, so that what differs is grammar and
not vocabulary. A parse does not know whom "they" means; where its subject names a party, the parties are compared.
"""

import argparse
import random
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from secretariat.lexicon.load import load_lexicon
from secretariat.model import Commitment, Document, Reading, Statement
from secretariat.reading import read
from secretariat.reading.fold import fold
from secretariat.reading.scan import scan
from secretariat.sources import Opened, open_all

COMPLEMENTS = frozenset(("ccomp", "xcomp", "dobj", "prep", "prt", "dative", "attr"))
# Nouns of a subject that can speak though they name no party.
# fmt: off
SPEAKERS = frozenset((
    "we", "they", "he", "she", "i", "both", "side", "leader", "minister", "president", "country", "party", "delegation",
    "official", "participant", "secretary", "government", "group", "chair", "head", "member", "director", "ambassador",
))
# fmt: on
FAR = 8  # words by which the end of a quote and of a complement may differ
KINDS = {
    "same": "both find the clause, and no difference of speaker or extent",
    "speaker": "both find it; the subject of the parse names other parties",
    "short": "both find it; the grammar's quote ends well before the complement of the parse",
    "long": "both find it; the grammar's quote goes well beyond the complement of the parse",
    "parse only": "the parse finds a speaker and his verb; the grammar reads no fact there",
    "within": "the same, inside the words of a fact that the grammar reads",
    "no verb": "the grammar reads a fact; the parse takes its verb for another word",
    "no subject": "the grammar reads a fact; the parse finds no subject for the verb",
}


class Decision(NamedTuple):
    """What the parse decides of one verb: places in the text; the subject is None where it finds none."""

    verb: int
    lemma: str
    subject: tuple[int, int] | None
    speaks: bool
    end: int


class Case(NamedTuple):
    """One verb on which the two are compared."""

    kind: str
    document: str
    verb: str
    by: tuple[str, ...]
    sentence: str


Spoken = Statement | Commitment


@cache
def lemmas() -> frozenset[str]:
    """The verbs that are speech by themselves, whatever follows: of others a bare parse cannot know it."""
    verbs = (verb for _, verb in load_lexicon().english.verbs)
    return frozenset(verb.lemma for verb in verbs if verb.needs is None and not verb.light and " " not in verb.lemma)


@cache
def parties_in(words: str) -> frozenset[str]:
    """The parties that some words name."""
    tokens = scan(fold(words), load_lexicon()).tokens
    return frozenset(token.senses.actor.party for token in tokens if token.senses.actor)


def decisions(parsed: Any) -> Iterator[Decision]:  # noqa: ANN401  spaCy has no types
    """What the parse decides of each verb that is speech by itself."""
    for token in parsed:
        if token.lemma_.lower() in lemmas() and token.pos_ == "VERB":
            yield _decision(token)


def _decision(token: Any) -> Decision:  # noqa: ANN401
    subject = _subject(token)
    span = (subject.left_edge.idx, _end(subject.right_edge)) if subject is not None else None
    ends = [_end(child.right_edge) for child in token.children if child.dep_ in COMPLEMENTS]
    named = subject.subtree if subject is not None else ()
    speaks = any(word.lemma_.lower() in SPEAKERS or word.pos_ == "PROPN" for word in named)
    return Decision(token.idx, token.lemma_.lower(), span, speaks, max(ends, default=_end(token)))


def _end(token: Any) -> int:  # noqa: ANN401
    return int(token.idx) + len(token)


def _subject(verb: Any) -> Any:  # noqa: ANN401
    """Its own subject or agent, or that of the verb it is joined to."""
    for _ in range(4):
        for child in verb.children:
            if child.dep_ == "nsubj":
                return child
            if child.dep_ == "agent":
                return next(iter(child.children), None)
        if verb.dep_ != "conj":
            return None
        verb = verb.head
    return None


def compare(document: Document, reading: Reading, parsed: Any) -> Iterator[Case]:  # noqa: ANN401
    """Each verb of speech that either of the two finds in a document of which the grammar reads something."""
    spoken: list[Spoken] = [*reading.statements, *reading.commitments]
    spoken = [fact for fact in spoken if ":" in fact.rule and fact.evidence]
    taken: set[int] = set()
    for fact in spoken:
        verb = _verb(fact, parsed)
        taken |= {verb.idx} if verb is not None else set()
        at = verb.idx if verb is not None else fact.evidence[0].start
        kind = _kind(document, fact, verb)
        yield Case(kind, document.id, fact.rule, fact.by, _sentence(parsed, at))
    quotes = [fact.evidence[0] for fact in spoken]
    for one in decisions(parsed):
        if one.verb not in taken and one.speaks and one.subject:
            by = tuple(sorted(parties_in(document.text[slice(*one.subject)])))
            kind = "within" if any(quote.start <= one.verb < quote.end for quote in quotes) else "parse only"
            yield Case(kind, document.id, one.lemma, by, _sentence(parsed, one.verb))


def _verb(fact: Spoken, parsed: Any) -> Any:  # noqa: ANN401
    """The word of the parse that the grammar took for the verb; of "will" and "have" the verb that they stand with."""
    first, lemma = fact.evidence[0], fact.rule.partition(":")[2].split()[0]
    span = parsed.char_span(first.start, first.end, alignment_mode="expand")
    before = reversed(list(parsed[span.sent.start : span.start]))  # of a promise the quote begins after the verb
    verb = next((token for token in (*span, *before) if token.lemma_.lower() == lemma), None)
    return verb.head if verb is not None and verb.dep_ == "aux" else verb


def _kind(document: Document, fact: Spoken, verb: Any) -> str:  # noqa: ANN401
    if verb is None or verb.pos_ not in {"VERB", "AUX"}:
        return "no verb"
    decision = _decision(verb)
    if decision.subject is None:
        return "no subject"
    named = parties_in(document.text[slice(*decision.subject)])
    if named and named != set(fact.by):
        return "speaker"
    end = fact.evidence[0].end
    between = len(document.text[min(end, decision.end) : max(end, decision.end)].split())
    if between <= FAR:
        return "same"
    return "short" if end < decision.end else "long"


def _sentence(parsed: Any, at: int) -> str:  # noqa: ANN401
    token = next((token for token in parsed if token.idx >= at), parsed[-1])
    return " ".join(token.sent.text.split())


def cases(paths: Iterable[str], model: str) -> Iterator[Case]:
    """The comparison over some documents."""
    import spacy

    parser, lexicon = spacy.load(model, disable=["ner"]), load_lexicon()
    for item in open_all([Path(path) for path in paths]):
        if isinstance(item, Opened):
            reading = read(item.document, lexicon)
            if reading.statements or reading.commitments:
                yield from compare(item.document, reading, parser(item.document.text))


def main(arguments: list[str] | None = None) -> int:
    """Prints how often the two differ and how, with samples of each."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("documents", nargs="+")
    ask.add_argument("--samples", type=int, default=20, help="of each kind of difference")
    ask.add_argument("--model", default="en_core_web_sm", help="of spaCy")
    ask.add_argument("--seed", type=int, default=1, help="of the draw")
    chosen = ask.parse_args(arguments)
    by_kind: dict[str, list[Case]] = defaultdict(list)
    for case in cases(chosen.documents, chosen.model):
        by_kind[case.kind].append(case)
    for kind, what in KINDS.items():
        print(f"{len(by_kind[kind]):6}  {kind:12}{what}")
    draw = random.Random(chosen.seed)
    for kind, found in by_kind.items():
        print(f"\n{kind.upper()}")
        for case in draw.sample(found, min(chosen.samples, len(found))):
            print(f"  [{case.document}] {case.verb} by {', '.join(case.by) or 'nobody'}\n      {case.sentence}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
