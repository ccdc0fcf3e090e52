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
        party, other: that the dialogues are between; `parties`, `subjects` are those there are.
        findings, proposals, unheld: how many things a person should look at.
        documents: how many the archive holds.
    """

    dialogues: tuple[verbs.Brief, ...]
    of: int
    number: int
    pages: int
    party: str | None
    other: str | None
    subject: str | None
    words: str | None
    parties: tuple[str, ...]
    subjects: tuple[str, ...]
    arrived: tuple[verbs.Arrived, ...]
    findings: int
    proposals: int
    unheld: int
    documents: int


def home(
    desk: Desk,
    party: str | None = None,
    other: str | None = None,
    subject: str | None = None,
    words: str | None = None,
    number: int = 1,
) -> Home:
    """The dialogues, what is new, what needs a person."""
    shelf = desk.shelf
    known = verbs.shelved(shelf)
    one, second = party_code(party), party_code(other)
    asked = [code for code in (one, second) if code]
    found = verbs.listed(shelf, parties=asked, subject=subject or None, words=words)
    pages = max(1, -(-len(found) // AT_ONCE))
    at = min(max(number, 1), pages)
    questions = verbs.open_questions(shelf)
    return Home(
        dialogues=verbs.briefs(shelf, found[(at - 1) * AT_ONCE : at * AT_ONCE]),
        of=len(found),
        number=at,
        pages=pages,
        party=one,
        other=second,
        subject=subject or None,
        words=words or None,
        parties=known.parties,
        subjects=known.subjects,
        arrived=verbs.arrived(shelf),
        findings=len(questions.findings),
        proposals=len(questions.proposals),
        unheld=len(questions.unheld),
        documents=desk.archive.counts()["documents"],
    )


def table(found: Home) -> Table:
    """A row for each dialogue."""
    rows = (
        (
            one.dialogue.id, one.dialogue.name, one.dialogue.parties, one.dialogue.subject, one.dialogue.level,
            len(one.history.held), one.last, one.next, one.history.usual,
        )
        for one in found.dialogues
    )  # fmt: skip
    return Table(("id", "name", "parties", "subject", "level", "held", "last", "next", "usual_months"), rows)


PAGE = Page("/", "home.html", home, table, "/dialogues")
