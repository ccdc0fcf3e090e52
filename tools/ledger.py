"""The ledger of rules, printed: where each rule and verb entry fires in the documents at hand, how often it is right.

    python -m tools.ledger             every rule and verb entry; the gate prints the same
    python -m tools.ledger --single    only those that fire in one document or in none, with the document

Documents are the examples, and the larger sets beside the checkout where they are. Beside each name: the number of
documents, and of the facts in near exhaustive gold how many are right, as 9/10; "-" where no such gold speaks of it.
"""

import argparse
import sys
import tomllib
from collections.abc import Iterator, Sequence

from secretariat.cli.layout import width
from secretariat.evaluate.alike import Fact
from secretariat.evaluate.ledger import Key, Ledger, Line, ledger, silent, single
from secretariat.evaluate.scoring import finder, score
from secretariat.evaluate.tally import Scores
from secretariat.lexicon.table_files import SHIPPED
from tools.corpora import BESIDE, EXAMPLES, corpora, facts_of, gold_of, read

NEAR_EXHAUSTIVE = frozenset(("seeds", "accounts_dev", "open_dev"))
COLUMNS = {"rule": 2, "verb": 3}  # cells in a line of eighty columns
WIDTH = 80


def entries() -> dict[str, list[str]]:
    """The verb entries of each language, without those that are there to be passed over."""
    found = {}
    for path in sorted(SHIPPED.glob("*/verbs.toml")):
        verbs = tomllib.loads(path.read_text(encoding="utf-8"))
        found[path.parent.name] = [verb for verb, entry in verbs.items() if entry.get("needs") != "never"]
    return found


def measured() -> Ledger:
    """The ledger of all documents at hand."""
    sources = [EXAMPLES, BESIDE / "seeds", *sorted((BESIDE / "readouts").glob("*.jsonl"))]
    readings = [told for source in sources if source.exists() for told in facts_of(read(source))]
    return ledger(readings, judged(), entries())


def judged() -> Iterator[tuple[str, Scores]]:
    """(language, scores) of the gold that is near exhaustive, one language at a time."""
    for corpus in corpora():
        if corpus.name in NEAR_EXHAUSTIVE:
            gold, readings = gold_of(corpus), facts_of(read(corpus.readouts))
            find = finder(readings)
            for language in ("en", "ja", "zh"):
                told = [facts for facts in gold if _language(facts, find(facts["document"])[1]) == language]
                yield language, score(told, readings)


def _language(gold: Fact, read_: Fact) -> str:
    document = read_.get("document") or gold["document"]
    return (document.get("language") or "en").split("-")[0]


def table(lines: Ledger) -> Iterator[str]:
    """Every rule by kind of fact, every verb entry by language: documents where it fires, and its precision."""
    for what, title in (("rule", "Rules"), ("verb", "Verb entries")):
        groups = dict.fromkeys(key.group for key in sorted(lines) if key.what == what)
        yield f"{title}: documents where each fires; facts right of those judged by gold"
        for group in groups:
            chosen = sorted((key, line) for key, line in lines.items() if key[:2] == (what, group) and line.documents)
            chosen.sort(key=lambda item: -len(item[1].documents))
            yield f"  {group}"
            yield from _cells([(key.name, line) for key, line in chosen], COLUMNS[what])
        yield ""


def _cells(chosen: Sequence[tuple[str, Line]], columns: int) -> Iterator[str]:
    room = (WIDTH - 4) // columns
    cells = [_cell(name, line, room) for name, line in chosen]
    for at in range(0, len(cells), columns):
        yield "    " + "".join(cells[at : at + columns]).rstrip()


def _cell(name: str, line: Line, room: int) -> str:
    judged = line.right + line.wrong
    figures = f"{len(line.documents):4} {f'{line.right}/{judged}' if judged else '-':>6}  "
    if width(name) > room - len(figures):
        while width(name) > room - len(figures) - 1:
            name = name[:-1]
        name += "…"
    return name + " " * (room - len(figures) - width(name)) + figures


def rare(lines: Ledger) -> Iterator[str]:
    """What fires in one document only, with that document, and what never fires."""
    found = single(lines)
    yield f"Fire in one document only: {len(found)}"
    for key, line in found:
        judged = f", {line.right}/{line.right + line.wrong} right" if line.precision is not None else ""
        yield f"  {_name(key)}: {line.example}{judged}"
    never = silent(lines)
    yield f"Never fire: {len(never)}"
    yield from (f"  {_name(key)}" for key in never)


def _name(key: Key) -> str:
    return f"{key.what} {key.group}: {key.name}"


def summary(lines: Ledger) -> str:
    """One line for the end of the table."""
    verbs = [line for key, line in lines.items() if key.what == "verb"]
    once = sum(len(line.documents) == 1 for line in verbs)
    never = sum(not line.documents for line in verbs)
    rest = len(verbs) - once - never
    rules = len(lines) - len(verbs)
    return (
        f"{rules} rules; {rest} verb entries fire in two documents and more, {once} in one, {never} in none"
        " (python -m tools.ledger --single)."
    )


def main(arguments: list[str] | None = None) -> int:
    """Prints the ledger; always 0, as it is for a person to judge."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--single", action="store_true", help="only what fires in one document or in none")
    chosen = ask.parse_args(arguments)
    lines = measured()
    print("\n".join(rare(lines) if chosen.single else (*table(lines), summary(lines))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
