"""`serve`: the record in a browser."""

from pathlib import Path
from typing import Any

import click

from secretariat.cli import options


@click.command(
    short_help="Open the archive in a browser.", epilog="Example:  secretariat serve --archive secretariat.db"
)
@click.option("--host", default="127.0.0.1", show_default=True, metavar="ADDRESS", help="Where it listens.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="0: any that is free.")
@click.option("--name", "names", multiple=True, metavar="NAME", help="A name by which other machines ask for it.")
@click.option("--password-file", type=click.Path(exists=True, dir_okay=False, path_type=Path),
              help="Holds the password; needed where other machines may ask.")  # fmt: skip
@click.option("--allow-private", multiple=True, metavar="HOST",
              help="Fetch addresses of this host though it is in a private network.")  # fmt: skip
@click.option("--as", "who", envvar="SECRETARIAT_NAME", show_envvar=True, metavar="NAME", help="Who decides.")
@options.archive
@click.pass_context
def serve(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401  as click hands them
    """Open the archive in a browser, on this machine alone.

    Other machines may ask only where --host says so and --password-file holds a password.
    """
    from secretariat.cli.serving import run

    context.exit(run(**chosen))
