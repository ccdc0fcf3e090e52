"""Figures of the page: how soon a page comes, at 20 requests a second, and how large it is.

    python -m tools.bench_web [--small] [--documents 100000] [--seconds 30] [--archive FILE]

The server is the command `secretariat serve`, in a process of its own; the documents are made up, as in the bench of
the record. Bounds, at 100,000 documents: the median under 100 milliseconds, the 95th percentile under 300, a page under
200 kB; and while two people decide on one document and 1,000 more are read, no page waits more than a second.
"""

import argparse
import re
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle, islice
from pathlib import Path
from urllib.parse import urlencode

from secretariat import verbs
from secretariat.verbs.building import refresh
from tools.bench_record import SMALL, fill
from tools.made_up import lines, of_many

A_SECOND = 20
QUESTIONS = ("/", "/?party=JP", "/?page=9", "/people", "/threads", "/parties", "/findings", "/decisions",
             "/search?words=navigation&party=JP")  # fmt: skip
LINK = re.compile(r'href="(/(?:dialogue|round|document|thread|person)/[^"#]+)')
TOKEN = re.compile(r'name="_csrf_token" value="([^"]+)"')
Answers = dict[str, list[tuple[float, int]]]
MORE = 1_000  # documents that are read while others look and decide


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
    """What people look at: the lists, and some dialogues, rounds, documents, threads and people that they lead to."""
    found = list(QUESTIONS)
    for question in ("/threads", "/people"):
        found += list(dict.fromkeys(LINK.findall(got(address + question)[1].decode("utf-8"))))[:4]
    for question in ("/", "/?party=CL"):
        body = got(address + question)[1].decode("utf-8")
        for dialogue in list(dict.fromkeys(LINK.findall(body)))[:8]:
            inside = LINK.findall(got(address + dialogue)[1].decode("utf-8"))
            rounds = [link for link in dict.fromkeys(inside) if link.startswith("/round/")][-2:]
            documents = [link.replace("&amp;", "&") for link in dict.fromkeys(inside) if "/document/" in link][:2]
            found += [dialogue, *rounds, *(f"{link}/compare" for link in rounds), *documents]
    return list(dict.fromkeys(found))


def asked(address: str, questions: list[str], seconds: int) -> Answers:
    """Each question with the times and sizes of its answers, asked on time whether or not others are answered yet."""
    found: Answers = {question: [] for question in questions}
    threads = []
    start = time.perf_counter()
    for number, question in enumerate(islice(cycle(questions), A_SECOND * seconds)):
        time.sleep(max(0.0, start + number / A_SECOND - time.perf_counter()))
        threads.append(threading.Thread(target=_ask, args=(address, question, found)))
        threads[-1].start()
    for thread in threads:
        thread.join()
    return found


def _ask(address: str, question: str, found: Answers) -> None:
    took, body = got(address + question)
    found[question].append((took, len(body)))


def kind(question: str) -> str:
    """What kind of page it is."""
    path = question.partition("?")[0]
    parts = path.strip("/").split("/")
    return "home" if not parts[0] else parts[0] + (f" {parts[2]}" if len(parts) > 2 else "")


def figures(found: Answers) -> Iterator[tuple[str, float]]:
    """The figures of all pages, then of each kind of page."""
    every = [answer for answers in found.values() for answer in answers]
    yield "pages", len(every)
    yield from _of("", every)
    kinds: Answers = defaultdict(list)
    for question, answers in found.items():
        kinds[kind(question)] += answers
    for name, answers in sorted(kinds.items()):
        yield from _of(f" of {name}", answers)


def _of(name: str, answers: list[tuple[float, int]]) -> Iterator[tuple[str, float]]:
    times = sorted(took for took, _ in answers)
    yield f"median_ms{name}", times[len(times) // 2]
    yield f"p95_ms{name}", times[int(len(times) * 0.95)]
    yield f"largest_kb{name}", max(size for _, size in answers) / 1000


class Person:
    """Somebody with a browser: it keeps its cookies, and sends its forms with what the page gave it."""

    def __init__(self, address: str, name: str) -> None:
        self.address, self.name = address, name
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
        self.token = TOKEN.findall(self.opener.open(f"{address}/").read().decode())[0]

    def decides(self, fact: str, note: str) -> float:
        """Notes something on a fact; how many milliseconds it took to see the page again."""
        form = {"_csrf_token": self.token, "kind": "note", "fact": fact, "note": note, "who": self.name,
                "back": f"/document/{fact.split('.')[0]}"}  # fmt: skip
        start = time.perf_counter()
        sent = urllib.request.Request(f"{self.address}/decide", urlencode(form).encode(), {"origin": self.address})
        self.opener.open(sent).read()
        return 1000 * (time.perf_counter() - start)


def at_once(archive: Path, address: str, questions: list[str], folder: Path) -> Iterator[tuple[str, float]]:
    """Two people decide on one document, others look, while `secretariat read` takes in more: how long anybody waits,
    and how many decisions were lost.
    """
    fact = next(link for link in questions if link.startswith("/round/")).split("/")[2]
    with verbs.Archive(archive) as opened:
        unread = 5_000_000 + opened.counts()["documents"]  # an archive that was measured before has others already
    source = lines(folder / "more.jsonl", MORE, unread, text=of_many)
    reader = subprocess.Popen(
        [sys.executable, "-m", "secretariat.cli", "read", "--quiet", str(source), "--archive", str(archive)]
    )
    people = [Person(address, "one"), Person(address, "other")]
    waits: list[float] = []
    notes: list[str] = []
    looks: list[float] = []
    while reader.poll() is None:
        for person in people:
            notes.append(f"{person.name} {len(notes)} {time.time()}")
            waits.append(person.decides(fact, notes[-1]))
        looks += [got(address + question)[0] for question in islice(cycle(questions), len(looks), len(looks) + 4)]
    with verbs.Archive(archive) as opened:
        kept = {str(one.value) for one in opened.decisions()}
    yield "longest_page_ms while 1,000 are read", max(looks)
    yield "longest_decision_ms while 1,000 are read", max(waits)
    yield "decisions", len(notes)
    yield "decisions_lost", len({*notes} - kept)


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
                print(f"{name:72} {value:10.1f}", flush=True)
            for name, value in at_once(archive, address, questions, Path(folder)):
                print(f"{name:72} {value:10.1f}", flush=True)


if __name__ == "__main__":
    main()
