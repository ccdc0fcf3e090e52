"""The lines that name heads: how strongly a line says that its people led a delegation or met as principals."""

from collections.abc import Sequence

from secretariat.lexicon.phrases import MEETING, VERB
from secretariat.reading.facts.round_evidence import names_a_meeting
from secretariat.reading.frame import Frame
from secretariat.reading.labels import LEADING, takes_turns
from secretariat.reading.lines import Line
from secretariat.reading.series import Group
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import ACTS_OF_TWO

CHAIRED, LED, HELD, THERE = 4, 3, 2, 1  # how strong the words are
STRENGTH = {"chair": CHAIRED, "lead": LED, "hold": HELD, "host": HELD, "meet": HELD, "happen": HELD, "attend": THERE}
HEAD_LINES = 24
WHO_REACH = 14  # tokens of "who has been on an official visit to Oslo to co-chair"
ROUND_WITH = 3  # tokens between a round and the person with whom it was held
FUTURE_BEFORE_TO = frozenset(["is", "are", "was", "were", "set", "scheduled", "slated", "due", "expected"])
CHAIRS = frozenset(["co chairs", "co chair", "in the chair", "co chairmen"])
CHAIR_LABELS = frozenset(["chair", "chairs", "chairman", "chairmen", "chairperson", "chairpersons", "chaired by"])
LABEL_LENGTH = 8  # tokens, with the colon, of "Chairperson for the Norwegian side:"
SIDE_VERBS = frozenset(["was", "were", "is", "are", "came", "attended", "participated", "took part", "sat", "spoke"])
OPENS_SIDE = frozenset(["for", "on", "from"])
COUNTERPARTS = frozenset(["counterpart", "opposite number"])
TELLING = CHAIRS | {
    "chair",
    "representative",
    "came",
    "present",
    "attending",
    "slated",
}
TELLING |= COUNTERPARTS | {"participation", "presence", "with"}
TELLING_VERBS = frozenset(["say", "tell", "announce", "inform", "confirm"])
AWAY = frozenset(["not", "never", "unable", "n't", "cannot", "decline", "declined"])
AT_POST = frozenset(["ambassador", "ambassador to", "charge d'affaires", "chargé d'affaires"])
LEADERS = frozenset(["head", "heads", "helm", "leader", "leaders", "leading", "heading"])
DELEGATIONS = ("delegation", "delegations")  # ends of words: "both delegations" is one
CALLED = frozenset(["phone", "phone call", "telephone", "telephone call", "telephone conversation", "video"])
CALLS = frozenset(["receive", "call_on"])
ARTICLES = frozenset(["a", "an", "the", "this", "that", "its", "their", "his", "her"])
PLACE = frozenset(["at", "during"])
ASIDE_VERBS = frozenset(["meet", "meet_with", "hold", "call_on"])


def strength(line: Line, frame: Frame) -> tuple[int, str]:
    """How strongly a line names heads, 0 for not at all, and their role."""
    if (
        not line.meetings
        and not line.verbs
        and line.words.isdisjoint(TELLING)
        and line.words.isdisjoint(LEADING)
        and not in_delegations(line)
        and line.tokens[0].low not in OPENS_SIDE
        and not line.cues
        and ":" not in line.words
    ):
        return 0, "head"
    telling = list(line.sentence.where(MEETING | VERB))
    if not line.words.isdisjoint(TELLING):
        telling += [k for k, t in enumerate(line.tokens) if t.low in TELLING]
    if in_delegations(line):
        telling += [k for k, t in enumerate(line.tokens) if t.low.endswith(DELEGATIONS)]
    best = max((_of_token(line, k) for k in telling), default=0)
    if line.has_cue("leading.chair") or _chair_label(line):
        best = CHAIRED
    if best < LED and (line.has_cue("leading.lead") or _for_a_side(line) or as_counterpart(line) or takes_turns(line)):
        best = LED
    if best < LED and not line.words.isdisjoint(CALLED) and _on_the_telephone(line):
        return 0, "head"
    if best < HELD and _round_with(line):
        best = HELD
    if best == 0 and (_participation(line) or _side_label(line, frame) or _both_present(line, frame)):
        best = THERE
    return best, "co_chair" if best == CHAIRED else "head"


def _of_token(line: Line, k: int) -> int:
    t, s = line.tokens[k], line.tokens[k].senses
    if s.meeting_form == "ing" and k and (line.tokens[k - 1].low in ARTICLES or line.names_round(k)):
        return 0  # "the meeting", "a starting point": no verb
    if t.low in CHAIRS or (t.low == "chair" and t.shape == "a"):
        return CHAIRED
    if _in_delegation(line, t):
        return LED
    if t.low in {"present", "attending", "slated"}:
        return THERE
    if s.meeting in {"meet_with", "host"} and "counterparts" in line.words:
        return HELD
    if s.meeting == "host" and len(line.people) < 2 and not _hosts_round(line, k):
        return 0
    if s.meeting is not None and (_intended(line, k) or _stays_away(line, k)):
        return 0
    if s.meeting is not None:
        return STRENGTH.get(s.meeting, 0)
    if t.low == "came" and k + 1 < len(line.tokens) and line.tokens[k + 1].low == "from":
        return THERE
    talk = s.verb is not None and s.verb.act in ACTS_OF_TWO and t.low != "shared"  # "shared priorities"
    return THERE if talk and len(line.people) > 1 else 0


def _hosts_round(line: Line, k: int) -> bool:
    """ "Hosted the fifth Dialogue", "hosted Minister A for the fifth Dialogue", and no dinner."""
    for named in line.named:
        before = line.tokens[k + 1 : named.i]
        if named.specific and named.i > k and (len(before) <= ROUND_WITH or _is_for(before)):
            return True
    return False


def _is_for(before: Sequence[Token]) -> bool:
    """Whether words end in "for the"."""
    return "for" in {t.low for t in before[-2:]}


def led_part(line: Line) -> tuple[range, int] | None:
    """Of whom the words of leading are told, where it is not the whole sentence, as a range of tokens, and how strong
    its other words are: "praising the session that was co-chaired by [A and B], C said", "C hosted [A, who co-chaired
    the session with B]".
    """
    strong = [k for k in line.meetings if _of_token(line, k) >= LED]
    chairs = any(t.low in CHAIRS and t.senses.meeting is None for t in line.tokens)
    if not strong or not line.people or chairs:
        return None
    first = _led_by(line, strong) or _who_led(line, strong) or _told_by(line, strong)
    if first is None:
        return None
    rest = (_of_token(line, k) for k in line.sentence.where(MEETING | VERB) if k not in strong)
    return range(first, _next_subject(line, strong[-1])), max(rest, default=0)


def _led_by(line: Line, strong: Sequence[int]) -> int | None:
    """Where the people of "the session, co-chaired by" begin, if all words of leading are so told."""
    tokens = line.tokens
    first = next((n for n in line.named if 0 <= strong[0] - n.j <= ROUND_WITH), None)
    if first is None or any(t.shape != "a" and t.low != "," for t in tokens[first.j : strong[0]]):
        return None
    passive = all("by" in {t.low for t in tokens[k + 1 : k + 1 + ROUND_WITH]} for k in strong)
    return strong[0] if passive else None


def _who_led(line: Line, strong: Sequence[int]) -> int | None:
    """Where the people begin of whom "who led" is told, if no other words of leading stand there."""
    tokens, k = line.tokens, strong[0]
    who = next((n for n in range(k - 1, max(0, k - WHO_REACH), -1) if tokens[n].low == "who"), None)
    mine = [p for p in line.people if who is not None and p.j in {who, who - 1}]
    if len(strong) > 1 or not mine or any(who is not None and who < p.i < k for p in line.people):
        return None
    first = mine[0].i
    for p in reversed(line.people):
        if p.j < first and tokens[p.j].low == "and" and p.j + 1 == first:
            first = p.i
    return first


def _told_by(line: Line, strong: Sequence[int]) -> int | None:
    """Where the people begin of "A told the press that [B will lead the delegation]": who tells of it does not lead."""
    telling = (
        k for k in line.verbs if k < strong[0] and (v := line.tokens[k].senses.verb) and v.lemma in TELLING_VERBS
    )
    said = next(telling, None)
    that = next((k for k in range(said, strong[0]) if line.tokens[k].low == "that"), None) if said is not None else None
    if said is None or that is None or not any(that < p.i < strong[0] for p in line.people):
        return None
    return that


def _next_subject(line: Line, k: int) -> int:
    """Where behind a verb a comma and a name open what somebody else does: ", Roe suggested"."""
    tokens = line.tokens
    for v in line.verbs:
        at = v - 1
        while at > k and tokens[at].shape != "a" and tokens[at].low not in {",", "and"}:
            at -= 1
        if k < at < v - 1 and tokens[at].low == ",":
            return at
    return len(tokens)


def in_delegations(line: Line) -> bool:
    """ "A, head of the Norwegian delegation, met with B": they lead, and it is no call."""
    told = [low for low in line.words if low.endswith(DELEGATIONS)]
    return bool(told) and (
        not line.words.isdisjoint(LEADERS)
        or any("head" in low for low in told)
        or any(line.tokens[k].senses.meeting == "lead" for k in line.meetings)
    )


def _in_delegation(line: Line, t: Token) -> bool:
    """ "At the head of the delegations were", "the Chilean representative was"."""
    if t.low.endswith(DELEGATIONS):
        return "head" in t.low or not line.words.isdisjoint(LEADERS | {"led", "headed"})
    return t.low == "representative" and not line.words.isdisjoint(["was", "were"])


def _intended(line: Line, k: int) -> bool:
    """ "Agreed to hold", "hoped to attend"; but "will travel to Oslo to co-chair" tells who will."""
    tokens = line.tokens
    if line.heading or k < 2 or tokens[k - 1].low != "to" or tokens[k].senses.meeting in {"chair", "lead"}:
        return False
    return tokens[k - 2].low not in FUTURE_BEFORE_TO


def _on_the_telephone(line: Line) -> bool:
    """ "Held a telephone conversation to set the date": no meeting."""
    spoken = [k for k, t in enumerate(line.tokens[:-1]) if t.low in CALLED]
    return any(" " in line.tokens[k].low or line.tokens[k + 1].low in {"call", "conversation", "talks"} for k in spoken)


def _stays_away(line: Line, k: int) -> bool:
    """ "Did not attend", "unable to attend"."""
    return any(t.low in AWAY for t in line.tokens[max(0, k - 3) : k])


def _chair_label(line: Line) -> bool:
    """ "Norwegian Chairman: Mr. A", "Chairs: A and B": the office that they hold at the meeting, before a colon."""
    lows = [t.low for t in line.tokens[:LABEL_LENGTH]]
    if ":" not in lows or not line.people:
        return False
    return not CHAIR_LABELS.isdisjoint(lows[: lows.index(":")])


def _side_label(line: Line, frame: Frame) -> bool:
    """ "Norwegian side: A, Deputy Minister": a side with its first man behind a colon."""
    lows = [t.low for t in line.tokens[:LABEL_LENGTH]]
    if ":" not in lows or not line.people or line.people[0].i > lows.index(":") + 2:
        return False
    return any(t.senses.actor and t.senses.actor.party in frame.parties for t in line.tokens[: lows.index(":")])


def _for_a_side(line: Line) -> bool:
    """ "For Kazakhstan it was A, Ambassador at large": who led, told by the side alone."""
    tokens = line.tokens
    if tokens[0].low not in OPENS_SIDE or len(tokens) < 5 or not line.people:
        return False
    k = 2 if tokens[1].low == "the" else 1
    if tokens[k].senses.actor is None or not line.people[0].i > k + 1:
        return False
    after = [t.low for t in tokens[k + 1 : line.people[0].i] if t.low not in {",", "side", "the"}]
    return bool(after) and not SIDE_VERBS.isdisjoint(after) and SIDE_VERBS | {"it", "there", "these"} >= set(after)


def as_counterpart(line: Line) -> bool:
    """ "Her counterpart was Vice Minister B"."""
    lows = [t.low for t in line.tokens[:8]]
    at = next((k for k, low in enumerate(lows) if low in COUNTERPARTS), None)
    return at is not None and lows[0] in {"her", "his", "their", "the"} and lows[at + 1 : at + 2] in (["was"], ["is"])


def _round_with(line: Line) -> bool:
    """ "On a visit to London for the 16th round of consultations with Permanent Under-Secretary A"."""
    return any(
        0 < p.i - n.j <= ROUND_WITH and line.tokens[n.j].low == "with"
        for n in line.named
        if n.specific and n.j < len(line.tokens)
        for p in line.people
    )


def _participation(line: Line) -> bool:
    """ "Were discussed with the participation of Deputy Minister A and State Secretary B"."""
    words = [t.low for t in line.tokens]
    return any(
        words[k] in {"participation", "presence"} and words[k + 1] == "of" and words[k - 1] in {"the", "with"}
        for k in range(1, len(words) - 1)
    )


def _both_present(line: Line, frame: Frame) -> bool:
    """People of two parties in a sentence that names a round: "will welcome John Key for the Leaders' Meeting"."""
    told = any(names_a_meeting(line, n) for n in line.named)
    return told and not line.heading and len(parties_there(line, frame)) > 1


def parties_there(line: Line, frame: Frame) -> set[str]:
    """The document's parties of whom the line names people."""
    known = (frame.cast.by_name.get(p.name.lower()) for p in line.people)
    return {k.party for k in known if k is not None and k.party in frame.parties}


def sits_down(line: Line, frame: Frame) -> bool:
    """Two or more of different parties in one sentence that speaks of meeting: "will go to A for talks with B"."""
    meets = any(line.tokens[k].senses.meeting in {"meet", "meet_with"} for k in line.meetings)
    return meets and len(parties_there(line, frame)) > 1


def speaks_there(line: Line) -> bool:
    """A story that names no heads, but lets an official of one side speak of the meeting."""
    acts = {v.act for k in line.verbs if (v := line.tokens[k].senses.verb) is not None}
    return (
        len(line.people) == 1
        and line.people[0].rank not in AT_POST
        and bool(acts & {"state", "express_concern", "urge", "stress"})
        and not line.has_cue("source.press_occasion")
    )


def of_another(line: Line, frame: Frame, group: Group) -> bool:
    """Whether the line names a round of another series, a call on someone, or whom somebody met besides."""
    mine = any(t.line.number == line.number for t in group.told)
    others = any(t.line.number == line.number for g in frame.groups if g is not group for t in g.told)
    if not mine and not others and _goes_on_about_another(line, frame, group):
        return True
    if at_a_call(line, frame):
        return True
    if in_delegations(line):
        return others and not mine
    if not others and not line.words.isdisjoint(["counterparts", "counterpart"]):
        return False  # "met with counterparts from the Government of Chile, including A"
    met = [k for k in line.meetings if line.tokens[k].senses.meeting in {"call_on", "receive", "meet_with"}]
    met = [k for k in met if not (mine and for_the_round(line, k))]
    if (others and not mine) or any(not in_relative(line, k) for k in met):
        return True
    return not mine and any(
        k and line.tokens[k - 1].low == "also" and line.tokens[k].senses.meeting in ASIDE_VERBS for k in line.meetings
    )


def for_the_round(line: Line, k: int) -> bool:
    """ "A met with B in Oslo for the consultations": with whom the round itself was held, and no call."""
    meets = line.tokens[k].senses.meeting == "meet_with"
    return meets and any(n.i > k and "for" in {t.low for t in line.tokens[max(k, n.i - 2) : n.i]} for n in line.named)


def in_relative(line: Line, k: int) -> bool:
    """ "The delegation was led by A, who held a meeting with B": what is told of somebody by the way."""
    led = any(line.tokens[m].senses.meeting in {"lead", "chair"} for m in line.meetings if m < k)
    return led and any(t.low == "who" for t in line.tokens[max(0, k - 4) : k])


def at_a_call(line: Line, frame: Frame) -> bool:
    """ "The Vice President received the Deputy Minister. At the meeting he recalled ...": the call, not the round."""
    before = frame.lines.lines[line.number - 1] if line.number > 0 else None
    if before is None or line.tokens[0].low not in PLACE or not any(n.definite for n in line.named):
        return False
    return any(before.tokens[k].senses.meeting in CALLS for k in before.meetings)


def _goes_on_about_another(line: Line, frame: Frame, group: Group) -> bool:
    """ "Meanwhile, the sixth Maritime Dialogue was held. The Indian delegation was led by A": right after another's."""
    before = frame.lines.lines[line.number - 1] if line.number > 0 else None
    if before is None or before.heading or not line.meetings or group.on(before):
        return False
    rounds = (t.named for g in frame.groups if g is not group for t in g.told if t.line.number == before.number)
    return any(n.ordinal is not None and n.role is None for n in rounds)


def lists_many(line: Line) -> bool:
    """A list of those present, "and others": its first of each side leads, the rest only attend."""
    return (
        not line.words.isdisjoint(["others", "other", "officials"])
        or len(line.people) > 4
        or line.has_cue("status.planned")
    )
