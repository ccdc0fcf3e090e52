"""People: a printed name with its post and the party that the words give; each language orders the two its own way."""

import re
from bisect import bisect_left
from collections.abc import Callable
from operator import attrgetter

from msgspec import Struct

from secretariat.reading.east_asian.page import Page, Sentence
from secretariat.reading.east_asian.words import Word

_start = attrgetter("start")
ABROAD = frozenset("駐驻在")
CONCERNS = ("事务", "事務", "问题", "担当", "轮值主席国", "主席国", "关系协调国")
LIKE = {"TW": "CN", "HK": "CN", "MO": "CN", "SG": "CN", "KP": "KR"}


class Person(Struct, frozen=True, gc=False, kw_only=True):
    """A person as a sentence prints them.

    Attributes:
        start, end: of name and post together; name_start, name_end: of the name.
        name: as printed, and `folded` as it is looked up.
        reading: what parentheses behind it give ("り・しょうふく", "LUO Zhaohui"), or None.
        post, rank: the post as printed and the kind of its rank; office: a ministry stands in it.
        party: what the post itself says, or None; several told with "more" are not all named.
    """

    start: int
    end: int
    name: str
    folded: str
    name_start: int
    name_end: int
    reading: str | None = None
    post: str | None = None
    rank: str | None = None
    office: bool = False
    party: str | None = None
    more: bool = False


# What people are called by behind their names: "约翰斯顿上将".
ADDRESSED = re.compile("^(?:(?:陆军|海军|空军)?(?:[上中少准大]将|大校)|医生|博士|女士|先生)")
TELLS = re.compile(r"[^、,;:。和与同]{0,16}(?:说|表示|称|宣布|介绍|透露|指出|证实|强调)(?:[,:\"]|了)")


def tells(person: Person, text: str) -> bool:
    """ "国防部外事办公室副主任关友飞10日在华盛顿说,…": in Chinese who is named first and says what follows."""
    return TELLS.match(text, person.end) is not None


Finder = Callable[[Sentence, Page], list[Person]]


def family_in(name: str, known: dict[str, frozenset[str]]) -> str | None:
    """The family name that a name begins with, the longest first."""
    for n in (4, 3, 2, 1):
        if name[:n] in known:
            return name[:n]
    return None


def party_by_name(name: str, known: dict[str, frozenset[str]], among: tuple[str, ...]) -> str | None:
    """The one party among those given where a name's family name is one, or None."""
    family = family_in(name, known)
    if family is None:
        return None
    fits = [p for p in among if LIKE.get(p, p) in known[family]]
    return fits[0] if len(fits) == 1 else None


def between(words: tuple[Word, ...], start: int, end: int) -> tuple[Word, ...]:
    """The words that begin in a stretch of their sentence."""
    first = bisect_left(words, start, key=_start)
    return words[first : bisect_left(words, end, first, key=_start)]


def post_party(words: tuple[Word, ...], page: Page) -> str | None:
    """The party that a post names: by name first, then by an office that only one has; "駐中国大使" serves another."""
    owned: str | None = None
    for word in words:
        if page.folded.startswith(CONCERNS, word.end):
            continue  # "中国事务协调员": whom the post is about
        if word.term.named and page.folded[word.start - 1 : word.start] not in ABROAD:
            return word.term.named
        owned = owned or word.term.office_party
    return owned
