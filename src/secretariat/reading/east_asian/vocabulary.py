"""Vocabulary: all phrases of one language, from its folder of the lexicon and the tables, ready for one pass."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind
from msgspec import Struct
from msgspec.structs import replace

from secretariat.lexicon.files import Files
from secretariat.lexicon.load import Lexicon
from secretariat.reading.east_asian.fold import Folding, folding
from secretariat.reading.east_asian.words import CALL, HOME, NOTHING, PARTY, Noun, Speech, Term, finished
from secretariat.when.chinese import CHINESE
from secretariat.when.japanese import JAPANESE
from secretariat.when.records import Language as Dates

DATES: dict[str, Dates] = {"ja": JAPANESE, "zh": CHINESE}
# Groups of words.toml that colour a stretch of text: looked for only in the stretches that facts are made of.
CUES = frozenset(["mode", "hedge"])
# Groups that the grammar asks for by what stands right behind or before a word, and that are no words by themselves.
NEIGHBOURS = frozenset(["topic", "action", "stop"])
# Letters that words are written with from end to end: a phrase does not stand inside a longer word of them.
LETTERS = (
    frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),
    frozenset(map(chr, range(ord("ァ"), ord("ー") + 1))) - {"・"},
)
MODES = {"mode.hybrid": "hybrid", "mode.video": "video", "mode.phone": "phone", "mode.in_person": "in-person"}
SIGNS = {
    "gap": (
        "ぶり",
        "振り",
        "を経て",
        "来首次",
        "来的首次",
        "时隔",
        "時隔",
        "暌违",
        "睽违",
        "の中断",
        "の空白",
        "の停止",
    ),
    "count": ("これまで", "通算", "過去", "计", "已", "迄今"),
}
BOTH = {"ja": "両", "zh": "两"}
SIDE = {"ja": "側", "zh": "方"}
NO_SIDES = frozenset(["西方", "东方", "南方", "北方", "官方", "多方", "立方"])
OFTEN = frozenset(["CN", "TW"])
SHORT_POST = 5  # characters
HEADED = {"局": "director_general", "司": "director_general", "部": "director", "課": "director", "室": "director"}
Slots = dict[str, Any]


class Cue(Struct, frozen=True, gc=False):
    """What a cue tells: its classes, and of them the topics, and how they met."""

    names: frozenset[str]
    topics: tuple[str, ...]
    mode: str | None = None


Cues = Sequence[tuple[int, int, int]]  # which one, and its place, in the order of their ends


class Acts(Struct, frozen=True, gc=False):
    """Nouns that tell an act: patterns for the first and the last of a stretch, the longest at each place; and the
    length of the longest.
    """

    first: re.Pattern[str]
    last: re.Pattern[str]
    of_word: dict[str, str]
    longest: int


class Vocabulary:
    """One language's phrases with what each can mean.

    Attributes:
        folding: for fold; terms, phrases: by the automaton's numbers; edges: the letters that no phrase may have before
            and behind it, or None where any may stand there; plain: the terms that stand wherever their phrase does.
        shorts: one character to the party that it stands for in "日中"; no_pairs: what must not follow it there;
            home_short: that of the language's own state.
        cue_kinds: folded phrase number to what it tells ("topic:cyber", "hedge.soften", "commitment:contacts").
        modes: those that tell how they met.
        triggers: those that may name a dialogue; without any such cue a text is read no further.
        signs: to those beside which a length of time ("gap") or a count of rounds ("count") may stand, which of both.
        families: family name to the parties where it is one; paired: the states often told of side by side; often:
            the characters of those that texts do not name in full.
        late: the phrases whose word begins at their second character.
        groups: word classes that are asked for by neighbourhood, by name ("topic.speaks"); stop_letters: what the words
            that end a name begin with.
        acts: nouns that tell an act; kinds: cues with the kind of commitment that they tell, in deciding order.
    """

    def __init__(self, lexicon: Lexicon, code: str) -> None:
        files = Files(code, lexicon.folders)
        self.code = code
        self.dates = DATES[code]
        self.folding = folding(files.toml("characters").get("pairs", ""))
        book = _book(lexicon, code, files, self.folding)
        self.phrases = list(book)
        self.terms = list(book.values())
        self.edges = [_edges(phrase) for phrase in self.phrases]
        self.plain = [
            None if around or term.mask & PARTY else term for term, around in zip(self.terms, self.edges, strict=True)
        ]
        self.by_phrase = book
        late = frozenset(_late(files))
        self.late = frozenset(n for n, phrase in enumerate(self.phrases) if phrase in late)
        self.automaton = _compile(self.phrases, MatchKind.LeftmostLongest)
        self.shorts = {p.phrase: p.party for p in lexicon.tables.party_phrases(code) if len(p.phrase) == 1}
        self.home_short = next((c for c, party in self.shorts.items() if party == HOME[code]), "")
        self.no_pairs = {first: frozenset(after) for first, after in files.toml("pairs").items()}
        self.groups = _groups(files)
        self.stop_letters = frozenset(word[0] for word in self.groups.get("stop.words", ()))
        self.families = _families(lexicon, files)
        self.paired = frozenset(self.shorts[c] for c in self.groups["stop.paired"] if c in self.shorts)
        self.often = {c: party for c, party in self.shorts.items() if party in OFTEN or party in self.paired}
        self.pairs = _pair_pattern(self)
        cues = _cues(files, book)
        self.cue_kinds = [_cue(names) for names in cues.values()]
        self.modes = frozenset(n for n, cue in enumerate(self.cue_kinds) if cue.mode is not None)
        self.triggers = frozenset(n for n, names in enumerate(cues.values()) if "trigger" in names)
        self.signs = {n: sign for n, names in enumerate(cues.values()) for sign in SIGNS if f"sign.{sign}" in names}
        self.cue_automaton = _compile(list(cues), MatchKind.Standard)
        self.acts = _acts(files)
        self.kinds = _kinds(files)
        furniture = files.toml("furniture")
        self.furniture_lines = frozenset(furniture["lines"])
        self.furniture_starts, self.furniture_ends = tuple(furniture["starts"]), tuple(furniture["ends"])
        self.genres = {genre: re.compile("|".join(map(re.escape, w))) for genre, w in files.toml("genres").items()}

    def cues(self, text: str) -> Cues:
        """The cues of a folded text."""
        found: Cues = self.cue_automaton.find_matches_as_indexes(text, overlapping=True)
        return found


@lru_cache(maxsize=8)
def vocabulary(lexicon: Lexicon, code: str) -> Vocabulary:
    """The vocabulary of a language, made when its first text is met."""
    return Vocabulary(lexicon, code)


def _edges(phrase: str) -> tuple[frozenset[str], frozenset[str]] | None:
    before, behind = (next((s for s in LETTERS if c in s), frozenset()) for c in (phrase[0], phrase[-1]))
    return (before, behind) if before or behind else None


def _compile(phrases: list[str], kind: MatchKind) -> AhoCorasick:
    """The compact form: it stays in the processor's cache while the rest of a document is read."""
    return AhoCorasick(phrases, matchkind=kind, implementation=Implementation.ContiguousNFA)


def _book(lexicon: Lexicon, code: str, files: Files, fold: Folding) -> dict[str, Term]:
    """Phrase, as texts are folded, to all that it can mean; of two values for one slot the first wins, and classes
    add up.
    """
    book: dict[str, Term] = {}
    for printed, slots in (*_language_phrases(files), *_table_phrases(lexicon, code)):
        phrase = fold(printed)
        have = book.get(phrase, NOTHING)
        fresh = {k: v for k, v in slots.items() if not getattr(have, k)}
        if "classes" in slots:
            fresh["classes"] = have.classes | slots["classes"]
        book[phrase] = replace(have, **fresh)
    for phrase, slots in (*_portfolio_phrases(files, book), *_both_phrases(code, book)):
        book.setdefault(phrase, replace(NOTHING, **slots))
    for phrase, slots in _ministers_by_letter(lexicon, code, book):
        book.setdefault(phrase, replace(NOTHING, **slots))
    for late in _late(files):
        book[late] = book[late[1:]]
    return {phrase: finished(term, _title_of(phrase, book)) for phrase, term in book.items()}


def _late(files: Files) -> Sequence[str]:
    """Phrases whose word begins at their second character."""
    found: Sequence[str] = files.toml("words")["stop"].get("late", ())
    return found


def _title_of(title: str, book: dict[str, Term]) -> str | None:
    """The party that a title begins with ("俄罗斯联邦安全会议秘书")."""
    begins = (book.get(title[:n], NOTHING) for n in range(min(len(title) - 1, 7), 1, -1))
    return next((term.parties[0] for term in begins if len(term.parties) == 1), None)


def _table_phrases(lexicon: Lexicon, code: str) -> Iterator[tuple[str, Slots]]:
    tables = lexicon.tables
    for p in tables.party_phrases(code):
        if len(p.phrase) == 1 and p.phrase + SIDE[code] not in NO_SIDES:
            yield p.phrase + SIDE[code], {"parties": (p.party,), "side": True}
        if len(p.phrase) > 1:
            yield p.phrase, {"parties": (p.party,), "side": p.phrase.endswith(("側", "方")) and p.phrase != "我方"}
    for forum in tables.forum_phrases(code):
        yield forum.phrase, {"forum": True}
    for forum in tables.forum_phrases():
        if forum.phrase.isupper() and len(forum.phrase) > 2:
            yield (
                forum.phrase,
                {"forum": True, **({"parties": (forum.party,)} if tables.bodies[forum.party].party else {})},
            )
    for place in tables.place_phrases(code):
        yield place.phrase, {"city": place.city}
    for rank in tables.rank_phrases(code):
        if len(rank.phrase) > 1:
            yield rank.phrase, {"rank": rank.rank}
    for office in tables.office_phrases(code):
        if len(office.phrase) > 1:
            yield office.phrase, {"office": True, "office_party": office.party}
            if office.phrase[-1] in HEADED:  # who heads "アジア大洋州局" is its 局長
                slots = {"rank": HEADED[office.phrase[-1]], "office_party": office.party}
                yield from ((office.phrase + sign, slots) for sign in "長长")


def _language_phrases(files: Files) -> Iterator[tuple[str, Slots]]:
    for phrase, party in files.toml("offices").items():
        yield phrase, {"parties": (party,), "office": True, "office_party": party}
    for phrase, entry in files.toml("series").items():
        yield phrase, {"noun": Noun(entry["lemma"], entry["strength"], entry["family"], entry.get("level"))}
    for phrase, entry in files.toml("verbs").items():
        yield phrase, {"speech": Speech(phrase, **entry)}
    for topic, words in files.toml("topics").items():
        yield from ((word, {"topic": topic}) for word in words)
    for level, words in files.toml("levels").items():
        yield from ((word, {"level": level}) for word in words)
    for kind, entry in files.toml("references").items():
        yield from ((word, {"reference": kind}) for word in entry["names"])
        yield from ((word, {"head": kind}) for word in entry["heads"])
    for rank, words in files.toml("ranks").items():
        yield from ((word, {"rank": rank}) for word in words)
    for group, classes in files.toml("words").items():
        if group not in CUES and group not in NEIGHBOURS:
            for name, words in classes.items():
                yield from ((word, {"classes": frozenset([f"{group}.{name}"])}) for word in words)


def _portfolio_phrases(files: Files, book: dict[str, Term]) -> Iterator[tuple[str, Slots]]:
    """Ministries and those who head them, by what they are called after: "農林水産省", "農林水産大臣"."""
    table = files.toml("portfolios")
    level_of = {sign: level for level, signs in table.get("levels", {}).items() for sign in signs}
    for domain in table.get("domains", ()):
        topic = book.get(domain, NOTHING).topic
        yield from ((domain + sign, {"office": True}) for sign in table["offices"])
        for rank, signs in table["posts"].items():
            for sign in signs:
                yield domain + sign, {"rank": rank, "topic": topic, "level": level_of.get(sign)}


def _ministers_by_letter(lexicon: Lexicon, code: str, book: dict[str, Term]) -> list[tuple[str, Slots]]:
    """ "米国防長官", "韓国防相": of a state by its one letter, and not "米国" with something behind."""
    letters = [p.phrase for p in lexicon.tables.party_phrases(code) if len(p.phrase) == 1 and f"{p.phrase}国" in book]
    ranks = [(phrase, term.rank) for phrase, term in book.items() if term.rank and phrase[0] == "国"]
    return [(letter + phrase, {"rank": rank}) for letter in letters for phrase, rank in ranks] if code == "ja" else []


def _both_phrases(code: str, book: dict[str, Term]) -> Iterator[tuple[str, Slots]]:
    """ "両局長", "两副外长": those of one post on both sides."""
    posts = [phrase for phrase, term in book.items() if term.rank and len(phrase) <= SHORT_POST]
    yield from ((BOTH[code] + phrase, {"classes": frozenset(["collective.all"])}) for phrase in posts)


def _groups(files: Files) -> dict[str, tuple[str, ...]]:
    """The classes asked for by neighbourhood, the longest words first."""
    words = files.toml("words")
    return {
        f"{g}.{name}": tuple(sorted(w, key=len, reverse=True))
        for g in NEIGHBOURS
        for name, w in words.get(g, {}).items()
    }


def _families(lexicon: Lexicon, files: Files) -> dict[str, frozenset[str]]:
    """Family names of the tables and of the language's own, with the parties where each is one."""
    found: dict[str, set[str]] = {}
    for party, names in (*lexicon.tables.scripts.items(), *files.toml("names").items()):
        for name in names:
            found.setdefault(name, set()).add(party)
    return {name: frozenset(parties) for name, parties in found.items()}


def _pair_pattern(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Characters that stand for states, side by side; New Zealand has two letters and no character.

    What it must not be is asked behind the first character: a pattern that begins with a set of them is found fast.
    """
    shorts = "".join(vocabulary.shorts)
    others = "|".join(f"(?<={word[0]}){word[1:]}" for word in vocabulary.groups["stop.pairs"])
    others += "|(?<=[来訪滞離]日)中[の、にで]"  # "来日中の": who is in Japan
    return re.compile(rf"[{shorts}](?<![0-9].)(?!{others})[{shorts}]{{1,4}}(?:NZ[{shorts}]*)?")


def _acts(files: Files) -> Acts:
    of_word = {word: act for act, words in files.toml("speech_nouns").items() for word in words}
    any_of = "|".join(map(re.escape, sorted(of_word, key=len, reverse=True)))
    return Acts(re.compile(f"({any_of})"), re.compile(f".*({any_of})", re.DOTALL), of_word, max(map(len, of_word)))


def _kinds(files: Files) -> tuple[tuple[str, str], ...]:
    table = files.toml("commitments")
    return tuple((f"commitment:{name}", table.get("also", {}).get(name, name)) for name in table["order"])


def _topics(names: frozenset[str]) -> tuple[str, ...]:
    return tuple(name[6:] for name in sorted(names) if name.startswith("topic:"))


def _cue(names: frozenset[str]) -> Cue:
    mode = next((mode for name, mode in MODES.items() if name in names), None)
    return Cue(names, _topics(names), mode)


def _cues(files: Files, book: dict[str, Term]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for phrase, term in book.items():
        if (term.noun and term.noun.strength != "never") or term.reference == "channel" or term.mask & CALL:
            found.setdefault(phrase, set()).add("trigger")
    for sign, words in SIGNS.items():
        for word in words:
            found.setdefault(word, set()).add(f"sign.{sign}")
    for group, classes in files.toml("words").items():
        if group in CUES:
            for name, words in classes.items():
                for word in words:
                    found.setdefault(word, set()).add(f"{group}.{name}")
    for topic, words in files.toml("topics").items():
        for word in words:
            found.setdefault(word, set()).add(f"topic:{topic}")
    for kind, entry in files.toml("commitments")["kinds"].items():
        for word in entry["any"]:
            found.setdefault(word, set()).add(f"commitment:{kind}")
    return {word: frozenset(names) for word, names in found.items()}
