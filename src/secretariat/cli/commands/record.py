"""`secretariat record`: the dialogues that readouts tell of, round by round."""

from pathlib import Path
from typing import Any

import click

from secretariat.cli import options


@click.command(epilog="Example:  secretariat record readouts/ --format json -o record.json")
@click.argument("paths", nargs=-1, required=True, type=options.PATHS, metavar="PATH...")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", help="Pages, or the whole as JSON."
)
@options.given
@options.lexicon
@options.out
@click.pass_context
def record(context: click.Context, /, paths: tuple[Path, ...], **chosen: Any) -> None:  # noqa: ANN401  as click hands them
    """Put the rounds of each dialogue together: heads, places, gaps, what was agreed."""
    from secretariat.cli.recording import print_record

    context.exit(print_record(paths, **chosen))
