"""Named rounds: noun phrases that name a dialogue or one of its rounds ("the 17th China-Japan security dialogue")."""

from msgspec import Struct

from secretariat.reading.layout import Sentence
from secretariat.reading.tokens import Token

# Adjectives that may stand inside a dialogue's name, though they say nothing of its subject.
PLAIN_ADJECTIVES = frozenset(
    [
        "bilateral",
        "trilateral",
        "quadrilateral",
        "regular",
        "annual",
        "yearly",
        "biannual",
        "special",
        "joint",
        "formal",
        "official",
        "informal",
        "new",
        "latest",
        "strategic",
        "consultative",
        "policy",
        "diplomatic",
        "general",
        "political",
        "senior",
        "high",
        "level",
        "inter",
        "agency",
        "interagency",
        "sub",
        "working",
        "executive",
        "annual",
        "periodic",
        "technical",
        "expert",
        "plenary",
        "intergovernmental",
        "inter",
        "governmental",
        "comprehensive",
    ]
)
# Nouns and adjectives that "first" and "second" count when they number no round.
MODE_WORDS = frozenset(
    [
        "virtual",
        "online",
        "in",
        "person",
        "face",
        "offline",
        "physical",
        "hybrid",
        "ever",
        "such",
        "time",
        "formal",
        "high",
        "direct",
        "visit",
    ]
)
ROLE_WORDS = {
    "earlier": "previous",
    "past": "previous",
    "last": "previous",
    "previous": "previous",
    "latest": "previous",
    "preceding": "previous",
    "former": "previous",
    "next": "next",
    "upcoming": "next",
    "forthcoming": "next",
}
SPECIFIC = frozenset(["topic", "level", "parties", "ordinal", "capital"])


class Named(Struct, frozen=True, kw_only=True):
    """A noun phrase that names a round.

    Attributes:
        i, j: its tokens within the sentence, j exclusive.
        start, end: its place in the text; name_start, name_end: the name without number and article.
        parties: those that the phrase itself names, sorted.
        ordinal, ordinal_at: the number, and the token that states it.
        role: "previous" or "next" where an adjective says so.
        noun, family: what it is called, and the family of that noun.
        topic, level: what and on which level, or None.
        capital: the name is printed with capitals, as a name is.
        definite: "the", "this", "these" before it: it points at a round told of before.
        acronym: letters in parentheses after it, or that stand for it.
        words: capitalised words of the name that are no party, topic or level: what else tells this series from others.
        plural: several rounds or none in particular ("consultations on ... have been held").
        separate: "a separate meeting": of another series than the one told of before.
        lateral: "bilateral", "trilateral": between all the parties that the document is about.
        shared: its parties stand after "with": whoever tells it is one more.
        unnumbered: an ordinal that counts something else stood there ("the first since 2016").
    """

    i: int
    j: int
    start: int
    end: int
    name_start: int
    name_end: int
    parties: tuple[str, ...] = ()
    ordinal: int | None = None
    ordinal_at: Token | None = None
    role: str | None = None
    noun: str
    family: str
    strength: str
    topic: str | None = None
    level: str | None = None
    capital: bool = False
    definite: bool = False
    acronym: str | None = None
    plural: bool = False
    words: frozenset[str] = frozenset()
    shared: bool = False
    lateral: bool = False
    separate: bool = False
    unnumbered: bool = False

    @property
    def specific(self) -> bool:
        """Whether it names a series by itself, and does not only point at one ("the meeting")."""
        return bool(self.topic or self.level or self.ordinal is not None or len(self.parties) > 1) or self.capital


def named_rounds(sentence: Sentence) -> list[Named]:
    """The noun phrases of a sentence that name a dialogue or a round, from left to right, none inside another."""
    found: list[Named] = []
    tokens = sentence.tokens
    i = 0
    while i < len(tokens):
        head = tokens[i].senses.series
        if head is None or head.strength == "never" or _is_other_word(tokens, i):
            i += 1
            continue
        phrase = _Phrase(tokens, i).read(after=found[-1].j if found else 0)
        if phrase is None:
            i += 1
        else:
            found.append(phrase)
            i = phrase.j
    return found


def _is_other_word(tokens: tuple[Token, ...], i: int) -> bool:
    """ "talks about", "meeting with reporters": a verb that looks like the noun."""
    t = tokens[i]
    if t.low in {"meeting", "talks", "rounds", "forums", "round"} and i + 1 < len(tokens):
        after = tokens[i + 1].low
        if t.low == "talks" and after in {"about", "of"} and i and tokens[i - 1].senses.actor:
            return True
        if (
            t.low == "meeting"
            and t.shape == "a"
            and after in {"in", "on", "here", "at"}
            and i
            and tokens[i - 1].low in {",", "were", "are"}
        ):
            return True
    return False


class _Phrase:
    """Reads one phrase around its head noun."""

    def __init__(self, tokens: tuple[Token, ...], head: int) -> None:
        self.tokens = tokens
        self.head = head

    def read(self, after: int) -> Named | None:
        tokens = self.tokens
        left, unit_ordinal = self.head, None
        first_noun = tokens[self.head].senses.series
        self.head = noun_at = self._last_of_run(self.head)
        # "the 3rd session of the Dialogue", "the 16th meeting of the Joint Working Group": the number stands at the unit.
        inner = self._of_noun()
        left = self._left(self.head, after)
        unit_left = left
        if inner is not None:
            noun_at = inner
            left_inner = self._left(inner, self.head + 1)
            unit_ordinal = self._ordinal(left, self.head)
            core_left = left_inner
        else:
            core_left = left
        head = tokens[noun_at].senses.series
        assert head is not None
        if first_noun is not None and first_noun.family == "2+2":
            head = first_noun
        if head.strength == "unit" and inner is None and not self._unit_stands(left):
            return None
        right, acronym = self._acronym(noun_at + 1)
        name_right = self._on(right)
        between = self._between(name_right)
        end = max(name_right, between[1])
        inside = tokens[core_left:noun_at] + tokens[right:name_right]
        parties = {t.senses.actor.party for t in (*tokens[unit_left:noun_at], *inside) if _names_party(t)} | set(
            between[0]
        )
        ordinal = unit_ordinal if unit_ordinal else self._ordinal(core_left, noun_at)
        if ordinal is None and (misprinted := self._misprinted_unit(core_left)) is not None:
            ordinal, unit_left = tokens[misprinted], misprinted
        unnumbered = bool(ordinal) and self._counts_else(ordinal, noun_at)
        first = self._name_start(core_left, noun_at)
        words = tokens[unit_left:noun_at]
        return Named(
            i=unit_left,
            j=max(end, noun_at + 1),
            start=tokens[unit_left].start,
            end=tokens[max(end, noun_at + 1) - 1].end,
            name_start=tokens[first].start,
            name_end=tokens[max(name_right, noun_at + 1) - 1].end,
            parties=tuple(sorted(parties)),
            ordinal=None if unnumbered or ordinal is None else ordinal.senses.ordinal or 1,
            ordinal_at=None if unnumbered else ordinal,
            role=next((ROLE_WORDS[t.low] for t in words if t.low in ROLE_WORDS), None),
            noun=head.lemma,
            family=head.family,
            strength=head.strength,
            topic=next(
                (t.senses.topic for t in (*inside, tokens[noun_at]) if t.senses.topic and not t.senses.actor), None
            ),
            level=next((t.senses.level for t in inside if t.senses.level), None),
            capital=tokens[noun_at].shape != "a" and first < noun_at,
            separate=any(t.low in {"separate", "parallel"} for t in tokens[max(0, unit_left - 1) : noun_at]),
            lateral=any(t.low in {"bilateral", "trilateral", "quadrilateral"} for t in words),
            shared=between[1] > name_right and tokens[name_right].low == "with",
            words=frozenset(t.low for t in inside if _own_word(t)),
            definite=any(
                t.low in {"the", "this", "these", "its", "their"} for t in tokens[max(0, unit_left - 1) : noun_at]
            ),
            acronym=acronym,
            plural=head.plural,
            unnumbered=unnumbered,
        )

    def _of_noun(self) -> int | None:
        """The noun of "round of <dialogue>", "meeting of the <group>", "session of"."""
        tokens, i = self.tokens, self.head + 1
        if i >= len(tokens) or tokens[i].low not in {"of", "under"}:
            return None
        i += 1
        limit = min(len(tokens), i + 14)
        while i < limit:
            t = tokens[i]
            series = t.senses.series
            if series and series.strength != "unit":
                return self._last_of_run(i)
            linked = t.low in {".", "-", "/", '"', "'"} and (t.glued or t.low in {'"', "'"})
            if not (
                _may_modify(t)
                or linked
                or t.low in {"the", "their", "its", "these", "of", "under", "heads", "coordinators", "delegation"}
                or t.shape in {"A", "AA", "1"}
            ):
                return None
            i += 1
        return None

    def _misprinted_unit(self, left: int) -> int | None:
        """ "the 13th ronud of": a number, a word that we do not know, and "of" before the name."""
        at = (
            left - 1
            if left and self.tokens[left - 1].low == "of"
            else left - 2
            if left > 1 and self.tokens[left - 1].low == "the" and self.tokens[left - 2].low == "of"
            else -1
        )
        if at >= 2 and self.tokens[at - 2].senses.ordinal and self.tokens[at - 1].shape == "a":
            return at - 2
        return None

    def _last_of_run(self, i: int) -> int:
        r"""The last of several nouns in a row: "consultation mechanism", "\"2+2\" dialogue"."""
        tokens = self.tokens
        while i + 1 < len(tokens):
            step = 2 if tokens[i + 1].low in {'"', "'"} and i + 2 < len(tokens) else 1
            series = tokens[i + step].senses.series if i + step < len(tokens) else None
            if series is None or series.strength == "unit":
                break
            i += step
        return i

    def _unit_stands(self, left: int) -> bool:
        """A bare "round" names one only with a number or a place in the order ("the 11th round", "the next round")."""
        return any(
            t.senses.ordinal or t.low in ROLE_WORDS or t.low in {"this", "inaugural"}
            for t in self.tokens[max(0, left - 1) : self.head]
        )

    def _left(self, head: int, floor: int) -> int:
        """How far the phrase reaches to the left of its noun."""
        tokens, i = self.tokens, head
        while i > floor:
            t = tokens[i - 1]
            if (
                _may_modify(t)
                or t.senses.ordinal
                or t.low in ROLE_WORDS
                or t.senses.number
                or t.low in {"inaugural", "such"}
                or (t.shape in {"A", "AA"} and not _starts_clause(tokens, i - 1) and not t.date)
            ):
                i -= 1
            elif t.low == ")" and i - 3 > floor and tokens[i - 3].low == "(" and tokens[i - 2].shape == "AA":
                i -= 3
            elif (t.low in {"-", "/", '"', "&", "'s", "'", "."} and i - 1 > floor and _joins(tokens, i - 1)) or (
                t.low in {"and", ","} and i - 2 >= floor and _same_kind(tokens[i - 2], tokens[i])
            ):
                i -= 1
            else:
                break
        while i < head and (
            tokens[i].low in {"-", "/", "'s", "'", ".", ",", "and", '"'}
            or tokens[i].senses.classes & {"glue.preposition"}
        ):
            i += 1
        return i

    def _ordinal(self, left: int, noun: int) -> Token | None:
        return next((t for t in self.tokens[left:noun] if t.senses.ordinal or t.low == "inaugural"), None)

    def _counts_else(self, ordinal: Token, noun: int) -> bool:
        """ "first virtual meeting", "first talks in five years", "the first since 2016" number no round."""
        tokens = self.tokens
        at = next(i for i, t in enumerate(tokens) if t is ordinal)
        if ordinal.low == "inaugural":
            return False
        if any(t.low in MODE_WORDS for t in tokens[at + 1 : at + 3]):
            return True
        for t in tokens[noun + 1 : noun + 14]:
            if t.low in {".", ";", "held"}:
                break
            if t.low == "since" or (t.date is not None and t.date.bound == "since"):
                return ordinal.senses.ordinal == 1
            if t.duration is not None and t.duration.kind == "duration" and ordinal.senses.ordinal == 1:
                return True
        return False

    def _name_start(self, left: int, noun: int) -> int:
        """Where the name begins: after article, number and order."""
        i = left
        while i < noun and (
            self.tokens[i].senses.ordinal
            or self.tokens[i].low in {"the", "such", "inaugural", *ROLE_WORDS}
            or self.tokens[i].senses.number
        ):
            i += 1
        return i

    def _acronym(self, i: int) -> tuple[int, str | None]:
        tokens = self.tokens
        if i + 2 < len(tokens) and tokens[i].low == "(" and tokens[i + 1].shape == "AA":
            j = i + 2
            while j < len(tokens) and tokens[j].low != ")":
                j += 1
            if j < len(tokens) and j - i <= 6:
                return j + 1, tokens[i + 1].low
        return i, None

    def _on(self, i: int) -> int:
        """ "on Counter-Terrorism and Transnational Crime", "on the South China Sea", "for Ukraine"."""
        tokens = self.tokens
        if i >= len(tokens) or tokens[i].low not in {"on", "for"}:
            return i
        j, solid = i + 1, i
        while j < len(tokens):
            t = tokens[j]
            if t.date or t.duration or t.senses.meeting_form in {"past", "both"}:
                break
            if (
                t.senses.topic
                or (t.shape in {"A", "AA"} and not t.senses.rank)
                or t.senses.actor
                or (
                    t.low
                    in {"issues", "affairs", "matters", "cooperation", "policy", "law", "control", "reform", "related"}
                    and solid > i + 1
                )
            ):
                solid = j + 1
            elif not (
                t.low in {"the", "and", "-", "of", "&", "/"}
                or (t.low == "," and _same_kind(tokens[j - 1], tokens[min(j + 1, len(tokens) - 1)]))
                or _may_modify(t)
            ):
                break
            j += 1
        return solid if solid > i + 1 else i

    def _between(self, i: int) -> tuple[tuple[str, ...], int]:
        """The parties of "between A and B", "of A, B and C", "with B", and where they end."""
        tokens = self.tokens
        if i >= len(tokens) or tokens[i].low not in {"between", "of", "with", "among"}:
            return (), i
        found, j, solid = [], i + 1, i
        while j < len(tokens):
            t = tokens[j]
            if _names_party(t) and t.senses.actor:
                found.append(t.senses.actor.party)
                solid = j + 1
            elif not (
                t.low in {"the", "and", ",", "'s", "&"}
                or (
                    not found
                    and (t.senses.level or t.low in {"of", "foreign", "defence", "defense", "ministers", "officials"})
                )
            ):
                break
            elif t.low == "'s":
                return (), i
            j += 1
        if (tokens[i].low == "with" and len(found) > 1) or solid == i:
            return (tuple(found), solid) if found else ((), i)
        return tuple(found), solid


def _own_word(t: Token) -> bool:
    s = t.senses
    if (
        t.shape not in {"A", "AA"}
        or s.actor
        or s.topic
        or s.level
        or s.series
        or s.ordinal
        or s.classes
        or s.city
        or len(t.low) < 3
    ):
        return False
    return t.low not in PLAIN_ADJECTIVES and t.low not in ROLE_WORDS and t.low != "inaugural"


def _names_party(t: Token) -> bool:
    return t.senses.actor is not None and t.senses.actor.kind != "loose"


def _may_modify(t: Token) -> bool:
    s = t.senses
    if s.actor or s.topic or s.level or s.series or s.honorific or t.duration:
        return not s.honorific
    return t.low in PLAIN_ADJECTIVES


def _starts_clause(tokens: tuple[Token, ...], i: int) -> bool:
    """A capital that only a sentence's beginning gives: "During consultations"."""
    t = tokens[i]
    return (
        bool(t.senses.classes & {"glue.preposition", "glue.determiner", "glue.conjunction", "glue.relative"})
        or bool(t.senses.verb)
        or bool(t.senses.meeting)
        or bool(t.senses.city and i and tokens[i - 1].low in {"in", "at"})
    )


def _joins(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a mark joins two parts of a name, as in "Japan-China", "U.S.-India", "ministers' meeting"."""
    t = tokens[i]
    if t.low == "'" and not t.glued:
        return True
    if t.low in {"'s", "'"}:
        return bool(tokens[i - 1].senses.actor or tokens[i - 1].senses.level or tokens[i - 1].low.endswith("s"))
    if t.low == ".":
        return t.glued and bool(tokens[i - 1].senses.actor) and i + 1 < len(tokens)
    if t.low == '"':
        return True
    return bool(
        tokens[i - 1].senses.actor
        or tokens[i - 1].senses.topic
        or tokens[i - 1].shape in {"A", "AA"}
        or tokens[i - 1].low == "."
        or _may_modify(tokens[i - 1])
    )


def _same_kind(a: Token, b: Token) -> bool:
    """Whether "and" or a comma between them joins two modifiers of one noun."""
    if a.senses.actor and b.senses.actor:
        return True
    if (a.senses.topic and (b.senses.topic or b.senses.level)) or (a.senses.level and b.senses.level):
        return True
    return a.low in {"foreign", "defence", "defense"} and b.low in {"defence", "defense", "security", "foreign"}
