"""Meeting: whether a sentence tells of the meeting without naming it ("森外務審議官は10日、…次官と協議した")."""

from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.page import Sentence
from secretariat.reading.east_asian.words import MEETS, ORDER, ORDINAL, PRESS, SPEECH
from secretariat.reading.word_classes import ACTS_OF_TWO

WITH = ("と", "及び", "および")


def tells_of_it(sentence: Sentence, frame: Frame) -> bool:
    """Whether it was held or attended, or people of two of its parties met, and no other round is told of here."""
    mask = sentence.mask
    if sentence.heading or mask & (PRESS | ORDINAL):
        return False
    if mask & ORDER and any(w.term.order in {"previous", "next"} for w in sentence.words):
        return False
    return bool(mask & MEETS) or met(sentence, frame)


def met(sentence: Sentence, frame: Frame) -> bool:
    """Whether one side's official talked with the other's: only Japanese tells it by a verb alone."""
    present = frame.people[sentence.number]
    if len(present) < 2 or not sentence.mask & SPEECH or frame.page.vocabulary.code != "ja":
        return False
    parties = {party for p in present if (party := frame.party_of(p)) in frame.parties}
    with_ = next((p for p in present[1:] if frame.page.folded.startswith(WITH, p.end)), None)
    return (
        len(parties) > 1
        and with_ is not None
        and any(w.term.speech and w.term.speech.act in ACTS_OF_TWO and w.start > with_.end for w in sentence.words)
    )
