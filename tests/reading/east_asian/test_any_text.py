import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.lexicon.load import load_lexicon
from secretariat.model import Document, Quote, Reading
from secretariat.reading.east_asian.reader import read_east_asian

LEXICON = load_lexicon()
PIECES = (
    "第 3 回 次 轮 日中 中俄 日・ イラン 協議 対話 磋商 安全对话 「 "
    "」 ( ) 、 。 , \n は が から 双方 王毅 杉山晋輔 外務審議官 "
    "外交部 部长 表示 強調 一致 しました ことで 述べ 28日 同日 令和 元年 5月 に "
    "在 北京 で 行われ 举行 次回 前回 上一轮 首次 4年ぶり 时隔 8年 : “ "
    "” 2+2 "
)
texts = st.text(max_size=80) | st.lists(st.sampled_from([*PIECES.split(), "\n", " "]), max_size=40).map("".join)


def quotes(reading: Reading) -> list[Quote]:
    spoken = [q for s in reading.statements for q in s.evidence] + [q for c in reading.commitments for q in c.evidence]
    things = [q for r in reading.references for q in r.evidence] + [q for c in reading.continuity for q in c.evidence]
    rounds = [q for m in reading.rounds for q in m.evidence]
    rounds += [q for m in reading.rounds for claim in m.claims.values() for q in claim.evidence]
    return spoken + things + rounds + [q for m in reading.rounds for head in m.heads for q in head.evidence]


@settings(max_examples=400, deadline=None)
@given(texts, st.sampled_from(["ja", "zh"]), st.none() | st.just("2019-05-11"))
def test_any_text_has_a_reading_whose_quotes_stand_in_it(text: str, language: str, published: str | None) -> None:
    document = Document(id="any", text=text, published=published)
    reading = read_east_asian(document, LEXICON, language)
    assert all(text[q.start : q.end] == q.quote for q in quotes(reading))
    assert reading == read_east_asian(document, LEXICON, language)


@pytest.mark.parametrize("language", ["ja", "zh"])
@pytest.mark.parametrize(
    "piece", ["日中", "第3回", "対話", "「", "(", "大臣", "・", "28日、", "双方", "王毅", "表示,", "协商", "ア", "一"]
)
def test_time_grows_with_the_text_and_no_faster(piece: str, language: str) -> None:
    def seconds(length: int) -> float:
        document = Document(id="long", text="第3回日中安保対話。" + piece * (length // len(piece)))
        started = time.process_time()
        read_east_asian(document, LEXICON, language)
        return time.process_time() - started

    seconds(1000)
    assert seconds(40_000) < 3
