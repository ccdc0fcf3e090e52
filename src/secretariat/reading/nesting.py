"""Speech inside speech: which words of a sentence are whose, and by whose account, where one saying holds another."""

from collections.abc import Sequence

from msgspec.structs import replace

from secretariat.lexicon.phrases import HELPS, VERB
from secretariat.reading.clauses import Clause
from secretariat.reading.said import Said, reports
from secretariat.reading.word_classes import BELIEVING, FINITE_PAST

OWN_WORDS = frozenset(["confirm", "explain", "state", "stress"])  # acts of telling what one does oneself
SHORTEST = 3  # tokens of what is said before another clause
JOINTS = frozenset([",", ";", "and", "but", "while"])
# Acts that an inner verb gives to the outer one: "said that they hope".
MERGES = frozenset(
    [
        "call_for",
        "condemn",
        "express_concern",
        "express_hope",
        "oppose",
        "propose",
        "reject",
        "request",
        "urge",
        "welcome",
    ]
)


def unnested(found: Sequence[Said], teller: tuple[str, ...]) -> list[Said]:
    """One statement for each saying: of the inner words, told by the outer speaker.

    `teller`: the party that told last, for a source that the sentence does not name.
    """
    kept: list[Said] = []
    n = 0
    while n < len(found):
        outer = found[n]
        inner = [s for s in found[n + 1 :] if _inside(outer, s)] if n + 1 < len(found) else []
        kept += _of_both(outer, inner, teller) if inner else [] if _tells_nothing(outer) else [outer]
        n += 1 + len(inner)
    return _trailing(kept, teller)


def reports_that(outer: Said, inner: Clause) -> bool:
    """ "The ministry said China had asked": the past of the past, only because it is told."""
    return reports(outer.clause.who) and outer.clause.complement == "that" and inner.i >= outer.clause.content


def _inside(outer: Said, inner: Said) -> bool:
    o, i = outer.clause, inner.clause
    wished = o.noun is not None and any(t.low == "that" for t in outer.line.tokens[o.content : i.i])
    return (
        (o.complement in {"that", "quote"} or wished)
        and o.shape != "trailing"
        and i.i >= o.content
        and i.v < o.j
        and i.shape != "trailing"
    )


def _tells_nothing(one: Said) -> bool:
    """ "a ministry told an agency": who tells, without the words."""
    clause = one.clause
    if clause.complement == "none" and clause.verb.lemma in {"add", "say", "state"} and clause.shape == "active":
        return True  # "..., the harbour master of the city said": of words that stand elsewhere
    return reports(clause.who) and clause.verb.lemma in {"tell", "inform"} and clause.complement in {"np", "none"}


def _of_both(outer: Said, inner: list[Said], teller: tuple[str, ...]) -> list[Said]:
    if outer.background:
        return [outer]
    own = [s for s in inner if s.by]
    if own and _only_tells(outer):
        return [_told_by(s, outer.by or teller) for s in own if not s.background]
    first = inner[0]
    if _tells_what_all_agreed(outer, first):
        return [_told_by(first, outer.by)]
    if _promises(outer, first):
        return [replace(outer, clause=replace(outer.clause, commits=True, force=first.clause.force))]
    if (
        first.by
        and set(first.by) <= set(outer.by)
        and first.clause.act in MERGES
        and first.clause.i - outer.clause.content <= 2
    ):
        return [replace(outer, clause=replace(outer.clause, act=first.clause.act, negated=first.clause.negated))]
    return [outer, *(s for s in inner if _promises_besides(outer, s))]


def _promises(outer: Said, inner: Said) -> bool:
    """ "announced that Norway will pay": what they say of themselves that they will do, or have promised; that one
    believes it is a forecast.
    """
    told, clause = outer.clause, inner.clause
    alone = told.act in OWN_WORDS and told.verb.lemma not in BELIEVING and not (told.commits or told.negated)
    promised = clause.commits and not clause.negated and clause.complement != "that"
    together = len(inner.by) > 1 and clause.commits and not clause.negated  # "both said they agreed that they will"
    near = (promised or together) and clause.i - told.content <= 2
    return alone and near and bool(inner.by) and inner.by == outer.by


def _tells_what_all_agreed(outer: Said, inner: Said) -> bool:
    """ "The Minister said that both sides agreed to open the port": a promise of both, by the account of one."""
    told, clause = outer.clause, inner.clause
    tells = told.act in OWN_WORDS and told.verb.lemma not in BELIEVING and not (told.commits or told.negated)
    agreed = clause.commits and clause.force == "agreed" and not clause.negated
    return tells and agreed and bool(outer.by) and set(outer.by) < set(inner.by) and clause.i - told.content <= 2


def _promises_besides(outer: Said, inner: Said) -> bool:
    """ "stressed that trade had grown and that Norway will open its ports"."""
    tokens, clause = inner.line.tokens, inner.clause
    joined = clause.i > 1 and tokens[clause.i - 1].low == "that" and tokens[clause.i - 2].low in {"and", ","}
    own = outer.clause.act in OWN_WORDS and bool(inner.by) and inner.by == outer.by
    return joined and own and clause.commits and not clause.negated


def _only_tells(outer: Said) -> bool:
    """Whether the outer speaker tells of the meeting: a ministry, a spokesperson, or officials of no named side."""
    who = outer.clause.who
    return reports(who) or (not outer.by and who is not None and who.kind == "all") or _briefs(outer)


def _briefs(outer: Said) -> bool:
    """ "A Chilean official said": whom nobody names, and who tells reporters of the meeting."""
    who = outer.clause.who
    if who is None or who.kind != "side" or outer.clause.verb.lemma not in {"add", "say", "tell"}:
        return False
    return outer.line.tokens[who.j - 1].low in {"diplomat", "diplomats", "official", "officials"}


def _told_by(one: Said, source: tuple[str, ...]) -> Said:
    """Words of those who met, told by one side's ministry, to the press or not."""
    return replace(one, source=one.source or source, at="round" if one.at == "press" else one.at)


def _trailing(kept: list[Said], teller: tuple[str, ...]) -> list[Said]:
    """ "..., the ministry said": the words before are told by it; those of a speaker are the speaker's own."""
    last = kept[-1] if kept else None
    if last is None or last.clause.shape != "trailing":
        return kept
    who = last.clause.who
    before = [s for s in kept[:-1] if s.clause.i < last.clause.j]
    if reports(who) or not last.by:
        return [_told_by(s, last.by or teller) for s in before]
    if not before:
        return kept
    if who is not None and who.kind in {"side", "role"} and all(set(s.by) <= set(last.by) for s in before):
        return [replace(s, source=s.source or last.by) for s in before]
    first = before[0].clause
    joint = last.line.tokens[first.i - 1]
    if _is_said_apart(last, first) and (joint.low in JOINTS or joint.senses.verb is not None):
        end = last.line.ends(first.i - 1)
        return [replace(last, clause=replace(last.clause, j=first.i, end=end)), *before]
    return before


def _is_said_apart(last: Said, first: Clause) -> bool:
    """ "Trade is growing, and both agreed to meet, she said": whether a clause stands before that of another; "On the
    issue of fish, Chile said so, she said" has none.
    """
    before = last.line.tokens[last.clause.i : first.i]
    return len(before) > SHORTEST and any(
        t.kinds & (HELPS | VERB) or t.senses.meeting_form in FINITE_PAST for t in before
    )
