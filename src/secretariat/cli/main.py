"""The command `secretariat`.

Exit codes: 0 all went well; 1 some files could not be read and the rest was, or nothing was found; 2 the command was
not understood; 3 the archive (or the lexicon) cannot be used; 130 it was interrupted.
"""

import os
import sys

import click

from secretariat.cli.commands import asking, brief, desk, keeping, reading
from secretariat.cli.commands.decide import decide
from secretariat.cli.commands.evaluate import evaluate
from secretariat.cli.commands.lexicon import lexicon
from secretariat.cli.commands.record import record
from secretariat.cli.commands.serving import serve

EPILOG = (
    "Exit codes: 0 all went well; 1 some files could not be read and the rest was, or nothing was found; 2 the command"
    " was not understood; 3 the archive cannot be used; 130 interrupted."
)
UNUSABLE = 3
INTERRUPTED = 130


class _InOrder(click.Group):
    """Lists the commands in the order in which people come to need them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  as click calls it
        return list(self.commands)


@click.group(
    cls=_InOrder, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80}
)
@click.version_option(package_name="secretariat")
def secretariat() -> None:
    """Keep the record of the dialogues between states: read public readouts, put their rounds together."""


for command in (
    *reading.commands(),
    *asking.commands(),
    *desk.commands(),
    *brief.commands(),
    decide,
    serve,
    record,
    *keeping.commands(),
    evaluate,
    lexicon,
):
    secretariat.add_command(command)


def main() -> None:
    """Runs the command; an interruption or a closed pipe ends it without a traceback."""
    try:
        code = secretariat.main(standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except (KeyboardInterrupt, click.Abort):
        click.echo("\nInterrupted. What was read is kept; the same command goes on from there.", err=True)
        code = INTERRUPTED
    except BrokenPipeError:  # the reader of our output had enough (`| head`)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except OSError as error:
        click.echo(f"{error.filename or 'Output'}: {error.strerror}. Check the place that is written to.", err=True)
        code = 1
    except Exception as error:  # noqa: BLE001  looked at, and raised again unless it is one of two
        code = _unusable(error)
    sys.exit(code)


def _unusable(error: Exception) -> int:
    """The exit code of an archive or lexicon that cannot be used, after its own words; a fault of ours goes on."""
    from secretariat.archive import ArchiveError
    from secretariat.lexicon.table_files import LexiconError

    if not isinstance(error, (ArchiveError, LexiconError)):
        raise error
    click.echo(str(error), err=True)
    return UNUSABLE
