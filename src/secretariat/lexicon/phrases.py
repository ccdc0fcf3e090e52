"""What a phrase of the lexicon can mean, as one record, and in bits that a grammar asks before it looks further."""

from msgspec import Struct

from secretariat.lexicon.language import Form, SeriesNoun, SpeechNoun, Verb, fold_phrase

# What a grammar asks of a word before it looks further, as bits: most words are none of it.
PARTY, RANK, OFFICE, COLLECTIVE, ROLE, DETERMINES, VERB, MEETING, ORDINAL, SERIES, REFERS = (1 << n for n in range(11))
DATE, DURATION, STOP, QUOTE, CAPITAL, NO_NAME, HELPS, ADVERB, CITY, BEGUN, NAME, SPEECH_NOUN = (
    1 << n for n in range(11, 23)
)
ACTS = PARTY | RANK | OFFICE | COLLECTIVE | ROLE
# No entries among the verbs, but a clause begins with them as with a verb.
INTENDS = frozenset(["will", "shall", "ll", "would"])


class Actor(Struct, frozen=True, gc=False):
    """A phrase that names a party, and in what way: name, adjective, people, capital, seat, combining, loose."""

    party: str
    kind: str


class City(Struct, frozen=True, gc=False):
    """A phrase that names a city or a venue in it; the party is None where the city lies in none of ours."""

    name: str
    party: str | None


class Senses(Struct, frozen=True, gc=False):
    """All that one phrase can mean; what it means in a sentence is for the grammar to say.

    `kinds` tells in bits what it can be at all (an actor, a verb ...): the quick question before the slow one.
    """

    actor: Actor | None = None
    city: City | None = None
    rank: str | None = None
    honorific: bool = False
    office: bool = False
    office_party: str | None = None
    verb: Verb | None = None
    verb_form: str | None = None
    meeting: str | None = None
    meeting_form: str | None = None
    speech_noun: SpeechNoun | None = None
    series: SeriesNoun | None = None
    level: str | None = None
    topic: str | None = None
    ordinal: int | None = None
    number: int | None = None
    reference_head: str | None = None
    reference_name: str | None = None
    classes: frozenset[str] = frozenset()
    kinds: int = 0


NO_SENSES = Senses()


class Meaning(Struct, frozen=True, gc=False):
    """The senses of one folded phrase by how it is printed: exactly so, with a capital, or in any way."""

    exact: dict[str, Senses]
    capital: Senses | None
    any: Senses | None

    def of(self, printed: str) -> Senses | None:
        """What the phrase means as printed, or None where it means nothing to us in that dress."""
        return self.exact.get(printed) or (self.capital if printed[:1].isupper() and self.capital else self.any)


__all__ = ["Actor", "City", "Form", "Meaning", "Senses", "fold_phrase"]
