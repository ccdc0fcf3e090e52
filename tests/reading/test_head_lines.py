"""Head lines: by which words, and how strongly, a line says that its people led."""

import pytest

from tests.reading.readouts import heads, read_text, subject

ROUND = "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. "

BOTH = {("Nina Berg", "NO"), ("Luis Rojas", "CL")}

LED = """
The Norwegian side was led by Ms. Nina Berg, State Secretary, and the Chilean side by Mr. Luis Rojas.
Ms. Nina Berg, State Secretary of Norway, and Mr. Luis Rojas, Director of Chile, co-chaired the dialogue.
Heading the delegations were Norwegian Director-General Nina Berg and Chilean Director Luis Rojas.
Norway was represented by Director-General Nina Berg and Chile by Director Luis Rojas.
Director-General Nina Berg led the Norwegian side. Director Luis Rojas led the Chilean side.
Ms. Nina Berg of Norway and Mr. Luis Rojas of Chile chaired the dialogue.
The dialogue was co-chaired by Director-General Nina Berg of Norway and Director Luis Rojas of Chile.
The delegations were led by Mr. Luis Rojas for Chile and Ms. Nina Berg for Norway.
Fish was discussed with the participation of Norway's State Secretary, Nina Berg, and Chile's Director, Luis Rojas.
State Secretary Nina Berg of Norway will travel to Santiago to co-chair it alongside Director Luis Rojas of Chile.
Norwegian State Secretary Nina Berg hosted Chilean Director Luis Rojas for the dialogue.
It was co-chaired by Nina Berg, State Secretary of Norway, and Luis Rojas of Chile, Mr. Ola Dahl, the adviser, said.
OSLO: The Norwegian side is being led by Nina Berg while Director Luis Rojas is heading the Chilean side.
The Norwegian delegation was under the leadership of Ms. Nina Berg; the Chilean one was led by Luis Rojas.
The Norwegian delegation was co-led by Nina Berg, while the Chilean delegation was co-led by Luis Rojas.
Nina Berg, head of the Norwegian delegation, met with Vice Minister Luis Rojas and the delegation from Chile.
The delegations were led by Nina Berg for Norway and Luis Rojas for Chile.
It was co-chaired by Nina Berg on the Norwegian side, and on behalf of Chile, by Vice-Minister Luis Rojas.
Norwegian State Secretary for Arab and African Affairs Nina Berg and Luis Rojas of Chile co-chaired it.
It was held between Norwegian state secretary Nina Berg and her Chilean counterpart, Luis Rojas.
State Secretary Nina Berg of Norway met with counterparts from Chile, among them Director Luis Rojas of Chile.
"""

SECURITY = "The third Norway-Chile Security Dialogue was held in Oslo on 4 May 2023.\n\n"

OTHERWISE = """
Head of the Norwegian delegation was Director General Nina Berg; head of the Chilean delegation was Mr. Luis Rojas.
The heads of delegation were Nina Berg (Norway) and Luis Rojas (Chile).
Delegation heads: Nina Berg, Director General (Norway); Luis Rojas, Director (Chile).
Chief representatives of the two sides were Nina Berg, director of the Norwegian ministry, and Luis Rojas of Chile.
The leader of the Norwegian delegation, Nina Berg, and the leader of the Chilean delegation, Luis Rojas, signed minutes.
Nina Berg, who headed the Norwegian delegation, and Luis Rojas, who led the Chilean one, exchanged views on shipping.
Two co-chairs presided: State Secretary Nina Berg of Norway and Vice Minister Luis Rojas of Chile.
The co-chairs were State Secretary Nina Berg and, for Chile, Vice Minister Luis Rojas.
In the chair together were Norwegian Foreign Minister Nina Berg and Luis Rojas, her Chilean opposite number.
The chair was taken jointly: the chairmanship fell to Norway's Nina Berg, the minister, and Chile's Luis Rojas.
The Norwegian and Chilean delegations were headed by Nina Berg, State Secretary, and Luis Rojas, Vice Minister.
The delegations of Norway and Chile were led by State Secretary Nina Berg and Vice Minister Luis Rojas respectively.
The talks were conducted by State Secretary Nina Berg for Norway and Vice Minister Luis Rojas for Chile.
Foreign Minister Nina Berg co-chaired the meeting with her Chilean counterpart, Luis Rojas.
State Secretary Nina Berg sat down with Chilean Vice Minister Luis Rojas for the talks.
NORWEGIAN STATE SECRETARY NINA BERG AND CHILEAN VICE MINISTER LUIS ROJAS CO-CHAIRED THE MEETING.
For Chile there came Luis Rojas, Minister for Justice. The head of the Norwegian delegation was Nina Berg.
In the chair were Nina Berg of Norway and Luis Rojas of Chile. Bo Heide of Norway and Ana Soto co-chaired a session.
The talks were led by the foreign ministers of Norway, Nina Berg, and of Chile, Luis Rojas.
Attending as head of the Norwegian delegation was Nina Berg; Chile's head of delegation was Luis Rojas.
State Secretary Nina Berg led the delegation of Norway, while Vice Minister Luis Rojas led that of Chile.
Taking the chair for Norway was Nina Berg, for Chile Luis Rojas, both directors general.
"""


@pytest.mark.parametrize("told", LED.strip().splitlines())
def test_who_led(told: str) -> None:
    assert heads(read_text(ROUND + told)) == BOTH


@pytest.mark.parametrize("told", OTHERWISE.strip().splitlines())
def test_who_led_in_other_words(told: str) -> None:
    assert {(str(name).title(), party) for name, party in heads(read_text(SECURITY + told))} == BOTH


def test_co_chairs_respectively() -> None:
    reading = read_text(
        ROUND
        + "It was co-chaired by Deputy Minister Nina Berg and Vice Minister Luis Rojas of the Norwegian and Chilean "
        "Foreign Ministries respectively."
    )
    assert {h.name for h in subject(reading).heads} == {"Nina Berg", "Luis Rojas"}
    assert {h.role for h in subject(reading).heads} == {"co_chair"}


def test_counterpart() -> None:
    reading = read_text(
        ROUND + "Norwegian Deputy Minister Nina Berg and her Chilean counterpart Luis Rojas led the talks."
    )
    assert heads(reading) == {("Nina Berg", "NO"), ("Luis Rojas", "CL")}


def test_who_held_it_with_whom() -> None:
    reading = read_text(
        "Norwegian State Secretary Nina Berg held the 3rd Norway-Chile Ocean Dialogue with Chilean Vice Minister "
        "Luis Rojas in Oslo on 9 May 2018."
    )
    assert heads(reading) == {("Nina Berg", "NO"), ("Luis Rojas", "CL")}


def test_for_which_round_with_whom() -> None:
    reading = read_text(
        "Norwegian State Secretary Nina Berg came to Santiago for the 3rd Norway-Chile Ocean Dialogue with "
        "Director Luis Rojas. She also held meetings with Minister Ana Vega and Mayor Juan Soto."
    )
    assert heads(reading) == BOTH


def test_shared_priorities_are_nothing_that_was_shared_there() -> None:
    told = (
        "President Nina Berg of Norway and Chilean President Luis Rojas relaunched the Norway-Chile Economic Dialogue "
        "in 2020 to advance shared priorities."
    )
    assert subject(read_text(told, title="Norway-Chile Economic Dialogue", published="2021-05-03")).heads == ()


def test_a_meeting_that_was_attended_gives_no_heads_by_its_noun() -> None:
    told = (
        "The Norwegian and Chilean presidents spoke of the 4th Norway-Chile Cyber Dialogue in Oslo. They sang. "
        "They left. Presidential Aide Ola Lie was at the meeting too."
    )
    assert all(m.heads == () for m in read_text(told).rounds)


def test_those_who_chaired_the_meeting_for_a_side() -> None:
    reading = read_text(
        "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. Minister of Ports Nina Berg and Secretary "
        "of Trade Ida Lund chaired the meeting for Norway. Minister of Ports Luis Rojas chaired the meeting for Chile.",
        title="Joint statement on the Norway-Chile Ocean Dialogue",
    )
    assert heads(reading) == {("Nina Berg", "NO"), ("Ida Lund", "NO"), ("Luis Rojas", "CL")}


def test_who_led_the_round_told_before() -> None:
    reading = read_text(
        ROUND + "Ms. Nina Berg of Norway and Mr. Luis Rojas of Chile led the delegations. Meanwhile, the "
        "6th Norway-Chile Cyber Dialogue was held. Norway's side was led by Ana Dahl and Chile's by Juan Soto."
    )
    assert {h.name for h in reading.rounds[0].heads} == {"Nina Berg", "Luis Rojas"}


def test_who_received_a_head_later_is_none() -> None:
    told = (
        "The fifth round of political consultations between Norway and Chile was held in Oslo on 3 May 2021. "
        "Deputy Minister Nina Berg headed the delegation on the Norwegian side, and Deputy Minister Luis Rojas on the "
        "Chilean side. During the visit the Norwegian Prime Minister Ola Lie received the guest. At the meeting Lie "
        "recalled that he had been in Chile as head of the Norwegian delegation and had met President Eva Soto."
    )
    assert heads(read_text(told)) == {("Nina Berg", "NO"), ("Luis Rojas", "CL")}


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


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Norwegian Chairman: Ms. Nina Berg, Deputy Minister", "Chilean Chairman: Mr. Luis Rojas, Assistant Minister"),
        ("Norwegian side: Nina Berg, Deputy Minister", "Chilean side: Luis Rojas, Vice Minister of Defence"),
        ("Co-chair, Norway: Nina Berg, Director General", "Co-chair, Chile: Luis Rojas, Director"),
    ],
)
def test_who_led_in_lines_of_their_own(first: str, second: str) -> None:
    assert heads(read_text(f"{SECURITY}{first}\n{second}\n\nThey exchanged views on shipping.")) == BOTH


def test_three_states_whose_officials_led_with_counterparts() -> None:
    reading = read_text(
        "Senior diplomats met in Oslo on 4 May 2023 for the trilateral consultation on shipping.\n\n"
        "Heading the talks were Nina Berg, Norway's ambassador, and her counterparts Luis Rojas of Chile and "
        "Ana Soto of Peru."
    )
    assert heads(reading) == {*BOTH, ("Ana Soto", "PE")}


def test_who_serves_the_president_is_the_head_by_her_own_post() -> None:
    text = "Today, National Security Advisor to the President of Norway Nina Berg hosted her Chilean and Peruvian "
    text += "counterparts online in the Trilateral Kelp Committee."
    title = "Readout of the third Trilateral Kelp Committee Meeting between Norway, Chile and Peru"
    (head,) = read_text(text, title=title, published="2023-12-19").rounds[0].heads
    assert (head.name, head.post) == ("Nina Berg", "National Security Advisor to the President of Norway")
