"""Who met, where a text tells of no round, and whether a page of one side speaks for all of them."""

from collections import Counter
from collections.abc import Sequence, Set
from itertools import pairwise

from secretariat.lexicon.phrases import PARTY
from secretariat.reading.frame import Account, Frame
from secretariat.reading.lines import Line
from secretariat.reading.opposite import is_of_before
from secretariat.reading.phrases.post_words import COUNTERPARTS
from secretariat.reading.series import by_members, is_place
from secretariat.reading.tokens import Token
from secretariat.who.parties import has_own_officials

OFTEN = 3  # sentences in the present whose subject is all who met
PAIR = 6  # tokens of "the United States and Australia"
A_STATE = 2  # letters of a code; those of bodies are longer
LEAD_LINES = 4  # sentences in which a text names those between whom it is

GATHER = frozenset(["convened", "gathered"])
WHO_GATHER = frozenset(["countries", "economies", "members", "nations", "states"])
COUNTED_REACH = 4  # tokens of "12 founding members"
TRAVEL_REACH = 14  # tokens from "the visit of Minister Roe, head of the party," to "to Chile"
A_PLACE = 2  # tokens of "OSLO.", with which a story opens
PAIRED = 2  # who met, where one has a counterpart
TRAVELS = frozenset(["tour", "travel", "traveled", "travelled", "travels", "trip", "visit", "visits"])  # before "to"
OF_MATTERS = frozenset(["about", "against", "for", "from", "in", "on", "over", "regarding", "within"])
TALKS = frozenset(["meeting", "negotiations", "summit", "talks"])
OF_PRESS = frozenset(["appearance", "media", "news", "press", "news conference", "press conference"])
# Behind "our", in the words of several: "our two countries", "our bilateral ties".
OF_SEVERAL = frozenset(
    [
        *("bilateral", "countries", "economies", "governments", "nations", "peoples", "societies", "trilateral"),
        *("two", "three", "four", "sovereignties"),
    ]
)


def who_met(frame: Frame, account: Account) -> tuple[str, ...]:
    """Who "they" and "both leaders" are where no round is told: the three and more states of the title, the people of
    the title or of the first sentence, else those between whom the text is, where its opening names them all. Others
    are only talked about.
    """
    if account.genre in {"joint_statement", "chairs_summary"}:
        return account.account_of
    if _names_body(frame):
        return frame.parties
    if are_titled(frame) or _with_a_counterpart(frame):
        return frame.parties
    lead = _lead(frame)
    if len(frame.parties) == PAIRED and any(_counts_many(line) for line in lead[:2]):
        return ()
    for line in lead[:2]:
        known = [frame.cast.by_name.get(p.name.lower()) for p in line.people if not is_of_before(line.tokens, p)]
        met = {k.party for k in known if k is not None and k.party is not None}
        met |= {frame.side} if met and frame.side is not None and has_own_officials(frame.side) else set()
        if len(met) > 1:
            return () if _tells_of_others(frame, account, met) else tuple(sorted(met))
    own = frame.side is None or len(frame.side) > 2 or frame.side in frame.parties
    if (
        not own
        or len(frame.parties) < 2
        or _is_at_home(frame, account)
        or _tells_of_others(frame, account, {*frame.parties})
    ):
        return ()
    return frame.parties if _told_of(frame, lead) else ()


def _counts_many(line: Line) -> bool:
    """ "Representatives of the 12 founding members gathered": more than two, of whom a text names but some."""
    tokens = line.tokens
    return any(
        t.senses.number is not None
        and t.senses.number > PAIRED
        and any(b.low.rpartition(" ")[2] in WHO_GATHER for b in tokens[k + 1 : k + COUNTED_REACH])
        and any(b.senses.meeting or b.low in GATHER for b in tokens[k + 1 :])
        for k, t in enumerate(tokens)
    )


def _is_at_home(frame: Frame, account: Account) -> bool:
    """Whether a state's own page tells of it and of a territory that its title names for no more than the matter: of
    affairs at home.
    """
    known, title = frame.lexicon.tables.parties, frame.lines.title
    others = {p for p in frame.parties if p != frame.side}
    if account.account_of != (frame.side,) or (title is not None and not _named(frame, title).isdisjoint(others)):
        return False
    return bool(others) and all(p in known and known[p].kind == "territory" for p in others)


def _tells_of_others(frame: Frame, account: Account, told: Set[str]) -> bool:
    """Whether a speech whose title names nobody met names a further state as often, as one does of a journey."""
    title, own = frame.lines.title, {frame.side}
    if account.genre != "other" or account.account_of != (frame.side,):
        return False
    met = told - own
    if title is not None and not _named(frame, title).isdisjoint(met):
        return False
    actors = (line.tokens[k].senses.actor for line in frame.lines.lines for k in line.sentence.where(PARTY))
    counts = Counter(a.party for a in actors if a is not None and a.kind != "loose" and len(a.party) == A_STATE)
    most = max((counts[p] for p in met), default=0)
    return any(n >= most for p, n in counts.items() if p not in met | own)


def are_titled(frame: Frame) -> bool:
    """Whether the title names all the three and more who met, but for the page's own side."""
    others, title = set(frame.parties) - {frame.side}, frame.lines.title
    return len(frame.parties) > 2 and title is not None and others <= _named(frame, title)


def _with_a_counterpart(frame: Frame) -> bool:
    """ "Minister meets Chilean counterpart", over a story that is written in Norway: the two of them met."""
    title, home = frame.lines.title, frame.home
    if title is None or home is None or title.words.isdisjoint(COUNTERPARTS) or len(frame.parties) != PAIRED:
        return False
    return {*_named(frame, title), home} == set(frame.parties)


def _lead(frame: Frame) -> list[Line]:
    """The title and the first sentences of the text."""
    lines = frame.lines.lines[: 2 * LEAD_LINES]
    told = [line for line in lines if not line.heading and len(line.tokens) > A_PLACE]
    return [line for line in (frame.lines.title, *told[:LEAD_LINES]) if line is not None]


def _told_of(frame: Frame, lead: Sequence[Line]) -> bool:
    """Whether a text begins with its parties: all of them named at once, or their people and no others."""
    parties, own = set(frame.parties), {frame.side} - {None}
    led = {known.party for line in lead for p in line.people if (known := frame.cast.by_name.get(p.name.lower()))}
    return parties == led or parties <= own.union(*(_named(frame, line) for line in lead[:2]))


def _named(frame: Frame, line: Line) -> set[str]:
    """The parties that a line names, but for places."""
    found = set[str]()
    for k, t in enumerate(line.tokens):
        actor = t.senses.actor
        if actor is not None and not is_place(line.tokens, k) and not _is_matter(line.tokens, k):
            party = frame.cast.loose.get(t.low) if actor.kind == "loose" else actor.party
            found |= {party} if party is not None else set()
    return found | set(by_members(sorted(found), frame.lexicon.tables))


def _is_matter(tokens: Sequence[Token], k: int) -> bool:
    """ "On the war in Norway", "stability in Chile": a state that is the matter or the place of something."""
    k -= 1 + (k > 0 and tokens[k - 1].low == "the")
    if k > 1 and tokens[k].low == ",":  # "in Atlanta, Georgia"
        k = next((m for m in range(k - 1, -1, -1) if tokens[m].shape != "A"), -1)
    if k > 0 and tokens[k].low == "to":
        return TRAVELS.isdisjoint(t.low for t in tokens[max(0, k - TRAVEL_REACH) : k])  # "help to Chile"
    return k >= 0 and tokens[k].low in OF_MATTERS


def _names_body(frame: Frame) -> bool:
    """ "President Roe at the APEC Leaders' Meeting": those who met are the body that the title names."""
    title, parties = frame.lines.title, frame.parties
    if title is None or len(parties) != 1 or parties[0] not in frame.lexicon.tables.bodies:
        return False
    if not title.has_cue("genre:readout"):
        return False
    return any(t.senses.actor is not None and t.senses.actor.party == parties[0] for t in title.tokens)


def is_speech(frame: Frame) -> bool:
    """Whether the title says that somebody speaks here: what "was raised" or "is agreed" is then nobody's word."""
    title = frame.lines.title
    return title is not None and title.has_cue("genre:speech")


def is_after_talks(frame: Frame) -> bool:
    """ "Statements following talks", "Joint press conference": who speaks there tells of what both just said."""
    title = frame.lines.title
    if title is None:
        return False
    tokens = title.tokens
    joint = any(a.low == "joint" and b.low in OF_PRESS for a, b in pairwise(tokens))
    behind = next((k for k, t in enumerate(tokens) if t.low in {"after", "following"}), len(tokens))
    return joint or any(t.low in TALKS for t in tokens[behind:])


def speaks_for_all(frame: Frame, account: Account) -> bool:
    """ "We look to the future of our two countries", on the page of one who met, where nobody says "I"; or a text
    in which all of them say again and again what they do: "Both countries intend to".
    """
    if len(frame.parties) < 2 or len(account.account_of) > 1 or account.genre == "news":
        return False
    told = [line for line in frame.lines.lines if not (line.heading or '"' in line.words)]
    if any("i" in line.words for line in told):
        return False
    if account.genre in {"readout", "announcement"} and account.account_of and any(_of_several(line) for line in told):
        return True
    return sum(_says_for_all(line, frame) for line in told) >= OFTEN


def _says_for_all(line: Line, frame: Frame) -> bool:
    """ "Norway and Japan commit to", "Both countries intend to": present, and of all who met."""
    tokens = line.tokens
    for v in line.verbs:
        if v < 1 or tokens[v].senses.verb is None or "base" not in (tokens[v].senses.verb_form or ""):
            continue
        before = tokens[v - 1]
        if "collective.all" in before.senses.classes and before.low != "we":
            return True
        named = {t.senses.actor.party for t in tokens[max(0, v - PAIR) : v] if t.senses.actor is not None}
        if before.senses.actor is not None and named >= set(frame.parties):
            return True
    return False


def _of_several(line: Line) -> bool:
    """ "our two countries", "both of our economies", "our governments"."""
    tokens = line.tokens
    for k in [k for k, t in enumerate(tokens[:-1]) if t.low.startswith("our")]:
        words = [*tokens[k].low.split(" "), *tokens[k + 1].low.split(" ")]
        if words[:1] == ["our"] and not OF_SEVERAL.isdisjoint(words[1:]):
            return True
    return False
