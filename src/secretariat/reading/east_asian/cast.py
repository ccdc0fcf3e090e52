"""Cast: who is who in a document: by full name, by family name, with the party that the words or their place give."""

from collections.abc import Iterator, Mapping, Sequence

from ahocorasick_rs import AhoCorasick, MatchKind
from msgspec import Struct

from secretariat.reading.east_asian.page import Page, Sentence
from secretariat.reading.east_asian.people import ADDRESSED, LIKE, Person, family_in, party_by_name, tells
from secretariat.reading.east_asian.words import BODIES, OFFICE, PARTY
from secretariat.reading.ja.names import begin_of

OF_OFFICE = ("省の", "部の", "庁の", "局の", "府の")
AT_HOME = ("省の", "庁の", "府の")
OUR_STATE = ("我国", "我国的")
NOT_JAPANESE = ("外交部", "外務部", "国防部", "商務部")  # Japan's are 外務省 and 防衛省
ADDRESSED_BY = ("氏", "大臣", "外相", "防衛相", "総理", "首相", "次官", "局長", "長官", "副大臣", "審議官")
BESIDE = frozenset(["、", ",并和", ",并同", ",并与", ",还同", ",还与"])
NEXT_OF_A_LIST = frozenset(["", "、", "及び", "並びに"])
LONGEST_ABROAD = 3  # characters of a Chinese or Korean name
FEW = 12  # names that are looked for one by one


TOWARDS = frozenset(["应", "同", "与", "和", "对", "向", "邀", "随"])  # "应日方邀请" makes nobody Japanese


class Known(Struct, frozen=True, gc=False):
    """Who a name means in this document."""

    name: str
    party: str | None
    spokesperson: bool = False


class Called(Struct, frozen=True, gc=False):
    """A place where someone known is called by full or family name."""

    start: int
    end: int
    known: Known


def cast_of(
    page: Page, people: Sequence[tuple[Person, ...]], present: Mapping[int, str], parties: tuple[str, ...],
    side: str | None, home: str,
) -> dict[str, Known]:  # fmt: skip
    """Who is who, by full name as printed, with the party that the words or their place give."""
    cast: dict[str, Known] = {}
    for sentence, found in zip(page.sentences, people, strict=True):
        if not found:
            continue
        labels = labelled(sentence, page, found, home)
        last: tuple[Person, str | None] | None = None
        for n, person in enumerate(found):
            have = cast.get(person.name)
            label = labels.get(person.start) or present.get(sentence.number) or _beside(person, last, page, parties)
            party = _party(person, label, page, parties, side, home)
            last = (person, party)
            if have is None or (have.party is None and party):
                reports = person.rank == "spokesperson" or (n + 1 < len(found) and tells(person, page.folded))
                cast[person.name] = Known(person.name, party, reports)
    return _eliminated(_by_full_name(cast), parties)


def _beside(person: Person, last: tuple[Person, str | None] | None, page: Page, parties: tuple[str, ...]) -> str | None:
    """ "美国国务卿蓬佩奥、国防部长马蒂斯": in a list the party is told with the first; a Japanese text may go over to
    the other side there, whose names it writes otherwise.
    """
    if last is None or ADDRESSED.sub("", page.folded[last[0].end : person.start]) not in BESIDE:
        return None
    own = party_by_name(person.folded, page.vocabulary.families, parties) if page.vocabulary.code == "ja" else None
    return own or last[1]


def _by_full_name(cast: dict[str, Known]) -> dict[str, Known]:
    """ "今井大使" is 今井治, who was named in full."""
    short = [n for n in cast if len(n) < 3 or "ァ" <= n[0] <= "ー"]
    full = [k for k in cast.values() if len(k.name) > 2] if short else []
    for name in short:
        longer = next(
            (k for k in full if (k.name != name and k.name.startswith(name)) or k.name.endswith(f"・{name}")), None
        )
        if longer is not None:
            cast[name] = longer
    return cast


def _party(
    person: Person, label: str | None, page: Page, parties: tuple[str, ...], side: str | None, home: str
) -> str | None:
    if person.party and (person.party in parties or (len(person.party) == 2 and person.party not in BODIES)):
        return person.party
    if label:
        return label
    if page.folded.endswith(OUR_STATE, 0, person.start):
        return home  # "我国国防部长黄永宏"
    foreign = "ァ" <= person.folded[0] <= "ヺ" or "・" in person.folded
    by_name = party_by_name(person.folded, page.vocabulary.families, parties)
    if by_name:
        return by_name
    if not parties and home == "JP" and _only_japanese(person.folded, page.vocabulary.families):
        return home
    abroad = [p for p in parties if p in {"CN", "KR"}] if (person.post or "").startswith(NOT_JAPANESE) else []
    if abroad and home == "JP":
        korean = person.reading is not None and "ァ" <= person.reading[0] <= "ヺ" and "KR" in abroad
        return "KR" if korean else abroad[0]
    if person.office and (home in parties or home == side) and not foreign:
        return home
    if person.office and not parties and not foreign:
        return home  # of a one-off meeting only those who met are known
    if person.rank in {"chief_cabinet_secretary"}:
        return "JP"
    if person.rank == "spokesperson" and not parties:
        return side or home
    if family_in(person.folded, page.vocabulary.families) is None and len(parties) == 2 and home in parties:
        other = next(p for p in parties if p != home)  # a name in katakana beside one home party
        return home if home == "JP" and _is_japanese(person.folded, other) else other
    return side if side in parties else None


def _only_japanese(name: str, known: dict[str, frozenset[str]]) -> bool:
    """Whether a name begins with a family name of Japan's alone."""
    family = family_in(name, known)
    return family is not None and len(family) > 1 and known[family] == {"JP"}


def _is_japanese(name: str, other: str) -> bool:
    """A name in characters that no table has: Japanese beside a state whose names are written in katakana, and beside
    any where it is longer than theirs.
    """
    in_characters = "\u4e00" <= name[0] <= "\u9fff"
    return in_characters and (LIKE.get(other, other) not in {"CN", "KR"} or len(name) > LONGEST_ABROAD)


def _eliminated(cast: dict[str, Known], parties: tuple[str, ...]) -> dict[str, Known]:
    """Between two parties, one person without a party beside people of one party is of the other."""
    if len(parties) != 2 or [k.party for k in cast.values()].count(None) != 1:
        return cast
    taken = {k.party for k in cast.values() if k.party in parties}
    if len(taken) != 1:
        return cast
    other = next(p for p in parties if p not in taken)
    return {n: Known(k.name, other, k.spokesperson) if k.party is None else k for n, k in cast.items()}


def labelled(sentence: Sentence, page: Page, people: Sequence[Person], home: str) -> dict[int, str]:
    """The party that a sentence gives its people by a label before them: "日本側は…、中国側は…", "日本から"."""
    labels = list(_labels(sentence, page, people)) if sentence.mask & PARTY else []
    found: dict[int, str] = {}
    for person in people if labels or sentence.mask & OFFICE else ():
        before = [(at, party) for at, party in labels if at <= person.start]
        at, label = before[-1] if before else (0, None)
        if label is not None and page.folded[at : at + 1] == "の" and _has_gone_on(page.folded, at, person, people):
            label = None
        party = _of_office(sentence, person, page, label, home)
        if party:
            found[person.start] = party
    return found


def _has_gone_on(text: str, at: int, person: Person, people: Sequence[Person]) -> bool:
    """ "韓国の…外相が来日し、岩屋大臣と": whose the first is says nothing of those who come behind a particle."""
    end = at + 1
    for p in people:
        if at < p.start < person.start and text[end : p.start] in NEXT_OF_A_LIST:
            end = p.end
    return text[end : person.start] not in NEXT_OF_A_LIST


def _labels(sentence: Sentence, page: Page, people: Sequence[Person]) -> Iterator[tuple[int, str]]:
    text = page.folded
    for word in sentence.words:
        if (
            not word.term.mask & PARTY
            or len(word.term.parties) != 1
            or any(p.name_end <= word.start < p.end for p in people)
        ):
            continue
        side = word.term.side or text.startswith(("側", "から", "方面", "より", "政府の"), word.end)
        side = side or (text.startswith(("の", "が"), word.end) and any(p.start == word.end + 1 for p in people))
        if side and text[word.start - 1 : word.start] not in TOWARDS:
            yield word.end, word.term.parties[0]


def _of_office(sentence: Sentence, person: Person, page: Page, label: str | None, home: str) -> str | None:
    """ "外務省の…局長", "中国外務省の…": whose office it is; else the side told before, else one's own."""
    text = page.folded
    if not text.endswith(OF_OFFICE, sentence.start, person.start):
        return label
    begin = begin_of(text, sentence.start, person.start - 1)
    inside = [w for w in sentence.words if begin <= w.start < person.start]
    named = next((w.term.parties[0] for w in inside if len(w.term.parties) == 1), None)
    office = next((w.term for w in inside if w.term.mask & OFFICE), None)
    if named or label or office is None:
        return named or label
    return office.office_party or (home if text.endswith(AT_HOME, 0, person.start) else None)


def called_in(
    page: Page, cast: dict[str, Known], people: Sequence[tuple[Person, ...]]
) -> tuple[tuple[Called, ...], ...]:
    """Where those of the cast are called by full name or family name outside a full naming."""
    if not cast:
        return ((),) * len(page.sentences)
    in_full = [person for several in people for person in several]
    names = _short_names({p.folded: cast[p.name] for p in in_full}, page)
    found: list[list[Called]] = [[] for _ in page.sentences]
    at = n = 0
    for start, end, known in _found(page.folded, names):
        while n < len(in_full) and in_full[n].end <= start:
            n += 1
        if n < len(in_full) and in_full[n].start <= start:
            continue
        while at < len(page.sentences) and page.sentences[at].end <= start:
            at += 1
        if at < len(page.sentences) and page.sentences[at].start <= start:
            found[at].append(Called(start, end, known))
    return tuple(map(tuple, found))


def _found(text: str, names: dict[str, Known]) -> Iterator[tuple[int, int, Known]]:
    """Where the names stand, the longest at each place; for a few no automaton is worth making."""
    keys = list(names)
    if len(keys) > FEW:
        automaton = AhoCorasick(keys, matchkind=MatchKind.LeftmostLongest)
        yield from ((start, end, names[keys[n]]) for n, start, end in automaton.find_matches_as_indexes(text))
        return
    hits: list[tuple[int, int, str]] = []
    for key in keys:
        at = text.find(key)
        while at >= 0:
            hits.append((at, -len(key), key))
            at = text.find(key, at + len(key))
    end = 0
    for start, length, key in sorted(hits):
        if start >= end:
            end = start - length
            yield start, end, names[key]


def _short_names(names: dict[str, Known], page: Page) -> dict[str, Known]:
    """Full names, and in Japanese family names ("杉山氏"), as the text is folded."""
    found = dict(names)
    for name, known in names.items():
        short = _family(name, page.vocabulary.families, page)
        if short and short != name:
            found.setdefault(short, known)
    return found


def _family(name: str, known: dict[str, frozenset[str]], page: Page) -> str | None:
    if "・" in name:
        return name.rpartition("・")[2]
    if page.vocabulary.code != "ja" or not "\u4e00" <= name[0] <= "\u9fff":
        return None
    family = family_in(name, known)
    if family is not None and len(family) > 1:
        return family
    if len(name) > 3 or _is_addressed(name[:2], page):
        return name[:2]
    return family if family is not None and _is_addressed(family, page) else None


def _is_addressed(family: str, page: Page) -> bool:
    """Whether somebody is called so: of one letter, or of two that no table has, a name may be a part of any word."""
    return any(f"{family}{behind}" in page.folded for behind in ADDRESSED_BY)
