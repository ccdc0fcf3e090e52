"""`export`, `import`, `check`, `completion`: what keeps an archive in good order and lets it out."""

from pathlib import Path
from typing import Any

import click

from secretariat.cli import options


@click.command(short_help="Write a data package of all.", epilog="Example:  secretariat export dataset/ --parquet")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--parquet", is_flag=True, help="Write each table as Parquet too (needs the extra: secretariat[parquet])."
)
@click.option("--no-texts", is_flag=True, help="Leave the texts out, where they may not be passed on.")
@click.option("--private", is_flag=True, help="Also what the desk entered and did not make public.")
@options.archive
@click.pass_context
def export(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401  as click hands them
    """Write the archive to FOLDER as a data package: tables, readings, record, codebook."""
    from secretariat.cli.keeping import export_package

    context.exit(export_package(**chosen))


@click.command(
    "import", short_help="Bring a data package back.", epilog="Example:  secretariat import dataset/ --archive copy.db"
)
@click.argument("folder", type=click.Path(file_okay=False, exists=True, path_type=Path))
@options.archive
@click.pass_context
def import_(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """Bring an exported data package back into an archive."""
    from secretariat.cli.keeping import import_package

    context.exit(import_package(**chosen))


@click.command(
    short_help="Check that the archive is whole.", epilog="Example:  secretariat check --archive secretariat.db"
)
@options.archive
@click.pass_context
def check(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """Check that the archive is whole: the file, each text's hash, each quote in its text."""
    from secretariat.cli.keeping import print_check

    context.exit(print_check(**chosen))


@click.command(
    short_help="Let the Tab key complete commands.", epilog="Example:  secretariat completion bash >> ~/.bashrc"
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print what makes the Tab key complete commands and options in a SHELL."""
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    if kind is not None:
        click.echo(kind(context.find_root().command, {}, "secretariat", "_SECRETARIAT_COMPLETE").source())


def commands() -> tuple[click.Command, ...]:
    """The commands of this module, in the order of --help."""
    return export, import_, check, completion
