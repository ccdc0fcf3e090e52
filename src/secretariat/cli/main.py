"""The command `secretariat`.

Exit codes: 0 all was read; 1 some files could not be read, the rest was; 2 the command was not understood;
130 it was interrupted.
"""

import os
import sys

import click

from secretariat.cli.commands.read import read
from secretariat.cli.commands.record import record

EPILOG = "Exit codes: 0 all read, 1 some files failed and the rest was read, 2 usage, 130 interrupted."
INTERRUPTED = 130


@click.group(epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80})
@click.version_option(package_name="secretariat")
def secretariat() -> None:
    """Keep the record of the dialogues between states: read public readouts, put their rounds together."""


for command in (read, record):
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
        click.echo("\nInterrupted. What was read before stands.", err=True)
        code = INTERRUPTED
    except BrokenPipeError:  # the reader of our output had enough (`| head`)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except OSError as error:
        click.echo(f"{error.filename or 'Output'}: {error.strerror}. Check the place that is written to.", err=True)
        code = 1
    sys.exit(code)
