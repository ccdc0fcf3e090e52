"""Whom phrases stand for: the records of actors, and the ground on which they are told."""

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import Struct

from secretariat.reading.lines import Line
from secretariat.reading.named import Named
from secretariat.reading.people import Person
from secretariat.reading.sentences import Sentence
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import AUXILIARIES

WhoKind = Literal["party", "side", "all", "they", "it", "he", "she", "we", "person", "role", "series", "source"]
# Words that may stand between a subject and its verb.
CLAUSE_WORDS = frozenset(
    ["glue.adverb", "modality.future", "modality.should", "modality.can", "modality.be", "modality.have", "modality.do"]
)
NOBODY: Mapping[int, Any] = {}
ASIDE = 4  # words of ", on the other hand,"
ASIDES = frozenset(  # with which they begin
    [
        *("accordingly", "again", "also", "at", "besides", "for", "furthermore", "however", "in", "instead"),
        *(
            "likewise",
            "meanwhile",
            "moreover",
            "nevertheless",
            "nonetheless",
            "on",
            "similarly",
            "then",
            "therefore",
            "though",
        ),
        *("thus", "too"),
    ]
)


class Who(Struct, frozen=True, gc=False, kw_only=True):
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


class Known(Struct, frozen=True, gc=False):
    """A person whom the document names: the full name as first printed, the party, whether a spokesperson; listed:
    that the table of leaders tells the party, and not the document.
    """

    name: str
    party: str | None
    spokesperson: bool = False
    listed: bool = False


class Cast(Struct, frozen=True, gc=False):
    """Whom the document is about, for telling what a phrase stands for.

    Attributes:
        parties: of the subject round, sorted.
        by_name: full name and surname in lower case to the person.
        by_rank: a post in lower case, or its kind, to the one person who holds it ("the Prime Minister welcomed").
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


class Scene(Struct, frozen=True, gc=False):
    """A sentence and whom its document is about; rounds and people by the token where they begin."""

    sentence: Sentence
    tokens: tuple[Token, ...]
    named: Mapping[int, Named]
    people: Mapping[int, Person]
    cast: Cast

    def party_of(self, t: Token) -> str | None:
        """The party that a word names; of a word that two states share, the one that the document is about."""
        actor = t.senses.actor
        if actor is None:
            return None
        if actor.kind == "capital" and actor.party not in self.cast.parties:
            return self.cast.loose.get(t.low, actor.party)  # "Brussels" is the Union's before it is Belgium's
        return self.cast.loose.get(t.low) if actor.kind == "loose" else actor.party

    def _dates(self, i: int) -> bool:
        """ "today", "on Monday" between a subject and its verb."""
        tokens = self.tokens
        return tokens[i].date is not None or (
            tokens[i].low == "on" and i + 1 < len(tokens) and tokens[i + 1].date is not None
        )

    def verb_follows(self, i: int) -> bool:
        """Whether a verb of speech or meeting, or an auxiliary, follows at a token, or behind ", for his part,"."""
        tokens = self.tokens
        i = past_aside(tokens, i)
        while i < len(tokens) and (tokens[i].senses.classes & CLAUSE_WORDS or self._dates(i)):
            i += 1
        if i >= len(tokens):
            return False
        s = tokens[i].senses
        return bool(s.verb or s.meeting or tokens[i - 1].senses.classes & AUXILIARIES)


def past_aside(tokens: tuple[Token, ...], i: int) -> int:
    """The token behind ", for his part,", ", in turn,", where a few words stand between commas; else the same."""
    if i + 1 >= len(tokens) or tokens[i].low != "," or tokens[i + 1].low.partition(" ")[0] not in ASIDES:
        return i
    for k in range(i + 1, min(i + 2 + ASIDE, len(tokens))):
        if tokens[k].low == ",":
            return k + 1
        if tokens[k].shape != "a" or tokens[k].senses.verb or tokens[k].senses.meeting or tokens[k].low == "and":
            return i
    return i


def scene(line: Line, cast: Cast) -> Scene:
    """The ground on which the actors of a sentence are told."""
    named = {n.i: n for n in line.named} if line.named else NOBODY
    people = {p.i: p for p in line.people} if line.people else NOBODY
    return Scene(line.sentence, line.tokens, named, people, cast)
