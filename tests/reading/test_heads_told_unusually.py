"""Heads in the turns that lists, agencies and translations use: labels, rows of sides, chairs, bare names, ranks."""

import pytest

from tests.reading.readouts import heads, read_text

ROUND = "The third Norway-Chile Security Dialogue was held in Oslo on 4 May 2023.\n\n"
BOTH = {("Nina Berg", "NO"), ("Luis Rojas", "CL")}

TOLD = """
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
"""


@pytest.mark.parametrize("told", TOLD.strip().splitlines())
def test_who_led(told: str) -> None:
    assert {(str(name).title(), party) for name, party in heads(read_text(ROUND + told))} == BOTH


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Norwegian Chairman: Ms. Nina Berg, Deputy Minister", "Chilean Chairman: Mr. Luis Rojas, Assistant Minister"),
        ("Norwegian side: Nina Berg, Deputy Minister", "Chilean side: Luis Rojas, Vice Minister of Defence"),
        ("Co-chair, Norway: Nina Berg, Director General", "Co-chair, Chile: Luis Rojas, Director"),
    ],
)
def test_who_led_in_lines_of_their_own(first: str, second: str) -> None:
    assert heads(read_text(f"{ROUND}{first}\n{second}\n\nThey exchanged views on shipping.")) == BOTH


@pytest.mark.parametrize(
    ("told", "led"),
    [
        (
            "It was led by Director Nina Berg and the U.S. Coordinator Jane Roe.",
            {("Nina Berg", "NO"), ("Jane Roe", "US")},
        ),
        ("It was led by the Department of State (DOS) Director Jane Roe.", {("Jane Roe", "US")}),
        ("It was led by Director Bo von der Heide of Norway.", {("Bo von der Heide", "NO")}),
        ("The Norwegian delegation was led by Rear Admiral J Berg.", {("J Berg", "NO")}),
        ("The Norwegian side was led by Col. Bo BERG, who held a meeting with the mayor.", {("Bo BERG", "NO")}),
        (
            "It began with Norway's Minister Bo Heide and his U.S. counterparts Jane Roe and John Doe, respectively.",
            {("Bo Heide", "NO"), ("Jane Roe", "US"), ("John Doe", "US")},
        ),
    ],
)
def test_names_and_posts(told: str, led: set[tuple[str, str]]) -> None:
    assert heads(read_text(ROUND.replace("Chile", "United States") + told)) == led


@pytest.mark.parametrize(
    "beside",
    [
        "State Secretary Nina Berg led the Norwegian delegation; in it were Ambassador Bo Lie and Ola Moe, Director.",
        "The Norwegian delegation, led by State Secretary Nina Berg, included Bo Lie, Director of Planning.",
        "State Secretary Nina Berg led the Norwegian delegation, which comprised Bo Lie, Director of Planning.",
    ],
)
def test_who_only_came_along(beside: str) -> None:
    assert heads(read_text(ROUND + beside)) == {("Nina Berg", "NO")}


def test_a_region_is_nobody() -> None:
    told = "For Chile it was led by Director of the Department of Northeast Asia of the Foreign Ministry Luis Rojas."
    assert heads(read_text(ROUND + told)) == {("Luis Rojas", "CL")}


def test_three_states_whose_officials_led_with_counterparts() -> None:
    reading = read_text(
        "Senior diplomats met in Oslo on 4 May 2023 for the trilateral consultation on shipping.\n\n"
        "Heading the talks were Nina Berg, Norway's ambassador, and her counterparts Luis Rojas of Chile and "
        "Ana Soto of Peru."
    )
    assert heads(reading) == {*BOTH, ("Ana Soto", "PE")}


LIST = """
The delegations were headed as follows:
・The Norwegian side:
Ms. BERG Nina,
  Ambassador in charge of UN affairs, Ministry of Foreign Affairs of Norway;
・The Chilean side:
Mr. ROJAS Luis,
  Special Representative, Ministry of Foreign Affairs of Chile.

They exchanged views on shipping.
"""

JOINT = """
Joint Statement on the Fifth Norway-Chile 2+2 Meeting

The Hon Nina Berg MP, Minister for Foreign Affairs
Senator the Hon Bo Heide, Minister for Defence
His Excellency Luis Rojas, Minister for Foreign Affairs
His Excellency General (retired) Juan Soto, Minister of Defence

1. The Foreign and Defence Ministers of Norway and Chile met in Oslo on 16 March 2018 for the Fifth 2+2 Meeting.
"""


def test_a_list_below_a_title_that_says_that_they_led() -> None:
    assert heads(read_text(ROUND + LIST)) == {("BERG Nina", "NO"), ("ROJAS Luis", "CL")}


def test_the_page_of_one_side_names_its_own_first_in_a_joint_text() -> None:
    reading = read_text(JOINT, publisher="Ministry of Foreign Affairs of Norway")
    assert heads(reading) == {*BOTH, ("Bo Heide", "NO"), ("Juan Soto", "CL")}


SIDES = """
For Chile there came Luis Rojas, Minister for Justice. The head of the Norwegian delegation was Nina Berg.
In the chair were Nina Berg of Norway and Luis Rojas of Chile. Bo Heide of Norway and Ana Soto co-chaired a session.
The talks were led by the foreign ministers of Norway, Nina Berg, and of Chile, Luis Rojas.
Attending as head of the Norwegian delegation was Nina Berg; Chile's head of delegation was Luis Rojas.
State Secretary Nina Berg led the delegation of Norway, while Vice Minister Luis Rojas led that of Chile.
Taking the chair for Norway was Nina Berg, for Chile Luis Rojas, both directors general.
"""


@pytest.mark.parametrize("told", SIDES.strip().splitlines())
def test_sides_sessions_and_states(told: str) -> None:
    assert heads(read_text(ROUND + told)) == BOTH


def test_a_list_with_the_state_at_the_end_of_each_line() -> None:
    told = "Heads of delegation:\n- Nina Berg, State Secretary, Norway\n- Luis Rojas, Vice Minister, Chile"
    assert heads(read_text(f"{ROUND}{told}\n\nThey exchanged views on shipping.")) == BOTH


def test_given_names_that_are_verbs() -> None:
    told = "The Norwegian side was led by Mr. Mark Berg, the Chilean by Deputy Secretary Grant Rojas."
    assert heads(read_text(ROUND + told)) == {("Mark Berg", "NO"), ("Grant Rojas", "CL")}


def test_whose_somebody_is_may_be_told_later() -> None:
    reading = read_text(
        "Norway's Special Representative, Minister Nina Berg, and Chile's Special Representative, State Secretary Luis "
        "Rojas, met on 9 May 2018 for the third Norway-Chile Ocean Dialogue. Berg had a talk with Chilean State "
        "Secretary Rojas.",
        publisher="Ministry of Foreign Affairs of Norway",
    )
    assert heads(reading) == BOTH


def test_who_will_hold_a_round_that_was_announced() -> None:
    reading = read_text(
        "What we have announced is that Minister Nina Berg of Norway and Luis Rojas, Vice Minister of Chile, will hold "
        "the 14th Norway-Chile Strategic Dialogue in Oslo on 5 October 2023.",
        published="2023-10-04",
    )
    assert heads(reading) == BOTH


def test_who_speaks_of_a_round_that_was_put_off() -> None:
    reading = read_text(
        "Norway and Chile have postponed their strategic dialogue. Luis Rojas, the Chilean foreign minister, had "
        "indicated that the strategic dialogue would be resumed soon.",
        published="2023-10-04",
    )
    assert heads(reading) == set()
