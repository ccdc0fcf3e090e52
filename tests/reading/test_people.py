"""People in a sentence: name, post and party as the words print them."""

import pytest

from tests.reading.readouts import person, persons, read_text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mr. KONG Xuanyou spoke.", "KONG Xuanyou"),
        ("H.E. Mr. Takashi OKADA spoke.", "Takashi OKADA"),
        ("Ambassador Joon-gyu Lee spoke.", "Joon-gyu Lee"),
        ("Director-General Lee Joon-gyu spoke.", "Lee Joon-gyu"),
        ("Foreign Minister Péter Szabó spoke.", "Péter Szabó"),
        ("Special Envoy Andrei G. Petrov spoke.", "Andrei G. Petrov"),
        ("Deputy Minister Ali bin Omar spoke.", "Ali bin Omar"),
        ("Prime Minister Hun Sen spoke.", "Hun Sen"),
        ("Secretary Rosa Rice spoke.", "Rosa Rice"),
        ("Mr. Sun spoke.", "Sun"),
        ("Foreign Minister Liam O'Hara spoke.", "Liam O'Hara"),
        ("Mr. O'Hara spoke.", "O'Hara"),
        ("Foreign Minister Liam Hara We've heard.", "Liam Hara"),
        ("Foreign Secretary Harsh Berg spoke.", "Harsh Berg"),
        ("Minister Delegate Nina Berg spoke.", "Nina Berg"),
        ("Assistant Secretary Ma. Elena Reyes spoke.", "Ma. Elena Reyes"),
        ("Foreign Secretary Md. Karim Haque spoke.", "Md. Karim Haque"),
        ("Deputy Prime Minister Zh. Berik spoke.", "Zh. Berik"),
        ("The Minister for Fisheries of Norway, the Hon Nina Berg MP, spoke.", "Nina Berg"),
        ("Mr. Seo In-shik spoke.", "Seo In-shik"),
        ("President Nana Osei Adu-Boahen spoke.", "Nana Osei Adu-Boahen"),
        ("Prime Minister OLA LUND CH MP spoke.", "OLA LUND"),
        ("President Hamad Sheikh Noor spoke.", "Hamad Sheikh Noor"),
    ],
)
def test_the_name_is_kept_as_printed_without_honorifics(text: str, name: str) -> None:
    assert person(text).name == name


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Chinese Vice Foreign Minister Sun Weidong spoke.", "Vice Foreign Minister"),
        ("Nina Berg, Director-General for Europe, spoke.", "Director-General for Europe"),
        (
            "Nina Berg, Ambassador in charge of Counter-Terrorism, Ministry of Foreign Affairs of Norway, spoke.",
            "Ambassador in charge of Counter-Terrorism, Ministry of Foreign Affairs of Norway",
        ),
        ("Japan's Deputy Minister for Foreign Affairs Ken Mori spoke.", "Deputy Minister for Foreign Affairs"),
        (
            "Nina Berg, Minister of International Relations and Co-operation, spoke.",
            "Minister of International Relations and Co-operation",
        ),
        ("Mr. Berg spoke.", None),
    ],
)
def test_the_post_stands_before_or_after_and_leaves_out_the_adjective(text: str, post: str | None) -> None:
    assert person(text).post == post


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Chinese Vice Foreign Minister Sun Weidong spoke.", ("CN",)),
        ("Japan's Deputy Minister Ken Mori spoke.", ("JP",)),
        ("Sun Weidong of China spoke.", ("CN",)),
        ("Laos' Deputy Foreign Minister Kham Sisouk spoke.", ("LA",)),
        ("Assistant Secretary Jane Roe of the State Department spoke.", ("US",)),
        ("Nina Berg, Director-General of the Ministry of Foreign Affairs of Norway, spoke.", ("NO",)),
        ("Nina Berg, Norwegian State Secretary, spoke.", ("NO",)),
        ("Nina Berg, Ambassador to China, spoke.", ()),
        ("Director-General Nina Berg spoke.", ()),
    ],
)
def test_the_party_is_whose_post_it_is(text: str, parties: tuple[str, ...]) -> None:
    assert person(text).parties == parties


def test_people_of_one_sentence_from_left_to_right() -> None:
    text = "Vice Minister Sun Weidong, Ambassador Nina Berg and Mr. Long met."
    assert [p.name for p in persons(text)] == ["Sun Weidong", "Nina Berg", "Long"]


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council met in New York.",
        "They signed the Treaty of Amity.",
        "The Korean Peninsula was discussed on Sunday.",
        "Sun and rain were forecast.",
        "The Foreign Ministry in Tokyo said so.",
    ],
)
def test_names_of_places_and_things_are_nobody(text: str) -> None:
    assert persons(text) == []


@pytest.mark.parametrize(
    "told",
    [
        "Councillor Aki Mori from the National Sea Secretariat of Japan",
        "Councillor Aki Mori of the Institute for Rivers and Lakes of Japan",
        "Councillor Aki Mori of the Ministry of Finance of Japan",
        "Aki Mori, Councillor (Seas), Japanese Department of Fisheries,",
    ],
)
def test_the_state_of_the_house_behind_a_name(told: str) -> None:
    found = person(f"{told} spoke.")
    assert found.parties == ("JP",)


def test_a_department_for_a_state_is_a_desk_of_another() -> None:
    assert person("Aki Mori, Director of the Chilean Department of the ministry, spoke.").parties == ()


def test_of_the_state_behind_a_name_with_jr() -> None:
    assert person("President Luis R. Rojas Jr. of Chile spoke.").parties == ("CL",)


def test_the_second_of_a_delegation() -> None:
    told = (
        "Ann Berg hosted Chilean Foreign Minister Luis Rojas, Minister of Trade Pedro Soto, and a Chilean delegation."
    )
    assert [p.parties for p in persons(told)[1:]] == [("CL",), ("CL",)]


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("He met U.S. Trade Representative Ann Berg.", "Trade Representative"),
        (
            "Canada's National Security and Intelligence Advisor Ann Berg spoke.",
            "National Security and Intelligence Advisor",
        ),
    ],
)
def test_a_post_of_several_words(told: str, post: str) -> None:
    assert person(told).post == post


@pytest.mark.parametrize("dash", [" – by", ", by", " by"])
def test_the_second_side_is_led_by_somebody_as_well(dash: str) -> None:
    told = f"Norway's delegation is led by Ambassador Nina Berg, the U.S.{dash} Deputy Assistant Secretary Ann Poe."
    assert persons(told)[-1].parties == ("US",)


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Deputy Foreign Minister To Thi Lan spoke.", "To Thi Lan"),
        ("The undersecretary of foreign affairs, Ana de la Torre, spoke.", "Ana de la Torre"),
        ("Deputy Minister Do Van Minh spoke.", "Do Van Minh"),
    ],
)
def test_a_family_name_may_be_a_small_word(told: str, name: str) -> None:
    assert person(told).name == name


def test_a_post_ends_before_the_other_side() -> None:
    text = "It was led by Ana Soto, Foreign Secretary and the Chilean delegation was led by Luis Rojas."
    assert persons(text)[0].post == "Foreign Secretary"


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Malaysian Foreign Minister Dato' Seri Utama Haji Ahmad Bin Haji Salleh spoke.", "Ahmad Bin Haji Salleh"),
        ("Deputy Secretary for Russia/Ukraine/Eurasia Alice Dawson spoke.", "Alice Dawson"),
    ],
)
def test_titles_and_regions_are_no_part_of_a_name_but_the_title_of_a_father(told: str, name: str) -> None:
    assert person(told).name == name


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("It was co-chaired by Mark Ellis, Director, and Frank Holm, Director.", ["Mark Ellis", "Frank Holm"]),
        ("The team was led by Will Ellis, Cyber Director, and May Lund, Deputy Director.", ["Will Ellis", "May Lund"]),
        ("Grant Ellis, Director of Ports, and Bill Holm, Director of Trade, spoke.", ["Grant Ellis", "Bill Holm"]),
        ("Additional Secretary UN&ED Syed Haider Shah spoke.", ["Syed Haider Shah"]),
        ("They hope Ellis, Director of Ports, will come.", []),
    ],
)
def test_a_given_name_may_be_a_word(told: str, names: list[str]) -> None:
    assert [p.name for p in persons(told)] == names


def test_a_region_in_a_post_is_nobody() -> None:
    text = "It was chaired by Mr. Kim Dong-ho, Director for ASEAN and Southeast Asian Affairs of the Foreign Ministry."
    assert [p.name for p in persons(text)] == ["Kim Dong-ho"]


def test_who_bears_a_title_within_the_name_is_one_person_by_its_first_words_too() -> None:
    reading = read_text(
        "Foreign Minister Ola Lund met today with President Hamad Sheikh Noor of Qatar. "
        "President Hamad Sheikh thanked Norway. The two leaders discussed fish.",
        title="Meeting with President Hamad Sheikh Noor of Qatar",
        publisher="Ministry of Foreign Affairs of Norway",
        published="2019-05-04",
    )
    assert [(s.by, s.act) for s in reading.statements] == [(("QA",), "thank"), (("NO", "QA"), "discuss")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Chile's new Foreign Minister Luis Rojas spoke.", [("Luis Rojas", ("CL",))]),
        ("Chile's newly appointed Foreign Minister Luis Rojas spoke.", [("Luis Rojas", ("CL",))]),
        ("Chile's incoming envoy Luis Rojas spoke.", [("Luis Rojas", ("CL",))]),
        ("Javad Amir-Tehrani said so.", [("Javad Amir-Tehrani", ())]),
        ("OSLO (Harbour Post News) - It rained.", []),
    ],
)
def test_words_around_a_name(told: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    assert [(p.name, p.parties) for p in persons(told)] == expected


@pytest.mark.parametrize("surname", ["Born", "Host", "Call"])
def test_a_surname_may_be_a_word(surname: str) -> None:
    (found,) = persons(f"The team was led by State Secretary Wolf-Ruthart {surname}.")
    assert found.name == f"Wolf-Ruthart {surname}"


@pytest.mark.parametrize("post", ["PM", "DPM", "PS", "VM", "VFM", "DG", "MoS"])
def test_a_post_in_letters_is_a_post(post: str) -> None:
    found = person(f"{post} Nina Berg spoke.")
    assert (found.name, found.post) == ("Nina Berg", post)


@pytest.mark.parametrize(
    ("whose", "party"),
    [
        ("Ana Soto, the President of Chile", ("CL",)),
        ("President Ana Soto of Chile", ("CL",)),
        ("Ana Soto", ()),
    ],
)
def test_who_serves_somebody_is_of_their_state(whose: str, party: tuple[str, ...]) -> None:
    told = persons(f"Haugen met Luis Rojas, Diplomatic Adviser to {whose}, in Oslo.")
    assert [(p.name, p.parties) for p in told][:1] == [("Luis Rojas", party)]
