"""Findings: what a person should look at."""

from collections.abc import Sequence

from msgspec import Struct

from secretariat import verbs
from secretariat.model import Decision
from secretariat.web.desk import Desk
from secretariat.web.paging import Page, Table

AT_ONCE = 40


class Findings(Struct, frozen=True, kw_only=True):
    """What a person should look at. Of each list it is the part with the number `page`, of as many as the longest has.

    Attributes:
        of_findings, of_proposals, of_unheld: how many there are in all.
    """

    findings: tuple[verbs.FindingRow, ...]
    of_findings: int
    proposals: tuple[verbs.ProposalRow, ...]
    of_proposals: int
    unheld: tuple[Decision, ...]
    of_unheld: int
    page: int
    pages: int


def findings(desk: Desk, page: int = 1) -> Findings:
    """What a person should look at: contradictions, likenesses, decisions that no longer hold."""
    part, shelf = verbs.Part(max(page, 1), AT_ONCE), desk.shelf
    found, alike = verbs.finding_rows(shelf, part), verbs.proposal_rows(shelf, part)
    unheld = verbs.part_of(verbs.unheld_of(shelf), part)
    pages = max(found.pages, alike.pages, unheld.pages)
    at = min(part.page, pages)
    return Findings(
        findings=found.rows if found.page == at else (),
        of_findings=found.of,
        proposals=alike.rows if alike.page == at else (),
        of_proposals=alike.of,
        unheld=unheld.rows if unheld.page == at else (),
        of_unheld=unheld.of,
        page=at,
        pages=pages,
    )


def table(found: Findings) -> Table:
    """A row for each."""
    rows: list[Sequence[object]] = [("finding", one.finding.code, one.finding.about, None) for one in found.findings]
    rows += [("proposal", one.proposal.why, *one.proposal.facts) for one in found.proposals]
    rows += [("decision", one.kind, one.fact, one.other) for one in found.unheld]
    return Table(("kind", "code", "about", "other"), rows)


PAGE = Page("/findings", "findings.html", findings, table)
