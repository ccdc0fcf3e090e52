"""Together: what nobody does alone, as "agreed", "discussed" and "signed"."""

from secretariat.reading.clauses import Clause
from secretariat.reading.word_classes import ACTS_OF_TWO

TOGETHER_TOO = frozenset(["agree", "agree on", "agree upon", "come to", "reach", "settle on", "sign"])
# Though their act is to discuss.
ALONE = frozenset(["address", "consider", "engage in", "examine", "explore", "go into", "pay", "work through"])
UNDATED = frozenset(["base", "ing", "present"])  # forms that tell of no one meeting
# Acts of all who meet, though the passive names nobody; others are somebody's.
OF_ALL = frozenset(
    [
        *("agree", "condemn", "confirm", "decide", "discuss", "exchange", "explain", "recognize", "share_view"),
        *("state", "stress", "welcome"),
    ]
)


def takes_two(clause: Clause, form: str) -> bool:
    """Whether nobody does alone what a clause tells: "agreed", "discussed", "signed"; "are sharing" and "we discuss",
    which tell of no one meeting, may be anybody's. `form`: of the verb.
    """
    lemma = clause.verb.lemma
    if form in UNDATED and lemma not in TOGETHER_TOO:
        return False
    return (clause.act in ACTS_OF_TWO and lemma not in ALONE) or lemma in TOGETHER_TOO
