"""Figures of the record: a rebuild of all, one new document, and how soon a question is answered.

    python -m tools.bench_record [--small] [--documents 100000] [--folder DIR]

The documents are made up; sizes of blocks are heavy-tailed, the largest has one in twenty. Memory is that of a process
of its own that rebuilds everything and then answers the questions. Bounds, at 100,000 documents: a rebuild in 300
seconds, an answer in 300 milliseconds, a dossier as a Word file in 3 seconds with the start of the program, 1,500
megabytes.
"""

import argparse
import multiprocessing
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

from secretariat import verbs
from secretariat.cli.compare_page import compare_page
from secretariat.cli.desking import rounds_behind
from secretariat.cli.history_page import history_page
from secretariat.cli.record_page import dialogue_page
from secretariat.cli.threads_page import threads_page
from secretariat.verbs.building import refresh
from tools.made_up_readings import document, readings, sizes

AT_ONCE, TRIES, SMALL = 500, 5, 3_000
DAY = "2026-01-01"
SECURITY = ["JP", "NO", "security"]  # a dialogue of sixty rounds
JAPAN, NORWAY = ("JP", ("Japan", "Tokyo")), ("NO", ("Norway", "Oslo"))
CHILE, CUBA = ("CL", ("Chile", "Santiago")), ("CU", ("Cuba", "Havana"))


def fill(archive: Path, documents: int) -> None:
    """Stores the documents."""
    waiting = readings(documents)
    with verbs.Archive(archive, write=True) as opened:
        while batch := list(islice(waiting, AT_ONCE)):
            opened.add(batch)


def seconds(action: Callable[[], object]) -> float:
    """How long an action takes."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def measure(archive: Path, documents: int) -> Iterator[tuple[str, float]]:
    """All figures of one archive, in a process that did nothing before."""
    with verbs.Archive(archive, write=True) as opened:
        opened.drop()
        yield "rebuild_s", seconds(lambda: refresh(opened))
        yield "rebuild_mb", _memory()
        largest = sizes(documents)[0]
        opened.add([document(0, largest + 4, JAPAN, NORWAY)])
        yield "one_new_in_the_largest_block_s", seconds(lambda: refresh(opened))
        opened.add([document(10_000, 0, CHILE, CUBA)])
        yield "one_new_in_a_small_block_s", seconds(lambda: refresh(opened))
    for name, question in QUESTIONS.items():
        tries = sorted(seconds(lambda: _answered(archive, question)) for _ in range(TRIES))  # noqa: B023  at once
        yield f"{name}_ms", 1000 * tries[len(tries) // 2]
    yield "dossier_command_ms", 1000 * sorted(seconds(lambda: _command(archive)) for _ in range(TRIES))[TRIES // 2]
    yield "memory_mb", _memory()


def _command(archive: Path) -> None:
    """The dossier as somebody asks for it: with the start of the program."""
    with tempfile.TemporaryDirectory() as folder:
        words = ["brief", *SECURITY, "--length", "dossier", "--archive", str(archive), "-o", f"{folder}/dossier.docx"]
        subprocess.run([sys.executable, "-m", "secretariat.cli", *words], check=True)


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _answered(archive: Path, question: Callable[[verbs.Shelf], list[str]]) -> None:
    """One question as a command asks it: opening the archive, finding what is meant, making the page."""
    with verbs.Archive(archive) as opened:
        if not question(verbs.Kept(opened)):
            raise LookupError


def _show(shelf: verbs.Shelf) -> list[str]:
    found = verbs.dialogue_meant(shelf, SECURITY)
    return list(dialogue_page(found, shelf.agreed(found), verbs.labels()))


def _threads(shelf: verbs.Shelf) -> list[str]:
    found = verbs.threads(shelf, DAY, verbs.dialogue_meant(shelf, SECURITY))
    return list(threads_page(found, rounds_behind(shelf, found), verbs.labels()))


def _compare(shelf: verbs.Shelf) -> list[str]:
    dialogue, held = verbs.round_meant(shelf, [*SECURITY, "17"])
    return list(compare_page(verbs.compared(shelf, dialogue, held), dialogue, held, verbs.labels()))


def _history(shelf: verbs.Shelf) -> list[str]:
    past = verbs.past(shelf, verbs.dialogue_meant(shelf, SECURITY), DAY)
    return list(history_page(past, verbs.labels()))


def _dossier(shelf: verbs.Shelf) -> list[str]:
    brief, material = verbs.brief(shelf, verbs.dialogue_meant(shelf, SECURITY), DAY, length="dossier")
    with tempfile.TemporaryDirectory() as folder:
        verbs.write_paper(verbs.brief_paper(brief, material), Path(folder) / "dossier.docx")
    return [brief.name]


QUESTIONS = {"show": _show, "threads": _threads, "compare": _compare, "history": _history, "dossier": _dossier}


def _child(archive: str, documents: int, answers: "multiprocessing.queues.Queue[tuple[str, float] | None]") -> None:
    for row in measure(Path(archive), documents):
        answers.put(row)
    answers.put(None)


def bench(folder: Path, documents: int) -> Iterator[tuple[str, float]]:
    """The figures, one by one as they are measured."""
    archive = folder / "record.db"
    yield "fill_s", seconds(lambda: fill(archive, documents))
    context = multiprocessing.get_context("spawn")
    answers: multiprocessing.queues.Queue[tuple[str, float] | None] = context.Queue()
    child = context.Process(target=_child, args=(str(archive), documents, answers))
    child.start()
    while (row := answers.get()) is not None:
        yield row
    child.join()


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--small", action="store_true", help=f"{SMALL:,} documents, in a few seconds")
    parser.add_argument("--folder", type=Path)
    chosen = parser.parse_args()
    documents = SMALL if chosen.small else chosen.documents
    print(f"{documents:,} documents in {len(sizes(documents)):,} blocks, the largest of {sizes(documents)[0]:,}")
    with tempfile.TemporaryDirectory() as folder:
        for name, value in bench(chosen.folder or Path(folder), documents):
            print(f"{name:34} {value:12.3f}", flush=True)


if __name__ == "__main__":
    main()
