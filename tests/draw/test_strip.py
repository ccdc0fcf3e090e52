"""What the strip of a dialogue shows: of the record's own dialogues, and of dialogues told in a few words."""

import re

from tell import tells, text

from secretariat.draw import Claimed, Rank, claims_table, small_strip, strip_of, strip_picture, strip_table
from secretariat.draw.strip import NUMBERED
from secretariat.record import build
from secretariat.record.history import history
from tests.draw.drawn import beads, crowded, number_of, parts, round_of, shape_of, small, strip_with, wording, words_in

NAME = "Japan-China Security Dialogue"


def test_a_dialogue_of_the_record_with_rounds_that_only_the_numbering_knows() -> None:
    heads = ["Li Wei/CN", "Sato Ken/JP"]
    told = [
        text("a", tells(NAME, "CN JP", "2011-01-20", "Beijing", ordinal=12, heads=heads)),
        text("b", tells(NAME, "CN JP", "2015-03-19", "Tokyo", ordinal=15)),
    ]
    record = build(told)
    (dialogue,) = record.dialogues
    strip = strip_of(dialogue, history(record, dialogue), lambda fact: f"/fact/{fact}")
    assert [(m.number, m.status, m.host) for m in strip.meetings if (m.number or 0) > 10] == [
        (11, NUMBERED, None), (12, "held", "CN"), (13, NUMBERED, None), (14, NUMBERED, None), (15, "held", "JP"),
    ]  # fmt: skip
    assert strip.meetings[-1].months == 50
    assert (strip.meetings[-1].href or "").startswith("/fact/")
    assert {"12", "13–14", "15", "50 months"} <= set(words_in(strip_picture(strip, wording())))


def test_host_by_colour_and_by_sign() -> None:
    found = strip_picture(small(), wording())
    looks = [shape_of(bead) for bead in beads(found)]
    assert ["p1" in one.look for one in looks] == [True, False, True]
    assert [one.path.count("a") > 0 for one in looks] == [True, False, True]  # China's is round


def test_what_each_round_says_when_one_hovers_over_it() -> None:
    said = [part.says for part in parts(strip_picture(small(), wording()).items)]
    assert said == [
        "1st, 6 January 2011, Beijing, host China",
        "2nd, 5 March 2012, Tokyo, host Japan",
        "3rd, November 2013, Beijing, host China, planned",
    ]


def test_planned_cancelled_undated_and_numbered_rounds_look_otherwise() -> None:
    strip = strip_with(
        round_of(1, "2011", "CN"), round_of(2), round_of(3, status=NUMBERED), round_of(4, "2014", status="cancelled"),
        round_of(5, "2015", "JP", status="planned"),
    )  # fmt: skip
    found = beads(strip_picture(strip, wording()))
    assert [shape_of(bead).look.split()[-1] for bead in found] == ["held", "undated", NUMBERED, "planned", "planned"]
    assert [getattr(bead.items[-1], "look", "") for bead in found][3] == "struck"


def test_rounds_lie_by_date_and_those_without_between_their_neighbours() -> None:
    strip = strip_with(round_of(1), round_of(2, "2001-01-01"), round_of(3), round_of(4, "2011-01-01"), round_of(5))
    found = beads(strip_picture(strip, wording()))
    at = [number_of(bead).x for bead in found]
    assert at == sorted(at)
    assert abs((at[1] + at[3]) / 2 - at[2]) < 0.01


def test_rounds_that_lie_too_close_stand_above_one_another() -> None:
    near = [round_of(n, f"2021-05-{n:02}", "JP") for n in range(1, 8)]
    found = beads(strip_picture(strip_with(*near), wording()))
    heights = {number_of(bead).y for bead in found}
    assert len(heights) > 1


def test_a_suspension_is_drawn_as_somebody_claims_it() -> None:
    strip = strip_with(
        round_of(1, "2011-01", "CN"), round_of(2, "2015-03", "JP"),
        claims=(
            Claimed(kind="suspended", when="2012-09", accounts=("JP",)),
            Claimed(kind="hiatus", when=None, value="P4Y"),
        ),
    )  # fmt: skip
    assert "said to be suspended, September 2012, by the account of Japan" in words_in(strip_picture(strip, wording()))
    assert claims_table(strip, wording()).rows == (
        ("said to be suspended", "September 2012", "", "by the account of Japan"),
        ("said not to have met", "", "4 years", "told by the press"),
    )


def test_rank_of_heads() -> None:
    strip = strip_with(
        round_of(1, "2011", ranks=(Rank("CN", "Vice Foreign Minister", 4), Rank("JP", "Director-General", 6))),
        round_of(
            2, "2013", ranks=(Rank("CN", "Foreign Minister", 3), Rank(None, "nobody's", 3), Rank("JP", "?", None))
        ),
    )
    picture = strip_picture(strip, wording())
    ranks = [one for one in words_in(picture) if one in ("minister", "vice minister", "director-general", "director")]
    assert ranks == ["minister", "vice minister", "director-general"]
    assert [p.says for p in parts(picture.items) if p.look == "rank"] == [
        "China: Vice Foreign Minister", "China: Foreign Minister", "Japan: Director-General",
    ]  # fmt: skip


def test_sixty_rounds_and_three_long_gaps() -> None:
    words = words_in(strip_picture(crowded(), wording()))
    assert {str(n) for n in range(1, 61)} <= set(words)
    assert len([one for one in words if re.fullmatch("66( months)?", one)]) == 3


def test_the_table_tells_what_the_picture_shows() -> None:
    table = strip_table(small(), wording())
    assert len({len(row) for row in (table.heads, *table.rows)}) == 1
    assert table.rows[1] == ("2", "5 March 2012", "Tokyo", "Japan", "held", "14", "")
    assert strip_table(small(), wording("ja")).rows[1][1] == "2012年3月5日"


def test_the_small_strip_names_the_first_and_the_last_year() -> None:
    assert words_in(small_strip(small(), wording())) == ["2011", "2013"]
    assert words_in(small_strip(strip_with(round_of(1)), wording())) == []


def test_a_dialogue_without_any_round() -> None:
    picture = strip_picture(strip_with(), wording())
    assert "0 rounds" in picture.about
