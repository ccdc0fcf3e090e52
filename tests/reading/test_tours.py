"""A tour of several states, told paragraph by paragraph."""

from tests.reading.readouts import read_text, said

TOUR = (
    "A Norwegian delegation led by Coordinator Nina Berg visited Lima, Peru; Quito, Ecuador; and Santiago, Chile, for "
    "dialogues on fish.\n\n"
    "In Peru, the delegation discussed the ferry. Both sides welcomed the new nets.\n\n"
    "In Ecuador, the two countries agreed to open an office.\n\n"
    "In meetings with Chilean officials, the two sides condemned the attack.\n\n"
    "The parties of Chile, Peru and Ecuador thanked the crew. Both sides regretted the storm.\n"
)


def test_the_two_sides_of_each_paragraph_are_those_who_met_there() -> None:
    reading = read_text(
        TOUR, title="Readout of Travel to the Pacific", publisher="Ministry of Foreign Affairs of Norway"
    )
    assert said(reading) == [("NO", "discuss"), ("NO PE", "welcome"), ("CL NO", "condemn"), ("CL EC PE", "thank")]
    assert [c.by for c in reading.commitments] == [("EC", "NO")]


def test_one_visit_is_no_tour() -> None:
    told = (
        "The 3rd Norway-Peru Fisheries Dialogue was held in Lima on 4 May 2021.\n\n"
        "In Chile, the storm went on. The two sides condemned the attack.\n"
    )
    assert said(read_text(told, publisher="Ministry of Foreign Affairs of Norway")) == [("NO PE", "condemn")]
