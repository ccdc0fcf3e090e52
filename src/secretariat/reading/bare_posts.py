"""Bare posts and offices: whom "the ministers", "the Chair", "the ministry" and "the Commission" stand for."""

from secretariat.lexicon.phrases import PARTY
from secretariat.reading.actors import Who
from secretariat.reading.asserted import is_between
from secretariat.reading.context import Context
from secretariat.reading.word_classes import ADMINISTRATIONS

BODIES = ("commission", "committee", "council", "forum", "group", "mechanism")  # last words of what "it" may be
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
CHAIR_REACH = 6  # sentences from who was in the chair to "the Chair"
CHAIRS = frozenset(["chair", "chairman", "chairperson", "chairwoman", "co chair"])
AT_HOME = frozenset(["administration", "cabinet", "government", "governor general", "governor-general"])


class BarePosts(Context):
    """Tells of what party the bare post or office is that a line names."""

    def _role(self, who: Who, everyone: tuple[str, ...]) -> tuple[str, ...]:
        """ "The Commission", "the ministry", "the ministers": a body of all who met, an office, or who holds a post."""
        if self._is_new_body(who):
            return ()
        return everyone if self._is_their_body(who) else self._office(who) or self._by_post(who, everyone)

    def _office(self, who: Who) -> tuple[str, ...]:
        """ "The ministry", "its spokesperson": the office named last, or the one whose page or story it is."""
        if not (who.ministry or who.spokesperson):
            return ()
        return self.state.office or self.account.account_of or self.state.official

    def _by_post(self, who: Who, everyone: tuple[str, ...]) -> tuple[str, ...]:
        """ "the ministers", "the delegation": all, or the one named last; a head of another house is nobody known."""
        if self._is_plural(who):
            return () if self._is_of_others(who) else everyone
        last = self.line.tokens[who.j - 1]
        if self._joins(who):
            return self._of_one_government(everyone)
        if last.low in CHAIRS:
            return self._in_the_chair()
        if last.low in AT_HOME and self.frame.side is not None and len(self.frame.side) == 2:
            home = (self.frame.side,)  # of another state a page would say whose
            return home if self.state.single == home or is_between(self.line, home) else ()
        rank = last.senses.rank
        if rank is None or rank not in HEADS:
            return self.state.single or self._own_house(who)
        presides = self.frame.lexicon.tables.head_of(self.frame.side) == "president"
        own = "president" if presides else "prime minister"
        side = self.frame.side
        return (side,) if side is not None and self.line.tokens[who.j - 1].low == own else ()

    def _joins(self, who: Who) -> bool:
        """ "The Prime Minister and the Treasurer": two posts of one government, where many states met."""
        return any(t.low == "and" for t in self.line.tokens[who.i : who.j])

    def _of_one_government(self, everyone: tuple[str, ...]) -> tuple[str, ...]:
        """Whose two posts are: of two who met one each, else of the page's own government."""
        side = self.frame.side
        states = [p for p in everyone if len(p) == 2]
        if len(states) == len(everyone) == 2:
            return everyone
        return (side,) if side is not None and len(side) == 2 and len(states) < 2 else ()

    def _in_the_chair(self) -> tuple[str, ...]:
        """Whose chair "the Chair" is: the one state that a sentence before names with who was in the chair."""
        before = self.frame.lines.lines[max(0, self.line.number - CHAIR_REACH) : self.line.number]
        for line in reversed(before):
            if any(word.startswith(("chair", "co chair")) for word in line.words):
                told = {a.party for k in line.sentence.where(PARTY) if (a := line.tokens[k].senses.actor) is not None}
                told = {party for party in told if len(party) == 2}
                if told:
                    return tuple(told) if len(told) == 1 else ()
        return ()

    def _own_house(self, who: Who) -> tuple[str, ...]:
        """ "The Government", on a page of one of its ministers, where no other state was told of."""
        side = self.frame.side
        return (side,) if side is not None and self.line.tokens[who.j - 1].low in ADMINISTRATIONS else ()

    def _is_of_others(self, who: Who) -> bool:
        """ "ISAF countries", "Alliance leaders": a group of its own, which the words name and we do not know."""
        before = self.line.tokens[who.i - 1] if who.i else None
        named = before is not None and before.shape == "AA" and before.senses.actor is None
        return named and before is not None and before.low not in self.frame.cast.acronyms

    def _is_their_body(self, who: Who) -> bool:
        """ "The Commission", in a text on the "Norway-Chile Joint Commission": all whose body it is."""
        last = self.line.tokens[who.j - 1].low.rpartition(" ")[2]
        return last in BODIES and any(t.named.noun.endswith(last) for g in self.frame.groups[:1] for t in g.told)

    def _is_new_body(self, who: Who) -> bool:
        """ "decided to set up a joint council. The Council will develop": none of the states told of before it."""
        last = self.line.tokens[who.j - 1]
        several = len(self.frame.parties) > 1
        return several and last.low.rpartition(" ")[2] in BODIES and not self._is_their_body(who)

    def _is_plural(self, who: Who) -> bool:
        return self.line.tokens[who.j - 1].low.endswith("s")
