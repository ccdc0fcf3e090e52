"""Where clauses end: before the next of the same rank, and before a remark on a long one."""

from collections.abc import Sequence

from msgspec.structs import replace

from secretariat.lexicon.phrases import HELPS
from secretariat.reading.predicates.clause import Clause, Ground
from secretariat.reading.word_classes import ARTICLES

JOINTS = frozenset(["and", ",", ";", "but", "while", "then", "or"])
# What begins a side remark on a long clause: the quote of a statement ends before it.
ASIDES = frozenset(["under", "which", "while", "whereas", "as", "noting", "adding"])
# With which a setting opens that stands before what is said.
SETTINGS = frozenset(
    [
        "after",
        "although",
        "as",
        "because",
        "despite",
        "given",
        "if",
        "once",
        "since",
        "though",
        "unless",
        "until",
        "when",
    ]
)
BEFORE_REMARKS = frozenset([",", "and"])
LONG = 30  # tokens after which a quote is cut at an aside
REMARK_FROM = 8  # tokens that stay before an aside


def bounded(g: Ground, found: Sequence[Clause]) -> list[Clause]:
    """The clauses of a sentence, each cut where it ends; two verbs with one object are one clause."""
    made: list[Clause] = []
    n = 0
    while n < len(found):
        clause, n = found[n], n + 1
        if n < len(found) and _share_object(g, clause, found[n]):
            clause, n = _with_object(clause, found[n]), n + 1
        elif clause.shape == "trailing" or clause.j < len(g.tokens):
            made.append(clause)
            continue
        made.append(_cut(g, clause, found[n:]))
    return made


def _share_object(g: Ground, a: Clause, b: Clause) -> bool:
    """ "exchanged and shared information": two verbs with one object."""
    return b.shape == "shared" and b.v - a.v == 2 and g.tokens[a.v + 1].low == "and"


def _with_object(clause: Clause, second: Clause) -> Clause:
    commits = clause.commits or second.commits
    return replace(clause, content=second.content, complement=second.complement, commits=commits)


def _cut(g: Ground, clause: Clause, later: Sequence[Clause]) -> Clause:
    j = _end(g, clause, later)
    return replace(clause, j=j, end=g.ends_at(j - 1))


def _end(g: Ground, clause: Clause, later: Sequence[Clause]) -> int:
    """The token behind the last of a clause."""
    for after in later:
        if after.shape == "trailing" and after.who is not None and clause.v < after.who.i:
            return _before(g, clause, _attribution(g, after, after.who.i), JOINTS)
        if after.shape == "trailing" or after.i <= clause.v:
            continue
        if g.low(after.i - 1) == "while" and g.low(after.i - 2) == "that":
            continue  # "said that while it agrees ..., it": the whole is what was said
        if clause.complement == "that" and after is later[0] and _opens_that_clause(g, clause.content + 1, after.i):
            continue  # "said that, in the year ahead, they": likewise
        if g.low(after.i - 1) == "with" and g.low(after.i - 2) == ",":
            return _before(g, clause, after.i - 2, JOINTS)  # "..., with both sides underlining"
        if after.shape == "shared" or g.tokens[after.i - 1].low in JOINTS:
            return _before(g, clause, after.i, JOINTS)
    return _without_remark(g, clause, _before(g, clause, len(g.tokens), frozenset([".", ";", ","])))


def _opens_that_clause(g: Ground, k: int, stop: int) -> bool:
    """Whether words between "that" and a comma only open its clause: "that, in the year ahead,", "that as friends,"."""
    if g.low(k) == "," or (g.low(k) in SETTINGS and g.low(stop - 1) == ","):
        return True  # "that given the drought, Chile was ready"
    opening = g.tokens[k : stop - 1]
    opens = "glue.preposition" in g.tokens[k].senses.classes or g.low(k) == "as"
    return opens and g.low(stop - 1) == "," and not any(t.kinds & HELPS or t.senses.verb for t in opening)


def _attribution(g: Ground, after: Clause, first: int) -> int:
    """Where ", the ministry said" begins behind the words that it tells."""
    k = min(first, after.v)
    while k > 1 and "roles.adjective" in g.tokens[k - 1].senses.classes:
        k -= 1
    return k - 1 if g.low(k - 1) in ARTICLES else k


def _before(g: Ground, clause: Clause, j: int, loose: frozenset[str]) -> int:
    """The end without the loose words that stand there."""
    while j > clause.v + 1 and (g.tokens[j - 1].low in loose or _only_closes(g, clause, j)):
        j -= 1
    return j


def _only_closes(g: Ground, clause: Clause, j: int) -> bool:
    """Whether a quotation mark ends words that it did not open."""
    return g.low(j - 1) == '"' and sum(t.low == '"' for t in g.tokens[clause.i : j]) % 2 == 1


def _without_remark(g: Ground, clause: Clause, j: int) -> int:
    """A long clause about a thing ends where a remark on it begins; a commitment keeps all its words."""
    tokens = g.tokens
    near = clause.v + 3
    for k in [k for k, t in enumerate(tokens[near : j - 2], near) if t.low in BEFORE_REMARKS]:
        if tokens[k].low == ",":
            if _opens_remark(g, k):
                return k
        elif clause.complement == "to" and tokens[k + 1].low in {"will", "shall"}:
            return k  # "committed to holding it, and will be seeking"
    if clause.commits or clause.complement == "that" or j - clause.v < LONG:
        return j
    for k in range(clause.v + REMARK_FROM, j):
        low = tokens[k].low
        if low in ASIDES or (low == "," and k + 1 < j and tokens[k + 1].low.split(" ")[0].endswith("ing")):
            return k - 1 if tokens[k - 1].low in {"in", ","} else k
    return j


def _opens_remark(g: Ground, k: int) -> bool:
    """ ", as agreed by ...", ", so that ...": a comma that opens a remark."""
    low, s = g.tokens[k + 1].low, g.tokens[k + 2].senses
    if low == "so":
        return g.tokens[k + 2].low == "that"
    return low == "as" and bool(s.verb or s.meeting)
