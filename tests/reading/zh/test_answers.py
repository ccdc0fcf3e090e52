from tests.reading.east_asian.telling import chinese

QUESTION = "央视新闻记者:第四轮中泰战略对话将于何时举行?泰方称已有安排。\n"


def test_what_a_journalist_asks_is_nobodys_statement() -> None:
    assert chinese(QUESTION, publisher="外交部").statements == ()


def test_an_answer_goes_on_in_paragraphs_without_a_label() -> None:
    read_ = chinese(QUESTION + "周琳:两国保持密切沟通。\n\n地区局势总体平稳。", publisher="外交部")
    assert [(s.by, s.speaker, s.at) for s in read_.statements] == [(("CN",), "周琳", "press")] * 2
