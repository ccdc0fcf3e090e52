"""Finding the dialogue, round or person that somebody means by a few words."""

from collections.abc import Iterable

from secretariat.archive import Archive
from secretariat.model import Dialogue, Person, Round
from secretariat.verbs.recording import Summary, dialogue_of, dialogues, people


def matching(archive: Archive, asked: str) -> list[Summary]:
    """The dialogues that go by an id, a name, words of a name, or parties and words ("CN JP security")."""
    every = dialogues(archive)
    same = [found for found in every if asked == found.id or asked in found.names]
    if same:
        return same
    words = asked.casefold().replace("-", " ").split()
    return [found for found in every if all(word in _words(found) for word in words)]


def _words(found: Summary) -> set[str]:
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
    words = asked.casefold().split()
    return [person for person in people(archive) if all(word in _of_person(person) for word in words)]


def _of_person(person: Person) -> str:
    return " ".join(_said(person)).casefold()


def _said(person: Person) -> Iterable[str]:
    yield from person.names
    yield person.party or ""
    yield from (post.post for post in person.posts)
