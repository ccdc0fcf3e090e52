"""References in the short pages of an office: calls, greetings to a forum, and what is only a task or a topic."""

import pytest

from secretariat.model import Reference
from secretariat.reading.fold import fold
from secretariat.reading.scan import has_trigger
from tests.reading.readouts import LEXICON, named_things, read_text

LEAD = "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. "
BETTER = "Build Back Better World (B3W) initiative"
ATTACK = "Chile's cruel, unprovoked attack on Peru"
PROGRAMME = "mid-term trade, economic and cultural programme for 2017-2020"
CIVIC = "Lima Dialogue Peruvian-Chilean Civic Forum"
SPACE = "Green Coast Economic Space (GCES) agreement"
CALL = "President Berg spoke by phone with President Roe of Peru. They condemned Chile's invasion of Peru."


def _titled(title: str, text: str) -> list[Reference]:
    reading = read_text(text, title=title, publisher="The White House")
    return [r for r in reading.references if r.rule == "title"]


@pytest.mark.parametrize("title", ["Readout of President Berg's Call with President Roe of Peru", "A Telephone Call"])
def test_a_call_is_read_though_no_noun_of_a_series_stands_in_it(title: str) -> None:
    reading = read_text(CALL, title=title, publisher="The White House")
    assert named_things(reading) == {("incident", "Chile's invasion of Peru")}
    assert not reading.rounds


def test_a_joint_text_does_not_cite_itself() -> None:
    text = "Joint Statement on Safe Harbours between Ola Berg, Envoy of Chile, and Ann Roe, Envoy of Peru. They "
    text += "recalled the Joint Statement on Ports of 3 May 2011."
    reading = read_text(text, title="Chile-Peru Joint Statement on Safe Harbours", publisher="The White House")
    assert named_things(reading) == {("instrument", "Joint Statement on Ports")}


def test_a_body_behind_a_name_tells_whose_somebody_is() -> None:
    told = "Those present were President Ola Berg, European Commission, and Ann Roe (United Nations)."
    assert not named_things(read_text(LEAD + told))


def test_a_noun_in_capitals_throughout_is_of_a_heading() -> None:
    assert not named_things(read_text(LEAD + "They left. SUMMARY OF PROGRAMME The guests will see the harbour."))


def test_a_text_without_meeting_or_call_goes_no_further() -> None:
    assert has_trigger(fold("a joint declaration of the two presidents"), LEXICON)
    assert not has_trigger(fold("the price of fish and the weather on the coast"), LEXICON)


@pytest.mark.parametrize(
    "told",
    [
        "They spoke of recovering from the COVID-19 pandemic.",
        "They agreed to cooperate on ending the worst of the pandemic of COVID-19.",
        "They discussed the response to the Covid-19 pandemic.",
        "They discussed addressing the coronavirus pandemic.",
        "They praised each other's fight against COVID-19.",
    ],
)
def test_a_plague_that_is_worked_against_is_a_task_and_no_incident(told: str) -> None:
    assert not named_things(read_text(LEAD + told))


@pytest.mark.parametrize(
    "told",
    [
        "The dialogue had been delayed by the COVID-19 pandemic.",
        "Trade grew in spite of the COVID-19 pandemic.",
        "It was the first since the COVID-19 pandemic.",
    ],
)
def test_a_plague_that_tells_why_or_when_is_an_incident(told: str) -> None:
    assert ("incident", "COVID-19 pandemic") in named_things(read_text(LEAD + told))


@pytest.mark.parametrize(
    ("told", "kind", "name"),
    [
        ("Relief was sent after Hurricane Ada.", "incident", "Hurricane Ada"),
        ("Relief was sent after Typhoons Ada and Ben.", "incident", "Typhoons Ada and Ben"),
        ("They condemned Chile's recent missile launches.", "incident", "Chile's recent missile launches"),
        ("They discussed the fire on Monday in northern Peru.", "incident", "fire on Monday in northern Peru"),
        ("They condemned the raid on the Lima suburb of Surco.", "incident", "raid on the Lima suburb of Surco"),
        ("They condemned the brutal assault on Peru.", "incident", "assault on Peru"),
        ("They told of the counter-terrorism operation in Peru.", "incident", "counter-terrorism operation in Peru"),
        ("They signed a contract to build a lighthouse.", "instrument", "contract to build a lighthouse"),
        ("They passed a document on mending the harbour.", "instrument", "document on mending the harbour"),
        ("They discussed the 3 May 2020 ceasefire agreement.", "instrument", "ceasefire agreement"),
        ("They spoke of the Common Economic Space.", "forum", "Common Economic Space"),
        ("They will open Chile Peru Business Week.", "forum", "Chile Peru Business Week"),
        ("They praised the Build Back Better World (B3W) initiative.", "instrument", BETTER),
        ("They signed a mid-term trade, economic and cultural programme for 2017-2020.", "instrument", PROGRAMME),
        ("They welcomed COP-28 in Lima.", "forum", "COP-28"),
        ("They upheld UNSCR 2722.", "instrument", "UNSCR 2722"),
        ("They praised the NATO Alliance.", "forum", "NATO"),
        ("They will sign a memorandum on harbours that will help both.", "instrument", "memorandum on harbours"),
        (
            "They condemned the 7 May 2011 attacks and mourned the events of 7 May 2011.",
            "incident",
            "7 May 2011 attacks",
        ),
        ("They praised the ANZUS alliance.", "forum", "ANZUS"),
        ("They spoke of the deadly floods in Kwa Mashu.", "incident", "floods in Kwa Mashu"),
        ("They met at the Rio+20 United Nations Conference.", "forum", "Rio+20 United Nations Conference"),
        ("They signed a Letter of Agreement on ports.", "instrument", "Letter of Agreement on ports"),
        ("They recalled the exchange of notes on visas signed in May.", "instrument", "exchange of notes on visas"),
        ("They spoke of the war between Chile and Peru.", "incident", "war between Chile and Peru"),
        (
            "They condemned the murder of Chilean President Ola Berg.",
            "incident",
            "murder of Chilean President Ola Berg",
        ),
        ("They condemned the killing of Chilean nurses in Lima.", "incident", "killing of Chilean nurses in Lima"),
        ("They know that an attack, a blast, took place in Lima.", "incident", "attack, a blast, took place in Lima"),
        ("They spoke of the January 2022 events in Peru.", "incident", "events in Peru"),
        ("They gave to the Blue Harbour Trust Fund of US$20 million.", "fund", "Blue Harbour Trust Fund"),
    ],
)
def test_a_thing_is_named_as_far_as_its_name_goes(told: str, kind: str, name: str) -> None:
    assert named_things(read_text(LEAD + told)) == {(kind, name)}


@pytest.mark.parametrize(
    "told",
    [
        "They served in both World Wars.",
        "Both sides cited the Genocide and Harbour Crimes Act.",
        "They will deposit their instruments of ratification.",
        "They praised the Fair Harbours Act.",
        "They cited the Convention on Safe Harbours Implementation Act.",
        "They met veterans of the Great Patriotic War.",
        "They spoke of the latest events in Peru.",
        "They discussed women, peace and security.",
        "They wished for a common economic space.",
        "They rejected the demand of the European Commission on pipelines.",
        "They discussed finalising agreement on the size and terms of the loan.",
        "They welcomed the Chile-Peru Policy Consultation Delegation.",
        "Talks go on until President Berg's proposed visit to Chile in May, it was agreed.",
    ],
)
def test_what_is_past_or_wished_for_or_of_one_state_is_no_thing(told: str) -> None:
    assert not named_things(read_text(LEAD + told))


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("the Lima Dialogue Peruvian-Chilean Civic Forum. The Lima Forum has grown.", {CIVIC}),
        ("the Green Coast Economic Space (GCES) agreement. The GCES agreement was praised.", {SPACE}),
        ("Chile's cruel, unprovoked attack on Peru. Chile's invasion did harm.", {ATTACK}),
        ("the ASEAN-Chile Summit. They will go to the ASEAN Summit.", {"ASEAN-Chile Summit", "ASEAN Summit"}),
    ],
)
def test_a_thing_named_again_with_words_left_out_is_the_same(told: str, names: set[str]) -> None:
    assert {name for _, name in named_things(read_text(f"{LEAD}They spoke of {told}"))} == names


@pytest.mark.parametrize(
    ("told", "published", "when"),
    [
        ("the June 20-21 Green Coast Summit in Riga", "2022-06-17", "2022-06-20/2022-06-21"),
        ("the 3 May Tunis Declaration", "2022-06-17", "2022-05-03"),
        ("the Tunis Declaration of April", "2023-07-18", "2023-04"),
    ],
)
def test_a_day_without_its_year_is_the_nearest(told: str, published: str, when: str) -> None:
    (named,) = read_text(f"{LEAD}They spoke of {told}.", published=published).references
    assert named.when == when


def test_what_attacks_and_war_are_called_is_one_thing() -> None:
    told = "They condemned Chile's invasion of Peru. They discussed the crisis between Chile and Peru."
    assert named_things(read_text(LEAD + told)) == {("incident", "Chile's invasion of Peru")}


def test_a_summit_that_is_attended_is_a_forum_and_no_party() -> None:
    text = "He will visit Samoa for the annual Pacific Islands Forum. Samoa hosts it. The PIF meets yearly."
    reading = read_text(text, title="A visit to Samoa", publisher="Prime Minister of Australia")
    assert named_things(reading) == {("forum", "Pacific Islands Forum")}


GREETING = "I welcome all guests from Chile and Peru. Your forum has done much for trade between Chile and Peru."


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Greetings to the Green Harbour Forum", "Green Harbour Forum"),
        ("President Berg Hosts Green Harbour Forum", "Green Harbour Forum"),
        (
            "Address at the Chile-Peru Business Cooperation Committee Dinner, Lima",
            "Chile-Peru Business Cooperation Committee",
        ),
        ("Speech at President Berg's Summit on Ports", "Summit on Ports"),
    ],
)
def test_the_forum_that_a_title_names_is_where_the_text_was_said(title: str, name: str) -> None:
    (named,) = _titled(title, GREETING)
    assert (named.kind, named.name, named.evidence) == ("forum", name, ())


def test_a_forum_that_title_and_text_name_has_its_quote() -> None:
    reading = read_text(GREETING + " The Green Harbour Forum grows.", title="Greetings to the Green Harbour Forum")
    (named,) = reading.references
    assert (named.name, named.evidence[0].quote) == ("Green Harbour Forum", "Green Harbour Forum")


@pytest.mark.parametrize(
    "title",
    ["Foreign Ministry Spokesperson on Chile-Peru Boundary Talks", "Chile-Peru Foreign Ministers' Telephone Talk"],
)
def test_a_post_or_a_single_talk_in_a_title_is_no_forum(title: str) -> None:
    assert not _titled(title, GREETING)


@pytest.mark.parametrize("title", ["5th Japan-China Maritime Dialogue", "GREETINGS TO THE GREEN HARBOUR FORUM IN LIMA"])
def test_neither_the_round_itself_nor_a_title_in_capitals_names_a_forum(title: str) -> None:
    assert not _titled(title, LEAD)
