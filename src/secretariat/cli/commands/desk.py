"""`history`, `threads`, `asks`, `compare`, `new`: what a desk asks before and after a round."""

from typing import Any

import click

from secretariat.cli import options

WORDS = click.argument("words", nargs=-1, required=True)


def _run(context: click.Context, name: str, chosen: dict[str, Any]) -> None:
    from secretariat.cli import desking
    from secretariat.cli.shelves import tried

    context.exit(tried(getattr(desking, name), **chosen))


@click.command(short_help="Tell the history of a dialogue.", epilog="Example:  secretariat history JP CN security")
@WORDS
@options.form("text", "json", "html")
@options.out
@options.asked_of
@click.pass_context
def history(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401  as click hands them
    """Tell the history of a dialogue: rounds, gaps, hosts, heads, what was to be done.

    WORDS are parts of its name, its parties, or the beginning of its id. What is not known is said to be not known.
    """
    _run(context, "print_history", chosen)


@click.command(
    short_help="Follow what was to be done through documents.", epilog="Example:  secretariat threads JP CN security"
)
@click.argument("words", nargs=-1)
@click.option("--party", metavar="PARTY", help="Only those of a party, by code or name.")
@options.form("text", "json")
@options.asked_of
@click.pass_context
def threads(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """Follow channels, funds and proposals through rounds and documents.

    WORDS name a dialogue; without them all threads are listed, a line each.
    """
    _run(context, "print_threads", chosen)


@click.command(
    short_help="List what one side asked of the other.", epilog="Example:  secretariat asks JP CN security --of JP"
)
@WORDS
@click.option("--of", required=True, metavar="PARTY", help="The side that asks, by code or name.")
@options.form("text", "json")
@options.asked_of
@click.pass_context
def asks(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """List what one side asked of the other over the rounds of a dialogue."""
    _run(context, "print_asks", chosen)


@click.command(short_help="Lay accounts side by side.", epilog="Example:  secretariat compare JP CN security 17")
@WORDS
@click.option("--of", metavar="PARTY", help="Of two rounds: only this side's words.")
@options.form("text", "json", "html")
@options.out
@options.asked_of
@click.pass_context
def compare(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """Lay the accounts of one round side by side, or one side's words at two rounds.

    WORDS name a round by its dialogue and its number, city, year or date, or by its id. Two numbers ("security 13
    17"), or two such namings, are two rounds.
    """
    _run(context, "print_compared", chosen)


@click.command(epilog="Example:  secretariat new readout.html")
@click.argument("document")
@options.form("text", "json", "html")
@options.out
@options.asked_of
@click.pass_context
def new(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """Tell what is new in one document, in 25 lines.

    DOCUMENT is the id of one that is known, or a file or address; that is read for this once and not stored.
    """
    _run(context, "print_new", chosen)


def commands() -> tuple[click.Command, ...]:
    """The commands of this module, in the order of --help."""
    return history, threads, asks, compare, new
