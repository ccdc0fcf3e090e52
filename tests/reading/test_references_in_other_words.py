"""References in the turns of phrase of many offices: gatherings, papers, lines, incidents, and who is no forum."""

import pytest

from tests.reading.readouts import named_things, read_text

LEAD = "The fifth round of political consultations between Chile and Norway was held in Oslo on 3 June 2024. "
REBUILDING = "conference on the rebuilding of Tonga"
OF_TWO_PRESIDENTS = "summit of the two presidents in Lima in May 2019"
SENIOR_LINE = "hotline between senior officials"
TWO_LINES = "military hotlines, between their armies and between their navies"
PEACE_BETWEEN = "peace treaty between Lima and Quito"
SEA_BASICS = "2011 agreement on basic rules of the sea"
PORTS_FORUM = "Nordic Ports Forum"
FIELD_OF_TOURISM = "Memorandum of understanding in the field of tourism"
CYBER_CENTRE = "Centre for Excellence in Cyber Defence"
AID_WORKERS = "killing of the aid workers in Gaza"
POWER_STATION = "fire at the Black Rock power station"
DRIVING = "agreement on the recognition of driving licences"

NAVIES = "liaison mechanism between the two navies"
FISHING_COMMITTEE = "Joint Committee of Cooperation in Fishing"
ANNIVERSARY = "summit for the 25th anniversary of the pact"
OF_THE_HOUSE = "resolution of the US House of Representatives"
ON_TAX_DATA = "memorandum on the exchange of tax data"
ON_FISH = "proposed Memorandum of Understanding on fish"
COAST_GUARDS = "direct line between the two coast guards"
PREMIERS_VISIT = "prime minister's visit to Lima in June 2023"


@pytest.mark.parametrize(
    ("told", "kind", "name"),
    [
        ("Norway invited Chile to the Green Harbour Conference.", "forum", "Green Harbour Conference"),
        ("Chile will attend Oslo Energy Forum.", "forum", "Oslo Energy Forum"),
        ("They spoke of the visit to the Dalmatian Diplomatic Forum.", "forum", "Dalmatian Diplomatic Forum"),
        ("They discussed the conference on the rebuilding of Tonga to be held in Lima in May.", "forum", REBUILDING),
        (
            "They welcomed the conference on the rebuilding of Tonga, which will take place in Lima.",
            "forum",
            REBUILDING,
        ),
        ("A seminar on safe harbours was held in Bergen in May 2023.", "forum", "seminar on safe harbours"),
        ("Chile recalled the summit of the two presidents in Lima in May 2019.", "forum", OF_TWO_PRESIDENTS),
        ("They spoke of the London conference on Somalia.", "forum", "London conference on Somalia"),
        ("The Geneva 2 conference is a step on the way.", "forum", "Geneva 2 conference"),
        ("A first Ports Day and a third Nordic Ports Forum are planned.", "forum", PORTS_FORUM),
        ("They heard of the Organization of Turkic States.", "forum", "Organization of Turkic States"),
        ("They spoke of the Eastern Partnership.", "forum", "Eastern Partnership"),
        ("The Joint Ports Commission will meet by the end of the year.", "forum", "Joint Ports Commission"),
        ("Norway presented its 2021 strategy for the Arctic.", "instrument", "2021 strategy for the Arctic"),
        ("They held to the 2011 agreement on basic rules of the sea.", "instrument", SEA_BASICS),
        ("They noted progress on the peace treaty between Lima and Quito, which is near.", "instrument", PEACE_BETWEEN),
        ("The plan of exchanges for 2024-2026 was renewed.", "instrument", "plan of exchanges for 2024-2026"),
        ("An agreement on the recognition of driving licences was initialled.", "instrument", DRIVING),
        ("Memorandum of understanding in the field of tourism.", "instrument", FIELD_OF_TOURISM),
        ("They called for a return to the ceasefire of November 2020.", "instrument", "ceasefire of November 2020"),
        ("They recalled the award of 12 July 2016.", "instrument", "award of 12 July 2016"),
        ("They will look at the draft regulations on joint rescue.", "proposal", "draft regulations on joint rescue"),
        ("They will draft guidelines for a hotline between senior officials.", "channel", SENIOR_LINE),
        (
            "They will open two more military hotlines, between their armies and between their navies.",
            "channel",
            TWO_LINES,
        ),
        ("The hotline between the two coast guards came into use.", "channel", "hotline between the two coast guards"),
        ("They praised the Anti-Fraud Fusion Center.", "channel", "Anti-Fraud Fusion Center"),
        ("They visited the Centre for Excellence in Cyber Defence.", "channel", CYBER_CENTRE),
        ("The EU gives aid under the Harbour Cooperation Instrument.", "fund", "Harbour Cooperation Instrument"),
        ("It is paid by the Norway Grants.", "fund", "Norway Grants"),
        ("Norway spoke of the floods in southern Chile.", "incident", "floods in southern Chile"),
        ("They deplored the killing of the aid workers in Gaza.", "incident", AID_WORKERS),
        ("They spoke of the fire at the Black Rock power station last month.", "incident", POWER_STATION),
        ("Norway brought up the Skripal case.", "incident", "Skripal case"),
        ("Because of Covid-19 they met late.", "incident", "Covid-19"),
        ("They spoke of the Galwan clash.", "incident", "Galwan clash"),
        ("Norway helped after cyclone Idai.", "incident", "cyclone Idai"),
        ("The Ever Given accident was discussed.", "incident", "Ever Given accident"),
        ("They praised the liaison mechanism between the two navies.", "channel", NAVIES),
        ("They praised the Joint Committee of Cooperation in Fishing.", "forum", FISHING_COMMITTEE),
        ("They spoke of the takeover of Kabul.", "incident", "takeover of Kabul"),
        ("They spoke of the incidents in the Strait of Hormuz.", "incident", "incidents in the Strait of Hormuz"),
        ("Norway told of the Geneva talks on Syria.", "forum", "Geneva talks on Syria"),
        ("They met before the first session of the Fair Ports Council.", "forum", "Fair Ports Council"),
        ("They work together in the International Harbour Authority.", "forum", "International Harbour Authority"),
        ("They spoke of the Council of the Blue Sea States.", "forum", "Council of the Blue Sea States"),
        ("They spoke of the Group of Governmental Experts.", "forum", "Group of Governmental Experts"),
        ("They prepared the summit for the 25th anniversary of the pact.", "forum", ANNIVERSARY),
        ("They build on the Norwegian strategy of 16 September.", "instrument", "Norwegian strategy of 16 September"),
        ("They recalled the 2018 Joint Vision.", "instrument", "2018 Joint Vision"),
        ("Norway deplored the latest resolution of the US House of Representatives.", "instrument", OF_THE_HOUSE),
        ("It is told by the Scheme of Fair Tariffs (“SFT”).", "instrument", "Scheme of Fair Tariffs (“SFT”)"),
        ("Norway proposed a memorandum on the exchange of tax data.", "proposal", ON_TAX_DATA),
        ("They consult on a new text of a joint statement on fish.", "proposal", "joint statement on fish"),
        ("A proposed Memorandum of Understanding on fish is before them.", "proposal", ON_FISH),
        ("They want to set up a joint ports council.", "proposal", "joint ports council"),
        ("Norway suggested a direct line between the two coast guards.", "channel", COAST_GUARDS),
        (f"It was agreed during the {PREMIERS_VISIT}.", "forum", PREMIERS_VISIT),
    ],
)
def test_a_thing_told_in_other_words(told: str, kind: str, name: str) -> None:
    assert (kind, name) in named_things(read_text(LEAD + told))


@pytest.mark.parametrize(
    "told",
    [
        "Chile is the 90th UN member state to join.",
        "Norway would leave it out of EU deficit rules.",
        "They spoke of Chile-EU relations.",
        "The EU and Chile are partners.",
        "The Ambassador in charge of UN affairs took part.",
        "They agreed to draft guidelines for the ships.",
        "The Blue Harbour Program Office wrote the paper.",
        "The film won the Golden Harbour Award.",
        "They spoke of violence against women.",
        "Norway's strikes were discussed.",
        "COVID-19 vaccines were discussed.",
        "The head of the Department for UN and Multilateral Affairs took part.",
        "They saw the Blue Coast Massacre Memorial.",
        "Norway supports the Government of National Accord.",
        "They toured the Norwegian Centre for Conflict Resolution.",
        "They spoke of Transnational Criminal Organizations.",
        "There may be agreements to be signed at the end.",
        "They want to set up a new fund.",
    ],
)
def test_what_only_looks_like_a_thing_is_none(told: str) -> None:
    assert named_things(read_text(LEAD + told)) == set()
