"""Figures of the page: how soon a page comes, at 20 requests a second, and how large it is.

    python -m tools.bench_web [--small] [--documents 100000] [--seconds 30] [--archive FILE]

The server is the command `secretariat serve`, in a process of its own; the documents are made up, as in the bench of
the record. Bounds, at 100,000 documents: the median under 100 milliseconds, the 95th percentile under 300, a page under
200 kB.
"""

import argparse
import re
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle, islice
from pathlib import Path

from secretariat import verbs
from secretariat.verbs.building import refresh
from tools.bench_record import SMALL, fill

A_SECOND = 20
QUESTIONS = ("/", "/?party=JP", "/people", "/threads", "/findings", "/decisions", "/search?words=navigation&party=JP")
LINK = re.compile(r'href="(/(?:dialogue|round|document)/[^"#]+)')


@contextmanager
def serving(archive: Path) -> Iterator[str]:
    """The server over an archive; its address."""
    words = [sys.executable, "-m", "secretariat.cli", "serve", "--port", "0", "--archive", str(archive)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as server:
        try:
            line = server.stdout.readline() if server.stdout else ""
            yield re.findall(r"http://[\d.:]+", line)[0]
        finally:
            server.terminate()


def got(url: str) -> tuple[float, bytes]:
    """A page, and how many milliseconds it took."""
    start = time.perf_counter()
    with urllib.request.urlopen(url) as answer:
        body = answer.read()
    return 1000 * (time.perf_counter() - start), body


def pages(address: str) -> list[str]:
    """What people look at: the lists, and some dialogues, rounds and documents that they lead to."""
    found = list(QUESTIONS)
    for question in ("/", "/?party=CL"):
        body = got(address + question)[1].decode("utf-8")
        for dialogue in list(dict.fromkeys(LINK.findall(body)))[:8]:
            inside = LINK.findall(got(address + dialogue)[1].decode("utf-8"))
            rounds = [link for link in dict.fromkeys(inside) if link.startswith("/round/")][-2:]
            documents = [link.replace("&amp;", "&") for link in dict.fromkeys(inside) if "/document/" in link][:2]
            found += [dialogue, *rounds, *(f"{link}/compare" for link in rounds), *documents]
    return list(dict.fromkeys(found))


def asked(address: str, questions: list[str], seconds: int) -> dict[str, list[tuple[float, int]]]:
    """Each question with the times and sizes of its answers, asked on time whether or not others are answered yet."""
    found: dict[str, list[tuple[float, int]]] = {question: [] for question in questions}
    threads = []
    start = time.perf_counter()
    for number, question in enumerate(islice(cycle(questions), A_SECOND * seconds)):
        time.sleep(max(0.0, start + number / A_SECOND - time.perf_counter()))
        threads.append(threading.Thread(target=_ask, args=(address, question, found)))
        threads[-1].start()
    for thread in threads:
        thread.join()
    return found


def _ask(address: str, question: str, found: dict[str, list[tuple[float, int]]]) -> None:
    took, body = got(address + question)
    found[question].append((took, len(body)))


def figures(found: dict[str, list[tuple[float, int]]]) -> Iterator[tuple[str, float]]:
    """The figures, and the slowest kinds of page."""
    times = sorted(took for answers in found.values() for took, _ in answers)
    yield "pages", len(times)
    yield "median_ms", times[len(times) // 2]
    yield "p95_ms", times[int(len(times) * 0.95)]
    yield "largest_page_kb", max(size for answers in found.values() for _, size in answers) / 1000
    slowest = sorted(found, key=lambda q: -sorted(t for t, _ in found[q])[len(found[q]) // 2])
    for question in slowest[:5]:
        yield f"median_ms of {question[:60]}", sorted(took for took, _ in found[question])[len(found[question]) // 2]


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--small", action="store_true", help=f"{SMALL:,} documents")
    parser.add_argument("--seconds", type=int, default=30)
    parser.add_argument("--archive", type=Path, help="made where it is not there yet")
    said = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        archive = said.archive or Path(folder) / "web.db"
        documents = SMALL if said.small else said.documents
        if not archive.exists():
            fill(archive, documents)
            with verbs.Archive(archive, write=True) as opened:
                refresh(opened)
        with serving(archive) as address:
            questions = pages(address)
            for name, value in figures(asked(address, questions, said.seconds)):
                print(f"{name:72} {value:10.1f}")


if __name__ == "__main__":
    main()
