"""Sayers: by whom a clause is said, where the phrase at its verb is not the whole of it."""

from itertools import pairwise

from msgspec.structs import replace

from secretariat.reading.actors import Who
from secretariat.reading.clauses import Clause
from secretariat.reading.together import UNDATED, takes_two
from secretariat.reading.tokens import Token
from secretariat.reading.whose import Whose
from secretariat.reading.word_classes import ACTS_OF_TWO, NAME_SHAPES, ONE_SIDE, PEOPLE, POSSESSIVES, TIES

JOINED = 2  # the least token at which the second half of a subject can begin
A_NAME = 5  # tokens of "Host Ken Mori" before the next in the row
PARTNER_REACH = 5  # tokens of "with its partners in the GCC"
OF_ALL_WHO = frozenset(["all", "party", "series", "side"])  # kinds of phrases for all who met
OF_NAMES = frozenset(["and", "at", "de", "for", "in", "of", "the", "to"])


class Sayers(Whose):
    """Tells by whom the clauses of a line are said."""

    def by_whom(self, clause: Clause) -> tuple[tuple[str, ...], str | None]:
        """The parties whose words a clause tells, and the person who speaks for them."""
        by, speaker = self._met_for(clause) or self._met_with(clause) or self.who(clause.who, clause)
        by, speaker = self._whole(clause, by) or (self.as_they_met(by), speaker)
        by, speaker = self._in_ones_view(clause, by) or (by, speaker)
        return by, speaker

    def as_known(self, clause: Clause) -> Clause:
        """ "She said that both sides agreed", of a spokesperson named before: who tells of the meeting, as she did."""
        who = clause.who
        if who is None or who.kind not in {"he", "she"} or clause.act != "state":
            return clause
        named = self._person_before(who.i)
        return replace(clause, who=replace(who, spokesperson=True)) if named and named.spokesperson else clause

    def _met_for(self, clause: Clause) -> tuple[tuple[str, ...], None] | None:
        """ "Mori hosted them to discuss fish": what nobody does alone is of all who met, whoever called the meeting."""
        everyone = self.state.call.parties if self.state.call else self.frame.parties if self.state.met else ()
        alone = clause.shape == "purpose" and clause.act in ACTS_OF_TWO and clause.who is not None
        return (everyone, None) if alone and clause.who and set(clause.who.parties) < set(everyone) else None

    def _met_with(self, clause: Clause) -> tuple[tuple[str, ...], None] | None:
        """ "Mori had talks on fish with his counterpart": what takes two is of both whom the clause names."""
        who, tokens = clause.who, self.line.tokens
        alone = who is not None and who.kind in ONE_SIDE and clause.shape in {"active", "shared"}
        form = tokens[clause.v].senses.verb_form or ""
        if who is None or not alone or not who.parties or not takes_two(clause, form):
            return None
        beside = (w for w in self.text.actors if clause.v < w.i < clause.j and w.kind in PEOPLE)
        other = next((w for w in beside if tokens[w.i - 1 - (tokens[w.i - 1].low in POSSESSIVES)].low == "with"), None)
        if other is None or any(_may_be_done(t) for t in tokens[clause.v + 1 : other.i]):
            return None
        parties = other.parties or self.the_other(other, who.parties)
        return (tuple(sorted({*who.parties, *parties})), None) if parties else None

    def _whole(self, clause: Clause, by: tuple[str, ...]) -> tuple[tuple[str, ...], None] | None:
        """ "Roe, the Norwegian envoy, and Mori discussed": the subject begins before the one who stands at the verb.

        Where its first half is nobody known, what takes two is of both who met, and the rest is nobody's.
        """
        who, tokens = clause.who, self.line.tokens
        if who is not None and len(by) > 1 and self._joins_a_stranger(who):
            known = set(by) < set(self.frame.parties)
            return (
                self.frame.parties if known and takes_two(clause, tokens[clause.v].senses.verb_form or "") else ()
            ), None
        single = who is not None and len(by) == 1 and who.kind in ONE_SIDE
        if who is None or not single or clause.shape != "active" or who.i < JOINED or tokens[who.i - 1].low != "and":
            return None
        first = tokens[: who.i - 1]
        form = tokens[clause.v].senses.verb_form or ""
        if form == "present" or not all(_is_of_a_name(t) for t in first):
            return None
        kinds = {"party"} if who.kind == "party" else {"person", "side"}  # no city in which, nor summit at which
        others = {p for w in self.text.actors if w.j < who.i and w.kind in kinds for p in w.parties}
        if others and ({*by, *others} == set(self.frame.parties) or not self._names_a_stranger(who.i - 1)):
            return tuple(sorted({*by, *others})), None
        if others:
            known = {*by, *others} < set(self.frame.parties)
            return (self.frame.parties if known and takes_two(clause, form) else ()), None
        both = self.frame.parties if len(self.frame.parties) == 2 and set(by) < set(self.frame.parties) else ()
        return (both if takes_two(clause, form) else ()), None

    def _joins_a_stranger(self, who: Who) -> bool:
        """ "Host Ken Mori, Ann Roe of Chile and Luis Soto of Peru": two whose states are told, behind one unknown."""
        first = self.line.tokens[: max(0, who.i - 1)]
        row = who.kind in {"person", "side"} and 1 < len(first) <= A_NAME and self.line.tokens[who.i - 1].low == ","
        return row and all(t.shape in NAME_SHAPES for t in first) and self._names_a_stranger(who.i - 1)

    def _names_a_stranger(self, until: int) -> bool:
        """ "Host Ken Mori, Ann Roe of Chile and": a name of which nothing is told, in a row of those who spoke."""
        known = {k for w in self.text.actors for k in range(w.i, w.j)}
        bare = [k for k, t in enumerate(self.line.tokens[:until]) if k not in known and _is_bare(t)]
        return any(b == a + 1 and (not a or self.line.tokens[a - 1].low not in OF_NAMES) for a, b in pairwise(bare))

    def but_the_partner(self, clause: Clause, by: tuple[str, ...]) -> tuple[str, ...]:
        """ "Chile praised Japan, and they are ready to work with Japan": with whom somebody will work is none of
        those for whom "they" or "it" stands.
        """
        if clause.who is None or clause.who.kind not in {"he", "it", "she", "they"} or not clause.commits:
            return by
        tokens = self.line.tokens
        within = (w for w in self.text.actors if clause.v < w.i < clause.j and w.kind in {"party", "side"})
        near = (
            w for w in within if any(t.low.endswith("with") for t in tokens[max(w.i - PARTNER_REACH, clause.v) : w.i])
        )
        partners = {p for w in near if w.j < len(tokens) and not _goes_on(tokens[w.j]) for p in w.parties}
        return tuple(p for p in by if p not in partners)

    def _in_ones_view(self, clause: Clause, by: tuple[str, ...]) -> tuple[tuple[str, ...], str | None] | None:
        """ "Our countries share a strong belief in it", in somebody's own words: what one who speaks holds of all."""
        own, speaker = (self.voice.by, self.voice.speaker) if self.voice is not None else ((), None)
        speech = self.account.genre == "other" and self.state.first_person and len(self.account.account_of) == 1
        if self.voice is None and speech:
            own = self.account.account_of
        who = clause.who
        if not own or who is None or who.kind not in OF_ALL_WHO or not set(own) < set(by):
            return None
        of_now = self.line.tokens[clause.v].senses.verb_form in UNDATED and clause.shape in {"active", "participle"}
        return (own, speaker) if of_now else None

    def is_of_a_third(self, clause: Clause, by: tuple[str, ...]) -> bool:
        """ "Chile will bear the cost", on the page of a state that tells of no round: of one whom it did not meet."""
        side = self.frame.side
        own = side is not None and self.account.account_of == (side,) and self.voice is None
        if not (clause.shape == "modal" or clause.commits) or side is None or not own or self._tells_of_many():
            return False
        if self.state.first_person and clause.shape == "modal" and bool(by) and side not in by:
            return True
        if self.state.met:
            return False
        known = self.frame.lexicon.tables.bodies
        met = {side, *self.frame.parties, *(self.state.call.parties if self.state.call else ())}
        met |= {m for p in met if p in known for m in known[p].members}
        return bool(by) and met.isdisjoint(by)

    def _tells_of_many(self) -> bool:
        """A fact sheet says of each who took part what it will do."""
        title = self.frame.lines.title
        return title is not None and {"fact", "sheet"} <= title.words


def _is_of_a_name(t: Token) -> bool:
    """Whether a word before "and Japan" may be of a name or a post: else what stands before may be a clause."""
    return t.shape != "a" or t.low in OF_NAMES or bool(t.senses.rank)


def _goes_on(t: Token) -> bool:
    """Whether a name goes on behind a state: "with Japan Airlines", "with U.S. firms"."""
    return t.shape in NAME_SHAPES or (t.shape == "a" and not t.senses.classes) or t.low in TIES


def _is_bare(t: Token) -> bool:
    """Whether a capital may be of a name, and is of no state, city, post or day."""
    s = t.senses
    return t.shape == "A" and not (s.actor or s.city or s.rank or s.honorific or s.office or s.series or t.date)


def _may_be_done(t: Token) -> bool:
    """ "the plan launched with Chile": a further verb, whose "with" it is."""
    return t.low.endswith("ed") or t.senses.meeting_form is not None
