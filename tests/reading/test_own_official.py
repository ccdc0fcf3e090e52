"""Own official: who on a state's own page is its own, and who comes from elsewhere."""

from tests.reading.readouts import heads, read_text, said

PALACE = {"publisher": "President of Kenya", "title": "Meeting with the leaders of Ghana and Senegal"}


def test_an_ambassador_speaks_for_who_sent_them() -> None:
    told = "Ann Roy, Ambassador of China to Japan, thanked the crew."
    text = "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. " + told
    assert said(read_text(text, publisher="Ministry of Foreign Affairs of Japan")) == [("CN", "thank")]


def test_a_secretary_general_is_not_the_pages_own() -> None:
    told = "Secretary-General Don Lee thanked the crew."
    text = "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. " + told
    assert said(read_text(text, publisher="Ministry of Foreign Affairs of Japan")) == []


def test_at_a_joint_press_conference_the_pages_own_minister_stays_its_own() -> None:
    told = "The Minister of Fisheries, Ann Roy, thanked the crew."
    text = "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. Ken Mori of Japan left. " + told
    fields = {"publisher": "Ministry of Foreign Affairs of Japan", "title": "Two ministers hold joint press conference"}
    assert said(read_text(text, **fields)) == [("JP", "thank")]


def test_a_president_of_another_state_is_not_the_pages_own() -> None:
    text = (
        "President Doe met President Ann Oak of Ukraine for consultations. President Doe thanked the crews. "
        "President Doe praised the ports. President Oak welcomed the aid.\n"
    )
    reading = read_text(
        text, title="Remarks by President Doe and President Ann Oak of Ukraine", publisher="The White House"
    )
    assert said(reading) == [("US", "thank"), ("US", "commend"), ("UA", "welcome")]


def test_a_surname_in_the_title_is_the_person_whom_the_text_names_in_full() -> None:
    text = (
        "The 5th US-Japan Talks were held. President Jane Roe of Japan met Kamala Poe. President Roe praised the crew."
    )
    reading = read_text(text, title="Talks with President Roe", publisher="The White House")
    assert [(s.by, s.speaker) for s in reading.statements] == [(("JP",), "Jane Roe")]


def test_a_list_of_people_in_a_title_gives_none_the_state_of_the_next() -> None:
    text = (
        "Remarks after the 5th Quad Maritime Dialogue\n\nPRESIDENT BIDEN: I welcome the ferry.\n\n"
        "PRIME MINISTER MODI: I thank the crew."
    )
    title = "Remarks by President Biden, Prime Minister Modi of India, and Prime Minister Kishida of Japan"
    reading = read_text(text, title=title, publisher="The White House")
    assert said(reading) == [("US", "welcome"), ("IN", "thank")]


def test_the_pages_own_president_is_its_own_among_others() -> None:
    text = (
        "John Otieno took part in a meeting with President of Ghana Kofi Asante and President of Senegal Moussa Ka.\n\n"
        "President of Kenya John Otieno: I note that Kenya will host the games. I want to thank our "
        "colleagues from Ghana."
    )
    assert {s.by for s in read_text(text, **PALACE).statements} == {("KE",)}


def test_a_guest_whose_name_ends_in_junior_is_of_his_own_state() -> None:
    text = (
        "President Otieno met President Ferdinand Reyes Jr. of the Philippines for the 2nd Kenya-Philippines "
        "Dialogue.\n\n"
        "President Reyes welcomes the gift. President Otieno commends the plan."
    )
    assert said(read_text(text, **PALACE)) == [("PH", "welcome"), ("KE", "commend")]


def test_those_of_whom_a_delegation_consisted_speak_for_it() -> None:
    text = (
        "Japan and China held the 5th Japan-China Maritime Dialogue in Tokyo. The Chinese delegation consisted of "
        "Secretary of Fisheries Ada Lume and Secretary of Ports Bo Karsen. Secretary Karsen thanked the crew."
    )
    reading = read_text(text, publisher="Ministry of Foreign Affairs of Japan", published="2018-05-10")
    assert said(reading) == [("CN", "thank")]


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
