"""Before anybody asks, a page of each kind is made once: what is loaded and compiled for the first of a kind would keep
its reader waiting.
"""

from collections.abc import Iterator
from contextlib import suppress
from inspect import signature
from string import Formatter

from litestar.exceptions import NotFoundException

from secretariat import verbs
from secretariat.web import render
from secretariat.web.desk import Desk
from secretariat.web.keeper import Keeper
from secretariat.web.pages import PAGES
from secretariat.web.paging import Page
from secretariat.web.settings import Settings

ONE = verbs.Part(1, 1)
Address = dict[str, str]


def warm(settings: Settings, keeper: Keeper) -> int:
    """Makes the pages and throws them away; how many were made. Of an empty archive only lists are."""
    made = 0
    desk = Desk(settings.archive, private=True, who=settings.who or "", keeper=keeper)
    with desk.looking():
        addresses = _addresses(desk.shelf)
        for page in PAGES:
            for address in _of(page, addresses):
                with suppress(NotFoundException):  # it was built anew at this very moment
                    render.page(page.template, desk, page.build(desk=desk, **address), twin="/")
                    made += 1
    return made


def _addresses(shelf: verbs.Shelf) -> dict[str, str]:
    """By the beginning of a page's address, the address of one thing that it could show."""
    dialogues = [row.id for row in verbs.dialogue_rows(shelf, ONE).rows]
    found = {
        "/dialogue/": dialogues,
        "/round/": dialogues,  # that of a mention in it
        "/document/": [one.split(".")[0] for one in dialogues],
        "/thread/": [row.id for row in verbs.thread_rows(shelf, ONE).rows],
        "/person/": [row.id for row in verbs.person_rows(shelf, ONE).rows],
    }
    return {beginning: every[0] for beginning, every in found.items() if every}


def _of(page: Page, addresses: Address) -> Iterator[Address]:
    """What stands in the address of one page of a kind, where there is one."""
    within = [name for _, name, _, _ in Formatter().parse(page.path) if name]
    if not within:
        yield {"words": "the"} if "words" in signature(page.build).parameters else {}
    elif address := addresses.get(page.path.partition("{")[0]):
        yield dict.fromkeys(within, address)
