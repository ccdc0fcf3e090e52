import pytest

from tests.reading.east_asian.telling import agreed, reading, said

LEAD = "5月30日、第4回日タイ戦略対話が東京で行われました。"
PRESS = "第4回日タイ防衛対話が30日に開かれた。\n木村一郎防衛相は30日、東京でタイのプラウィット国防相と会談し、"
BOTH, JP = ("JP", "TH"), ("JP",)


@pytest.mark.parametrize(
    "sentence",
    [
        "日本側は、沿岸警備隊への支援を続けていくと表明しました。",
        "日本側は、巡視船を供与する方針を示しました。",
        "日本側は、研修を受け入れていく旨述べました。",
    ],
)
def test_what_one_side_says_it_will_do_is_its_promise(sentence: str) -> None:
    (promise,) = reading(LEAD + sentence).commitments
    assert (promise.by, promise.force) == (JP, "intends")


def test_what_two_ministers_agree_is_agreed_by_both() -> None:
    assert said(reading(PRESS + "再発防止策で合意した。", publisher=None)) == [(BOTH, "share_view")]


def test_that_they_met_is_nobodys_statement() -> None:
    lead = "日タイ次官級協議が30日に開かれた。\n"
    text = lead + "木村一郎外務審議官はタイのタニー外務次官と協議した。貿易についても話し合った。"
    assert said(reading(text, publisher=None)) == [(BOTH, "discuss")]


def test_that_words_were_spoken_or_given_out_tells_not_what_was_said() -> None:
    text = LEAD + "開会の辞はタニー・トンパクディ外務次官が述べました。両国は共同声明を発表しました。"
    assert reading(text).statements == ()


def test_what_was_told_of_by_nobody_was_told_by_all() -> None:
    assert said(reading(LEAD + "事業の進捗状況が報告されました。")) == [(BOTH, "explain")]


def test_a_body_speaks_by_its_members() -> None:
    text = "第4回日ASEANテロ対策対話が東京で行われました。ASEAN各国からは、協力への期待が強調されました。"
    assert said(reading(text)) == [(("ASEAN",), "stress")]


def test_an_agreement_that_one_of_them_quotes_is_of_both() -> None:
    text = PRESS + "「早期に再開する必要があるという認識で一致した」と述べた。"
    assert said(reading(text, publisher=None)) == [(BOTH, "share_view")]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("双方は、この会議を今後も続けることで一致しました。", "cadence"),
        ("双方は、実務者間のやりとりを続けていくことを確認しました。", "contacts"),
        ("双方は、部隊間交流の再開を掲げました。", "contacts"),
    ],
)
def test_kinds_of_promise(sentence: str, kind: str) -> None:
    assert [k for k, _, _ in agreed(reading(LEAD + sentence))] == [kind]


def test_two_things_of_two_kinds() -> None:
    text = LEAD + "双方は、鉄道計画を着実に進めるとともに、人的交流を通じて新たな関係を築いていくことで一致しました。"
    assert [k for k, _, _ in agreed(reading(text))] == ["implement", "cooperate"]


def test_a_commitment_confirmed_again() -> None:
    text = LEAD + "両国は、前回の会合で示された、テロに対抗していくとのコミットメントを再確認しました。"
    assert ([k for k, _, _ in agreed(reading(text))], said(reading(text))) == (["cooperate"], [])


def test_what_is_confirmed_that_they_will_do() -> None:
    assert [k for k, _, _ in agreed(reading(LEAD + "双方は、海洋分野で協力を深化させると確認した。"))] == ["cooperate"]
    assert agreed(reading(LEAD + "双方は、対話が重要だと確認した。")) == []
