"""`evaluate`: how well the reader reads documents of which somebody wrote the facts down."""

from pathlib import Path
from typing import Any

import click

from secretariat.cli import options


@click.command(
    short_help="Measure how well the reader reads.",
    epilog="Example:  secretariat evaluate gold.jsonl readouts/ --html report.html",
)
@click.argument("gold", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("documents", nargs=-1, required=True, metavar="DOCUMENTS...")
@click.option(
    "--html", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Also write one page to look at."
)
@click.option("-q", "--quiet", is_flag=True, help="Print the table, and not each difference.")
@options.as_json
@options.given
@options.lexicon
@options.out
@click.pass_context
def evaluate(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401  as click hands them
    """Measure the reader: read DOCUMENTS, compare them with the facts in GOLD.

    GOLD is JSON Lines, one document a line, in the form that `secretariat try --format jsonl` prints; a fact needs no
    more than what it says and its quote. A document pairs by its id, else its file's name, else its address. For each
    kind of fact: how much of what was read is right, how much of the gold was read; then each difference with its
    sentence.
    """
    from secretariat.cli.evaluating import print_evaluation

    context.exit(print_evaluation(**chosen))
