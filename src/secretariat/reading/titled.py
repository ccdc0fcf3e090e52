"""Titled: with whom the title of a state's own page says that its people met, called or talked."""

from collections.abc import Iterator

from secretariat.lexicon.load import Lexicon
from secretariat.reading.lines import Line
from secretariat.reading.series import is_place
from secretariat.reading.tokens import Token
from secretariat.who.leaders import leader_of
from secretariat.who.parties import has_own_officials

TALKS = frozenset(
    [
        *("call", "consultation", "consultations", "conversation", "conversations", "discussion", "discussions"),
        *("engagement", "meeting", "meetings", "meets", "met", "speaks", "spoke", "talk", "talks"),
    ]
)
WITH_REACH = 3  # tokens of "Meeting in Oslo with"
# Where a title turns from whom they met to what for, when and where.
TURNS = frozenset(
    [
        *("about", "after", "ahead", "at", "before", "concerning", "during", "following", "in", "on", "prior"),
        *("regarding", "to", "-", ":", "|", "(", "statement"),
    ]
)
UNTOLD = frozenset(["loose", "seat"])


def met_by_title(title: Line | None, side: str | None, lexicon: Lexicon) -> tuple[str, ...]:
    """The page's own side and those with whom its title says that it met: "Call with Prime Minister Roe of Norway".

    Nobody where the title tells of no such meeting, or not of whose they are whom it names.
    """
    if title is None or side is None or not has_own_officials(side):
        return ()
    first = _behind_with(title.tokens) or _between(title.tokens)
    if first is None:
        return ()
    last = next((k for k in range(first, len(title.tokens)) if _turns(title.tokens, k)), len(title.tokens))
    others = {p for p in _named(title, first, last, lexicon) if p != side}
    return tuple(sorted({side, *others})) if 0 < len(others) <= 3 else ()


def _behind_with(tokens: tuple[Token, ...]) -> int | None:
    """The first token behind "with", where a word of talking stands shortly before it."""
    for k, t in enumerate(tokens):
        if t.low.rpartition(" ")[2] == "with":
            before = [w for x in tokens[max(0, k - WITH_REACH) : k + 1] for w in x.low.split(" ")]
            if not TALKS.isdisjoint(before):
                return k + 1
    return None


def _between(tokens: tuple[Token, ...]) -> int | None:
    """The first token behind "between", where a word of talking stands right before it: "the Meeting between"."""
    found = (k + 1 for k, t in enumerate(tokens) if k and t.low == "between")
    return next((k for k in found if tokens[k - 2].low.rpartition(" ")[2] in TALKS), None)


def _turns(tokens: tuple[Token, ...], k: int) -> bool:
    """Whether a title turns here to something else; not within "Minister for" or "Ambassador to"."""
    if tokens[k].low not in TURNS or (tokens[k].low in {"-", "("} and tokens[k].glued):
        return False
    return not (k and tokens[k].low == "to" and tokens[k - 1].senses.rank)


def _named(title: Line, first: int, last: int, lexicon: Lexicon) -> Iterator[str]:
    """Whose people, and which states and bodies, a stretch of the title names."""
    inside: set[int] = set()
    for person in title.people:
        if first <= person.i < last:
            inside.update(range(person.i, person.j))
            leads = leader_of(person.name, person.rank, lexicon.tables)
            yield from person.parties[:1] or ([leads] if leads is not None else [])
    for k in range(first, last):
        if k not in inside and (only := _of_whose_post(title.tokens[k], lexicon)) is not None:
            yield only
        actor = title.tokens[k].senses.actor
        if k not in inside and actor is not None and actor.kind not in UNTOLD and not is_place(title.tokens, k):
            yield actor.party


def _of_whose_post(t: Token, lexicon: Lexicon) -> str | None:
    """ "Deputy Secretary of State", "US Deputy Secretary of State": the one state that has such a post."""
    if t.senses.rank is None:
        return None
    return lexicon.english.state_of(t.low) or lexicon.english.state_of(t.low.partition(" ")[2])
