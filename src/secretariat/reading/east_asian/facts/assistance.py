"""Assistance: help from one party to others, on what, and through which fund or programme."""

from collections.abc import Iterator

from secretariat.model import Assistance
from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.page import Sentence
from secretariat.reading.east_asian.words import HELP, Word

TO = ("に対し", "に対する", "に", "への", "へ")
TOWARDS = frozenset("向为對对给")


def assistance(frame: Frame) -> tuple[Assistance, ...]:
    """What a text says that one party gives others."""
    return tuple(a for s in frame.page.sentences if s.mask & HELP and not s.heading for a in _in(s, frame))


def _in(sentence: Sentence, frame: Frame) -> Iterator[Assistance]:
    gives = next((w for w in reversed(sentence.words) if "help.gives" in w.term.classes), None)
    helps = any("help.what" in w.term.classes or w.term.reference == "fund" for w in sentence.words)
    named = [w for w in sentence.words if len(w.term.parties) == 1]
    if gives is None or not helps:
        return
    to = sorted({w.term.parties[0] for w in named if w.end <= gives.start and _is_helped(w, frame.page.folded)})
    by = [w.term.parties[0] for w in named if w.end <= gives.start and w.term.parties[0] not in to]
    if to and by:
        yield Assistance(
            by=(by[0],),
            to=tuple(to),
            areas=_printed("topic", sentence, frame),
            through=_printed("reference", sentence, frame),
            rule="gives_help",
            evidence=(frame.page.quote(sentence.start, sentence.end),),
        )


def _is_helped(word: Word, text: str) -> bool:
    """ "フィリピンに対し" in Japanese, "向菲律宾" in Chinese."""
    return text.startswith(TO, word.end) or text[word.start - 1 : word.start] in TOWARDS


def _printed(slot: str, sentence: Sentence, frame: Frame) -> tuple[str, ...]:
    """The words of the sentence for its topics, or for its funds, as printed."""
    found = (w for w in sentence.words if getattr(w.term, slot) and (slot == "topic" or w.term.reference == "fund"))
    return tuple(dict.fromkeys(frame.page.text[w.start : w.end] for w in found if not w.term.parties))
