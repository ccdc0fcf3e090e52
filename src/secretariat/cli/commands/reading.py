"""`read`, `try`, `watch`, `reread`: from sources to Readings."""

from typing import Any

import click

from secretariat.cli import options

FORM = click.option(
    "--format", "form", type=click.Choice(["text", "jsonl"]), default="text", help="A page each, or JSON Lines."
)
EXPLAIN = click.option("--explain", is_flag=True, help="Show the quote and rule of each fact, the reason of each gap.")
QUIET = click.option(
    "-q", "--quiet", is_flag=True, help="Print no readings, only what went wrong and how many there are."
)
PATHS = click.argument("paths", nargs=-1, required=True, metavar="PATH...")


@click.command(
    short_help="Read readouts, print what they say, keep them.",
    epilog="Example:  secretariat read readouts/ --published 2015-03-20",
)
@PATHS
@FORM
@EXPLAIN
@QUIET
@options.given
@options.lexicon
@options.archive
@options.out
@click.pass_context
def read(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401  as click hands them
    """Read readouts, print what they say, and keep it in the archive.

    PATH is a file (.txt .md .html .pdf .docx .jsonl .jsonl.gz .zip), a folder of them, an http(s) address, or - for
    standard input. What is in the archive already is not read again.
    """
    from secretariat.cli.reading import print_stored

    context.exit(print_stored(**chosen))


@click.command(
    "try", short_help="Read and print, and store nothing.", epilog="Example:  secretariat try readout.txt --explain"
)
@PATHS
@FORM
@EXPLAIN
@options.given
@options.lexicon
@options.out
@click.pass_context
def try_(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """Read and print like `read`, and store nothing."""
    from secretariat.cli.reading import print_readings

    context.exit(print_readings(**chosen))


@click.command(
    short_help="Read what is new in an RSS or Atom feed.",
    epilog="Example:  secretariat watch https://example.org/press/feed.xml --publisher 'MFA of Norway'",
)
@click.argument("feed")
@FORM
@EXPLAIN
@QUIET
@options.given
@options.lexicon
@options.archive
@options.out
@click.pass_context
def watch(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """Read the pages that an RSS or Atom FEED announces and the archive does not hold yet."""
    from secretariat.cli.reading import print_watched

    context.exit(print_watched(**chosen))


@click.command(short_help="Bring all readings to the present reader.", epilog="Example:  secretariat reread")
@options.lexicon
@options.archive
@click.pass_context
def reread(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """Bring every reading in the archive to the present reader and lexicon."""
    from secretariat.cli.keeping import read_again

    context.exit(read_again(**chosen))


def commands() -> tuple[click.Command, ...]:
    """The commands of this module, in the order of --help."""
    return read, try_, watch, reread
