"""What a mention's name says of the dialogue it belongs to: form, level and subject, whatever noun or spelling.

"Consultations", "talks" and "dialogue" are used of one series by turns, and "counterterrorism" is "anti-terrorism";
families.toml says which words are one. What is left of a name after them is part of the subject too, so a word that
the table does not know keeps two series apart rather than joining them.
"""

import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files

from msgspec import Struct

from secretariat.lexicon.table_files import load_tables
from secretariat.model import Mention
from secretariat.who.parties import party_of

# A 2+2 joins foreign and defence ministries by definition, so these words do not tell one from another.
WORDS_OF_2_PLUS_2 = frozenset({"diplomatic", "foreign affairs", "defence", "security", "strategic"})
TABLE = "families.toml"


class Kind(Struct, frozen=True, order=True, gc=False):
    """What sort of dialogue a mention speaks of: the form, the subject in words of our table, the level.

    An empty subject of the form "talks" tells nothing: "the talks" may be any of the parties' dialogues.
    """

    form: str
    subject: tuple[str, ...] = ()
    level: str | None = None

    @property
    def tells(self) -> bool:
        """Whether the name alone is enough to tell the dialogue from the parties' other ones."""
        return bool(self.subject) or self.form != "talks" or self.level is not None


class Phrases(Struct, frozen=True):
    """One list of the table: folded words to what they stand for, by their first word, the longest first."""

    by_first: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    inside: tuple[tuple[str, str], ...]  # phrases of scripts that put no blanks between words


LONGEST = 5_000  # characters of a name or passage that are looked at: what is longer is none that anybody wrote


def fold(name: str) -> tuple[str, ...]:
    """The words of a name in one spelling: lower case, no dots or apostrophes, hyphens as blanks."""
    kept = []
    for char in unicodedata.normalize("NFKC", name[:LONGEST]).casefold():
        category = unicodedata.category(char)
        if char in ".'’‘ʼ":
            continue
        kept.append(char if category[0] in "LNM" or char == "+" else " ")
    return tuple("".join(kept).split())


def is_dense(text: str) -> bool:
    """Whether a phrase is of a script without blanks between words (Chinese, Japanese)."""
    return any("぀" <= char <= "鿿" for char in text[:LONGEST])


@cache
def table() -> Mapping[str, Phrases]:
    """The lists of families.toml, ready to be looked up."""
    raw = tomllib.loads(files(__package__).joinpath(TABLE).read_text("utf-8"))
    lists = {name: _phrases(raw[name]) for name in ("forms", "levels", "subjects", "level_words")}
    lists["filler"] = _phrases({"filler": raw["filler"]["words"]})
    return lists


def _phrases(entries: Mapping[str, Iterable[str]]) -> Phrases:
    by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    inside: list[tuple[str, str]] = []
    for meaning, spellings in entries.items():
        for spelling in spellings:
            words = fold(spelling)
            if is_dense(spelling):
                inside.append(("".join(words), meaning))
            elif words:
                by_first.setdefault(words[0], []).append((words, meaning))
    longest = {first: tuple(sorted(found, key=lambda e: -len(e[0]))) for first, found in by_first.items()}
    return Phrases(longest, tuple(sorted(inside, key=lambda e: (-len(e[0]), e))))


def _found(words: tuple[str, ...], phrases: Phrases) -> Iterator[tuple[int, int, str]]:
    """Each phrase in the words as (first, past last, meaning), longest first, none inside another."""
    at = 0
    while at < len(words):
        for phrase, meaning in phrases.by_first.get(words[at], ()):
            if words[at : at + len(phrase)] == phrase:
                yield at, at + len(phrase), meaning
                at += len(phrase)
                break
        else:
            at += 1


def _inside(words: tuple[str, ...], phrases: Phrases) -> Iterator[str]:
    text = "".join(word for word in words if is_dense(word))
    for phrase, meaning in phrases.inside:
        if phrase in text:
            text = text.replace(phrase, " ")
            yield meaning


def meanings(name: str, of: str) -> tuple[str, ...]:
    """What one list of the table finds in a name, each meaning once, sorted."""
    words = fold(name)
    found = {meaning for _, _, meaning in _found(words, table()[of])}
    return tuple(sorted(found | set(_inside(words, table()[of]))))


def _left_over(name: str) -> tuple[str, ...]:
    """Words of a name that the table knows in no list: they belong to the subject. Of dense scripts none are kept."""
    words = fold(name)
    known: set[int] = set()
    for of in ("forms", "levels", "subjects", "filler"):
        for start, end, _ in _found(words, table()[of]):
            known.update(range(start, end))
    rest = (word for at, word in enumerate(words) if at not in known and not is_dense(word))
    return tuple(word for word in rest if not word[0].isdigit() and not _is_party(word))


@cache
def _is_party(word: str) -> bool:
    """Whether a word of a name is a state's: who meets is told apart from what they meet on."""
    return party_of(word.capitalize(), load_tables()) is not None


def _without_short_form(name: str) -> str:
    """A name without the short form that some texts put after it in brackets: "... Dialogue (AJCT)"."""
    start = name.find("(")
    while start >= 0:
        end = name.find(")", start)
        inside = name[start + 1 : end] if end > 0 else ""
        if inside and inside.isalpha() and inside.isupper():
            name = f"{name[:start]} {name[end + 1 :]}"
            start = name.find("(")
        else:
            start = name.find("(", start + 1)
    return name


def _form(name: str, noun: str | None) -> str:
    order = list(_form_order())
    found = meanings(f"{name} {noun or ''}", "forms")
    return min(found, key=order.index) if found else "talks"


@cache
def _form_order() -> tuple[str, ...]:
    raw = tomllib.loads(files(__package__).joinpath(TABLE).read_text("utf-8"))
    return tuple(raw["forms"])


def _level(name: str, form: str, word: str | None) -> str | None:
    if form == "summit":
        return "leaders"
    found = meanings(name, "levels") or meanings(word or "", "level_words")
    # Where a name has two levels it tells none.
    return found[0] if len(found) == 1 else None


def kind_of(mention: Mention) -> Kind:
    """The kind of dialogue a mention speaks of, from its name first and from its series where the name is bare."""
    return kind_of_name(
        mention.dialogue, mention.parties, mention.series.noun, mention.series.subject, mention.series.level
    )


@cache
def kind_of_name(name: str, parties: tuple[str, ...], noun: str | None, subject: str | None, level: str | None) -> Kind:
    """`kind_of`, once for each different name: an archive repeats few names many times."""
    name = _without_short_form(name)
    form = _form(name, noun)
    subjects = set(meanings(name, "subjects")) | set(_left_over(name))
    if not subjects and subject:
        subjects = set(meanings(subject, "subjects")) or {" ".join(fold(subject))}
    if "UN" in parties:
        subjects.discard("united nations")
    if form == "2+2":
        subjects -= WORDS_OF_2_PLUS_2
    # A series with a subject is known by that; who met, which a text tells in passing, does not make another of it.
    in_passing = None if subjects else level
    return Kind(form, tuple(sorted(subjects)), _level(name, form, in_passing))
