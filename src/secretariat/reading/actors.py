"""Actors in a sentence: the phrases that can be the subject of a verb of speech, and whom each stands for."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, reduce
from operator import or_

from msgspec.structs import replace

from secretariat.lexicon.phrases import ACTS, CAPITAL, COLLECTIVE, DETERMINES, OFFICE, PARTY, ROLE
from secretariat.reading.lines import Line
from secretariat.reading.phrases.roles import SOURCE_ADJECTIVES, SOURCE_NOUNS, acronym, collective, rank, role, series
from secretariat.reading.phrases.sides import side
from secretariat.reading.phrases.speakers import person, pronoun, surname
from secretariat.reading.phrases.who import Cast, Known, Scene, Who, WhoKind, scene
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import PEOPLE, POSSESSIVES

__all__ = ["Cast", "Known", "Who", "WhoKind", "actors", "opening", "opening_of"]

Rule = Callable[[Scene, int], Who | None]
TOLD = 1 << 30  # a person or a round is named from here on
# What may begin at a token of these kinds; the first that does decides.
RULES: tuple[tuple[int, Rule], ...] = (
    (TOLD, person),
    (COLLECTIVE, collective),
    (PARTY | DETERMINES | ROLE, side),
    (DETERMINES, rank),
    (DETERMINES | ROLE | OFFICE, role),
    (TOLD, series),
    (CAPITAL, acronym),
    (CAPITAL, surname),
    (COLLECTIVE, pronoun),
)
BEGINNING = reduce(or_, [kinds for kinds, _ in RULES])
JOINT_LENGTH = 8  # tokens of ", together with both his"
JOINING = frozenset(
    [("and",), (",", "and"), ("&",), ("together", "with"), (",", "together", "with"), ("as", "well", "as")]
)
UNJOINED = frozenset(["it", "he", "she", "they", "all", "source", "we"])  # kinds that stand for themselves
BEFORE_SUBJECT = frozenset([",", ";", "and", "that"])
WHERE = frozenset(["at", "from", "in", "into", "on", "over", "through", "to", "towards"])
SETTINGS = frozenset(["at", "during", "following", "in", "on", "since", "under"])
PHRASE_LENGTH = 12  # tokens of "On the margins of the second round of the talks,"
OPENING = 2  # the last token at which the first actor of a sentence is its opening
# "The" before these can open an actor: "the Chinese", "the delegation"; "the statement", "the joint statement".
DETERMINED = ACTS | DETERMINES
OPENERS = DETERMINED | CAPITAL
SOURCES = SOURCE_NOUNS | SOURCE_ADJECTIVES
HEADS = frozenset(["chancellor", "king", "premier", "president", "prime minister", "queen"])  # each of another state
LIST_REACH = 8  # tokens in which the "and" of a list must follow
IN_ROWS = frozenset([",", "the", "kingdom", "of", "republic"])
A_STATE = 2  # letters of a code; those of bodies are longer


def actors(line: Line, cast: Cast) -> list[Who]:
    """The actors of a sentence from left to right; those joined by "and" or commas as one."""
    ground = scene(line, cast)
    return list(_joined(ground, _found(ground, _openings(ground, line.sentence.marked))))


def opening(line: Line, cast: Cast) -> Who | None:
    """The actor with which a sentence opens: all that is asked of one in which nobody says anything."""
    ground = scene(line, cast)
    behind = past_opening(line)
    near = _openings(ground, line.sentence.marked[: OPENING + 2])  # past its article
    if not any(_actor(ground, i) is not None for i in near if i <= OPENING + 1) and not (
        behind > 0 and _actor(ground, behind) is not None
    ):
        return None
    return opening_of(line, _joined(ground, _found(ground, _openings(ground, line.sentence.marked))))


def opening_of(line: Line, found: Iterable[Who]) -> Who | None:
    """Of the actors of a sentence that with which it opens, behind "On the margins of the talks," or without."""
    behind = past_opening(line)
    for n, who in enumerate(found):
        if who.i == behind > 0 or (not n and who.i <= OPENING):
            return who
        if who.i > max(behind, OPENING):
            break
    return None


def past_opening(line: Line) -> int:
    """The token behind "On the margins of the talks,", where a sentence opens so; else 0."""
    if not line.tokens or "glue.preposition" not in line.tokens[0].senses.classes:
        return 0
    return next(
        (k + 1 for k, t in enumerate(line.tokens[: min(PHRASE_LENGTH, len(line.tokens) - 1)]) if t.low == ","), 0
    )


def _found(ground: Scene, openings: Iterable[int]) -> Iterator[Who]:
    at = 0
    for i in openings:
        if i >= at and (who := _actor(ground, i)) is not None:
            yield who
            at = who.j


def _openings(ground: Scene, marked: Sequence[int]) -> list[int]:
    """Where an actor can begin: at a word that acts, a round, a person, a name or an acronym of the cast."""
    tokens, first_words = ground.tokens, ground.cast.first_words
    last = len(tokens) - 1
    found = [
        i
        for i in marked
        if (kinds := tokens[i].kinds) & OPENERS
        and (
            kinds & ACTS
            or (kinds & DETERMINES and i < last and (tokens[i + 1].kinds & DETERMINED or tokens[i + 1].low in SOURCES))
            or (kinds & CAPITAL and tokens[i].low in first_words)
        )
    ]
    return sorted({*found, *ground.named, *ground.people}) if ground.named or ground.people else found


def _actor(ground: Scene, i: int) -> Who | None:
    have = ground.tokens[i].kinds | (TOLD if i in ground.named or i in ground.people else 0)
    for rule in _rules(have & BEGINNING):
        if (who := rule(ground, i)) is not None:
            return who
    return None


@cache
def _rules(kinds: int) -> tuple[Rule, ...]:
    """What may begin at a token of all these kinds."""
    return tuple([rule for of, rule in RULES if of & kinds])


def _joined(ground: Scene, found: Iterable[Who]) -> Iterator[Who]:
    """Actors joined by commas and "and" act as one: "Mr. Rojas, Ms. Dahl, and Mr. Sato discussed"."""
    last: Who | None = None
    for who in found:
        both = _as_one(ground, last, who) if last is not None and who.i - last.j <= JOINT_LENGTH else None
        if both is None and last is not None:
            yield last
        last = who if both is None else both
    if last is not None:
        yield last


def _as_one(ground: Scene, a: Who, b: Who) -> Who | None:
    """Two actors that stand near each other as one, where their words join them."""
    tokens = ground.tokens
    if a.j == b.i and b.kind == "person" and a.kind in {"party", "side"}:
        return _named(a, b)
    if (everyone := _all_and_one(ground, a, b)) is not None:
        return everyone
    if _join(tokens, a, b) or _is_counterpart(tokens, a, b):
        return _together(ground, a, b)
    return replace(a, j=b.j, kind="we", speaker=None) if _and_i(tokens, a, b) else None


def _all_and_one(ground: Scene, a: Who, b: Who) -> Who | None:
    """ "The vice ministers and the deputy secretary agreed": all who met, by two posts."""
    tokens = ground.tokens
    every, one = (a, b) if a.kind == "all" else (b, a)
    if every.kind != "all" or one.kind not in PEOPLE or b.i - a.j != 1:
        return None
    opens = a.i == 0 or tokens[a.i - 1].low in BEFORE_SUBJECT
    if tokens[a.j].low != "and" or not opens or not set(one.parties) <= set(every.parties):
        return None
    return replace(every, i=a.i, j=b.j) if ground.verb_follows(b.j) else None


def _join(tokens: tuple[Token, ...], a: Who, b: Who) -> bool:
    """Whether what stands between two actors joins them."""
    if a.kind in UNJOINED or b.kind in UNJOINED or _is_where(tokens, a, b) or _is_behind(tokens, a, b):
        return False
    if _is_of_a_city(tokens, a):
        return False
    between = tuple([t.low for t in tokens[a.j : b.i] if t.low not in POSSESSIVES])
    if between and (between[-1] == "both" or (between[-1] == "the" and b.kind == "person")):
        between = between[:-1]  # "Mr. Roe, and the Deputy Minister of Chile, Luis Rojas, agreed"
    return between in JOINING or (between == (",",) and _list_goes_on(tokens, b.j) and not _is_setting(tokens, a))


def _is_where(tokens: tuple[Token, ...], a: Who, b: Who) -> bool:
    """ "It will draw down in Norway and Minister Roe says": where it is, beside somebody who acts."""
    return a.kind == "party" and b.kind in {"person", "side"} and a.i > 0 and tokens[a.i - 1].low in WHERE


def _is_of_a_city(tokens: tuple[Token, ...], a: Who) -> bool:
    """ "In Lima, Peru, Ms. Roe and Mr. Rojas": the state of the city where they met."""
    city = a.kind == "party" and a.i > 1 and tokens[a.i - 1].low == "," and tokens[a.i - 2].senses.city is not None
    return city and a.j < len(tokens) and tokens[a.j].low == ","


def _is_behind(tokens: tuple[Token, ...], a: Who, b: Who) -> bool:
    """ "They reviewed the war in Peru, and the Minister thanked": the state is of the clause before the comma."""
    if a.kind != "party" or a.i < 2 or b.kind not in PEOPLE or tokens[a.j].low != ",":
        return False
    k = a.i - 1 - (tokens[a.i - 1].low == "the" or tokens[a.i - 1].low.endswith("ern"))  # "in eastern Chile"
    if "glue.preposition" not in tokens[k].senses.classes or tokens[k - 1].senses.rank:
        return False  # "the Prime Minister of Chile, and Ms. Roe"
    return any(t.senses.verb for t in tokens[1:k])


def _is_setting(tokens: tuple[Token, ...], a: Who) -> bool:
    """ "At the General Assembly, Japan, together with": where it was, and none of those who act."""
    k = a.i - 1
    while k >= 0 and (tokens[k].date is not None or tokens[k].low == "the"):
        k -= 1
    return k >= 0 and tokens[k].low in SETTINGS


def _and_i(tokens: tuple[Token, ...], a: Who, b: Who) -> bool:
    """ "President Roe and I": the speaker, together with whom the words name."""
    if tokens[b.i].low != "i":
        return False
    between = [t.low for t in tokens[a.j : b.i]]
    named = a.kind in PEOPLE or (a.i > 1 and tokens[a.i - 1].low == "of")
    k = a.i - 1 - (a.i > 1 and tokens[a.i - 1].low in {"his", "my", "our", "the"})
    apart = k > 0 and tokens[k].low == "with"  # "I spoke with Ms. Roe and I left"
    return between == ["and"] and named and not apart


def _list_goes_on(tokens: tuple[Token, ...], j: int) -> bool:
    """A comma joins two actors only in a list that ends with "and"."""
    if j >= len(tokens) or tokens[j].low not in {",", "and"}:
        return False
    while j < len(tokens) and (tokens[j].senses.actor is not None or tokens[j].low in IN_ROWS):
        j += 1  # past the states of a long row
    return any(t.low == "and" for t in tokens[j : j + LIST_REACH])


def _is_counterpart(tokens: tuple[Token, ...], a: Who, b: Who) -> bool:
    """ "his Chinese counterpart, Wang Yi": the name of the one just told."""
    if b.kind != "person" or tokens[a.j - 1].low != "counterpart":
        return False
    return [t.low for t in tokens[a.j : b.i]] in ([], [","])


def _named(a: Who, b: Who) -> Who:
    """ "U.S." before "Secretary Jane Roe", alone or as the end of a list: the name of the one just told."""
    if a.kind == "party" and a.j - a.i <= 2:
        return replace(b, i=a.i, parties=b.parties or a.parties)
    return _merge(a, b) if set(b.parties) <= set(a.parties) else b


def _together(ground: Scene, a: Who, b: Who) -> Who:
    """Two actors as one; where the party of one is not known, all who met or nobody known, not the other alone."""
    merged = _merge(a, b)
    if not any(w.kind in PEOPLE and not w.parties for w in (a, b)):
        return merged
    met = ground.cast.parties if all(len(p) == A_STATE for p in ground.cast.parties) else ()  # a body has no premier
    if a.kind == "role" and len(met) == 2 and set(b.parties) < set(met):
        return replace(merged, kind="side", parties=met, speaker=None)  # "the Premier and Lord Roe"
    heads = [k for k, p in ground.people.items() if a.i <= k < b.j and p.rank in HEADS]
    everyone = met if len(heads) == len(met) > 1 else ()
    return replace(merged, kind="side", parties=everyone, speaker=None)


def _merge(a: Who, b: Who) -> Who:
    return replace(
        a,
        j=b.j,
        kind="party" if a.kind == b.kind == "party" else "side",
        parties=tuple(sorted({*a.parties, *b.parties})),
        speaker=a.speaker if a.speaker == b.speaker else None,
    )
