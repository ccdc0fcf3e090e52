"""Home: the dialogues, what is new, what needs a person."""

from msgspec import Struct

from secretariat import verbs
from secretariat.web.desk import Desk, party_code
from secretariat.web.paging import Page, Table

AT_ONCE = 40


class Home(Struct, frozen=True, kw_only=True):
    """The dialogues of an archive, those that met last first.

    Attributes:
        of: how many there are that meet the conditions; `dialogues` are those of one page of the list.
        party, other: that the dialogues are between.
        archive: what it holds beside them.
    """

    dialogues: tuple[verbs.DialogueRow, ...]
    of: int
    page: int
    pages: int
    party: str | None
    other: str | None
    subject: str | None
    words: str | None
    archive: verbs.Overview


def home(
    desk: Desk,
    party: str | None = None,
    other: str | None = None,
    subject: str | None = None,
    words: str | None = None,
    page: int = 1,
) -> Home:
    """The dialogues, what is new, what needs a person."""
    one, second = party_code(party), party_code(other)
    asked = [code for code in (one, second) if code]
    found = verbs.dialogue_rows(
        desk.shelf, verbs.Part(page, AT_ONCE), parties=asked, subject=subject or None, words=words
    )
    return Home(
        dialogues=found.rows,
        of=found.of,
        page=found.page,
        pages=found.pages,
        party=one,
        other=second,
        subject=subject or None,
        words=words or None,
        archive=verbs.overview(desk.shelf),
    )


def table(found: Home) -> Table:
    """A row for each dialogue."""
    rows = (
        (one.id, one.name, one.parties, one.subject, one.level, one.held, one.first, one.last, one.next, one.usual)
        for one in found.dialogues
    )
    return Table(("id", "name", "parties", "subject", "level", "held", "first", "last", "next", "usual_months"), rows)


PAGE = Page("/", "home.html", home, table, "/dialogues")
