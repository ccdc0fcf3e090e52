"""A gettext catalogue (.po) as a table: read when it is first asked, in a few milliseconds, with nothing to compile."""

import gettext
import json
from collections.abc import Callable, Iterator
from functools import cache
from importlib.resources import files

from msgspec import Struct

Key = tuple[str, str]
_PLURAL = "Plural-Forms:"


class Catalogue(Struct, frozen=True):
    """The words of one language.

    Attributes:
        forms: by context and message, the words; several where they depend on a number.
        which: which of several forms a number takes.
    """

    forms: dict[Key, tuple[str, ...]]
    which: Callable[[int], int]


@cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of a language: its words, and those of a desk's papers beside them."""
    words, papers = (
        read(files("secretariat.words").joinpath(name).read_text("utf-8"))
        for name in (f"{language}.po", f"papers.{language}.po")
    )
    return Catalogue({**words.forms, **papers.forms}, words.which)


def read(po: str) -> Catalogue:
    """A .po file; what is marked as fuzzy counts, what has no words yet does not."""
    forms = {}
    for entry in _entries(po):
        words = tuple(entry[name] for name in sorted(entry) if name.startswith("msgstr"))
        if all(words):
            forms[entry.get("msgctxt", ""), entry["msgid"]] = words
    return Catalogue(forms, gettext.c2py(_plural_rule(forms.pop(("", ""), ("",))[0])))


def _plural_rule(header: str) -> str:
    line = next((line for line in header.splitlines() if line.startswith(_PLURAL)), "plural=n != 1;")
    return line.split("plural=", 1)[1].rstrip("; ")


def _entries(po: str) -> Iterator[dict[str, str]]:
    """The messages, each as its keywords with their strings; strings on lines that follow belong to the last one."""
    entry: dict[str, str] = {}
    keyword = ""
    for line in [*po.splitlines(), ""]:
        if line.startswith("msg"):
            keyword, _, line = line.partition(" ")
            entry[keyword] = ""
        if line.startswith('"'):
            entry[keyword] += json.loads(line)
        elif not line.strip() and entry:
            yield entry
            entry = {}
