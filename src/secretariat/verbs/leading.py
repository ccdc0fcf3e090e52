"""People, kept name by name: whoever led under one name of one side is made anew where something new is told of it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from secretariat.archive import Archive, Made, Row
from secretariat.model import Decision, Person, Post
from secretariat.model.decoding import decoder
from secretariat.record import Block
from secretariat.record.decide import Decided, public_only, settle
from secretariat.record.links import Links, links
from secretariat.record.names import letters
from secretariat.record.people import Led
from secretariat.record.people import people as of_heads
from secretariat.verbs.blocks import texts_of
from secretariat.verbs.stretches import WHOLE, Listed, Part, cut, placed, rows_of, spanned

PERSON, POSTS = "person", "posts"
FEW = 8  # posts that a list shows

Name = tuple[str, str]  # a side, and the letters of a name


class PostRow(Struct, frozen=True):
    """A post as a list shows it: how often it is told, and when first and last."""

    post: str
    times: int
    first: str | None
    last: str | None
    document: str


class PersonRow(Struct, frozen=True, kw_only=True):
    """One person in a list. `posts` are those held last; there are `of_posts`."""

    id: str
    name: str
    names: tuple[str, ...]
    party: str | None
    rounds: int
    posts: tuple[PostRow, ...]
    of_posts: int


class _Leader(Struct, frozen=True):
    """A person as one is kept: without the posts; those are kept apart, and `of_posts` of them there are."""

    person: Person
    of_posts: int


class Leading(NamedTuple):
    """A person, and some of the posts, the one held last first; `person` is without them."""

    person: Person
    posts: Listed[Post]


def heads(block: Block) -> list[tuple[str, str, bytes]]:
    """Those who led in a block, by side and letters of the name."""
    found: dict[Name, list[Led]] = defaultdict(list)
    for one in block.led:
        if one.head.name:
            found[one.head.party or "", letters(one.head.name, one.head.party)].append(one)
    return [(*name, msgspec.json.encode(led)) for name, led in sorted(found.items())]


def make_people(writer: Archive, names: Iterable[str] | None = None) -> None:
    """Makes the people of some names anew, or of all that are waiting, and keeps them."""
    asked = writer.people_to_make()
    waiting = list(asked) if names is None else sorted({*names} & {*asked})
    said = _said(writer)
    joined = _joined(writer, said) if said.same else {}
    done: set[str] = set()
    for name in waiting:
        if name not in done:
            together = sorted(joined.get(name, {name}))
            done |= {*together}
            asked_for = {name: asked.get(name, b"") for name in together}
            writer.keep_people(_made(writer, asked_for, said), (PERSON, POSTS))


def names_in(archive: Archive, block: str) -> Iterator[str]:
    """The names that somebody led under in a block."""
    yield from (f"{side}|{name}" for side, name in archive.names_led(block))


def _said(archive: Archive) -> Links:
    """What people said of heads: one, or not one."""
    every = [decision for decision in public_only(archive.decisions()) if _speaks_of_people(decision)]
    return links(settle(every, archive.readings_of(texts_of(every))), PERSON)


def _speaks_of_people(decision: Decision) -> bool:
    return decision.slot == PERSON or decision.kind == "retract"


def names_said(archive: Archive, after: int, blocks: Iterable[str]) -> list[str]:
    """The names whose people may be others since the decision with that number, though the same is told of them: those
    in some blocks, where anybody said anything of people.
    """
    said = any(map(_speaks_of_people, archive.decisions(after)))
    return sorted({name for block in blocks for name in names_in(archive, block)}) if said else []


def _joined(archive: Archive, said: Links) -> dict[str, set[str]]:
    """The names that somebody said to be one person's, each with all of those."""
    found: dict[str, set[str]] = {}
    for pair in said.same:
        names = {name for fact in pair if (name := _name_of(archive, fact))}
        for known in [found[name] for name in names if name in found]:
            names |= known
        found |= dict.fromkeys(names, names)
    return found


def _name_of(archive: Archive, fact: str) -> str | None:
    """The name that a head leads under."""
    for block in archive.blocks_of([fact.split(".")[0]]):
        for name in names_in(archive, block):
            if any(one.fact == fact for one in _led(archive, *_parted(name))):
                return name
    return None


def _led(archive: Archive, side: str, name: str) -> Iterator[Led]:
    for body in archive.led(side, name):
        yield from decoder(list[Led]).decode(body)


def _made(archive: Archive, together: dict[str, bytes], said: Links) -> list[Made]:
    led = (one for name in together for one in _led(archive, *_parted(name)))
    people, _ = of_heads(led, said)
    first, *rest = together
    parts = {name: body for one in people for name, body in _parts(first, one)}
    made = Made(first, together[first], parts, [_row(one) for one in people])
    return [made, *(Made(name, together[name], {}) for name in rest)]


def _parts(name: str, one: Person) -> Iterator[tuple[str, bytes]]:
    """A person as one is kept."""
    yield f"{PERSON} {name} {one.id}", msgspec.json.encode(_Leader(replace(one, posts=()), len(one.posts)))
    for stretch, posts in cut(f"{POSTS} {name} {one.id}", one.posts):
        yield stretch, msgspec.json.encode(posts)


def _parted(name: str) -> Name:
    side, _, name_letters = name.partition("|")
    return side, name_letters


def rows_of_people(blocks: Iterable[Block], decided: Decided) -> list[Row]:
    """The people of blocks that are not kept."""
    people, _ = of_heads((one for block in blocks for one in block.led), links(decided, PERSON))
    return [_row(one) for one in people]


def _row(person: Person) -> Row:
    posts = _posts(person.posts)
    body = PersonRow(
        id=person.id, name=person.name, names=person.names, party=person.party, rounds=len(person.rounds),
        posts=tuple(posts[:FEW]), of_posts=len(posts),
    )  # fmt: skip
    words = " ".join((*person.names, person.party or "", *dict.fromkeys(post.post for post in person.posts)))
    return Row(
        PERSON, person.id, f"{person.party or ''} {person.name}", words.casefold(), None, msgspec.json.encode(body)
    )


def _posts(told: Iterable[Post]) -> list[PostRow]:
    """Each post once, the one held last first."""
    found: dict[str, list[Post]] = defaultdict(list)
    for one in told:
        found[one.post].append(one)
    made = [_post(same) for same in found.values()]
    return sorted(made, key=lambda one: (one.last or "", one.post), reverse=True)


def _post(same: list[Post]) -> PostRow:
    dates = sorted(one.when for one in same if one.when)
    first, last = (dates[0], dates[-1]) if dates else (None, None)
    return PostRow(same[0].post, len(same), first, last, same[-1].document)


def person(archive: Archive, address: str) -> Person | None:
    """One person by the id."""
    found = leader(archive, address)
    return replace(found.person, posts=found.posts.rows[::-1]) if found else None


def leader(archive: Archive, address: str, part: Part = WHOLE) -> Leading | None:
    """One person by the id, with a part of the posts."""
    name = archive.block_of_row(PERSON, address)
    body = archive.part(f"{PERSON} {name} {address}") if name is not None else None
    if body is None:
        return None
    kept = decoder(_Leader).decode(body)
    page, pages, first, last = placed(kept.of_posts, part)
    posts = _posts_between(archive, f"{POSTS} {name} {address}", kept.of_posts - last, kept.of_posts - first)
    return Leading(kept.person, Listed(posts[::-1], kept.of_posts, page, pages))


def _posts_between(archive: Archive, name: str, first: int, last: int) -> tuple[Post, ...]:
    bodies = filter(None, map(archive.part, spanned(name, first, last)))
    return rows_of((decoder(tuple[Post, ...]).decode(body) for body in bodies), first, last)


def everybody(archive: Archive) -> Iterator[Person]:
    """All people who are kept."""
    posts: dict[str, list[Post]] = defaultdict(list)
    for name, body in archive.parts(POSTS):
        posts[name.rpartition(" ")[0]] += decoder(list[Post]).decode(body)
    for name, body in archive.parts(PERSON):
        yield replace(decoder(_Leader).decode(body).person, posts=tuple(posts[name]))
