"""Contacts: one-off telephone calls and meetings of named people that belong to no series."""

from typing import Literal

from secretariat.model import Contact
from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.page import Sentence
from secretariat.reading.east_asian.place import place
from secretariat.reading.east_asian.slots import is_of_telling, resolved
from secretariat.reading.east_asian.tellings import stretch_of
from secretariat.reading.east_asian.words import Word


def contacts(frame: Frame) -> tuple[Contact, ...]:
    """The first telephone call or meeting between people of two parties that the text dates."""
    for sentence in frame.page.sentences:
        parties = tuple(sorted({p for person in frame.people[sentence.number] if (p := frame.party_of(person))}))
        if sentence.heading or len(parties) < 2 or (kind := _kind(sentence, frame)) is None:
            continue
        parties = next((w.term.parties for w in sentence.words if {*w.term.parties} > {*parties}), parties)
        text = frame.page.folded
        told = [w for w in sentence.dates if is_of_telling(w, sentence, text)]
        date = next((w for w in sentence.dates if w not in told), None) or next(iter(told), None)
        tense = "future" if told and date not in told else "past"  # "15日、4月に会談すると発表した"
        value = resolved(date, sentence.dates, frame, tense).value if date is not None else None
        if value is not None:
            return (_contact(kind, parties, value, sentence, frame),)
    return ()


Kind = Literal["meeting", "phone"]


def _kind(sentence: Sentence, frame: Frame) -> Kind | None:
    if any("mode.phone" in cue.names for _, _, cue in frame.page.cues(sentence.start, sentence.end)):
        return "phone"
    nouns = [w for w in sentence.words if w.term.noun is not None]
    met = any(_is_weak(w) or _met(w.term.classes) for w in sentence.words)
    held = bool(nouns) and frame.page.folded.startswith(("を行", "を実施"), nouns[-1].end)
    return "meeting" if met or held else None


def _is_weak(word: Word) -> bool:
    return word.term.noun is not None and word.term.noun.strength == "weak"


def _met(classes: frozenset[str]) -> bool:
    return "call.met" in classes or "call.courtesy" in classes


def _contact(kind: Kind, parties: tuple[str, ...], when: str, sentence: Sentence, frame: Frame) -> Contact:
    where = place(stretch_of(sentence, sentence.start, sentence.end), frame.page, frame, heading=False)
    return Contact(
        id="contact:1",
        kind=kind,
        parties=parties,
        when=when,
        place=where.value if where is not None and kind == "meeting" else None,
        rule=kind,
        evidence=(frame.page.quote(sentence.start, sentence.end),),
    )
