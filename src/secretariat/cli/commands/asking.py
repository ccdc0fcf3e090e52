"""`dialogues`, `show`, `round`, `people`, `search`: questions to the archive."""

from typing import Any

import click

from secretariat.cli import options


@click.command(short_help="List the dialogues.", epilog="Example:  secretariat dialogues --party JP")
@click.option("--party", metavar="PARTY", help="Only those of a party, by code or name.")
@options.as_json
@options.archive
@click.pass_context
def dialogues(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401  as click hands them
    """List the dialogues: parties, number of rounds, first and last."""
    from secretariat.cli.asking import print_dialogues

    context.exit(print_dialogues(**chosen))


@click.command(
    short_help="Show one dialogue with all its rounds.", epilog="Example:  secretariat show CN JP security dialogue"
)
@click.argument("words", nargs=-1, required=True)
@options.form("text", "json")
@options.asked_of
@click.pass_context
def show(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """Show one dialogue with all its rounds.

    WORDS are parts of its name, its parties, or the beginning of its id.
    """
    from secretariat.cli.asking import print_dialogue
    from secretariat.cli.shelves import tried

    context.exit(tried(print_dialogue, **chosen))


@click.command(
    "round",
    short_help="Show one round with every source.",
    epilog="Example:  secretariat round japan china security dialogue 13",
)
@click.argument("words", nargs=-1, required=True)
@options.form("text", "json")
@options.asked_of
@click.pass_context
def round_(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """Show one round with every source of every value.

    WORDS are those of its dialogue and its number, city, year or date; or its id.
    """
    from secretariat.cli.asking import print_round
    from secretariat.cli.shelves import tried

    context.exit(tried(print_round, **chosen))


@click.command(short_help="List those who led delegations.", epilog="Example:  secretariat people ambassador JP")
@click.argument("words", nargs=-1)
@options.as_json
@options.archive
@click.pass_context
def people(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """List those who led delegations: names as printed, posts, rounds.

    WORDS are parts of names or posts, or a party's code.
    """
    from secretariat.cli.asking import print_people

    context.exit(print_people(**chosen))


@click.command(
    short_help="Find sentences, with the words marked.",
    epilog="""Example:  secretariat search '"direct telephone line"' --party CN --since 2015""",
)
@click.argument("words", nargs=-1, required=True)
@click.option("--party", metavar="PARTY", help="Only texts on a party's dialogues, by code or name.")
@click.option(
    "--dialogue", "in_dialogue", metavar="WORDS", help="Only texts on a dialogue, by id or words of its name."
)
@click.option("--since", metavar="DATE", callback=options.day, help="Only what was published on this day or later.")
@click.option("--until", metavar="DATE", callback=options.day, help="Only what was published by this day.")
@click.option("--publisher", metavar="NAME", help="Only what one publisher published; a part of the name will do.")
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, help="At most so many documents.")
@options.as_json
@options.archive
@click.pass_context
def search(context: click.Context, /, **chosen: Any) -> None:  # noqa: ANN401
    """Find sentences, with the words marked.

    "words in quotation marks" stand in a row, word* is any word that begins so. Chinese and Japanese words of one, two
    and more characters are found.
    """
    from secretariat.cli.asking import print_hits

    context.exit(print_hits(**chosen))


def commands() -> tuple[click.Command, ...]:
    """The commands of this module, in the order of --help."""
    return dialogues, show, round_, people, search
