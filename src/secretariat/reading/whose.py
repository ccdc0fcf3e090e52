"""Whose: whom the phrases of a line stand for, against what was said before: "they", "we", "the three leaders".

In this order: whom the words name; whose voice it is; for a body, a round or what nobody does alone, all who met; for a
pronoun, who was told of last and could have done it (a sayer for "it said", those told of together for "they"); for a
bare post, its one holder, else the page's own. Where two may be meant, or only one of them is known, nobody.
"""

from msgspec import Struct
from msgspec.structs import replace

from secretariat.reading.actors import Cast, Who, actors, opening, opening_of
from secretariat.reading.cast import PRESIDENTIAL
from secretariat.reading.clauses import Clause, clauses
from secretariat.reading.facts.calls import CallAt
from secretariat.reading.frame import Account, Frame
from secretariat.reading.lines import Line
from secretariat.reading.quoted import Voice

TELLING = frozenset(["officials", "diplomats", "experts", "participants", "delegates", "leaders", "members"])
# Before "leaders" and "officials" who are none of a state's.
OTHER_PEOPLE = frozenset(
    [
        *("business", "church", "civic", "community", "company", "corporate", "industry", "labor", "labour"),
        *("opposition", "party", "private", "religious", "sector", "society", "student", "tribal", "union", "youth"),
    ]
)
HEADS = frozenset(
    [
        "deputy_secretary_general",
        "monarch",
        "president",
        "president_of_body",
        "prime_minister",
        "secretary_general",
        "speaker",
    ]
)
SAYING = frozenset(["add", "announce", "confirm", "report", "say", "tell"])  # what "it" does that is a ministry
BODIES = ("commission", "committee", "council", "forum", "group", "mechanism")  # last words of what "it" may be
IT_REACH = 3  # lines from a party to the "it" that stands for it
SIDES = frozenset(["side", "delegation", "team", "officials", "representatives"])
SINGLE = frozenset(["leader", "minister", "official", "diplomat", "envoy", "spokesman", "spokeswoman"])
BODY_REACH = 6  # tokens of "as the countries of the Quad," before "we"
TOGETHER = frozenset(["discuss", "exchange"])  # acts that nobody does alone
TOGETHER_TOO = frozenset(["agree", "agree on", "agree upon", "come to", "reach", "settle on", "sign"])
# Though their act is to discuss.
ALONE = frozenset(["address", "consider", "engage in", "examine", "explore", "go into", "work through"])
UNDATED = frozenset(["base", "ing", "present"])  # forms that tell of no one meeting
# Acts of all who meet, though the passive names nobody; others are somebody's.
OF_ALL = frozenset(
    [
        *("agree", "condemn", "confirm", "decide", "discuss", "exchange", "explain", "recognize", "share_view"),
        *("state", "stress", "welcome"),
    ]
)
TO_ANOTHER = frozenset(["commend", "express_sympathy", "thank"])  # acts of one side, done to another
MEETING_WITH = frozenset(["with", "meeting with", "met with"])
STATES = frozenset(["countries", "governments", "nations", "parties", "sides", "states"])  # of whom each counts once
NUMBERS = {"both": 2, "two": 2, "2": 2, "three": 3, "3": 3, "four": 4, "4": 4, "five": 5, "5": 5, "six": 6, "6": 6}


class State(Struct, gc=False):
    """What was said last, for "they", "it", "he" and "the delegation"."""

    plural: tuple[str, ...] = ()
    plural_line: int = -IT_REACH - 1
    single: tuple[str, ...] = ()
    person: Who | None = None
    call: CallAt | None = None
    block: int = -1
    official: tuple[str, ...] = ()
    voice: Voice | None = None
    announced: bool = False
    announcer: Voice | None = None
    office: tuple[str, ...] = ()
    sayer: tuple[str, ...] = ()
    sayer_line: int = -IT_REACH - 1
    single_line: int = 0
    body: tuple[str, ...] = ()
    named_line: int = -1
    alone: bool = False
    alone_block: int = -1
    pair: tuple[str, ...] = ()
    together: int = -1
    for_all: bool = False
    after_talks: bool = False
    speech: bool = False
    met: bool = False


class Text:
    """The actors and clauses of a line, found when they are asked for: many a line has no verb, and nobody asks what
    those say whom we do not know.
    """

    def __init__(self, line: Line, cast: Cast) -> None:
        self.line = line
        self.cast = cast
        self._actors: list[Who] | None = None
        self._clauses: list[Clause] | None = None

    @property
    def actors(self) -> list[Who]:
        """The actors of the line."""
        if self._actors is None:
            self._actors = actors(self.line, self.cast)
        return self._actors

    @property
    def clauses(self) -> list[Clause]:
        """The clauses of the line."""
        if self._clauses is None:
            self._clauses = clauses(self.line, self.actors) if self.line.verbs and not self.line.heading else []
        return self._clauses

    @property
    def first(self) -> Who | None:
        """The actor with which the line opens, behind "On the margins of the talks," or without."""
        if self._actors is None:
            return opening(self.line, self.cast)
        return opening_of(self.line, self._actors)


def takes_two(clause: Clause, form: str) -> bool:
    """Whether nobody does alone what a clause tells: "agreed", "discussed", "signed"; "are sharing" and "we discuss",
    which tell of no one meeting, may be anybody's. `form`: of the verb.
    """
    lemma = clause.verb.lemma
    if form in UNDATED and lemma not in TOGETHER_TOO:
        return False
    return (clause.act in TOGETHER and lemma not in ALONE) or lemma in TOGETHER_TOO


class Whose:
    """Tells whom the phrases of one line stand for.

    `voice`: whose words the line's are, where somebody is quoted or has the turn.
    """

    def __init__(self, frame: Frame, account: Account, state: State, line: Line, text: Text) -> None:
        self.frame = frame
        self.account = account
        self.state = state
        self.line = line
        self.text = text
        self.voice: Voice | None = None

    def the_other(self, to: Who | None, by: tuple[str, ...]) -> tuple[str, ...]:
        """ "Japan urged it to", "told his counterpart": between two, one speaks to the other."""
        parties = self.frame.parties
        if to is None or to.parties or to.kind not in {"it", "he", "she", "role"}:
            return ()
        return tuple(p for p in parties if p not in by) if len(parties) == 2 and set(by) < set(parties) else ()

    def who(self, who: Who | None, clause: Clause | None) -> tuple[tuple[str, ...], str | None]:
        """The parties, and the person, that a phrase stands for here; nobody where it cannot be known."""
        state = self.state
        everyone = state.call.parties if state.call else self.frame.parties
        if len(everyone) == 1 and len(everyone[0]) == 2:
            everyone = ()  # nobody meets alone: of the others we do not know who they are
        if who is None and clause is not None and clause.to is not None and clause.shape == "passive":
            return self._who_told(clause.to), None
        if who is None:
            return (() if self._is_nobodys(clause) else everyone), None
        match who.kind:
            case "person":
                return who.parties, who.speaker
            case "all" if self._tells(who, clause):
                return (), None
            case "all" if pair := self._pair(who):
                return pair, None
            case "all":
                own = who.parties != self.frame.cast.parties and not state.call
                return self._counted(who, who.parties if own else everyone), None
            case "they":
                return self._they(everyone), None
            case "series":
                own = who.parties != self.frame.cast.parties or len(who.parties) == 1
                return (who.parties if (self.frame.parties or own) and not state.speech else ()), None
            case "it":
                return self._it(clause, everyone), None
            case "he" | "she":
                named = self._person_before(who.i)
                return (named.parties, named.speaker) if named is not None else ((), None)
            case "we":
                return self._first_person(who, clause)
            case "role":
                return who.parties or self._role(who, everyone), None
            case "source":
                return (everyone if self._is_joint_paper(who, clause) else ()), None
            case "side" if not who.parties and self._do_together(who, clause):
                return everyone, None
            case _:
                return who.parties, who.speaker

    def _who_told(self, to: Who) -> tuple[str, ...]:
        """ "The Chilean side was briefed on it": of two who met, by the other."""
        told, met = self.who(to, None)[0], self.frame.parties
        return tuple(p for p in met if p not in told) if len(met) == 2 and len(told) == 1 and told[0] in met else ()

    def _it(self, clause: Clause | None, everyone: tuple[str, ...]) -> tuple[str, ...]:
        """ "The Committee met. It reviewed": all whose body it is, where that was told of last; no body "said"."""
        state = self.state
        if clause is not None and (clause.verb.lemma in SAYING or clause.shape == "trailing"):
            return state.sayer if self._is_near(state.sayer_line) else ()
        if state.body and self._is_near(state.single_line):
            return state.body
        if clause is not None and self._was_named(clause):
            return everyone
        return state.single if self._is_near(state.single_line) else ()

    def _is_near(self, line: int) -> bool:
        return self.line.number - line <= IT_REACH

    def _was_named(self, clause: Clause) -> bool:
        """ "Cod was the subject of the talks. It dwelt on trade": the round, named last, for what is done at one."""
        state = self.state
        told = self.line.tokens[clause.v].senses.verb_form in {"past", "both"}
        return told and state.named_line == self.line.number - 1 > state.single_line

    def _is_nobodys(self, clause: Clause | None) -> bool:
        """ "Concern was expressed over fish": in one side's account nobody knows by whom; what is joint is of all."""
        if clause is None or clause.shape != "passive":
            return False
        joint = len(self.account.account_of) > 1
        if self.state.speech or (clause.act in TO_ANOTHER and (not joint or self._names_one(clause))):
            return True
        return clause.act not in OF_ALL and not joint

    def _is_joint_paper(self, who: Who, clause: Clause | None) -> bool:
        """ "The joint statement condemns": the word of all who made it; what it merely "said" is told behind it."""
        words = {t.low for t in self.line.tokens[who.i : who.j]}
        tells = clause is None or clause.verb.lemma in SAYING or clause.shape == "trailing"
        return not tells and ("joint" in words or "communique" in words) and "report" not in words

    def _do_together(self, who: Who, clause: Clause | None) -> bool:
        """ "Dahl and Roe discussed trade", of whose states the text says nothing: what takes two is of both."""
        tokens = self.line.tokens
        if clause is None or len(self.frame.parties) != 2 or "and" not in {t.low for t in tokens[who.i : who.j]}:
            return False
        return takes_two(clause, tokens[clause.v].senses.verb_form or "")

    def _pair(self, who: Who) -> tuple[str, ...]:
        """ "At a meeting with the Kazakh President, both leaders": the page's own side and whom it met last, where the
        page tells of several such meetings.
        """
        words = self.line.tokens[who.i].low.split(" ")
        if any(NUMBERS.get(w, 2) != 2 for w in words):
            return ()
        return self._met(who.i) or self.state.pair

    def _met(self, until: int) -> tuple[str, ...]:
        """The page's own side and the one whom a line, up to a token, says it met."""
        side, tokens = self.frame.side, self.line.tokens
        before = (
            w for w in self.text.actors if 0 < w.i < until and len(w.parties) == 1 and w.kind in {"person", "side"}
        )
        other = next((w for w in before if tokens[w.i - 1].low.endswith("with") and w.parties != (side,)), None)
        if side is None or other is None or not any(t.senses.meeting or "meeting" in t.low for t in tokens[: other.i]):
            return ()
        return tuple(sorted({side, *other.parties}))

    def note_meeting(self) -> None:
        """A page of several meetings: whom "the leaders" of the next lines stand for."""
        telling = self.frame.side is not None and self.line.people and not self.line.words.isdisjoint(MEETING_WITH)
        if telling and (pair := self._met(len(self.line.tokens))):
            self.state.pair = () if set(pair) <= set(self.frame.parties) else pair

    def _counted(self, who: Who, parties: tuple[str, ...]) -> tuple[str, ...]:
        """ "The three leaders" of three, "the four ministers" of two; of others than are counted, those named together
        last, or nobody known.
        """
        words = self.line.tokens[who.i].low.split(" ")
        number = next((n for w in words if (n := NUMBERS.get(w))), None)
        if number is None or len(parties) in {1, number}:
            return parties
        if parties and words[-1] not in STATES and number % len(parties) == 0:
            return parties
        return self.state.plural if len(self.state.plural) == number else ()

    def _person_before(self, i: int) -> Who | None:
        """Whom "he" stands for: who spoke last, or, as in "the letter of Ms. Roe, in which she", who stands before."""
        last = self.state.person
        named = {w.speaker: w for w in self.text.actors if w.i < i and w.kind == "person" and w.speaker is not None}
        if not named or (last is not None and last.speaker in named):
            return last
        return next(iter(named.values())) if len(named) == 1 else None

    def _first_person(self, who: Who, clause: Clause | None) -> tuple[tuple[str, ...], str | None]:
        """ "I" and "we": those whose voice it is; "we agreed" is said of all who met, if it is known who they are."""
        if who.j - who.i > 1 and self.line.tokens[who.j - 1].low == "i":
            return self._with_speaker(who), None
        form = self.line.tokens[clause.v].senses.verb_form or "" if clause is not None else ""
        shared = clause is not None and self.line.tokens[who.i].low == "we" and takes_two(clause, form)
        other = self._named_with(clause) if shared and clause is not None else None
        if other is not None:
            own = self.voice.by if self.voice is not None else self.account.account_of
            told = clause is not None and clause.shape != "modal" and own
            return (tuple(sorted({*own, *other.parties})) if told else own), None
        if shared:
            self.state.together = self.line.sentence.block
        if shared or self._as_a_body(who) or self._says_together(who) or self._goes_on_together(who, clause):
            if len(self.frame.parties) > 1 or len(self.account.account_of) > 1:
                return self.frame.parties if len(self.frame.parties) > 1 else self.account.account_of, None
            if shared:
                return (), None
        if self.voice is not None:
            return self.voice.by, self.voice.speaker
        if self.state.for_all and not self._names_one(clause):
            return self.frame.parties, None
        return self.account.account_of or self.state.single, None

    def _names_one(self, clause: Clause | None) -> bool:
        """ "We plan programmes with Chile": who is named beside the speaker is none of those who speak, but for the one
        on whose page they do: "We welcome President Roe's plan".
        """
        if clause is None:
            return False
        named = [w for w in self.text.actors if clause.v < w.i < clause.j and w.kind in {"party", "side", "person"}]
        own = set(self.account.account_of)
        return any(len(w.parties) == 1 and own != set(w.parties) < set(self.frame.parties) for w in named)

    def _goes_on_together(self, who: Who, clause: Clause | None) -> bool:
        """ "We discussed trade. We noted that it grew": what the same "we" did at the meeting goes on, in the paragraph
        or, where two speak to the press after their talks, in all that either says.
        """
        if clause is None or self.line.tokens[who.i].low != "we":
            return False
        helped = any("modality.have" in t.senses.classes for t in self.line.tokens[who.j : clause.v])
        told_there = self.state.after_talks and self.voice is not None and clause.act in OF_ALL
        if (helped or not told_there) and self.state.together != self.line.sentence.block:
            return False
        return self.line.tokens[clause.v].senses.verb_form in {"past", "both"} and clause.shape in {"active", "shared"}

    def _named_with(self, clause: Clause) -> Who | None:
        """ "We discussed it with the Dutch": whom the words name beside the speaker, instead of all who met."""
        tokens = self.line.tokens
        until = next((k for k in range(clause.v, clause.j) if tokens[k].low in {",", "as", "that", ";"}), clause.j)
        inside_ = (w for w in self.text.actors if clause.v < w.i < until and w.kind != "all")
        return next((w for w in inside_ if tokens[w.i - 1].low == "with"), None)

    def _with_speaker(self, who: Who) -> tuple[str, ...]:
        """ "President Roe and I": both; of two who met, the other needs no name."""
        own = self.voice.by if self.voice is not None else self.account.account_of
        both = tuple(sorted({*who.parties, *own}))
        if who.parties and own:
            return both
        return self.frame.parties if len(self.frame.parties) == 2 and set(own) < set(self.frame.parties) else ()

    def _as_a_body(self, who: Who) -> bool:
        """ "Together as the Quad, we": those who met as a body speak, whoever prints it."""
        tokens, bodies = self.line.tokens, self.frame.lexicon.tables.bodies
        words = tokens[max(0, who.i - BODY_REACH) : who.i]
        opened = any(t.low == "as" for t in words) and bool(words) and words[-1].low == ","
        return opened and any(t.senses.actor is not None and t.senses.actor.party in bodies for t in words)

    def _says_together(self, who: Who) -> bool:
        """ "Together, we intend": all who met."""
        tokens = self.line.tokens
        before = [t.low for t in tokens[max(0, who.i - 2) : who.i]]
        return tokens[who.i].low == "we" and "together" in before

    def _tells(self, who: Who, clause: Clause | None) -> bool:
        """ "Officials said", in a story: those who tell the reporter of the meeting, of either side; and
        "business leaders", who are none of those who met.
        """
        tokens = self.line.tokens
        if tokens[who.i].low not in TELLING:
            return False
        if who.i and tokens[who.i - 1].low in OTHER_PEOPLE:
            return True
        return clause is not None and clause.act == "state" and (self.frame.press or clause.verb.lemma in SAYING)

    def _role(self, who: Who, everyone: tuple[str, ...]) -> tuple[str, ...]:
        """ "The Commission", "the ministry", "the ministers": a body of all who met, an office, or who holds a post."""
        return everyone if self._is_their_body(who) else self._office(who) or self._by_post(who, everyone)

    def _office(self, who: Who) -> tuple[str, ...]:
        """ "The ministry", "its spokesperson": the office named last, or the one whose page or story it is."""
        if not (who.ministry or who.spokesperson):
            return ()
        return self.state.office or self.account.account_of or self.state.official

    def _by_post(self, who: Who, everyone: tuple[str, ...]) -> tuple[str, ...]:
        """ "the ministers", "the delegation": all, or the one named last; a head of another house is nobody known."""
        if self._is_plural(who):
            return everyone
        rank = self.line.tokens[who.j - 1].senses.rank
        if rank is None or rank not in HEADS:
            return self.state.single
        own = "president" if self.frame.side in PRESIDENTIAL else "prime minister"
        side = self.frame.side
        return (side,) if side is not None and self.line.tokens[who.j - 1].low == own else ()

    def _is_their_body(self, who: Who) -> bool:
        """ "The Commission", in a text on the "Norway-Chile Joint Commission": all whose body it is."""
        last = self.line.tokens[who.j - 1].low.rpartition(" ")[2]
        return last in BODIES and any(t.named.noun.endswith(last) for g in self.frame.groups[:1] for t in g.told)

    def as_they_met(self, by: tuple[str, ...]) -> tuple[str, ...]:
        """ "The EU and Central Asia agreed", where the EU met five states: those of them who met, for their group."""
        met = self.frame.parties
        bodies = [p for p in by if p not in met and len(p) > 2] if len(met) > 2 and len(by) > 1 else []
        known = self.frame.lexicon.tables.bodies
        members = {p for b in bodies if b in known for p in known[b].members if p in met}
        return tuple(sorted({*members, *(p for p in by if p not in bodies)})) if members else by

    def _they(self, everyone: tuple[str, ...]) -> tuple[str, ...]:
        """Those named together last; after words of one side alone, it may be that side or all: then nobody."""
        state = self.state
        if state.alone and self.line.number - state.single_line <= 1 and self.line.sentence.block == state.alone_block:
            return ()
        if state.speech:
            return state.plural if self._is_near(state.plural_line) else ()  # others are talked about as well
        return everyone if state.call else state.plural or everyone

    def _is_one(self, who: Who) -> bool:
        """ "the Russian leader": one person, though without a name."""
        last = self.line.tokens[who.j - 1]
        return last.senses.rank is not None or last.low in SINGLE

    def _is_collective(self, who: Who) -> bool:
        """ "the Chinese side", "the delegation of Japan": many who are one party."""
        return any(t.low in SIDES for t in self.line.tokens[who.i : who.j])

    def _is_plural(self, who: Who) -> bool:
        return self.line.tokens[who.j - 1].low.endswith("s")

    def remember_body(self, who: Who, by: tuple[str, ...]) -> None:
        """Keeps the body of all who met that was told of, as "it" may be from here."""
        if who.kind not in {"all", "series"} and not (who.kind == "role" and len(by) > 1):
            return
        last = self.line.tokens[who.j - 1]
        if last.low.endswith(BODIES) or last.shape == "AA":
            self.state.body, self.state.single_line = by, self.line.number

    def remember(self, who: Who | None, by: tuple[str, ...]) -> None:
        """Keeps who was told of, for the pronouns of the next lines."""
        if who is not None and who.kind == "source":
            self.state.single = self.state.sayer = ()
        if who is not None and who.kind == "person" and not by:
            self.state.person = who  # of no side that we know, as "he" is from here
        if who is None or not by:
            return
        if who.ministry and len(by) == 1:
            self.state.office = self.state.sayer = by
            self.state.sayer_line = self.line.number
        self.state.alone = who.kind == "side" and len(by) == 1 and self._is_collective(who)
        self.state.alone_block = self.line.sentence.block
        self.remember_body(who, by)
        if len(by) > 1:
            self.state.plural, self.state.plural_line = by, self.line.number
        elif who.kind in {"party", "side", "person", "role", "it"}:
            self.state.single, self.state.single_line, self.state.body = by, self.line.number, ()
        if who.kind == "person" or (who.kind == "side" and len(by) == 1 and self._is_one(who)):
            self.state.person = who
        elif who.kind == "role" and len(by) == 1 and self._is_one(who):
            self.state.person = replace(who, parties=by)  # "The Prime Minister welcomed it. He thanked"
