"""Quoted speech and turns of transcripts: the words of one voice, and what they tell of others."""

from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from secretariat.reading.actors import Who
from secretariat.reading.clauses import Clause
from secretariat.reading.lines import Line
from secretariat.reading.predicates.acts import calls
from secretariat.reading.predicates.clause import ground
from secretariat.reading.quotations import Span
from secretariat.reading.said import Said, reports

BEFORE_QUOTE = 12  # tokens from "said" to the quotation: "said on Monday at the end of the talks:"
BEHIND_QUOTE = 4  # tokens from the quotation to its speaker: ',” the'
SAYING = frozenset(["add", "declare", "emphasise", "emphasize", "note", "say", "state", "stress", "tell", "underline"])
FIRST_PERSON = "we"
OF_OTHERS = frozenset(["it", "he", "she", "they", "role"])  # who speaks says "I"
# What a speaker will do here and now, or says without a plan.
OF_THE_TURN = frozenset(
    [
        *("answer", "ask", "be", "begin", "call", "close", "come", "conclude", "do", "finish", "get", "give", "go"),
        *("hand", "hear", "just", "leave", "let", "listen", "look", "make", "move", "open", "put", "refer", "say"),
        *("never", "not", "speak", "start", "stop", "take", "talk", "tell", "try", "turn", "wait", "yield"),
    ]
)
BEGINNING = frozenset(["begin", "close", "open", "start"])
SOME = frozenset(["a", "an", "another", "more", "new", "our"])
NEAR_START = 3  # tokens of the quotation before "I hope"


class Voice(Struct, frozen=True, gc=False):
    """Who says what stands in quotation marks or in a turn.

    Attributes:
        clause: the clause that tells of the saying, None for a turn.
        reports: tells of the meeting, as a ministry or a spokesperson does, rather than speaks at it.
    """

    clause: Clause | None
    by: tuple[str, ...]
    speaker: str | None
    reports: bool
    at: str | None = "round"


def tellers(
    spans: Mapping[int, Sequence[Span]], read: Mapping[int, Sequence[Clause]], lines: Mapping[int, Line]
) -> dict[int, tuple[int, Clause]]:
    """The line and clause that tell whose words each quotation is; a long one is told at its start or its end."""
    found: dict[int, tuple[int, Clause]] = {}
    for number, of_line in spans.items():
        for span in of_line:
            clause = next((c for c in read[number] if _tells(c, span, of_line)), None)
            clause = clause or _leading_to(span, read[number], lines[number])
            if clause is not None:
                found.setdefault(span.quotation, (number, clause))
    return found


def _leading_to(span: Span, read: Sequence[Clause], line: Line) -> Clause | None:
    """ "Roe said at the end of long talks on fish with her colleagues in Oslo on Monday:": whose the words behind the
    colon are, however far the verb stands before it, where nobody else speaks between.
    """
    if span.i < 2 or line.tokens[span.i - 2].low != ":":
        return None
    before = [c for c in read if c.v < span.i]
    told = before[-1] if before else None
    return told if told is not None and told.verb.lemma in SAYING and told.shape == "active" else None


def inside(clause: Clause, spans: Sequence[Span]) -> Span | None:
    """The quotation in which a clause stands."""
    return next((s for s in spans if s.i <= clause.v < s.j), None)


def _tells(clause: Clause, span: Span, spans: Sequence[Span]) -> bool:
    """Whether a clause outside quotation marks tells of the saying next to it."""
    if inside(clause, spans) is not None:
        return False
    who = clause.who
    first = who.i if who is not None and who.i >= span.j and clause.shape != "shared" else clause.v
    first = min(first, clause.v) if clause.v >= span.j else clause.v
    if span.j <= first <= span.j + BEHIND_QUOTE:
        return True
    return clause.v < span.i <= clause.v + BEFORE_QUOTE


def spoken(line: Line, span: Span, voice: Voice, within: Sequence[Said]) -> list[Said]:
    """What the words in a quotation state: one statement of the speaker, or what a reporting voice tells of others."""
    within = [_clipped(s, span) for s in within]
    if voice.reports:
        told = [replace(s, source=s.source or voice.by, at="round") for s in within if s.by]
        if told or voice.speaker is None:
            return told
    if shared := _of_all(voice, within):
        return shared
    own = [s for s in within if is_first_person(s.clause.who)]
    promised = [s for s in within if _promises(s, voice)]
    if promised:
        return promised
    if voice.clause is None:
        return own
    if not voice.by:
        return []
    first = own[0] if own and own[0].clause.i - span.i <= NEAR_START else None
    return [_statement(line, span, voice, voice.clause, first)]


def _promises(one: Said, voice: Voice) -> bool:
    """ "We will help", "Norway is committed to helping", in the words of Norway's own."""
    who = one.clause.who
    own = is_first_person(who) or (who is not None and who.kind in {"party", "side"} and one.by == voice.by)
    return own and one.clause.commits and not one.clause.negated


def _of_all(voice: Voice, within: Sequence[Said]) -> list[Said]:
    """What one side says in its own words that all sides said or will do: theirs, by its account."""
    told = [s for s in within if len(s.by) > 1 and set(voice.by) < set(s.by)]
    if voice.speaker is not None:
        told = [s for s in told if s.clause.commits and not s.clause.negated]
    return [replace(s, source=s.source or voice.by) for s in told]


def _clipped(one: Said, span: Span) -> Said:
    """Words that end with the quotation in which they stand."""
    if one.clause.j <= span.j:
        return one
    j = span.j
    while j > one.clause.v + 1 and one.line.tokens[j - 1].low in {",", "."}:
        j -= 1
    return replace(one, clause=replace(one.clause, j=j, end=one.line.ends(j - 1)))


def _statement(line: Line, span: Span, voice: Voice, clause: Clause, first: Said | None) -> Said:
    tokens, act = line.tokens, clause.act
    if act == "state":
        within = ground(tokens[: span.j], line.sentence.starts[: span.j], ())
        act = first.clause.act if first else "call_for" if calls(within, span.i) else act
    made = replace(
        clause,
        v=span.i,
        i=span.i,
        j=span.j,
        start=line.begins(span.i),
        end=line.ends(span.j - 1),
        shape="quote",
        act=act,
        content=span.i,
        commits=False,
        negated=first.clause.negated if first else False,
    )
    return Said(line=line, clause=made, by=voice.by, speaker=voice.speaker, to=(), at=voice.at, source=())


def in_turn(voice: Voice, found: Sequence[Said], first: int) -> list[Said]:
    """What a speaker's turn states: the speaker's own words, and what both sides did; of others we keep nothing."""
    return [s for s in found if s.clause.i >= first and is_own(s, voice) and not _of_the_turn(s)]


def _of_the_turn(one: Said) -> bool:
    """ "We will take a question": what a speaker is about to do here."""
    if one.clause.shape != "modal" or not is_first_person(one.clause.who):
        return False
    tokens, clause = one.line.tokens, one.clause
    if clause.who is not None and tokens[clause.who.i].low == "i":
        return True
    after = tokens[clause.content : clause.content + 2]
    here = [t.low for t in after if t.low in OF_THE_TURN]
    if here and here[0] in BEGINNING and tokens[clause.content + 1].low in SOME:
        return False  # "We will open an office": more than the meeting
    return bool(here) or any(t.low == "if" for t in tokens[: clause.i])


def is_own(one: Said, voice: Voice) -> bool:
    """Whether a clause of a turn is its speaker's word, or one of all who met, and tells of nobody else."""
    who = one.clause.who
    if not one.by or (who is not None and who.kind in OF_OTHERS):
        return False
    if is_first_person(who):
        return True
    if set(one.by) <= set(voice.by):
        return True
    return who is not None and who.kind in {"all", "series"} and set(voice.by) <= set(one.by)


def is_first_person(who: Who | None) -> bool:
    """ "I", "we"."""
    return who is not None and who.kind == FIRST_PERSON


def voice_of(clause: Clause | None, who: Who | None, by: tuple[str, ...], speaker: str | None, at: str | None) -> Voice:
    """The voice that a clause of telling gives to the words next to it."""
    return Voice(clause, by, speaker, reports(who), at)
