"""Head candidates: whom a line names, in full, by surname, or in another spelling of one name."""

import pytest

from tests.reading.readouts import heads, read_text, subject

ROUND = "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. "

SECURITY = "The third Norway-Chile Security Dialogue was held in Oslo on 4 May 2023.\n\n"


def test_a_bare_surname_of_someone_named_in_full_elsewhere() -> None:
    reading = read_text(
        "Sun is to hold the 17th China-Japan security dialogue with Japanese Deputy Minister Ken Mori on 9 May 2018. "
        "Chinese Vice Minister Sun Wei arrives on 8 May."
    )
    assert heads(reading) == {("Sun Wei", "CN"), ("Ken Mori", "JP")}


def test_post_and_role_are_kept_as_printed() -> None:
    reading = read_text(
        ROUND
        + "Ms. Nina BERG, Director-General for Oceans, Ministry of Foreign Affairs of Norway, headed its delegation."
    )
    (head,) = subject(reading).heads
    assert (head.name, head.role) == ("Nina BERG", "head")
    assert head.post == "Director-General for Oceans, Ministry of Foreign Affairs of Norway"


@pytest.mark.parametrize(
    ("name", "party"), [("SUN Wei", "CN"), ("KONG Bo", "CN"), ("IDE Keiji", "JP"), ("LONG Kenji", "JP")]
)
def test_family_names_in_capitals_that_are_words(name: str, party: str) -> None:
    state = {"CN": "China", "JP": "Japan"}[party]
    text = f"The 5th Japan-China Maritime Dialogue was held in Tokyo. Mr. {name} of {state} led the delegation."
    assert (name, party) in heads(read_text(text))


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


def test_a_post_at_a_body_of_a_state_is_of_that_state() -> None:
    reading = read_text(
        "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. The dialogue was led by "
        "Nina Berg, Coordinator for the Oceans at the Norwegian Ministry of Fisheries, and "
        "Luis Rojas, Director for Oceans at the Chilean Foreign Ministry."
    )
    assert heads(reading) == {("Nina Berg", "NO"), ("Luis Rojas", "CL")}


def test_one_name_in_two_spellings_is_one_head() -> None:
    told = "Nina K. Berg of Norway and L. Rojas of Chile led the delegations. N. Berg of Norway led the talks on fish."
    assert {p for _, p in heads(read_text(ROUND + told))} == {"NO", "CL"}
    assert len(heads(read_text(ROUND + told))) == 2


def test_one_korean_name_in_two_spellings_is_one_head() -> None:
    reading = read_text(
        "The 3rd Japan-Republic of Korea Ocean Dialogue was held in Tokyo on 9 May 2018 between Director-General "
        "Seo Min-jeong of the Republic of Korea and Director-General Mori Ken of Japan. Seo Min-jung, Director-General "
        "of the Republic of Korea, and Mr. Mori met for two hours."
    )
    assert len(heads(reading)) == 2


def test_a_head_of_one_name_is_known_by_whose_counterpart_he_is() -> None:
    told = (
        "The ninth consultation on consular affairs of Norway and Mongolia was held in Oslo on 3 May 2021. In the "
        "chair were Ambassador Nina Berg and Ganbold, her Mongolian counterpart."
    )
    assert ("Ganbold", "MN") in heads(read_text(told))


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
    assert heads(read_text(SECURITY.replace("Chile", "United States") + told)) == led


def test_given_names_that_are_verbs() -> None:
    told = "The Norwegian side was led by Mr. Mark Berg, the Chilean by Deputy Secretary Grant Rojas."
    assert heads(read_text(SECURITY + told)) == {("Mark Berg", "NO"), ("Grant Rojas", "CL")}


def test_a_region_is_nobody() -> None:
    told = "For Chile it was led by Director of the Department of Northeast Asia of the Foreign Ministry Luis Rojas."
    assert heads(read_text(SECURITY + told)) == {("Luis Rojas", "CL")}


def test_a_generation_behind_a_name_makes_no_other_person() -> None:
    text = "Today Minister Luis R. Rojas Jr. of Chile co-chaired the third Norway-Chile Dialogue in Oslo with Minister "
    text += "Anne Haugen of Norway. During the dialogue, Minister Rojas led the talk on fish."
    assert heads(read_text(text)) == {("Luis R. Rojas Jr", "CL"), ("Anne Haugen", "NO")}
