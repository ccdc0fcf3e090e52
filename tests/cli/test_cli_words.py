"""What can be done about something is said with what to type."""

from secretariat.cli.words import sentence, word


def test_who_can_do_something_is_told_what_to_type() -> None:
    assert sentence("finding", "undated_weekday", {"phrase": "Wednesday"}).endswith("Say it with --published.")
    assert word("open", "undated_weekday").endswith("not known; say it with --published")
    assert word("open", "not_said") == "the text does not say"
    assert word("act", "agree") == "agreed"
