"""A desk's own additions: what they change, what they add, and how their faults are told."""

import re
from pathlib import Path

import pytest

from secretariat import verbs
from secretariat.lexicon.additions import added, faults, known_files
from secretariat.lexicon.load import load_lexicon
from secretariat.lexicon.table_files import SHIPPED, LexiconError
from secretariat.model import Reading

PAPER = Path(__file__).parents[2] / "docs" / "lexicon.md"
EXAMPLES = dict(re.findall(r"```toml\n# ([\w/]+\.toml)\n(.*?)```", PAPER.read_text(encoding="utf-8"), re.DOTALL))
READOUT = """The Third Japan-Norway Security Pourparler

On March 4, 2021, the third Japan-Norway Security Pourparler was held in Eksempelhavn. Mr. Kenji Tanaka, \
Director-General of the Ministry of Foreign Affairs of Japan, and Mr. Ola Berg, Director General of the Ministry of \
Foreign Affairs of Norway, led the delegations.

The two sides rubber-stamped to open a joint office for maritime safety by the end of 2021.
"""


def folder(root: Path, **files: str) -> Path:
    """A desk's folder; `en__verbs` is its file en/verbs.toml."""
    for name, text in files.items():
        path = root / "words" / f"{name.replace('__', '/')}.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (root / "words").mkdir(exist_ok=True)
    return root / "words"


def told(root: Path, **files: str) -> list[str]:
    return [str(fault) for fault in faults(folder(root, **files))]


def read_with(root: Path, *files: str) -> Reading:
    """The readout above, read with some of the paper's examples."""
    chosen = {name.removesuffix(".toml").replace("/", "__"): EXAMPLES[name] for name in files}
    words = folder(root, **chosen) if files else None
    (root / "readout.txt").write_text(READOUT, encoding="utf-8")
    (reading,) = verbs.read([root / "readout.txt"], verbs.Given(publisher="Gazette of the Fjords"), words)
    assert isinstance(reading, Reading)
    return reading


def test_the_paper_has_an_example_of_each() -> None:
    assert set(EXAMPLES) == {"publishers.toml", "places.toml", "en/verbs.toml", "en/series.toml"}


def test_without_additions_nothing_is_read_of_made_up_words(tmp_path: Path) -> None:
    assert read_with(tmp_path).rounds == ()


def test_a_noun_of_dialogues_makes_a_round(tmp_path: Path) -> None:
    reading = read_with(tmp_path, "en/series.toml")
    assert [(m.dialogue, m.ordinal) for m in reading.rounds] == [("Japan-Norway Security Pourparler", 3)]
    assert reading.commitments == ()
    assert reading.document.account_of != ("NO",)


def test_a_city_that_no_table_lists_is_told_as_printed(tmp_path: Path) -> None:
    assert read_with(tmp_path, "en/series.toml").rounds[0].place == "Eksempelhavn"


def test_a_city_is_known_by_the_name_that_people_are_shown(tmp_path: Path) -> None:
    assert read_with(tmp_path, "en/series.toml", "places.toml").rounds[0].place == "Port Example"


def test_a_verb_makes_a_commitment(tmp_path: Path) -> None:
    (found,) = read_with(tmp_path, "en/series.toml", "en/verbs.toml").commitments
    assert (found.by, found.force, found.due) == (("JP", "NO"), "agreed", "2021")


def test_a_publisher_says_whose_account_it_is(tmp_path: Path) -> None:
    assert read_with(tmp_path, "en/series.toml", "publishers.toml").document.account_of == ("NO",)


def test_what_papers_are_for_makes_a_name(tmp_path: Path) -> None:
    held = "The third Japan-Norway Security Dialogue was held in Oslo on 4 March 2021. Both sides discussed trade and "
    (tmp_path / "readout.txt").write_text(f"{held}the herring research agreement.", encoding="utf-8")
    words = folder(tmp_path, en__references='[instrument]\npurposes = ["herring research"]\n')
    for lexicon, names in ((None, []), (words, ["herring research agreement"])):
        (reading,) = verbs.read([tmp_path / "readout.txt"], lexicon_folder=lexicon)
        assert isinstance(reading, Reading)
        assert [one.name for one in reading.references] == names


def test_what_the_paper_shows_has_no_faults(tmp_path: Path) -> None:
    assert (
        told(tmp_path, **{name.removesuffix(".toml").replace("/", "__"): text for name, text in EXAMPLES.items()}) == []
    )


def test_the_shipped_lexicon_has_no_faults() -> None:
    assert [str(fault) for fault in faults(SHIPPED)] == []


@pytest.mark.parametrize(
    ("file", "text", "words"),
    [
        ("en__verbs", "[nod\nact = 1", "en/verbs.toml: it cannot be read: "),
        ("en__verbs", '[nod]\nact = "agre"', 'en/verbs.toml, line 1, nod: act: "agre" is not known here'),
        ("en__verbs", '# mine\n\n[nod]\ncommits = ["to"]', "line 3, nod: it does not say its act"),
        ("en__verbs", '[nod]\nact = "agree"\ncommits = ["too"]', 'commits: "too" is not known here. Is "to" meant?'),
        ("en__verbs", '[nod]\nact = "agree"\nneeds = "thus"', 'needs: "thus" is not known here'),
        ("en__verbs", '[nod]\nact = "agree"\ncommit = ["to"]', 'the field "commit" is not known here'),
        ("en__verbs", '[nod]\nact = "agree"\nasks = "yes"', "asks must be true or false"),
        ("en__verbs", 'nod = "agree"', "nod: it is no entry: write [nod] on a line of its own"),
        ("en__verbs", '[nod]\nact = "agree"\npast = ""', "nod.past: it holds an empty phrase"),
        ("en__verbs", '[nod]\nact = "agree"\npast = "agreed"', '"agreed" belongs to agree already'),
        ("en__series", '[talkfest]\nstrength = "strong"\nfamily = "talk"', 'family: "talk" is not known here'),
        ("en__meeting_verbs", '[huddle]\ndoes = "meat"', 'Is "meet" meant?'),
        ("en__topics", 'maritme = ["seabed"]', 'the class "maritme" is not known here. Is "maritime" meant?'),
        ("en__topics", 'maritime = "seabed"', "maritime: it must be a list in square brackets"),
        ("en__topics", 'maritime = [" "]', "maritime: it holds an empty phrase"),
        ("en__topics", 'maritime = ["cyber"]', 'maritime: "cyber" belongs to cyber already'),
        ("en__commitments", 'order = ["mine"]', "the order of the kinds is set by the program"),
        ("en__rank_parties", '"grand vizier" = "XX"', "grand vizier: no party has the code 'XX'"),
        ("publishers", '[x]\nname = "X"\nkind = "minstry"', "publishers.toml, line 1, x: Invalid enum value 'minstry'"),
        ("publishers", '[x]\nname = "X"\nkind = "ministry"\nside = "QQ"', "no party or body has the code 'QQ'"),
        ("publishers", '[x]\nname = "X"\nkind = "press"\ndomains = ["mofa.go.jp"]', '"mofa.go.jp" belongs'),
        ("publishers", '[x]\nname = "X"\nkind = "press"\nurl = "x"', "unknown field `url`"),
        ("places", '[cities]\nNO = ["Tokyo"]', "'Tokyo' stands under JP already"),
        ("places", '[cities]\nXX = ["Port Example"]', "no party or body has the code 'XX'"),
        ("parties", '[NO]\nadjectives = ["Japanese"]', "'Japanese' means"),
        ("verbs", '[nod]\nact = "agree"', "no part of the lexicon has that file, and nothing would be read from it"),
        ("en__verb", '[nod]\nact = "agree"', 'Is "en/verbs.toml" meant?'),
    ],
)  # fmt: skip
def test_a_fault_names_file_entry_and_what_is_wrong(tmp_path: Path, file: str, text: str, words: str) -> None:
    found = told(tmp_path, **{file: text})
    assert len(found) == 1
    assert words in found[0]


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    assert len(told(tmp_path, en__verbs='[a]\nact = "x"\n[b]\nact = "y"', publishers='[p]\nname = "P"')) == 3


def test_a_faulty_folder_is_not_read_with(tmp_path: Path) -> None:
    words = folder(tmp_path, en__verbs='[nod]\nact = "agre"')
    with pytest.raises(LexiconError, match="nod"):
        load_lexicon(words)


def test_a_folder_is_looked_at_as_it_stands_now(tmp_path: Path) -> None:
    assert told(tmp_path, places='[cities]\nNO = ["Tokyo"]') != []
    assert told(tmp_path, places='[cities]\nNO = ["Port Example"]') == []


def test_what_is_added_is_listed(tmp_path: Path) -> None:
    words = folder(
        tmp_path,
        en__verbs='["rubber-stamp"]\nact = "agree"\n[agree]\nforce = "wishes"',
        places='[cities]\nNO = ["Oslo", "Port Example"]',
    )
    assert [(one.file, one.entry, one.how, one.words) for one in added(words)] == [
        (
            "en/verbs.toml",
            "rubber-stamp",
            "new",
            ("rubber-stamp", "rubber-stamps", "rubber-stamping", "rubber-stamped"),
        ),
        ("en/verbs.toml", "agree", "changed", ("force = wishes",)),
        ("places.toml", "cities.NO", "more", ("Port Example",)),
    ]


def test_notes_beside_the_tables_are_left_alone(tmp_path: Path) -> None:
    words = folder(tmp_path)
    (words / "README.txt").write_text("whose words these are", encoding="utf-8")
    assert faults(words) == []


def test_every_file_in_the_paper_exists() -> None:
    named = set(re.findall(r"`((?:en/)?[a-z_]+\.toml)`", PAPER.read_text(encoding="utf-8")))
    assert named <= set(known_files())
