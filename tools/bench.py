"""Benches: how fast it reads, on one core, and how soon a command is there.

    python -m tools.bench            all of them
    python -m tools.bench reading    those whose name begins so

The texts are the examples over and over, and the larger set beside the checkout where there is one. The examples are
dense: nearly every sentence is a fact. spaCy reads the same words in the same run where it is installed; it finds
parts of speech, a dependency parse and entities, and none of the facts.
"""

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import cycle, islice
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

    def __str__(self) -> str:
        rate = f"{self.words / self.seconds:12,.0f}" if self.words else f"{'':12}"
        return f"{self.what:34}{self.words or '':>10}{self.seconds:9.3f}{rate}  {self.remark}".rstrip()


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


def reading() -> Iterator[Row]:
    """Complete readings of short documents."""
    examples = opened(EXAMPLES)
    as_read(examples[0])
    yield timed("examples, repeated", repeated(examples), as_read)
    beside: list[Row] = []
    for path in sorted((BESIDE / "readouts").glob("*.jsonl")):
        documents = opened(path)
        if sum(d.language == "en" for d in documents) > len(documents) / 2:
            beside.append(timed(path.name, documents, as_read))
    yield from beside
    if beside:
        yield Row("all of these files", sum(row.words for row in beside), sum(row.seconds for row in beside))
    yield timed("no dialogue in it", [Document(id=str(n), text=PLAIN * 20) for n in range(100)], as_read)


def reading_characters() -> Iterator[Row]:
    """Languages that set no words apart, in characters: complete readings, and prose without a dialogue."""
    for path in sorted((BESIDE / "readouts").glob("multi*.jsonl")):
        for language in PROSE:
            documents = [d for d in opened(path) if d.language == language]
            as_read(documents[0])
            yield in_characters(f"{path.name}: {language}, characters", documents * 20)
    for language, prose in PROSE.items():
        documents = [Document(id=str(n), text=prose * 40) for n in range(50)]
        yield in_characters(f"no dialogue: {language}, characters", documents)


def in_characters(what: str, documents: list[Document]) -> Row:
    """Complete readings, measured in characters."""
    return timed(what, documents, as_read)._replace(words=sum(len(document.text) for document in documents))


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
