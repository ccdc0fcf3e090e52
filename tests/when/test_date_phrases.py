import pytest

from secretariat.when.phrases import find

FOUND = [
    ("The talks of 13 - 14 November, 2002 in Oslo", [("13 - 14 November, 2002", "days")]),
    ("from Wednesday, February 9 to Friday, February 11", [("Wednesday, February 9 to Friday, February 11", "days")]),
    ("met on Tuesday (Feb. 13) again", [("Tuesday (Feb. 13)", "day")]),
    ("opened (Aug. 10) and closed", [("Aug. 10", "day")]),
    ("March 19 (Thur.), 2015", [("March 19 (Thur.), 2015", "day")]),
    ("posted 2022-11-22 23:50", [("2022-11-22", "day")]),
    ("dated 06/01/2011", [("06/01/2011", "numeric")]),
    ("met in Lima (30/3) again", [("30/3", "day")]),
    ("talks on Wednesday.", [("Wednesday", "weekday")]),
    ("the visit (Wed) ended", [("Wed", "weekday")]),
    ("on the 28th, both sides", [("28th", "day_of_month")]),
    ("on the 28th and 29th, both sides", [("28th and 29th", "days_of_month")]),
    ("in spring next year", [("spring next year", "season")]),
    ("the first since January 2011", [("since January 2011", "open_since")]),
    ("from 2011 onwards", [("from 2011 onwards", "open_since")]),
    ("by the end of 2024", [("by the end of 2024", "by")]),
    ("before the end of this month", [("before the end of this month", "before")]),
    ("early this year", [("early this year", "part_of_year")]),
    ("in mid-May", [("mid-May", "part_of_month")]),
    ("sometime during this year or next year", [("sometime during this year or next year", "relative_year")]),
    ("the second half of 2024", [("second half of 2024", "part_of_year")]),
    ("within six months", [("within six months", "within")]),
    ("in the coming months", [("in the coming months", "vague")]),
    ("the late 1990s", [("late 1990s", "part_of_year")]),
    ("28 November, Heisei 28", [("28 November, Heisei 28", "day")]),
    ("as early as next month", [("as early as next month", "relative_month")]),
    ("on 28 February 2011 and 2 March 2012", [("28 February 2011", "day"), ("2 March 2012", "day")]),
    ("Press release No. 12\nMarch 5, 2011", [("March 5, 2011", "day")]),
    ("held on 9\nFebruary 2011", [("9\nFebruary 2011", "day")]),
    ("held last May.\n\n5. The two sides", [("last May", "month")]),
]


@pytest.mark.parametrize(("text", "phrases"), FOUND)
def test_phrases_are_found_whole(text: str, phrases: list[tuple[str, str]]) -> None:
    assert [(text[p.start : p.end], p.kind) for p in find(text)] == phrases


@pytest.mark.parametrize(
    "text",
    [
        "they may agree on 5 points",
        "may 11 states accede",
        "May I thank the hosts",
        "the march towards peace went on",
        "Vice Minister Sun Weidong led",
        "Minister Sun, who led",
        "the second round, the 17th dialogue, on the 17th anniversary",
        "VISION 2020 and the UN 2030 Agenda",
        "the G20, Tokyo 2020, COVID-2019",
        "resolution 1874 and resolutions 1718 and 2094",
        "in 2012 dollars, some 2000 people, $2012 and 2000 troops",
        "the Good Friday Agreement and the Sunday Times",
        "Arab Spring, the fall of the wall, the Winter Olympics",
        "tel. 03-3580-3311, room 2011, 10:30",
        "shares (30/31), a line (24/7), a page 30/3, a part (5/3)",
        "April Glaspie met Mrs June Hopper",
        "I will end this",
        "over the last year of his term",
        "one-on-one, 1.5 May be",
        "version 1.2.2011.4",
    ],
)
def test_what_only_looks_like_a_date_is_left_alone(text: str) -> None:
    assert [(text[p.start : p.end], p.kind) for p in find(text)] == []


def test_text_without_capitals_is_read_by_its_context() -> None:
    assert [p.kind for p in find("held on 13 march 2011 and in may, as they may agree")] == ["day", "month"]


def test_a_month_before_a_meeting_needs_no_preposition() -> None:
    text = "At the March meeting and the September round"
    assert [text[p.start : p.end] for p in find(text)] == ["March", "September"]


def test_letters_that_grow_when_made_small_move_no_offset() -> None:
    text = "İstanbul, İzmir: 9 May 2011"
    assert [text[p.start : p.end] for p in find(text)] == ["9 May 2011"]


def test_the_words_of_caution_are_kept() -> None:
    assert find("around spring of this year")[0].approx == "around"
    assert find("as early as next month")[0].approx == "as early as"


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("held by Jan Berg of Norway", []),
        ("chaired by April Dahl and June Roe", []),
        ("in Jan Berg's view", []),
        ("by Jan. 2024", ["by Jan. 2024"]),
        ("in Jan. President Roe", ["Jan."]),
        ("by January", ["by January"]),
        ("In March Prime Minister Roe", ["March"]),
        ("by the end of May Norway will", ["by the end of May"]),
    ],
)
def test_a_given_name_before_a_surname_is_no_month(text: str, dates: list[str]) -> None:
    assert [text[p.start : p.end] for p in find(text)] == dates
