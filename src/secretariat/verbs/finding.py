"""Finding the dialogue, round or person that somebody means by a few words."""

from secretariat.archive import Archive
from secretariat.model import Dialogue, Person, Round
from secretariat.verbs.kept import Kept
from secretariat.verbs.leading import person
from secretariat.verbs.lists import dialogue_rows, person_rows
from secretariat.verbs.recording import dialogue_of
from secretariat.verbs.rows import DialogueRow


def matching(archive: Archive, asked: str) -> list[DialogueRow]:
    """The dialogues that go by an id, a name, words of a name, or parties and words ("CN JP security")."""
    every = dialogue_rows(Kept(archive)).rows
    same = [found for found in every if asked == found.id or asked in found.names]
    if same:
        return same
    words = asked.casefold().replace("-", " ").split()
    return [found for found in every if all(word in _words(found) for word in words)]


def _words(found: DialogueRow) -> set[str]:
    names = " ".join((*found.names, *found.parties)).casefold().replace("-", " ")
    return {*names.split(), *(word.rstrip("s") for word in names.split())}


def round_by(archive: Archive, address: str) -> tuple[Dialogue, Round] | None:
    """The round that a fact's address lies in; a lasting address stays true when rounds are put together."""
    found = dialogue_of(archive, address)
    if found is None:
        return None
    held = next((held for held in found.rounds if address in held.members), None)
    return (found, held) if held else None


def numbered(found: Dialogue, ordinal: int) -> list[Round]:
    """The rounds of a dialogue with a number; two where sources disagree."""
    return [held for held in found.rounds if held.ordinal == ordinal]


def persons(archive: Archive, asked: str) -> list[Person]:
    """The people whose name, party or post holds the words."""
    found = (person(archive, row.id) for row in person_rows(Kept(archive), words=asked).rows)
    return [one for one in found if one]
