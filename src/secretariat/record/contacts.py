"""Contacts of the parties of a block beside their dialogues, each once, with every text that tells of it."""

from collections.abc import Iterable

from msgspec import Struct

from secretariat.model import Contact, Passage
from secretariat.record.members import Voice


class Met(Struct, frozen=True, gc=False):
    """A contact, and by the address of each text's account of it the passage that tells of it."""

    contact: Contact
    told: tuple[tuple[str, Passage], ...]


def contacts_of(told: Iterable[Voice], parties: Iterable[str]) -> tuple[Met, ...]:
    """The dated contacts of all of these parties, in order of time.

    One kind on one day is one contact, whoever tells of it; of its places one that a text tells is kept.
    """
    all_ = set(parties)
    found: dict[tuple[str, str], list[tuple[Contact, str, Passage]]] = {}
    for voice in told:
        for address, contact in voice.facts("contacts"):
            if contact.when and all_ <= set(contact.parties):
                passage = Passage(document=voice.reading.document.id or "", evidence=contact.evidence)
                found.setdefault((contact.when, contact.kind), []).append((contact, address, passage))
    return tuple(_one(each) for _, each in sorted(found.items()))


def _one(told: list[tuple[Contact, str, Passage]]) -> Met:
    first = next((contact for contact, *_ in told if contact.place), told[0][0])
    return Met(first, tuple((address, passage) for _, address, passage in told))
