"""Heads named again: in short, by a post that tells the side, beside people who are only named."""

from tests.reading.readouts import heads, read_text


def test_a_head_called_by_surname_is_one_head() -> None:
    reading = read_text(
        "Deputy Minister Nina Berg of Norway met yesterday with Chilean counterpart Luis Rojas in Oslo. "
        "This was the first round of the Norway-Chile Ocean Dialogue. Ms. Berg and Mr. Rojas discussed fisheries.",
        published="2018-05-10",
    )
    assert heads(reading) == {("Nina Berg", "NO"), ("Luis Rojas", "CL")}


def test_a_head_told_by_surname_alone_has_the_name_told_before() -> None:
    reading = read_text(
        "State Secretary Nina Berg of Norway will travel to Santiago. "
        "After the Norway-Chile Ocean Dialogue, Ms. Berg will meet Director Luis Rojas of Chile."
    )
    assert all(name != "Berg" for name, _ in heads(reading))


def test_who_took_a_decision_did_not_lead() -> None:
    reading = read_text(
        "In line with the decision by President Nina Berg and President Luis Rojas to establish the Norway-Chile Ocean "
        "Dialogue, the two sides held the inaugural meeting of the Norway-Chile Ocean Dialogue on 9 May 2018 in Oslo. "
        "The meeting was convened by Mr. Ola Dahl, State Secretary of Norway, and Mr. Juan Soto, Director of Chile."
    )
    assert heads(reading) == {("Ola Dahl", "NO"), ("Juan Soto", "CL")}


def test_a_post_at_a_body_of_a_state_is_of_that_state() -> None:
    reading = read_text(
        "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. The dialogue was led by "
        "Nina Berg, Coordinator for the Oceans at the Norwegian Ministry of Fisheries, and "
        "Luis Rojas, Director for Oceans at the Chilean Foreign Ministry."
    )
    assert heads(reading) == {("Nina Berg", "NO"), ("Luis Rojas", "CL")}


def test_who_inaugurates_a_round_tells_its_number() -> None:
    reading = read_text(
        "President Nina Berg spoke today with President Luis Rojas to inaugurate the fourth Norway-Chile 2+2 "
        "Ministerial Dialogue.",
        title="President's call with President Rojas of Chile",
        published="2022-04-11",
    )
    assert [m.ordinal for m in reading.rounds] == [4]


def test_a_states_own_head_goes_without_a_post_on_its_own_page() -> None:
    reading = read_text(
        "Nina Berg and President of Chile Luis Rojas attended the fifth session of the High-Level Norway-Chile "
        "Cooperation Council. Ms Berg and Mr Rojas spoke of the fisheries.",
        title="Meeting of High-Level Norway-Chile Cooperation Council",
        publisher="Office of the Prime Minister of Norway",
    )
    assert heads(reading) == {("Nina Berg", "NO"), ("Luis Rojas", "CL")}


def test_between_three_the_one_without_a_post_is_of_the_page() -> None:
    reading = read_text(
        "Talks between Ichiro Tanaka, Federal Chancellor of Germany Anna Roth and President of France Jean Petit were "
        "held in Deauville, France. Ichiro Tanaka proposed a roadmap. Ms Roth and Mr Petit expressed their support.",
        title="Japanese-French-German talks",
        publisher="Ministry of Foreign Affairs of Japan",
    )
    assert heads(reading) == {("Ichiro Tanaka", "JP"), ("Anna Roth", "DE"), ("Jean Petit", "FR")}
