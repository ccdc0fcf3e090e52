"""Pictures as text: whole XML whatever the words are, told to those who do not see them, in light and dark."""

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.draw import (
    Picture,
    Wording,
    ladder_picture,
    matrix_of,
    matrix_picture,
    small_strip,
    strip_picture,
    style,
    svg,
)
from secretariat.draw.ladder import Ladder
from secretariat.draw.scene import Label
from secretariat.draw.widths import clipped, width
from secretariat.record.steps import Step
from secretariat.words.catalogue import catalogue
from tests.draw.drawn import crowded, round_of, small, strip_with, wording

NS = "{http://www.w3.org/2000/svg}"
HOSTILE = [
    "<script>alert(1)</script>",
    '" onload="x',
    "&amp;",
    "a\u202eb\u200bc",
    "\x00\x1b[1m",
    "]]>",
    "\ud800",
    "\ufffe",
]


def _pictures(words: Wording) -> list[Picture]:
    steps = (Step(stage="agreed", when="2011", due="2012"), Step(stage="restated", when=None, accounts=("CN",)))
    return [
        strip_picture(small(), words),
        strip_picture(crowded(), words),
        small_strip(small(), words),
        ladder_picture(Ladder(name="line", parties=("CN", "JP"), steps=steps), words),
        matrix_picture(matrix_of([(("CN", "JP"), "2011", 1), (("CN", "JP"), None, 1)]), words),
    ]


@pytest.mark.parametrize("words", HOSTILE)
def test_every_word_is_text(words: str) -> None:
    strip = strip_with(round_of(1, "2011", words, place=words, href='/a?b=1&c="2"'), name=words)
    drawn = svg(strip_picture(strip, wording()), words, alone=True)
    root = ElementTree.fromstring(drawn.encode("utf-8"))
    assert {element.tag.removeprefix(NS) for element in root.iter()} <= {
        "svg", "title", "desc", "style", "path", "text", "g", "a",
    }  # fmt: skip
    assert not [name for element in root.iter() for name in element.attrib if name.startswith("on")]
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u200b]", drawn)


@given(st.text(max_size=60))
def test_any_text_is_whole_xml(words: str) -> None:
    picture = Picture(
        kind="strip", width=1, height=1, title=words, about=words, items=(Label(x=0, y=0, words=words, look="flag"),)
    )
    ElementTree.fromstring(svg(picture, words).encode("utf-8"))


def test_a_picture_says_what_it_shows_and_a_link_what_it_leads_to() -> None:
    image = ElementTree.fromstring(svg(strip_picture(small(), wording()), "d1"))
    assert image.get("role") == "img"
    title, about = image.find(f"{NS}title"), image.find(f"{NS}desc")
    assert title is not None
    assert about is not None
    assert image.get("aria-labelledby") == f"{title.get('id')} {about.get('id')}"
    assert title.text == "China-Japan Talks: its rounds over time"
    assert about.text == (
        "2 rounds known as held. From 6 January 2011 to November 2013. The table tells all that the picture shows."
    )
    linked = ElementTree.fromstring(svg(strip_picture(strip_with(round_of(1, "2011", href="/r/1")), wording())))
    assert linked.get("role") == "group"
    (link,) = linked.iter(f"{NS}a")
    assert link.get("aria-label") == "1st, 2011"


def test_ids_are_those_of_one_picture() -> None:
    one, other = (svg(strip_picture(small(), wording()), key) for key in ("a.rounds.1", "b.rounds.1"))
    ids = [set(re.findall(r'\bid="([^"]+)"', drawn)) for drawn in (one, other)]
    assert len(ids[0] | ids[1]) == 4


def test_a_picture_alone_brings_its_style_and_its_ground() -> None:
    picture = strip_picture(small(), wording())
    assert "<style>" not in svg(picture)
    assert " style=" not in svg(picture, alone=True)  # a strict policy of content forbids it
    assert style() in svg(picture, alone=True)
    assert 'class="ground"' in svg(picture, alone=True)


def test_every_look_has_its_style_in_light_and_dark() -> None:
    light, dark = style().split("@media (prefers-color-scheme:dark)")
    colours = set(re.findall(r"\.(p\d|c\d)\b", light))
    assert colours == set(re.findall(r"\.(p\d|c\d)\b", dark))
    looks = {
        look
        for p in _pictures(wording())
        for one in re.findall(r'<path class="([^"]+)"', svg(p))
        for look in one.split()
    }
    assert {look for look in looks if f".{look}" not in light} <= {"held", "c0"}


def test_pictures_speak_japanese() -> None:
    asked: set[str] = set()

    class Listening(type(wording().words)):  # type: ignore[misc]
        def say(self, english: str, **values: object) -> str:
            asked.add(english)
            return english.format(**values)

        def count(self, number: int, one: str, many: str) -> str:
            asked.add(one)
            return many.format(n=number)

    _pictures(Wording(Listening("en"), str))
    translated = {message for context, message in catalogue("ja").forms if not context}
    assert len(asked) > 20
    assert asked - translated == set()


@given(st.text(max_size=80), st.floats(20, 300))
def test_a_label_is_clipped_to_its_room(words: str, most: float) -> None:
    assert width(clipped(words, 12, most), 12) <= most


def test_how_wide_words_are() -> None:
    assert width("東京", 10) == 20
    assert width("é", 10) == width("e", 10)
    assert width("e\u0301", 10) == width("e", 10)
    assert width("ii", 10) < width("WW", 10)
