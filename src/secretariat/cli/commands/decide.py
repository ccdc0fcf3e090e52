"""`decide`: a person's word on the record. Kept for good, undone only by another, private until said otherwise."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar, cast

import click

from secretariat.cli import options

Command = TypeVar("Command", bound=Callable[..., Any])
WORDS = click.argument("words", nargs=-1, required=True)
SLOT = click.option("--slot", metavar="SLOT", help="Which value: ordinal, when, place, host, mode, status.")
OF = click.option("--of", type=click.Choice(["round", "dialogue", "person"]), default="round", show_default=True,
                  help="What the two are.")  # fmt: skip


@click.group(
    short_help="Say what in the record is right or wrong.",
    epilog="Example:  secretariat decide correct CN JP security 13 --slot place --value Tokyo",
)
def decide() -> None:
    """Say that something in the record is right, wrong, or one with something else.

    A decision is only added, and private unless --public is said. Who decides is --as, else SECRETARIAT_NAME, else
    the name in the configuration; nobody verifies it.
    """


def configured() -> str | None:
    """The name in the configuration: a line  name = "..."  of config.toml in the user's folder for it."""
    import tomllib

    try:
        told = tomllib.loads((Path(click.get_app_dir("secretariat")) / "config.toml").read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return None
    name = told.get("name")
    return name if isinstance(name, str) and name.strip() else None


def said(command: Command) -> Command:
    """--as, --why, --public, --marking: handed over as one word of a person."""

    @wraps(command)
    def gathered(*args: Any, **chosen: Any) -> Any:  # noqa: ANN401  as click hands them
        from secretariat.verbs.deciding import Word

        who = chosen.pop("who") or configured()
        if not who:
            folder = click.get_app_dir("secretariat")
            raise click.UsageError(
                f'Who decides? Say --as NAME, set SECRETARIAT_NAME, or write  name = "..."  in {folder}/config.toml.'
            )
        word = Word(who=who, why=chosen.pop("why"), public=chosen.pop("public"), marking=chosen.pop("marking"))
        return command(*args, said=word, **chosen)

    wrapped: Any = options.archive(cast("Command", gathered))
    for option in (
        click.option("--marking", metavar="WORDS", help="A handling rule in your own words."),
        click.option("--public", is_flag=True, help="It may leave the desk: in pages, exports, datasets."),
        click.option("--why", metavar="WORDS", help="The reason, for whoever looks at it later."),
        click.option("--as", "who", envvar="SECRETARIAT_NAME", show_envvar=True, metavar="NAME", help="Who decides."),
    ):
        wrapped = option(wrapped)
    return cast("Command", wrapped)


def _run(context: click.Context, name: str, **chosen: Any) -> None:  # noqa: ANN401
    from secretariat.cli import deciding
    from secretariat.cli.shelves import tried

    context.exit(tried(getattr(deciding, name), **chosen))


@decide.command()
@WORDS
@SLOT
@said
@click.pass_context
def accept(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """A round, or one value of it, is right."""
    _run(context, "print_decided", kind="accept", value=None, **chosen)


@decide.command()
@WORDS
@SLOT
@said
@click.pass_context
def reject(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """A fact, or one value of it, is wrong."""
    _run(context, "print_decided", kind="reject", value=None, **chosen)


@decide.command()
@WORDS
@click.option("--slot", required=True, metavar="SLOT", help="Which value is wrong.")
@click.option("--value", required=True, help="What it should be.")
@said
@click.pass_context
def correct(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """A value should be another."""
    _run(context, "print_decided", kind="correct", **chosen)


@decide.command()
@WORDS
@click.option("--slot", required=True, metavar="SLOT", help="Which value is missing.")
@click.option("--value", required=True, help="What the text states.")
@said
@click.pass_context
def add(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """A text states a value that was not read."""
    _run(context, "print_decided", kind="add", **chosen)


@decide.command(short_help="Enter a round that rests on no document.")
@WORDS
@click.option("--slot", default="next_round", show_default=True, metavar="SLOT", help="What is entered.")
@click.option("--value", help="The value; of the next round its date.")
@click.option("--place", help="Of the next round: the city.")
@click.option("--number", "ordinal", help="Of the next round: its number.")
@click.option("--heads", help="Of the next round: who is to lead, in your own words.")
@click.option("--status", help="Of the next round: planned, postponed, cancelled, held.")
@click.option(
    "--of", metavar="DECISION", help="More of the round that this decision entered; with --value its new date."
)
@said
@click.pass_context
def enter(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """Enter what rests on no document: a round that is planned, put off or was held.

    When a document comes that tells of it, the two meet, and where they differ that is found.
    """
    _run(context, "print_entered", **chosen)


@decide.command()
@WORDS
@click.option("--text", "value", required=True, metavar="WORDS", help="The note.")
@click.option("--slot", metavar="ROOM", help="The room of a paper: objectives, points, replies, press_line, remarks.")
@said
@click.pass_context
def note(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """Note something on a dialogue, round or fact."""
    _run(context, "print_decided", kind="note", **chosen)


@decide.command()
@WORDS
@click.option("--where", "value", required=True, metavar="PLACE", help="Where it was looked for in vain.")
@said
@click.pass_context
def sought(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """Say that you looked somewhere and found nothing."""
    _run(context, "print_decided", kind="sought", slot=None, **chosen)


def _of_two(kind: str, told: str) -> click.Command:
    @decide.command(kind, help=told)
    @click.argument("first")
    @click.argument("second")
    @OF
    @said
    @click.pass_context
    def command(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
        _run(context, "print_linked", kind=kind, **chosen)

    return command


_of_two("same", "FIRST and SECOND are one: each in quotation marks, or an id.")
_of_two("different", "FIRST and SECOND are two, however alike.")
_of_two("unsure", "Whether FIRST and SECOND are one cannot be told.")


@decide.command()
@click.argument("beginning", metavar="DECISION")
@said
@click.pass_context
def retract(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """A decision counts no more; it stays in the log. DECISION is the beginning of its id."""
    _run(context, "print_retracted", **chosen)


@decide.command(short_help="List all decisions.")
@options.form("text", "json")
@options.private
@options.archive
@click.pass_context
def log(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """List all decisions, the first first, and whether each still holds."""
    _run(context, "print_log", **chosen)


@decide.command()
@options.archive
@click.pass_context
def review(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """List the decisions that no longer hold, as after `reread`."""
    _run(context, "print_unheld", **chosen)


@decide.command()
@click.option("--private", is_flag=True, help="Private ones too: for another machine of this desk.")
@options.out
@options.archive
@click.pass_context
def export(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """Write decisions as JSON Lines, for another desk."""
    _run(context, "export_decisions", **chosen)


@decide.command("import")
@click.argument("path", metavar="FILE")
@options.archive
@click.pass_context
def import_(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """Add decisions from JSON Lines; - is standard input. Those that are known stay as they are."""
    _run(context, "import_decisions", **chosen)
