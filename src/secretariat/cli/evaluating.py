"""What `evaluate` does once its modules are wanted."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from secretariat.cli.evaluate_html import evaluate_html
from secretariat.cli.layout import wrap
from secretariat.cli.output import say, tell, warn
from secretariat.cli.progress import bar
from secretariat.cli.words import count
from secretariat.sources import Given
from secretariat.verbs.evaluating import Difference, Evaluated, Report, evaluate


def print_evaluation(
    *,
    gold: Path,
    documents: tuple[str, ...],
    html: Path | None,
    quiet: bool,
    as_json: bool,
    given: Given,
    lexicon_folder: Path | None,
    out: Path | None,
) -> int:
    """Prints the figures and the differences; returns 1 where something was left out of them."""
    with bar("Reading") as progress:
        found = evaluate(gold, documents, given, lexicon_folder, progress)
    _warn(gold, found)
    if html is not None:
        html.write_text(evaluate_html(found.report, gold.name), encoding="utf-8")
    say(out, "json" if as_json else "text", pages=lines(found.report, quiet=quiet), value=found.report)
    if html is not None:
        tell(f"The page is {html}.", err=True)
    lost = found.faults or found.report.unread or any(problem.failed for problem in found.problems)
    return int(bool(lost))


def _warn(gold: Path, found: Evaluated) -> None:
    for problem in found.problems:
        warn(problem)
    for fault in found.faults:
        click.echo(f"{gold}, {fault}. The line was left out.", err=True)
    for name in found.report.unread:
        click.echo(f"{name}: there is gold and no document. All its facts count as missed.", err=True)


def lines(report: Report, *, quiet: bool) -> Iterator[str]:
    """The table, then each kind's differences, for eighty columns."""
    yield f"{'':24}{'precision':>10}{'recall':>8}{'F1':>8}{'right':>7}{'gold':>6}{'read':>6}"
    for kind, row in report.figures.items():
        counts = f"{row.hit:7}{row.gold:6}{row.read:6}"
        yield f"{kind:24}{row.precision:10.3f}{row.recall:8.3f}{row.f1:8.3f}{counts}"
    yield ""
    yield from wrap(_documents(report))
    for kind in report.figures if not quiet else ():
        yield from _differences(kind, [one for one in report.differences if one.kind == kind])


def _documents(report: Report) -> str:
    counted = count(report.documents, "{n} document of the gold", "{n} documents of the gold")
    unread = f", {len(report.unread)} of them not read" if report.unread else ""
    others = f"; {report.without_gold} without gold left out" if report.without_gold else ""
    return f"{counted}{unread}{others}."


def _differences(kind: str, found: list[Difference]) -> Iterator[str]:
    if not found:
        return
    yield ""
    yield kind.upper()
    for one in found:
        yield from wrap(" ".join((*_said(one), f"[{one.document}]")), "  ", "      ")
        if one.passage is not None:
            parts = one.passage
            yield from wrap(f"{parts.before}»{parts.quote}«{parts.after}", "      ", "      ")


def _said(one: Difference) -> Iterable[str]:
    rule = f" (rule {one.rule})" if one.rule else ""
    match one.verdict:
        case "missed":
            return (f"missed  {one.gold}",)
        case "extra":
            return (f"extra   {one.read}{rule}",)
        case _:
            return (f"other   read {one.read}{rule}, gold {one.gold}",)
