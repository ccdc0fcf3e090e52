"""Every sentence that a page, a picture or a brief says has its words in each language."""

import ast
from collections.abc import Iterator
from pathlib import Path

import jinja2
import pytest
from jinja2.ext import extract_from_ast

from secretariat.words import LANGUAGES
from secretariat.words.catalogue import catalogue

SOURCES = Path(__file__).parents[2] / "src" / "secretariat"
SAYING = ("say", "count")


def in_templates() -> Iterator[tuple[str, str]]:
    for file in sorted(SOURCES.rglob("templates/*.html")):
        tree = jinja2.Environment(autoescape=True).parse(file.read_text("utf-8"))
        for _, _, said in extract_from_ast(tree, SAYING):
            words = [one for one in (said if isinstance(said, tuple) else (said,)) if one is not None]
            yield from ((file.name, one) for one in words[:1])


def in_programs() -> Iterator[tuple[str, str]]:
    for file in sorted(SOURCES.rglob("*.py")):
        if file.is_relative_to(SOURCES / "cli"):  # the command line speaks English
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _says(node):
                words = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
                yield from ((file.name, one) for one in words[:1])


def _says(node: ast.Call) -> bool:
    name = getattr(node.func, "attr", getattr(node.func, "id", ""))
    written = all(isinstance(one, ast.Constant) for one in node.args[1:])
    return name == "say" or (name == "count" and len(node.args) == len(("number", "one", "many")) and written)


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_every_sentence_is_translated(language: str) -> None:
    said = {*in_templates(), *in_programs()}
    assert len(said) > 100
    assert [(file, words) for file, words in sorted(said) if ("", words) not in catalogue(language).forms] == []
