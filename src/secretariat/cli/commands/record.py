"""`record`: the dialogues that readouts tell of, round by round."""

from typing import Any

import click

from secretariat.cli import options


@click.command(
    short_help="Print the dialogues, round by round.",
    epilog="Example:  secretariat record readouts/ --format json -o record.json",
)
@click.argument("paths", nargs=-1, metavar="[PATH...]")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", help="Pages, or the whole as JSON."
)
@click.option("--as-of", metavar="DATE", callback=options.day, help="Only what was published by then: 2015-03.")
@options.given
@options.lexicon
@options.archive
@options.out
@click.pass_context
def record(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401  as click hands them
    """Put the rounds of each dialogue together: heads, places, gaps, what was agreed.

    With PATHs it reads those and stores nothing; without, it tells what the archive holds.
    """
    from secretariat.cli.recording import print_record

    context.exit(print_record(**chosen))
