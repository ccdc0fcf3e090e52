"""Genre and account: what kind of text a document is, and whose account it gives."""

from collections import Counter
from itertools import pairwise

from secretariat.model import Mention
from secretariat.model.reading import Genre
from secretariat.reading.frame import Account, Frame
from secretariat.reading.lines import Line
from secretariat.reading.makers import is_joint
from secretariat.reading.word_classes import FINITE, FINITE_PAST
from secretariat.who.parties import has_own_officials

TITLE_LINES = 3
SAYING = frozenset(["say", "tell", "add", "tweet", "quote", "announce"])


def account(frame: Frame, subjects: tuple[Mention, ...]) -> Account:
    """The genre and the parties whose account the document is."""
    held = any(m.status == "held" for m in subjects)
    if _titled(frame, "genre:joint_statement") and not _reported(frame):
        if frame.side is not None and _is_of_own_officials(frame):
            return Account("joint_statement", (frame.side,))
        return Account("joint_statement", _makers(frame, subjects))
    if frame.official and frame.makers and not _reported(frame):
        return Account("joint_statement", frame.parties if len(frame.parties) > 1 else frame.makers)
    if _titled(frame, "genre:chairs_summary"):
        return Account("chairs_summary", _makers(frame, subjects))
    if frame.press or (not frame.official and _reported(frame)):
        return Account("news", ())
    if not subjects:
        return Account("other", (frame.side,) if frame.side else ())
    side = frame.side or _likely_side(frame)
    genre: Genre = "readout" if held else "announcement"
    return Account(genre, (side,) if side else ())


def _makers(frame: Frame, subjects: tuple[Mention, ...]) -> tuple[str, ...]:
    """Whose words a paper of all who met are: nobody's that we know, where only how often states are named tells it."""
    return frame.parties if subjects else frame.makers or (() if frame.guessed else frame.parties)


def _titled(frame: Frame, cue: str) -> bool:
    title = frame.lines.title
    if title is not None and (title.has_cue(cue) or (cue == "genre:joint_statement" and is_joint(title))):
        return True
    headings = [line for line in frame.lines.lines[:TITLE_LINES] if line.heading or line.number == 0]
    return any(line.has_cue(cue) for line in headings)


def _is_of_own_officials(frame: Frame) -> bool:
    """ "Joint statement of the Prime Minister and the Premier of Victoria: APEC": on a state's page about a body the
    words of its own officials, who bear a post each and stand for no other state.
    """
    side, parties = frame.side, frame.parties
    others = [p for p in parties if p not in frame.lexicon.tables.bodies]
    if len(side or "") != 2 or len(parties) > 1 or others or frame.makers:
        return False
    title = [frame.lines.title] if frame.lines.title is not None else []
    headings = [*title, *(line for line in frame.lines.lines[:TITLE_LINES] if line.heading)]
    told = [line for line in headings if line.has_cue("genre:joint_statement") or is_joint(line)]
    return any(t.senses.rank and not t.low.endswith("s") for line in told for t in line.tokens)


def _reported(frame: Frame) -> bool:
    """Whether a reporter tells it: agencies' words, sources, and "said" at every turn."""
    if frame.press:
        return True
    if frame.official:
        return False
    lines = frame.lines.lines
    if any(line.has_cue("source.reporter") or line.has_cue("source.according") or _office_says(line) for line in lines):
        return True
    return sum(_says(line) for line in lines) >= 2


def _says(line: Line) -> bool:
    return (
        any(
            t.senses.verb is not None and t.senses.verb.lemma in SAYING and t.senses.verb_form in FINITE_PAST
            for t in line.tokens
        )
        and not line.heading
    )


def _office_says(line: Line) -> bool:
    """ "..., the Foreign Ministry said": no ministry speaks of itself so."""
    pairs = pairwise(line.tokens)
    return any(a.senses.office and b.senses.verb is not None and b.senses.verb.lemma == "say" for a, b in pairs)


def _likely_side(frame: Frame) -> str | None:
    """Whose text it is when nobody says so: the party that comes first in its own name of the dialogue, whose ministry
    needs no "of", and that alone is said to have thought or done something.
    """
    votes: Counter[str] = Counter()
    for line in frame.lines.lines:
        for k, t in enumerate(line.tokens):
            actor = t.senses.actor
            if actor is not None and actor.party in frame.parties and k + 1 < len(line.tokens):
                after = line.tokens[k + 1]
                finite = (
                    after.senses.verb_form in FINITE
                    or "modality.have" in after.senses.classes
                    or after.low == "once again"
                )
                votes[actor.party] += 2 * finite + (after.low == "'s")
    if frame.groups:
        key = frame.groups[0].key
        first = next((t.senses.actor.party for t in key.line.tokens[key.named.i : key.named.j] if t.senses.actor), None)
        if first in frame.parties and first is not None and has_own_officials(first):
            votes[first] += 2
    return votes.most_common(1)[0][0] if votes else None
