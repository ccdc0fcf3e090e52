"""Heads as ministries and agencies tell of them: with whom a round was held, who took part, who only said so."""

import pytest

from tests.reading.readouts import heads, read_text, subject

ROUND = "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. "
BOTH = {("Nina Berg", "NO"), ("Luis Rojas", "CL")}


WHO_LED = """
Fish was discussed with the participation of Norway's State Secretary, Nina Berg, and Chile's Director, Luis Rojas.
State Secretary Nina Berg of Norway will travel to Santiago to co-chair it alongside Director Luis Rojas of Chile.
Norwegian State Secretary Nina Berg hosted Chilean Director Luis Rojas for the dialogue.
It was co-chaired by Nina Berg, State Secretary of Norway, and Luis Rojas of Chile, Mr. Ola Dahl, the adviser, said.
"""


@pytest.mark.parametrize("told", WHO_LED.strip().splitlines())
def test_who_led(told: str) -> None:
    assert heads(read_text(ROUND + told)) == BOTH


def test_who_met_whom_for_the_round() -> None:
    reading = read_text(
        "State Secretary Nina Berg of Norway met with Chilean Director Luis Rojas on 9 May 2018 on the occasion of the "
        "first Norway-Chile Ocean Dialogue."
    )
    assert heads(reading) == BOTH


def test_for_which_round_with_whom() -> None:
    reading = read_text(
        "Norwegian State Secretary Nina Berg came to Santiago for the 3rd Norway-Chile Ocean Dialogue with "
        "Director Luis Rojas. She also held meetings with Minister Ana Vega and Mayor Juan Soto."
    )
    assert heads(reading) == BOTH


def test_of_two_sides_who_is_left_is_of_the_other() -> None:
    reading = read_text(
        ROUND + "The dialogue was co-chaired by Amb. Nina Berg, the Deputy Minister, and Mr Luis Rojas, Chile's Vice "
        "Minister, Mr Ola Dahl, the special adviser, said in a statement."
    )
    assert heads(reading) == BOTH


def test_who_announces_a_round_does_not_lead_it() -> None:
    reading = read_text("The 4th Norway-Chile Ocean Dialogue will be held in Oslo, Foreign Minister Nina Berg said.")
    assert heads(reading) == set()


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Prime Minister Nouri al-Jabiri of Chile", "Nouri al-Jabiri"),
        ("Deputy Defence Minister Sen. Lieut. Gen. Tran Van Duc of Norway", "Tran Van Duc"),
        ("Norwegian Ambassador to Muscat Nina Berg", "Nina Berg"),
    ],
)
def test_the_whole_name_and_no_more(printed: str, name: str) -> None:
    assert {n for n, _ in heads(read_text(ROUND + f"It was chaired by {printed}."))} == {name}


def test_who_receives_a_courtesy_visit_does_not_lead() -> None:
    told = (
        "It was attended by State Secretary Nina Berg of Norway and Luis Rojas, Chile's director. "
        "After the meeting, Rojas had a courtesy visit with Norwegian Foreign Minister Ana Dahl."
    )
    assert heads(read_text(ROUND + told)) == BOTH


def test_whose_decision_it_was() -> None:
    told = (
        "Nina Berg of Norway and Luis Rojas of Chile led the delegations. The meeting is held in pursuance of the "
        "decision taken by Prime Minister Ana Dahl of Norway and President Juan Soto of Chile."
    )
    assert heads(read_text(ROUND + told)) == BOTH


def test_his_counterpart_at_the_end_of_the_sentence() -> None:
    told = "It was held between Norwegian state secretary Nina Berg and her Chilean counterpart, Luis Rojas."
    assert heads(read_text(ROUND + told)) == BOTH


def test_two_principals_of_a_side_that_is_told_elsewhere() -> None:
    reading = read_text(
        "The first meeting of the Norway-Chile Foreign and Defence Ministerial Dialogue (2+2) is scheduled for 9 May. "
        "Foreign Minister Nina Berg and Defence Minister Ola Dahl will head the Norwegian delegation. "
        "The Chilean delegation will be led by Foreign Minister Luis Rojas and Defence Minister Ana Vega."
    )
    assert {n for n, _ in heads(reading)} == {"Nina Berg", "Ola Dahl", "Luis Rojas", "Ana Vega"}


def test_one_name_in_two_spellings_is_one_head() -> None:
    told = "Nina K. Berg of Norway and L. Rojas of Chile led the delegations. N. Berg of Norway led the talks on fish."
    assert {p for _, p in heads(read_text(ROUND + told))} == {"NO", "CL"}
    assert len(heads(read_text(ROUND + told))) == 2


@pytest.mark.parametrize(
    "told",
    [
        "OSLO: The Norwegian side is being led by Nina Berg while Director Luis Rojas is heading the Chilean side.",
        "The Norwegian delegation was co-led by Nina Berg, while the Chilean delegation was co-led by Luis Rojas.",
        "Nina Berg, head of the Norwegian delegation, met with Vice Minister Luis Rojas and the delegation from Chile.",
        "The delegations were led by Nina Berg for Norway and Luis Rojas for Chile.",
        "It was co-chaired by Nina Berg on the Norwegian side, and on behalf of Chile, by Vice-Minister Luis Rojas.",
        "Norwegian State Secretary for Arab and African Affairs Nina Berg and Luis Rojas of Chile co-chaired it.",
    ],
)
def test_whose_side_they_led(told: str) -> None:
    assert heads(read_text(ROUND + told)) == BOTH


def test_who_led_the_round_told_before() -> None:
    reading = read_text(
        ROUND + "Ms. Nina Berg of Norway and Mr. Luis Rojas of Chile led the delegations. Meanwhile, the "
        "6th Norway-Chile Cyber Dialogue was held. Norway's side was led by Ana Dahl and Chile's by Juan Soto."
    )
    assert {h.name for h in reading.rounds[0].heads} == {"Nina Berg", "Luis Rojas"}


def test_lines_broken_at_one_width() -> None:
    reading = read_text(
        "On 9 May 2018 the city of Oslo hosted the 3rd meeting of the\n"
        "Norway-Chile Ocean Dialogue, chaired by Norwegian State Secretary\n"
        "Nina Berg and by Chilean Foreign Ministry Director for Oceans\n"
        "Luis Rojas. The two of them spoke of fisheries and of the many\n"
        "harbours of the south, and had a walk along the shore of the\n"
        "fjord."
    )
    assert heads(reading) == BOTH


def test_who_met_with_counterparts() -> None:
    told = (
        "State Secretary Nina Berg of Norway met with counterparts from Chile, among them Director Luis Rojas of Chile."
    )
    assert heads(read_text(ROUND + told)) == BOTH


@pytest.mark.parametrize(
    "told",
    [
        "The Dialogue resumed at the direction of President Ida Lund of Norway and President Eva Soto of Chile.",
        "It was attended by Nina Berg on behalf of Minister Ida Lund of Norway.",
        "Norwegian officials spoke with their counterparts after meeting with President Eva Soto.",
        "Minister Eva Soto of Chile did not attend the Dialogue.",
        "It was opened with participation by Minister of Ports of Chile Eva Soto.",
    ],
)
def test_who_only_sends_or_stays_away_leads_nothing(told: str) -> None:
    reading = read_text(
        "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018, led by Nina Berg of Norway and Luis Rojas "
        "of Chile. " + told
    )
    assert heads(reading) == {("Nina Berg", "NO"), ("Luis Rojas", "CL")}


def test_those_who_chaired_the_meeting_for_a_side() -> None:
    reading = read_text(
        "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. Minister of Ports Nina Berg and Secretary "
        "of Trade Ida Lund chaired the meeting for Norway. Minister of Ports Luis Rojas chaired the meeting for Chile.",
        title="Joint statement on the Norway-Chile Ocean Dialogue",
    )
    assert heads(reading) == {("Nina Berg", "NO"), ("Ida Lund", "NO"), ("Luis Rojas", "CL")}


def test_one_korean_name_in_two_spellings_is_one_head() -> None:
    reading = read_text(
        "The 3rd Japan-Republic of Korea Ocean Dialogue was held in Tokyo on 9 May 2018 between Director-General "
        "Seo Min-jeong of the Republic of Korea and Director-General Mori Ken of Japan. Seo Min-jung, Director-General "
        "of the Republic of Korea, and Mr. Mori met for two hours."
    )
    assert len(heads(reading)) == 2


def test_two_prime_ministers_under_one_post() -> None:
    reading = read_text(
        "Prime Ministers Nina Berg and Luis Rojas met for the annual Norway-Chile Leaders' Meeting in Oslo on 9 May.",
        title="Joint statement with the Prime Minister of Chile",
        publisher="Prime Minister of Norway (Berg, Nina)",
        published="2018-05-09",
    )
    assert ("Luis Rojas", "NO") not in heads(reading)


def test_the_side_that_was_led_gives_its_party() -> None:
    told = (
        "The 6th round of Norway-Chile consultations was held in Oslo on 3 May 2021. The Norwegian side was led by "
        "Additional Secretary (Europe) Ambassador Shafqat Berg, and the Chilean delegation by Luis Rojas."
    )
    assert heads(read_text(told)) == {("Shafqat Berg", "NO"), ("Luis Rojas", "CL")}


def test_who_received_a_head_later_is_none() -> None:
    told = (
        "The fifth round of political consultations between Norway and Chile was held in Oslo on 3 May 2021. "
        "Deputy Minister Nina Berg headed the delegation on the Norwegian side, and Deputy Minister Luis Rojas on the "
        "Chilean side. During the visit the Norwegian Prime Minister Ola Lie received the guest. At the meeting Lie "
        "recalled that he had been in Chile as head of the Norwegian delegation and had met President Eva Soto."
    )
    assert heads(read_text(told)) == {("Nina Berg", "NO"), ("Luis Rojas", "CL")}


def test_the_principals_of_consultations_in_the_2_plus_2_format_are_four() -> None:
    told = (
        "On 3 May 2021 Foreign Minister Nina Berg of Norway met Luis Rojas, Minister for Foreign Affairs of Chile, in "
        "Oslo. The security policy consultations in the 2+2 format were held with Norwegian Minister of Defence "
        "Ola Lie and his Chilean counterpart Eva Soto."
    )
    told = "Consultations between the Foreign and Defence Ministers of Norway and Chile\n\n" + told
    assert {name for name, _ in heads(read_text(told))} == {"Nina Berg", "Luis Rojas", "Ola Lie", "Eva Soto"}


def test_shared_priorities_are_nothing_that_was_shared_there() -> None:
    told = (
        "President Nina Berg of Norway and Chilean President Luis Rojas relaunched the Norway-Chile Economic Dialogue "
        "in 2020 to advance shared priorities."
    )
    assert subject(read_text(told, title="Norway-Chile Economic Dialogue", published="2021-05-03")).heads == ()


def test_a_head_of_one_name_is_known_by_whose_counterpart_he_is() -> None:
    told = (
        "The ninth consultation on consular affairs of Norway and Mongolia was held in Oslo on 3 May 2021. In the "
        "chair were Ambassador Nina Berg and Ganbold, her Mongolian counterpart."
    )
    assert ("Ganbold", "MN") in heads(read_text(told))


def test_those_who_led_another_meeting_named_before_are_no_heads() -> None:
    told = (
        "Following the Norway-Chile Special Summit led by Prime Minister Nina Berg of Norway and President Luis Rojas "
        "of Chile, officials met for the inaugural meeting of the Norway-Chile Economic Dialogue in Oslo."
    )
    assert subject(read_text(told, title="Norway-Chile Economic Dialogue", published="2021-05-03")).heads == ()


def test_a_meeting_that_was_attended_gives_no_heads_by_its_noun() -> None:
    told = (
        "The Norwegian and Chilean presidents spoke of the 4th Norway-Chile Cyber Dialogue in Oslo. They sang. "
        "They left. Presidential Aide Ola Lie was at the meeting too."
    )
    assert all(m.heads == () for m in read_text(told).rounds)
