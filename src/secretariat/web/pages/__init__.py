"""The pages: each a frozen context made from verbs, the function that makes it, and the table of its CSV."""

from secretariat.web.pages import (
    compare,
    decisions,
    dialogue,
    document,
    findings,
    home,
    one_round,
    parties,
    people,
    search,
    threads,
)
from secretariat.web.paging import Page

PAGES: tuple[Page, ...] = (
    home.PAGE,
    dialogue.PAGE,
    dialogue.ASKS,
    dialogue.PROMISED,
    one_round.PAGE,
    compare.PAGE,
    compare.ACROSS,
    document.PAGE,
    document.NEW,
    threads.PAGE,
    threads.ONE,
    parties.PAGE,
    people.PAGE,
    people.ONE,
    search.PAGE,
    findings.PAGE,
    decisions.PAGE,
)

__all__ = ["PAGES"]
