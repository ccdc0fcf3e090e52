"""Roles: phrases that tell what somebody is ("both sides", "the delegation", "the Prime Minister", "the round")."""

from secretariat.lexicon.phrases import ADVERB, HELPS
from secretariat.reading.phrases.sides import parties_after, past_where
from secretariat.reading.phrases.who import Known, Scene, Who
from secretariat.reading.word_classes import POSTED, WHILE

# Said of all sides, or of any two things: actors only before a verb.
COUNTING = frozenset(["each", "both", "the two", "the three", "the four"])
# Last words of posts that several hold: "both Commerce Secretaries".
HOLDERS = frozenset(
    [
        *("advisers", "advisors", "ambassadors", "attorneys", "chairs", "chancellors", "chiefs", "commissioners"),
        *("coordinators", "deputies", "directors", "envoys", "general", "generals", "governors", "heads", "leaders"),
        *("ministers", "officials", "premiers", "presidents", "representatives", "secretaries", "sherpas", "speakers"),
    ]
)
HOLDERS_REACH = 5  # tokens of "the Trade and Industry Ministers"
TALKS = frozenset(["conversation", "conversations", "discussion", "discussions", "exchange", "exchanges", "talks"])
PORTFOLIO = 4  # tokens of "trade and industry" behind "ministers of"
OWN_SIDE = frozenset(["administration", "delegation", "government", "side"])  # behind "my", "our": who speaks
ASIDE = 20  # tokens of ", while pointing to growing trade between the two countries,"
SOURCE_ADJECTIVES = frozenset(["joint", "press", "official", "brief"])
SOURCE_NOUNS = frozenset(
    [
        "announcement",
        "communique",
        "document",
        "news release",
        "notice",
        "press release",
        "readout",
        "release",
        "report",
        "statement",
    ]
)


def collective(scene: Scene, i: int) -> Who | None:
    """ "Both sides", "the two countries", "representatives of both"."""
    t = scene.tokens[i]
    if "collective.all" not in t.senses.classes:
        return None
    if t.low in COUNTING and not scene.verb_follows(i + 1):
        return _holders(scene, i)
    if t.low == "we":
        return Who(i=i, j=i + 1, kind="we")
    parties, j = parties_after(scene, _past_affairs(scene, i))
    if parties:
        return Who(i=i, j=j, kind="side", parties=parties)
    held = _past_portfolio(scene, j) if t.low.rpartition(" ")[2] in HOLDERS else None  # no "countries for hard work"
    return Who(i=i, j=_past_talks(scene, held or j), kind="all", parties=scene.cast.parties)


def _holders(scene: Scene, i: int) -> Who | None:
    """ "Both the Commerce Secretaries agreed", "the two Energy Ministers": all, by the post that each of them holds."""
    k = i + 1 + (scene.tokens[i + 1].low == "the") if i + 1 < len(scene.tokens) else i + 1
    for j, t in enumerate(scene.tokens[k : k + HOLDERS_REACH], k):
        if t.senses.actor is not None or t.shape == "." or t.kinds & (ADVERB | HELPS):
            return None
        if t.low.rpartition(" ")[2] in HOLDERS and (end := _past_portfolio(scene, j + 1)) is not None:
            return Who(i=i, j=end, kind="all", parties=scene.cast.parties)
    return None


def _past_portfolio(scene: Scene, j: int) -> int | None:
    """The token of the verb behind "ministers" or "ministers of trade and industry", where one follows."""
    if scene.verb_follows(j):
        return j
    if j >= len(scene.tokens) or scene.tokens[j].low not in {"of", "for"}:
        return None
    for k in range(j + 1, min(j + 2 + PORTFOLIO, len(scene.tokens))):
        t = scene.tokens[k]
        if t.senses.actor is not None or t.shape == "." or t.low == "to" or "glue.determiner" in t.senses.classes:
            return None
        if k > j + 1 and scene.verb_follows(k):
            return k
    return None


def _past_affairs(scene: Scene, i: int) -> int:
    """The token behind "the ministers", or behind "the ministers of foreign affairs" where another "of" follows."""
    tokens, j = scene.tokens, i + 1
    if tokens[i].low.rpartition(" ")[2] not in HOLDERS or j >= len(tokens) or tokens[j].low not in {"of", "for"}:
        return j
    for k in range(j + 1, min(j + 2 + PORTFOLIO, len(tokens))):
        if (
            tokens[k].senses.actor is not None
            or tokens[k].shape == "."
            or "glue.determiner" in tokens[k].senses.classes
        ):
            return j
        if k > j + 1 and tokens[k].low == "of":
            return k
    return j


def _past_talks(scene: Scene, j: int) -> int:
    """The token behind "the ministers' talks", where a verb follows; else the same."""
    tokens = scene.tokens
    if j + 2 >= len(tokens) or tokens[j].low not in {"'", "'s"} or tokens[j + 1].low not in TALKS:
        return j
    return j + 2 if scene.verb_follows(j + 2) else j


def rank(scene: Scene, i: int) -> Who | None:
    """ "the Prime Minister", "the Federal Chancellor": the one person of the document who holds that post."""
    tokens = scene.tokens
    if tokens[i].low != "the":
        return None
    k = i + 1
    while k < len(tokens) and k < i + 3 and (actor := tokens[k].senses.actor) and actor.kind == "adjective":
        k += 1
    if k >= len(tokens) or tokens[k].senses.rank is None or "roles.spokesperson" in tokens[k].senses.classes:
        return None
    if (both := _two_ranks(scene, i, k)) is not None:
        return both
    parties, end = parties_after(scene, k + 1)
    if parties and (scene.verb_follows(end) or _and(scene, end)):
        return Who(i=i, j=end, kind="side", parties=parties)
    opens = i == 0 and k - 1 > i and k + 1 < len(tokens) and tokens[k + 1].shape == "a"
    beside = _and_person(scene, k + 1) or _and_i(scene, k + 1) or (i == 0 and _and(scene, k + 1))
    acts = beside or scene.verb_follows(k + 1) or (i == 0 and _past_aside(scene, k + 1))
    if not acts and not (opens and "glue.preposition" not in tokens[k + 1].senses.classes):
        return None
    known = _holder(scene, k)
    adjective = scene.party_of(tokens[k - 1]) if k - 1 > i else None
    party = adjective or (known.party if known else None)
    return Who(
        i=i,
        j=k + 1,
        kind="person" if known else "role",
        parties=(party,) if party else (),
        speaker=known.name if known else None,
    )


def _holder(scene: Scene, k: int) -> Known | None:
    """The one who holds a post, by its words; by its kind where letters stand for it ("the FM")."""
    t = scene.tokens[k]
    by_kind = scene.cast.by_rank.get(t.senses.rank or "") if t.shape == "AA" else None
    return scene.cast.by_rank.get(t.low) or by_kind


def _two_ranks(scene: Scene, i: int, k: int) -> Who | None:
    """ "the President and the Prime Minister agreed": the two who met, by their posts; where others met, two of one
    government.
    """
    m = k + 3 if k + 2 < len(scene.tokens) and scene.tokens[k + 2].low == "the" else k + 2
    if m >= len(scene.tokens) or scene.tokens[k + 1].low != "and" or scene.tokens[m].senses.rank is None:
        return None
    end = parties_after(scene, m + 1)[1]
    if not scene.verb_follows(end):
        return None
    if [len(p) for p in scene.cast.parties] == [2, 2]:
        return Who(i=i, j=end, kind="all", parties=scene.cast.parties)
    return Who(i=i, j=end, kind="role")


def _past_aside(scene: Scene, k: int) -> bool:
    """ "The Foreign Secretary, pointing to trade, underlined": a verb behind what is told between the commas."""
    tokens = scene.tokens
    if k + 2 >= len(tokens) or tokens[k].low != ",":
        return False
    opens = tokens[k + 1 + (tokens[k + 1].low in WHILE)].low.partition(" ")[0]
    if not (opens.endswith("ing") or opens == "who"):
        return False
    comma = next((m for m in range(k + 2, min(k + ASIDE, len(tokens))) if tokens[m].low == ","), None)
    return comma is not None and scene.verb_follows(comma + 1)


def _and(scene: Scene, k: int) -> bool:
    """ "the President of Japan and the Prime Minister of China agreed"."""
    if k + 2 >= len(scene.tokens) or scene.tokens[k].low != "and":
        return False
    return any(t.senses.rank or t.senses.actor for t in scene.tokens[k + 1 : k + 3])


def _and_person(scene: Scene, k: int) -> bool:
    """ "the Vice President and President Mori agreed"."""
    return k + 1 < len(scene.tokens) and scene.tokens[k].low == "and" and k + 1 in scene.people


def _and_i(scene: Scene, k: int) -> bool:
    """ "the Prime Minister and I agreed"."""
    return k + 1 < len(scene.tokens) and scene.tokens[k].low == "and" and scene.tokens[k + 1].low == "i"


def role(scene: Scene, i: int) -> Who | None:
    """ "the delegation", "representatives of both countries", "the spokesperson", "the statement"."""
    tokens, start = scene.tokens, i
    if tokens[i].low in {"the", "their", "its", "my", "our"} and i + 1 < len(tokens):
        i += 1
    if (paper := _paper(scene, start)) is not None:
        return paper
    t = tokens[i]
    if start < i and tokens[start].low in {"my", "our"}:
        return Who(i=start, j=i + 1, kind="we") if t.low in OWN_SIDE else None
    office = (t.senses.office_party,) if t.senses.office_party else ()
    if "roles.spokesperson" in t.senses.classes:
        return Who(i=start, j=i + 1, kind="role", spokesperson=True, parties=office)
    if "roles.side" not in t.senses.classes and not (t.senses.office and start < i):
        return Who(i=start, j=i + 1, kind="source") if start < i and t.low in SOURCE_NOUNS else None
    parties, j = parties_after(scene, _past_affairs(scene, i))
    if parties:
        j = past_where(tokens, j, t)
        return Who(i=start, j=j, kind="side", parties=parties, ministry="ministr" in t.low)
    if (seat := _seat(scene, i)) is not None:
        return Who(i=start, j=i + 3, kind="side", parties=(seat,), ministry=True)
    if start == i and not t.low.endswith("s"):
        return None
    end = past_where(tokens, i + 1, t)
    return Who(i=start, j=end, kind="role", parties=office, ministry=t.senses.office or "ministr" in t.low)


def _seat(scene: Scene, i: int) -> str | None:
    """ "the foreign ministry in Tokyo": the party whose seat of government is named behind an office."""
    tokens = scene.tokens
    if tokens[i].low in POSTED:
        return None
    if not (tokens[i].senses.office or "ministr" in tokens[i].low) or i + 2 >= len(tokens) or tokens[i + 1].low != "in":
        return None
    actor = tokens[i + 2].senses.actor
    return actor.party if actor is not None and actor.kind in {"capital", "seat"} else None


def _paper(scene: Scene, i: int) -> Who | None:
    """ "a joint statement said", "the press release": words that tell, of nobody named."""
    tokens = scene.tokens
    k = i + 1 if tokens[i].low in {"a", "an", "the"} else i
    while k < len(tokens) and k > i and tokens[k].low in SOURCE_ADJECTIVES:
        k += 1
    if k == i or k >= len(tokens) or tokens[k].low not in SOURCE_NOUNS or not scene.verb_follows(k + 1):
        return None
    return Who(i=i, j=k + 1, kind="source")


def series(scene: Scene, i: int) -> Who | None:
    """ "The 17th Security Dialogue reviewed": a round as the subject of a verb."""
    named = scene.named.get(i)
    if named is None or not scene.verb_follows(named.j):
        return None
    start = i - 1 if i and scene.tokens[i - 1].low in {"the", "this"} else i
    parties = named.parties if len(named.parties) > 1 else scene.cast.parties
    return Who(i=start, j=named.j, kind="series", parties=parties)


def acronym(scene: Scene, i: int) -> Who | None:
    """ "The NCG discussed": a dialogue by the letters that the document gave it."""
    t = scene.tokens[i]
    if t.shape != "AA" or t.low not in scene.cast.acronyms:
        return None
    start = i - 1 if i and scene.tokens[i - 1].low == "the" else i
    if not (scene.verb_follows(i + 1) or (start and scene.tokens[start - 1].low == "by")):
        return None
    return Who(i=start, j=i + 1, kind="series", parties=scene.cast.parties)
