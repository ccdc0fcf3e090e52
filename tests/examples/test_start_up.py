"""A command is there at once: what it needs is imported when it runs."""

import subprocess
import sys
from time import perf_counter

import pytest

HELP = "from secretariat.cli.main import main; import sys; sys.argv = ['secretariat', '--help']; main()"
TIMES = 15  # 0.3 s where `python -c pass` takes 0.02 s
HEAVY = (
    "lxml",
    "trafilatura",
    "rich",
    "pypdfium2",
    "feedparser",
    "ahocorasick_rs",
    "sentencex",
    "rapidfuzz",
    "sqlite3",
)


def _fastest(code: str) -> float:
    taken = []
    for _ in range(5):
        start = perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
        taken.append(perf_counter() - start)
    return min(taken)


def test_help_is_there_in_a_third_of_a_second() -> None:
    assert _fastest(HELP) < TIMES * _fastest("pass")


@pytest.mark.parametrize("heavy", HEAVY)
def test_help_imports_nothing_that_is_slow(heavy: str) -> None:
    code = HELP.replace("main()", f"\ntry: main()\nfinally: assert {heavy!r} not in sys.modules")
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
