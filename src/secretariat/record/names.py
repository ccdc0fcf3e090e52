"""Whether two printed names of one side are one person's, and a key under which names that may be one are found."""

from functools import cache

from secretariat.lexicon.table_files import load_tables
from secretariat.who.names import read_name
from secretariat.who.person import PersonName
from secretariat.who.same import Likeness, same_person


@cache
def _read(name: str, party: str | None) -> PersonName:
    return read_name(name, load_tables(), party=party)


@cache
def words(name: str, party: str | None = None) -> tuple[str, ...]:
    """The words of a name in small letters, without titles."""
    return tuple(part.casefold() for part in _read(name, party).parts)


@cache
def letters(name: str, party: str | None = None) -> str:
    """The letters of a name in order of the alphabet: the same for all ways to order and to join its words."""
    forms = {ord(form): group[0] for group in load_tables().variants for form in group}
    return "".join(sorted(c for c in "".join(words(name, party)).translate(forms) if c.isalnum()))


@cache
def likeness(one: str, other: str, party: str | None = None) -> Likeness:
    """Whether two names of one side are one person's; only "same" joins, "likely" is asked about."""
    first, second = _read(one, party), _read(other, party)
    if not first.parts or not second.parts:
        return "different"
    return "same" if one == other else same_person(first, second, load_tables())
