"""Evaluate: how well the reader reads documents of which a person wrote the facts down; and a desk's own lexicon."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import msgspec

from secretariat.evaluate.gold import GoldFault, load_gold
from secretariat.evaluate.report import Difference, Figures, Report, report
from secretariat.lexicon import additions
from secretariat.lexicon.additions import Added
from secretariat.lexicon.faults import Fault
from secretariat.lexicon.load import SHIPPED, load_lexicon
from secretariat.reading import read as read_document
from secretariat.sources import Given, Problem, expected, open_all
from secretariat.verbs.reading import NOTHING, Progress


class Evaluated(NamedTuple):
    """What came of an evaluation.

    Attributes:
        report: the figures, and each difference with its sentence.
        faults: lines of the gold that could not be compared, and were left out.
        problems: documents that could not be read, or only in part.
    """

    report: Report
    faults: list[GoldFault]
    problems: list[Problem]


def evaluate(
    gold: Path,
    paths: Iterable[Path | str],
    given: Given = NOTHING,
    lexicon_folder: Path | None = None,
    progress: Progress | None = None,
) -> Evaluated:
    """Reads some documents and compares what was read with gold facts of them, a JSON object a line. Nothing is stored.

    Documents pair with the gold by id, else by the file's base name, else by address.
    """
    documents, faults = load_gold(gold)
    sources = list(paths)
    lexicon = load_lexicon(lexicon_folder)
    total = expected(sources) if progress else None
    readings, texts, problems = [], {}, []
    for item in open_all(sources, given):
        if isinstance(item, Problem):
            problems.append(item)
            continue
        reading = read_document(item.document, lexicon)
        readings.append(json.loads(msgspec.json.encode(reading)))
        texts[reading.document.text_id] = item.document.text
        if progress:
            progress(len(readings), total)
    return Evaluated(report(documents, readings, texts), faults, problems)


class Checked(NamedTuple):
    """What a look at a desk's own lexicon shows.

    Attributes:
        faults: what is wrong; where there is any, `added` is empty.
        added: what the folder adds to each entry.
    """

    faults: list[Fault]
    added: list[Added]


def check_lexicon(folder: Path | None = None) -> Checked:
    """Whether a desk's own additions can be read with, and what they add; without a folder, the built-in lexicon."""
    wrong = additions.faults(folder or SHIPPED)
    return Checked(wrong, [] if wrong or folder is None else list(additions.added(folder)))


__all__ = [
    "Added",
    "Checked",
    "Difference",
    "Evaluated",
    "Fault",
    "Figures",
    "GoldFault",
    "Report",
    "check_lexicon",
    "evaluate",
]
