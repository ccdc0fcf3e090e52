"""Options that several commands share, and what they make of a typing error."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar, cast

import click

Command = TypeVar("Command", bound=Callable[..., Any])


def day(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """A day, month or year as typed, or a word on how to write one."""
    from secretariat.sources import day as sound

    if value is not None and sound(value) != value:
        raise click.BadParameter(f"'{value}' is no date. Write it as 2015, 2015-03 or 2015-03-19.")
    return value


def given(command: Command) -> Command:
    """--published, --publisher, --url, --changes: what a file does not say of itself, handed over as one `given`."""

    @wraps(command)
    def gathered(*args: Any, **chosen: Any) -> Any:  # noqa: ANN401  as click hands them
        from secretariat.sources import Given

        said = {name: chosen.pop(name) for name in ("published", "publisher", "url", "changes", "allow_private")}
        return command(*args, given=Given(**said), **chosen)

    wrapped: Any = gathered
    for option in (
        click.option("--allow-private", is_flag=True, help="Fetch addresses in a private network too."),
        click.option("--changes", type=click.Choice(["accept", "reject", "refuse"]), default="accept",
                     help="Of a Word file's tracked changes: read the text after them, before them, or not at all."),
        click.option("--url", metavar="ADDRESS", help="Its public address, where one document is read."),
        click.option("--publisher", metavar="NAME", help="Who published it, if it does not say."),
        click.option("--published", metavar="DATE", callback=day,
                     help="Day, month or year of publication, if it does not say: 2015-03-20."),
    ):  # fmt: skip
        wrapped = option(wrapped)
    return cast("Command", wrapped)


def lexicon(command: Command) -> Command:
    """--lexicon: a folder of a desk's own words, beside those that come with the program."""
    return click.option("--lexicon", "lexicon_folder", type=click.Path(exists=True, file_okay=False, path_type=Path),
                        help="Folder of your own additions; `lexicon check` looks them over.")(command)  # fmt: skip


def out(command: Command) -> Command:
    """-o: a file to write to."""
    return click.option("-o", "--output", "out", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
                        help="Write to FILE instead of the terminal.")(command)  # fmt: skip


def archive(command: Command) -> Command:
    """--archive: the file that remembers."""
    return click.option("--archive", type=click.Path(dir_okay=False, path_type=Path), default="secretariat.db",
                        envvar="SECRETARIAT_ARCHIVE", show_default=True, show_envvar=True, metavar="FILE",
                        help="The archive.")(command)  # fmt: skip


def as_json(command: Command) -> Command:
    """--json: for programs."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON.")(command)


def form(*forms: str) -> Callable[[Command], Command]:
    """--format, and --json for short."""

    def decorated(command: Command) -> Command:
        @wraps(command)
        def gathered(*args: Any, **chosen: Any) -> Any:  # noqa: ANN401  as click hands them
            if chosen.pop("as_json"):
                chosen["form"] = "json"
            return command(*args, **chosen)

        wrapped: Any = as_json(cast("Command", gathered))
        words = {"text": "a page of 80 columns", "json": "JSON", "html": "one page of HTML by itself"}
        told = ", ".join(f"{name}: {words[name]}" for name in forms)
        option = click.option("--format", "form", type=click.Choice(forms), default="text", help=f"{told}.")
        return cast("Command", option(wrapped))

    return decorated


def private(command: Command) -> Command:
    """--private: with what the desk keeps to itself."""
    return click.option("--private", is_flag=True, envvar="SECRETARIAT_PRIVATE", show_envvar=True,
                        help="With what the desk decided and did not make public.")(command)  # fmt: skip


def as_of(command: Command) -> Command:
    """--as-of: a day in the past."""
    return click.option("--as-of", metavar="DATE", callback=day,
                        help="Only what was published by then: 2015, 2015-03 or 2015-03-19.")(command)  # fmt: skip


def asked_of(command: Command) -> Command:
    """--from, --as-of, --private, --archive: what a question is asked of."""
    sources = click.option("--from", "sources", multiple=True, metavar="PATH",
                           help="Ask of this file or folder, not of the archive; may be said again.")  # fmt: skip
    return sources(as_of(private(archive(command))))


def paper_out(command: Command) -> Command:
    """-o: a file whose name says in which form."""
    return click.option("-o", "--output", "out", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
                        help="Write to FILE, in the form of its name, instead of the terminal.")(command)  # fmt: skip


def language(command: Command) -> Command:
    """--language: of the program's own words; those of documents stay as they are."""
    return click.option("--language", type=click.Choice(["en", "ja"]), default="en", show_default=True,
                        help="Of our own words; documents keep theirs.")(command)  # fmt: skip


def marked(command: Command) -> Command:
    """--marking, --ceiling, --markings: handling rules."""
    wrapped: Any = command
    for option in (
        click.option("--markings", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE",
                     help="Your own schemes of markings (TOML), and the ceiling of your desk."),
        click.option("--ceiling", metavar="WORDS", help="Refuse to write what is marked above this."),
        click.option("--marking", metavar="WORDS", help="Print this on every page: LIMITE, TLP:AMBER, your own words."),
    ):  # fmt: skip
        wrapped = option(wrapped)
    return cast("Command", wrapped)
