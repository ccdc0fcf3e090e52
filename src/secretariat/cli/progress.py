"""A bar on standard error while documents are read: only for a person at a terminal, never in a log."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from secretariat.verbs.reading import Progress


@contextmanager
def bar(task: str) -> Iterator[Progress | None]:
    """A function to tell how far it is; None where nobody watches."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as shown:
        task_id = shown.add_task(task, total=None)
        yield lambda done, total: shown.update(task_id, completed=done, total=total)
