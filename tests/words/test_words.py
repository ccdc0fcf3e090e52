"""Words of two languages, and that no catalogue lacks what the others have."""

import re
from importlib.resources import files

import pytest
from babel.messages.pofile import read_po

from secretariat.words import LANGUAGES, Words, in_language
from secretariat.words.catalogue import catalogue, read

ENGLISH_ALONE = {("ordinal", "one"), ("ordinal", "two"), ("ordinal", "few")}
_FIELD = re.compile(r"\{(\w+)\}")


@pytest.mark.parametrize(
    ("edtf", "english", "japanese"),
    [
        ("2011-01-06", "6 January 2011", "2011年1月6日"),
        ("2010-05", "May 2010", "2010年5月"),
        ("1993", "1993", "1993年"),
        ("2002-11-13/2002-11-14", "13–14 November 2002", "2002年11月13日～14日"),
        ("2011-02-28/2011-03-02", "28 February – 2 March 2011", "2011年2月28日～3月2日"),
        ("2010-12-31/2011-01-01", "31 December 2010 – 1 January 2011", "2010年12月31日～2011年1月1日"),
        ("[2011,2012]", "2011 or 2012", "2011年または2012年"),
        ("[2010..2012]", "between 2010 and 2012", "2010年から2012年までの間"),
        ("2011-01/..", "from January 2011", "2011年1月から"),
        ("../2011-12-31", "by 31 December 2011", "2011年12月31日まで"),
        ("2012-21", "spring 2012", "2012年春"),
        ("2012~", "about 2012", "2012年頃"),
        ("2012-45", "2012-45", "2012-45"),
        ("nonsense", "nonsense", "nonsense"),
        (None, "", ""),
    ],
)
def test_dates_in_words(edtf: str | None, english: str, japanese: str) -> None:
    assert in_language("en").when(edtf) == english
    assert in_language("ja").when(edtf) == japanese


def test_numbers_and_lists_in_words() -> None:
    english, japanese = in_language("en"), in_language("ja")
    assert [english.ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 112)] == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "112th",
    ]  # fmt: skip
    assert japanese.ordinal(1) == "第1回"
    assert english.listed(["China"]) == "China"
    assert english.listed(["China", "Japan", "Korea"]) == "China, Japan and Korea"
    assert japanese.listed(["中国", "日本", "韓国"]) == "中国、日本、韓国"
    assert [english.duration(d) for d in ("P1Y", "P6M", "soon", "PxY")] == ["1 year", "6 months", "soon", "PxY"]
    assert japanese.duration("P1Y") == "1年"
    assert [english.length("cadence", d) for d in ("P1Y", "P2Y", "P6M", "soon")] == [
        "every year", "every 2 years", "every 6 months", "soon",
    ]  # fmt: skip
    assert english.length("hiatus", "P2Y") == "2 years"
    assert japanese.length("cadence", "P2Y") == "2年ごと"
    assert [english.count(n, "{n} round", "{n} rounds") for n in (1, 2)] == ["1 round", "2 rounds"]


@pytest.mark.parametrize("words", [in_language(one) for one in LANGUAGES], ids=LANGUAGES)
def test_a_code_without_words_is_still_readable(words: Words) -> None:
    assert words.word("act", "brand_new") == "brand new"
    assert words.sentence("finding", "brand_new", {"phrase": "x", "none": None}) == "Brand new: phrase x."
    assert "Wednesday" in words.sentence("finding", "undated_weekday", {"phrase": "Wednesday"})


def test_each_language_has_words_for_each_code_with_the_same_values() -> None:
    english, japanese = catalogue("en").forms, catalogue("ja").forms
    codes = {key for key in japanese if key[0]}
    assert codes == set(english) - ENGLISH_ALONE
    for key in codes - {("date", "days")}:
        assert _fields(japanese[key]) <= _fields(english[key]), key
    for (context, message), forms in japanese.items():
        if not context:
            assert _fields(forms) == _fields((message,)), message


def _fields(forms: tuple[str, ...]) -> set[str]:
    return {field for form in forms for field in _FIELD.findall(form)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_babel_reads_the_same_in_a_catalogue(language: str) -> None:
    forms: dict[object, object] = {}
    for name in (f"{language}.po", f"papers.{language}.po"):
        with files("secretariat.words").joinpath(name).open("rb") as file:
            theirs = read_po(file, abort_invalid=True)
        assert str(theirs.locale) == language
        found = {(m.context or "", m.id if isinstance(m.id, str) else m.id[0]): m.string for m in theirs if m.id}
        assert not set(found) & set(forms)
        forms |= found
    ours = catalogue(language).forms
    assert {key: words if isinstance(words, tuple) else (words,) for key, words in forms.items()} == ours


def test_a_string_may_stand_on_several_lines_and_what_is_not_translated_is_left_out() -> None:
    found = read('msgid ""\n"two "\n"lines\\n"\nmsgstr "zwei"\n\nmsgid "open"\nmsgstr ""\n')
    assert found.forms == {("", "two lines\n"): ("zwei",)}
    assert [found.which(n) for n in (1, 2)] == [0, 1]


@pytest.mark.parametrize(
    ("printed", "japanese"),
    [
        ("Tokyo", "東京"),
        ("Iikura Guest House", "東京"),
        ("China", "中国"),
        ("Upper Ruritania", "Upper Ruritania"),
        (None, ""),
    ],
)
def test_a_place_under_its_name_in_a_language(printed: str | None, japanese: str) -> None:
    assert in_language("ja").place(printed) == japanese
    assert in_language("en").place(printed) == (printed or "")
