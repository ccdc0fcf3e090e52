"""`brief`, `agenda`, `matrix`, `calendar`, `due`: the next round."""

from typing import Any

import click

from secretariat.cli import options

WORDS = click.argument("words", nargs=-1, required=True)
HOUSE = click.option("--for", "house", metavar="PARTY", help="For one side: its names and accounts come first.")


def _run(context: click.Context, name: str, chosen: dict[str, Any]) -> None:
    from secretariat.cli import briefing
    from secretariat.cli.shelves import tried

    context.exit(tried(getattr(briefing, name), **chosen))


@click.command(
    short_help="Brief the head of a delegation for the next round.",
    epilog='Example:  secretariat brief "Japan-China Security Dialogue" --for JP -o brief.docx',
)
@WORDS
@HOUSE
@click.option(
    "--length",
    type=click.Choice(["card", "brief", "dossier"]),
    default="brief",
    show_default=True,
    help="One side, two sides, or everything.",
)
@click.option("--since", metavar="DATE", callback=options.day, help="Only what is new since that day.")
@click.option(
    "--template",
    type=click.Path(exists=True, dir_okay=False),
    metavar="FILE",
    help="A Word file of your own with fields like {{stands}}.",
)
@click.option("--take", is_flag=True, help="Keep what was written in the rooms of -o FILE as notes first.")
@click.option("--as", "who", envvar="SECRETARIAT_NAME", metavar="NAME", help="Who wrote it, for --take.")
@options.marked
@options.language
@options.paper_out
@options.asked_of
@click.pass_context
def brief(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401  as click hands them
    """Brief the head of a delegation: where it stands, what they will raise, what was promised, what changed.

    WORDS name the dialogue. The form is that of the name of -o FILE: .docx, .pdf, .html, .md or .json. The rooms for
    objectives, points, replies and press line hold what the desk noted there; --private shows it.
    """
    _run(context, "print_brief", chosen)


@click.command(
    short_help="Follow up what was said to be done, as a matrix.",
    epilog="Example:  secretariat matrix JP CN security -o follow-up.xlsx",
)
@WORDS
@HOUSE
@options.marked
@options.language
@options.paper_out
@options.asked_of
@click.pass_context
def matrix(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """Follow up what was said to be done: agreed words, source, account, lead, by when, where it stands, remarks.

    The form is that of the name of -o FILE: .xlsx, .docx, .pdf, .html, .md or .json. Remarks are notes on an item:
    `secretariat decide note FACT --slot remarks --text ...`; --private shows them.
    """
    _run(context, "print_matrix", chosen)


@click.command(
    short_help="Suggest an agenda for the next round.", epilog="Example:  secretariat agenda JP CN security --for JP"
)
@WORDS
@HOUSE
@options.marked
@options.language
@options.paper_out
@options.asked_of
@click.pass_context
def agenda(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """Suggest an agenda for the next round, each item with its reason and the rounds at which it was.

    `secretariat decide note` keeps, drops, orders and adds items; .json of -o FILE names fact and slot of each.
    """
    _run(context, "print_agenda", chosen)


@click.command(short_help="Write a calendar of rounds.", epilog="Example:  secretariat calendar -o dialogues.ics")
@click.argument("words", nargs=-1)
@click.option("--internal", is_flag=True, help="With the rounds that this desk entered.")
@options.language
@options.out
@options.archive
@click.pass_context
def calendar(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """Write a calendar: rounds held and announced, where the next would fall, times that texts state.

    WORDS name dialogues; without them all are in it. An entry keeps its uid for good; what is gone stays as cancelled.
    """
    _run(context, "print_calendar", chosen)


@click.command(epilog="Example:  secretariat due --party JP")
@click.argument("words", nargs=-1)
@click.option("--party", metavar="PARTY", help="Only dialogues of a party, by code or name.")
@click.option("--until", metavar="DATE", callback=options.day, help="Only what begins by this day.")
@options.language
@options.form("text", "json")
@options.asked_of
@click.pass_context
def due(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """List what falls when, and whose turn it is to host."""
    _run(context, "print_due", chosen)


def commands() -> tuple[click.Command, ...]:
    """The commands of this module, in the order of --help."""
    return brief, matrix, agenda, calendar, due
