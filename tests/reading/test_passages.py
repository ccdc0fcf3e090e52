"""Documents in several languages: each passage is read in its own, and what is found is one reading."""

from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.evidence import all_facts, holds
from secretariat.model import Document, Reading
from secretariat.reading import read
from secretariat.reading.passages import only, passages
from tests.reading.east_asian.telling import LEXICON

JAPANESE = """\
第4回日・タイ政務協議の開催

平成24年6月1日

5月31日、バンコクにおいて第4回日・タイ政務協議が行われました。日本側から山本太一外務審議官が、\
タイ側からスラポン・チャイヤ外務次官がそれぞれ出席しました。
双方は、海洋における協力を強化していくことで一致しました。
"""
ENGLISH = """\
The 4th Japan-Thailand Political Consultations

The 4th Japan-Thailand Political Consultations were held in Bangkok on May 31, 2012. The Japanese side was headed by \
Mr. Taichi Yamamoto, Deputy Minister for Foreign Affairs of Japan, and the Thai side by Mr. Surapong Chaiya, Permanent \
Secretary of the Ministry of Foreign Affairs of Thailand.
Both sides expressed concern over the situation in the region. The Thai side explained its plan for the ports.
"""
CHINESE = """\
中泰举行第六轮战略对话

2012年5月28日,第六轮中泰战略对话在北京举行。中国外交部副部长李明同泰国外交部次长颂集共同主持。\
双方就地区形势交换了意见。泰方表示将继续支持东盟合作。
"""
FRENCH = """\
Les deux parties se sont entretenues hier de la situation dans la région et des suites du dernier entretien, qui \
avait eu lieu voici deux ans dans la capitale du pays voisin.
"""


def of(text: str, publisher: str | None = "外務省") -> Reading:
    return read(Document(id="mixed", text=text, publisher=publisher, published="2012-06-01"), LEXICON)


def languages(text: str, language: str | None = "ja") -> list[str]:
    return [passage.language for passage in passages(text, language)]


def in_place(reading: Reading, text: str) -> bool:
    facts = [fact for _, _, fact in all_facts(reading)]
    quotes = [quote for fact in facts for quote in fact.evidence]
    for mention in reading.rounds:
        quotes += [q for claim in mention.claims.values() for q in claim.evidence]
        quotes += [q for head in mention.heads for q in head.evidence]
    return all(holds(text, quote) for quote in quotes)


def test_a_page_and_its_translation_are_two_passages_that_leave_nothing_out() -> None:
    text = JAPANESE + "\n" + ENGLISH
    assert languages(text) == ["ja", "en"]
    assert "".join(text[p.start : p.end] for p in passages(text, "ja")) == text
    assert languages(ENGLISH + "\n" + CHINESE, "en") == ["en", "zh"]
    assert languages(JAPANESE + "\n" + CHINESE, "ja") == ["ja", "zh"]
    assert languages(CHINESE + "\n" + JAPANESE, "zh") == ["zh", "ja"]
    assert languages(ENGLISH + JAPANESE + CHINESE, "en") == ["en", "ja", "zh"]


def test_what_is_short_belongs_to_what_stands_around_it() -> None:
    assert languages(JAPANESE + "Ministry of Foreign Affairs of Japan\n" + JAPANESE) == []
    assert languages(ENGLISH + "日本語\n関連リンク\n" + ENGLISH, "en") == []
    assert languages(ENGLISH, "en") == languages(JAPANESE) == []
    name = "(Mr. Henri Dupont, Ambassador for Digital Affairs, Ministry of Europe and Foreign Affairs of the Republic)"
    assert languages(JAPANESE + f"日本側はフランスのアンリ・デュポン欧州・外務省大使{name}と協議を行いました。\n") == []


def test_a_list_of_offices_in_a_japanese_page_is_not_chinese() -> None:
    offices = "外務省、防衛省、海上保安庁、警察庁、財務省、法務省、農林水産省、経済産業省、国土交通省、環境省、内閣府"
    assert languages(JAPANESE + offices + "\n") == []


def test_a_passage_in_a_language_that_is_not_known_is_not_taken_for_english() -> None:
    assert languages(JAPANESE + "\n" + FRENCH) == []
    assert of(JAPANESE + "\n" + FRENCH).statements == of(JAPANESE).statements


def test_blanks_stand_for_what_is_in_other_languages() -> None:
    text = JAPANESE + "\n" + ENGLISH
    english = only(text, passages(text, "ja"), "en")
    assert len(english) == len(text)
    assert english.strip() == ENGLISH.strip()


def test_a_round_told_in_two_languages_is_one_with_the_heads_of_both() -> None:
    text = JAPANESE + "\n" + ENGLISH
    reading = of(text)
    (found,) = reading.rounds
    assert (found.ordinal, found.when, found.place, found.parties) == (4, "2012-05-31", "Bangkok", ("JP", "TH"))
    assert [(h.name, h.party) for h in found.heads] == [
        ("山本太一", "JP"),
        ("スラポン・チャイヤ", "TH"),
        ("Taichi Yamamoto", "JP"),
        ("Surapong Chaiya", "TH"),
    ]
    assert {q.quote for q in found.claims["ordinal"].evidence} == {"第4回", "4th"}
    assert in_place(reading, text)


def test_the_words_of_both_are_in_one_reading() -> None:
    reading = of(JAPANESE + "\n" + ENGLISH)
    assert [(s.by, s.act) for s in reading.statements] == [(("JP", "TH"), "express_concern"), (("TH",), "explain")]
    assert [(c.by, c.kind) for c in reading.commitments] == [(("JP", "TH"), "cooperate")]
    assert {s.at for s in reading.statements} | {c.at for c in reading.commitments} == {"round:1"}
    assert (reading.document.language, reading.document.account_of) == ("ja", ("JP",))
    assert not [f for f in reading.findings if f.code in {"no_round", "no_dialogue"}]


def test_rounds_that_are_not_the_same_on_exact_evidence_stay_two() -> None:
    reading = of(ENGLISH + "\n" + CHINESE)
    assert {(m.parties, m.ordinal) for m in reading.rounds} == {(("JP", "TH"), 4), (("CN", "TH"), 6)}
    assert {s.at for s in reading.statements} == {m.id for m in reading.rounds}
    other = ENGLISH.replace("4th", "5th").replace("May 31", "May 30")
    assert sorted(m.ordinal or 0 for m in of(JAPANESE + "\n" + other).rounds if m.role == "subject") == [4, 5]


def test_an_english_page_with_a_block_that_tells_of_no_dialogue_reads_as_before() -> None:
    block = "港の朝市は今朝も大勢の人でにぎわい、魚や野菜を買う人の列が長く続いていたと新聞が伝えた。\n"
    whole, alone = of(ENGLISH + "\n" + block, None), of(ENGLISH, None)
    assert (whole.rounds, whole.statements, whole.findings) == (alone.rounds, alone.statements, alone.findings)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([*JAPANESE.splitlines(), *ENGLISH.splitlines(), *CHINESE.splitlines(), "", " 1 "])))
def test_every_quote_stands_where_it_says(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert in_place(of(text), text)
