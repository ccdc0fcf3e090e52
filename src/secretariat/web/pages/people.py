"""People: those who led delegations, with their posts."""

from msgspec import Struct

from secretariat import verbs
from secretariat.model import Person
from secretariat.web.desk import Desk
from secretariat.web.paging import Page, Table

AT_ONCE = 200


class People(Struct, frozen=True, kw_only=True):
    """Those whose name, party or post holds the words; `people` are those of one page of the list."""

    words: str | None
    people: tuple[Person, ...]
    of: int
    number: int
    pages: int


def people(desk: Desk, words: str | None = None, number: int = 1) -> People:
    """Who led delegations, and in which posts."""
    found = sorted(verbs.persons(desk.archive, words or ""), key=lambda one: (one.party or "", one.name, one.id))
    pages = max(1, -(-len(found) // AT_ONCE))
    at = min(max(number, 1), pages)
    shown = tuple(found[(at - 1) * AT_ONCE : at * AT_ONCE])
    return People(words=words, people=shown, of=len(found), number=at, pages=pages)


def table(found: People) -> Table:
    """A row for each post that a person is told with."""
    rows = (
        (one.id, one.name, one.party, post.post, post.when, post.document) for one in found.people for post in one.posts
    )
    return Table(("person", "name", "party", "post", "when", "document"), rows)


PAGE = Page("/people", "people.html", people, table)
