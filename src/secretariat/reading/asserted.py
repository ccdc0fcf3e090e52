"""Asserted: what a sentence of a speaker's own words says of those who meet, without a verb of speech.

"Our relations have never been closer", in a turn of a transcript or in a speech, is its speaker's word as much as "I
believe that they have never been closer". In a text that others tell it is background.
"""

from collections.abc import Iterator, Sequence, Set

from secretariat.lexicon.language import Verb
from secretariat.lexicon.phrases import COLLECTIVE, DETERMINES, HELPS, MEETING, PARTY, SERIES, VERB
from secretariat.reading.clauses import Clause
from secretariat.reading.facts.lists import is_item
from secretariat.reading.frame import Account
from secretariat.reading.lines import Line
from secretariat.reading.quoted import Voice
from secretariat.reading.said import Said
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import FIRST_PERSON

ASSERTING = Verb(lemma="assert", act="state")
TOGETHER = frozenset(["we", "our", "us", "ours", "ourselves"])
ONES = frozenset(["i", "my", "me", "mine", "you", "your", "yours"])  # who speaks, and to whom
SHORT = 5  # tokens of "Thank you very much."
SENTENCE = 8  # tokens of a message that are more than a heading or a greeting
OFTEN = 2  # sentences in the first person
BRIEF = 30  # lines of a message or of opening words, which are about their matter from end to end
SHORT_SPEECH = 60  # lines of one in which "we" and "our" are who speak, and no people at home
# What is between those who speak and those to whom they do.
BETWEEN = frozenset(
    [
        *("alliance", "bilateral", "cooperation", "co-operation", "countries", "friendship", "governments", "nations"),
        *("neighbours", "neighbors", "partner", "partners", "partnership", "peoples", "relations", "relationship"),
        *("relationships", "ties", "trilateral"),
    ]
)
STATES = frozenset(["countries", "governments", "nations", "parties", "peoples", "sides", "states"])
WHOSE_IN_TURN = TOGETHER | ONES
PAST = frozenset(["past", "both", "participle"])
FINITE = VERB | MEETING | HELPS  # words that only a clause has
FELT = frozenset(["express_sympathy", "thank"])  # by nouns: "our condolences"
SHARE = 0.2  # of the sentences of a text, that its author speaks in the first person
# With which no assertion opens.
COURTESIES = frozenset(["dear", "welcome", "good", "please", "thank", "thanks", "congratulations", "let"])
# "The summit is a gathering of ten states", "Members make up half of the world's population": what any book says.
ENCYCLOPAEDIC = frozenset(["gathering", "gdp", "grouping", "population"])
MET = frozenset(["hold", "host", "meet", "meet_with", "receive", "visit"])
MET_THERE = MET | {"happen"}
SPEAKING = frozenset(
    ["answer", "ask", "floor", "say", "speak", "talk", "tell"]
)  # "I want to say this": what is yet to be said
OWN_GENRES = frozenset(["other", "announcement", "joint_statement", "readout"])  # in which an author may say "we"


def is_first_person(lines: Sequence[Line], account: Account, others: Set[int]) -> bool:
    """Whether a text is its author's own words throughout: a speech, a joint statement that says "we".

    `others`: the numbers of the lines that hold other voices; what a transcript tells around its turns is no speech.
    """
    if account.genre not in OWN_GENRES or not account.account_of:
        return False
    told = [line for line in lines if not line.heading and line.number not in others]
    own = sum(not FIRST_PERSON.isdisjoint(line.words) for line in told)
    return own >= OFTEN and own >= SHARE * len(told)


def is_of_one(lines: Sequence[Line], others: Set[int]) -> bool:
    """Whether one person speaks in a text, who says "I" again and again; `others`: the lines that hold other voices."""
    return sum("i" in line.words for line in lines if not line.heading and line.number not in others) >= OFTEN


def asserts(line: Line, first: int, *, in_turn: bool, last: int | None = None) -> bool:
    """Whether a sentence, from its token `first` to before `last`, says something of who speaks, who is spoken to, or a
    state. In a turn who speaks says "I" and "you".
    """
    tokens, words = line.tokens[first:last], line.words
    if len(tokens) < SHORT or tokens[-1].low != "." or tokens[0].low in COURTESIES or is_item(line):
        return False
    if "i" in words and not SPEAKING.isdisjoint(words):
        return False
    own = not words.isdisjoint(WHOSE_IN_TURN if in_turn else TOGETHER)
    if not own and not words.isdisjoint(ENCYCLOPAEDIC):
        return False
    if not (own or line.sentence.kinds & (PARTY | SERIES) or _tells_of_all(line)):
        return False
    clause = not words.isdisjoint(FIRST_PERSON) or any(t.kinds & FINITE for t in tokens)
    return clause and not _tells_of_meeting(line, first, last)


def is_told_in_message(line: Line, first: int, last: int) -> bool:
    """Whether a stretch of a message is a sentence: each is the word of who sent it."""
    tokens = line.tokens[first:last]
    return len(tokens) >= SENTENCE and tokens[-1].low == "." and tokens[0].low not in COURTESIES


def _tells_of_meeting(line: Line, first: int, last: int | None) -> bool:
    """ "We met in Lima", "It took place there": that they met is a round, and nobody's word; what "we began" is one."""
    if not line.meetings:
        return False
    until = len(line.tokens) if last is None else last
    told = MET if not line.words.isdisjoint(FIRST_PERSON) else MET_THERE
    senses = (line.tokens[k].senses for k in line.meetings if first <= k < until)
    return any(s.meeting_form in PAST and s.meeting in told for s in senses)


def _tells_of_all(line: Line) -> bool:
    """ "The two countries", "both sides"."""
    told = [line.tokens[k] for k in line.sentence.where(COLLECTIVE)]
    return bool(told) and any(
        "collective.all" in t.senses.classes and t.low.rpartition(" ")[2] in STATES and " " in t.low for t in told
    )


def is_of_matter(line: Line, by: Sequence[str], length: int) -> bool:
    """Whether a sentence is of the matter of a text of so many lines: in a message every one is, in a short speech what
    "we" do, in a long one what is between those who met.
    """
    return length < BRIEF or (length < SHORT_SPEECH and not line.words.isdisjoint(TOGETHER)) or is_between(line, by)


def is_between(line: Line, by: Sequence[str]) -> bool:
    """Whether a sentence is about another party than who speaks, or about what is between several: what a long speech
    tells of affairs at home is no word to anybody who met.
    """
    if len(by) > 1 or not BETWEEN.isdisjoint(line.words) or _tells_of_all(line):
        return True
    actors = (line.tokens[k].senses.actor for k in line.sentence.where(PARTY))
    return any(actor is not None and actor.party not in by for actor in actors)


def asserted(line: Line, first: int, voice: Voice, last: int | None = None, *, length: int) -> Iterator[Said]:
    """The sentence as its speaker's statement, where it is known whose side the speaker is on."""
    tokens = line.tokens
    last = (len(tokens) if last is None else last) - 1
    if not voice.by or not is_of_matter(line, voice.by, length):
        return
    clause = Clause(
        v=first,
        i=first,
        j=last,
        start=line.begins(first),
        end=line.ends(last - 1),
        shape="quote",
        who=None,
        verb=ASSERTING,
        act=_act(tokens[first:last]),
        force="",
        complement="none",
        content=first,
    )
    yield Said(line=line, clause=clause, by=voice.by, speaker=voice.speaker, to=(), at=voice.at, source=())


def _act(words: Sequence[Token]) -> str:
    """What is done in saying so: "our condolences", "our thanks"."""
    felt = [(k, t.senses.speech_noun.act) for k, t in enumerate(words) if t.senses.speech_noun is not None]
    return next((act for k, act in felt if act in FELT and not _is_cause(words, k)), ASSERTING.act)


def _is_cause(words: Sequence[Token], k: int) -> bool:
    """ "It grew thanks to your help"."""
    bare = k == 0 or not words[k - 1].kinds & DETERMINES
    return bare and words[k].low == "thanks" and k + 1 < len(words) and words[k + 1].low == "to"
