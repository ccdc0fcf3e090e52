"""Leading: names without a post that a phrase tells by whom they lead: "Nina Berg led the Norwegian side"."""

from secretariat.reading.phrases.names import NameRun
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import LED, NAME_SHAPES

LEADER_NOUNS = frozenset(["leader", "head", "chief", "chairman", "chair", "leading"])  # of a delegation
DASHES = frozenset(["-", ".", ","])
DASH_REACH = 3  # tokens of ". -"
LEADER_REACH = 7  # tokens of "leader of the Norwegian delegation,"
DELEGATIONS = (["delegation"], ["team"], ["side"])
LEADING_WORDS = LEADER_NOUNS | {"leaders", "heads", "heading", "chiefs", "helm", "chairs", "chairing", "chairmen"}
TOLD_BY_BEING = LEADING_WORDS | {"counterpart", "counterparts", "present"}  # "her counterpart was [Luis Rojas]"
POST_REACH = 7  # tokens of ", the defence ministers"
STATES_REACH = 9  # tokens of "ministers of Norway and Chile,"
WAS_REACH = 5  # tokens of "was at the head"
SIDE_REACH = 4  # tokens of "on the Chilean side"
SEVERAL = (
    *("ministers", "secretaries", "advisers", "advisors", "directors", "presidents", "diplomats", "envoys"),
    *("chiefs", "heads", "premiers", "negotiators", "ambassadors", "representatives", "leaders"),
)


def led_side(tokens: tuple[Token, ...], i: int) -> str | None:
    """ "The Norwegian delegation is led by A, the U.S. - by B": of which side B is."""
    if i < 2 or tokens[i - 1].low != "by":
        return None
    at = next((k for k in range(i - 2, max(-1, i - 2 - DASH_REACH), -1) if tokens[k].low not in DASHES), None)
    led = at is not None and any(t.senses.meeting in LED for t in tokens[:at])
    actor = tokens[at].senses.actor if at is not None and led else None
    return actor.party if actor is not None and actor.kind != "capital" else None


def leads(tokens: tuple[Token, ...], run: NameRun) -> bool:
    """ "The leader of the delegation, Nina Berg,", "Nina Berg, who headed the delegation": a name told by leading."""
    if run.j - run.i < 2:
        return False
    after = [t.low for t in tokens[run.j : run.j + 2]]
    if after == [",", "who"] or (after[:1] == ["who"] and run.j + 1 < len(tokens)):
        return True
    if after[:1] == [","] and after[1:] and after[1] in LEADING_WORDS:
        return True  # "Nina Berg, leader of", "Nina Berg, heading"
    before = tokens[max(0, run.i - LEADER_REACH) : run.i]
    lows = [t.low for t in before]
    return lows[-1:] == [","] and lows[-2:-1] in DELEGATIONS and not LEADER_NOUNS.isdisjoint(lows)


def sent(tokens: tuple[Token, ...], run: NameRun) -> bool:
    """ "In the chair was [Nina Berg], for Chile [Luis Rojas]", "Co-chair, Chile: [Luis Rojas]": whom the words before a
    name say to lead.
    """
    if run.j - run.i < 2 or run.i < 2:
        return False
    if "modality.be" in tokens[run.i - 1].senses.classes:
        return any(not TOLD_BY_BEING.isdisjoint(t.low.split()) for t in tokens[: run.i - 1])
    colon = tokens[run.i - 1].low == ":"
    actor = tokens[run.i - 2 if colon else run.i - 1].senses.actor
    if actor is None or actor.kind == "capital":
        return False
    return colon or (tokens[run.i - 2].low == "for" and any(t.senses.meeting in LED for t in tokens[: run.i]))


def of_a_side(tokens: tuple[Token, ...], run: NameRun) -> bool:
    """ "Nina Berg led the Norwegian side and [Luis Rojas] the Chilean one", "[Nina Berg] was co-chair for Norway and
    [Luis Rojas] for Chile": a name right before its side, or one that leads by "was", in a sentence of leading.
    """
    if run.j - run.i < 2 or run.j >= len(tokens):
        return False
    if "modality.be" in tokens[run.j].senses.classes:
        return any(not LEADING_WORDS.isdisjoint(t.low.split()) for t in tokens[run.j : run.j + WAS_REACH])
    if not run.i or tokens[run.i - 1].low not in {"and", ",", ";", "while"}:
        return False
    behind = [t for t in tokens[run.j : run.j + SIDE_REACH] if t.low not in {"of", "for", "on", "from", "the"}]
    actor = behind[0].senses.actor if behind and len(behind) < SIDE_REACH else None
    return actor is not None and actor.kind != "capital" and _tells_leading(tokens[: run.i])


def of_several(tokens: tuple[Token, ...], run: NameRun) -> bool:
    """ "[Nina Berg] and [Luis Rojas], the defence ministers of Norway and Chile", "the Norwegian and Chilean ministers,
    [Nina Berg] and [Luis Rojas]", "Foreign Ministers [Nina Berg] and [Luis Rojas]": names in a row beside the post
    that they share.
    """
    if run.j - run.i < 2:
        return False
    if run.j < len(tokens) and tokens[run.j].low == "," and _share(tokens[run.j + 1 : run.j + POST_REACH]):
        return run.i > 0 and tokens[run.i - 1].low == "and"
    first = run.i
    if first and tokens[first - 1].low == "and":
        first -= 1
        while first and tokens[first - 1].shape in NAME_SHAPES and not tokens[first - 1].low.endswith(SEVERAL):
            first -= 1
    joined = first < run.i or (run.j < len(tokens) and tokens[run.j].low == "and")
    if joined and first and tokens[first - 1].low.endswith(SEVERAL) and tokens[first - 1].shape in NAME_SHAPES:
        return True
    before = tokens[max(0, first - STATES_REACH) : first - 1] if first else ()
    return joined and bool(before) and tokens[first - 1].low == "," and _share(before)


def _share(words: tuple[Token, ...]) -> bool:
    """Whether words hold a post in the plural and the states of those who hold it."""
    return any(t.low.endswith(SEVERAL) for t in words) and any(t.senses.actor is not None for t in words)


def _tells_leading(tokens: tuple[Token, ...]) -> bool:
    """Whether words tell that somebody leads."""
    return any(t.senses.meeting in LED or not LEADING_WORDS.isdisjoint(t.low.split()) for t in tokens)
