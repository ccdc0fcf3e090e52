"""Contacts: one-off telephone calls and visits of named people that belong to no series."""

from secretariat.model import Contact
from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.slots import resolved


def contacts(frame: Frame) -> tuple[Contact, ...]:
    """Telephone calls between people of two parties that the text dates."""
    made: list[Contact] = []
    for sentence in frame.page.sentences:
        parties = tuple(sorted({p for person in frame.people[sentence.number] if (p := frame.party_of(person))}))
        date = next((w for w in sentence.words if w.date is not None), None)
        if sentence.heading or len(parties) < 2 or date is None:
            continue
        cues = frame.page.vocabulary.cues(frame.page.folded[sentence.start : sentence.end])
        if not any("mode.phone" in names for _, _, names in cues):
            continue
        value = resolved(date, sentence.words, frame, "past").value
        if value is not None:
            quote = frame.page.quote(sentence.start, sentence.end)
            made.append(
                Contact(
                    id=f"contact:{len(made) + 1}",
                    kind="phone",
                    parties=parties,
                    when=value,
                    rule="phone",
                    evidence=(quote,),
                )
            )
            break
    return tuple(made)
