"""What `lexicon check` does once its modules are wanted."""

from collections.abc import Iterator
from pathlib import Path

import click

from secretariat.cli.layout import wrap
from secretariat.cli.output import nothing, say, tell
from secretariat.cli.words import count
from secretariat.verbs.evaluating import Added, check_lexicon

UNUSABLE = 3  # as a command that reads with such a folder ends
SHOWN = 12  # words of one entry
HOW = {"new": "new", "more": "more words", "changed": "instead of the shipped value"}


def print_check(folder: Path | None) -> int:
    """Prints each fault and returns 3, or prints what the folder adds and returns 0; 1 where it adds nothing."""
    found = check_lexicon(folder)
    for fault in found.faults:
        click.echo(str(fault), err=True)
    if found.faults:
        many = count(len(found.faults), "{n} fault", "{n} faults")
        tell(f"{folder or 'The built-in lexicon'}: {many}.", err=True)
        return UNUSABLE
    if folder is None:
        tell("The built-in lexicon has no faults. --lexicon FOLDER looks over your own additions.")
        return 0
    if not found.added:
        return nothing(f"{folder}: nothing in it adds to the lexicon.")
    return say(None, "text", pages=_lines(folder, found.added))


def _lines(folder: Path, added: list[Added]) -> Iterator[str]:
    for file in dict.fromkeys(one.file for one in added):
        yield file
        for one in added:
            if one.file == file:
                yield from wrap(f"{one.entry} ({HOW[one.how]}): {_words(one.words)}", "  ", "      ")
    yield ""
    yield f"{folder}: no faults. Read with it by --lexicon {folder}"


def _words(words: tuple[str, ...]) -> str:
    rest = len(words) - SHOWN
    return ", ".join(words[:SHOWN]) + (f" and {rest} more" if rest > 0 else "")
