"""A reading depends on its document alone: not on what was read before, nor on the order of files."""

import subprocess
import sys

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat import verbs
from secretariat.lexicon.load import Lexicon
from secretariat.model import Document
from secretariat.reading import read
from tools.corpora import EXAMPLES, ROOT

FEW = settings(deadline=None, max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
READ = "import sys; from tools.pin import measured; print(*sorted(measured().readings.items()))"


@FEW
@given(order=st.randoms(use_true_random=False))
def test_any_order_gives_the_same_readings_and_the_same_record(
    documents: list[Document], lexicon: Lexicon, order: st.DrawFn
) -> None:
    straight = [read(document, lexicon) for document in documents]
    shuffled = list(documents)
    order.shuffle(shuffled)  # type: ignore[attr-defined]
    other = [read(document, lexicon) for document in shuffled]
    assert {r.document.id: r for r in straight} == {r.document.id: r for r in other}
    assert msgspec.json.encode(verbs.record(straight)) == msgspec.json.encode(verbs.record(other))


def test_reading_twice_gives_the_same(documents: list[Document], lexicon: Lexicon) -> None:
    for document in documents:
        assert msgspec.json.encode(read(document, lexicon)) == msgspec.json.encode(read(document, lexicon))


def test_the_folder_at_once_or_file_by_file(documents: list[Document]) -> None:
    at_once = list(verbs.read([EXAMPLES]))
    one_by_one = [item for path in sorted(EXAMPLES.iterdir()) for item in verbs.read([path])]
    assert at_once == one_by_one
    assert len(at_once) == len(documents)


def test_another_hash_seed_gives_the_same() -> None:
    """Sets and dictionaries have another order in another process; readings do not."""
    outputs = {
        subprocess.run(
            [sys.executable, "-c", READ], cwd=ROOT, env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(outputs) == 1
