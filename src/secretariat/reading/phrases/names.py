"""Names of people: runs of capitals that are no words of the language, with initials, hyphens and particles."""

from collections.abc import Iterator

from msgspec import Struct

from secretariat.lexicon.load import Lexicon
from secretariat.lexicon.phrases import CAPITAL, MEETING, NAME, NO_NAME, NO_SENSES, SPEECH_NOUN, VERB
from secretariat.reading.sentences import SHORTENED, Sentence
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import NAME_SHAPES, WORD_SHAPES
from secretariat.who.person import GENERATIONS

MARKS = frozenset([".", "-", "'"])  # that stand inside names: an initial's stop, "Joon-gyu", "O'Brien"
BEFORE_CITY = frozenset(["to", "in", "at", "ambassador to"])
SHORTEST_GIVEN = 2  # letters
IN_GIVEN = VERB | MEETING | SPEECH_NOUN | CAPITAL | NAME  # what a word may be that is a given name as well
PRONOUNS = frozenset(["he", "she", "you", "it"])  # that are family names as well, of whom a post stands before
# Words that stand behind a rank and are no given names: "Minister Designate Berg".
IN_POSTS = frozenset(
    ["delegate", "designate", "elect", "extraordinary", "north", "south", "east", "west", "operations", "strategy"]
)
OPEN_ENDS = (" for", " to", " of", " at")  # of ranks: "Ambassador for Overseas Trade"
MODALS = frozenset(["may", "will"])  # that are given names as well
BEFORE_GIVEN = frozenset(["and", ",", ";", "with", "while", "of", "for", "between"])
POST_REACH = 6  # tokens of ", Acting Deputy Cyber Director"
PREFIXES = frozenset(["co", "non", "pre", "multi"])  # "Co-operation" is no name
# Letters behind a name that are no part of it.
LETTERS = frozenset(
    [
        *("mp", "mep", "mla", "tbs", "llb", "phd", "qc", "kc", "sc"),
        *("ao", "cbe", "ch", "cmg", "dbe", "gcmg", "kbe", "kcmg", "mbe", "obe"),
    ]
)
# Last words of places and things that are printed like names: "Shandong Province", "Northeast Asia", "Harbour News".
PLACE_ENDS = frozenset(
    [
        *("africa", "america", "asia", "europe", "eurasia", "district", "island", "islands", "oblast", "peninsula"),
        *("province", "region", "sea", "strait", "straits", "valley", "university", "institute", "palace", "hotel"),
        *("agency", "broadcasting", "daily", "gazette", "herald", "news", "press", "radio", "tribune", "tv"),
    ]
)
REGIONS = frozenset(["africa", "america", "americas", "asia", "eurasia", "europe", "korea", "oceania"])
OF_REGIONS = frozenset(["african", "american", "asian", "european", "pacific"]) | REGIONS
# Before a region that is the end of a post: "Coordinator for North Africa Jane Roe".
BEFORE_REGION = frozenset(
    [
        *("&", "/", "and", "central", "east", "eastern", "for", "in", "latin", "north", "northeast", "northern", "of"),
        *("saharan", "south", "southeast", "southern", "the", "to", "west", "western"),
    ]
)
LONGEST_SYLLABLE = 6  # letters of "In" and "shik" in "Woo In-shik"
NAME_LENGTH = 6  # words; "King Salman Bin Abdulaziz Al Saud"
# Parts of names that are printed in lower case.
PARTICLES = frozenset(
    [
        "abu",
        "af",
        "al",
        "ben",
        "bin",
        "binti",
        "da",
        "de",
        "del",
        "den",
        "der",
        "di",
        "dos",
        "du",
        "el",
        "ibn",
        "la",
        "le",
        "ter",
        "van",
        "von",
        "zu",
    ]
)


class NameRun(Struct, frozen=True, gc=False):
    """Tokens that look like a person's name: i to j, j exclusive."""

    i: int
    j: int


def name_runs(sentence: Sentence, lexicon: Lexicon) -> Iterator[NameRun]:
    """Runs of tokens that may be a name, from left to right."""
    tokens, j = sentence.tokens, 0
    for i in sentence.where(NAME):
        if i < j or not may_name(tokens, i):
            continue
        floor, j = j, i + 1
        while j < len(tokens) and j - i < NAME_LENGTH * 2 and (step := _goes_on(tokens, j, lexicon)):
            j += step
        if sentence.kind != "heading" and j < len(tokens) and _is_surname(tokens, j):
            j += 1
        given = i > floor and (_given_before(tokens, i - 1, lexicon) or _given_in_apposition(tokens, i - 1, j))
        first = i - 1 if given else i
        if _is_name(tokens[first:j], lexicon, _before_name(tokens, first)) or _has_counterpart(tokens, first, j):
            yield NameRun(first, j)


def _has_counterpart(tokens: tuple[Token, ...], i: int, j: int) -> bool:
    """ "and Ariunbold, his Mongolian counterpart": a name of one word, told by whose counterpart it is."""
    if j != i + 1 or j + 4 > len(tokens) or tokens[j].low != ",":
        return False
    behind = [t.low for t in tokens[j : j + 4]]
    whose, post = tokens[j + 1].senses.actor, tokens[j + 2].senses.rank
    told = (
        whose is not None and whose.kind == "adjective" and post is not None
    )  # "Kong, Chinese Special Representative"
    return told or (behind[1] in {"his", "her"} and behind[-1] == "counterpart")


def _given_before(tokens: tuple[Token, ...], i: int, lexicon: Lexicon) -> bool:
    """ "Foreign Secretary Harsh Berg": a given name that is a word as well, right behind a rank or a title."""
    t, behind = tokens[i], _before_name(tokens, i)
    if t.shape == "A" and (t.low in PRONOUNS or t.low in lexicon.families):
        return behind is not None and bool(behind.senses.rank or behind.senses.honorific)  # "Minister He Lifang"
    before = behind.senses if behind is not None and not behind.low.endswith(OPEN_ENDS) else NO_SENSES
    plain = t.shape == "A" and not t.kinds & ~IN_GIVEN and len(t.low) > SHORTEST_GIVEN
    return (
        plain
        and bool(before.rank or before.honorific or (before.office and t.kinds & VERB))
        and t.low not in IN_POSTS
        and not t.low.endswith("ing")
    )


def _given_in_apposition(tokens: tuple[Token, ...], i: int, j: int) -> bool:
    """ "Chaired by Mark Berg", "and Will Berg, Director": a given name that is a word as well, before a name with its
    post behind, or right behind "by".
    """
    t = tokens[i]
    if t.shape != "A" or len(t.low) <= SHORTEST_GIVEN or (t.kinds & ~IN_GIVEN and t.low not in MODALS):
        return False
    if i and tokens[i - 1].low == "by":
        return True
    if i and tokens[i - 1].low not in BEFORE_GIVEN:
        return False
    behind = tokens[j : j + POST_REACH]
    return bool(behind) and behind[0].low == "," and any(b.senses.rank for b in behind[1:])


def may_name(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a name can begin with this token: a capital that is no word of the language."""
    t = tokens[i]
    if (
        not t.kinds & NAME
        or (i and tokens[i - 1].low == "&" and tokens[i - 1].glued)
        or (t.senses.city and i and tokens[i - 1].low in BEFORE_CITY)
    ):
        return False  # "Ambassador to Pyongyang Ann Lee"
    if t.low in REGIONS and i and tokens[i - 1].low in BEFORE_REGION:
        return False
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if t.low in BEFORE_REGION and after is not None and after.low in OF_REGIONS:
        return False  # "for ASEAN and Southeast Asian Affairs"
    if len(t.low) == 1:
        stop = after is not None and after.low == "." and after.glued
        return stop or _lone_initial(tokens, i) or not t.kinds & NO_NAME
    return not (t.low in PREFIXES and after is not None and after.low == "-")


def _lone_initial(tokens: tuple[Token, ...], i: int) -> bool:
    """ "Rear Admiral J Rojas": an initial without its stop, behind a title and before the name."""
    if not i or i + 1 >= len(tokens) or not (tokens[i - 1].senses.honorific or tokens[i - 1].senses.rank):
        return False
    return tokens[i + 1].shape in NAME_SHAPES and len(tokens[i + 1].low) > 1 and may_name(tokens, i + 1)


def _goes_on(tokens: tuple[Token, ...], j: int, lexicon: Lexicon) -> int:
    """How many tokens the name goes on with here: the next word, an initial's stop, "-gyu", a particle and its word."""
    t = tokens[j]
    if t.low in MARKS:
        return _past_mark(tokens, j) if t.glued else 0
    if t.low in PARTICLES and j + 2 < len(tokens) and tokens[j + 1].low == "-" and tokens[j + 1].glued:
        return 3 if tokens[j + 2].glued and tokens[j + 2].shape in NAME_SHAPES else 0
    if t.low in PARTICLES and (k := _past_particles(tokens, j)) < len(tokens) and may_name(tokens, k):
        return k - j + 1
    if t.shape == "a" and _last_syllable(tokens, j, lexicon):
        return 1
    if t.shape not in NAME_SHAPES or t.date or (t.shape == "AA" and t.low in LETTERS):
        return 0
    if t.low == "the" and j + 1 < len(tokens) and may_name(tokens, j + 1) and tokens[j - 1].low in lexicon.families:
        return 2  # "Phung The Long"
    if _in_syllables(tokens, j) or _is_title_in_a_name(tokens, j):
        return 3
    return int(may_name(tokens, j) or _is_late(t) or _closes_name(tokens, j) or _stands_within(tokens, j))


def past_letters(tokens: tuple[Token, ...], j: int) -> int:
    """Behind the letters that follow a name: "Jane Roe [MP]", "Robert Kila [LLB OBE MP]"."""
    while j < len(tokens) and tokens[j].low in LETTERS and tokens[j].shape != "a":
        j += 1
    return j


def _past_particles(tokens: tuple[Token, ...], j: int) -> int:
    """Behind the particles that begin at j: "von der", and a title that the father bore: "bin Haji"."""
    first = j
    while j < len(tokens) and (tokens[j].low in PARTICLES or (j > first and tokens[j].senses.honorific)):
        j += 1
    return j


def _last_syllable(tokens: tuple[Token, ...], j: int, lexicon: Lexicon) -> bool:
    """ "jun" of "Choi Yong jun": the second syllable of a Korean given name, printed small."""
    if j < 2 or tokens[j].senses is not NO_SENSES or not 1 < len(tokens[j].low) <= LONGEST_SYLLABLE:
        return False
    family = lexicon.families.get(tokens[j - 2].low, ())
    return "KR" in family and tokens[j - 1].shape == "A" and tokens[j].low not in lexicon.english.common_words


def _in_syllables(tokens: tuple[Token, ...], j: int) -> bool:
    """ "In-shik" of "Woo In-shik": a given name of two syllables, the first of which may be a word."""
    if j + 2 >= len(tokens) or tokens[j + 1].low != "-" or not (tokens[j + 1].glued and tokens[j + 2].glued):
        return False
    return tokens[j + 2].shape == "a" and max(len(tokens[j].low), len(tokens[j + 2].low)) <= LONGEST_SYLLABLE


def _is_title_in_a_name(tokens: tuple[Token, ...], j: int) -> bool:
    """ "Amir-Tehrani" of "Javad Amir-Tehrani": a monarch's title as the first half of a family name."""
    if tokens[j].senses.rank != "monarch" or j + 2 >= len(tokens):
        return False
    return tokens[j + 1].low == "-" and tokens[j + 1].glued and tokens[j + 2].glued and may_name(tokens, j + 2)


def _past_mark(tokens: tuple[Token, ...], j: int) -> int:
    """How many tokens a mark joins to the name: itself after an initial, itself and the word glued to it."""
    mark = tokens[j].low
    if mark == ".":
        before = tokens[j - 1]
        initial = len(before.low) == 1 or (len(before.low) == 2 and before.shape == "AA") or before.low in SHORTENED
        return int(initial)
    if j + 1 >= len(tokens) or not tokens[j + 1].glued:
        return 0
    after = tokens[j + 1]
    if mark == "'":
        return 2 if after.shape == "A" else 0
    return 2 if after.shape in WORD_SHAPES and not after.senses.rank else 0


def _closes_name(tokens: tuple[Token, ...], j: int) -> bool:
    """An honorific that no name follows is the last word of one: "Hun Sen"."""
    return (
        tokens[j].senses.honorific
        and (j + 1 >= len(tokens) or not may_name(tokens, j + 1))
        and " " not in tokens[j].low
    )


def _stands_within(tokens: tuple[Token, ...], j: int) -> bool:
    """An honorific between a given name right behind its post and what follows: "President Hassan Sheikh Mohamud"."""
    t = tokens[j]
    if not t.senses.honorific or j < 2 or " " in t.low or tokens[j - 2].senses.rank is None:
        return False
    return j + 1 < len(tokens) and may_name(tokens, j + 1)


def _is_late(t: Token) -> bool:
    """A common word as a later part of a name: "Theresa May", "Condoleezza Rice", "Kim Dae Jung"."""
    s = t.senses
    if s.rank or s.office or s.topic or s.series or s.actor or s.classes or s.level or s.honorific:
        return False
    if s.verb or s.meeting or s.reference_head or s.speech_noun:
        return False
    return " " not in t.low and len(t.low) > 1


def _is_surname(tokens: tuple[Token, ...], j: int) -> bool:
    """ "State Secretary Bo Cross received": a verb, or "born", printed with a capital in the middle of a text."""
    t, s = tokens[j], tokens[j].senses
    if t.shape != "A" or " " in t.low or t.date or t.low in GENERATIONS:
        return False
    if s.rank or s.office or s.topic or s.series or s.actor or s.level or s.reference_head or s.honorific:
        return False
    does = s.verb or s.meeting or s.speech_noun or "dates.others" in s.classes
    return (
        bool(does) and tokens[j - 1].shape == "A" and (j + 1 >= len(tokens) or tokens[j + 1].shape not in NAME_SHAPES)
    )


def _is_name(run: tuple[Token, ...], lexicon: Lexicon, before: Token | None) -> bool:
    """Whether a run is a name: a rare word among several, or one word behind a title."""
    words = [t for t in run if t.shape in WORD_SHAPES]
    if len(words) == 1:
        return bool(before and (before.senses.honorific or before.senses.rank)) and len(words[0].low) > 1
    common = lexicon.english.common_words
    if words[-1].low in PLACE_ENDS:
        return False
    rare = any(t.low not in common and len(t.low) > 1 and t.shape != "a" for t in words)
    titled = before is not None and (before.senses.honorific or before.senses.rank)
    return rare and bool(titled or not all(t.shape == "AA" for t in words))


def _before_name(tokens: tuple[Token, ...], i: int) -> Token | None:
    """The word before a name, past the stop of "Mr."."""
    if i > 1 and tokens[i - 1].low == "." and tokens[i - 1].glued:
        return tokens[i - 2]
    return tokens[i - 1] if i else None
