"""Search, with the filters that people name: a dialogue by its words, a party by its code or name."""

from pathlib import Path

from secretariat.archive import Archive, Filters, Hit
from secretariat.lexicon.table_files import load_tables
from secretariat.verbs.finding import matching
from secretariat.verbs.recording import dialogue
from secretariat.who.parties import party_meant


def search(
    archive: Archive,
    asked: str,
    *,
    party: str | None = None,
    in_dialogue: str | None = None,
    since: str | None = None,
    until: str | None = None,
    publisher: str | None = None,
    limit: int = 20,
) -> list[Hit]:
    """Sentences that hold the words, of documents that meet every condition."""
    texts = _texts(archive, in_dialogue) if in_dialogue else None
    return archive.search(asked, Filters(party, texts, since, until, publisher), limit)


def _texts(archive: Archive, asked: str) -> frozenset[str]:
    """The texts that tell of a dialogue's rounds."""
    found = (dialogue(archive, known.id) for known in matching(archive, asked))
    return frozenset(member.split(".")[0] for one in found if one for held in one.rounds for member in held.members)


def party(said: str, lexicon_folder: Path | None = None) -> str | None:
    """The code of a party from its code or its name; None where it is no party that is known."""
    return party_meant(said, load_tables(lexicon_folder))
