"""What comes together in the record, and what does not."""

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from tell import tells, text

from secretariat.model import Dialogue, Finding, Quote, Reading, Record
from secretariat.record import build, build_block, by_block, join, voices

SECURITY = "Japan-China Security Dialogue"
STORIES = [
    text(
        "notice of the 13th",
        tells(
            SECURITY,
            "CN JP",
            "2015-03-19",
            "Tokyo",
            ordinal=13,
            status="planned",
            heads=["Shinsuke Sugiyama/JP", "Liu Jianchao/CN"],
        ),
        tells(SECURITY, "CN JP", "2011-01", "Beijing", role="previous"),
        published="2015-03-05",
        by="JP",
    ),
    text(
        "undated story",
        tells("Japan-China security talks", "CN JP", None, "Tokyo", heads=["Liu Jianchao/CN", "Shinsuke Sugiyama/JP"]),
        tells("Japan-China security talks", "CN JP", "2011-01", "Beijing", role="previous"),
    ),
    text(
        "counter-terrorism",
        tells(
            "The Japan-China Counter-Terrorism Consultations",
            "CN JP",
            "2011-01-06",
            "Beijing",
            ordinal=1,
            heads=["Takaaki Kojima/JP", "LUO Zhaohui/CN"],
        ),
        published="2011-01-06",
        by="JP",
    ),
    text(
        "with ASEAN",
        tells(
            "ASEAN-Japan Counter-Terrorism Dialogue",
            "ASEAN JP",
            "2011-02-09/2011-02-11",
            "Phnom Penh",
            ordinal=6,
            heads=["KOJIMA Takaaki/JP"],
        ),
        by="JP",
    ),
    text(
        "Xinhua on the 17th",
        tells("17th China-Japan security dialogue", "CN JP", ordinal=17, status="planned", heads=["Sun Weidong/CN"]),
        published="2023-02-21",
    ),
    text(
        "first in four years",
        tells("formal security dialogue", "CN JP", "2023-02-22", "Tokyo", heads=["Sun Weidong/CN"]),
        published="2023-02-22",
    ),
    text(
        "between",
        tells("security consultations", "CN JP", "2016-11-28", ordinal=14),
        tells("security consultations", "CN JP", "2019-02", "Beijing", role="other"),
    ),
    text(
        "before and after",
        tells("security dialogue", "CN JP", "2017-10", ordinal=15),
        tells("security dialogue", "CN JP", "2023-02", ordinal=17, role="other"),
    ),
]


def of(record: Record, subject: str, parties: str = "CN JP") -> Dialogue:
    (found,) = (d for d in record.dialogues if d.subject == subject and d.parties == tuple(parties.split()))
    return found


def test_one_dialogue_under_its_names() -> None:
    found = of(build(STORIES), "security")
    assert [r.ordinal for r in found.rounds] == [12, 13, 14, 15, 16, 17]
    assert "Japan-China security talks" in found.names
    assert found.name == SECURITY


def test_an_undated_story_finds_its_round() -> None:
    thirteenth = of(build(STORIES), "security").rounds[1]
    assert {s.document for s in thirteenth.sources} == {"notice of the 13th", "undated story"}
    assert (thirteenth.when, thirteenth.place, thirteenth.status) == ("2015-03-19", "Tokyo", "held")
    assert thirteenth.why["status"] == "latest_state"


def test_the_round_before_is_one_less_and_says_so() -> None:
    twelfth = of(build(STORIES), "security").rounds[0]
    assert [(v.value, v.basis, v.rule) for v in twelfth.slots["ordinal"]] == [(12, "inferred", "previous_round")] * 2


def test_the_only_number_between_two_is_inferred() -> None:
    sixteenth = of(build(STORIES), "security").rounds[4]
    assert (sixteenth.when, sixteenth.place) == ("2019-02", "Beijing")
    assert {v.rule for v in sixteenth.slots["ordinal"]} == {"only_number_between"}


def test_announced_and_held_are_one() -> None:
    last = of(build(STORIES), "security").rounds[-1]
    assert {s.document for s in last.sources} >= {"Xinhua on the 17th", "first in four years"}


def test_the_days_of_an_agreed_text_go_before_the_one_day_of_a_story() -> None:
    agreed = text("agreed", tells(SECURITY, "CN JP", "2002-11-13/2002-11-14", ordinal=1), by="CN JP")
    story = text("story", tells(SECURITY, "CN JP", "2002-11-13", ordinal=1))
    (first,) = of(build([agreed, story]), "security").rounds
    assert (first.when, first.why["when"]) == ("2002-11-13/2002-11-14", "agreed_text")


def plan(when: str, ordinal: int = 4) -> Reading:
    return text(f"plan for {when}", tells(SECURITY, "CN JP", when, "Tokyo", ordinal=ordinal, status="planned"))


def meeting(when: str, ordinal: int = 4) -> Reading:
    return text(f"held {when}", tells(SECURITY, "CN JP", when, "Beijing", ordinal=ordinal))


def test_a_plan_that_slipped_by_years_is_the_round_that_was_held_under_its_number() -> None:
    (fourth,) = of(build([plan("2006"), meeting("2012-09-11")]), "security").rounds
    assert (fourth.when, fourth.place, fourth.status) == ("2012-09-11", "Beijing", "held")
    assert {v.value for v in fourth.slots["when"]} == {"2006", "2012-09-11"}


def test_a_plan_after_a_meeting_of_its_number_is_another_round() -> None:
    rounds = of(build([meeting("2012-09-11"), plan("2018")]), "security").rounds
    assert [r.status for r in rounds] == ["held", "planned"]


def test_gaps_are_months() -> None:
    found = of(build(STORIES), "security")
    assert [gap.months for gap in found.gaps][:2] == [50, 20]


def test_same_city_and_month_do_not_make_one_dialogue_of_two() -> None:
    record = build(STORIES)
    assert of(record, "counter-terrorism").id != of(record, "security").id
    assert [len(r.sources) for r in of(record, "counter-terrorism").rounds] == [1]


def test_a_head_of_two_dialogues_is_one_person() -> None:
    record = build(STORIES)
    (kojima,) = (p for p in record.people if "Takaaki Kojima" in p.names)
    assert kojima.names == ("KOJIMA Takaaki", "Takaaki Kojima")
    assert len(kojima.rounds) == 2


def test_levels_keep_dialogues_apart() -> None:
    record = build(
        [
            text(
                "ministers",
                tells(
                    "Japan-Russia Foreign and Defence Ministerial Consultation (2+2)",
                    "JP RU",
                    "2019-05-30",
                    "Tokyo",
                    ordinal=4,
                ),
            ),
            text(
                "deputies",
                tells("Japan-Russia vice-ministerial 2+2 consultations", "JP RU", "2019-05-30", "Tokyo", ordinal=2),
            ),
            text(
                "by another noun",
                tells(
                    "Russian-Japanese two-plus-two consultations of foreign and defence ministers",
                    "JP RU",
                    "2019-05-30",
                    ordinal=4,
                ),
            ),
        ]
    )
    assert sorted((d.level, len(d.names)) for d in record.dialogues) == [("ministers", 2), ("officials", 1)]


def test_likeness_only_proposes() -> None:
    record = build(
        [
            text("one", tells("counter-terrorism consultations", "CN JP", "2012", heads=["Seo Min-jeong/JP"])),
            text("two", tells("counter-terrorism working group", "CN JP", "2014", heads=["Seo Min-jung/JP"])),
        ]
    )
    assert len(record.dialogues) == 2
    assert len(record.people) == 2
    assert {p.kind for p in record.proposals} == {"dialogue", "person"}


def unnamed(post: str = "envoy for countering terrorism") -> Reading:
    """A story that never names the series: its third meeting, and that the second was in 2012."""
    third = tells("meeting", "CN JP", "2016-09-28", "Tokyo", ordinal=3, heads=[f"Jun Abe/JP/{post}"])
    return text("story", third, tells("meeting", "CN JP", "2012", role="previous", ordinal=2))


def test_a_meeting_without_a_name_is_of_the_dialogue_whose_number_fell_then_on_the_matter_of_its_head() -> None:
    said = tells("Counter-Terrorism Consultations", "CN JP", "[2011,2012]", role="next", ordinal=2, status="planned")
    readout = text("readout", tells("Counter-Terrorism Consultations", "CN JP", "2011-01-06", ordinal=1), said, by="JP")
    found = of(build([readout, unnamed()]), "counter-terrorism")
    assert [(r.ordinal, r.status) for r in found.rounds] == [(1, "held"), (2, "held"), (3, "held")]
    assert [joined.rule for joined in found.joined] == ["same_number_and_matter"]
    assert len(build([readout, unnamed("envoy for human rights")]).dialogues) == 2
    elsewhere = text("cyber", tells("Anti-Terrorism Dialogue and Cyber", "CN JP", "2012-05-02", ordinal=2))
    assert len(build([readout, elsewhere, unnamed("envoy for terrorism and cyber affairs")]).dialogues) == 3


def test_a_text_told_twice_is_one_voice() -> None:
    story = text("wire", tells(SECURITY, "CN JP", "2015-03-19", ordinal=13))
    copy = msgspec.structs.replace(story, document=msgspec.structs.replace(story.document, id="paper"))
    found = of(build([story, copy]), "security").rounds[0]
    assert {s.document for s in found.sources} == {"wire", "paper"}
    assert len(found.slots["when"]) == 1


def test_as_of_a_day_leaves_out_what_came_later_and_lists_the_undated() -> None:
    record = build(STORIES, as_of="2015-03-05")
    assert of(record, "security").rounds[-1].status == "planned"
    assert record.left_out == ("before and after", "between", "undated story", "with ASEAN")


@settings(deadline=None)
@given(st.permutations(STORIES), st.integers(0, len(STORIES)))
def test_any_order_and_any_part_first_give_the_same_record(stories: list[Reading], cut: int) -> None:
    whole = msgspec.json.encode(build(STORIES))
    assert msgspec.json.encode(build(stories)) == whole
    assert msgspec.json.encode(incremental(stories[:cut], stories[cut:])) == whole


def incremental(first: list[Reading], then: list[Reading]) -> Record:
    """The record where only the blocks that a later reading touches are built anew."""
    blocks = {parties: build_block(parties, told) for parties, told in by_block(voices(first))}
    told = voices([*first, *then])
    touched = {p for p, block in by_block(voices(then)) if block}
    blocks |= {parties: build_block(parties, block) for parties, block in by_block(told) if parties in touched}
    return join(blocks.values(), told)


def test_a_day_without_a_year_gets_the_year_that_another_text_gives_the_round() -> None:
    name = "Japan-Russia counter-terrorism consultations"
    quote = Quote(40, 54, "June 23 and 24")
    undated = text(
        "joint statement",
        tells(name, "JP RU", None, "Moscow", ordinal=2, open={"when": "no_year"}),
        findings=(Finding(code="no_year", values={"slot": "when", "phrase": quote.quote}, evidence=(quote,)),),
    )
    announced = text("first", tells(name, "JP RU", "2003", role="next", ordinal=2, status="planned"))
    (found,) = build([undated, announced]).dialogues[0].rounds
    assert (found.when, found.why["when"]) == ("2003-06-23/2003-06-24", "more_exact")
    assert (found.slots["when"][0].basis, found.slots["when"][0].evidence) == ("inferred", (quote,))


def test_a_meeting_under_another_dialogue_says_under_which() -> None:
    record = build(
        [
            text("plenary", tells("High-Level Consultation on Maritime Affairs", "CN JP", "2021-02-03", ordinal=12)),
            text(
                "heads",
                tells(
                    "meeting of heads of delegation under the High-Level Consultation on Maritime Affairs",
                    "CN JP",
                    "2021-01-20",
                ),
            ),
        ]
    )
    over, under = sorted(record.dialogues, key=lambda d: d.parent is not None)
    assert under.parent == over.id


def test_a_series_that_a_side_calls_otherwise_says_since_when() -> None:
    record = build(
        [
            text(
                "old",
                tells("Counter-Terrorism Talks", "CN JP", "2003-06-01", ordinal=2),
                published="2003-06-01",
                by="JP",
            ),
            text(
                "new",
                tells("Counterterrorism Dialogue", "CN JP", "2009-06-01", ordinal=4),
                published="2009-06-01",
                by="JP",
            ),
        ]
    )
    (found,) = (f for f in record.findings if f.code == "renamed")
    assert (found.values["until"], found.values["since"]) == ("2003", "2009")


def test_one_seat_in_two_scripts_is_asked_about() -> None:
    record = build(
        [
            text("English", tells(SECURITY, "CN JP", "2015-03-19", ordinal=13, heads=["Shinsuke Sugiyama/JP"])),
            text("Japanese", tells("日中安保対話", "CN JP", "2015-03-19", ordinal=13, heads=["杉山晋輔/JP"])),
        ]
    )
    assert [len(d.rounds) for d in record.dialogues] == [1]
    assert [p.why for p in record.proposals] == ["one_seat_in_two_scripts"]


def test_a_name_in_small_letters_is_shown_with_the_parties_before_it() -> None:
    (found,) = build([text("story", tells("'strategic dialogue", "CN JP", "2013-05-08", "Beijing"))]).dialogues
    assert found.name == "China-Japan strategic dialogue"
    assert found.names == ("'strategic dialogue",)
