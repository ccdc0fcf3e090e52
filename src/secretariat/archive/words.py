"""What is indexed of a text, and how a question is asked of the index.

English is found by its stems ("consultation" finds "consultations"). Chinese and Japanese have no blanks between
words: they are indexed by character and by pair of characters, so that a word of any length is found.
"""

from collections.abc import Iterator
from typing import NamedTuple


def is_han(char: str) -> bool:
    """Whether a character is of a script without blanks: Han, kana and their marks."""
    return (
        "\u3005" <= char <= "\u3007"
        or "\u3040" <= char <= "\u30ff"
        or "\u3400" <= char <= "\u9fff"
        or "\uf900" <= char <= "\ufaff"
        or "\U00020000" <= char <= "\U0003ffff"
    )


class Indexed(NamedTuple):
    """A text as the three columns of the index."""

    words: str
    chars: str
    pairs: str


def indexed(text: str) -> Indexed:
    """The columns of a text. In `words` every character keeps its place, so that places in it hold for the text."""
    if text.isascii():
        return Indexed(text.replace("\0", " "), "", "")
    runs = list(_runs(text))
    words = "".join(" " if is_han(char) or char == "\0" else char for char in text)
    # A mark between the runs, or the last pair of one and the first of the next would pass for a longer word.
    pairs = (pair for run in runs for pair in (*(run[i : i + 2] for i in range(len(run) - 1)), "0"))
    return Indexed(words, " ".join(dict.fromkeys(char for run in runs for char in run)), " ".join(pairs))


def _runs(text: str) -> Iterator[str]:
    run = ""
    for char in text:
        if is_han(char):
            run += char
        elif run:
            yield run
            run = ""
    if run:
        yield run


class Question(NamedTuple):
    """A question to the index.

    Attributes:
        terms: each as an expression of the index; all must be found in a document.
        han: the Chinese and Japanese words, to be marked where they stand.
        plain: the expressions of the other words, to be marked by the index.
    """

    terms: tuple[str, ...]
    han: tuple[str, ...]
    plain: tuple[str, ...]

    @property
    def expression(self) -> str:
        """All terms at once."""
        return " AND ".join(self.terms)


def question(asked: str) -> Question:
    """What a person typed: words, "words in a row", word* for all that begin so. Nothing typed is an error."""
    terms: list[str] = []
    han: list[str] = []
    plain: list[str] = []
    for phrase in _phrases(asked):
        runs = list(_runs(phrase))
        rest = "".join(" " if is_han(char) else char for char in phrase)
        han += runs
        terms += map(_han_term, runs)
        term = _plain_term(rest)
        if term:
            terms.append(term)
            plain.append(term)
    return Question(tuple(terms), tuple(han), tuple(plain))


def _phrases(asked: str) -> Iterator[str]:
    for i, part in enumerate(asked.replace("“", '"').replace("”", '"').split('"')):
        if i % 2:
            yield part
        else:
            yield from part.split()


def _plain_term(words: str) -> str:
    kept = " ".join("".join(char if char.isalnum() else " " for char in words).split())
    if not kept:
        return ""
    return f'words : "{kept}"' + (" *" if words.rstrip().endswith("*") else "")


def _han_term(run: str) -> str:
    if len(run) == 1:
        return f'chars : "{run}"'
    return 'pairs : "' + " ".join(run[i : i + 2] for i in range(len(run) - 1)) + '"'
