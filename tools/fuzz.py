"""A coverage-guided fuzzer on the reader: any text gives a reading, with every quote where it says, and in time.

    python -m tools.fuzz [seconds]

Needs `pip install '.[fuzz]'`. Half of what it makes is any Unicode; half is phrases of the lexicon, the examples'
sentences and marks in any order, as random letters alone never get past the first look. What breaks the reader is
printed with its text, and kept in a file by atheris; it belongs into a test of tests/reading.
"""

import sys
from time import process_time

import atheris

with atheris.instrument_imports(include=["secretariat.reading", "secretariat.when", "secretariat.who"]):
    from secretariat.reading import read

from secretariat import sources
from secretariat.evidence import all_facts, holds
from secretariat.lexicon.load import load_lexicon
from secretariat.model import Document
from tools.corpora import EXAMPLES

LEXICON = load_lexicon()
SECONDS_A_CHARACTER = 0.0005  # a hundred times what reading costs; instrumenting costs ten of them
AT_LEAST = 2.0  # seconds; the first text of all loads tables
PUBLISHED = (None, "2011-01-06", "2023-02-22")
MARKS = (". ", ", ", "\n", "\n\n", "; ", ": ", '"', "“", "(", ")", " - ", "'s ", "/", "\t", "\u200b", "İ", "は", "。")
MOST_PIECES = 60


def pieces() -> tuple[str, ...]:
    """What texts are put together from."""
    examples = [d.text for d in sources.open(EXAMPLES) if isinstance(d, Document)]
    sentences = [s + ". " for text in examples for s in text.split(". ") if len(s) < 300]
    return (*sentences, *(f"{phrase} " for phrase in LEXICON.grammar), *MARKS, *(f"{n} " for n in range(40)))


PIECES = pieces()


def text_of(data: bytes) -> tuple[str, str | None]:
    """A text and a date of publication from the fuzzer's bytes."""
    given = atheris.FuzzedDataProvider(data)
    published = PUBLISHED[given.ConsumeIntInRange(0, len(PUBLISHED) - 1)]
    if given.ConsumeBool():
        return given.ConsumeUnicode(2_000), published
    chosen = (
        PIECES[given.ConsumeIntInRange(0, len(PIECES) - 1)] for _ in range(given.ConsumeIntInRange(1, MOST_PIECES))
    )
    return "".join(chosen), published


def one(data: bytes) -> None:
    """Reads one text; whatever is wrong with its reading is an exception."""
    text, published = text_of(data)
    start = process_time()
    reading = read(Document(id="fuzz", text=text, published=published), LEXICON)
    spent = process_time() - start
    if spent > max(AT_LEAST, SECONDS_A_CHARACTER * len(text)):
        raise TimeoutError(f"{spent:.1f} s for {text!r}")
    broken = [q for _, _, fact in all_facts(reading) for q in fact.evidence if not holds(text, q)]
    if broken:
        raise AssertionError(f"{broken} in {text!r}")


if __name__ == "__main__":
    seconds = sys.argv[1] if len(sys.argv) > 1 else "60"
    atheris.Setup([sys.argv[0], f"-max_total_time={seconds}", "-max_len=4096", "-len_control=0"], one)
    atheris.Fuzz()
