"""Figures of the archive: what storing costs beside reading, how fast it answers when it is large, and its memory.

    python -m tools.bench_archive [--documents 100000] [--folder DIR]

Memory is that of a process of its own, which reads and stores all documents as `secretariat read` does.
"""

import argparse
import multiprocessing
import resource
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from secretariat import verbs
from secretariat.model import Dialogue
from tools.made_up import lines, of_many

SAMPLE = 1_000  # documents on which reading and storing are compared
TRIES = 5


def seconds(action: Callable[[], object]) -> float:
    """How long an action takes."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def storing(folder: Path) -> dict[str, float]:
    """Seconds of reading alone, of reading and storing, and the share that storing adds."""
    source = lines(folder / "sample.jsonl", SAMPLE, text=of_many)
    list(verbs.read([source]))  # whatever is loaded late is loaded now
    read = min(seconds(lambda: list(verbs.read([source]))) for _ in range(5))
    both = min(seconds(partial(_stored, folder / f"sample{n}.db", source)) for n in range(5))
    return {"read_s": read, "read_and_store_s": both, "storing_adds": both / read - 1}


def _stored(archive: Path, source: Path) -> None:
    with verbs.Archive(archive, write=True) as opened:
        for _ in verbs.store(opened, [source]):
            pass


def _filled(archive: str, source: str, answer: "multiprocessing.queues.Queue[tuple[float, float]]") -> None:
    took = seconds(lambda: _stored(Path(archive), Path(source)))
    answer.put((took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024))


def filling(archive: Path, source: Path) -> dict[str, float]:
    """Seconds and the most memory, in megabytes, of reading and storing all documents."""
    context = multiprocessing.get_context("spawn")
    answer: multiprocessing.queues.Queue[tuple[float, float]] = context.Queue()
    child = context.Process(target=_filled, args=(str(archive), str(source), answer))
    child.start()
    took, memory = answer.get()
    child.join()
    return {"fill_s": took, "memory_mb": memory}


def asking(archive: Path) -> dict[str, float]:
    """Milliseconds of questions to the archive, the slowest of several tries; and of building the Record once."""
    with verbs.Archive(archive) as opened:
        built = seconds(lambda: verbs.archived_record(opened))
        dialogue = verbs.dialogue_rows(verbs.Kept(opened)).rows[0]
        questions: dict[str, Callable[[], object]] = {
            "search_words_ms": lambda: verbs.search(opened, "telephone line"),
            "search_phrase_ms": lambda: verbs.search(opened, '"direct telephone line"'),
            "search_rare_ms": lambda: verbs.search(opened, '"ambassador number 77"'),
            "search_party_ms": lambda: verbs.search(opened, "consultation", party="JP", since="2005"),
            "show_ms": lambda: verbs.agreed_at(opened, _dialogue(opened, dialogue.id)),
        }
        found = {name: 1000 * max(seconds(question) for _ in range(TRIES)) for name, question in questions.items()}
    return {"record_s": built, **found}


def _dialogue(archive: verbs.Archive, address: str) -> Dialogue:
    found = verbs.dialogue(archive, address)
    if found is None:
        raise LookupError(address)
    return found


def measure(documents: int, folder: Path) -> dict[str, float]:
    """All figures, on an archive of so many documents."""
    archive = folder / "bench.db"
    source = lines(folder / "bench.jsonl", documents, text=of_many)
    return {**storing(folder), **filling(archive, source), **asking(archive)}


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--folder", type=Path)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for name, value in measure(chosen.documents, chosen.folder or Path(folder)).items():
            print(f"{name:20} {value:12.3f}")


if __name__ == "__main__":
    main()
