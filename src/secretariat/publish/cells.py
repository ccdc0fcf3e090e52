"""CSV that is safe to open: no cell starts a formula, whatever a text holds."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import IO, Any

from secretariat.publish.columns import NOT_STATED, Column

# What a spreadsheet takes for the beginning of a formula, the wide forms of Japanese and Chinese typing among them.
DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
GUARD = "'"
LIST_MARK = "; "


def cell(value: Any) -> str:  # noqa: ANN401  whatever a row holds
    """A value as a cell: guarded with an apostrophe where a spreadsheet would take it for a formula."""
    if value is None:
        return NOT_STATED
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (tuple, list)):
        return guarded(LIST_MARK.join(map(str, value)))
    return guarded(value) if isinstance(value, str) else str(value)


def guarded(words: str) -> str:
    """The words, with an apostrophe before them where they would start a formula (or had one there already)."""
    words = words.replace("\0", "\ufffd")
    return GUARD + words if words.lstrip(" ").startswith((*DANGEROUS, GUARD)) else words


def write(stream: IO[str], columns: Sequence[Column], rows: Iterable[Mapping[str, Any]]) -> int:
    """Writes a table; returns how many rows."""
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow([column.name for column in columns])
    count = 0
    for row in rows:
        writer.writerow([cell(row.get(column.name)) for column in columns])
        count += 1
    return count


def parquet(source: Path, target: Path, columns: Sequence[Column]) -> None:
    """The same table as Parquet, typed: numbers as numbers, days as days. Codes for missing numbers become nulls."""
    import pyarrow
    from pyarrow import csv as reader
    from pyarrow import parquet as writer

    kinds = {"integer": pyarrow.int64(), "boolean": pyarrow.bool_(), "date": pyarrow.date32()}
    table = reader.read_csv(
        source,
        parse_options=reader.ParseOptions(newlines_in_values=True),
        convert_options=reader.ConvertOptions(
            column_types={column.name: kinds.get(column.kind, pyarrow.string()) for column in columns},
            null_values=["", "not_read", "does_not_apply"],
            strings_can_be_null=False,
        ),
    )
    writer.write_table(table, target, compression="zstd")
