"""Head lists: lists of those present, and of those who led, below a title or above a joint text."""

from tests.reading.readouts import heads, read_text

ROUND = "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. "

SECURITY = "The third Norway-Chile Security Dialogue was held in Oslo on 4 May 2023.\n\n"

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

BOTH = {("Nina Berg", "NO"), ("Luis Rojas", "CL")}

JOINT = """
Joint Statement on the Fifth Norway-Chile 2+2 Meeting

The Hon Nina Berg MP, Minister for Foreign Affairs
Senator the Hon Bo Heide, Minister for Defence
His Excellency Luis Rojas, Minister for Foreign Affairs
His Excellency General (retired) Juan Soto, Minister of Defence

1. The Foreign and Defence Ministers of Norway and Chile met in Oslo on 16 March 2018 for the Fifth 2+2 Meeting.
"""


def test_a_list_of_those_present_gives_the_first_of_each_side() -> None:
    reading = read_text(
        ROUND + "\n\nAttendees\n\n"
        "(Norway) Ms. Nina Berg, Director-General, Mr. Ola Lund, Adviser, and others\n\n"
        "(Chile) Mr. Luis Rojas, Director, Ms. Ana Vega, Adviser, and others"
    )
    assert heads(reading) == {("Nina Berg", "NO"), ("Luis Rojas", "CL")}


def test_a_list_below_a_title_that_says_that_they_led() -> None:
    assert heads(read_text(SECURITY + LIST)) == {("BERG Nina", "NO"), ("ROJAS Luis", "CL")}


def test_a_list_with_the_state_at_the_end_of_each_line() -> None:
    told = "Heads of delegation:\n- Nina Berg, State Secretary, Norway\n- Luis Rojas, Vice Minister, Chile"
    assert heads(read_text(f"{SECURITY}{told}\n\nThey exchanged views on shipping.")) == BOTH


def test_the_page_of_one_side_names_its_own_first_in_a_joint_text() -> None:
    reading = read_text(JOINT, publisher="Ministry of Foreign Affairs of Norway")
    assert heads(reading) == {*BOTH, ("Bo Heide", "NO"), ("Juan Soto", "CL")}
