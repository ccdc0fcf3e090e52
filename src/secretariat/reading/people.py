"""People in a sentence: a printed name with the post before or after it, and the party that the words give."""

from collections.abc import Iterator

from msgspec import Struct

from secretariat.lexicon.load import Lexicon
from secretariat.reading.tokens import Token

PARTICLES = frozenset(
    [
        "bin",
        "al",
        "el",
        "de",
        "van",
        "von",
        "der",
        "den",
        "da",
        "dos",
        "di",
        "la",
        "le",
        "ibn",
        "binti",
        "abu",
        "ben",
        "ter",
        "af",
        "zu",
        "du",
        "del",
    ]
)
POST_WORDS = frozenset(
    [
        "of",
        "for",
        "and",
        "in",
        "charge",
        "the",
        "to",
        "on",
        "at",
        "&",
        "/",
        "acting",
        "first",
        "second",
        "senior",
        "deputy",
        "vice",
        "principal",
        "executive",
        "assistant",
        "special",
        "permanent",
        "additional",
        "joint",
        "chief",
        "head",
        "under",
        "parliamentary",
        "affairs",
        "then",
        "former",
        "concurrently",
        "secretary",
        "outgoing",
        "newly",
        "appointed",
    ]
)
CAPITALS = frozenset(["A", "AA"])
COUNTERPARTS = frozenset(["counterpart", "counterparts", "opposite number", "opposite numbers"])
NAME_LENGTH = 6  # words; "King Salman Bin Abdulaziz Al Saud"


class Person(Struct, frozen=True, kw_only=True):
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


class NameRun(Struct, frozen=True):
    """Tokens that look like a person's name: i to j, j exclusive."""

    i: int
    j: int


def people(
    tokens: tuple[Token, ...], plain: str, lexicon: Lexicon, known: frozenset[str] = frozenset()
) -> list[Person]:
    """The people whom a sentence names in full or with a post, from left to right.

    A run of capitals is taken for a person where an honorific or a post stands beside it, or the document named them
    before (`known`: names in lower case).
    """
    found: list[Person] = []
    for run in name_runs(tokens, lexicon):
        if found and run.i < found[-1].j:
            continue
        person = _person(tokens, run, plain, found[-1].j if found else 0, lexicon)
        speaks = run.j - run.i > 1 and _speaks(tokens, run.j)
        name = person.name.lower()
        if person.post or person.honorific or person.parties or person.j > person.name_j or speaks or name in known:
            found.append(person)
    return found


def _speaks(tokens: tuple[Token, ...], j: int) -> bool:
    """Whether a verb of speech in a finite form follows: "Dmitry Medvedev proposed"."""
    while j < len(tokens) and "glue.adverb" in tokens[j].senses.classes:
        j += 1
    if j >= len(tokens):
        return False
    s = tokens[j].senses
    if s.meeting in {"attend", "meet", "hold", "host", "receive", "chair", "lead"} and s.meeting_form in {
        "past",
        "both",
    }:
        return True
    return s.verb is not None and s.verb_form in {"past", "both"}


def name_runs(tokens: tuple[Token, ...], lexicon: Lexicon) -> Iterator[NameRun]:
    """Runs of tokens that may be a name: capitals that are no common word, with initials, hyphens and particles."""
    i = 0
    while i < len(tokens):
        if tokens[i].shape not in CAPITALS or not _may_name(tokens, i, lexicon):
            i += 1
            continue
        j = i + 1
        while j < len(tokens) and j - i < NAME_LENGTH * 2 and (step := _goes_on(tokens, j, lexicon)):
            j += step
        if _is_name(tokens[i:j], lexicon, _before_name(tokens, i)):
            yield NameRun(i, j)
        i = j


def _before_name(tokens: tuple[Token, ...], i: int) -> Token | None:
    """The word before a name, past the stop of "Mr."."""
    if i > 1 and tokens[i - 1].low == "." and tokens[i - 1].glued:
        return tokens[i - 2]
    return tokens[i - 1] if i else None


def _may_name(tokens: tuple[Token, ...], i: int, lexicon: Lexicon) -> bool:
    t = tokens[i]
    if t.shape not in {"A", "AA"} or t.date:
        return False
    if len(t.low) == 1 and i + 1 < len(tokens) and tokens[i + 1].low == "." and tokens[i + 1].glued:
        return True
    s = t.senses
    if s.rank or s.office or s.honorific or s.topic or s.series or s.ordinal or s.level or s.reference_name:
        return False
    if (s.actor and s.actor.kind not in {"capital", "loose", "seat"}) or " " in t.low or s.classes:
        return False
    if s.verb and t.low in lexicon.english.common_words:
        return False
    return t.low not in lexicon.english.common_words or _family(t, lexicon) or len(t.low) == 1


def _family(t: Token, lexicon: Lexicon) -> bool:
    return t.low in lexicon.families


def _goes_on(tokens: tuple[Token, ...], j: int, lexicon: Lexicon) -> int:
    """How many tokens the name goes on with here: the next word, an initial's stop, "-gyu", a particle."""
    t = tokens[j]
    if t.low == "." and t.glued and len(tokens[j - 1].low) == 1:
        return 1
    if (
        t.low == "-"
        and t.glued
        and j + 1 < len(tokens)
        and tokens[j + 1].glued
        and tokens[j + 1].shape in {"a", "A", "AA"}
    ):
        return 2 if not tokens[j + 1].senses.rank else 0
    if t.low == "'" and t.glued and j + 1 < len(tokens) and tokens[j + 1].glued and tokens[j + 1].shape == "A":
        return 2
    if t.low in PARTICLES and j + 1 < len(tokens) and _may_name(tokens, j + 1, lexicon):
        return 2
    if (
        t.shape in {"A", "AA"}
        and not t.date
        and (_may_name(tokens, j, lexicon) or _late(t, lexicon) or _closes_name(tokens, j, lexicon))
    ):
        return 1
    return 0


def _closes_name(tokens: tuple[Token, ...], j: int, lexicon: Lexicon) -> bool:
    """An honorific that no name follows is the last word of one: "Hun Sen"."""
    return (
        tokens[j].senses.honorific
        and (j + 1 >= len(tokens) or not _may_name(tokens, j + 1, lexicon))
        and " " not in tokens[j].low
    )


def _late(t: Token, lexicon: Lexicon) -> bool:
    """A common word as a later part of a name: "Theresa May", "Condoleezza Rice", "Kim Dae Jung"."""
    s = t.senses
    grammatical = (
        s.rank
        or s.office
        or s.topic
        or s.series
        or s.actor
        or s.classes
        or s.level
        or s.honorific
        or s.verb
        or s.meeting
        or s.reference_head
        or s.speech_noun
    )
    return not grammatical and " " not in t.low and len(t.low) > 1


def _is_name(run: tuple[Token, ...], lexicon: Lexicon, before: Token | None) -> bool:
    words = [t for t in run if t.shape in {"A", "AA", "a"}]
    if len(words) == 1:
        return bool(before and (before.senses.honorific or before.senses.rank)) and len(words[0].low) > 1
    rare = [t for t in words if t.low not in lexicon.english.common_words and len(t.low) > 1 and t.shape != "a"]
    return bool(rare) and not all(t.shape == "AA" for t in words)


def _person(tokens: tuple[Token, ...], run: NameRun, plain: str, floor: int, lexicon: Lexicon) -> Person:
    left, honorific = _honorifics(tokens, run.i, floor)
    before = _post_before(tokens, left, floor)
    after = _post_after(tokens, run.j, lexicon)
    i, post, rank = left, (0, 0), None
    parties: list[str] = []
    j = run.j
    if before is not None:
        i, post, rank = before[0], before[1], before[2]
        parties += _parties_of(tokens, before[0], left)
        j = _of_party(tokens, run.j, parties)
        if after is not None and not parties:
            parties += _parties_of(tokens, run.j, after[1][1])
    else:
        j_of = _of_party(tokens, run.j, parties)
        after = after or _post_after(tokens, j_of, lexicon)
        j = j_of
        if after is not None:
            j, post, rank = after
            parties += _parties_of(tokens, run.j, post[1])
            j = _in_apposition(tokens, j, parties)
            if tokens[run.j].low == "(" and (more := _post_after(tokens, j, lexicon)) is not None:
                parties += _parties_of(tokens, j, more[1][1])
                j = more[0]
        if left == run.i and left > floor + 1 and tokens[left - 1].low == "'s" and (a := tokens[left - 2].senses.actor):
            parties.insert(0, a.party)
    if rank is not None and not parties and (only := lexicon.english.rank_parties.get(rank)):
        parties.append(only)
    name_start, name_end = tokens[run.i].start, tokens[run.j - 1].end
    has_post = post[1] > post[0]
    return Person(
        i=i,
        j=j,
        name_i=run.i,
        name_j=run.j,
        start=tokens[i].start,
        end=tokens[j - 1].end,
        name=" ".join(plain[name_start:name_end].split()),
        name_start=name_start,
        name_end=name_end,
        post=" ".join(plain[tokens[post[0]].start : tokens[post[1] - 1].end].split()) if has_post else None,
        post_start=tokens[post[0]].start if has_post else 0,
        post_end=tokens[post[1] - 1].end if has_post else 0,
        parties=tuple(dict.fromkeys(parties)),
        rank=rank,
        honorific=honorific,
    )


def _honorifics(tokens: tuple[Token, ...], i: int, floor: int) -> tuple[int, bool]:
    """Where honorifics before the name begin: "H.E. Mr.", "His Excellency", "the Honorable"."""
    start, seen = i, False
    while start > floor:
        t = tokens[start - 1]
        if t.senses.honorific:
            seen, start = True, start - 1
        elif t.low == "." and t.glued and start - 2 >= floor and tokens[start - 2].senses.honorific:
            start -= 1
        else:
            break
    return start, seen


Post = tuple[int, tuple[int, int], str | None]


def _post_before(tokens: tuple[Token, ...], i: int, floor: int) -> Post | None:
    """The post that stands before a name, with or without a comma between: (phrase start, (start, end), rank)."""
    end = i
    if end > floor and tokens[end - 1].low == ",":
        end -= 1
        comma = True
    else:
        comma = False
    k, rank_at = end, None
    while k > floor and end - k < 24:
        t = tokens[k - 1]
        if t.senses.rank or (t.low in COUNTERPARTS and rank_at is None):
            rank_at = k - 1
            k -= 1
            continue
        if rank_at is not None and not _modifies_rank(tokens, k - 1):
            break
        if rank_at is None and not _inside_post(tokens, k - 1):
            break
        k -= 1
    if rank_at is None or (
        tokens[end - 1].low in {"and", "of", "for", "the", "to", "in"} and not tokens[end - 1].senses.rank
    ):
        return None
    closed = i < len(tokens) and _closed(tokens, i)
    if comma and (
        end - rank_at > 12 or (tokens[rank_at].shape == "a" and not closed) or not _is_post_only(tokens, rank_at, end)
    ):
        return None
    start = rank_at
    while start > floor and _modifies_rank(tokens, start - 1):
        start -= 1
    return start, (_skip_party(tokens, start, rank_at), end), tokens[rank_at].low


def _closed(tokens: tuple[Token, ...], i: int) -> bool:
    """A name between commas: "the ministry's spokeswoman, Hua Chunying, told"."""
    j = i
    while (j < len(tokens) and tokens[j].shape in {"A", "AA"}) or (j < len(tokens) and tokens[j].low == "-"):
        j += 1
    return j < len(tokens) and tokens[j].low == ","


def _is_post_only(tokens: tuple[Token, ...], rank_at: int, end: int) -> bool:
    """ "Finance Minister of Ukraine, Sergii Marchenko": nothing but the post between rank and comma, and a rank of its own."""
    return not any(t.low == "," or t.date for t in tokens[rank_at:end])


def _skip_party(tokens: tuple[Token, ...], start: int, rank_at: int) -> int:
    """The post as printed leaves the party out: "Chinese Vice Foreign Minister" is a Vice Foreign Minister."""
    k = start
    while k < rank_at and (tokens[k].senses.actor or tokens[k].low in {"'s", "the", "'", "visiting", "then", "-"}):
        k += 1
    return k


def _modifies_rank(tokens: tuple[Token, ...], k: int) -> bool:
    t = tokens[k]
    if t.senses.actor or t.low in {
        "'s",
        "senior",
        "deputy",
        "vice",
        "first",
        "second",
        "acting",
        "principal",
        "executive",
        "assistant",
        "special",
        "permanent",
        "additional",
        "visiting",
        "then",
        "former",
        "chief",
        "foreign",
    }:
        return True
    return (t.low == "-" and t.glued) or (
        t.senses.office and t.shape != "a" and t.low not in {"ministry of foreign affairs"}
    )


def _inside_post(tokens: tuple[Token, ...], k: int) -> bool:
    t, s = tokens[k], tokens[k].senses
    if t.date or t.low in {",", ";", ":", ".", "\n"}:
        return t.low == "." and t.glued
    if s.actor or s.topic or s.office or s.level or t.low in POST_WORDS or t.low in {"-", "(", ")", "'s", "'"}:
        return True
    return t.shape in {"A", "AA"} or t.low in {"affairs", "policy", "security", "cooperation", "advisor", "adviser"}


def _post_after(tokens: tuple[Token, ...], j: int, lexicon: Lexicon) -> tuple[int, tuple[int, int], str | None] | None:
    """The post in apposition after a name: (phrase end, (start, end), rank)."""
    if j >= len(tokens) or tokens[j].low not in {",", "("}:
        return None
    close = ")" if tokens[j].low == "(" else None
    k = j + 1
    start = k
    while k < len(tokens) and k - start < 7 and not tokens[k].senses.rank:
        t = tokens[k]
        if not (
            t.senses.actor
            or t.low in {"the", "a", "an", "'s", "'", "-", "."}
            or t.senses.office
            or t.low in POST_WORDS
            or t.shape in {"A", "AA"}
            or t.senses.topic
        ):
            return None
        if t.low == "and" or (k > start and tokens[k].senses.honorific):
            return None
        k += 1
    if k >= len(tokens) or not tokens[k].senses.rank:
        return None
    rank = tokens[k].low
    end = _post_end(tokens, k + 1, close, lexicon)
    first = start
    while first < k and (tokens[first].senses.actor or tokens[first].low in {"the", "a", "an", "'s", "'"}):
        first += 1
    closed = end + 1 if close and end < len(tokens) and tokens[end].low == ")" else end
    if end < len(tokens) and _may_name(tokens, end, lexicon):
        return None
    # The comma that closes the apposition belongs to it: "X, director of Y, said".
    return closed, (first, end), rank


def _post_end(tokens: tuple[Token, ...], k: int, close: str | None, lexicon: Lexicon) -> int:
    solid = k
    while k < len(tokens):
        t = tokens[k]
        if t.low == close or t.low in {";", ":", "\n"} or t.date or t.senses.honorific:
            break
        if t.low == "(" and not (
            (k + 2 < len(tokens) and tokens[k + 1].shape != "a" and tokens[k + 2].low in {")", "-"})
            or (k + 3 < len(tokens) and tokens[k + 3].low == ")" and not tokens[k + 1].senses.rank)
        ):
            break
        if t.low == ",":
            if not _office_follows(tokens, k + 1):
                break
        elif t.low == "and":
            if not _post_goes_on(tokens, k + 1, lexicon):
                break
        elif t.low == ".":
            if not t.glued or k + 1 >= len(tokens):
                break
        elif t.shape == "a" and not _lower_in_post(t):
            break
        elif _may_name(tokens, k, lexicon) and k + 1 < len(tokens) and _may_name(tokens, k + 1, lexicon):
            return k
        k += 1
        if tokens[k - 1].low not in {",", "and", "of", "for", "in", "the", "to", "at", "on"}:
            solid = k
    return solid


def _lower_in_post(t: Token) -> bool:
    s = t.senses
    if (
        s.meeting
        or (s.verb and not (s.topic or s.rank))
        or s.classes & {"modality.be", "modality.future", "modality.have", "glue.relative"}
    ):
        return t.low in {"charge"}
    return (
        t.low in POST_WORDS
        or bool(s.topic or s.rank or s.office or s.level)
        or t.low
        in {
            "'s",
            "countering",
            "cooperation",
            "countries",
            "ministry",
            "department",
            "bureau",
            "office",
            "division",
            "policy",
            "organized",
            "international",
            "organisations",
            "organizations",
            "authorities",
            "home",
            "cyber",
            "relations",
            "issues",
            "charge",
            "foreign",
            "new",
            "challenges",
            "threats",
            "public",
            "threat",
        }
    )


def _office_follows(tokens: tuple[Token, ...], k: int) -> bool:
    """Whether the part after a comma still tells of the post: "..., Ministry of Foreign Affairs of Japan"."""
    while k < len(tokens) and (tokens[k].low in {"the", "'s"} or tokens[k].senses.actor):
        k += 1
    if k >= len(tokens):
        return False
    t = tokens[k]
    if t.senses.office:
        return True
    limit = min(len(tokens), k + 6)
    for n in range(k, limit):
        if tokens[n].low in {",", ".", ";"} or tokens[n].senses.rank or tokens[n].senses.honorific:
            return False
        if tokens[n].senses.office and all(
            x.shape in {"A", "AA", "1"} or x.low in {"of", "and", "for", "(", ")", "-", "the"} for x in tokens[k:n]
        ):
            return True
    return False


def _post_goes_on(tokens: tuple[Token, ...], k: int, lexicon: Lexicon) -> bool:
    """Whether "and" joins two parts of one post ("Cooperation for Countering Terrorism and International Organized Crime")."""
    if k >= len(tokens):
        return False
    t = tokens[k]
    if t.senses.honorific or t.low in {"other", "others", "by", "officials"}:
        return False
    if _may_name(tokens, k, lexicon):
        return k + 1 < len(tokens) and tokens[k + 1].shape == "a" and _lower_in_post(tokens[k + 1])
    if t.senses.actor:
        return False
    if t.senses.rank:
        # A second post of the same person, unless a name follows it soon.
        return not any(
            _may_name(tokens, n, lexicon) and _may_name(tokens, n + 1, lexicon)
            for n in range(k, min(len(tokens) - 1, k + 8))
        )
    if t.low == "for" or t.low == "the":
        return True
    return t.shape in {"A", "AA"} or _lower_in_post(t) or bool(t.senses.topic or t.senses.level)


def _parties_of(tokens: tuple[Token, ...], start: int, end: int) -> list[str]:
    """The parties that a post names: its adjective or possessive first, then "of ...", then an office's own."""
    words = tokens[start:end]
    named = [
        t.senses.actor.party
        for n, t in enumerate(words)
        if t.senses.actor
        and t.senses.actor.kind != "loose"
        and not (t.senses.city and t.senses.actor.kind == "capital")
        and _owns(words, n)
    ]
    offices = [t.senses.office_party for t in words if t.senses.office_party]
    return [p for p in named[:1] + offices if p]


def _owns(words: tuple[Token, ...], n: int) -> bool:
    """Whether a state in a post is whose post it is: "Chinese Vice Minister", "Ministry of Interior of Cambodia"; not
    "Ambassador to China" or "First China and Mongolia Division".
    """
    before = words[n - 1].low if n else ""
    after = words[n + 1].low if n + 1 < len(words) else ","
    if not any(t.senses.rank for t in words[:n]):
        return True
    return (
        (before == "of" or (before == "the" and n > 1 and words[n - 2].low == "of") or before in {",", "("})
        and (after in {",", "(", ")", "and", ";"} or (n + 1 < len(words) and words[n + 1].senses.office))
    ) or after in {"'s", "'"}


def _in_apposition(tokens: tuple[Token, ...], j: int, parties: list[str]) -> int:
    """ "..., Ambassador in charge of Counter-Terrorism, Japan, was": the party alone between commas."""
    if (
        j + 2 < len(tokens)
        and tokens[j].low == ","
        and (a := tokens[j + 1].senses.actor)
        and a.kind == "name"
        and tokens[j + 2].low in {",", ";", ".", "and"}
    ):
        parties.append(a.party)
        return j + 2
    return j


def _of_party(tokens: tuple[Token, ...], j: int, parties: list[str]) -> int:
    """ "Sun Weidong of China": adds the party, gives the end of the phrase."""
    k = j + 1
    if (
        j < len(tokens)
        and tokens[j].low == ","
        and k + 1 < len(tokens)
        and any(t.low in {"counterpart", "counterparts"} for t in tokens[k : k + 4])
    ):
        adjective = next((t.senses.actor for t in tokens[k : k + 3] if t.senses.actor), None)
        if adjective is not None:
            parties.append(adjective.party)
        return next(n for n in range(k, k + 4) if tokens[n].low in {"counterpart", "counterparts"}) + 1
    if j < len(tokens) and tokens[j].low in {"of", "from"}:
        while k < len(tokens) and tokens[k].low == "the":
            k += 1
        if k < len(tokens) and tokens[k].senses.office and not parties:
            return k + 1
        if k < len(tokens) and (a := tokens[k].senses.actor) and (k + 1 >= len(tokens) or tokens[k + 1].low != "'s"):
            parties.append(a.party)
            return k + 1
    return j
