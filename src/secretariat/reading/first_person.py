"""First person: for whom "I" and "we" stand: the one whose voice it is, or all who met."""

from itertools import pairwise

from secretariat.reading.actors import Who
from secretariat.reading.clauses import Clause
from secretariat.reading.context import Context
from secretariat.reading.together import OF_ALL, UNDATED, takes_two
from secretariat.reading.word_classes import FINITE_PAST, NAME_SHAPES, ONE_SIDE

OWN_PEOPLE = frozenset(
    ["administration", "cabinet", "colleagues", "delegation", "government", "ministers", "officials", "team", "wife"]
)
THREE = 3
THERE_REACH = 8  # tokens of "during today's meeting" before "we"
OF_NOW = frozenset(["our", "these", "this", "today", "today's"])
TALKS = frozenset(["conversation", "discussion", "discussions", "meeting", "summit", "talks"])
SAID_THERE = frozenset([*OF_ALL, "condemn", "confirm", "recognize", "stress"])
SIGN_REACH = 3  # tokens of "now also sign"
AT_REACH = 4  # tokens of "at our EU meeting"
BESIDE_REACH = 4  # sentences from "President Roe and I" to "we"
BODY_REACH = 6  # tokens of "as the countries of the Quad," before "we"


def first_person(here: Context, who: Who, clause: Clause | None) -> tuple[tuple[str, ...], str | None]:
    """ "I" and "we": those whose voice it is; "we agreed" is said of all who met, if it is known who they are."""
    if who.j - who.i > 1 and here.line.tokens[who.j - 1].low == "i":
        both = _with_speaker(here, who)
        here.state.beside, here.state.beside_line = both, here.line.number
        return both, None
    if _stands_beside(here, who):
        return _with_speaker(here, who), None
    if here.voice is not None and _is_of_others(here.voice.by, here):
        return here.voice.by, here.voice.speaker  # who is none of those who met tells of others
    shared = clause is not None and _is_shared(here, who, clause)
    if shared and clause is not None and (named := _named_there(here, who, clause)) is not None:
        return named, None
    if shared and clause is not None and _is_elsewhere(here, clause):
        return (), None
    if shared:
        here.state.together = here.line.sentence.block
    if shared and _counts_otherwise(here):
        return (), None
    if (
        shared
        or (clause is not None and _told_there(here, who, clause))
        or _as_a_body(here, who)
        or _says_together(here, who)
        or _goes_on_together(here, who, clause)
    ):
        if len(here.frame.parties) > 1 or len(here.account.account_of) > 1:
            return here.frame.parties if len(here.frame.parties) > 1 else here.account.account_of, None
        if shared:
            return _of_the_round(here) or _beside(here), None
    if here.voice is not None:
        return here.voice.by, here.voice.speaker
    if here.state.for_all and not names_one(here, clause):
        return here.frame.parties, None
    alone = here.state.single if here.line.tokens[who.i].low != "we" else ()  # 'Roe was glad: 'I hope for more''
    if len(here.account.account_of) > 1 and (here.state.one_speaks or here.line.tokens[who.i].low == "i"):
        return (), None  # a joint text in which one speaks, of whom nobody knows who it is
    return here.account.account_of or alone, None


def _is_of_others(by: tuple[str, ...], here: Context) -> bool:
    """Whether those whose words they are did not meet, nor belong to a body that did."""
    bodies, met = here.frame.lexicon.tables.bodies, here.frame.parties
    if not by or not met or not set(by).isdisjoint(met):
        return False
    return not any(p in bodies and (not bodies[p].members or set(bodies[p].members) & set(by)) for p in met)


def _beside(here: Context) -> tuple[str, ...]:
    """ "President Roe and I met. We agreed": the two who were told of together last."""
    near = here.line.number - here.state.beside_line <= BESIDE_REACH
    return here.state.beside if near and len(here.state.beside) > 1 else ()


def _of_the_round(here: Context) -> tuple[str, ...]:
    """ "I attended the Norway-Chile Ports Dialogue. We discussed fish": of the round that was just named, where who
    speaks is of those who meet there.
    """
    own = set(here.voice.by if here.voice is not None else here.account.account_of)
    at = here.line.number
    for line in (here.line, *here.frame.lines.lines[max(0, at - 1) : at]):
        met = next((n.parties for n in line.named if own and own < set(n.parties)), ())
        if met:
            return tuple(sorted(met))
    return ()


def names_one(here: Context, clause: Clause | None) -> bool:
    """ "We plan programmes with Chile": who is named beside the speaker is none of those who speak, but for the one
    on whose page they do: "We welcome President Roe's plan".
    """
    if clause is None:
        return False
    named = [w for w in here.text.actors if clause.v < w.i < clause.j and w.kind in ONE_SIDE]
    own = set(here.account.account_of)
    return any(len(w.parties) == 1 and own != set(w.parties) < set(here.frame.parties) for w in named)


def _goes_on_together(here: Context, who: Who, clause: Clause | None) -> bool:
    """ "We discussed trade. We noted that it grew": what the same "we" did at the meeting goes on, in the paragraph
    or, where two speak to the press after their talks, in all that either says.
    """
    if clause is None or here.line.tokens[who.i].low != "we" or _is_refused(here, clause):
        return False
    helped = any("modality.have" in t.senses.classes for t in here.line.tokens[who.j : clause.v])
    told_there = here.state.after_talks and here.voice is not None and clause.act in OF_ALL
    if (helped or not told_there) and here.state.together != here.line.sentence.block:
        return False
    return here.line.tokens[clause.v].senses.verb_form in FINITE_PAST and clause.shape in {"active", "shared"}


def _is_shared(here: Context, who: Who, clause: Clause) -> bool:
    """Whether "we" did what nobody does alone: "agreed", "decided to meet"; what "we will do", in a voice, one may."""
    tokens, k = here.line.tokens, clause.content + 1
    if clause.shape == "purpose" and takes_two(clause, tokens[clause.v].senses.verb_form or ""):
        return True  # "I met with her and agreed that"
    if tokens[who.i].low == "we" and (_will_sign(here, clause) or _bound_together(here, clause)):
        return True
    if tokens[who.i].low != "we" or (clause.shape == "modal" and here.voice is not None):
        return False
    if here.voice is not None and clause.complement == "that" and _is_of_now(here, who, clause):
        return False  # "We agree that fish matter": what one who speaks holds
    if clause.verb.lemma == "decide" and clause.complement == "to" and k < len(tokens):
        return tokens[k].senses.meeting == "meet"
    return takes_two(clause, tokens[clause.v].senses.verb_form or "") and not _is_refused(here, clause)


def _is_of_now(here: Context, who: Who, clause: Clause) -> bool:
    """ "We agree", told of no one meeting; "we have come to agree" is."""
    tokens = here.line.tokens
    helped = any("modality.have" in t.senses.classes for t in tokens[who.j : clause.v])
    return not helped and tokens[clause.v].senses.verb_form in UNDATED


def _counts_otherwise(here: Context) -> bool:
    """ "We discussed our trilateral work", of whom not three are known."""
    three = any(a.low == "our" and b.low.startswith("trilateral") for a, b in pairwise(here.line.tokens))
    return three and len(here.frame.parties) != THREE


def _told_there(here: Context, who: Who, clause: Clause) -> bool:
    """ "During today's talks we also reaffirmed": what was said at the meeting is of all who met."""
    tokens = here.line.tokens
    before = tokens[: who.i]
    if not 0 < who.i <= THERE_REACH or tokens[who.i].low != "we":
        return False
    if before[0].date is None and before[0].low not in {"at", "during", "in"}:
        return False  # "during today" is one word, a date
    near = any(t.low in OF_NOW or t.date is not None for t in before)
    met = any(t.senses.series is not None or t.low.rpartition(" ")[2] in TALKS for t in before)
    return near and met and tokens[clause.v].senses.verb_form in FINITE_PAST and clause.act in SAID_THERE


def _will_sign(here: Context, clause: Clause) -> bool:
    """ "We will sign an agreement today": nobody does so alone."""
    words = here.line.tokens[clause.content : clause.content + SIGN_REACH]
    several = clause.shape == "modal" and len(here.frame.parties) > 1
    return several and any(t.senses.verb is not None and t.senses.verb.lemma == "sign" for t in words)


def _bound_together(here: Context, clause: Clause) -> bool:
    """ "We committed to work together": of a time when all did."""
    tokens = here.line.tokens
    told = tokens[clause.v].senses.verb_form in FINITE_PAST and clause.shape != "modal"
    together = any(t.low == "together" for t in tokens[clause.content + 1 : clause.content + SIGN_REACH + 1])
    return told and clause.verb.lemma in {"commit", "pledge"} and together


def _is_refused(here: Context, clause: Clause) -> bool:
    """ "We agreed, but they refused": one side's yes."""
    behind = here.line.tokens[clause.v + 1 : clause.v + 3]
    return clause.verb.lemma == "agree" and any(t.low == "but" for t in behind)


def _named_there(here: Context, who: Who, clause: Clause) -> tuple[str, ...] | None:
    """Whom the words name beside the speaker, instead of all who met: "with the Dutch", "at the talks of the three"."""
    own = here.voice.by if here.voice is not None else here.account.account_of
    others = _named_with(here, clause, who.i if clause.shape == "purpose" else clause.v)
    if others is None:
        return _met_there(here, who, own)
    return tuple(sorted({*own, *others})) if clause.shape != "modal" and own else own


def _met_there(here: Context, who: Who, own: tuple[str, ...]) -> tuple[str, ...] | None:
    """ "At the talks of the Danish, Dutch and Norwegian ministers we agreed": who met where the words say."""
    before = here.line.tokens[: who.i]
    if not any(t.senses.series is not None or t.low.startswith("meeting") for t in before):
        return None
    named = {t.senses.actor.party for t in before if t.senses.actor is not None}
    return tuple(sorted(named)) if len(named) > 2 and set(own) < named else None


def _named_with(here: Context, clause: Clause, first: int) -> tuple[str, ...] | None:
    """ "We discussed it with the Dutch and then with the Danes": both; None where nobody stands behind "with"."""
    tokens = here.line.tokens
    until = next((k for k in range(clause.v, clause.j) if tokens[k].low in {",", "as", "that", ";"}), clause.j)
    inside_ = (w for w in here.text.actors if first < w.i < until and w.kind != "all")
    named = [w for w in inside_ if tokens[w.i - 1 - (tokens[w.i - 1].low == "the")].low.endswith("with")]
    return tuple(p for w in named for p in w.parties) if named else None


def _with_speaker(here: Context, who: Who) -> tuple[str, ...]:
    """ "President Roe and I": both; of two who met, the other needs no name. "My ministers and I" are of one side."""
    own = here.voice.by if here.voice is not None else here.account.account_of
    if any(
        t.low == "my" and after.low in OWN_PEOPLE for t, after in pairwise(here.line.tokens[_row(here, who) : who.j])
    ):
        return own
    both = tuple(sorted({*who.parties, *own}))
    if who.parties and own:
        return both
    return here.frame.parties if len(here.frame.parties) == 2 and set(own) < set(here.frame.parties) else ()


def _row(here: Context, who: Who) -> int:
    """Where those begin of whom the speaker is the last: "my colleagues, Ministers Roe and Rojas and I"."""
    tokens, k = here.line.tokens, who.j - 1
    while k > 0 and (tokens[k].shape in NAME_SHAPES or tokens[k].senses.rank or tokens[k].low in {",", "and", "i"}):
        k -= 1
    return max(0, min(k, who.i) - 1)


def _stands_beside(here: Context, who: Who) -> bool:
    """ "Prime Minister Key and I": somebody of whom the text tells nothing stands beside the speaker."""
    tokens, k = here.line.tokens, who.i - 2
    if k < 0 or tokens[who.i].low != "i" or tokens[k + 1].low != "and" or tokens[k].shape not in NAME_SHAPES:
        return False
    while k >= 0 and (tokens[k].shape in NAME_SHAPES or tokens[k].senses.rank):
        k -= 1
    return k < 0 or tokens[k].low in {",", ":", "that"} or tokens[k].date is not None


def _is_elsewhere(here: Context, clause: Clause) -> bool:
    """ "We talked of it yesterday at our EU meeting": with the members of a body that did not meet here."""
    tokens, bodies = here.line.tokens, here.frame.lexicon.tables.bodies
    at = (k for k in range(clause.v + 1, clause.j) if tokens[k].low == "at")
    named = (t.senses.actor for k in at for t in tokens[k + 1 : k + AT_REACH] if t.senses.actor is not None)
    return any(a.party in bodies and a.party not in here.frame.parties for a in named)


def _as_a_body(here: Context, who: Who) -> bool:
    """ "Together as the Quad, we": those who met as a body speak, whoever prints it."""
    tokens, bodies = here.line.tokens, here.frame.lexicon.tables.bodies
    words = tokens[max(0, who.i - BODY_REACH) : who.i]
    opened = bool(words) and words[-1].low == "," and any(t.low == "as" for t in words)
    return opened and any(t.senses.actor is not None and t.senses.actor.party in bodies for t in words)


def _says_together(here: Context, who: Who) -> bool:
    """ "Together, we intend": all who met."""
    tokens = here.line.tokens
    return tokens[who.i].low == "we" and any(t.low == "together" for t in tokens[max(0, who.i - 2) : who.i])
