"""Frame: what the whole document is about, against which everything in it is resolved."""

from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from secretariat.lexicon.load import Lexicon
from secretariat.model import Document
from secretariat.model.reading import Genre
from secretariat.reading.actors import Cast, Known
from secretariat.reading.lines import Line, Lines
from secretariat.reading.people import Person
from secretariat.reading.series import Group, document_parties, groups, is_place
from secretariat.when.edtf import precision
from secretariat.when.phrases import Anchor, resolve
from secretariat.who.publishers import publisher_of

HEAD_LINES = 8
HEADS_OF_STATES = frozenset(
    [
        "president",
        "prime minister",
        "chancellor",
        "federal chancellor",
        "king",
        "queen",
        "emir",
        "premier",
        "sultan",
        "crown prince",
    ]
)
PRESIDENTIAL = frozenset(["US", "RU"])  # whose own pages say "President Biden", "President Putin" without a state
LABELLING = frozenset(["lead", "attend", "chair"])  # verbs in whose lists "for Japan" names the party of people


class Frame(Struct, frozen=True, kw_only=True):
    """What is known of a document before its clauses are read.

    Attributes:
        published: EDTF of publication, given or from the date line, or None; published_from: the line's number or None.
        side: the party whose ministry published it, or None; state_press: the state whose press did.
        official, press: whether a ministry or the press published it; both False where the publisher is not known.
        parties: of the round that it is about, sorted. groups: the series that it names, its subject's first.
        cast: who is who; persons: full name in lower case to the naming that tells most.
    """

    document: Document
    lines: Lines
    published: str | None
    published_from: int | None
    side: str | None
    state_press: str | None
    official: bool
    press: bool
    parties: tuple[str, ...]
    groups: tuple[Group, ...]
    cast: Cast
    persons: dict[str, Person]
    lexicon: Lexicon


class Account(Struct, frozen=True):
    """What kind of text it is and whose account: for every fact in it that does not say otherwise."""

    genre: Genre
    account_of: tuple[str, ...]


def frame(document: Document, lines: Lines, lexicon: Lexicon) -> Frame:
    """The frame of a document."""
    publisher = publisher_of(document.publisher, document.url, lexicon.tables)
    kind = publisher.kind if publisher else None
    side = publisher.side if publisher and kind in {"ministry", "body"} else None
    published, line = _published(document, lines)
    parties = document_parties(lines, side, lexicon)
    found = tuple(_subject_first(groups(lines, parties, side, lexicon), parties))
    if found and len(found[0].parties) > 1:
        parties = found[0].parties
    return Frame(
        document=document,
        lines=lines,
        published=published,
        published_from=line,
        side=side,
        state_press=publisher.side if publisher and kind == "state_press" else None,
        official=kind in {"ministry", "body"},
        press=kind in {"press", "state_press"},
        parties=parties,
        groups=found,
        cast=_with_acronyms(
            _cast(lines, parties, Teller(side, (document.publisher or "").lower(), _is_joint(lines)), lexicon), found
        ),
        persons=_persons(lines),
        lexicon=lexicon,
    )


def _with_acronyms(cast: Cast, found: Sequence[Group]) -> Cast:
    """The cast with the letters by which the document calls its dialogues, and the first words of all its names."""
    acronyms = frozenset(t.named.acronym for g in found for t in g.told if t.named.acronym)
    return replace(cast, acronyms=acronyms, first_words=acronyms | {name.split()[0] for name in cast.by_name if name})


def _subject_first(found: list[Group], parties: tuple[str, ...]) -> list[Group]:
    """The series of the title or the lead comes first; of several that of the document's parties."""

    def order(group: Group) -> tuple[bool, int]:
        first = min((t.line.number for t in group.told), default=99)
        return group.parties != parties, first

    return sorted(found, key=order)


def _published(document: Document, lines: Lines) -> tuple[str | None, int | None]:
    """Given with the document, else the date line among its first lines: a line that holds little but a date."""
    if document.published:
        return document.published, None
    for line in lines.lines[:HEAD_LINES]:
        dated = [t for t in line.tokens if t.date is not None]
        rest = [t for t in line.tokens if t.date is None and t.shape != "."]
        if len(dated) == 1 and dated[0].date is not None and len(rest) <= 4 and line.heading and not line.named:
            found = resolve(dated[0].date, Anchor())
            if (
                found.value
                and "/" not in found.value
                and precision(found.value) in {"day", "month"}
                and not any(t.senses.city for t in rest)
            ):
                return found.value, line.number
    return None, None


def _persons(lines: Lines) -> dict[str, Person]:
    found: dict[str, Person] = {}
    for line in lines.lines:
        for person in line.people:
            have = found.get(person.name.lower())
            if have is None or (person.post and not have.post):
                found[person.name.lower()] = person
    return found


class Teller(Struct, frozen=True):
    """Who tells: the side whose page it is, the publisher's name in lower case, whether the text is of all sides."""

    side: str | None
    publisher: str
    joint: bool


def _cast(lines: Lines, parties: tuple[str, ...], teller: Teller, lexicon: Lexicon) -> Cast:
    """Who is who: every person by full name and by surname, with the party that the words or their place give."""
    by_name: dict[str, Known] = {}
    side = teller.side
    own = _own_official(lines, side)
    loose = {phrase.lower(): p for p in parties if (party := lexicon.tables.parties.get(p)) for phrase in party.loose}
    section: str | None = None
    for line in lines.lines:
        if not line.people:
            section = _section(line, parties, section)
            continue
        section = _section(line, parties, section)
        labels = (
            labelled(line, parties)
            if any(
                t.senses.meeting in LABELLING or t.low in {"came", "representative", "attending", "those"}
                for t in line.tokens
            )
            else {}
        )
        labels = {p.i: section for p in line.people} if section else labels
        for person in line.people:
            name = person.name.lower()
            party = side if name == own else _party(person, labels.get(person.i), parties, teller, lexicon)
            spokes = bool(person.rank and ("spokes" in person.rank or "press secretary" in person.rank))
            have = by_name.get(name)
            if have is None or (have.party is None and party):
                _add(by_name, Known(person.name, party, spokes), lexicon)
        _beside(line, by_name, lexicon)
    settled = _eliminated(by_name, parties)
    return Cast(parties, settled, loose, _by_rank(lines, settled))


def _by_rank(lines: Lines, by_name: dict[str, Known]) -> dict[str, Known]:
    """The posts that one person of the document holds alone."""
    holders: dict[str, set[str]] = {}
    for line in lines.lines:
        for person in line.people:
            if person.rank:
                holders.setdefault(person.rank, set()).add(person.name.lower())
    return {
        rank: by_name[next(iter(names))]
        for rank, names in holders.items()
        if len(names) == 1 and next(iter(names)) in by_name
    }


def _beside(line: Line, by_name: dict[str, Known], lexicon: Lexicon) -> None:
    """ "Defence Minister A and External Affairs Minister B with C and D": of a pair in such a line one lends the other its party."""
    if len(line.people) < 3:
        return
    for a, b in zip(line.people, line.people[1:], strict=False):
        if [t.low for t in line.tokens[a.j : b.i]] != ["and"]:
            continue
        x, y = by_name.get(a.name.lower()), by_name.get(b.name.lower())
        if x is not None and y is not None and (x.party is None) != (y.party is None):
            open_, party = (x, y.party) if x.party is None else (y, x.party)
            _add(by_name, Known(open_.name, party, open_.spokesperson), lexicon)


def _section(line: Line, parties: tuple[str, ...], before: str | None) -> str | None:
    """The side whose people a list goes on to name: "(Japan) ...", "Chinese side: ...", until a line without people."""
    tokens = line.tokens
    k = 1 if tokens[0].low == "(" else 0
    actor = tokens[k].senses.actor if k < len(tokens) else None
    after = tokens[k + 1].low if k + 1 < len(tokens) else ""
    if (
        actor is not None
        and actor.party in parties
        and ((k and after == ")") or any(t.low == ":" for t in tokens[k + 1 : k + 4]))
    ):
        return actor.party
    return before if line.people else None


def _add(by_name: dict[str, Known], known: Known, lexicon: Lexicon) -> None:
    words = known.name.lower().replace(".", " ").replace("-", " ").split()
    if len(words) == 1 and words[0] in by_name:
        return
    by_name[known.name.lower()] = known
    for word in (" ".join(words), *surname_candidates(known.name, lexicon)):
        have = by_name.get(word)
        if have is None or have.name == known.name:
            by_name[word] = known


def surname_candidates(name: str, lexicon: Lexicon) -> Iterator[str]:
    """What a document may call a person by later: the family name wherever it stands, else first or last word."""
    words = [w for w in name.split() if len(w.strip(".")) > 1]
    if len(words) < 2:
        return
    for word in (words[0], words[-1]):
        low = word.lower()
        if word.isupper() or low in lexicon.families or word is words[-1]:
            yield " ".join(low.replace("-", " ").split())


def _party(person: Person, label: str | None, parties: tuple[str, ...], teller: Teller, lexicon: Lexicon) -> str | None:
    if person.parties:
        return person.parties[0]
    if label:
        return label
    families = [f for w in person.name.replace("-", " ").split() if (f := lexicon.families.get(w.lower()))]
    counts = Counter(p for f in families for p in f if p in parties).most_common(2)
    if counts and (len(counts) == 1 or counts[0][1] > counts[1][1]):
        return counts[0][0]
    side = teller.side
    if side not in parties or len(parties) < 2 or not person.post:
        return None
    if any(len(w) > 3 and w.lower() in teller.publisher for w in person.name.split()):
        return side  # "Prime Minister of Australia (Abbott, Tony)"
    return None if teller.joint or _of_any_state(person, side) else side


def _of_any_state(person: Person, side: str | None) -> bool:
    """A title that other states' heads bear as well tells nothing of whose it is, but where the page's own bears it."""
    return person.rank in HEADS_OF_STATES and not (side in PRESIDENTIAL and person.rank == "president")


def _is_joint(lines: Lines) -> bool:
    heads = ([lines.title] if lines.title is not None else []) + [line for line in lines.lines[:2] if line.heading]
    return any(t.low == "joint" or line.has_cue("genre:joint_statement") for line in heads for t in line.tokens)


def _own_official(lines: Lines, side: str | None) -> str | None:
    """The one person whom a state's own page names without a post: its own, of whom readers need not be told."""
    if side is None or len(side) != 2:
        return None
    told = {p.name.lower() for line in lines.lines for p in line.people if p.post or p.parties}
    bare = {p.name.lower() for line in lines.lines for p in line.people} - told
    return bare.pop() if len(bare) == 1 else None


def _eliminated(by_name: dict[str, Known], parties: tuple[str, ...]) -> dict[str, Known]:
    """Between two parties, one person without a party beside people of one party is of the other."""
    if len(parties) != 2:
        return by_name
    open_ = {k.name for k in by_name.values() if k.party is None}
    taken = {k.party for k in by_name.values() if k.party in parties}
    if len(open_) == 1 and len(taken) == 1:
        other = next(p for p in parties if p not in taken)
        return {n: Known(k.name, other, k.spokesperson) if k.party is None else k for n, k in by_name.items()}
    return by_name


def labelled(line: Line, parties: Sequence[str]) -> dict[int, str]:
    """The party that a line gives its people without one: "for Japan were A ...; for China", "A representing Japan".

    A label before the first person holds for those that follow it; otherwise each label holds for the person before it.
    """
    labels = list(_labels(line, parties))
    people = line.people
    if not people:
        return {}
    if not labels:
        return _in_order(line)
    found: dict[int, str] = {}
    if labels[0][0] < people[0].i:
        for person in people:
            before = [party for k, party in labels if k < person.i]
            if before:
                found[person.i] = before[-1]
    else:
        for person in people:
            after = next((party for k, party in labels if k >= person.j), None)
            limit = next((p.i for p in people if p.i > person.i), len(line.tokens))
            near = next((party for k, party in labels if person.j <= k < limit), None)
            if near or after:
                found[person.i] = near or after or ""
    return found


def _in_order(line: Line) -> dict[int, str]:
    """ "A and B organized it; X and Y were co-chairs": as many states before the people as people without one."""
    first = line.people[0].i
    open_ = [p for p in line.people if not p.parties]
    states = [
        t.senses.actor.party
        for t in line.tokens[:first]
        if t.senses.actor and t.senses.actor.kind == "name" and len(t.senses.actor.party) == 2
    ]
    if (
        len(open_) < 2
        or len(open_) != len(line.people)
        or len(states) != len(open_)
        or not any(t.senses.meeting in {"hold", "host", "chair"} for t in line.tokens[:first])
    ):
        return {}
    return {p.i: party for p, party in zip(open_, states, strict=True)}


def _labels(line: Line, parties: Sequence[str]) -> Iterator[tuple[int, str]]:
    inside = {k for p in line.people for k in range(p.i, p.j)} | {k for n in line.named for k in range(n.i, n.j)}
    tokens = line.tokens
    for k, t in enumerate(tokens):
        a = t.senses.actor
        if a is None or k in inside or a.kind in {"seat", "loose"} or is_place(tokens, k) or t.date:
            continue
        if t.senses.city is not None and a.kind == "capital":
            continue
        before = tokens[k - 1].low if k else ""
        before = tokens[k - 2].low if before == "the" and k > 1 else before
        after = tokens[k + 1].low if k + 1 < len(tokens) else ""
        meets = bool(
            (k and tokens[k - 1].senses.meeting == "lead")
            or (k > 1 and before == "the" and tokens[k - 2].senses.meeting)
        )
        leads = tokens[k - 2].senses.meeting == "lead" if k > 1 else False
        one = bool(
            {t.low for t in tokens[k + 1 : k + 4]}
            & {"one", "side", "delegation", "representative", "team", "participation"}
        )
        was = after in {"was", "were", "is", "will", "by", "are"} and bool(
            any(x.senses.meeting == "lead" for x in tokens[k + 1 : k + 6])
        )
        whose = before == "of" and bool(
            {t.low for t in tokens[max(0, k - 4) : k]}
            & {"delegation", "representative", "that", "side", "team", "head", "those", "delegations"}
        )
        inside_people = {k for p in line.people for k in range(p.i, p.j)}
        beside = k > 1 and (
            k - 2 in inside_people
            or tokens[k - 2].senses.meeting is not None
            or tokens[k - 2].low in {",", "and", "part", "the"}
        )
        if (
            before in {"representing", "from", "("}
            or (before == "for" and beside)
            or whose
            or leads
            or meets
            or one
            or was
            or before in {"represent"}
            or after == "by"
        ):
            yield k, a.party
