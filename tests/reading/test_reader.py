"""The reader as a whole: what holds of every text, what it leaves unread, and how its time grows."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.lexicon.load import load_lexicon
from secretariat.model import Commitment, Reading, Statement
from secretariat.reading import read
from tests.reading.readouts import (
    LEXICON,
    as_json,
    codes,
    commitment,
    document,
    following,
    heads,
    previous,
    promised,
    read_text,
    said,
    subject,
)
from tests.timing import grows_in_line, seconds

READOUT = """\
Third Norway-Chile Ocean Dialogue

1. The 3rd Norway-Chile Ocean Dialogue was held in Oslo on Wednesday. The Norwegian delegation was led by \
Ms. Nina BERG, Director-General, Ministry of Foreign Affairs of Norway, and the Chilean delegation by Mr. Luis ROJAS, \
Director for Oceans.

2. Both sides exchanged views on fisheries. Norway expressed concern over plastic waste and urged Chile to sign the \
convention. They agreed to exchange information on vessels and to set up a working group as soon as possible.

3. The next dialogue will be held in Santiago in 2020. The last dialogue was held in Santiago in 2016.

Back to Index
"""
GERMAN = """\
Die Regierungen Norwegens und Chiles haben gestern mit Vertretern der Fischer gesprochen, wie das Ministerium \
mitteilte; es war bereits das dritte Treffen dieser Reihe, und beide Seiten wollen es fortsetzen, sobald die Fragen \
der Quoten und der Häfen geklärt sind, was nach Meinung der Fischer noch lange dauern kann."""


def test_a_readout_from_top_to_foot() -> None:
    reading = read_text(READOUT, publisher="Ministry of Foreign Affairs of Norway", published="2018-05-10")
    assert (reading.document.genre, reading.document.account_of) == ("readout", ("NO",))
    found = subject(reading)
    assert (found.ordinal, found.when, found.place, found.host, found.status) == (3, "2018-05-09", "Oslo", "NO", "held")
    assert heads(reading) == {("Nina BERG", "NO"), ("Luis ROJAS", "CL")}
    assert (previous(reading).ordinal, previous(reading).when) == (2, "2016")
    assert (following(reading).ordinal, following(reading).when) == (4, "2020")
    assert said(reading) == [("CL NO", "exchange"), ("NO", "express_concern"), ("NO", "urge")]
    assert promised(reading) == [
        ("CL NO", "exchange_information"),
        ("CL NO", "establish"),
        ("CL NO", "next_round"),
    ]
    assert [READOUT[s.start : s.end] for s in reading.furniture] == ["Back to Index"]
    assert reading.findings == ()


def test_a_reading_carries_the_lexicon_and_the_identity_of_its_text() -> None:
    reading = read_text(READOUT)
    assert reading.lexicon == LEXICON.hash
    assert reading.document.text_id == document(READOUT).text_id


def test_reading_twice_gives_the_same() -> None:
    assert as_json(read_text(READOUT)) == as_json(read_text(READOUT))


def test_what_was_read_before_does_not_matter() -> None:
    alone = as_json(read_text(READOUT))
    read_text("The 9th Japan-China Cyber Dialogue was held in Tokyo. Sun welcomed the report.")
    assert as_json(read_text(READOUT)) == alone


def test_a_reading_comes_back_from_its_json() -> None:
    reading = read_text(READOUT)
    assert msgspec.json.decode(as_json(reading), type=Reading) == reading


def test_ids_tell_apart_the_facts_of_one_kind() -> None:
    reading = read_text(READOUT)
    for facts in (reading.rounds, reading.statements, reading.commitments):
        ids = [fact.id for fact in facts]
        assert len(ids) == len(set(ids))


def test_line_breaks_of_any_kind_change_no_fact() -> None:
    plain, windows = read_text(READOUT), read_text(READOUT.replace("\n", "\r\n"))
    assert said(windows) == said(plain)
    assert promised(windows) == promised(plain)
    assert [(m.role, m.ordinal, m.when, m.place) for m in windows.rounds] == [
        (m.role, m.ordinal, m.when, m.place) for m in plain.rounds
    ]


def test_curly_quotes_odd_blanks_and_dashes_change_no_fact() -> None:
    text = (
        "The 3rd Norway–Chile Ocean\u00a0Dialogue was held in\u2009Oslo on 9\u202fMay 2018. Norway’s side welcomed it."
    )
    reading = read_text(text)
    assert (subject(reading).parties, subject(reading).when) == (("CL", "NO"), "2018-05-09")
    assert said(reading) == [("NO", "welcome")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty_text"),
        (" \n\t\u3000 ", "empty_text"),
        (GERMAN, "language_not_read"),
        ("Консультации между Норвегией и Чили прошли в Осло.", "language_not_read"),
        ("عقدت المشاورات بين النرويج وتشيلي في أوسلو", "language_not_read"),
        ("제3차 한중 해양 대화가 서울에서 개최되었다.", "language_not_read"),
        ("The price of fish rose by four per cent in May.", "no_dialogue"),
        ("The Ministry opened a public consultation on the water law.", "no_round"),
    ],
)
def test_a_text_that_tells_of_no_round_gives_an_empty_reading_and_says_why(text: str, code: str) -> None:
    reading = read_text(text)
    assert codes(reading) == [code]
    for facts in (reading.rounds, reading.calls, reading.contacts, reading.statements, reading.commitments):
        assert not facts
    assert not reading.continuity
    assert not reading.assistance


def test_background_of_a_text_about_no_round_commits_nobody() -> None:
    reading = read_text(
        "The bank said that Norway and Chile had agreed to open a hotline. They will hold talks about fees."
    )
    assert promised(reading) == []


def test_an_empty_reading_keeps_what_is_known_of_the_document() -> None:
    header = read_text(
        "", title="Talks", publisher="Reuters", published="2018-05-10", url="https://example.org/1"
    ).document
    assert (header.title, header.publisher, header.published, header.url) == (
        "Talks", "Reuters", "2018-05-10", "https://example.org/1",
    )  # fmt: skip


def test_the_finding_of_an_open_slot_quotes_the_words() -> None:
    reading = read_text("The 3rd Norway-Chile Ocean Dialogue was held in Oslo on Wednesday.")
    (finding,) = reading.findings
    assert (finding.code, finding.evidence[0].quote) == ("undated_weekday", "Wednesday")


def test_a_desks_own_words_are_read(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("desk")
    (folder / "en").mkdir()
    (folder / "en" / "series.toml").write_text('[palaver]\nstrength = "strong"\nfamily = "talks"\n', encoding="utf-8")
    text = "The 3rd Norway-Chile palaver was held in Oslo on 9 May 2018. Both sides agreed to meet again."
    assert read(document(text), LEXICON).rounds == ()
    (only,) = read(document(text), load_lexicon(folder)).rounds
    assert (only.ordinal, only.parties, only.series.noun) == (3, ("CL", "NO"), "palaver")
    assert commitment(read(document(text), load_lexicon(folder))).by == ("CL", "NO")


# What holds of every text.

_PIECES = """\
the The 3rd third XII 1st Norway Chile Norway-Chile Japan's Chinese side both Both sides They he it dialogue Dialogue \
consultations round of meeting was held will be in Oslo Tokyo on 9 May 2018 Wednesday yesterday agreed to urged \
welcomed said that Sun KONG Mr. Ms. H.E. Director-General , . ; : ( ) “ ” ‘ ’ - – next last since first not \
Joint Statement according courtesy call paid a on hotline Back Index led by delegation co-chaired and respectively \
2+2 U.S. ASEAN"""
words = st.lists(
    st.sampled_from([*_PIECES.split(" "), "\n", "\n\n", "\r\n", "\t", "İ", "😀", "e\u0301", "\u202e", "א", "\ud800"]),
    max_size=60,
)
texts = st.text(max_size=300) | words.map(" ".join) | words.map("".join)
LEAD = "The 3rd Norway-Chile Ocean Dialogue was held in Oslo. "


@settings(deadline=None, max_examples=150)
@given(texts)
def test_any_text_has_a_reading_whose_quotes_stand_in_it(text: str) -> None:
    reading = read_text(text)
    assert reading.rounds or reading.findings


@settings(deadline=None, max_examples=150)
@given(texts)
def test_any_words_after_a_round_leave_a_reading_whose_quotes_stand_in_it(text: str) -> None:
    read_text(LEAD + text)


@settings(deadline=None, max_examples=60)
@given(
    texts,
    texts,
    st.sampled_from([None, "2018", "2018-05", "2018-05-10", "soon"]),
    st.sampled_from([None, "Xinhua", "?"]),
)
def test_whatever_is_known_of_the_document(text: str, title: str, published: str | None, publisher: str | None) -> None:
    fields = {"title": title, "published": published, "publisher": publisher}
    assert read_text(LEAD + text, **fields) == read_text(LEAD + text, **fields)


@settings(deadline=None, max_examples=60)
@given(texts)
def test_facts_hang_together(text: str) -> None:
    reading = read_text(LEAD + text)
    occasions = {m.id for m in reading.rounds} | {c.id for c in reading.calls} | {c.id for c in reading.contacts}
    told: list[Statement | Commitment] = [*reading.statements, *reading.commitments]
    for fact in told:
        assert fact.at in occasions | {"press", None}
        assert list(fact.by) == sorted(set(fact.by))
        assert fact.evidence
    for mention in reading.rounds:
        for slot in ("ordinal", "when", "place", "host", "mode", "status"):
            assert (getattr(mention, slot) is not None) == (slot in mention.claims)
        assert not mention.claims.keys() & mention.open.keys()


# How the time grows.

HOSTILE = [
    "a",
    "A",
    " ",
    "\n",
    "\t",
    "(",
    "()",
    "[",
    "“",
    "the ",
    "1st ",
    "Mr. A ",
    "said that ",
    "😀",
    "e\u0301",
    "İ",
    "\ud800",
    "- ",
    ". ",
]


def _read(text: str) -> object:
    return read(document(text), LEXICON)


@pytest.mark.parametrize("unit", HOSTILE)
def test_the_time_grows_with_the_length_alone(unit: str) -> None:
    short, long = (LEAD + unit * (size // len(unit)) for size in (20_000, 80_000))
    assert grows_in_line(_read, short, long)


@pytest.mark.parametrize("unit", ["a", "1", " ", "\n"])
def test_a_million_characters_of_nothing_take_no_time(unit: str) -> None:
    assert seconds(_read, LEAD + unit * 1_000_000) < 10
