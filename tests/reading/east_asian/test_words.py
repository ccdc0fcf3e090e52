"""What one phrase can be as a part of a name or a post, told once by the lexicon."""

from secretariat.reading.east_asian.neighbours import length_behind
from secretariat.reading.east_asian.vocabulary import vocabulary
from secretariat.reading.east_asian.words import ANCHOR, ENDS, IN_POST, MODIFIES, Term
from tests.reading.east_asian.telling import LEXICON


def term(phrase: str, language: str = "ja") -> Term:
    return vocabulary(LEXICON, language).by_phrase[phrase]


def test_a_state_says_whose_dialogue_it_is_and_one_that_acts_does_not() -> None:
    assert term("日本").part & ANCHOR
    assert not term("日本側").part & ANCHOR


def test_a_topic_modifies_a_dialogue_and_a_verb_of_saying_ends_its_name() -> None:
    assert term("安全保障").part & MODIFIES
    assert term("述べ").part & ENDS
    assert not term("述べ").part & IN_POST


def test_a_rank_tells_the_level_of_those_who_meet() -> None:
    assert term("局長").meets == "director-general"
    assert term("外长", "zh").meets == "ministerial"


def test_a_title_names_the_state_that_it_begins_with() -> None:
    assert term("俄罗斯联邦安全会议秘书", "zh").named == "RU"
    assert term("局長").named is None


def test_the_first_of_several_signs_that_stand_behind_a_place_counts() -> None:
    assert length_behind("外務省幹部は", 3, ("関係者", "幹部", "幹")) == len("幹部")
    assert length_behind("外務省は", 3, ("関係者", "幹部")) == 0
