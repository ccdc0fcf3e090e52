"""Asserted: what a sentence of a speaker's own words says of those who meet, without a verb of speech.

"Our relations have never been closer", in a turn of a transcript or in a speech, is its speaker's word as much as "I
believe that they have never been closer". In a text that others tell it is background.
"""

from collections.abc import Iterator, Sequence, Set

from secretariat.lexicon.language import Verb
from secretariat.lexicon.phrases import COLLECTIVE, HELPS, MEETING, PARTY, SERIES, VERB
from secretariat.reading.clauses import Clause
from secretariat.reading.facts.lists import is_item
from secretariat.reading.frame import Account
from secretariat.reading.lines import Line
from secretariat.reading.quoted import Voice
from secretariat.reading.said import Said
from secretariat.reading.tokens import Token

ASSERTING = Verb(lemma="assert", act="state")
FIRST = frozenset(["i", "we"])
TOGETHER = frozenset(["we", "our", "us", "ours", "ourselves"])
ONES = frozenset(["i", "my", "me", "mine", "you", "your", "yours"])  # who speaks, and to whom
SHORT = 5  # tokens of "Thank you very much."
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
    own = sum(not FIRST.isdisjoint(line.words) for line in told)
    return own >= OFTEN and own >= SHARE * len(told)


def asserts(line: Line, first: int, *, in_turn: bool, last: int | None = None) -> bool:
    """Whether a sentence, from its token `first` to before `last`, says something of who speaks, who is spoken to, or a
    state. In a turn, as in a message, who speaks says "I" and "you".
    """
    tokens, words = line.tokens[first:last], line.words
    if len(tokens) < SHORT or tokens[-1].low != "." or tokens[0].low in COURTESIES or is_item(line):
        return False
    if "i" in words and not SPEAKING.isdisjoint(words):
        return False
    own = not words.isdisjoint(WHOSE_IN_TURN if in_turn else TOGETHER)
    if not (own or line.sentence.kinds & (PARTY | SERIES) or _tells_of_all(line)):
        return False
    return not _tells_of_meeting(line, first, last) and any(t.kinds & FINITE for t in tokens)


def _tells_of_meeting(line: Line, first: int, last: int | None) -> bool:
    """ "We met in Lima": that they met is a round, and nobody's word."""
    until = len(line.tokens) if last is None else last
    return bool(line.meetings) and any(
        first <= k < until and line.tokens[k].senses.meeting_form in PAST for k in line.meetings
    )


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
        start=tokens[first].start,
        end=tokens[last - 1].end,
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
    nouns = (t.senses.speech_noun.act for t in words if t.senses.speech_noun is not None)
    return next((act for act in nouns if act in FELT), ASSERTING.act)
