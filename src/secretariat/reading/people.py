"""People in a sentence: a printed name with the post before or after it, and the party that the words give."""

from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from secretariat.lexicon.load import Lexicon
from secretariat.reading.phrases.leading import SEVERAL, leads, led_side, of_a_side, of_several, sent
from secretariat.reading.phrases.names import NameRun, name_runs, past_letters
from secretariat.reading.phrases.owners import (
    Parties,
    after_name,
    before_post,
    in_apposition,
    opposite_of,
    parties_of,
)
from secretariat.reading.phrases.paired import paired
from secretariat.reading.phrases.posts import Post, post_after, post_before
from secretariat.reading.sentences import Sentence
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import FINITE_PAST, LED

MEETS = frozenset(["attend", "meet", "hold", "host", "receive", "chair", "lead"])
LED_SIDES = frozenset(["side", "delegation", "team", "group", "party"])  # of which the verb may stand once
BETWEEN_LED = frozenset(["and", ",", "for", "the", "of", "from", "on", "side", "(", ")"])
AIDES = frozenset(["adviser", "advisor", "aide", "assistant"])  # whose post tells whom they serve
SERVING_REACH = 7  # tokens of ", Foreign Policy Adviser to"
PLURAL_FORMS = frozenset(["base"])  # of a verb that tells of several
DELEGATION_REACH = 8  # tokens of ", and a senior Chilean delegation"


class Person(Struct, frozen=True, gc=False, kw_only=True):
    """A person as a sentence prints them.

    Attributes:
        i, j: the tokens of name and post, j exclusive; name_i, name_j those of the name alone.
        name: as printed, without honorifics.
        post, post_start, post_end: the post as printed, or None.
        parties: what adjective, possessive, "of ..." or office tell of the party, nearest first.
        rank: the rank's phrase, or None; honorific: "Mr.", "H.E." stood before it.
    """

    i: int
    j: int
    name_i: int
    name_j: int
    start: int
    end: int
    name: str
    name_start: int
    name_end: int
    post: str | None = None
    post_start: int = 0
    post_end: int = 0
    parties: tuple[str, ...] = ()
    rank: str | None = None
    honorific: bool = False


class _Setting(Struct, frozen=True, gc=False):
    """What stands around a name: the tokens of the whole phrase, the post, the parties nearest first."""

    i: int
    j: int
    post: Post | None
    parties: Parties


def people(sentence: Sentence, plain: str, lexicon: Lexicon) -> list[Person]:
    """The people whom a sentence names in full or with a post, from left to right.

    A run of capitals is taken for a person where an honorific, a post, a party or a verb of speech stands beside it.
    """
    found: list[Person] = []
    tokens = sentence.tokens
    bare: Person | None = None  # the run of capitals before this one, of which nothing was told
    runs = list(name_runs(sentence, lexicon))
    sides = paired(tokens, runs) if len(runs) > 1 else {}
    for run in runs:
        floor = found[-1].j if found else 0
        if run.i < floor:
            continue
        person = _person(sentence, run, plain, floor, lexicon)
        if run.i in sides:
            person = replace(person, parties=(sides[run.i],))
        told = (
            person.post
            or person.honorific
            or person.parties
            or person.j > person.name_j
            or _speaks(tokens, run)
            or leads(tokens, run)
            or sent(tokens, run)
            or of_a_side(tokens, run)
            or of_several(tokens, run)
            or _serves_somebody(tokens, run)
        )
        if not told and (whose := _shares_post(tokens, run, found)) is not None:
            person, told = replace(person, parties=whose.parties), True
        elif person.post and not person.parties and (one := _of_one_delegation(tokens, person, found)) is not None:
            person = replace(person, parties=one.parties)
        elif not person.parties and (side := led_side(tokens, person.i) or before_post(tokens, person.i)) is not None:
            person = replace(person, parties=(side,))
        told = bool(told) or _led_by(tokens, run, found)
        if told:
            if bare is not None and _joins(tokens, bare, person):
                found.append(bare)
            if found and person.parties and not found[-1].parties and _serves(tokens, found[-1], person):
                found[-1] = replace(found[-1], parties=person.parties)
            found.append(person)
        bare = None if told else person
    return found


def _serves_somebody(tokens: tuple[Token, ...], run: NameRun) -> bool:
    """ "Luis Rojas, Diplomatic Adviser to Ana Soto, the President of Chile": a post told by whom it serves."""
    if run.j - run.i < 2 or run.j >= len(tokens) or tokens[run.j].low != ",":
        return False
    behind = tokens[run.j + 1 : run.j + SERVING_REACH]
    return any(not AIDES.isdisjoint(a.low.split()) and b.low == "to" for a, b in pairwise(behind))


def _serves(tokens: tuple[Token, ...], one: Person, served: Person) -> bool:
    """ "Luis Rojas, Diplomatic Adviser to Ana Soto, the President of Chile": of the state of whom he serves."""
    near = served.i - one.name_j <= SERVING_REACH and tokens[served.i - 1].low == "to"
    return near and _serves_somebody(tokens, NameRun(one.name_i, one.name_j))


def _shares_post(tokens: tuple[Token, ...], run: NameRun, found: list[Person]) -> Person | None:
    """ "Their Chilean counterparts Ana Soto and Luis Rojas": the second of two of one post in the plural."""
    if not found or run.j - run.i < 2 or run.i != found[-1].j + 1 or tokens[run.i - 1].low != "and":
        return None
    post = (found[-1].post or "").lower()
    return found[-1] if post.endswith("s") and found[-1].post_start < found[-1].name_start else None


def _of_one_delegation(tokens: tuple[Token, ...], person: Person, found: list[Person]) -> Person | None:
    """ "Chilean Minister A, Minister of Strategic Affairs B, and a Chilean delegation": B is of that state too."""
    if not found or not found[-1].parties or tokens[found[-1].j].low != "," or person.i != found[-1].j + 1:
        return None
    behind = tokens[person.j : person.j + DELEGATION_REACH]
    state = found[-1].parties[0]
    same = any(t.senses.actor is not None and t.senses.actor.party == state for t in behind)
    return found[-1] if same and any(t.low == "delegation" for t in behind) else None


def _joins(tokens: tuple[Token, ...], bare: Person, person: Person) -> bool:
    """ "Vladimir Putin and Federal Chancellor Jane Roe": a name without a post, beside a person."""
    joined = bare.name_j - bare.name_i > 1 and bare.j + 1 == person.i and tokens[bare.j].low == "and"
    return joined and (not bare.i or of_several(tokens, NameRun(person.name_i, person.name_j)))


def _person(sentence: Sentence, run: NameRun, plain: str, floor: int, lexicon: Lexicon) -> Person:
    tokens = sentence.tokens
    left, honorific = _honorifics(tokens, run.i, floor)
    before = post_before(tokens, left, floor)
    whole = NameRun(run.i, past_letters(tokens, run.j))
    if before is not None:
        setting = _behind_post(tokens, whole, left, before)
    else:
        setting = _before_post(tokens, whole, left, floor)
    post = setting.post
    start, end = sentence.begins(run.i), sentence.ends(run.j - 1)
    post_start, post_end = (sentence.begins(post.start), sentence.ends(post.end - 1)) if post else (0, 0)
    return Person(
        i=setting.i,
        j=setting.j,
        name_i=run.i,
        name_j=run.j,
        start=sentence.begins(setting.i),
        end=sentence.ends(setting.j - 1),
        name=" ".join(plain[start:end].split()),
        name_start=start,
        name_end=end,
        post=" ".join(plain[post_start:post_end].split()) if post else None,
        post_start=post_start,
        post_end=post_end,
        parties=_parties(setting, lexicon),
        rank=post.rank if post else None,
        honorific=honorific,
    )


def _honorifics(tokens: tuple[Token, ...], i: int, floor: int) -> tuple[int, bool]:
    """Where honorifics before the name begin, and whether there is one: "H.E. Mr.", "the Honorable"."""
    start, seen = i, False
    while start > floor:
        t = tokens[start - 1]
        if t.senses.honorific:
            seen, start = True, start - 1
        elif t.low == "." and t.glued and start - 2 >= floor and tokens[start - 2].senses.honorific:
            start -= 1
        elif seen and (t.low == "the" or (t.low == "he" and t.shape == "AA")):
            start -= 1  # "the Hon Nina Berg", "HE Dr. Luis Rojas"
        else:
            break
    return start, seen


def _behind_post(tokens: tuple[Token, ...], run: NameRun, left: int, post: Post) -> _Setting:
    """A name behind its post: "Chinese Vice Foreign Minister Sun Weidong"."""
    own = parties_of(tokens, post.edge, left)
    more, j = after_name(tokens, run.j, owned=bool(own))
    parties = own + more or opposite_of(tokens, post.edge)
    if not parties and (after := post_after(tokens, run.j)) is not None:
        parties = parties_of(tokens, run.j, after.end)
    return _Setting(post.edge, j, post, parties)


def _before_post(tokens: tuple[Token, ...], run: NameRun, left: int, floor: int) -> _Setting:
    """A name before its post, or without one: "Sun Weidong, Vice Foreign Minister of China", "Japan's Keiji Ide"."""
    parties, j = after_name(tokens, run.j, owned=False)
    post = post_after(tokens, run.j)
    if post is not None and _is_of_another(tokens, run.j, post):
        post = None
    if post is None and j != run.j:
        post = post_after(tokens, j)
    if post is not None:
        more, j = _apposed(tokens, run.j, post)
        parties += more
    if left == run.i and left > floor + 1 and tokens[left - 1].low == "'s" and (a := tokens[left - 2].senses.actor):
        parties = (a.party, *parties)
    if left > floor + 2 and tokens[left - 1].low == "," and (state := _minister_of(tokens, left - 2)):
        parties = (state, *parties)
    if left > floor + 1 and tokens[left - 1].low == "(" and (a := tokens[left - 2].senses.actor):
        parties = (a.party, *parties)  # "the Prime Ministers of Norway (Mrs. Berg) and Chile (Mr. Rojas)"
    return _Setting(left, j, post, parties)


def _is_of_another(tokens: tuple[Token, ...], name_end: int, post: Post) -> bool:
    """ "Dahl, Chilean FM discuss ports": behind one alone the verb would be "discusses", so the post is another's."""
    if tokens[name_end].low != "," or post.edge >= len(tokens):
        return False
    verb = tokens[post.edge].senses
    forms = {*(verb.verb_form or "").split(), *(verb.meeting_form or "").split()}
    return bool(forms) and forms <= PLURAL_FORMS


def _minister_of(tokens: tuple[Token, ...], k: int) -> str | None:
    """ "The Foreign Ministers of Norway, [Nina Berg], and of Chile, [Luis Rojas]": the state of one of several."""
    actor = tokens[k].senses.actor
    several = any(t.low.endswith(SEVERAL) for t in tokens[:k]) and tokens[k - 1].low in {"of", "the", "and", ","}
    if tokens[k - 1].low in {"and", ","} and tokens[k - 2].senses.actor is not None:
        return None  # "the Foreign Ministers of Norway and Chile, Nina Berg and": of the first
    return actor.party if several and actor is not None and actor.kind in {"name", "short"} else None


def _apposed(tokens: tuple[Token, ...], name_end: int, post: Post) -> tuple[Parties, int]:
    """The parties that the post behind a name gives, and where all that belongs to it ends."""
    own = parties_of(tokens, name_end, post.end)
    alone, j = in_apposition(tokens, post.edge)
    if tokens[name_end].low == "(" and (more := post_after(tokens, j)) is not None:
        return own + alone + parties_of(tokens, j, more.end), more.edge
    return own + alone, j


def _parties(setting: _Setting, lexicon: Lexicon) -> Parties:
    """The parties of a person, or the one whose posts alone bear that rank."""
    if setting.parties or setting.post is None:
        return tuple(dict.fromkeys(setting.parties))
    only = lexicon.english.state_of(setting.post.rank)
    return (only,) if only else ()


def _led_by(tokens: tuple[Token, ...], run: NameRun, found: list[Person]) -> bool:
    """ "The delegations were led by Nina Berg for Norway and Luis Rojas for Chile": names without a post."""
    if run.j - run.i < 2 or run.i < 2:
        return False
    if tokens[run.i - 1].low == "by" and tokens[run.i - 2].senses.meeting in LED:
        return True
    if tokens[run.i - 1].low == "by" and (tokens[run.i - 2].senses.actor or tokens[run.i - 2].low in LED_SIDES):
        return any(t.senses.meeting in LED for t in tokens[: run.i - 2])  # "..., Chile by Luis Rojas"
    before = NameRun(found[-1].name_i, found[-1].name_j) if found and not found[-1].post else None
    if before is None or not (_led_by(tokens, before, found[:-1]) or sent(tokens, before)):
        return False
    between = tokens[found[-1].name_j : run.i]
    return tokens[run.i - 1].low == "and" and all(t.low in BETWEEN_LED or t.senses.actor for t in between)


def _speaks(tokens: tuple[Token, ...], run: NameRun) -> bool:
    """Whether a verb in a finite form follows a name of several words: "Dmitry Medvedev proposed"."""
    j = run.j
    if j - run.i < 2:
        return False
    while j < len(tokens) and "glue.adverb" in tokens[j].senses.classes:
        j += 1
    if j >= len(tokens):
        return False
    s = tokens[j].senses
    return (s.meeting in MEETS and s.meeting_form in FINITE_PAST) or (s.verb is not None and s.verb_form in FINITE_PAST)
