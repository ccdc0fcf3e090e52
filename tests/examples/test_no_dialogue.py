"""Any text has a reading: where there is no dialogue in it, an empty one that says why."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat.evidence import KINDS
from secretariat.lexicon.load import Lexicon
from secretariat.model import Document, Reading
from secretariat.reading import read

NOTHING = {
    "empty": ("", None),
    "blanks": (" \n\t\u3000 ", None),
    "russian, unmarked": ("В Москве прошли российско-японские консультации по безопасности.", None),
    "korean, unmarked": ("제12차 한일 안보정책협의회가 서울에서 개최되었다.", None),
    "arabic, unmarked": ("عقدت الجولة الثالثة من الحوار الاستراتيجي في القاهرة.", None),
    "thai, unmarked": ("การประชุมหารือความมั่นคงครั้งที่ 13 จัดขึ้นที่กรุงเทพฯ", None),
    "german, marked": ("Südkorea und Russland halten konsularische Konsultationen ab.", "de"),
    "a recipe": ("Chop two onions. Fry them in butter for ten minutes. Add the rice and stir.", "en"),
    "a table": ("Exports 3,747,488 3,785,444 -1.0\nImports 4,166,030 3,826,988 8.9\n", "en"),
    "numbers": ("1 2 3 4 5 6 7 8 9 10", None),
    "one letter": ("a", None),
    "signs": ("!!! --- ???", None),
    "a lone surrogate": ("\ud800", None),
    "a long word": ("x" * 200_000, None),
    "many blank lines": ("\n" * 100_000, None),
    "deep brackets": ("(" * 20_000 + "talks" + ")" * 20_000, "en"),
}


def _facts(reading: Reading) -> int:
    return sum(len(getattr(reading, kind)) for kind in KINDS)


@pytest.mark.parametrize(("text", "language"), NOTHING.values(), ids=NOTHING)
def test_an_empty_reading_with_a_finding(lexicon: Lexicon, text: str, language: str | None) -> None:
    reading = read(Document(id="none", text=text, language=language), lexicon)
    assert _facts(reading) == 0
    assert reading.findings


def test_the_examples_without_a_round_say_so(documents: list[Document], lexicon: Lexicon) -> None:
    readings = {document.id: read(document, lexicon) for document in documents}
    for name in ("2017-03-13-japangov", "2008-06-06-customs"):
        assert not readings[name].rounds
        assert readings[name].findings


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(exclude_categories=())), language=st.sampled_from((None, "en", "ja", "zh", "xx", "")))
def test_no_text_is_an_exception(lexicon: Lexicon, text: str, language: str | None) -> None:
    reading = read(Document(id="any", text=text, language=language), lexicon)
    assert _facts(reading) or reading.findings
