"""No label lies over another, whatever dialogue, thread or table of parties is drawn."""

from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.draw import (
    Claimed,
    Ladder,
    Meeting,
    Rank,
    Strip,
    ladder_picture,
    matrix_of,
    matrix_picture,
    small_strip,
    strip_picture,
)
from secretariat.draw.strip import NUMBERED
from secretariat.record.steps import Step
from tests.draw.drawn import crowded, outside, overlapping, round_of, small, strip_with, wording

SIDES = ("CN", "JP", "KR", "US", "AU", "IN", "FR", "DE", "中華人民共和国", "A party with a very long name " * 4)
names = st.sampled_from(
    ("Tokyo", "北京", "東京都千代田区霞が関二丁目", "Bandar Seri Begawan " * 9, "", "Wien\u202e\u200b", "دبي")
)
years = st.integers(1950, 2040)
dates = st.one_of(
    st.none(),
    st.dates().filter(lambda d: d.year > 1900).map(str),
    st.builds("{}-{:02}-{:02}".format, years, st.integers(1, 12), st.integers(1, 28)),
    st.builds("{}-{:02}".format, st.integers(2019, 2020), st.integers(1, 12)),
    years.map(str),
    st.sampled_from(("2011-02-09/2011-02-11", "2012-21", "[2011,2012]", "2011/..", "not a date")),
)
ranks = st.lists(
    st.builds(Rank, st.sampled_from(SIDES), names, st.one_of(st.none(), st.integers(1, 12))), max_size=3
).map(tuple)
meetings = st.builds(
    Meeting,
    round=st.just("r"),
    number=st.one_of(st.none(), st.integers(1, 2000)),
    when=dates,
    place=st.one_of(st.none(), names),
    host=st.one_of(st.none(), st.sampled_from(SIDES)),
    status=st.sampled_from(("held", "held", "planned", "cancelled", NUMBERED)),
    months=st.one_of(st.none(), st.integers(0, 900)),
    ranks=ranks,
)
claims = st.builds(
    Claimed,
    kind=st.sampled_from(("suspended", "resumed", "hiatus", "new kind")),
    when=dates,
    accounts=st.lists(st.sampled_from(SIDES), max_size=2).map(tuple),
)
strips = st.builds(
    Strip,
    name=names,
    parties=st.lists(st.sampled_from(SIDES), min_size=1, unique=True).map(tuple),
    meetings=st.lists(meetings, max_size=70).map(tuple),
    claims=st.lists(claims, max_size=9).map(tuple),
    usual=st.one_of(st.none(), st.integers(1, 60)),
)
steps = st.builds(
    Step,
    stage=st.sampled_from(
        ("proposed", "asked_for", "agreed", "restated", "in_operation", "first_used", "named", "new")
    ),
    when=dates,
    due=dates,
    urgency=st.one_of(st.none(), names),
    accounts=st.lists(st.sampled_from(SIDES), max_size=3).map(tuple),
)
numbers = st.integers(1, 99)
languages = st.sampled_from(("en", "ja"))


@settings(max_examples=60, deadline=None)
@given(strip=strips, language=languages)
def test_of_any_strip(strip: Strip, language: str) -> None:
    for picture in (strip_picture(strip, wording(language)), small_strip(strip, wording(language))):
        assert overlapping(picture) == []
        assert outside(picture) == []


@settings(max_examples=60, deadline=None)
@given(told=st.lists(steps, max_size=40), name=names, language=languages)
def test_of_any_ladder(told: list[Step], name: str, language: str) -> None:
    picture = ladder_picture(Ladder(name=name, parties=("CN", "JP"), steps=tuple(told)), wording(language))
    assert overlapping(picture) == []
    assert outside(picture) == []


@settings(max_examples=40, deadline=None)
@given(
    held=st.lists(st.tuples(st.lists(st.sampled_from(SIDES), max_size=5), dates, numbers), max_size=60),
    language=languages,
)
def test_of_any_matrix(held: list[tuple[list[str], str | None, int]], language: str) -> None:
    picture = matrix_picture(matrix_of(held), wording(language))
    assert overlapping(picture) == []
    assert outside(picture) == []


def test_of_a_small_and_a_crowded_dialogue() -> None:
    for strip in (small(), crowded()):
        assert overlapping(strip_picture(strip, wording())) == []


def test_of_many_rounds_in_one_year_and_one_long_before() -> None:
    near = [round_of(n, f"2021-{1 + n % 12:02}-{1 + n % 28:02}", "JP", place="東京") for n in range(1, 40)]
    picture = strip_picture(strip_with(round_of(None, "1980", place="北京"), *near), wording("ja"))
    assert overlapping(picture) == []
    assert outside(picture) == []
