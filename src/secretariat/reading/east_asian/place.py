"""Where a round takes place: by particles in Japanese, by prepositions in Chinese, by the ministry that receives."""

import re
from collections.abc import Sequence

from secretariat.model import Claim
from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.neighbours import length_behind
from secretariat.reading.east_asian.page import Page
from secretariat.reading.east_asian.slots import Value, of_another, of_this
from secretariat.reading.east_asian.tellings import Stretch
from secretariat.reading.east_asian.words import CITY, OFFICE, PARTY, TRAVEL, Word

GOING = (",", "举行", "举办", "召开", "出席", "主持", "参加")
CELL = frozenset(["", " ", "|", "(", ")", "、", ",", "\n", "・"])
BEHIND_CITY = ("都内", "市内", "市", "郊外", "都", "内", "近郊", "州", "府")
THERE = (  # behind a city in which they met
    "で", "にて", "において", "に於いて", "会合", "会议", "以来", "开幕", "を訪問中", "訪問中の", "を訪問した",
    "を訪問してい", "を訪れた", "を訪れてい", "を訪れ、", "に滞在中", "滞在中の", "に出張",
)  # fmt: skip


def place(stretch: Stretch, page: Page, frame: Frame, *, heading: bool, quotable: bool = True) -> Value | None:
    """The city of the round of a stretch; the country where no city is told."""
    mask = stretch.mask
    if not mask & (CITY | OFFICE | PARTY | TRAVEL):
        return None
    words = stretch.words
    for k, word in enumerate(words if mask & CITY else ()):
        if (
            word.term.mask & CITY
            and _is_venue(words, k, page, heading=heading)
            and not _of_another(words[k + 1 :], stretch, page.folded)
        ):
            last = word
            if k + 1 < len(words) and words[k + 1].start == word.end and words[k + 1].term.city:
                last = words[k + 1]  # "北海道小樽市": the narrower one
            quotes = (page.quote(last.start, last.end),) if quotable else ()
            return Value(last.term.city, Claim("stated", "city", quotes))
    found = _ministry(words, page, frame) if mask & OFFICE else None
    found = found or (_country(words, page, frame) if mask & PARTY else None)
    return found or (_went(words, page, frame) if mask & TRAVEL else None)


def _of_another(behind: Sequence[Word], stretch: Stretch, text: str) -> bool:
    """ "東京で行われた首脳会談において…": the city of another meeting, told on the way."""
    for word in behind:
        if of_another(word, stretch):
            return True
        if of_this(word, stretch, text):
            return False
    return False


def _is_venue(words: Sequence[Word], k: int, page: Page, *, heading: bool) -> bool:
    """In Japanese a particle behind the city says so, in Chinese a preposition before it."""
    text, start, end = page.folded, words[k].start, words[k].end
    if text[start - 1 : start] in {"[", "【"} or (start == 0 and not heading):
        return False
    if k + 1 < len(words) and words[k + 1].start == end and words[k + 1].term.city:
        end = words[k + 1].end
    before = text[max(0, start - 10) : start]
    tail = before.rstrip("・")
    provinces = page.vocabulary.groups.get("stop.provinces", ())
    if provinces and tail.endswith(provinces):
        tail = tail.removesuffix(next(p for p in provinces if tail.endswith(p)))  # "在广西南宁"
    if k and words[k - 1].end == start and words[k - 1].term.parties:
        tail = text[max(0, words[k - 1].start - 4) : words[k - 1].start]
    if tail.endswith("首都"):  # "在澳洲首都堪培拉"
        nation = next((w for w in words[:k] if w.end == start - 2 and w.term.parties), None)
        tail = text[max(0, nation.start - 4) : nation.start] if nation else tail.removesuffix("首都")
    if tail.endswith(("在", "于", "於", "於:", "於: ", "赴", "抵达", "会場:", "場所:", "地点:", "会場は", "(")):
        return True
    cell = heading and text[start - 1 : start] in CELL and text[end : end + 1] in CELL
    if text.startswith("(", end) and (close := text.find(")", end, end + 8)) > 0:
        end = close + 1  # "厦門(アモイ)市で"
    end += length_behind(text, end, BEHIND_CITY)
    end += text.startswith(" ", end)
    if text.startswith(THERE, end):
        return True
    if text.startswith(("の", "・"), end):
        return text.find("で", end, end + 16) > 0 or text.find("において", end, end + 16) > 0
    if cell:
        return True  # "第3回 2007年2月 東京", "第3回(日本 東京 2007年2月)": a row of a table
    return (heading and text.startswith((")", "、", "举行"), end)) or text.startswith(("主办", "举行"), end)


def _ministry(words: Sequence[Word], page: Page, frame: Frame) -> Value | None:
    """ "外務省で" in a Japanese text: in Tokyo, where no other country stands before it."""
    text = page.folded
    if page.vocabulary.code != "ja" or "JP" not in frame.parties:
        return None
    for k, word in enumerate(words):
        if not word.term.mask & OFFICE:
            continue
        name = text[word.start : word.end]
        if name not in {"外務省", "防衛省", "経済産業省", "財務省", "法務省"} or (
            k and words[k - 1].end == word.start and words[k - 1].term.parties
        ):
            continue
        end = word.end + (1 if text.startswith("内", word.end) else 0)
        if text.startswith(("で", "にて", "において"), end) and not text.startswith(("です", "でした"), end):
            return Value("Tokyo", Claim("inferred", "ministry", (page.quote(word.start, word.end),)))
    return None


def _country(words: Sequence[Word], page: Page, frame: Frame) -> Value | None:
    text = page.folded
    for word in words:
        if not word.term.mask & PARTY:
            continue
        party = word.term.parties[0] if len(word.term.parties) == 1 else None
        entry = frame.lexicon.tables.parties.get(party or "")
        if entry is None or not _is_of_them(party, frame) or word.term.side:
            continue
        near = text[max(0, word.start - 1) : word.start]
        going = near in {"在", "赴", "于"} and text.startswith(GOING, word.end)
        if going or (near == "(" and text.startswith(")", word.end)) or HELD_THERE.match(text, word.end):
            return Value(entry.name, Claim("stated", "country", (page.quote(word.start, word.end),)))
    return None


def _is_of_them(party: str | None, frame: Frame) -> bool:
    """A party of the round, or a member of a body that is one."""
    bodies = frame.lexicon.tables.bodies
    return party in frame.parties or any(p in bodies and party in bodies[p].members for p in frame.parties)


# "カタール外務省にて", "来年中国で第5回協議を開催"
HELD_THERE = re.compile(
    r"(?:外務省|国防省|外交部|国防部)?(?:において|にて|で(?:[^、。はすも][^、。]{0,30}?)?(?:開催|行[わいう]|開[かきく]))"
)


def _went(words: Sequence[Word], page: Page, frame: Frame) -> Value | None:
    """ "赴日,与…举行": to which country one side goes for the round."""
    text = page.folded
    for k, word in enumerate(words):
        if "meeting.travel" not in word.term.classes or not text.startswith(("赴", "访"), word.start):
            continue
        named = words[k + 1].term.parties if k + 1 < len(words) and words[k + 1].start == word.end else ()
        there = text[word.end : word.end + 1] if word.end - word.start == 1 else text[word.end - 1 : word.end]
        party = named[0] if len(named) == 1 else page.vocabulary.shorts.get(there)
        entry = frame.lexicon.tables.parties.get(party or "")
        if entry and party in frame.parties and any("meeting.held" in w.term.classes for w in words[k:]):
            return Value(entry.name, Claim("inferred", "goes_there", (page.quote(word.start, word.end + 1),)))
    return None
