"""Actors in a sentence: the phrases that can be the subject of a verb of speech, and whom each stands for."""

from collections.abc import Callable, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from secretariat.reading.named import Named
from secretariat.reading.people import Person
from secretariat.reading.tokens import Token

WhoKind = Literal["party", "side", "all", "they", "it", "he", "she", "we", "person", "role", "series", "source"]


class Who(Struct, frozen=True, kw_only=True):
    """A phrase that stands for one or more parties, or for a person.

    Attributes:
        i, j: its tokens, j exclusive.
        kind: how it names them; pronouns and bare roles are resolved by what was said before.
        parties: whom it stands for; empty where only the discourse can tell.
        speaker: the person's name as the document first prints it in full.
        spokesperson: speaks for the press, not at the meeting.
        ministry: a ministry or government office: a source as well as a speaker.
    """

    i: int
    j: int
    kind: WhoKind
    parties: tuple[str, ...] = ()
    speaker: str | None = None
    spokesperson: bool = False
    ministry: bool = False


class Known(Struct, frozen=True):
    """A person whom the document names: the full name as first printed, the party, whether a spokesperson."""

    name: str
    party: str | None
    spokesperson: bool = False


class Cast(Struct, frozen=True):
    """Whom the document is about, for telling what a phrase stands for.

    Attributes:
        parties: of the subject round, sorted.
        by_name: full name and surname in lower case to the person.
        by_rank: a post in lower case to the one person who holds it ("the Prime Minister welcomed").
        first_words: with which a name or an acronym of the cast can begin.
        acronyms: by which the document calls its dialogues ("the NCG").
        loose: words shared by two states to the one that this document is about ("Korean" to KR).
    """

    parties: tuple[str, ...]
    by_name: dict[str, Known]
    loose: dict[str, str]
    by_rank: dict[str, Known]
    acronyms: frozenset[str] = frozenset()
    first_words: frozenset[str] = frozenset()


PLAIN_SHAPES = frozenset(["a", ".", "1"])
CLAUSE_WORDS = frozenset(
    ["glue.adverb", "modality.future", "modality.should", "modality.can", "modality.be", "modality.have", "modality.do"]
)
SOURCE_NOUNS = frozenset(
    [
        "statement",
        "release",
        "press release",
        "news release",
        "readout",
        "communique",
        "notice",
        "announcement",
        "report",
        "document",
    ]
)


def actors(tokens: tuple[Token, ...], named: Sequence[Named], people: Sequence[Person], cast: Cast) -> list[Who]:
    """The actors of a sentence from left to right; those joined by "and" or commas as one."""
    finder = _Finder(tokens, named, people, cast)
    found: list[Who] = []
    i = 0
    while i < len(tokens):
        t = tokens[i]
        if not t.senses.acts and i not in finder.starts and (t.shape in PLAIN_SHAPES or t.low not in cast.first_words):
            i += 1
            continue
        who = finder.at(i)
        if who is None:
            i += 1
        else:
            found.append(who)
            i = max(who.j, i + 1)
    return _joined(tokens, found)


class _Finder:
    """Tells what actor, if any, begins at a token."""

    def __init__(self, tokens: tuple[Token, ...], named: Sequence[Named], people: Sequence[Person], cast: Cast) -> None:
        self.tokens = tokens
        self.named = {n.i: n for n in named}
        self.people = {p.i: p for p in people}
        self.starts = self.named.keys() | self.people.keys()
        self.cast = cast
        self.rules: tuple[Callable[[int], Who | None], ...] = (
            self._person,
            self._collective,
            self._party,
            self._rank,
            self._role,
            self._series,
            self._acronym,
            self._surname,
            self._pronoun,
        )

    def at(self, i: int) -> Who | None:
        for rule in self.rules:
            who = rule(i)
            if who is not None:
                return who
        return None

    def _person(self, i: int) -> Who | None:
        person = self.people.get(i)
        if person is None:
            return None
        known = self.cast.by_name.get(person.name.lower())
        party = known.party if known else (person.parties[0] if person.parties else None)
        spokes = bool((person.rank and "spokes" in person.rank) or (person.rank and "press secretary" in person.rank))
        name = known.name if known else person.name
        return Who(
            i=i,
            j=person.j,
            kind="person",
            parties=(party,) if party else (),
            speaker=name,
            spokesperson=spokes or bool(known and known.spokesperson),
        )

    def _collective(self, i: int) -> Who | None:
        t = self.tokens[i]
        if "collective.all" not in t.senses.classes:
            return None
        if t.low in {"each", "both", "the two", "the three", "the four"} and not self._verb_follows(i + 1):
            return None
        if t.low == "we":
            return Who(i=i, j=i + 1, kind="we")
        parties, j = self._of(i + 1)
        if parties:
            return Who(i=i, j=j, kind="side", parties=parties)
        return Who(i=i, j=j, kind="all", parties=self.cast.parties)

    def _party(self, i: int) -> Who | None:
        t = self.tokens[i]
        start = i
        if t.low in {"the", "both", "visiting"} and i + 1 < len(self.tokens):
            i += 1
            if self.tokens[i].low == "the" or self.tokens[i].low == "visiting":
                i += 1
            if i >= len(self.tokens):
                return None
            t = self.tokens[i]
        party = self.party_of(t)
        if party is None or i in self.people:
            return None
        if (several := self._several(start, i)) is not None:
            return several
        j = i + 1
        if j < len(self.tokens) and self.tokens[j].low in {"-", "/"} and self.tokens[j].glued:
            return None
        j = self._abbreviation(j)
        role_end, role = self._role_noun(j)
        if role is not None:
            of, end = self._of(role_end)
            return self._side(start, role_end, party, role, of, end)
        if self.tokens[i].senses.actor and self.tokens[i].senses.actor.kind in {"adjective", "combining", "loose"}:
            # "Chinese policy" is no actor; "the Chinese pointed to" is.
            if not (start < i and self._verb_follows(j)):
                return None
        if j < len(self.tokens) and self.tokens[j].low in {"'s", "'"}:
            return None
        return Who(i=start, j=j, kind="party", parties=(party,))

    def _several(self, start: int, i: int) -> Who | None:
        """ "Australian and New Zealand Ministers", "U.S. and UK officials", "Japanese, Chinese and Korean diplomats"."""
        tokens, found, j = self.tokens, list[str](), i
        while j < len(tokens):
            party = self.party_of(tokens[j])
            if party is not None:
                found.append(party)
            elif not (
                tokens[j].low in {"and", ",", "-", "/", "."}
                and j + 1 < len(tokens)
                and (self.party_of(tokens[j + 1]) or tokens[j].glued or tokens[j + 1].low == "and")
            ):
                break
            j += 1
        if len(set(found)) < 2:
            return None
        end, role = self._role_noun(j)
        if role is None or "roles.side" not in role.senses.classes:
            return None
        return Who(i=start, j=end, kind="side", parties=tuple(sorted(set(found))))

    def _side(self, start: int, end: int, party: str, role: Token, of: tuple[str, ...], of_end: int) -> Who:
        spokes = "roles.spokesperson" in role.senses.classes
        ministry = role.senses.office or "ministr" in role.low or spokes
        return Who(i=start, j=end, kind="side", parties=(party,), spokesperson=spokes, ministry=ministry)

    def party_of(self, t: Token) -> str | None:
        actor = t.senses.actor
        if actor is None:
            return None
        if actor.kind == "loose":
            return self.cast.loose.get(t.low)
        return actor.party

    def _abbreviation(self, j: int) -> int:
        """Past "(EU)" after "European Union", and the stop of "U.S."."""
        tokens = self.tokens
        if j < len(tokens) and tokens[j].low == "." and tokens[j].glued and tokens[j - 1].shape == "AA":
            j += 1
        if j + 2 < len(tokens) and tokens[j].low == "(" and tokens[j + 2].low == ")" and tokens[j + 1].shape == "AA":
            j += 3
        return j

    def _role_noun(self, j: int) -> tuple[int, Token | None]:
        """The role noun after a party's name, past possessive and adjectives: "'s Foreign Ministry spokeswoman"."""
        tokens = self.tokens
        k = j
        if k < len(tokens) and tokens[k].low in {"'s", "'"}:
            k += 1
        last: tuple[int, Token | None] = (j, None)
        while k < len(tokens) and k - j < 7:
            t = tokens[k]
            c = t.senses.classes
            if "roles.side" in c or "roles.spokesperson" in c or t.senses.office:
                k += 1
                last = (k, t)
                continue
            if "roles.adjective" in c or (
                t.low in {"foreign", "external", "of", "and"}
                and (last[1] is None or (t.low == "of" and last[1].senses.office))
                and t.low != "and"
            ):
                k += 1
                continue
            if t.senses.topic and last[1] is None:
                k += 1
                continue
            break
        return last

    def _of(self, j: int) -> tuple[tuple[str, ...], int]:
        """The parties after "of", "from" or "for": "officials of Japan and China", "of the two countries"."""
        tokens = self.tokens
        if j >= len(tokens) or tokens[j].low not in {"of", "from", "for"}:
            return (), j
        k, found, solid = j + 1, list[str](), j
        while k < len(tokens):
            t = tokens[k]
            party = self.party_of(t)
            if "collective.all" in t.senses.classes and not found:
                return self.cast.parties, k + 1
            if party is not None:
                found.append(party)
                solid = k + 1
            elif t.low not in {"the", "and", ","}:
                break
            k += 1
        if solid < len(tokens) and tokens[solid].low in {"'s", "'", "-"}:
            return (), j
        return tuple(sorted(set(found))), solid if found else j

    def _rank(self, i: int) -> Who | None:
        """ "the Prime Minister", "the Federal Chancellor": the one person of the document who holds that post."""
        tokens = self.tokens
        start = i
        if tokens[i].low != "the" or i + 1 >= len(tokens):
            return None
        i += 1
        while (
            i < len(tokens) and tokens[i].senses.actor and tokens[i].senses.actor.kind == "adjective" and i < start + 3
        ):
            i += 1
        if (
            i >= len(tokens)
            or tokens[i].senses.rank is None
            or not self._verb_follows(i + 1)
            or "roles.spokesperson" in tokens[i].senses.classes
        ):
            return None
        known = self.cast.by_rank.get(tokens[i].low)
        adjective = self.party_of(tokens[i - 1]) if i - 1 > start else None
        party = adjective or (known.party if known else None)
        return Who(
            i=start,
            j=i + 1,
            kind="person" if known else "role",
            parties=(party,) if party else (),
            speaker=known.name if known else None,
        )

    def _role(self, i: int) -> Who | None:
        """ "the delegation", "representatives of both countries", "the spokesperson", "the statement"."""
        tokens = self.tokens
        start = i
        if tokens[i].low in {"the", "their", "its"} and i + 1 < len(tokens):
            i += 1
        t = tokens[i]
        c = t.senses.classes
        if "roles.side" not in c and "roles.spokesperson" not in c and not (t.senses.office and start < i):
            if start < i and t.low in SOURCE_NOUNS:
                return Who(i=start, j=i + 1, kind="source")
            return None
        if "roles.spokesperson" in c:
            return Who(
                i=start,
                j=i + 1,
                kind="role",
                spokesperson=True,
                parties=(t.senses.office_party,) if t.senses.office_party else (),
            )
        parties, j = self._of(i + 1)
        if parties:
            return Who(i=start, j=j, kind="side", parties=parties, ministry="ministr" in t.low)
        if start == i and not t.low.endswith("s"):
            return None
        office = t.senses.office_party
        ministry = t.senses.office or "ministr" in t.low
        return Who(i=start, j=i + 1, kind="role", parties=(office,) if office else (), ministry=ministry)

    def _acronym(self, i: int) -> Who | None:
        t = self.tokens[i]
        if t.shape != "AA" or t.low not in self.cast.acronyms or not self._verb_follows(i + 1):
            return None
        start = i - 1 if i and self.tokens[i - 1].low == "the" else i
        return Who(i=start, j=i + 1, kind="series", parties=self.cast.parties)

    def _series(self, i: int) -> Who | None:
        named = self.named.get(i)
        if named is None or not self._verb_follows(named.j):
            return None
        start = i - 1 if i and self.tokens[i - 1].low in {"the", "this"} else i
        return Who(
            i=start, j=named.j, kind="series", parties=named.parties if len(named.parties) > 1 else self.cast.parties
        )

    def _surname(self, i: int) -> Who | None:
        t = self.tokens[i]
        if t.shape not in {"A", "AA"} or t.date:
            return None
        for width in (3, 2, 1):
            name = " ".join(x.low for x in self.tokens[i : i + width])
            known = self.cast.by_name.get(name)
            if known is not None and len(self.tokens) >= i + width:
                return Who(
                    i=i,
                    j=i + width,
                    kind="person",
                    parties=(known.party,) if known.party else (),
                    speaker=known.name,
                    spokesperson=known.spokesperson,
                )
        return None

    def _pronoun(self, i: int) -> Who | None:
        c = self.tokens[i].senses.classes
        if "collective.plural_pronouns" in c:
            return Who(i=i, j=i + 1, kind="they")
        if "collective.neuter" in c:
            return Who(i=i, j=i + 1, kind="it")
        if "collective.masculine" in c:
            return Who(i=i, j=i + 1, kind="he")
        if "collective.first_singular" in c and self.tokens[i].shape == "A":
            return Who(i=i, j=i + 1, kind="we")
        if "collective.feminine" in c:
            return Who(i=i, j=i + 1, kind="she")
        return None

    def _verb_follows(self, i: int) -> bool:
        tokens = self.tokens
        while i < len(tokens) and tokens[i].senses.classes & CLAUSE_WORDS:
            i += 1
        return i < len(tokens) and bool(
            tokens[i].senses.verb
            or tokens[i].senses.meeting
            or tokens[i - 1].senses.classes & {"modality.future", "modality.be", "modality.have"}
        )


def _joined(tokens: tuple[Token, ...], found: list[Who]) -> list[Who]:
    """Actors joined by commas and "and" act as one: "Mr. Singh, Mr. Röller, and Mr. Schmidt discussed"."""
    joined: list[Who] = []
    for who in found:
        if joined and _joins(tokens, joined[-1], who):
            joined[-1] = _merge(joined[-1], who)
        else:
            joined.append(who)
    return joined


def _joins(tokens: tuple[Token, ...], a: Who, b: Who) -> bool:
    between = [t.low for t in tokens[a.j : b.i]]
    if between and between[-1] == "both":
        between.pop()
    if between not in (
        ["and"],
        [","],
        [",", "and"],
        ["&"],
        ["together", "with"],
        [",", "together", "with"],
        ["as", "well", "as"],
    ):
        return False
    if {a.kind, b.kind} & {"it", "he", "she", "they", "all", "source", "we"}:
        return False
    return not (between == [","] and not _list_goes_on(tokens, b.j)) or between != [","]


def _list_goes_on(tokens: tuple[Token, ...], j: int) -> bool:
    """A comma joins two actors only in a list that ends with "and"."""
    return any(t.low == "and" for t in tokens[j : j + 8]) and j < len(tokens) and tokens[j].low in {",", "and"}


def _merge(a: Who, b: Who) -> Who:
    speaker = a.speaker if a.speaker == b.speaker else None
    return replace(
        a,
        j=b.j,
        kind="party" if a.kind == b.kind == "party" else "side",
        parties=tuple(sorted({*a.parties, *b.parties})),
        speaker=speaker,
    )
