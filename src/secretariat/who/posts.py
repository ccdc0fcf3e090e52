"""Which post a printed title names, how high it is, and whose it is: so that the heads of rounds can be compared."""

from functools import cache

from msgspec import Struct

from secretariat.lexicon.entries import OfficePhrase, RankPhrase
from secretariat.lexicon.tables import Tables
from secretariat.who.lookup import (
    Book,
    cjk_offices,
    cjk_ranks,
    has_cjk,
    longest_inside,
    office_book,
    rank_book,
    words_of,
)
from secretariat.who.parties import party_of

_JOINS = {"and", "&", "concurrently"}  # what may stand between two posts of one person
_ELSEWHERE = {"to", "for", "with", "on", "in", "at", "and", "toward"}  # a state after these is not the post's own
_PLAIN = {"bureau", "department", "division", "directorate", "office", "embassy"}  # offices inside others
_LONGEST_PARTY = 7


class Post(Struct, frozen=True):
    """A post as a text prints it.

    Attributes:
        printed: the words of the text.
        rank: the id of its kind in posts.toml; None where no title is known.
        level: 1 for a head of state, and so on down; None where the title has none or is unknown.
        office: the id of the first office named in it, or None.
        party: the state or body whose post it is, as far as the words tell.
    """

    printed: str
    rank: str | None
    level: int | None
    office: str | None
    party: str | None


def read_post(text: str, tables: Tables, party: str | None = None) -> Post:
    """The post that a title names. Of two posts of one person the first is read, and the level is that of the higher.

    `party` is the person's side where it is known; without it the words are asked ("Japanese", "of India", "DFAT").
    What the person assists or is accredited to is no post of theirs: an ambassador to China is not China's.
    """
    if has_cjk(text):
        return _read_cjk(text, tables, party)
    words = words_of(text)
    ranks, inside = _ranks(words, rank_book(tables))
    office = _office(words, inside, tables)
    side = party or _party_in(text, tables) or (office.party if office else None)
    levels = [level for rank in ranks if (level := _level(rank.rank, side, tables)) is not None]
    return Post(
        printed=text,
        rank=ranks[0].rank if ranks else None,
        level=min(levels, default=None),
        office=office.office if office else None,
        party=side,
    )


def level_of(post: Post | str, tables: Tables, party: str | None = None) -> int | None:
    """How high a post is: 1 for a head of state down to 9; None where the tables do not say."""
    return post.level if isinstance(post, Post) and party is None else _reread(post, tables, party).level


def _reread(post: Post | str, tables: Tables, party: str | None) -> Post:
    return read_post(post if isinstance(post, str) else post.printed, tables, party)


def _level(rank: str, party: str | None, tables: Tables) -> int | None:
    entry = tables.ranks[rank]
    return entry.by_party.get(party, entry.level) if party else entry.level


def _ranks(words: tuple[str, ...], book: Book[RankPhrase]) -> tuple[list[RankPhrase], set[int]]:
    """The first title and those joined to it, and which words they are.

    "Assistant to the Prime Minister" holds one title, not two.
    """
    found: list[RankPhrase] = []
    inside: set[int] = set()
    start = 0
    while start < len(words):
        length, rank = book.at(words, start) or (1, None)
        if rank and (not found or words[start - 1] in _JOINS):
            found.append(rank)
            inside.update(range(start, start + length))
        start += length
    return found, inside


def _office(words: tuple[str, ...], inside: set[int], tables: Tables) -> OfficePhrase | None:
    """The first ministry or agency named, else the first bureau or department that is no part of the title."""
    book, start = office_book(tables), 0
    found: list[OfficePhrase] = []
    while start < len(words):
        length, office = book.at(words, start) or (1, None)
        if office and not (office.office in _PLAIN and start in inside):
            found.append(office)
        start += length
    return min(found, key=lambda office: office.office in _PLAIN, default=None)


def _party_in(text: str, tables: Tables) -> str | None:
    """The state whose post the words tell of: named at the start, or after "of"."""
    words = text.replace(",", " ").replace("(", " ").replace(")", " ").split()
    for start in range(len(words)):
        if start and words[start - 1].lower() in _ELSEWHERE:
            continue
        if start > 1 and words[start - 1].lower() == "the" and words[start - 2].lower() in _ELSEWHERE:
            continue
        for end in range(min(len(words), start + _LONGEST_PARTY), start, -1):
            party = party_of(" ".join(words[start:end]), tables)
            if party and not _is_city(words[start:end], tables):
                return party
    return None


def _is_city(words: list[str], tables: Tables) -> bool:
    return " ".join(words) in _capitals(tables)


@cache
def _capitals(tables: Tables) -> frozenset[str]:
    """Cities are where a post is, not whose it is."""
    return frozenset(capital for party in tables.parties.values() for capital in party.capitals)


def _read_cjk(text: str, tables: Tables, party: str | None) -> Post:
    rank = longest_inside(text, cjk_ranks(tables))
    office = longest_inside(text, cjk_offices(tables))
    side = party or _cjk_party(text, tables) or (office[1].party if office else None)
    return Post(
        printed=text,
        rank=rank[1].rank if rank else None,
        level=_level(rank[1].rank, side, tables) if rank else None,
        office=office[1].office if office else None,
        party=side,
    )


def _cjk_party(text: str, tables: Tables) -> str | None:
    """The state that the title begins with: 日本外务省…, 俄罗斯联邦安全会议秘书."""
    begins = (text[:length] for length in range(min(len(text), 12), 1, -1))
    return next((party for begin in begins if (party := party_of(begin, tables))), None)
