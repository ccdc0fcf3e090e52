"""A language of the lexicon: its files as records, and what a desk's own files add to them."""

from pathlib import Path

import pytest

from secretariat.lexicon.language import Form, Language, forms_of, load_language, spelled
from secretariat.lexicon.load import SHIPPED

ENGLISH = load_language("en", (SHIPPED,))


def own(folder: Path, **files: str) -> Language:
    """English with a desk's own files."""
    (folder / "en").mkdir()
    for name, content in files.items():
        (folder / "en" / f"{name}.toml").write_text(content, encoding="utf-8")
    return load_language("en", (SHIPPED, folder))


def acts(language: Language, printed: str) -> set[str]:
    return {verb.act for form, verb in language.verbs if form.text == printed}


def test_every_form_of_a_regular_verb() -> None:
    assert list(forms_of("agree", {"act": "agree"})) == [
        Form("agree", "base"),
        Form("agrees", "present"),
        Form("agreeing", "ing"),
        Form("agreed", "both"),
    ]


def test_past_and_participle_where_they_differ() -> None:
    forms = {f.form: f.text for f in forms_of("take", {"past": "took", "participle": "taken"})}
    assert (forms["past"], forms["participle"]) == ("took", "taken")


def test_of_several_words_only_the_first_is_inflected() -> None:
    assert [f.text for f in forms_of("call for", {})] == ["call for", "calls for", "calling for", "called for"]


def test_a_doubled_letter() -> None:
    assert [f.text for f in forms_of("refer", {"double": True})] == ["refer", "refers", "referring", "referred"]


@pytest.mark.parametrize(
    ("printed", "act"),
    [("agreed", "agree"), ("condemns", "condemn"), ("welcoming", "welcome"), ("urged", "urge"), ("thanked", "thank")],
)
def test_verbs_are_met_in_every_form(printed: str, act: str) -> None:
    assert act in acts(ENGLISH, printed)


def test_every_verb_has_an_act_of_the_closed_list() -> None:
    closed = {
        "agree", "confirm", "share_view", "recognize", "pledge", "decide", "welcome", "commend", "thank",
        "express_sympathy", "express_hope", "condemn", "express_concern", "criticize", "oppose", "reject", "urge",
        "call_for", "request", "propose", "explain", "exchange", "stress", "state", "discuss",
    }  # fmt: skip
    assert {verb.act for _, verb in ENGLISH.verbs} <= closed
    assert {noun.act for _, noun in ENGLISH.speech_nouns} <= closed


def test_nouns_of_series_are_met_in_the_plural() -> None:
    series = dict(ENGLISH.series)
    assert not series["consultation"].plural
    assert series["consultations"].plural
    assert series["talks"].lemma == "talk"


def test_every_noun_of_a_series_has_a_strength_that_the_reader_knows() -> None:
    assert {noun.strength for _, noun in ENGLISH.series} <= {"strong", "named", "unit", "never"}


def test_commitment_kinds_in_the_order_in_which_they_decide() -> None:
    kinds = list(ENGLISH.commitments)
    assert kinds.index("next_round") < kinds.index("convene") < kinds.index("cooperate")
    closed = {
        "next_round", "cadence", "cooperate", "implement", "establish", "convene", "contacts", "exchange_information",
        "capacity_building", "fund", "other",
    }  # fmt: skip
    assert {ENGLISH.commitment_also.get(kind, kind) for kind in kinds} <= closed


def test_reference_kinds_are_of_the_closed_list() -> None:
    assert set(ENGLISH.references) == {"forum", "instrument", "channel", "fund", "incident", "proposal"}


def test_words_are_classed_by_group_and_class() -> None:
    assert "both sides" in ENGLISH.words["collective.all"]
    assert "will" in ENGLISH.words["modality.future"]


def test_furniture_is_compared_in_lower_case() -> None:
    assert "back to index" in ENGLISH.furniture_lines
    assert "copyright" in ENGLISH.furniture_starts


def test_a_desks_own_verb_is_added(tmp_path: Path) -> None:
    language = own(tmp_path, verbs='[natter]\nact = "discuss"\n')
    assert acts(language, "nattered") == {"discuss"}
    assert acts(language, "agreed") == acts(ENGLISH, "agreed")


def test_a_desks_own_words_are_added_to_a_class(tmp_path: Path) -> None:
    language = own(tmp_path, words='[collective]\nall = ["the twain"]\n')
    assert {"the twain", "both sides"} <= set(language.words["collective.all"])


def test_a_desks_plain_value_wins(tmp_path: Path) -> None:
    language = own(tmp_path, verbs='[agree]\nact = "decide"\n')
    assert acts(language, "agreed") == {"decide"}


def test_a_desk_without_files_for_a_language_adds_nothing(tmp_path: Path) -> None:
    assert load_language("en", (SHIPPED, tmp_path)) == ENGLISH


def test_braces_stand_for_every_choice() -> None:
    assert list(spelled("share {a,the} {,common} view")) == [
        "share a view",
        "share a common view",
        "share the view",
        "share the common view",
    ]


def test_an_irregular_form_of_the_first_word_serves_all_that_braces_spell() -> None:
    forms = list(forms_of("give an account of", {"past": "gave", "participle": "given"}))
    assert Form("gave an account of", "past") in forms
    assert Form("given an account of", "participle") in forms


def test_a_phrase_with_a_place_is_not_inflected() -> None:
    assert list(forms_of("on the agenda", {"frame": "matter"})) == [Form("on the agenda", "matter")]


def test_each_phrase_that_braces_spell_is_told_by_its_own_words() -> None:
    assert {verb.lemma for form, verb in ENGLISH.verbs if form.text == "on the agenda"} == {"on the agenda"}
