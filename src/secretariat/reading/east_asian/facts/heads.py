"""Heads: who led or co-chaired a delegation at the round that a document is about."""

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from secretariat.model import Head
from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.meeting import met
from secretariat.reading.east_asian.page import Sentence
from secretariat.reading.east_asian.people import ADDRESSED, Person, tells
from secretariat.reading.east_asian.tellings import Telling
from secretariat.reading.east_asian.words import ATTENDED, COLLECTIVE, HELD, NOTHING, PRESS

LEAD = 20  # sentences in which delegations are told
JOINS = ("と", "及び", "および", "、", "和", "与", "同", "、", "並びに")
LEADERS = frozenset(["president", "monarch", "supreme_leader", "prime_minister"])
OPENS = "由同与和與,"  # behind these stands who meets
MINISTRY = re.compile("(?:、|と|及び|並びに)[一-龥]{2,6}[省庁]の")  # "外務省の…局長、防衛省の…次長"
CHIEFS = re.compile("[方国](?:代表团)?(?:首席代表|特别代表|代表|团长|主席|联合主席|牵头人|负责人)(?:分别)?(?:为|是|系)")
CHAIRED = re.compile("共同主持|共同議長|主宰|共催")


def heads(frame: Frame, told: Sequence[Telling], *, first: bool, summit: bool) -> tuple[Head, ...]:
    """The heads of the round: of each side's list of those present the first, or two joined by "and"."""
    numbers = {t.stretch.sentence.number for t in told}
    meetings = {t.at for t in told}
    ministers = any(t.named is not None and t.named.noun.family == "2+2" for t in told)
    found: dict[str, Head] = {}
    taken: set[str | None] = set()
    for sentence in frame.page.sentences[:LEAD]:
        if not _tells_who_came(sentence, frame, numbers, first=first):
            continue
        people = [
            p
            for p in _present(sentence, frame)
            if _takes_part(p, sentence, frame, meetings) and (summit or p.rank not in LEADERS)
        ] or _of_one_post(sentence, frame)
        sides: dict[str | None, list[Person]] = {}
        for person in people:
            sides.setdefault(frame.party_of(person), []).append(person)
        chaired = bool(sides) and _chaired(sentence, frame)
        for party, present in sides.items():
            if (side := _side_of(party, frame)) is not None and side not in taken:
                for person in _principals(present, frame.page.folded, listed=ministers or chaired):
                    found.setdefault(person.name, _head(person, party, frame, chaired=chaired))
        taken = {_side_of(h.party, frame) for h in found.values()}
        if taken.issuperset(frame.parties):
            break
    return tuple(found.values())


def _present(sentence: Sentence, frame: Frame) -> list[Person]:
    """The people of a sentence; in Chinese those too who were named before and are called by name as they meet:
    "马朝旭在堪培拉,同…举行".
    """
    people = frame.people[sentence.number]
    if frame.page.vocabulary.code != "zh" or not frame.called[sentence.number]:
        return list(people)
    text = frame.page.folded
    before = {p.name: p for s in frame.people[: sentence.number] for p in s}
    again = [
        replace(before[c.known.name], start=c.start, end=c.end, name_end=c.end)
        for c in frame.called[sentence.number]
        if c.known.name in before and (c.start == sentence.start or text[c.start - 1] in OPENS)
    ]
    return sorted([*people, *again], key=lambda p: p.start)


def _of_one_post(sentence: Sentence, frame: Frame) -> list[Person]:
    """ "两国外长将举行第三次对话", "両外相は…を行う": those of that post on each side, where they are named before."""
    text = frame.page.folded
    words = sentence.words
    for k, word in enumerate(words if sentence.mask & COLLECTIVE and sentence.mask & HELD else ()):
        if word.term.collective not in {"all", "two"}:
            continue
        post = words[k + 1].term if k + 1 < len(words) and words[k + 1].start == word.end else None
        rank = post.rank if post and post.rank else _post_in(text[word.start : word.end], frame)
        named = [p for s in frame.people[: sentence.number] for p in s if rank and p.rank == rank]
        if named and {frame.party_of(p) for p in named} >= set(frame.parties):
            return named
    return []


def _post_in(phrase: str, frame: Frame) -> str | None:
    """ "両外相", "两国外长": the post that a word for both of them ends with."""
    book = frame.page.vocabulary.by_phrase
    return next((rank for n in range(1, len(phrase) - 1) if (rank := book.get(phrase[n:], NOTHING).rank)), None)


def _side_of(party: str | None, frame: Frame) -> str | None:
    """The party of the round that a person's party is, or is a member of: a Vietnamese co-chair is ASEAN's."""
    if party is None or party in frame.parties:
        return party
    bodies = frame.lexicon.tables.bodies
    return next((p for p in frame.parties if (body := bodies.get(p)) is not None and party in body.members), None)


def _tells_who_came(sentence: Sentence, frame: Frame, numbers: set[int], *, first: bool) -> bool:
    people = frame.people[sentence.number]
    if not (people or frame.called[sentence.number]):
        return first and sentence.number in numbers and bool(_of_one_post(sentence, frame))
    if first and people and _is_listed(sentence, frame):
        return True
    if sentence.heading and not sentence.listed:
        return False
    attended = bool(sentence.mask & ATTENDED) or (first and (met(sentence, frame) or _meet(sentence, frame, numbers)))
    attended = attended or CHIEFS.search(frame.page.folded, sentence.start, sentence.end) is not None
    if sentence.number in numbers:
        return attended or bool(sentence.mask & HELD)
    other = any(n.specific and len(n.parties) > 1 for n in frame.named[sentence.number])
    return first and attended and not other


def _is_listed(sentence: Sentence, frame: Frame) -> bool:
    """Whether a line lists those present: under a side's label, or of all sides behind a colon."""
    if sentence.number in frame.present:
        return True
    return (
        sentence.heading
        and frame.page.folded.find(":", sentence.start, sentence.end) >= 0
        and {frame.party_of(p) for p in frame.people[sentence.number]} >= set(frame.parties)
    )


def _meet(sentence: Sentence, frame: Frame, numbers: set[int]) -> bool:
    """ "王…同印方特别代表…举行会晤": right behind the naming of the round, who of its parties met."""
    if sentence.number - 1 not in numbers or not sentence.mask & HELD or frame.page.vocabulary.code != "zh":
        return False
    return {frame.party_of(p) for p in frame.people[sentence.number]} >= set(frame.parties)


def _takes_part(person: Person, sentence: Sentence, frame: Frame, meetings: set[int]) -> bool:
    """Not those who tell of the meeting, were told of, or gave its date: "2006年の額賀防衛庁長官以来"."""
    text = frame.page.folded
    after = text[person.end : person.end + 8]
    if after.startswith(("が述べ", "が挨拶", "が開会")):
        return False  # "開会の辞は…が述べ": the host's guest of honour, and nobody's head
    if after.startswith(("以来", "(当時)", "によると", "来日", "訪日", "邀请", "は同日", "は午後", "に代わ")):
        return False
    theirs = (
        after.startswith(("の間", "の両", "の2", "の二", "のほか", "の他")) or person.end + 1 in meetings
    )  # "…次官の次官級協議"
    if after.startswith("の") and not theirs:
        return False  # "習近平国家主席の訪日": only whose visit it is
    if sentence.mask & PRESS and after.startswith(("は", "が")):
        return False
    return not _tells_of_it(person, text) and not text.startswith("邀请", person.name_end)


def _tells_of_it(person: Person, text: str) -> bool:
    """ "官房長官", a spokesperson, or in Chinese whoever "10日在华盛顿说": they speak of the meeting, and not at it."""
    if person.rank == "spokesperson" or (person.post or "").endswith("官房長官"):
        return True
    return tells(person, text)


def _principals(present: Sequence[Person], text: str, *, listed: bool) -> list[Person]:
    """The first of a list; two where they alone are joined by "and", as ministers of two ministries are."""
    heads = [present[0]]
    for before, person in pairwise(present):
        between = ADDRESSED.sub("", text[before.end : person.start])
        if person.rank == "ambassador" or before.more or len(heads) > 1:
            break
        of_another = MINISTRY.fullmatch(between) is not None
        joined = of_another or (between in JOINS and (listed or between not in {"、", ","}))
        if joined and person.end > before.end:
            heads.append(person)
        else:
            break
    return heads


def _head(person: Person, party: str | None, frame: Frame, *, chaired: bool) -> Head:
    return Head(
        name=person.name,
        party=party,
        post=person.post,
        role="co_chair" if chaired else "head",
        rule="delegation",
        evidence=(frame.page.quote(person.start, person.end),),
    )


def _chaired(sentence: Sentence, frame: Frame) -> bool:
    return CHAIRED.search(frame.page.folded, sentence.start, sentence.end) is not None
