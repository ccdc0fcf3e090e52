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
