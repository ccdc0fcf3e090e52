"""Cast: who is who in a document, by full name, surname and post, with the party of each."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from msgspec.structs import replace

from secretariat.lexicon.load import Lexicon
from secretariat.lexicon.tables import Tables
from secretariat.reading.actors import Cast, Known
from secretariat.reading.home import named_at_home
from secretariat.reading.labels import labels_of, section
from secretariat.reading.lines import Line, Lines
from secretariat.reading.met_together import guest_of, of_one_side
from secretariat.reading.opposite import guests, opposite
from secretariat.reading.own_official import (
    NO_STATES,
    Teller,
    bears_its_name,
    is_own_head,
    last_word,
    own_official,
    own_president,
)
from secretariat.reading.people import LED_SIDES, Person
from secretariat.reading.phrases.owners import DESKS
from secretariat.reading.phrases.post_words import COUNTERPARTS
from secretariat.reading.series import Group, Told
from secretariat.reading.word_classes import ADMINISTRATIONS
from secretariat.who.leaders import leader_of
from secretariat.who.parties import has_own_officials, is_of_a_body

# Titles that the heads of many states bear: alone they tell nothing of whose the bearer is.
HEADS_OF_STATES = frozenset(
    {
        *("president", "chancellor", "federal chancellor", "prime minister", "premier"),
        *("king", "queen", "crown prince", "emir", "sultan"),
    }
)
# What a text may call the holder of a longer post as well: "the Minister" of a Minister of Trade.
PLAIN_RANKS = frozenset(["minister", "secretary", "ambassador", "director", "commissioner", "adviser", "advisor"])
OFFICES_OF_MINISTERS = ("ministry", "department", "embassy")  # in the names of publishers of which no head is the voice
ORGANIZATIONS = frozenset(
    [
        *("airlines", "association", "bank", "chamber", "club", "college", "company", "corporation", "foundation"),
        *("holdings", "inc", "institute", "laboratory", "museum", "society", "trust", "university"),
    ]
)
FEWEST_LETTERS = 3  # of an acronym: two may be anything


def cast_of(lines: Lines, parties: tuple[str, ...], teller: Teller, groups: Sequence[Group], lexicon: Lexicon) -> Cast:
    """Every person of a document with the party that their words, their place in a list or their name gives."""
    by_name: dict[str, Known] = {}
    teller = replace(teller, president=own_president(lines, teller.side, lexicon))
    own = own_official(lines, teller)
    met = guests(lines.lines) if teller.side in parties and len(parties) > 1 else frozenset()
    side: str | None = None
    told: set[str] = set()  # whose party their own words gave
    strangers: set[str] = set()  # who are of no state
    for line in (lines.title, *lines.lines):
        if line is None:
            continue
        side = section(line, parties, side)
        if not line.people:
            continue
        labels = {p.i: side for p in line.people} if side else labels_of(line)
        beside = of_one_side(line, teller.side, lexicon.tables)
        for person in line.people:
            name = person.name.lower()
            if name not in by_name and " " in name and (whole := _begun_by(name, by_name)) is not None:
                by_name[name] = whole
            leads = leader_of(person.name, person.rank, lexicon.tables)
            label = None if leads in parties else labels.get(person.i)
            guest = last_word(name) in met or (leads in parties and leads != teller.side)
            if leads in {None, teller.side} and last_word(name) in {own, teller.president} - {None}:
                said = teller.side
            else:
                said = _beside_name(line, person, parties) or beside.get(person.i)
                said = said or guest_of(line, person, teller.side)
                said = said or _party(person, label, parties, teller, lexicon, guest=guest)
            party = said or leads
            have = by_name.get(name)
            if have is None or (have.party is None and party):
                _add(by_name, Known(person.name, party, is_spokesperson(person), listed=said is None), lexicon)
            elif person.parties and person.parties[0] in parties and have.name.lower() not in told:
                _tell(by_name, replace(have, party=person.parties[0], listed=False))
            if _is_of_an_organization(person):
                strangers.add(person.name)
            if person.parties:
                told.add((have or person).name.lower())
        _beside(line, by_name, lexicon)
    if len(parties) == 2 and not is_of_a_body(parties) and any(k.party is None for k in by_name.values()):
        _set_apart(by_name, opposite(lines.lines, by_name, parties, lexicon.tables))
    _governing(lines, by_name, lexicon)
    between = () if teller.guessed else parties
    counterparts = any("counterparts" in line.words for line in lines.lines)
    left = _eliminated(by_name, between, strangers, counterparts=counterparts)
    known = _at_home(left, lines, teller.home, lexicon)
    return _made(lines, parties, known, groups, lexicon, teller)


def _beside_name(line: Line, person: Person, parties: tuple[str, ...]) -> str | None:
    """The party that the words of the line around a name tell: at whose ministry, by whom sent, for whom they led."""
    return _at(line, person, parties) or _sent_by(line, person) or _led_for(line, person)


def _is_of_an_organization(person: Person) -> bool:
    """ "Ann Roy, president of the Northern Boats Foundation": an officer of no state."""
    return not person.parties and not ORGANIZATIONS.isdisjoint((person.post or "").lower().split())


def _made(
    lines: Lines,
    parties: tuple[str, ...],
    by_name: dict[str, Known],
    groups: Sequence[Group],
    lexicon: Lexicon,
    teller: Teller,
) -> Cast:
    acronyms = frozenset(name for g in groups for t in g.told for name in (t.named.acronym, _initials(t)) if name)
    bodies = (lexicon.tables.bodies.get(p) for p in parties)
    states = (lexicon.tables.parties.get(p) for p in parties)
    return Cast(
        parties=parties,
        by_name=by_name,
        loose={seat.lower(): body.code for body in bodies if body for seat in body.seats}
        | {phrase.lower(): state.code for state in states if state for phrase in state.loose},
        by_rank=_by_rank(lines, by_name, teller, lexicon.tables),
        acronyms=acronyms,
        first_words=acronyms | by_name.keys() | {name.split()[0] for name in by_name if name},
    )


def _initials(told: Told) -> str | None:
    """Of "the Joint Working Group" the letters by which a text may call it without saying so: "jwg"."""
    named, tokens = told.named, told.line.tokens
    words = [t for t in tokens[named.i : named.noun_at + 1] if t.shape == "A" and not (t.senses.actor or t.date)]
    letters = "".join(word[0] for t in words if not t.senses.ordinal for word in t.low.replace("-", " ").split())
    return letters if named.capital and len(letters) >= FEWEST_LETTERS else None


def is_spokesperson(person: Person) -> bool:
    """Whether the person speaks to the press, and not at the meeting."""
    return person.rank is not None and ("spokes" in person.rank or "press secretary" in person.rank)


def persons(lines: Lines) -> dict[str, Person]:
    """Full name in lower case to the naming that tells most of the person."""
    found: dict[str, Person] = {}
    for line in lines.lines:
        for person in line.people:
            have = found.get(person.name.lower())
            if have is None or (person.post and not have.post):
                found[person.name.lower()] = person
    return found


def _by_rank(lines: Lines, by_name: dict[str, Known], teller: Teller, tables: Tables) -> dict[str, Known]:
    """The posts that one person of the document holds alone, by their words and by their kind: "the Foreign Minister"
    is who was told of as "Minister of Foreign Affairs". On the page of a state's head "the Prime Minister" is its own,
    whatever other prime minister is named.
    """
    side = teller.side
    holders: dict[str, set[str]] = {}
    for line in (lines.title, *lines.lines):
        for person in line.people if line else ():
            for rank in _ranks(line, person) if line and person.rank else ():
                holders.setdefault(rank, set()).add(person.name.lower())
    for rank in PLAIN_RANKS & holders.keys():
        longer = (f"{rank} of ", f"{rank} for ")
        holders[rank] = holders[rank].union(*(names for other, names in holders.items() if other.startswith(longer)))
    alone = {rank: max(names, key=len) for rank, names in holders.items() if len({last_word(n) for n in names}) == 1}
    presides = tables.head_of(side) == "president"
    heads = {"president"} if presides else {"prime minister", "prime_minister"} if side is not None else set()
    own = set() if any(word in teller.publisher for word in OFFICES_OF_MINISTERS) else heads
    return {
        rank: by_name[name]
        for rank, name in alone.items()
        if name in by_name and not (rank in own and by_name[name].party not in {side, None})
    }


def _ranks(line: Line, person: Person) -> set[str]:
    """What a post is called, and what kind of post it is."""
    kinds = (t.senses.rank for t in line.tokens[person.i : person.j] if t.low == person.rank)
    return {person.rank or "", *(kind for kind in kinds if kind)}


def _beside(line: Line, by_name: dict[str, Known], lexicon: Lexicon) -> None:
    """ "Defence Minister A and External Affairs Minister B with C and D": one of a pair lends the other its party."""
    if len(line.people) < 3:
        return
    for a, b in pairwise(line.people):
        if [t.low for t in line.tokens[a.j : b.i]] != ["and"]:
            continue
        x, y = by_name.get(a.name.lower()), by_name.get(b.name.lower())
        if x is not None and y is not None and (x.party is None) != (y.party is None):
            open_, party = (x, y.party) if x.party is None else (y, x.party)
            _add(by_name, Known(open_.name, party, open_.spokesperson), lexicon)


def _add(by_name: dict[str, Known], known: Known, lexicon: Lexicon) -> None:
    words = known.name.lower().replace(".", " ").replace("-", " ").replace("'", " ").split()
    if len(words) == 1 and (words[0] in by_name or (known := _by_first_name(by_name, known)).name.lower() in by_name):
        by_name.setdefault(words[0], known)
        return
    if (full := _by_initials(words, by_name)) is not None:
        by_name[known.name.lower()] = by_name[" ".join(words)] = full
        return
    by_name[known.name.lower()] = known
    for word in (" ".join(words), last_word(known.name), *surname_candidates(known.name, lexicon)):
        have = by_name.get(word)
        if have is None or have.name == known.name or _is_short_for(have, known):
            by_name[word] = known


def _begun_by(name: str, by_name: dict[str, Known]) -> Known | None:
    """ "President Hassan Sheikh" is the Hassan Sheikh Mohamud whom the text has named in full."""
    begins = f"{name} "
    return next((known for full, known in by_name.items() if full.startswith(begins)), None)


def _governing(lines: Lines, by_name: dict[str, Known], lexicon: Lexicon) -> None:
    """ "The Roe Government", "the Roe-Berg Administration": whose it is, where nobody else names Roe."""
    for line in lines.lines:
        if line.words.isdisjoint(ADMINISTRATIONS):
            continue
        tokens = line.tokens
        for k in [k for k, t in enumerate(tokens) if k > 1 and t.low in ADMINISTRATIONS]:
            name = tokens[k - 3 if k > 3 and tokens[k - 2].low == "-" else k - 1]
            party = leader_of(name.low, "president", lexicon.tables) if name.shape == "A" else None
            if party is not None and name.low not in by_name:
                by_name[name.low] = Known(name.low.title(), party)


def _tell(by_name: dict[str, Known], known: Known) -> None:
    """Put right everywhere whose somebody is, once the text says it: "Indian National Security Adviser Berg"."""
    for name, have in by_name.items():
        if have.name == known.name:
            by_name[name] = known


def _set_apart(by_name: dict[str, Known], sides: Mapping[str, str]) -> None:
    for name, have in by_name.items():
        if have.party is None and have.name in sides:
            by_name[name] = replace(have, party=sides[have.name])


def _by_first_name(by_name: dict[str, Known], known: Known) -> Known:
    """ "Foreign Secretary Masud" of a text that has named a "Masud Bin Momen", and nobody else so."""
    first = known.name.lower()
    full = {have.name: have for have in by_name.values() if have.name.lower().split()[0] == first}
    return next(iter(full.values())) if len(full) == 1 else known


def _by_initials(words: Sequence[str], by_name: Mapping[str, Known]) -> Known | None:
    """ "M. Roe" and "J. M. Roe" of a text that has named a Mary, or a Jane Mary, Roe."""
    *given, last = words
    full = by_name.get(last) if given and all(len(word) == 1 for word in given) else None
    return full if full is not None and full.name.lower().startswith(given[0]) else None


def _is_short_for(have: Known, known: Known) -> bool:
    """Whether "President Roe" in a title is the "President Jane Roe" whom the text goes on to name."""
    return have.name.lower() == last_word(known.name) and have.party in {None, known.party}


def surname_candidates(name: str, lexicon: Lexicon) -> Iterator[str]:
    """What a document may call a person by later: the family name wherever it stands, else first or last word."""
    words = [w for w in name.split() if len(w.strip(".")) > 1]
    if len(words) < 2:
        return
    if len(words) > 2:
        yield f"{words[0]} {words[-1]}".lower()  # "Hillary Clinton" of Hillary Rodham Clinton
    for word in (words[0], words[-1]):
        low = word.lower()
        if word.isupper() or low in lexicon.families or word is words[-1]:
            yield " ".join(low.replace("-", " ").replace("'", " ").split())


def _at(line: Line, person: Person, parties: tuple[str, ...]) -> str | None:
    """ "Coordinator for the Oceans at the Norwegian Ministry of Fisheries": whose house the post is at."""
    for k in range(person.i, person.j):
        if line.tokens[k].low != "at":
            continue
        near = [t.senses.actor.party for t in line.tokens[k + 1 : k + 4] if t.senses.actor]
        return near[0] if near and near[0] in parties else None
    return None


def _sent_by(line: Line, person: Person) -> str | None:
    """ "Ambassador of India to the United States": whose ambassador it is, not where."""
    for k in range(person.i, person.j):
        if (line.tokens[k].senses.rank or "").startswith("ambassador") and any(
            t.low == "of" or t.low.endswith(" of") for t in line.tokens[k : k + 2]
        ):
            near = line.tokens[k + 1 : k + 6]
            owners = (t.senses.actor for n, t in enumerate(near[:-1]) if near[n + 1].low not in DESKS)
            return next((a.party for a in owners if a is not None), None)
    return None


def _led_for(line: Line, person: Person) -> str | None:
    """ "Norway was represented by A, Chile by B", "the Chilean delegation was led by C": the party before "by", whose
    verb may stand once for two.
    """
    tokens, by = line.tokens, person.i - 1
    if by < 1 or tokens[by].low != "by" or not any(tokens[k].senses.meeting == "lead" for k in line.meetings if k < by):
        return None
    k = by - 1
    while k > 0 and (tokens[k].senses.meeting == "lead" or "modality.be" in tokens[k].senses.classes):
        k -= 1
    if tokens[k].low in LED_SIDES:
        k -= 1 + (k > 1 and tokens[k - 1].low == "-")  # "the Norway-side was led by"
    actor = tokens[k].senses.actor if k >= 0 else None
    row = k > 1 and tokens[k - 1].low in {"and", "&"} and tokens[k - 2].senses.actor is not None
    return actor.party if actor is not None and not row else None


def _party(
    person: Person, label: str | None, parties: tuple[str, ...], teller: Teller, lexicon: Lexicon, *, guest: bool
) -> str | None:
    if person.parties and not _only_by_post(person, parties, lexicon):
        return person.parties[0]
    if label:
        return label
    families = [f for w in person.name.replace("-", " ").split() if (f := lexicon.families.get(w.lower()))]
    counts = Counter(p for f in families for p in f if p in parties).most_common(2)
    if counts and (len(counts) == 1 or counts[0][1] > counts[1][1]):
        return counts[0][0]
    side = teller.side
    if side is not None and ((person.post and is_own_head(person, teller)) or bears_its_name(person, teller)):
        return side
    if not person.post or person.post.lower() in COUNTERPARTS or not _is_a_side(side, parties, lexicon):
        return None
    of_a_body = person.rank in NO_STATES and "ministry" not in (person.post or "").lower()
    return None if guest or teller.joint or of_a_body or _of_any_state(person, teller) else side


def _is_a_side(side: str | None, parties: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether a page tells of a meeting of its own state's officials: with another party, or of a body,
    on whose rounds each member writes a page.
    """
    met = side in parties and len(parties) > 1
    return met or (
        side is not None and has_own_officials(side) and len(parties) == 1 and parties[0] in lexicon.tables.bodies
    )


def _only_by_post(person: Person, parties: tuple[str, ...], lexicon: Lexicon) -> bool:
    """A post that is mostly one state's, "Joint Secretary", held here by someone of none of the states that met."""
    own = person.parties[0]
    return own not in parties and lexicon.english.state_of(person.rank or "") == own


def _of_any_state(person: Person, teller: Teller) -> bool:
    """A title that other states' heads bear as well tells nothing of whose it is, but where the page's own bears it."""
    return person.rank in HEADS_OF_STATES and last_word(person.name) != teller.president


def _at_home(by_name: dict[str, Known], lines: Lines, home: str | None, lexicon: Lexicon) -> dict[str, Known]:
    """ "Foreign Secretary Roe", in a story that is written where she serves."""
    stateless = {n: known.name for n, known in by_name.items() if known.party is None} if home is not None else None
    if not stateless:
        return by_name
    own = {
        name
        for name, p in named_at_home(lines, stateless)
        if p.post
        and p.rank not in HEADS_OF_STATES
        and p.rank not in NO_STATES
        and (not p.parties or _only_by_post(p, (), lexicon))
    }
    return {n: replace(k, party=home) if k.party is None and k.name in own else k for n, k in by_name.items()}


def _eliminated(
    by_name: dict[str, Known], parties: tuple[str, ...], strangers: Collection[str], *, counterparts: bool
) -> dict[str, Known]:
    """Between two parties, or three of whom somebody met counterparts, one person without a party beside people of all
    but one is of that; not who is known by the label of a turn alone ("MS. ROE:"), nor a spokesman, who speaks where
    the story is written.
    """
    if len(parties) not in ({2, 3} if counterparts else {2}) or is_of_a_body(parties):
        return by_name  # the people of a body are of its members
    alone = [k for k in by_name.values() if k.party is None and not k.spokesperson and k.name not in strangers]
    open_ = {last_word(k.name) for k in alone}
    taken = {k.party for k in by_name.values() if k.party in parties and not k.listed}
    if len(open_) == 1 and len(taken) == len(parties) - 1 and not all(k.name.isupper() for k in alone):
        other = next(p for p in parties if p not in taken)
        return {n: Known(k.name, other, k.spokesperson) if k in alone else k for n, k in by_name.items()}
    return by_name
