"""The codebook: every column and every field with its meaning, its values, and how a missing one is written.

It is made from the tables and from the model itself, so it cannot fall behind them.
"""

import inspect
from collections.abc import Iterator

import msgspec

from secretariat import model
from secretariat.publish.columns import MISSING, TABLES, Column, literals

RECORDS = (
    model.Reading, model.Header, model.Mention, model.Series, model.Head, model.Claim, model.Quote, model.Span,
    model.Call, model.Contact, model.Statement, model.Commitment, model.Reference, model.Continuity, model.Assistance,
    model.Finding, model.Record, model.Dialogue, model.Round, model.RoundHead, model.SlotValue, model.Source,
    model.Gap, model.Naming, model.Told, model.Person, model.Post, model.RecordFinding, model.Proposal, model.Passage,
)  # fmt: skip


def codebook() -> str:
    """The whole codebook, in Markdown."""
    return "\n".join((*_opening(), *_tables(), *_records())) + "\n"


def _opening() -> Iterator[str]:
    yield from ("# Codebook", "", "Tables are UTF-8 CSV; items of a list are parted by `; `.")
    yield "A cell that a spreadsheet would take for a formula has an apostrophe before it, as has one that begins so."
    yield from ("", "Values that are missing are told apart:", "")
    yield from (f"- `{code or '(empty)'}`: {meaning}" for code, meaning in MISSING.items())
    yield from ("", "What a reader proposed and what a person decided are told apart in the column `decided`, and in")
    yield "`..._basis`: `stated` by a text, `inferred` by a rule, `entered` by a person."


def _tables() -> Iterator[str]:
    for name, columns in TABLES.items():
        yield from ("", f"## {name}.csv", "", "| column | type | meaning | values |", "|---|---|---|---|")
        yield from (_line(column) for column in columns)


def _line(column: Column) -> str:
    return f"| {column.name} | {column.kind} | {column.meaning} | {', '.join(column.values)} |"


def _records() -> Iterator[str]:
    yield from ("", "# Fields of readings.jsonl and record.json", "")
    yield "A field that is missing is `null` or an empty list; `open` of a round says why, where a reason is known."
    for record in RECORDS:
        yield from ("", f"## {record.__name__}", "", " ".join(_summary(record).split()), "")
        yield from ("| field | type | meaning | values |", "|---|---|---|---|")
        meanings = _meanings(record)
        for field in msgspec.structs.fields(record):
            values = ", ".join(literals(record, field.name))
            yield f"| {field.encode_name} | {_kind(record, field.name)} | {meanings.get(field.name, '')} | {values} |"


def _summary(record: type[msgspec.Struct]) -> str:
    return inspect.cleandoc(record.__doc__ or "").partition("Attributes:")[0].strip()


def _meanings(record: type[msgspec.Struct]) -> dict[str, str]:
    """What the record's own documentation says of each field; a line that is further in goes on with the one before."""
    found: dict[str, str] = {}
    last = ""
    for line in inspect.cleandoc(record.__doc__ or "").partition("Attributes:")[2].split("\n"):
        name, colon, meaning = line.strip().partition(": ")
        if colon and line.startswith("    ") and not line.startswith("     "):
            last = name
            found[name] = meaning
        elif last and line.strip():
            found[last] += f" {line.strip()}"
    return {name: meaning.replace("|", "\\|") for name, meaning in found.items()}


def _kind(record: type[msgspec.Struct], field: str) -> str:
    written = str(inspect.get_annotations(record)[field])
    shown = written.removeprefix("<class '").removesuffix("'>").replace("secretariat.model.", "").replace("typing.", "")
    plain = shown.replace("document.", "").replace("facts.", "").replace("reading.", "").replace("record.", "")
    return "one of the values" if "Literal" in plain else plain.replace("|", "or").replace(", ...", "")
