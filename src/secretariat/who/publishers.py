"""Who put a text out, and so whose account it is, told from the publisher's name as pages write it and the address."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from urllib.parse import urlsplit

from secretariat.lexicon.entries import Publisher
from secretariat.lexicon.tables import Tables
from secretariat.who.lookup import fold_name, has_cjk
from secretariat.who.offices import office, press
from secretariat.who.parties import party_of

_OWN_ACCOUNT = {"ministry", "body"}
_SOURCE = ("from ", "based on ", "据", "來源", "来源", "source: ", "source:")  # in brackets: whose text it rests on
_KEPT = 1024  # names that are kept with whom they mean
_REPOST = ("via ", "by way of ")  # in brackets: who only passed it on


def publisher_of(name: str | None, url: str | None, tables: Tables) -> Publisher | None:
    """The publisher that a name and an address mean, or None where neither is known.

    Of several named ("China Daily / Xinhua") the first known counts, but a ministry or a body before any press: a
    ministry's text passed on by others ("EEAS (via IEU Monitoring)") is that ministry's. The address is asked only
    where the name is unknown; and where no table lists the one or the other, their own words.
    """
    named = _by_words(name, tables) if name else None
    return named or _at_address(url or "", tables) or office(None, url, tables) or press(name)


@lru_cache(maxsize=_KEPT)
def _by_words(name: str, tables: Tables) -> Publisher | None:
    """The publisher that a name means by itself; an archive of many documents has few publishers."""
    known = [found for part in _parts(name) if (found := _named(part, tables))]
    namesake = _namesake(name, known, tables)
    if namesake is not None:
        return namesake
    official = (publisher for publisher in known if publisher.kind in _OWN_ACCOUNT)
    return next(official, None) or office(name, None, tables) or next(iter(known), None)


def _namesake(name: str, known: Sequence[Publisher], tables: Tables) -> Publisher | None:
    """The office of another state that bears the listed name: "Department of Foreign Affairs and Trade (Ireland)"."""
    outer, inner = _brackets(name)
    state = next((p for text in inner if (p := party_of(text, tables)) in tables.parties), None)
    listed = next((found for found in known if found.kind == "ministry" and found.side != state), None)
    if state is None or listed is None or listed != _named(outer, tables):
        return None
    return Publisher(id=f"office of {state}", name=name, kind="ministry", side=state)


def _parts(name: str) -> Iterator[str]:
    """The publishers that a name holds, the likeliest owner of the words first."""
    outer, inner = _brackets(name.replace("（", "(").replace("）", ")"))
    yield name
    yield from (text[len(mark) :] for text in inner for mark in _SOURCE if text.lower().startswith(mark))
    yield outer
    yield from (part.strip() for part in outer.replace("|", "/").split("/"))
    yield from (text for text in inner if not text.lower().startswith(_REPOST))
    yield from (text[len(mark) :] for text in inner for mark in _REPOST if text.lower().startswith(mark))


def _brackets(name: str) -> tuple[str, list[str]]:
    outer, *rest = name.split("(")
    inner = [part.partition(")")[0].strip() for part in rest]
    return " ".join([outer.strip(), *(part.partition(")")[2].strip() for part in rest)]).strip(), inner


def _named(part: str, tables: Tables) -> Publisher | None:
    folded = fold_name(part)
    names = _by_name(tables)
    if folded in names or not has_cjk(part):
        return names.get(folded)
    begins = next((name for name in _beginnings(tables) if folded.startswith(name)), None)
    return names[begins] if begins else None


def _at_address(url: str, tables: Tables) -> Publisher | None:
    """The publisher of the longest known domain that the address ends with."""
    host = (urlsplit(url if "//" in url else f"//{url}").hostname or "").split(".")
    domains = _by_domain(tables)
    ends = (".".join(host[start:]) for start in range(len(host)))
    return next((domains[end] for end in ends if end in domains), None)


@cache
def _by_name(tables: Tables) -> Mapping[str, Publisher]:
    found: dict[str, Publisher] = {}
    for publisher in tables.publishers.values():
        for name in (publisher.name, *publisher.names):
            found.setdefault(fold_name(name), publisher)
    return found


@cache
def _beginnings(tables: Tables) -> tuple[str, ...]:
    """Names that others may begin with, where words are not set apart ("新华社北京"); the longest first."""
    names = [name for name in _by_name(tables) if len(name) > 2 and has_cjk(name)]
    return tuple(sorted(names, key=len, reverse=True))


@cache
def _by_domain(tables: Tables) -> Mapping[str, Publisher]:
    return {domain: publisher for publisher in tables.publishers.values() for domain in publisher.domains}
