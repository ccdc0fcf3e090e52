"""Problems: what could not be read, or was read only in part, as values that a person can act on."""

from msgspec import Struct
from msgspec.structs import replace

# Code to (whether the document is lost, what is wrong, what to do): one line for the person whose file it is.
WORDS: dict[str, tuple[bool, str, str]] = {
    "missing": (True, "there is no such file", "Check the path"),
    "unreadable": (True, "it cannot be opened ({reason})", "Check that you may read it"),
    "link_loop": (True, "the link leads back to itself", "Remove the link, or name the folder that it should lead to"),
    "nothing_readable": (True, "the folder holds nothing that can be read", "Put {kinds} files in it"),
    "empty": (True, "it is empty", "Put the text in, or leave the file out"),
    "no_text": (True, "no text was found in it", "Save the text itself as .txt, and read that"),
    "no_text_layer": (True, "its pages are pictures without text", "Run it through text recognition (OCR) first"),
    "not_text": (True, "its bytes are no text in any encoding known here", "Save it as UTF-8 text"),
    "too_large": (True, "it has more than {limit} MB", "Split it: one readout a file, or one a line in a .jsonl"),
    "unknown_kind": (True, "{kind} files cannot be read", "Save it as one of {kinds}"),
    "broken_line": (True, "the line is no JSON object with a text ({reason})", "Mend the line; the others were read"),
    "broken": (True, "it is damaged or no {kind} ({reason})", "Get the file again from where it came"),
    "encrypted": (True, "it is locked with a password", "Save a copy without the password"),
    "bomb": (True, "it unpacks to more than {limit} MB", "Unpack it yourself, and read the files that you trust"),
    "climbs": (True, "{member} points outside the archive", "It was left out; do not trust this file"),
    "nested": (True, "{member} is an archive within the archive", "Unpack it, and read it by itself"),
    "refused": (True, "the address could not be reached ({reason})", "Try again later, or save the page and read that"),
    "status": (True, "the server answered {status}", "Open it in a browser, save the page, and read that"),
    "redirects": (True, "the address redirects more than {limit} times", "Open it in a browser for its last address"),
    "slow": (True, "the server was still sending after {limit} seconds", "Save the page from a browser, and read that"),
    "private": (True, "{host} is in a private network", "If you trust it, say --allow-private"),
    "bad_address": (True, "it is no http or https address", "Give it whole, as in https://example.org/page.html"),
    "no_feed": (True, "it is no RSS or Atom feed", "Give the address of the feed itself; secretariat read takes pages"),
    "bad_date": (False, "'{value}' is no date of publication", "Write it as 2015, 2015-03 or 2015-03-19"),
    "not_used": (False, "it says itself that {slot} is '{own}'", "'{given}' was not used"),
    "one_address": (False, "--url was given for more than one document", "It was not used"),
    "guessed_encoding": (False, "its encoding was taken to be {encoding}", "If letters look wrong, save it as UTF-8"),
    "tracked_changes": (
        False,
        "it has {count} tracked changes ({authors}), read as if all were accepted",
        "Say --changes reject to read the text before them, or --changes refuse",
    ),
    "changes_rejected": (False, "it has {count} tracked changes ({authors})", "The text before them was read"),
    "changes_refused": (True, "it has {count} tracked changes ({authors})", "Accept or reject them in Word first"),
    "passed_over": (False, "files of other kinds were passed over: {kinds}", "Name one of them to have it tried"),
}


class Problem(Struct, frozen=True):
    """Something wrong with one source, for the person whose file it is.

    Attributes:
        file: the file, member or address as the person knows it.
        line: the line of a .jsonl, from 1; None elsewhere.
        code: which of the known troubles it is.
        message: what is wrong and what to do, in one line.
        failed: whether a document was lost by it; False for a word of warning on a document that was read.
    """

    file: str
    line: int | None
    code: str
    message: str
    failed: bool = True

    def at(self, line: int) -> "Problem":
        """The same trouble, in one line of the file."""
        return replace(self, line=line)

    def __str__(self) -> str:
        """The one line that a person sees."""
        where = self.file if self.line is None else f"{self.file}, line {self.line}"
        return f"{where}: {self.message}"


class UnreadableError(Exception):
    """Raised inside this room where a source cannot be read; always caught at its door and turned into a Problem."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


def problem(file: str, code: str, **values: object) -> Problem:
    """The Problem of a code, its words filled in. Values from the file itself are cut to one short line."""
    failed, wrong, todo = WORDS[code]
    plain = {name: _short(value) for name, value in values.items()}
    return Problem(file, None, code, f"{wrong.format(**plain)}. {todo.format(**plain)}.", failed)


def _short(value: object) -> str:
    line = " ".join("".join(c if c.isprintable() else " " for c in str(value)).split())
    return line if len(line) <= 120 else line[:119] + "…"
