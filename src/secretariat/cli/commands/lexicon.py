"""`lexicon check`: whether a desk's own additions to the lexicon can be read with."""

from pathlib import Path

import click


@click.group(epilog="Example:  secretariat lexicon check --lexicon my-words/")
def lexicon() -> None:
    """Your own additions to the words that the reader knows."""


@lexicon.command(epilog="Example:  secretariat lexicon check --lexicon my-words/")
@click.option(
    "--lexicon",
    "lexicon_folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="Folder of your own additions; without it, the built-in lexicon is looked over.",
)
@click.pass_context
def check(context: click.Context, lexicon_folder: Path | None) -> None:
    """Say whether your additions load, what is wrong where they do not, and what they add."""
    from secretariat.cli.lexicon import print_check

    context.exit(print_check(lexicon_folder))
