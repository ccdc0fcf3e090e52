"""Named rounds: phrases that name a dialogue or a round of one ("第3回日英サイバー協議", "中俄第二十轮战略安全磋商").

Both languages put everything that tells of a dialogue before its noun, without a blank: the phrase is read leftwards
from the noun, over parties, number, subject, level and what stands between, up to a particle, a comma or a verb.
"""

from msgspec import Struct

from secretariat.reading.east_asian.page import Page, Sentence
from secretariat.reading.east_asian.words import NOUN, ORDER, Noun, Word

REACH = 34  # characters from a noun to the beginning of its phrase
BREAKS = {
    "ja": frozenset('、,。;:()（）をがはもにへでやかられてりしくすただ」』】\n"な'),
    "zh": frozenset('、,。;:()（）」』】\n"和与與及在了过将是为就对向的于由同'),
}
LINKS = frozenset(
    [
        "",
        "での",
        "での「",
        "における",
        "・",
        "の",
        "「",
        "『",
        "间",
        "間",
        "・「",
        "级",
        "級",
        " ",
        "的",
        '"',
        "-",
        "両国の",
        "両国",
        "两国",
    ]
)

AND = frozenset(["与", "和", "及び", "及"])
FRAMES = ("など", "等", "をはじめ", "を始め", "を含む", "といった", "の枠組み", "框架", "等机制", "等对话", "机制框架")


class Named(Struct, frozen=True, kw_only=True):
    """A noun phrase that names a round.

    Attributes:
        first, last: its words in the sentence, last exclusive; start, end: its place; name_start: of the name proper.
        parties: those that the phrase names, sorted.
        ordinal: the number, with the word that states it in `ordinal_word`.
        role: "previous", "next" or "this" where a word says so.
        noun, topics, level, own: what it is called, on what, at which level, and what else is in the name.
        city: of a phrase such as "前回の北京会合"; frame: named as a way of talking among others, not as a round.
    """

    first: int
    last: int
    start: int
    end: int
    name_start: int
    name_end: int
    parties: tuple[str, ...] = ()
    ordinal: int | None = None
    ordinal_word: Word | None = None
    role: str | None = None
    noun: Noun
    topics: tuple[str, ...] = ()
    level: str | None = None
    own: str = ""
    city: Word | None = None
    frame: bool = False

    @property
    def specific(self) -> bool:
        """Whether it tells of its series by more than its noun."""
        return bool(len(self.parties) > 1 or self.topics or self.level or self.ordinal is not None or self.own)

    @property
    def topic(self) -> str | None:
        """The subject by which dialogues are compared: the first that is no mere manner of dialogue."""
        return next((t for t in self.topics if t not in {"strategic", "diplomatic"}), next(iter(self.topics), None))


def named_rounds(sentence: Sentence, page: Page) -> tuple[Named, ...]:
    """The phrases of a sentence that name a dialogue or a round, from left to right, none inside another."""
    if not sentence.mask & NOUN:
        return ()
    found: list[Named] = []
    k = floor = 0
    words = sentence.words
    while k < len(words):
        noun = words[k].term.noun
        if noun is None or noun.strength == "never":
            k += 1
            continue
        last = _last_of_run(words, k, page.folded)
        named = _read(words, k, last, floor, page)
        if _stands(named):
            found.append(named)
            floor = named.last
        k = max(last + 1, named.last)
    return tuple(found)


def _last_of_run(words: tuple[Word, ...], k: int, text: str) -> int:
    """The last of several nouns in a row: "2+2対話", "磋商团长会谈", "「2+2」対話", "協議(「2+2」)"."""
    while (
        k + 1 < len(words)
        and words[k + 1].term.noun
        and text[words[k].end : words[k + 1].start] in {"", "」", "(「", "(", "」(", "』", "/"}
    ):
        k += 1
    return k


def _stands(named: Named) -> bool:
    """A one-off meeting is a round only with a number; other nouns of meeting need something that tells of a series."""
    match named.noun.strength:
        case "strong":
            return True
        case "named":
            return named.specific or named.role is not None
        case _:
            return named.ordinal is not None


class _Reach(Struct):
    """How far a phrase was read, and what it holds."""

    first: int
    anchored: int
    solid: int
    parties: tuple[str, ...] = ()
    ordinal: Word | None = None
    role: str | None = None
    topics: tuple[str, ...] = ()
    level: str | None = None
    city: Word | None = None


def _read(words: tuple[Word, ...], k: int, last: int, floor: int, page: Page) -> Named:
    text = page.folded
    run = [w.term.noun for w in words[k : last + 1] if w.term.noun]
    noun = next(
        (n for n in run if n.family == "2+2"), run[0] if run[-1].strength != "strong" and len(run) > 1 else run[-1]
    )
    reach = _leftwards(words, k, floor, page)
    first = reach.first
    end = _closed(text, words[last].end)
    name_start = next((w.start for w in words[first : k + 1] if _in_name(w)), words[k].start)
    start = words[first].start
    own = _own(text, words, first, k)
    return Named(
        first=first,
        last=last + 1,
        start=start,
        end=end,
        name_start=name_start,
        name_end=words[last].end,
        parties=reach.parties,
        ordinal=reach.ordinal.ordinal or 1 if reach.ordinal else None,
        ordinal_word=reach.ordinal,
        role=reach.role,
        noun=noun,
        topics=reach.topics,
        level=reach.level or next((n.level for n in run if n.level), None),
        own=own,
        city=reach.city,
        frame=reach.ordinal is None and text.startswith(FRAMES, end),
    )


def _in_name(word: Word) -> bool:
    return word.ordinal is None and not word.term.mask & ORDER and word.date is None and word.gap is None


def _closed(text: str, end: int) -> int:
    while end < len(text) and text[end] in "」』":
        end += 1
    return end


def _leftwards(words: tuple[Word, ...], k: int, floor: int, page: Page) -> _Reach:
    """Read left of the noun as far as the phrase goes; unknown words count where an anchor stands before them."""
    text, breaks = page.folded, BREAKS[page.vocabulary.code]
    reach = _Reach(first=k, anchored=k, solid=k)
    i, left, linked = k, words[k].start, True
    while i > floor:
        word = words[i - 1]
        between = text[word.end : left]
        if between in AND and word.term.topic and reach.topics and i == reach.first:
            between = ""  # "战略与经济对话", "外交・安全保障対話"
        if words[k].start - word.start > REACH or not _joins(between, breaks) or _ends_phrase(word):
            break
        linked = linked and between in LINKS
        anchor = _is_anchor(word)
        if anchor or (linked and _modifies(word)):
            reach.first = i - 1
            for inside in words[i - 1 : reach.solid] if anchor else (word,):
                _take(inside, reach)
            reach.solid = i - 1
        elif not _modifies(word) and not anchor and between not in LINKS:
            linked = False
        i, left = i - 1, word.start
    return reach


def _joins(between: str, breaks: frozenset[str]) -> bool:
    """Whether what stands between two words may stand inside a name."""
    return between in LINKS or not any(c in breaks for c in between)


def _ends_phrase(word: Word) -> bool:
    term = word.term
    if word.date is not None or word.gap is not None or term.speech is not None:
        return True
    if term.rank is not None and term.level is None:
        return True
    return (
        any(c.startswith(("meeting.", "occasion.", "collective.")) for c in term.classes)
        and not (term.topic or term.level)
        and "collective.all" not in term.classes
    )


def _is_anchor(word: Word) -> bool:
    term = word.term
    return bool(term.parties and not term.side) or word.ordinal is not None or bool(term.mask & ORDER)


def _modifies(word: Word) -> bool:
    term = word.term
    return (
        bool(term.topic or term.level or term.city or term.noun or term.office)
        or "post.word" in term.classes
        or "collective.all" in term.classes
    )


def _take(word: Word, reach: _Reach) -> None:
    term = word.term
    if term.parties:
        reach.parties = tuple(sorted({*reach.parties, *term.parties}))
    if word.ordinal is not None or "order.first" in term.classes:
        reach.ordinal = reach.ordinal or word
    if term.topic:
        reach.topics = tuple(dict.fromkeys((term.topic, *reach.topics)))
    reach.level = reach.level or term.level
    reach.role = reach.role or term.order
    if term.city and not term.parties:
        reach.city = word


def _own(text: str, words: tuple[Word, ...], first: int, k: int) -> str:
    """What stands in a name and is nothing that we know: it tells this series from others."""
    parts = [text[a.end : b.start] for a, b in zip(words[first:k], words[first + 1 : k + 1], strict=True)]
    return "".join(p.strip('・のー「」『』的间間级級 "-両国两定期例行年次') for p in parts if p not in LINKS)
