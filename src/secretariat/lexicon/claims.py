"""Which entry a phrase belongs to: one phrase may be a verb and a noun, and never two verbs.

Of two entries that claim a phrase in the same way the reader would take the first and never say so. So a desk's phrase
that is claimed already is a fault; the shipped tables share some on purpose, and those are left alone.
"""

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from secretariat.lexicon.grammar import language_phrases, spellings, table_phrases
from secretariat.lexicon.language import Language
from secretariat.lexicon.tables import Tables

# What a phrase can be: the file whose entries say so. Parties are checked where they are loaded.
FILES = {
    "verb": "en/verbs.toml",
    "meeting": "en/meeting_verbs.toml",
    "speech_noun": "en/speech_nouns.toml",
    "series": "en/series.toml",
    "level": "en/levels.toml",
    "topic": "en/topics.toml",
    "reference_name": "en/references.toml",
    "city": "places.toml",
    "rank": "posts.toml",
    "publisher": "publishers.toml",
    "domain": "publishers.toml",
}


class Claim(Struct, frozen=True):
    """That an entry reads a phrase as its own: as what, the phrase as scanned, the entry."""

    slot: str
    phrase: str
    entry: str


def claims(tables: Tables, language: Language) -> set[Claim]:
    """Every claim of the lexicon."""
    return {
        Claim(slot, folded, entry)
        for phrase, slot, entry in (*_of_words(tables, language), *_of_publishers(tables))
        for folded in (spellings(phrase) if slot in FILES and slot != "domain" else (phrase,))
    }


def _of_words(tables: Tables, language: Language) -> Iterator[tuple[str, str, str]]:
    for phrase, slots in language_phrases(language):
        yield from ((phrase, slot, _entry(value)) for slot, value in slots.items() if slot in FILES)
    for phrase, _, slots in table_phrases(tables):
        yield from ((phrase, slot, _entry(value)) for slot, value in slots.items() if slot in FILES)


def _entry(value: Any) -> str:  # noqa: ANN401  an entry of any table
    return str(getattr(value, "lemma", None) or getattr(value, "name", None) or value)


def _of_publishers(tables: Tables) -> Iterator[tuple[str, str, str]]:
    for publisher in tables.publishers.values():
        yield from ((name, "publisher", publisher.id) for name in (publisher.name, *publisher.names))
        yield from ((domain, "domain", publisher.id) for domain in publisher.domains)


def doubled(shipped: set[Claim], both: set[Claim]) -> Iterator[tuple[str, str, str]]:
    """(file, entry, what is wrong) of each phrase that a desk's entry claims and another entry has."""
    owners: dict[tuple[str, str], set[str]] = {}
    for claim in both:
        owners.setdefault((claim.slot, claim.phrase), set()).add(claim.entry)
    for fresh in sorted(both - shipped, key=lambda claim: (FILES[claim.slot], claim.entry, claim.phrase)):
        others = sorted(owners[fresh.slot, fresh.phrase] - {fresh.entry})
        if others:
            yield FILES[fresh.slot], fresh.entry, f'"{fresh.phrase}" belongs to {others[0]} already'
