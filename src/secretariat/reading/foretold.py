"""Foretold: what a text says will be done, and whether it is a promise of those who will do it.

Where those who met tell of it, they will do what they say will be done. A story, or the page of one state, foretells
meetings and what is to be done there: that is news, and no promise to anybody, but in the speaker's own words.
"""

from collections.abc import Sequence
from itertools import pairwise

from secretariat.lexicon.phrases import ADVERB, MEETING, VERB
from secretariat.reading.frame import Account
from secretariat.reading.lines import Line
from secretariat.reading.predicates.modals import WILL
from secretariat.reading.said import Said
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import ACTS_OF_TWO, FINITE_PAST, FIRST_PERSON
from secretariat.who.parties import is_of_a_body

TELLS = MEETING | VERB  # kinds of words that make a sentence of a line
OF_THOSE_WHO_MET = frozenset(["readout", "joint_statement", "chairs_summary"])  # genres

COLLECTIVE = frozenset(["all", "series", "they"])
RECURRING = frozenset(["annually", "each", "every", "monthly", "once", "quarterly", "regularly", "twice"])
# What an announcement says that those who meet will do there.
OF_THE_DAY = frozenset(
    [
        *("accompany", "address", "arrive", "consider", "cover", "deliver", "depart", "discuss", "examine", "exchange"),
        *("explore", "focus", "give", "join", "participate", "present", "represent", "review", "speak", "take"),
        *("hold", "lay", "leave", "make", "pay", "spend", "stay", "tour", "travel", "visit", "welcome"),
    ]
)
TALKS = frozenset(["consult", "discuss", "exchange", "focus", "speak", "talk"])
OPENING = frozenset(["begin", "close", "conclude", "end", "open", "start"])
ONE = frozenset(["he", "person", "role", "she"])
GOING = frozenset(["attend", "meet", "meet_with", "visit"])  # what "I" will do on the days of a journey
# What "I" will do in the speech at hand.
SPEAKING_ON = frozenset(
    [
        *(
            "answer",
            "begin",
            "close",
            "conclude",
            "end",
            "finish",
            "mention",
            "read",
            "refer",
            "return",
            "say",
            "speak",
        ),
        *("start", "stop", "talk", "tell", "turn"),
    ]
)
GIVING = frozenset(["give", "offer", "provide", "share"])
DETAILS = frozenset(["detail", "details", "example", "examples", "overview", "remarks", "summary", "thoughts"])
DETAILS_REACH = 6  # tokens of "just give you a few brief details"
ONES_REACH = 3  # tokens of "also be visiting"
WILL_REACH = 2  # tokens of "will also"
AGENDA_REACH = 4  # tokens of "also formally review"
FIRST_LINES = 2  # sentences in which a text says that its meeting is still to come
ATTENDING = frozenset(["address", "attend", "join", "participate", "take"])  # "will take part in the summit"
OCCASIONS = frozenset(["dinner", "discussions", "meeting", "session", "summit", "talks"])
OCCASION_REACH = 9  # tokens from "will" to the meeting that others will go to
COMES_SOON = 5  # tokens from "will" to "travel", or to the visit that somebody will make
JOURNEYS = frozenset(["attend", "host", "visit"])
COMING = JOURNEYS | {"chair", "hold", "lead", "meet", "receive"}
COMERS = frozenset(["arrive", "travel", "welcome"])  # verbs of none of the meetings
GERUNDS = frozenset(["arriving", "hosting", "meeting", "receiving", "travelling", "traveling", "visiting", "welcoming"])
UNDONE = frozenset(["due", "expected", "planned", "scheduled", "set", "slated"])  # before "to"
SET_UP = frozenset(["happen", "hold"])  # what is done to meetings and to other things: "open", "organize"
MEETS_SOON = 6  # tokens from "will" to "held"


def is_ahead(account: Account, lines: Sequence[Line], *, planned: bool) -> bool:
    """Whether a text announces a meeting or a journey; `planned`: its round is still to come."""
    if account.genre == "announcement" or (account.genre == "news" and planned):
        return True
    return account.genre not in OF_THOSE_WHO_MET and _opens_ahead(lines)


def is_before_talks(title: Line | None) -> bool:
    """ "Remarks by both Presidents before their meeting": what they "will discuss" is still to come."""
    tokens = title.tokens if title is not None else ()
    before = next((k for k, t in enumerate(tokens) if t.low in {"ahead of", "before"}), len(tokens))
    return any(t.low in OCCASIONS or t.senses.series is not None for t in tokens[before:])


def tell_of_themselves(account: Account) -> bool:
    """Whether those who met tell of their meeting: what they say "will be opened" they will open."""
    return account.genre in OF_THOSE_WHO_MET


def is_only_announced(one: Said, account: Account, *, ahead: bool) -> bool:
    """Whether a clause of intention is the news of a meeting, or its agenda where a text announces it."""
    if is_own_word(one):
        return _is_of_ones_day(one, ahead=ahead)
    if one.clause.verb is WILL and _is_others_agenda(one, account):
        return True
    if one.clause.verb is WILL and account.genre not in OF_THOSE_WHO_MET and (_meets(one) or _talks(one)):
        return True
    return ahead and _is_of_the_day(one)


def _is_others_agenda(one: Said, account: Account) -> bool:
    """ "The leaders of NATO will endorse", "Ministers of Chile will join the talks", on the page of one state: what it
    foretells of a body, or of others who will come to a meeting, is their agenda.
    """
    own = set(account.account_of)
    if len(own) != 1 or is_of_a_body(own) or not own.isdisjoint(one.by):
        return False
    if is_of_a_body(one.by):
        return True
    words = one.line.tokens[one.clause.content : one.clause.content + OCCASION_REACH]
    goes = any(t.low.partition(" ")[0] in ATTENDING for t in words[:2])
    return goes and any(t.senses.series is not None or t.low.rpartition(" ")[2] in OCCASIONS for t in words)


def is_own_word(one: Said) -> bool:
    """ "I will open an office": an announcement in the first person is its speaker's word."""
    who = one.clause.who
    return who is not None and who.kind == "we"


def _is_of_ones_day(one: Said, *, ahead: bool) -> bool:
    """ "I will travel to Oslo to meet her", "I'll conclude with fish": where somebody will be, and how they will go on
    speaking, is their calendar; so is all that they will do at a meeting which the text announces.
    """
    who, clause, tokens = one.clause.who, one.clause, one.line.tokens
    if who is not None and clause.verb is WILL and ahead and _is_talk(tokens[clause.content :]):
        return True  # "Today, we will discuss"
    if who is not None and clause.verb is WILL and len(one.by) == 1 and _is_going(tokens[clause.content :]):
        return True  # "In Oslo we shall meet with bankers"
    if who is None or tokens[who.i].low != "i":
        return False
    at = clause.content if clause.verb is WILL else _own_will(one)
    words = tokens[at : at + ONES_REACH] if at is not None else ()
    deed = next((t for t in words if t.shape == "a" and t.low != "be" and not t.kinds & ADVERB), None)
    if deed is None or at is None:
        return False
    low = deed.low.partition(" ")[0]
    talks = deed.senses.verb is not None and deed.senses.verb.act in ACTS_OF_TWO
    goes = deed.senses.meeting in GOING or low.startswith("travel")
    details = any(t.low in DETAILS for t in tokens[at : at + DETAILS_REACH])
    return goes or talks or low in SPEAKING_ON or (low in GIVING and details) or (ahead and low in OF_THE_DAY)


def _own_will(one: Said) -> int | None:
    """ "I announced that I would visit Oslo": behind the "would" of what somebody said they would do."""
    tokens, k = one.line.tokens, one.clause.content
    own = [t.low for t in tokens[k : k + 2]]
    if one.clause.complement != "that" or "i" not in own:
        return None
    will = k + own.index("i") + 1
    return will + 1 if "modality.future" in tokens[will].senses.classes else None


def _is_going(words: Sequence[Token]) -> bool:
    """Whether what one side will do is to go and see others: "meet with", "be visiting", "attend the fair"."""
    k = next((k for k, t in enumerate(words) if t.shape == "a" and t.low != "be" and not t.kinds & ADVERB), None)
    if k is None:
        return False
    attends = words[k].low == "attend" and k + 1 < len(words) and words[k + 1].low != "to"
    return attends or words[k].senses.meeting in {"meet_with", "visit"}


def _is_talk(words: Sequence[Token]) -> bool:
    """Whether what will be done is a talk: "discuss", "exchange views"."""
    verb = next((t.senses.verb for t in words if t.shape == "a" and not t.kinds & ADVERB), None)
    return verb is not None and verb.act in ACTS_OF_TWO


def _opens_ahead(lines: Sequence[Line]) -> bool:
    """Whether a text begins with a meeting or a journey that is to come: "The Minister will travel to Oslo"."""
    first = [line for line in lines if _is_sentence(line)][:FIRST_LINES]
    return any(_comes(line) for line in first) and not any(_has_met(line) for line in first)


def _is_sentence(line: Line) -> bool:
    """Whether a line is more than the number, the place or the maker that stand before a text."""
    return not line.heading and (bool(line.sentence.kinds & TELLS) or line.tokens[-1].shape == ".")


def _comes(line: Line) -> bool:
    """ "President Roe will host": the speaker of a turn, too, says "we will meet", but hardly where they travel."""
    tokens, own = line.tokens, not line.words.isdisjoint(FIRST_PERSON)
    if any(a.low.endswith(" forward to") and b.low in GERUNDS for a, b in pairwise(tokens)):
        return True  # "looks forward to welcoming him to Oslo"
    coming = JOURNEYS if own else COMING
    ahead = (
        k for k, t in enumerate(tokens) if t.low == "will" or (t.low == "to" and k and tokens[k - 1].low in UNDONE)
    )
    near = (t for k in ahead for t in tokens[k + 1 : k + COMES_SOON])
    return any(t.senses.meeting in coming or t.low in COMERS for t in near)


def _has_met(line: Line) -> bool:
    """Whether a line tells of a meeting that was: "having visited Oslo" tells of an earlier one."""
    tokens = line.tokens
    past = (k for k in line.meetings if tokens[k].senses.meeting_form in FINITE_PAST)
    return any("modality.have" not in tokens[max(k - 1, 0)].senses.classes for k in past)


def is_agenda(one: Said) -> bool:
    """What a round to come will be about."""
    who = one.clause.who
    return one.clause.act in ACTS_OF_TWO or (who is not None and who.kind == "series")


def _is_of_the_day(one: Said) -> bool:
    """ "will co-chair", "will discuss": what a meeting that is announced will be."""
    who, clause = one.clause.who, one.clause
    if clause.verb is not WILL:
        before = one.line.tokens[max(0, clause.v - WILL_REACH) : clause.v]
        return clause.verb.light and any(t.low == "will" for t in before)  # "will reaffirm its commitment to"
    if who is None or clause.shape == "passive" or who.kind in COLLECTIVE or is_of_a_body(one.by):
        return True
    words = one.line.tokens[one.clause.content : one.clause.content + AGENDA_REACH]
    return any(t.senses.meeting or t.low.partition(" ")[0] in OF_THE_DAY for t in words)


def _meets(one: Said) -> bool:
    """ "will meet", "will be held": the news of a meeting, and no promise, but in the words of those who hold it."""
    words = one.line.tokens[one.clause.content : one.clause.content + MEETS_SOON]
    does = next((t.senses.meeting for t in words[:3] if t.senses.meeting), None)
    if does in SET_UP and _is_active(one) and not any(_is_meeting(t) for t in words):
        return False  # "will open an office", "will organize a course"
    return does is not None and not any(t.low in RECURRING for t in words)


def _talks(one: Said) -> bool:
    """ "In Oslo the Minister will discuss fish": the news of a talk, told of those who will be there."""
    who, tokens, k = one.clause.who, one.line.tokens, one.clause.content
    alone = who is not None and ((who.kind in ONE and len(one.by) == 1) or who.kind in COLLECTIVE)
    words = [t.low.partition(" ")[0] for t in tokens[k : k + 2]]
    return alone and (not TALKS.isdisjoint(words) or (not OPENING.isdisjoint(words) and _names_a_meeting(tokens, k)))


def _names_a_meeting(tokens: Sequence[Token], k: int) -> bool:
    """ "will begin the day by having a meeting"."""
    return any(_is_meeting(t) for t in tokens[k : k + OCCASION_REACH])


def _is_active(one: Said) -> bool:
    """Whether the subject itself does it: "will open", and neither "will be opened" nor "the talks will open"."""
    who = one.clause.who
    return who is not None and who.kind != "series" and one.line.tokens[one.clause.content].low != "be"


def _is_meeting(t: Token) -> bool:
    return t.senses.series is not None or t.low.startswith(("meeting", "visit", "negotiation"))
