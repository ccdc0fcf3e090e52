"""Who led for whom, in whatever order a sentence tells it: sides and people in turn, in two rows, above one another."""

import pytest

from tests.reading.readouts import read_text, subject

OPENING = "The third Iceland-Kenya Consultations on Geothermal Energy were held in Nairobi on 4 June 2024."
BOTH = {("Hildur Ragnars", "IS"), ("Samuel Otieno", "KE")}


def heads(told: str) -> set[tuple[str, str | None]]:
    """The heads of a round between Iceland and Kenya, of whom a text tells in these words."""
    text = f"{OPENING}\n\n{told}\n\nBoth sides welcomed the progress made."
    title = "Third Iceland-Kenya Consultations on Geothermal Energy"
    return {(str(h.name), h.party) for h in subject(read_text(text, title=title, published="2024-06-05")).heads}


@pytest.mark.parametrize(
    "told",
    [
        "Heading the Icelandic team was Hildur Ragnars, Director of Energy; heading that of Kenya was Samuel Otieno.",
        "Hildur Ragnars led the Icelandic delegation and Samuel Otieno the Kenyan one.",
        "Hildur Ragnars was co-chair for Iceland and Samuel Otieno for Kenya.",
        "Iceland's delegation was headed by Hildur Ragnars, while Kenya's was headed by Samuel Otieno.",
        "The Icelandic team was under Ambassador Hildur Ragnars and the Kenyan team under Ambassador Samuel Otieno.",
        "Present for Iceland was Ambassador Hildur Ragnars; her Kenyan counterpart was Samuel Otieno.",
        "Hildur Ragnars was at the head of the Icelandic side and Samuel Otieno of the Kenyan side.",
        "The leader of the Kenyan side, Mr Berg said, was Samuel Otieno, that of Iceland's side Ms Hildur Ragnars.",
    ],
)
def test_sides_and_people_that_take_turns_belong_together(told: str) -> None:
    assert heads(told) == BOTH


@pytest.mark.parametrize(
    "told",
    [
        "Hildur Ragnars and Samuel Otieno, the energy ministers of Iceland and Kenya, were in the chair.",
        "The energy ministers of Iceland and Kenya, Hildur Ragnars and Samuel Otieno, chaired the meeting.",
        "The Icelandic and Kenyan chief negotiators, Hildur Ragnars and Samuel Otieno, led the delegations.",
        "It was led by Hildur Ragnars and Samuel Otieno, Ministers of Iceland and of Kenya respectively.",
    ],
)
def test_two_rows_are_told_in_one_order(told: str) -> None:
    assert heads(told) == BOTH


@pytest.mark.parametrize(
    "told",
    [
        "The chair was shared by Minister Hildur Ragnars of Iceland and Minister Samuel Otieno of Kenya.",
        "The chair was taken by Minister Hildur Ragnars of Iceland together with Minister Samuel Otieno of Kenya.",
        "Icelandic Minister Hildur Ragnars and Kenyan Minister Samuel Otieno opened the consultations.",
        "The heads of the two delegations, Hildur Ragnars of Iceland and Samuel Otieno of Kenya, signed the minutes.",
        "It had two co-chairs, it said: Hildur Ragnars, Iceland's minister, and Samuel Otieno, Kenya's minister.",
        "Iceland's chief negotiator Hildur Ragnars and Kenya's chief negotiator Samuel Otieno led the talks.",
        "Hildur Ragnars, leader of the Icelandic side, and Samuel Otieno, leader of the Kenyan side, signed minutes.",
    ],
)
def test_whoever_shares_the_chair_or_opens_the_meeting_leads(told: str) -> None:
    assert heads(told) == BOTH


def test_a_list_names_the_people_of_a_delegation_below_it() -> None:
    told = "Delegation of Iceland\nHildur Ragnars, Director - Head of Delegation\n\nDelegation of Kenya\n"
    assert heads(told + "Samuel Otieno, Director - Head of Delegation") == BOTH


def test_praise_of_the_other_side_gives_nobody_a_side() -> None:
    told = "Ms. Hildur Ragnars of Iceland thanked the Kenyan side, and Mr. Samuel Otieno thanked the Icelandic side."
    assert not heads(told) - BOTH


def test_one_who_opens_a_meeting_alone_need_not_lead() -> None:
    told = "Icelandic Minister Hildur Ragnars opened the consultations. Kari Moen led the Icelandic delegation."
    assert ("Hildur Ragnars", "IS") not in heads(told)


def test_a_name_that_is_a_pronoun_elsewhere_follows_a_post() -> None:
    told = "Assistant Foreign Minister He Lifang led the Chinese delegation."
    reading = read_text(f"China and Peru held the fifth Consular Consultations in Lima on 3 May 2024. {told}")
    assert [(h.name, h.party) for h in subject(reading).heads] == [("He Lifang", "CN")]


@pytest.mark.parametrize(
    "told",
    [
        "The Iceland-side was led by Hildur Ragnars, Director, and the Kenya-side was led by Samuel Otieno.",
        "Hildur Ragnars, Director, led the Icelandic delegation while Kenya-side was led by Mr. Samuel Otieno, Clerk.",
        "Director Hildur Ragnars led an Icelandic delegation to meet a Kenyan one, led by Director Samuel Otieno.",
        "The Icelandic side was led by Hildur Ragnars, Director and the Kenyan side by Samuel Otieno, Secretary.",
        "Co-chaired by Icelandic Director Hildur Ragnars and Kenyan Director Samuel Otieno, the talks went well.",
    ],
)
def test_sides_may_be_told_in_other_forms(told: str) -> None:
    assert heads(told) == BOTH


def test_two_of_one_delegation_are_of_one_side() -> None:
    led = (
        "The Icelandic delegation was led by Hildur Ragnars, Director of Energy, and Jon Arason, Director of Mines. "
        "The Kenyan delegation was led by Samuel Otieno, Director of Wells, and Grace Wafula, Director of Steam."
    )
    assert heads(led) == BOTH | {("Jon Arason", "IS"), ("Grace Wafula", "KE")}
    headed = (
        "Energy Minister Hildur Ragnars and Mines Minister Jon Arason headed the Icelandic delegation, and "
        "Samuel Otieno headed the Kenyan delegation."
    )
    assert heads(headed) == BOTH | {("Jon Arason", "IS")}


CHAIRED = "co-chaired by Director Hildur Ragnars of Iceland and Director Samuel Otieno of Kenya"


@pytest.mark.parametrize(
    "told",
    [
        f"Prime Minister Anna Dal praised the consultations that were {CHAIRED}.",
        f"Praising the consultations {CHAIRED}, Minister Peter Mwangi suggested more of them.",
        f"Minister Peter Mwangi of Kenya spoke at the consultations, which were {CHAIRED}.",
        f"Kenyan Minister Peter Mwangi hosted Peter Ngugi, who was in Nairobi for the consultations {CHAIRED}.",
        f"They were {CHAIRED}. They were founded at a meeting set by President Peter Mwangi and President Anna Dal.",
        "Director Hildur Ragnars of Iceland, Adviser to Prime Minister Anna Dal, met with Samuel Otieno of Kenya.",
    ],
)
def test_who_is_named_beside_those_who_led_is_no_head(told: str) -> None:
    assert heads(told) == BOTH


def test_who_met_at_another_time_is_no_head_of_this_meeting() -> None:
    told = (
        "Director Hildur Ragnars spoke for Iceland.\n\nIt had been decided on 3 February 2023, when the Icelandic "
        "Prime Minister held talks with Kenyan President Peter Mwangi in Nairobi."
    )
    assert ("Peter Mwangi", "KE") not in heads(told)
    before = f"They were {CHAIRED}. Minister Peter Mwangi co-chaired a round of the consultations on 6 October 2021."
    assert heads(before) == BOTH


def test_in_a_list_of_both_sides_who_has_no_state_is_of_the_side_of_who_stands_before() -> None:
    told = (
        "The consultations were convened by Mr. Samuel Otieno, Principal Director of Kenya; Ms. Hildur Ragnars, "
        "Director at the Icelandic Ministry of Energy; and Mr. Jon Arason, Director at the Energy Council."
    )
    assert heads(told) == BOTH | {("Jon Arason", "IS")}


@pytest.mark.parametrize("dash", [", ", " — "])
def test_counterparts_in_two_rows_come_behind_their_host(dash: str) -> None:
    text = (
        "The third Fiji-Iceland-Kenya Consultations were held in Nairobi on 4 June 2024. Fijian Minister Jone Vula and "
        f"his Icelandic and Kenyan counterparts{dash}Hildur Ragnars and Samuel Otieno, respectively{dash}met for them."
    )
    read = read_text(text, title="Third Fiji-Iceland-Kenya Consultations", published="2024-06-05")
    assert {(h.name, h.party) for h in subject(read).heads} == BOTH | {("Jone Vula", "FJ")}


def test_who_then_led_an_earlier_round_leads_this_one_no_more() -> None:
    told = (
        "The Icelandic delegation is led by Hildur Ragnars, Director, and the Kenyan one by Samuel Otieno, Director. "
        "The second Consultations were held in 2021. The Icelandic delegation was led by the then Director Jon Arason "
        "and the Kenyan delegation by the then Director Grace Wafula."
    )
    assert heads(told) == BOTH


@pytest.mark.parametrize(
    "told",
    [
        "The delegations were headed by Anna Jonsdottir, Director General, and Peter Otieno, Director, respectively.",
        "Heads of delegation were Anna Jonsdottir, Director General, and Peter Otieno, Director, in that order.",
        "Leading was Anna Jonsdottir, Director General, for Iceland, with Peter Otieno, Director, for Kenya.",
        "Anna Jonsdottir, Director General, led the Icelandic delegation. Her counterpart was Peter Otieno, Director.",
        "Anna Jonsdottir, Director General, met with Peter Otieno of Kenya, Director, for the consultations.",
    ],
)
def test_of_two_who_led_each_is_of_a_side(told: str) -> None:
    text = f"The third consultations of Iceland and Kenya were held in Nairobi on 3 May 2023. {told}"
    reading = read_text(text, publisher="Ministry for Foreign Affairs of Iceland")
    led = {(str(h.name), h.party) for h in subject(reading).heads}
    assert led == {("Anna Jonsdottir", "IS"), ("Peter Otieno", "KE")}


def test_two_who_led_one_delegation_are_of_its_side() -> None:
    text = "The third consultations of Iceland and Kenya were held in Nairobi on 3 May 2023. "
    text += "The Icelandic delegation was headed by Anna Jonsdottir, Director General, and Jon Berg, Director."
    reading = read_text(text, publisher="Ministry for Foreign Affairs of Iceland")
    assert ("Jon Berg", "KE") not in {(str(h.name), h.party) for h in subject(reading).heads}


@pytest.mark.parametrize(
    "whose",
    ["Juan Otieno, the President of Kenya", "President Juan Otieno of Kenya", "Juan Otieno"],
)
def test_who_serves_somebody_by_name_leads(whose: str) -> None:
    text = "Adviser Anna Jonsdottir of Iceland met her Kenyan counterpart in Nairobi on 3 May 2023 for the annual "
    text += f"dialogue. Jonsdottir co-chaired the strategic dialogue with Peter Mboya, Diplomatic Adviser to {whose}."
    led = {(str(h.name), h.party) for h in subject(read_text(text)).heads}
    assert led == {("Anna Jonsdottir", "IS"), ("Peter Mboya", "KE")}


def test_who_was_in_the_delegation_did_not_lead_it() -> None:
    text = "The third Iceland-Kenya strategic dialogue was held in Nairobi on 3 May 2023. Adviser Anna Jonsdottir of "
    text += (
        "Iceland led her side. The Chief of Staff of Kenya, Admiral Peter Mboya, was in the Kenyan delegation as well."
    )
    assert "Peter Mboya" not in {str(h.name) for h in subject(read_text(text)).heads}
