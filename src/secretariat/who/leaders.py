"""Leaders: whose head or foreign minister a printed name is, where the text does not say of which state.

>>> from secretariat.lexicon.load import load_lexicon
>>> leader_of("Sergei Lavrov", None, load_lexicon().tables)
'RU'
>>> leader_of("Obama", "president", load_lexicon().tables)
'US'
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from unicodedata import combining, normalize

from msgspec import Struct

from secretariat.lexicon.entries import Leaders
from secretariat.lexicon.tables import Tables
from secretariat.who.lookup import fold_name
from secretariat.who.person import GENERATIONS

HEADS = frozenset(["president", "chancellor", "federal chancellor", "prime minister", "premier", "king", "sultan"])
MINISTERS = ("foreign", "external affairs", "secretary of state", "high representative")


class _Index(Struct, frozen=True):
    """Folded full names, and family names of heads and of ministers, to the one party that each can mean."""

    full: Mapping[str, str]
    heads: Mapping[str, str]
    ministers: Mapping[str, str]


def leader_of(name: str, title: str | None, tables: Tables) -> str | None:
    """The party whose leader a name in full, or a family name behind a title ("President Obama"), must be.

    `title`: the title in lower case. None where nobody of the table bears the name, or leaders of several do.
    """
    headed = title in HEADS
    minister = title is not None and (title == "minister" or any(word in title for word in MINISTERS))
    if title is not None and not headed and not minister:
        return None  # "General Roe" of one office is not yet, or no more, the leader of that name
    index, folded = _index(tables), _plain(name)
    if " " in folded and (party := index.full.get(folded)):
        return party
    return index.heads.get(folded) if headed else index.ministers.get(folded) if minister else None


@cache
def _index(tables: Tables) -> _Index:
    every = tables.leaders.values()
    return _Index(
        _single((_plain(name), of.code) for of in every for name in (*of.heads, *of.ministers)),
        _single((family, of.code) for of in every for name in of.heads for family in _families(name, of, tables)),
        _single((family, of.code) for of in every for name in of.ministers for family in _families(name, of, tables)),
    )


def _single(pairs: Iterator[tuple[str, str]]) -> Mapping[str, str]:
    found: dict[str, set[str]] = defaultdict(set)
    for name, party in pairs:
        found[name].add(party)
    return {name: next(iter(parties)) for name, parties in found.items() if len(parties) == 1}


def _families(name: str, of: Leaders, tables: Tables) -> Iterator[str]:
    """What texts call a leader by behind the title: the last word, or the first where the family's name is first."""
    words = [word for word in _plain(name).split() if word not in GENERATIONS]
    state = tables.parties.get(of.code)
    first = state is not None and state.family_first and words[0].title() in tables.families.get(of.code, ())
    yield words[0] if first else words[-1]


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    """As names are compared, and without accents."""
    if name.isascii():
        return fold_name(name)
    return "".join(c for c in normalize("NFKD", fold_name(name)) if not combining(c))
