"""Clauses of speech and intention: who, which verb, denied or not, in what voice, with what complement, over which words.

A handful of clause shapes stands here in code; which verb takes part in them is an entry of the lexicon.
"""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from secretariat.lexicon.language import SpeechNoun, Verb
from secretariat.reading.actors import Who
from secretariat.reading.layout import Sentence

Complement = Literal["to", "that", "ing", "np", "on", "quote", "none"]
Shape = Literal["active", "shared", "passive", "participle", "trailing", "modal", "purpose", "quote"]

WILL = Verb("will", "state", ("np",), "intends")  # "the two sides will work together": the modal itself commits
NO_AGENT = frozenset(
    [
        "agree",
        "decide",
        "exchange",
        "discuss",
        "condemn",
        "stress",
        "welcome",
        "confirm",
        "recognize",
        "explain",
        "share_view",
    ]
)
LEADING = frozenset(["lead", "attend", "chair"])
JOINT_WORK = frozenset(["cooperation", "co-operation", "coordination", "collaboration"])
JOINT_WORK_REACH = 6  # tokens: "to stronger counter-terrorism cooperation"
LIGHT_REACH = 9  # words between a light verb and its noun: "expressed its solemn position and serious concern"
FUTURE = frozenset(["modality.future", "modality.should"])
TAIL = frozenset(["on", "at", "in", "during", "after", "<date>"])
TAIL_LENGTH = 9  # "he said on Wednesday at the daily briefing"
# What begins a side remark on a long clause: the quote of a statement ends before it.
ASIDES = frozenset(["under", "which", "while", "whereas", "as", "noting", "adding"])
MIDDLE = 12  # tokens after which a list of examples is cut
LONG = 30  # tokens after which a quote is cut at an aside
STATING = frozenset(["state", "stress", "explain", "confirm", "express_hope"])


class Clause(Struct, frozen=True, kw_only=True):
    """One predicate of speech or intention with its subject and its words.

    Attributes:
        v: the verb's token; i, j: the tokens of the clause with its subject, j exclusive.
        start, end: the same as places in the text.
        shape: how subject and verb stand to each other.
        who: the subject phrase as it stands, or None where the grammar leaves it to all (passive) .
        verb, act, force: the entry, and what it does here (a noun of speech may decide).
        complement, content: what follows the verb, and the token where it begins.
        commits: the clause states an intention; asks: it wants something of another.
        negated: the act is denied. perfect: "had agreed": told of an earlier time.
        to: the actor addressed, or None.
        noun: the noun of speech that decided, or None.
    """

    v: int
    i: int
    j: int
    start: int
    end: int
    shape: Shape
    who: Who | None
    verb: Verb
    act: str
    force: str
    complement: Complement
    content: int
    commits: bool = False
    asks: bool = False
    negated: bool = False
    perfect: bool = False
    to: Who | None = None
    noun: SpeechNoun | None = None


class _Group(Struct, frozen=True):
    """The words of a verb: from its first auxiliary or adverb to the verb itself."""

    first: int
    v: int
    be: bool
    have: bool
    had: bool
    to: bool
    modal: bool
    negated: bool


def clauses(sentence: Sentence, actors: Sequence[Who]) -> list[Clause]:
    """The clauses of a sentence from left to right, each ending where the next of the same rank begins."""
    if sentence.kind == "heading":
        return []
    return _Grammar(sentence, actors).read()


class _Grammar:
    """Reads the clauses of one sentence."""

    def __init__(self, sentence: Sentence, actors: Sequence[Who]) -> None:
        self.tokens = sentence.tokens
        self.actors = actors
        self.ends = {w.j: w for w in actors}
        self.starts = {w.i: w for w in actors}
        self.inside = {k for w in actors for k in range(w.i, w.j)}
        self.found: list[Clause] = []
        self.last_forms: list[str] = []

    def read(self) -> list[Clause]:
        for v, t in enumerate(self.tokens):
            if v in self.inside and v + 1 not in self.ends:
                continue
            if t.senses.verb is not None and v not in self.inside:
                clause = self._clause(v, t.senses.verb, t.senses.verb_form or "")
            elif t.low in {"will", "shall"}:
                clause = self._modal(v)
            else:
                continue
            if clause is not None:
                self.found.append(clause)
        return self._bounded()

    # One clause.

    def _clause(self, v: int, verb: Verb, form: str) -> Clause | None:
        if verb.needs == "never":
            return None
        group = self._group(v)
        forms = form.split("|")
        after = self.tokens[v + 1].low if v + 1 < len(self.tokens) else ""
        if not group.be and after == "by" and {"both", "participle"} & set(forms):
            return None  # "reforms supported by the programme": tells of the reforms, not of who speaks
        if group.to and verb.act in {"discuss", "exchange"}:
            return self._purpose(v, verb, group)
        if ("participle" in forms or "both" in forms) and group.be:
            return self._passive(v, verb, group)
        if "ing" in forms and not group.be:
            return self._participle(v, verb, group)
        if group.to or ("participle" in forms and len(forms) == 1 and not group.have):
            return None
        subject, shape = self._subject(group.first - 1)
        if subject is None and shape != "shared":
            return self._trailing(v, verb) if verb.act in STATING else None
        if shape == "shared" and not self._can_share(v, forms, group):
            return None
        if forms == ["base"] and not (group.modal or self._plural(subject)) and shape == "active":
            return None
        if subject is not None and subject.kind == "series" and after == "to" and verb.asks:
            return None  # "a meeting expected to touch on"
        if (
            subject is not None
            and subject.kind == "series"
            and forms == ["present"]
            and verb.act in {"stress", "state", "explain"}
        ):
            return None  # "this meeting highlights": the writer's words
        if (
            subject is not None
            and subject.i > 1
            and self.tokens[subject.i - 1].low in {",", '"'}
            and self._says_what_stands_before(v, verb)
        ):
            return self._trail(v, verb, subject, subject.i - 1)
        self.last_forms = forms
        return self._made(v, verb, group, subject, shape)

    def _says_what_stands_before(self, v: int, verb: Verb) -> bool:
        """ "..., he noted.": nothing follows that could be what he noted."""
        if verb.act not in STATING:
            return False
        return self._ends_here(v + 1) and not any(t.low in {"that", '"'} for t in self.tokens[v + 1 :])

    def _purpose(self, v: int, verb: Verb, group: _Group) -> Clause | None:
        """ "held consultations in Washington to discuss ...": what they met for."""
        met = next(
            (
                k
                for k in range(group.first - 1, -1, -1)
                if self.tokens[k].senses.meeting in {"hold", "meet", "happen", "host"}
            ),
            None,
        )
        if met is None or self.tokens[group.first].low != "to" or self.tokens[met].senses.meeting_form == "ing":
            return None
        who = next((w for w in reversed(self.actors) if w.j <= met + 1 and w.kind != "source"), None)
        return self._made(v, verb, group, who, "purpose", group.first)

    def _made(
        self, v: int, verb: Verb, group: _Group, who: Who | None, shape: Shape, first: int | None = None
    ) -> Clause | None:
        to = self._addressee(v)
        content, complement = self._complement(to.j if to and complement_may_follow(verb) else v + 1)
        noun = self._noun(v + 1) if verb.light else None
        if not self._needed(verb, complement, noun, group):
            return None
        if (
            to is not None
            and complement == "np"
            and verb.lemma not in {"tell", "inform", "brief", "remind", "assure", "thank", "congratulate"}
            and not verb.asks
        ):
            to = None
        commits, force = self._commits(verb, noun, complement, content, group, v)
        act = self._act(verb, noun, complement, content, to)
        i = first if first is not None else who.i if who and shape in {"active", "modal"} else group.first
        return Clause(
            v=v,
            i=i,
            j=len(self.tokens),
            start=self.tokens[i].start,
            end=self.tokens[-1].end,
            shape=shape,
            who=who,
            verb=verb,
            act=act,
            force=force,
            complement=complement,
            content=content,
            commits=commits and not group.negated,
            asks=verb.asks,
            negated=group.negated,
            perfect=group.had,
            to=to,
            noun=noun,
        )

    def _act(self, verb: Verb, noun: SpeechNoun | None, complement: Complement, content: int, to: Who | None) -> str:
        """The act: a noun of speech tells more than its verb; what one says that others should do is a call."""
        if noun is not None and (noun.act != "state" or verb.act == "state"):
            return noun.act
        if verb.lemma == "expect" and to is not None and complement == "to":
            return "call_for"
        if verb.act == "state" and complement == "that" and self._should(content):
            return "call_for"
        return verb.act

    def _should(self, k: int) -> bool:
        for t in self.tokens[k : k + 14]:
            if t.low in {"should", "must"}:
                return True
            if t.senses.classes & {"modality.be", "modality.have", "modality.future"} or t.low in {",", ";"}:
                return False
        return False

    def _group(self, v: int) -> _Group:
        k, seen = v, set[str]()
        had = to = False
        while k > 0:
            t = self.tokens[k - 1]
            c = t.senses.classes
            aux = c & {
                "modality.future",
                "modality.should",
                "modality.can",
                "modality.be",
                "modality.have",
                "modality.do",
                "modality.negation",
            }
            if not aux and "glue.adverb" not in c and "modality.to" not in c and t.low != "to":
                break
            if k - 1 in self.inside and k in self.ends and not aux:
                break
            seen |= aux
            had |= t.low == "had"
            to |= t.low == "to"
            k -= 1
        modal = bool(seen & {"modality.future", "modality.should", "modality.can"})
        return _Group(
            k,
            v,
            "modality.be" in seen,
            "modality.have" in seen,
            had,
            to and "modality.be" not in seen,
            modal,
            "modality.negation" in seen,
        )

    def _subject(self, k: int) -> tuple[Who | None, Shape]:
        """The subject that ends at token k, or the sign that the clause before lends its own."""
        tokens = self.tokens
        while k >= 0 and tokens[k].low == ")":
            while k >= 0 and tokens[k].low != "(":
                k -= 1
            k -= 1
        if k < 0:
            return None, "active"
        if k + 1 in self.ends:
            return self._before_apposition(self.ends[k + 1]), "active"
        low = tokens[k].low
        if low == ",":
            return self._past_comma(k)
        if low in {"and", "but", "or", ";"} or low == "then":
            return (None, "shared") if self.found else (self._who_met(k), "participle")
        if low in {"who", "which"}:
            k -= 1 if k and tokens[k - 1].low != "," else 2
            return self.ends.get(k + 1), "active"
        return None, "active"

    def _who_met(self, k: int) -> Who | None:
        """ "X and Y headed the delegations and resolved to": the subject of the meeting's verb goes on."""
        for m in range(k - 1, 0, -1):
            if self.tokens[m].senses.meeting and self.tokens[m].senses.meeting_form in {"past", "both"}:
                first = self._group(m).first
                who = self.ends.get(first)
                return who or (self.ends.get(first - 1) if first and self.tokens[first - 1].low == "," else None)
        return None

    def _before_apposition(self, who: Who) -> Who:
        """ "The delegation, led by Liu, expressed": Liu ends next to the verb, the delegation speaks."""
        k = who.i - 1
        if k > 1 and self.tokens[k].low in {"by", "with", "of", "including"}:
            while k > 0 and self.tokens[k].low != ",":
                k -= 1
            if k > 0 and k in self.ends:
                return self.ends[k]
        return who

    def _past_comma(self, k: int) -> tuple[Who | None, Shape]:
        if k in self.ends:
            who = self._before_apposition(self.ends[k])
            return who, "active"
        m = k - 1
        while m > 0:
            if self.tokens[m].low == "," and m in self.ends:
                return self.ends[m], "active"
            if self.tokens[m].low in {".", ";", '"'}:
                break
            m -= 1
        return None, "shared" if self.found else "active"

    def _can_share(self, v: int, forms: list[str], group: _Group) -> bool:
        """Whether this verb goes on with the subject of the clause before it: both finite, or both after one modal."""
        before = self.found[-1]
        if before.shape == "trailing" or (forms == ["present"] and self.last_forms != ["present"]):
            return False
        if group.modal or group.have or group.be:
            return True
        return bool({"past", "both", "present"} & set(forms))

    def _plural(self, who: Who | None) -> bool:
        """Whether a verb without -s may follow: in "US support for", "the Brazilian state of" it is a noun."""
        return who is not None and (who.kind in {"all", "they", "we", "side", "series"} or len(who.parties) > 1)

    def _passive(self, v: int, verb: Verb, group: _Group) -> Clause | None:
        agent = self._agent(v)
        if agent is None and verb.act not in NO_AGENT:
            return None
        if group.to or (group.first and self.tokens[group.first - 1].low in {"that", "which", "who"} and agent is None):
            return None
        if (
            group.first
            and self.tokens[group.first - 1].low in {"that", "which"}
            and agent is not None
            and verb.act in {"welcome"}
        ):
            return None
        first = self._clause_start(group.first)
        return self._made(v, verb, group, agent, "passive", first)

    def _agent(self, v: int) -> Who | None:
        for k in range(v + 1, min(v + 16, len(self.tokens))):
            if self.tokens[k].low == "by" and k + 1 in self.starts:
                return self.starts[k + 1]
        return None

    def _clause_start(self, k: int) -> int:
        """Where the clause of a passive begins: after the clause before it, or at the sentence's start."""
        if self.found:
            last = self.found[-1]
            for m in range(k - 1, last.v, -1):
                if self.tokens[m].low in {"and", ";", "but", "while"}:
                    return m + 1
        return 0

    def _participle(self, v: int, verb: Verb, group: _Group) -> Clause | None:
        """ "Sun said ..., adding that ..."; "Noting that ..., Hayashi voiced"."""
        k = group.first - 1
        if k >= 0 and self.tokens[k].low not in {",", "by", "while"}:
            return None
        if k < 0:
            who = next((w for w in self.actors if w.i > v and self.tokens[w.i - 1].low == ","), None)
            if who is None:
                return None
            made = self._made(v, verb, group, who, "participle")
            if made is None:
                return None
            j = who.i - 1
            return replace(made, j=j, end=self.tokens[j - 1].end)
        if not self.found and self.tokens[k].low == "by":
            opener = next((w for w in self.actors if w.j <= k and w.kind in {"person", "party", "side"}), None)
            return self._made(v, verb, group, opener, "participle", group.first) if opener is not None else None
        if not self.found or self.found[-1].v >= v:
            return None
        if self.tokens[k].low == "by" and verb.act not in {"stress", "state", "welcome", "express_hope", "thank"}:
            return None
        return self._made(v, verb, group, None, "shared")

    def _trailing(self, v: int, verb: Verb) -> Clause | None:
        """ "..., said Raveesh Kumar": the verb stands before its subject, at the end."""
        who = self.starts.get(v + 1)
        if who is None or v == 0 or self.tokens[v - 1].low not in {",", '"'} or not self._ends_here(who.j):
            return None
        return self._trail(v, verb, who, v - 1)

    def _trail(self, v: int, verb: Verb, who: Who, end: int) -> Clause:
        first = 0
        return Clause(
            v=v,
            i=first,
            j=end,
            start=self.tokens[first].start,
            end=self.tokens[end - 1].end if end else self.tokens[-1].end,
            shape="trailing",
            who=who,
            verb=verb,
            act="call_for" if verb.act == "state" and self._should(first) else verb.act,
            force=verb.force,
            complement="that",
            content=first,
        )

    def _ends_here(self, k: int) -> bool:
        """Whether nothing but time, place or occasion of the saying follows."""
        rest = self.tokens[k:]
        if len(rest) > TAIL_LENGTH:
            return False
        return (
            not rest
            or rest[0].low in {".", '"', ",", *TAIL}
            or bool(rest[0].date)
            or "glue.adverb" in rest[0].senses.classes
        )

    def _modal(self, v: int) -> Clause | None:
        """ "The two sides will work together": a subject and "will" before a verb that is none of speech."""
        if v + 1 >= len(self.tokens):
            return None
        subject = self.ends.get(v)
        k = v + 1
        while k < len(self.tokens) and "glue.adverb" in self.tokens[k].senses.classes:
            k += 1
        if k >= len(self.tokens) or self.tokens[k].senses.classes & {"modality.have", "modality.negation"}:
            return None
        if subject is None:
            return self._goes_on(v, k)
        if self.tokens[k].senses.verb is not None and self.tokens[k].senses.meeting is None:
            return None
        if "modality.be" in self.tokens[k].senses.classes and not (
            k + 1 < len(self.tokens) and self.tokens[k + 1].senses.meeting == "hold"
        ):
            return None
        if self.found and any(t.low == "that" for t in self.tokens[self.found[-1].v : v]):
            return None
        if subject.kind == "series" and not (self.tokens[k].senses.meeting or self.tokens[k].low in {"be", "continue"}):
            return None
        i = subject.i
        return Clause(
            v=v,
            i=i,
            j=len(self.tokens),
            start=self.tokens[i].start,
            end=self.tokens[-1].end,
            shape="modal",
            who=subject,
            verb=WILL,
            act="state",
            force="intends",
            complement="to",
            content=v + 1,
            commits=True,
        )

    def _goes_on(self, v: int, k: int) -> Clause | None:
        """ "Collaboration will continue in the coming weeks": what all who meet intend, though no party is the subject."""
        first = self._clause_start(v)
        if (
            self.tokens[k].low != "continue"
            or v - first > 8
            or v <= first
            or (self.found and any(t.low == "that" for t in self.tokens[self.found[-1].v : v]))
        ):
            return None
        return Clause(
            v=v,
            i=first,
            j=len(self.tokens),
            start=self.tokens[first].start,
            end=self.tokens[-1].end,
            shape="passive",
            who=None,
            verb=WILL,
            act="state",
            force="intends",
            complement="to",
            content=v + 1,
            commits=True,
        )

    # What follows the verb.

    def _addressee(self, v: int) -> Who | None:
        return self.starts.get(v + 1)

    def _complement(self, k: int) -> tuple[int, Complement]:
        tokens = self.tokens
        at = k
        while at < len(tokens) and tokens[at].low not in {"that", "both"}:
            if "glue.adverb" in tokens[at].senses.classes:
                at += 1
            elif (
                tokens[at].low == "in"
                and at + 1 < len(tokens)
                and tokens[at + 1].low in {"closing", "principle", "particular", "conclusion"}
            ):
                at += 2
            else:
                break
        if at < len(tokens) and tokens[at].low == "," and (close := self._close_comma(at)):
            at = close
        if at >= len(tokens) or tokens[at].low in {".", ";"}:
            return at, "none"
        t = tokens[at]
        if t.low == "to":
            return at, "to"
        if t.low in {"that", "how", "whether"}:
            return at, "that"
        if t.low == '"' or t.low == ":":
            return at, "quote"
        if t.low in {"on", "upon"}:
            return at, "on"
        if t.low == "not" and at + 1 < len(tokens) and tokens[at + 1].low == "to":
            return at, "to"
        if t.low.endswith("ing") and t.shape == "a":
            return at, "ing"
        if at in self.starts and self._finite_after(self.starts[at].j):
            return at, "that"
        return at, "that" if self._finite_soon(at) else "np"

    def _close_comma(self, at: int) -> int | None:
        """Past a short parenthesis between commas: "agreed, in closing, that"."""
        for k in range(at + 1, min(at + 7, len(self.tokens))):
            if self.tokens[k].low == ",":
                return k + 1 if k + 1 < len(self.tokens) and self.tokens[k + 1].low in {"to", "that"} else None
        return None

    def _finite_after(self, k: int) -> bool:
        tokens = self.tokens
        while k < len(tokens) and "glue.adverb" in tokens[k].senses.classes:
            k += 1
        if k >= len(tokens):
            return False
        s = tokens[k].senses
        return bool(
            s.classes
            & {"modality.be", "modality.have", "modality.future", "modality.should", "modality.can", "modality.do"}
            or (s.verb_form and s.verb_form != "base" and s.verb_form != "ing")
            or s.meeting_form in {"past", "both", "present"}
            or tokens[k].low in {"wants", "needs", "keeps", "remains", "continues"}
        )

    def _finite_soon(self, at: int) -> bool:
        """A clause without "that": "said bilateral ties have rich potential"."""
        for k in range(at, min(at + 14, len(self.tokens))):
            t = self.tokens[k]
            if t.low in {",", ";", "which", "who", "that"} or (t.low == "to" and k == at):
                return False
            if (
                t.senses.classes
                & {"modality.be", "modality.have", "modality.future", "modality.should", "modality.can"}
                and t.low not in {"be", "been", "being", "having", "have"} | {"not"}
                and k > at
            ):
                return True
            if t.low in {"have", "has"} and k > at:
                return True
        return False

    def _noun(self, k: int) -> SpeechNoun | None:
        """The noun of speech that a light verb governs; of "its position and serious concern" the last one joined."""
        best: SpeechNoun | None = None
        for n in range(k, min(k + LIGHT_REACH, len(self.tokens))):
            t = self.tokens[n]
            if t.senses.speech_noun is not None:
                best = t.senses.speech_noun if best is None or best.act == "state" else best
                if best.act != "state":
                    return best
                continue
            if n + 1 < len(self.tokens) and self.tokens[n + 1].low == "-":
                continue
            if (
                t.low in {"in", "on", "over", "about", "that", "with", "at", "to", ".", ";", "of", "for", "by"}
                and n > k
            ) or (t.senses.actor and n > k):
                if t.low in {"on", "over", "of", "to", "for"} and best:
                    return best
                break
        return best

    def _needed(self, verb: Verb, complement: Complement, noun: SpeechNoun | None, group: _Group) -> bool:
        match verb.needs:
            case None:
                return True
            case "noun":
                return noun is not None
            case "modal":
                return group.modal
            case "to" | "np":
                return complement == verb.needs
            case _:
                return complement in {verb.needs, "quote"}

    def _commits(
        self, verb: Verb, noun: SpeechNoun | None, complement: Complement, content: int, group: _Group, v: int
    ) -> tuple[bool, str]:
        if verb.asks:
            return False, "wishes"
        if verb.needs == "modal":
            return complement in verb.commits, verb.force
        if noun is not None:
            own = sum(1 for w in self.actors if v < w.i < v + LIGHT_REACH and w.kind in {"person", "side"}) == 0
            return noun.commits and own and self._infinitive_after(v), noun.force
        if complement == "that":
            return "that" in verb.commits and self._shall(content), verb.force
        if complement == "to" and "to" in verb.commits:
            return self._infinitive(content) or ("ing" in verb.commits and self._ing(content + 1)), verb.force
        if complement == "ing":
            return False, verb.force
        if complement == "np" and "np" in verb.commits:
            return True, verb.force
        return False, verb.force

    def _infinitive_after(self, v: int) -> bool:
        """ "their commitment to cooperate", "commitment to ensuring", "readiness for": what the noun leads to."""
        for k in range(v + 1, min(v + LIGHT_REACH + 3, len(self.tokens))):
            if self.tokens[k].low == "to":
                return (self._infinitive(k) and self._has_object(k)) or self._ing(k + 1) or self._joint_work(k + 1)
        return False

    def _has_object(self, to: int) -> bool:
        """ "commitment to peace and stability", "to peace.": a word that we do not know, and that governs nothing, is
        no verb.
        """
        word = self.tokens[to + 1] if to + 1 < len(self.tokens) else None
        after = self.tokens[to + 2] if to + 2 < len(self.tokens) else None
        if word is None or "base" in (word.senses.verb_form or "") + (word.senses.meeting_form or ""):
            return word is not None
        return after is not None and after.shape != "." and after.low not in {"and", "in", "of", "through", "on"}

    def _joint_work(self, k: int) -> bool:
        """ "their commitment to closer cooperation": the noun says what they will do, and with whom."""
        for t in self.tokens[k : k + JOINT_WORK_REACH]:
            if t.low in JOINT_WORK or t.senses.classes & {"glue.preposition"} or t.shape == ".":
                return t.low in JOINT_WORK
        return False

    def _ing(self, k: int) -> bool:
        while k < len(self.tokens) and "glue.adverb" in self.tokens[k].senses.classes:
            k += 1
        return k < len(self.tokens) and self.tokens[k].low.split(" ")[0].endswith("ing")

    def _infinitive(self, to: int) -> bool:
        k = to + 1
        while k < len(self.tokens) and "glue.adverb" in self.tokens[k].senses.classes:
            k += 1
        if k >= len(self.tokens):
            return False
        t = self.tokens[k]
        form = (t.senses.verb_form or "") + (t.senses.meeting_form or "")
        if "base" in form:
            return True
        return t.shape == "a" and not (
            t.senses.classes
            or t.senses.actor
            or t.senses.topic
            or (
                t.low.endswith(("ing", "ion", "ity", "ment", "ness", "er"))
                and not t.low.endswith(
                    (
                        "counter",
                        "further",
                        "foster",
                        "consider",
                        "deliver",
                        "implement",
                        "complement",
                        "bolster",
                        "mention",
                        "offer",
                    )
                )
            )
        )

    def _shall(self, k: int) -> bool:
        """Whether a that-clause says what its speakers shall do: "should" of anything, "will" of themselves."""
        if not self._future(k):
            return False
        first = next((w for w in self.actors if w.i >= k), None)
        if first is not None and first.i <= k + 4 and first.kind not in {"it", "source"}:
            return True
        return any(t.low in {"should", "shall"} or t.senses.series is not None for t in self.tokens[k : k + 16])

    def _future(self, k: int) -> bool:
        """Whether a that-clause is about what shall be done, rather than what is so."""
        for t in self.tokens[k : k + 30]:
            if t.low == ";":
                break
            if t.senses.classes & FUTURE:
                return True
        return False

    # Where clauses end.

    def _bounded(self) -> list[Clause]:
        bounded: list[Clause] = []
        skip = -1
        for n, clause in enumerate(self.found):
            if n == skip:
                continue
            if self._shares_object(n):
                skip = n + 1
                clause = replace(
                    clause,
                    content=self.found[n + 1].content,
                    complement=self.found[n + 1].complement,
                    commits=clause.commits or self.found[n + 1].commits,
                )
                j = self._end(clause, self.found[n + 2 :])
                bounded.append(replace(clause, j=j, end=self.tokens[j - 1].end))
                continue
            if clause.shape in {"trailing"} or clause.j < len(self.tokens):
                bounded.append(clause)
                continue
            j = self._end(clause, self.found[n + 1 :])
            bounded.append(replace(clause, j=j, end=self.tokens[j - 1].end))
        return bounded

    def _shares_object(self, n: int) -> bool:
        """ "exchanged and shared information": two verbs with one object are one clause."""
        if n + 1 >= len(self.found):
            return False
        a, b = self.found[n], self.found[n + 1]
        return b.shape == "shared" and b.v - a.v == 2 and self.tokens[a.v + 1].low == "and"

    def _end(self, clause: Clause, later: Sequence[Clause]) -> int:
        for after in later:
            if after.shape == "trailing":
                continue
            k = after.i
            if k <= clause.v:
                continue
            if self.tokens[k - 1].low in {"and", ",", ";", "but", "while", "then", "or"} or after.shape == "shared":
                while k > clause.v + 1 and self.tokens[k - 1].low in {"and", ",", ";", "but", "while", "then", "or"}:
                    k -= 1
                return k
        j = len(self.tokens)
        while j > clause.v + 1 and self.tokens[j - 1].low in {".", ";", ","}:
            j -= 1
        return self._without_aside(clause, j)

    def _without_aside(self, clause: Clause, j: int) -> int:
        """A long clause about a thing ends where a remark on it begins; a commitment keeps all its words."""
        for k in range(clause.v + 3, j - 2):
            if (
                self.tokens[k].low == ","
                and self.tokens[k + 1].low == "as"
                and (self.tokens[k + 2].senses.verb or self.tokens[k + 2].senses.meeting)
            ):
                return k
            if (
                not clause.commits
                and self.tokens[k].low == ","
                and self.tokens[k + 1].low == "including"
                and k - clause.i > MIDDLE
            ):
                return k
        if clause.commits or clause.complement == "that" or j - clause.v < LONG:
            return j
        for k in range(clause.v + 8, j):
            t = self.tokens[k]
            if t.low in ASIDES or (t.low == "," and k + 1 < j and self.tokens[k + 1].low.split(" ")[0].endswith("ing")):
                return k - 1 if self.tokens[k - 1].low in {"in", ","} else k
        return j


def complement_may_follow(verb: Verb) -> bool:
    """Whether an addressee may stand between the verb and what is said: "told Hayashi that", "urged China to"."""
    return verb.asks or verb.lemma in {
        "tell",
        "inform",
        "brief",
        "remind",
        "assure",
        "warn",
        "thank",
        "commend",
        "congratulate",
    }
