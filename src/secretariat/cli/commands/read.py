"""`secretariat read`: what each readout says, with the sentence for each fact."""

from pathlib import Path
from typing import Any

import click

from secretariat.cli import options


@click.command(epilog="Example:  secretariat read readouts/ --published 2015-03-20 --explain")
@click.argument("paths", nargs=-1, required=True, type=options.PATHS, metavar="PATH...")
@click.option(
    "--format", "form", type=click.Choice(["text", "jsonl"]), default="text", help="A page each, or JSON Lines."
)
@click.option("--explain", is_flag=True, help="Show the quote and rule of each fact, the reason of each gap.")
@options.given
@options.lexicon
@options.out
@click.pass_context
def read(context: click.Context, /, paths: tuple[Path, ...], **chosen: Any) -> None:  # noqa: ANN401  as click hands them
    """Read readouts: .txt, .md, .html and .jsonl files, or folders of them."""
    from secretariat.cli.reading import print_readings

    context.exit(print_readings(paths, **chosen))
