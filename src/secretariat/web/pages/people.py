"""People: those who led delegations, with their posts."""

from msgspec import Struct

from secretariat import verbs
from secretariat.model import Post
from secretariat.web.desk import Desk, missing
from secretariat.web.paging import Page, Table

AT_ONCE, PASSAGES = 60, 100


class People(Struct, frozen=True, kw_only=True):
    """Those whose name, party or post holds the words; `people` are those of one page of the list."""

    words: str | None
    people: tuple[verbs.PersonRow, ...]
    of: int
    page: int
    pages: int


def people(desk: Desk, words: str | None = None, page: int = 1) -> People:
    """Who led delegations, and in which posts."""
    found = verbs.person_rows(desk.shelf, verbs.Part(page, AT_ONCE), words=words)
    return People(words=words, people=found.rows, of=found.of, page=found.page, pages=found.pages)


def table(found: People) -> Table:
    """A row for each post that a person is told with."""
    rows = (
        (one.id, one.name, one.party, post.post, post.first, post.last, post.times, post.document)
        for one in found.people
        for post in one.posts
    )
    return Table(("person", "name", "party", "post", "first", "last", "times", "document"), rows)


PAGE = Page("/people", "people.html", people, table)


class OnePerson(Struct, frozen=True, kw_only=True):
    """One person: every post as it is told, the one held last first; `posts` are those of one page.

    Attributes:
        rounds: the ids of rounds that the person led; `of_rounds` how many there are.
    """

    id: str
    name: str
    names: tuple[str, ...]
    party: str | None
    rounds: tuple[str, ...]
    of_rounds: int
    posts: tuple[Post, ...]
    of: int
    page: int
    pages: int


def person(desk: Desk, address: str, page: int = 1) -> OnePerson:
    """One person: posts and rounds."""
    found, posts = verbs.leader(desk.archive, address, verbs.Part(page, PASSAGES)) or missing()
    return OnePerson(
        id=found.id,
        name=found.name,
        names=found.names,
        party=found.party,
        rounds=found.rounds[:PASSAGES],
        of_rounds=len(found.rounds),
        posts=posts.rows,
        of=posts.of,
        page=posts.page,
        pages=posts.pages,
    )


def person_table(found: OnePerson) -> Table:
    """A row for each time that a post is told."""
    rows = (
        (post.post, post.when, post.document, post.evidence[0].quote if post.evidence else None) for post in found.posts
    )
    return Table(("post", "when", "document", "quote"), rows)


ONE = Page("/person/{address:str}", "person.html", person, person_table)
