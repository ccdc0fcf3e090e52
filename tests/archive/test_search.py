"""Search: English by its stems, Chinese and Japanese by any word, each word marked where it stands."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.archive import Archive, Filters, Hit
from secretariat.archive.sentences import sentences
from secretariat.archive.words import question
from tools.made_up import opened, reading

ENGLISH = "Both sides held consultations in Oslo. They agreed to open a direct telephone line. The line is not open."
JAPANESE = "第17回日中安保対話が東京で開催された。双方は防衛当局間の連絡を続ける。"
CHINESE = "第十七次中日安全对话在东京举行。双方就中国和日本的关系交换了意见。"


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    archive = Archive(tmp_path_factory.mktemp("search") / "a.db", write=True)
    sources = [
        opened(ENGLISH, "en.txt", published="2015-03-20", publisher="MFA of Norway", title="The 3rd Talks"),
        opened(JAPANESE, "ja.txt", published="2023-02-22"),
        opened(CHINESE, "zh.txt"),
    ]
    parties = (("JP", "NO"), ("CN", "JP"), ("CN", "JP"))
    archive.add([(source, reading(source, who)) for source, who in zip(sources, parties, strict=True)])
    return archive


def found(archive: Archive, asked: str, filters: Filters = Filters()) -> list[tuple[str, list[str]]]:  # noqa: B008
    return [(hit.document, words(hit)) for hit in archive.search(asked, filters)]


def words(hit: Hit) -> list[str]:
    return [hit.sentence[start:end] for start, end in hit.marks]


@pytest.mark.parametrize("asked", ["consultation", "Consultations", "consulting"])
def test_english_is_found_by_its_stems(archive: Archive, asked: str) -> None:
    assert found(archive, asked) == [("en.txt", ["consultations"])]


def test_words_in_quotation_marks_stand_in_a_row(archive: Archive) -> None:
    assert found(archive, '"direct telephone line"') == [("en.txt", ["direct telephone line"])]
    assert found(archive, '"telephone direct line"') == []
    assert found(archive, "telephone direct") == [("en.txt", ["direct", "telephone"])]
    assert found(archive, "consult*") == [("en.txt", ["consultations"])]


def test_words_that_stand_in_a_row_over_two_sentences_are_none(archive: Archive) -> None:
    assert found(archive, '"Oslo they agreed"') == []
    assert found(archive, '"the line is"') == [("en.txt", ["The line is"])]


def test_a_sentence_may_hold_any_character(tmp_path: Path) -> None:
    text = "They \x02met\x03 in Oslo. They \0met in Bergen."
    with Archive(tmp_path / "a.db", write=True) as archive:
        source = opened(text)
        archive.add([(source, reading(source))])
        assert [(hit.sentence, words(hit)) for hit in archive.search("met")] == [
            ("They \x02met\x03 in Oslo.", ["met"]),
            ("They \0met in Bergen.", ["met"]),
        ]


def test_the_sentence_stands_in_the_text_where_it_says(archive: Archive) -> None:
    for asked in ("line", "対話", "关系"):
        for hit in archive.search(asked):
            text = {"en.txt": ENGLISH, "ja.txt": JAPANESE, "zh.txt": CHINESE}[hit.document]
            assert text[hit.start : hit.end] == hit.sentence


@pytest.mark.parametrize(
    ("asked", "documents"),
    [
        ("対話", ["ja.txt"]),
        ("日", ["ja.txt", "zh.txt"]),
        ("安保対話", ["ja.txt"]),
        ("防衛当局間の連絡", ["ja.txt"]),
        ("安全对话", ["zh.txt"]),
        ("和", ["zh.txt"]),
        ("日中国", []),
    ],
)
def test_chinese_and_japanese_words_of_any_length(archive: Archive, asked: str, documents: list[str]) -> None:
    hits = archive.search(asked)
    assert sorted({hit.document for hit in hits}) == documents
    assert all(asked in words(hit) for hit in hits)


def test_conditions(archive: Archive) -> None:
    assert {h.document for h in archive.search("日", Filters(party="CN"))} == {"ja.txt", "zh.txt"}
    assert found(archive, "日", Filters(party="NO")) == []
    assert [h.document for h in archive.search("日", Filters(since="2015"))] == ["ja.txt"]
    assert found(archive, "line", Filters(until="2015-02")) == []
    assert len(found(archive, "telephone", Filters(until="2015-03"))) == 1
    assert len(found(archive, "telephone", Filters(publisher="norway"))) == 1
    assert found(archive, "telephone", Filters(texts=frozenset({"other"}))) == []


@given(st.text(max_size=60))
def test_nothing_that_is_typed_is_an_error(asked: str) -> None:
    with Archive(SHARED, write=True) as archive:
        archive.search(asked)


SHARED: Path


@pytest.fixture(autouse=True, scope="module")
def _shared(tmp_path_factory: pytest.TempPathFactory) -> None:
    global SHARED
    SHARED = tmp_path_factory.mktemp("typed") / "a.db"


def test_what_is_typed_becomes_words() -> None:
    assert question('NEAR( "a b" OR * -- 対話x') .plain == (
        'words : "NEAR"', 'words : "a b"', 'words : "OR"', 'words : "x"',
    )  # fmt: skip


def test_sentences_end_where_people_end_them() -> None:
    text = "H.E. Mr. Berg met Amb. Yamada on Jan. 6. They talked.\n1. First point.\nHeading\n一致した。次回は東京。"
    assert [text[a:b] for a, b in sentences(text)] == [
        "H.E. Mr. Berg met Amb. Yamada on Jan. 6.",
        "They talked.",
        "1. First point.",
        "Heading",
        "一致した。",
        "次回は東京。",
    ]
