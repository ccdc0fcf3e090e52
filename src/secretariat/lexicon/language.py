"""What the lexicon knows of one language, loaded from its folder of TOML into frozen records.

A desk officer extends it by a folder of the same file names: its tables add to the shipped ones, entry by entry.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from secretariat.lexicon.files import Files
from secretariat.lexicon.inflect import ing_of, past_of, present_of

Toml = Mapping[str, Any]


@lru_cache(maxsize=1024)
def fold_phrase(phrase: str) -> str:
    """A phrase as the scanner sees text: lower case, every mark a blank, blanks single. A few are folded often."""
    kept = "".join(c if c.isalnum() or c == "+" else " " for c in phrase.lower())
    return " ".join(kept.split())


class Verb(Struct, frozen=True, gc=False):
    """A verb of speech or intention: what a statement with it does, and when it commits.

    Attributes:
        lemma: the base form.
        act: the act of a statement.
        commits: complements that make the clause a commitment.
        force: how firm that commitment is.
        asks: what follows is wanted of another.
        needs: the complement without which it is not read as speech, or None.
        light: a noun of speech that follows decides the act.
        doing: in the passive, or after "will", it tells what is done and not what is said ("supported by experts").
        minded: "be" and its participle tell a state of mind of the subject ("is resolved to"), and are no passive.
    """

    lemma: str
    act: str
    commits: tuple[str, ...] = ()
    force: str = "agreed"
    asks: bool = False
    needs: str | None = None
    light: bool = False
    doing: bool = False
    minded: bool = False


class SpeechNoun(Struct, frozen=True, gc=False):
    """A noun that carries the act after a light verb ("expressed concern")."""

    lemma: str
    act: str
    commits: bool = False
    force: str = "intends"


class SeriesNoun(Struct, frozen=True, gc=False):
    """What a dialogue between states is called; see lexicon/en/series.toml for the fields."""

    lemma: str
    strength: str
    family: str
    body: bool = False
    plural: bool = False


class Form(Struct, frozen=True, gc=False):
    """An inflected form of a verb: "base", "present", "past", "participle", "both" (past and participle), "ing".

    A phrase that is not inflected has its place in the sentence instead: "state" and "matter" behind a form of "be",
    "course" behind a matter, "opening" at the beginning, "event" behind a noun of speech.
    """

    text: str
    form: str


# What stands before a noun for those who are there, and counts them.
NUMBERS = ("two", "three", "four", "five", "six", "2", "3", "4", "5", "6")
COUNTS = ("both", "both our", *(f"{owner}{n}" for owner in ("", "the ", "our ", "all ") for n in NUMBERS))


class Language(Struct, frozen=True, gc=False):
    """One language's part of the lexicon.

    Attributes:
        verbs: (form, verb) pairs of speech; meetings: (form, what it does) pairs of meeting verbs.
        words: word classes by "group.class" name, each a tuple of phrases.
        references: kind to (head nouns, set names); purposes: what papers are for.
        commitments: kind to the words that tell it, in the order in which they decide; commitment_also: groups of words
            that tell a kind of another name.
        common_words: words whose capital is no sign of a name.
    """

    code: str
    verbs: tuple[tuple[Form, Verb], ...]
    meetings: tuple[tuple[Form, str], ...]
    speech_nouns: tuple[tuple[str, SpeechNoun], ...]
    series: tuple[tuple[str, SeriesNoun], ...]
    words: dict[str, tuple[str, ...]]
    topics: dict[str, tuple[str, ...]]
    levels: dict[str, tuple[str, ...]]
    references: dict[str, tuple[tuple[str, ...], tuple[str, ...]]]
    purposes: frozenset[str]
    commitments: dict[str, tuple[str, ...]]
    commitment_also: dict[str, str]
    genres: dict[str, tuple[str, ...]]
    rank_parties: dict[str, str]
    furniture_lines: frozenset[str]
    furniture_starts: tuple[str, ...]
    abbreviations: frozenset[str]
    common_words: frozenset[str]

    def state_of(self, rank: str) -> str | None:
        """The one state that has a post under that name, as a text prints it."""
        return self.rank_parties.get(fold_phrase(rank))


def spelled(key: str) -> Iterator[str]:
    """Every phrase that a key with braces stands for: "share {a,the} view"."""
    before, brace, rest = key.partition("{")
    if not brace:
        yield " ".join(key.split())
        return
    choices, _, after = rest.partition("}")
    for choice in choices.split(","):
        yield from spelled(before + choice + after)


def forms_of(base: str, entry: Toml) -> Iterator[Form]:
    """Every form of a verb; of one of several words only the first is inflected."""
    if "frame" in entry:
        yield Form(base, entry["frame"])
        return
    first, _, rest = base.partition(" ")
    tail = " " + rest if rest else ""
    double = bool(entry.get("double"))
    past = _with_tail(entry.get("past") or past_of(first, double=double), tail)
    participle = _with_tail(entry.get("participle") or past, tail)
    yield Form(base, "base")
    yield Form(_with_tail(entry.get("present") or present_of(first), tail), "present")
    yield Form(ing_of(first, double=double) + tail, "ing")
    if past == participle:
        yield Form(past, "both")
    else:
        yield Form(past, "past")
        yield Form(participle, "participle")


def _with_tail(form: str, tail: str) -> str:
    """An irregular form may be said of the first word alone, for all that a key with braces stands for."""
    return form if not tail or " " in form else form + tail


def load_language(code: str, folders: tuple[Path, ...]) -> Language:
    """The language of that code from the shipped folder and a desk's own, in this order."""
    files = Files(code, folders)
    references = files.toml("references")
    commitments = files.toml("commitments")
    furniture = files.toml("furniture")
    return Language(
        code=code,
        verbs=tuple(_verbs(files.toml("verbs"))),
        meetings=tuple(
            (form, e["does"])
            for key, e in files.toml("meeting_verbs").items()
            for base in spelled(key)
            for form in forms_of(base, e)
        ),
        speech_nouns=tuple(_speech_nouns(files.toml("speech_nouns"))),
        series=tuple(_series(files.toml("series"))),
        words=_words(files.toml("words")),
        topics={t: tuple(p) for t, p in files.toml("topics").items()},
        levels={t: _phrases(p) for t, p in files.toml("levels").items()},
        references={k: (_phrases(v.get("heads", ())), _phrases(v.get("names", ()))) for k, v in references.items()},
        purposes=frozenset(_phrases(references.get("instrument", {}).get("purposes", ()))),
        commitments={k: tuple(commitments["kinds"][k]["any"]) for k in commitments["order"]},
        commitment_also=dict(commitments["also"]),
        rank_parties={fold_phrase(post): party for post, party in files.toml("rank_parties").items()},
        genres={k: _phrases(v) for k, v in files.toml("genres").items()},
        furniture_lines=frozenset(line.lower() for line in furniture["lines"]),
        furniture_starts=tuple(start.lower() for start in furniture["starts"]),
        abbreviations=frozenset(w for words in files.toml("abbreviations").values() for w in words),
        common_words=frozenset(files.lines("common_words")),
    )


def _verbs(entries: Toml) -> Iterator[tuple[Form, Verb]]:
    for key, e in entries.items():
        for base in spelled(key):
            verb = Verb(
                base,
                e["act"],
                tuple(e.get("commits", ())),
                e.get("force", "agreed"),
                bool(e.get("asks")),
                e.get("needs"),
                bool(e.get("light")),
                bool(e.get("doing")),
                bool(e.get("minded")) or e.get("frame") == "state",
            )
            yield from ((form, verb) for form in forms_of(base, e))


def _words(groups: Toml) -> dict[str, tuple[str, ...]]:
    """The word classes, with all that counts those who are there: "both sides", "our two countries"."""
    words = {f"{g}.{c}": _phrases(keys) for g, classes in groups.items() for c, keys in classes.items()}
    counted = words.pop("collective.counted", ())
    every = dict.fromkeys([*words.get("collective.all", ()), *(f"{n} {noun}" for noun in counted for n in COUNTS)])
    return words | ({"collective.all": tuple(every)} if counted else {})


def _phrases(keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(p for key in keys for p in spelled(key))


def _speech_nouns(entries: Toml) -> Iterator[tuple[str, SpeechNoun]]:
    for noun, e in entries.items():
        entry = SpeechNoun(noun, e["act"], bool(e.get("commits")), e.get("force", "intends"))
        yield noun, entry
        if not noun.endswith("s"):
            yield present_of(noun), entry


def _series(entries: Toml) -> Iterator[tuple[str, SeriesNoun]]:
    for key, e in entries.items():
        for noun in spelled(key):
            plain = SeriesNoun(e.get("lemma", noun), e["strength"], e["family"], bool(e.get("body")))
            yield noun, plain
            yield e.get("plural") or present_of(noun), replace(plain, plural=True)
