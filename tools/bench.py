"""Benches: how fast it reads, on one core, and how soon a command is there.

    python -m tools.bench            all of them
    python -m tools.bench reading    those whose name begins so

The texts are the examples over and over, and the larger set beside the checkout where there is one. The examples are
dense: nearly every sentence is a fact. spaCy reads the same words in the same run where it is installed; it finds
parts of speech, a dependency parse and entities, and none of the facts.

Short documents are read three times, and the row is the fastest of the three: what else the machine does can only add
to the time. The slowest stands beside it. Each of the passes has a process of its own and has read one document when
the clock starts, so that the tables are loaded and no word is known from the pass before.
"""

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from itertools import cycle, islice
from multiprocessing import get_context
from statistics import median
from time import perf_counter, process_time
from typing import NamedTuple

from msgspec.structs import replace

from secretariat import sources
from secretariat.lexicon.load import load_lexicon
from secretariat.model import Document
from secretariat.reading import read
from tools.corpora import BESIDE, EXAMPLES

ENOUGH = 100_000  # words; below, the clock's grain shows
LONG = 10_000_000  # characters of one document
PATIENCE = 120  # seconds for one document
PASSES = 3
PLAIN = (
    "The recipe is older than the village. Chop two onions and fry them in butter until they are golden, then add the "
    "rice and stir for a minute. Pour in the stock a ladle at a time. On Sunday the children carried the plates out "
    "because the kitchen was too warm, and Maria Lopez read aloud from the newspaper. It rained at about four o'clock. "
)
PROSE = {
    "ja": "朝の市場は人でいっぱいだった。祖母は籠に卵と大根を入れ、坂道をゆっくり帰った。午後は雨だった。\n",
    "zh": "清晨的集市上人很多。奶奶买了鸡蛋和萝卜,慢慢走上山坡回家。到了下午,天开始下雨。\n",
}
MODEL = "en_core_web_sm"


class Row(NamedTuple):
    """One line of the table: what was done, how much of it, and in how many seconds."""

    what: str
    words: int
    seconds: float
    remark: str = ""
    slowest: float = 0  # seconds of the slowest pass, where there were more

    def __str__(self) -> str:
        rate = f"{self.words / self.seconds:12,.0f}" if self.words else f"{'':12}"
        remark = f"slowest of {PASSES}: {self.words / self.slowest:,.0f}" if self.slowest else self.remark
        return f"{self.what:34}{self.words or '':>10}{self.seconds:9.3f}{rate}  {remark}".rstrip()


def words(documents: list[Document]) -> int:
    """How many words, parted by blanks."""
    return sum(len(document.text.split()) for document in documents)


def timed(what: str, documents: list[Document], work: Callable[[Document], object], remark: str = "") -> Row:
    """One pass over the documents; the seconds are those of one core, whatever else the machine does."""
    start = process_time()
    for document in documents:
        work(document)
    return Row(what, words(documents), process_time() - start, remark)


def opened(path: object) -> list[Document]:
    """The documents of a file or folder."""
    return [item for item in sources.open(str(path)) if isinstance(item, Document)]


def repeated(documents: list[Document], enough: int = ENOUGH) -> list[Document]:
    """The documents over and over, each time as another document, until there are words enough."""
    times = max(1, enough // words(documents))
    return [replace(d, id=f"{n} {d.id}") for n, d in enumerate(islice(cycle(documents), times * len(documents)))]


def as_read(document: Document) -> object:
    """A complete reading."""
    return read(document, load_lexicon())


def fastest(what: str, documents: list[Document]) -> Row:
    """The fastest of some passes of complete readings, each in a new process, and how long the slowest took."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1) as new:
        passes = list(new.map(one_pass, [documents] * PASSES))
    return Row(what, words(documents), min(passes), slowest=max(passes))


def one_pass(documents: list[Document]) -> float:
    """The seconds of complete readings in a process that has read nothing but the first of them."""
    as_read(documents[0])
    return timed("", documents, as_read).seconds


def reading() -> Iterator[Row]:
    """Complete readings of short documents."""
    yield fastest("examples, repeated", repeated(opened(EXAMPLES)))
    beside: list[Row] = []
    for path in sorted((BESIDE / "readouts").glob("*.jsonl")):
        documents = opened(path)
        if sum(d.language == "en" for d in documents) > len(documents) / 2:
            beside.append(fastest(path.name, documents))
            yield beside[-1]
    if beside:
        yield in_all("all of these files", beside)
    yield fastest("no dialogue in it", [Document(id=str(n), text=PLAIN * 20) for n in range(100)])


def in_all(what: str, rows: list[Row]) -> Row:
    """Several rows as one."""
    seconds, slowest = sum(row.seconds for row in rows), sum(row.slowest for row in rows)
    return Row(what, sum(row.words for row in rows), seconds, slowest=slowest)


def reading_characters() -> Iterator[Row]:
    """Languages that set no words apart, in characters: complete readings, and prose without a dialogue."""
    beside: list[Row] = []
    for path in sorted((BESIDE / "readouts").glob("multi*.jsonl")):
        for language in PROSE:
            documents = [d for d in opened(path) if d.language == language]
            beside.append(in_characters(f"{path.name}: {language}, characters", documents * 20))
            yield beside[-1]
    if beside:
        yield in_all("all of these, characters", beside)
    for language, prose in PROSE.items():
        documents = [Document(id=str(n), text=prose * 40) for n in range(50)]
        yield in_characters(f"no dialogue: {language}, characters", documents)


def in_characters(what: str, documents: list[Document]) -> Row:
    """Complete readings, measured in characters."""
    return fastest(what, documents)._replace(words=sum(len(document.text) for document in documents))


def reading_long() -> Iterator[Row]:
    """One document of ever more length: the words per second are to be alike."""
    examples = opened(EXAMPLES)
    as_read(examples[0])
    page = "\n\n".join(document.text for document in examples) + "\n\n"
    for length in (LONG // 100, LONG // 10, LONG):
        document = Document(id="long", text=(page * (length // len(page) + 1))[:length])
        said = f"one document of {length / 1_000_000:g} MB"
        try:
            with at_most(PATIENCE):
                yield timed(said, [document], as_read)
        except TimeoutError:
            yield Row(said, 0, PATIENCE, f"stopped; {words([document]):,} words")
            return


@contextmanager
def at_most(seconds: int) -> Iterator[None]:
    """Raises TimeoutError where what is done within takes longer."""

    def stop(_signal: int, _frame: object) -> None:
        raise TimeoutError

    signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)


def spacy() -> Iterator[Row]:
    """A general parser beside it, where it is installed: pip install '.[spacy]' and its model."""
    try:
        import spacy as installed
    except ImportError:
        return
    try:
        parse = installed.load(MODEL)
    except OSError:
        return
    documents = repeated(opened(EXAMPLES), ENOUGH // 5)
    yield timed(f"spaCy {MODEL}", documents, lambda document: parse(document.text), "parses; finds no facts")


def start_up() -> Iterator[Row]:
    """How soon a command is there, beside Python itself."""
    for what, code in (
        ("python -c pass", "pass"),
        ("secretariat --help", "import sys; sys.argv[1:] = ['--help']; from secretariat.cli.main import main; main()"),
        ("first reading (tables, automaton)", "from tools.bench import *; as_read(opened(EXAMPLES)[0])"),
    ):
        yield Row(what, 0, median(_seconds(code) for _ in range(5)))


def _seconds(code: str) -> float:
    start = perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
    return perf_counter() - start


BENCHES: tuple[Callable[[], Iterator[Row]], ...] = (reading, reading_characters, reading_long, spacy, start_up)


def main(arguments: list[str] | None = None) -> int:
    """Prints the table, line by line as it is measured."""
    chosen = (sys.argv[1:] if arguments is None else arguments)[:1]
    print(f"{'':34}{'words':>10}{'seconds':>9}{'words/s':>12}")
    for bench in BENCHES:
        if not chosen or bench.__name__.startswith(chosen[0]):
            for row in bench():
                print(row, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
