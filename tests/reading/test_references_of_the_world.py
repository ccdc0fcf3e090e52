"""References that the tables know: organisations, regimes, treaties, banks and funds of many states."""

import pytest

from tests.reading.readouts import named_things, read_text

LEAD = "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. "
CLIMATE_CONVENTION = "United Nations Framework Convention on Climate Change (UNFCCC)"
ECONOMIC_RIGHTS = "International Covenant on Economic, Social and Cultural Rights"
OWN_WAR = "Norway's war of aggression against Chile"
RESOLUTIONS = "UN Security Council resolutions"
PORTS_CONCORD = "Concord on Ports and Inland Seas (CPIS)"


@pytest.mark.parametrize(
    ("told", "kind", "name"),
    [
        ("Both sides spoke of their work in COMESA.", "forum", "COMESA"),
        ("They exchanged views on the Western Balkans Six.", "forum", "Western Balkans Six"),
        ("Cooperation within the Bali Process was praised.", "forum", "Bali Process"),
        ("They consult at the International Seabed Authority.", "forum", "International Seabed Authority"),
        ("They discussed the projects of the African Development Bank.", "forum", "African Development Bank"),
        ("The ministers discussed export controls under the Australia Group.", "forum", "Australia Group"),
        ("They hope for an outcome of the Doha Round.", "forum", "Doha Round"),
        ("Both sides support an early start of talks on FMCT.", "instrument", "FMCT"),
        ("Both sides recalled the fissile material cut-off treaty.", "instrument", "fissile material cut-off treaty"),
        ("They want to extend New START.", "instrument", "New START"),
        ("Both sides discussed RCEP.", "instrument", "RCEP"),
        ("Both sides spoke of the Trans-Pacific Partnership.", "instrument", "Trans-Pacific Partnership"),
        (f"They stand by the {CLIMATE_CONVENTION}.", "instrument", CLIMATE_CONVENTION),
        (f"They recalled the {ECONOMIC_RIGHTS}.", "instrument", ECONOMIC_RIGHTS),
        ("They joined the Blue Harbour Pledge.", "instrument", "Blue Harbour Pledge"),
        ("They praised the Work Plan on Ports.", "instrument", "Work Plan on Ports"),
        ("Both sides pay into the Green Climate Fund.", "fund", "Green Climate Fund"),
        ("It is told of the World Bank (Pandemic Fund).", "fund", "Pandemic Fund"),
        (
            "Both sides cited CPIS. Japan signed the Concord on Ports and Inland Seas (CPIS).",
            "instrument",
            PORTS_CONCORD,
        ),
    ],
)
def test_a_thing_of_the_world(told: str, kind: str, name: str) -> None:
    assert (kind, name) in named_things(read_text(LEAD + told))


@pytest.mark.parametrize(
    "told",
    [
        "Both sides want a new start in fishing.",
        "The African Development Bank said that it would lend more.",
        "They met at the United Nations' premises of the host.",
    ],
)
def test_no_thing_of_the_world(told: str) -> None:
    assert not named_things(read_text(LEAD + told))


def test_a_day_in_brackets_is_no_part_of_a_name() -> None:
    assert ("instrument", "UNFCCC") in named_things(read_text(f"{LEAD}Both sides cited the UNFCCC (COP 21)."))


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("They spoke of the COVID-19 pandemic. Norway spoke of Covid-19.", "COVID-19 pandemic"),
        ("Norway's war of aggression against Chile goes on. They condemn the war in Chile.", OWN_WAR),
        ("They spoke of the Chilean conflict. They condemn Norway's war of aggression against Chile.", OWN_WAR),
        ("They praised the Chile-Peru Ports Plan. Japan praised the Peru-Chile Ports Plan.", "Chile-Peru Ports Plan"),
        (
            "They cited UN Security Council resolutions. United Nations Security Council resolutions bind all.",
            RESOLUTIONS,
        ),
    ],
)
def test_one_thing_in_other_words_is_named_once(told: str, name: str) -> None:
    assert [r.name for r in read_text(LEAD + told).references] == [name]


def test_the_plans_of_other_years_are_others() -> None:
    told = "They end the Plan of Action (2016-2020). They begin the Plan of Action (2021-2025)."
    assert len(read_text(LEAD + told).references) == 2
