"""The phrase book: every phrase of the lexicon with all that it can mean, ready for one pass over a text.

Two books. *Grammar* holds what a clause is built of, and of phrases at one place the longest is read. *Cues* holds what
colours a clause without being a part of its grammar (a topic, a hedge, a kind of commitment); they may overlap.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from msgspec.structs import replace

from secretariat.lexicon.inflect import present_of
from secretariat.lexicon.language import Language, fold_phrase
from secretariat.lexicon.phrases import (
    ADVERB,
    BEGUN,
    CITY,
    COLLECTIVE,
    DETERMINES,
    HELPS,
    INTENDS,
    MEETING,
    NO_NAME,
    NO_SENSES,
    OFFICE,
    ORDINAL,
    PARTY,
    RANK,
    REFERS,
    ROLE,
    SERIES,
    SPEECH_NOUN,
    VERB,
    Actor,
    City,
    Meaning,
    Senses,
)
from secretariat.lexicon.tables import Tables

NAMING_ACTORS = frozenset(["capital", "loose", "seat"])  # such words for a state are family names too
LONG_LETTERS = 4  # capitals that are letters, and no word of a name: "START"
# Groups of words.toml that are cues; the others are grammar.
CUE_GROUPS = ("mode", "status", "hedge", "source", "leading", "unofficial")
NUMBER_WORDS = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
]  # fmt: skip
ORDINAL_WORDS = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth",
]  # fmt: skip
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
Slots = dict[str, Any]


def _within_marks(phrase: str) -> str:
    """A phrase as the scanner cuts it out of a text: "U.K" of "U.K."."""
    first = next(n for n, c in enumerate(phrase) if c.isalnum())
    last = next(n for n, c in enumerate(reversed(phrase)) if c.isalnum() or c == "+")
    return phrase[first : len(phrase) - last]


def spellings(phrase: str) -> set[str]:
    """A phrase as the scanner may meet it: "S. Korea" leaves two blanks between its words, "S Korea" one."""
    kept = "".join(c if c.isalnum() or c == "+" else " " for c in phrase.lower()).strip()
    return {kept, fold_phrase(phrase)} - {""}


def grammar(tables: Tables, language: Language) -> dict[str, Meaning]:
    """The grammar book: folded phrase to its senses."""
    book = _Book()
    for phrase, dress, slots in table_phrases(tables):
        book.add(phrase, dress, slots)
    for phrase, slots in language_phrases(language):
        book.add(phrase, "exact" if _is_of_letters(phrase) else "any", slots)
    for phrase, kind in _things_called_after_places(tables, language):
        book.add(phrase, "capital", {"reference_name": kind})
    return book.readings()


def cues(language: Language) -> dict[str, frozenset[str]]:
    """The cue book: folded phrase to the names of its cues ("topic:cyber", "hedge.soften", "commitment:contacts")."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, phrases in language.words.items():
        if name.split(".")[0] in CUE_GROUPS:
            for phrase in phrases:
                for folded in spellings(phrase):
                    found[folded].add(name)
    for kind, group in (("topic", language.topics), ("commitment", language.commitments), ("genre", language.genres)):
        for key, phrases in group.items():
            for phrase in phrases:
                for folded in spellings(phrase):
                    found[folded].add(f"{kind}:{key}")
    return {phrase: frozenset(names) for phrase, names in found.items()}


def table_phrases(tables: Tables) -> Iterator[tuple[str, str, Slots]]:
    """What the tables for all languages name: each phrase, the dress that it is printed in, what it means."""
    for p in tables.party_phrases():
        yield p.phrase, "exact" if p.exact_case else "capital", {"actor": Actor(p.party, p.kind)}
    for place in tables.place_phrases():
        yield place.phrase, "exact" if place.exact_case else "capital", {"city": City(place.city, place.party)}
    for forum in tables.forum_phrases():
        yield forum.phrase, "exact" if forum.exact_case else "capital", {"reference_name": "forum"}
    for phrase in tables.not_parties:
        yield phrase, "capital", {"classes": frozenset({"not.party"})}
    for rank in tables.rank_phrases():
        yield rank.phrase, "any", {"rank": rank.rank}
    for honorific in tables.honorifics:
        yield honorific, "capital", {"honorific": True}
    for office in tables.office_phrases():
        yield office.phrase, "capital", {"office": True, "office_party": office.party}


def language_phrases(language: Language) -> Iterator[tuple[str, Slots]]:
    """What a language's own tables name: each phrase and what it means."""
    for form, verb in language.verbs:
        yield form.text, {"verb": verb, "verb_form": form.form}
    for form, does in language.meetings:
        yield form.text, {"meeting": does, "meeting_form": form.form}
    for noun, entry in language.speech_nouns:
        yield noun, {"speech_noun": entry}
    for noun, series in language.series:
        yield noun, {"series": series}
    for level, phrases in language.levels.items():
        yield from ((p, {"level": level}) for p in phrases)
    for topic, phrases in language.topics.items():
        yield from ((p, {"topic": topic}) for p in phrases)
    for kind, (heads, names) in language.references.items():
        yield from ((p, {"reference_head": kind}) for h in heads for p in {h, present_of(h)})
        yield from ((p, {"reference_name": kind}) for n in names for p in {n, _behind_article(n)})
    for name, phrases in language.words.items():
        if name.split(".")[0] not in CUE_GROUPS:
            yield from ((p, {"classes": frozenset({name})}) for p in phrases)
    yield from _number_phrases()


def _is_of_letters(phrase: str) -> bool:
    """Whether it is read in its capitals alone: "NPT", "COP29", and "New START", which is no "new start"."""
    return phrase.isupper() or any(len(word) >= LONG_LETTERS and word.isupper() for word in phrase.split())


def _things_called_after_places(tables: Tables, language: Language) -> Iterator[tuple[str, str]]:
    """ "Lombok Treaty", "Petersburg Dialogue": the phrases that mean no party or city and end in what they mean."""
    kinds = {head: kind for kind, (heads, _) in language.references.items() for head in heads}
    for phrase in tables.not_parties:
        kind = kinds.get(phrase.rpartition(" ")[2].lower())
        if kind is not None:
            yield phrase, kind


def _behind_article(name: str) -> str:
    """A name that begins with a number, with the article: else "the four" of "the four documents" is read as a side."""
    return f"the {name}" if name.split("-")[0].split()[0] in NUMBER_WORDS else name


def _number_phrases() -> Iterator[tuple[str, Slots]]:
    for value, word in enumerate(NUMBER_WORDS, 1):
        yield word, {"number": value}
    for value, word in enumerate(ORDINAL_WORDS, 1):
        yield word, {"ordinal": value}
    for ten, base in TENS.items():
        if ten != "twenty":
            yield ten[:-1] + "ieth", {"ordinal": base}
        for value, word in enumerate(ORDINAL_WORDS[:9], 1):
            yield f"{ten} {word}", {"ordinal": base + value}


class _Book:
    """Gathers the senses of each phrase by the dress that it must be printed in."""

    def __init__(self) -> None:
        self.phrases: dict[str, list[tuple[str, str, Slots]]] = defaultdict(list)

    def add(self, phrase: str, dress: str, slots: Slots) -> None:
        for folded in spellings(phrase):
            self.phrases[folded].append((phrase, dress, slots))
            if "actor" in slots and dress == "capital" and " " in folded:
                # A typescript may have a blank line in the middle of "New Zealand".
                self.phrases[folded.replace(" ", "  ")].append((phrase, dress, slots))

    def readings(self) -> dict[str, Meaning]:
        return {folded: self._reading(folded, entries) for folded, entries in self.phrases.items()}

    def _reading(self, folded: str, entries: list[tuple[str, str, Slots]]) -> Meaning:
        any_ = [slots for _, dress, slots in entries if dress == "any"]
        capital = [slots for _, dress, slots in entries if dress == "capital"]
        exact: dict[str, list[Slots]] = defaultdict(list)
        for phrase, dress, slots in entries:
            if dress == "exact":
                exact[_within_marks(phrase)].append(slots)
        return Meaning(
            exact={phrase: _senses(folded, slots + capital + any_) for phrase, slots in exact.items()},
            capital=_senses(folded, capital + any_) if capital else None,
            any=_senses(folded, any_) if any_ else None,
        )


def _senses(folded: str, all_slots: list[Slots]) -> Senses:
    """One record of all senses; of two values for one slot the first wins; word classes and verb forms add up."""
    senses = NO_SENSES
    for slots in all_slots:
        fresh = {k: v for k, v in slots.items() if not getattr(senses, k)}
        if "classes" in slots:
            fresh["classes"] = senses.classes | slots["classes"]
        if "verb_form" in slots and senses.verb is not None and slots["verb"] == senses.verb:
            fresh["verb_form"] = _both(senses.verb_form, slots["verb_form"])
        if "meeting_form" in slots and senses.meeting is not None and slots["meeting"] == senses.meeting:
            fresh["meeting_form"] = _both(senses.meeting_form, slots["meeting_form"])
        senses = replace(senses, **fresh)
    return replace(senses, kinds=_kinds(folded, senses))


def _kinds(folded: str, senses: Senses) -> int:
    """What a phrase of these senses can be, in bits."""
    groups = {name.split(".")[0] for name in senses.classes}
    return (
        (PARTY if senses.actor is not None else 0)
        | (RANK if senses.rank is not None else 0)
        | (OFFICE if senses.office else 0)
        | (COLLECTIVE if "collective" in groups else 0)
        | (ROLE if "roles" in groups else 0)
        | (HELPS if "modality" in groups else 0)
        | (ADVERB if "glue.adverb" in senses.classes else 0)
        | (NO_NAME if _is_no_name(folded, senses) else 0)
        | (DETERMINES if "glue.determiner" in senses.classes else 0)
        | (VERB if senses.verb is not None or folded in INTENDS else 0)
        | (MEETING if senses.meeting is not None else 0)
        | (SPEECH_NOUN if senses.speech_noun is not None else 0)
        | (ORDINAL if senses.ordinal is not None else 0)
        | (SERIES if senses.series is not None else 0)
        | (CITY if senses.city is not None else 0)
        | (BEGUN if "order.begun" in senses.classes else 0)
        | (REFERS if senses.reference_head is not None or senses.reference_name is not None else 0)
    )


def _is_no_name(folded: str, senses: Senses) -> bool:
    """Whether a word means something that is no part of a person's name."""
    s = senses
    if s.rank or s.office or s.honorific or s.topic or s.series or s.ordinal or s.level or s.reference_name:
        return True
    return bool((s.actor and s.actor.kind not in NAMING_ACTORS) or " " in folded or s.classes)


def _both(have: str | None, more: str) -> str:
    """A form that is base and past at once ("set out") may be either."""
    return have if have == more else f"{have}|{more}" if have else more
