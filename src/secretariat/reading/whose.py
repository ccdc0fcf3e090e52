"""Whose: whom the phrases of a line stand for, against what was said before: "they", "we", "the three leaders".

In this order: whom the words name; whose voice it is; for a body, a round or what nobody does alone, all who met; for a
pronoun, who was told of last and could have done it (a sayer for "it said", those told of together for "they"); for a
bare post, its one holder, else the page's own. Where two may be meant, or only one of them is known, nobody.
"""

from itertools import pairwise

from msgspec.structs import replace

from secretariat.reading.actors import Who
from secretariat.reading.bare_posts import BODIES, BarePosts
from secretariat.reading.clauses import Clause
from secretariat.reading.context import IT_REACH
from secretariat.reading.first_person import first_person, names_one
from secretariat.reading.foretold import tell_of_themselves
from secretariat.reading.predicates.modals import WILL
from secretariat.reading.together import OF_ALL, takes_two
from secretariat.reading.word_classes import ACTS_OF_TWO, FINITE_PAST, ONE_WAY
from secretariat.who.parties import has_own_officials

TELLING = frozenset(["officials", "diplomats", "experts", "participants", "delegates", "leaders", "members"])
# Before "leaders" and "officials" who are none of a state's.
OTHER_PEOPLE = frozenset(
    [
        *("business", "church", "civic", "community", "company", "corporate", "industry", "labor", "labour"),
        *("family", "opposition", "party", "private", "religious", "sector", "society", "student", "tribal"),
        *("union", "youth"),
    ]
)
SAYING = frozenset(["add", "announce", "confirm", "report", "say", "tell"])  # what "it" does that is a ministry
SIDES = frozenset(["side", "delegation", "team", "officials", "representatives"])
SINGLE = frozenset(["leader", "minister", "official", "diplomat", "envoy", "spokesman", "spokeswoman"])
MEETING_WITH = frozenset(["with", "meeting with", "met with"])
STATES = frozenset(["countries", "governments", "nations", "parties", "sides", "states"])  # of whom each counts once
NUMBERS = {"both": 2, "two": 2, "2": 2, "three": 3, "3": 3, "four": 4, "4": 4, "five": 5, "5": 5, "six": 6, "6": 6}


FEW = 5  # the most members of a group that a text names one by one
PAIR_REACH = 12  # sentences in which a page of several meetings tells of one
AGENT_REACH = 6  # tokens from "will" to the "by" of "will be fully funded by"


class Whose(BarePosts):
    """Tells whom the phrases of one line stand for."""

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
        if state.call and state.titled and set(everyone) < set(self.frame.parties):
            everyone = self.frame.parties  # the one meeting of the page, of which a sentence names some
        if len(everyone) == 1 and len(everyone[0]) == 2:
            everyone = ()  # nobody meets alone: of the others we do not know who they are
        if who is None and clause is not None and clause.to is not None and clause.shape == "passive":
            return self._who_told(clause.to), None
        if who is None and clause is not None and clause.verb is WILL:
            return self._who_will_do(clause, everyone), None
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
                return self._they(clause, everyone), None
            case "series":
                own = who.parties != self.frame.cast.parties or len(who.parties) == 1
                return (who.parties if (self.frame.parties or own) and not state.speech else ()), None
            case "it":
                return self._it(clause, everyone), None
            case "he" | "she":
                named = self._person_before(who.i)
                return (named.parties, named.speaker) if named is not None else ((), None)
            case "we":
                return first_person(self, who, clause)
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
        if clause is not None and self._is_of_a_paper(clause):
            return ()
        if clause is not None and (clause.verb.lemma in SAYING or clause.shape == "trailing"):
            return state.sayer if self._is_near(state.sayer_line) else ()
        if state.body and self._is_near(state.single_line):
            return state.body
        if clause is not None and self._was_named(clause):
            return everyone
        named = self._is_near(state.single_line) and not state.single_is_person
        return state.single if named else ()

    def _is_of_a_paper(self, clause: Clause) -> bool:
        """ "Both sides signed a plan. It covers fish": what is in a paper, told in the present, is no talk."""
        present = self.line.tokens[clause.v].senses.verb_form == "present"
        return present and clause.act in ACTS_OF_TWO and clause.shape in {"active", "shared"}

    def _is_near(self, line: int) -> bool:
        return self.line.number - line <= IT_REACH

    def _was_named(self, clause: Clause) -> bool:
        """ "Cod was the subject of the talks. It dwelt on trade": the round, named last, for what is done at one."""
        state = self.state
        told = self.line.tokens[clause.v].senses.verb_form in FINITE_PAST
        return told and state.named_line == self.line.number - 1 > state.single_line

    def _is_nobodys(self, clause: Clause | None) -> bool:
        """ "Concern was expressed over fish": in one side's account nobody knows by whom; what is joint is of all."""
        if clause is None or clause.shape != "passive":
            return False
        joint = len(self.account.account_of) > 1
        if self.state.speech or (clause.act in ONE_WAY and (not joint or names_one(self, clause))):
            return True
        return clause.act not in OF_ALL and not joint

    def _who_will_do(self, clause: Clause, everyone: tuple[str, ...]) -> tuple[str, ...]:
        """ "An office will be opened", by nobody named: by all who met, where they tell it; else by whose words they
        are, and of what "would be" done by those told of together last. What "will continue" is nobody's deed.
        """
        words = self.line.tokens[clause.v : clause.v + AGENT_REACH + 1]
        done_by = any(a.low == "by" and b.date is None and b.shape != "1" for a, b in pairwise(words))
        if tell_of_themselves(self.account):
            return everyone if self._is_of_those_who_met() and not done_by else ()
        if all(t.low != "be" for t in words[:3]) or done_by:
            return ()
        if words[0].low == "would":
            return self.state.plural if self._is_near(self.state.plural_line) else ()
        if self.voice is not None and any(t.low == "joint" for t in self.line.tokens[clause.i : clause.v]):
            return everyone if set(self.voice.by) < set(everyone) else ()
        own = self.account.account_of if self.account.account_of == (self.frame.side,) else ()
        return own if self.voice is None else () if self.voice.reports else self.voice.by

    def _is_of_those_who_met(self) -> bool:
        """Whether those who tell of a meeting met there: what one state's page says of a body is no promise of it."""
        side = self.frame.side
        return len(self.account.account_of) > 1 or side is None or side in self.frame.parties

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
        near = self.line.number - self.state.pair_line <= PAIR_REACH
        return self._met(who.i) or (self.state.pair if near else ())

    def _met(self, until: int) -> tuple[str, ...]:
        """The page's own side and the one whom a line, up to a token, says it met."""
        side, tokens = self._home(), self.line.tokens
        before = (
            w for w in self.text.actors if 0 < w.i < until and len(w.parties) == 1 and w.kind in {"person", "side"}
        )
        other = next((w for w in before if tokens[w.i - 1].low.endswith("with") and w.parties != (side,)), None)
        if side is None or other is None or not any(t.senses.meeting or "meeting" in t.low for t in tokens[: other.i]):
            return ()
        return tuple(sorted({side, *other.parties}))

    def _home(self) -> str | None:
        """Whose officials go to the meetings of a text: the page's own, or those where a story is written."""
        return self.frame.side or self.frame.home

    def note_meeting(self) -> None:
        """A page of several meetings: whom "the leaders" of the next lines stand for."""
        telling = self._home() is not None and self.line.people and not self.line.words.isdisjoint(MEETING_WITH)
        if telling and (pair := self._met(len(self.line.tokens))):
            self.state.pair = () if set(pair) <= set(self.frame.parties) else pair
            self.state.pair_line = self.line.number

    def _counted(self, who: Who, parties: tuple[str, ...]) -> tuple[str, ...]:
        """ "The three leaders" of three, "the four ministers" of two; of others than are counted, those named together
        last, or nobody known.
        """
        words = self.line.tokens[who.i].low.split(" ")
        number = next((n for w in words if (n := NUMBERS.get(w))), None)
        if number is None or len(parties) == number:
            return parties
        if len(parties) == 1:
            return self._of_a_body(number, parties)
        if len(parties) == number + 1 and who.i and self.line.tokens[who.i - 1].low == "and":
            return parties  # "the Secretary and the two ministers", of three who met
        if parties and words[-1] not in STATES and number % len(parties) == 0:
            return parties
        return self.state.plural if len(self.state.plural) == number else ()

    def _of_a_body(self, number: int, parties: tuple[str, ...]) -> tuple[str, ...]:
        """ "Both ministers", where a body met: its members if they are so many, else those told of together last."""
        body = self.frame.lexicon.tables.bodies.get(parties[0])
        if body is None or len(body.members) == number or (not body.members and number > 2):
            return parties
        return self.state.several

    def _person_before(self, i: int) -> Who | None:
        """Whom "he" stands for: who spoke last, or, as in "the letter of Ms. Roe, in which she", who stands before."""
        last = self.state.person
        tokens = self.line.tokens
        before = [w for w in self.text.actors if w.i < i and w.kind == "person" and w.speaker is not None]
        met = [w for w in before if w.i == 1 and tokens[0].low == "with"]  # "With Minister Roe, he reviewed"
        named = {w.speaker: w for w in before if w not in met}
        if not named or (last is not None and last.speaker in named):
            return last
        return next(iter(named.values())) if len(named) == 1 else None

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

    def as_they_met(self, by: tuple[str, ...]) -> tuple[str, ...]:
        """ "The EU and Central Asia agreed", where the EU met five states: those of them who met, for their group."""
        return self._by_members(self._who_met_of(by))

    def _by_members(self, by: tuple[str, ...]) -> tuple[str, ...]:
        """ "The E3 and the EU", in a text that names the three: the states themselves, as nobody speaks for the E3."""
        known, named = self.frame.lexicon.tables.bodies, self.state.named
        told = [p for p in by if p in known and not has_own_officials(p) and 0 < len(known[p].members) <= FEW]
        told = [p for p in told if set(known[p].members) <= named]
        return tuple(sorted({m for p in told for m in known[p].members}.union(set(by) - set(told)))) if told else by

    def _who_met_of(self, by: tuple[str, ...]) -> tuple[str, ...]:
        """Those of a group who met, for the group."""
        met = self.frame.parties
        known = self.frame.lexicon.tables.bodies
        if len(by) == 1 and len(met) > 1 and by[0] in known and set(met) == set(known[by[0]].members):
            return met  # "the Quad leaders", of four who met
        bodies = [p for p in by if p not in met and not has_own_officials(p)] if len(met) > 2 and len(by) > 1 else []
        members = {p for b in bodies if b in known for p in known[b].members if p in met}
        return tuple(sorted({*members, *(p for p in by if p not in bodies)})) if members else by

    def _they(self, clause: Clause | None, everyone: tuple[str, ...]) -> tuple[str, ...]:
        """Those named together last; after words of one side alone, it may be that side or all: then nobody."""
        state = self.state
        if state.several and everyone != state.several and len(everyone) == 1:
            return state.several  # "the Prime Minister and the Treasurer spoke. They noted", at a meeting of a body
        if state.alone and self.line.number - state.single_line <= 1 and self.line.sentence.block == state.alone_block:
            return ()
        own = self.account.account_of
        told = clause is not None and self.line.tokens[clause.v].senses.verb_form in FINITE_PAST
        if state.first_person and not told and len(own) == 1 and own[0] in (state.plural or everyone):
            return ()  # "They will help us": who speaks would say "we"
        if state.speech:
            return state.plural if self._is_near(state.plural_line) else ()  # others are talked about as well
        return everyone if state.call else state.plural or everyone

    def _is_one(self, who: Who) -> bool:
        """ "the Russian leader": one person, though without a name."""
        tokens = self.line.tokens[who.i : who.j]
        head = next((t for t in tokens if t.senses.rank is not None or t.low in SINGLE), None)
        return head is not None and not head.low.endswith("s") and "and" not in {t.low for t in tokens}

    def _is_collective(self, who: Who) -> bool:
        """ "the Chinese side", "the delegation of Japan": many who are one party."""
        return any(t.low in SIDES for t in self.line.tokens[who.i : who.j])

    def remember_body(self, who: Who, by: tuple[str, ...]) -> None:
        """Keeps the body of all who met that was told of, as "it" may be from here."""
        if who.kind not in {"all", "series"} and not (who.kind == "role" and len(by) > 1):
            return
        last = self.line.tokens[who.j - 1]
        if last.low.endswith(BODIES) or last.shape == "AA":
            self.state.body, self.state.single_line = by, self.line.number

    def remember(self, who: Who | None, by: tuple[str, ...], *, trailing: bool = False) -> None:
        """Keeps who was told of, for the pronouns of the next lines; of an office behind its words (`trailing`) only
        that it said them.
        """
        if who is not None and who.kind == "source":
            self.state.single = self.state.sayer = ()
        if who is not None and who.kind == "person" and not by:
            self.state.person = who  # of no side that we know, as "he" is from here
        if who is None or not by:
            return
        if who.ministry and len(by) == 1:
            self.state.office = self.state.sayer = by
            self.state.sayer_line = self.line.number
            if trailing:
                return
        self.state.several = by if len(by) == 1 and who.kind in {"role", "side"} and self._joins(who) else ()
        self.state.alone = who.kind == "side" and len(by) == 1 and self._is_collective(who)
        self.state.alone_block = self.line.sentence.block
        self.remember_body(who, by)
        if len(by) > 1:
            self.state.plural, self.state.plural_line = by, self.line.number
        elif who.kind in {"party", "side", "person", "role", "it"}:
            self.state.single, self.state.single_line, self.state.body = by, self.line.number, ()
            self.state.single_is_person = who.kind == "person"
        if who.kind == "person" or (who.kind == "side" and len(by) == 1 and self._is_one(who)):
            self.state.person = who
        elif who.kind == "role" and len(by) == 1 and self._is_one(who):
            self.state.person = replace(who, parties=by)  # "The Prime Minister welcomed it. He thanked"
