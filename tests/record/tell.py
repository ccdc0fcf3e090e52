"""Short ways to say what a text tells of rounds, so that a test reads like a story."""

from typing import Any, Literal

from msgspec.structs import replace

from secretariat.model import Claim, Commitment, Continuity, Head, Header, Mention, Quote, Reading, Series, Statement
from secretariat.model.document import text_id


def text(name: str, *mentions: Mention, published: str | None = None, by: str = "", **more: Any) -> Reading:
    """The reading of a text of that name: a ministry's readout where `by` names a side, else press."""
    sides = tuple(by.split())
    genre: Literal["joint_statement", "readout", "news"] = (
        "joint_statement" if len(sides) > 1 else "readout" if sides else "news"
    )
    header = Header(id=name, text_id=text_id(name), published=published, genre=genre, account_of=sides, language="en")
    numbered = tuple(_placed(mention, at) for at, mention in enumerate(mentions, 1))
    return Reading(document=header, rounds=numbered, **more)


def _placed(mention: Mention, at: int) -> Mention:
    quote = (Quote(at * 100, at * 100 + len(mention.dialogue), mention.dialogue),)
    slots = ("ordinal", "when", "place", "status", "host", "mode")
    claims = {s: Claim("stated", "test", quote) for s in slots if getattr(mention, s) is not None}
    heads = tuple(replace(head, evidence=quote) for head in mention.heads)
    return replace(mention, id=f"round:{at}", evidence=quote, claims=claims, heads=heads)


def tells(name: str, parties: str, when: str | None = None, place: str | None = None, **more: Any) -> Mention:
    """A mention: heads as "Takaaki Kojima/JP", a post behind; status is held and role subject unless said otherwise."""
    heads = tuple(_led(*h.split("/")) for h in more.pop("heads", ()))
    settled: dict[str, Any] = {"role": "subject", "status": "held", "series": Series(), **more}
    return Mention(
        id="", dialogue=name, parties=tuple(sorted(parties.split())), when=when, place=place, heads=heads, **settled
    )


def _led(name: str, party: str, post: str | None = None) -> Head:
    return Head(name=name, party=party, post=post)


def said(
    by: str, act: str, words: str, at: str | None = "round:1", to: str | None = None, told_by: str | None = None
) -> Statement:
    """A statement whose Quote is its words; the account is that of `told_by`, where it is not the text's own."""
    account = tuple(told_by.split()) if told_by is not None else ()
    asked = tuple(to.split()) if to else None
    return Statement(
        id=words, by=tuple(by.split()), act=act, to=asked, at=at, according_to=account, evidence=_words(words)
    )


def intends(by: str, kind: Any, words: str, at: str | None = "round:1", **more: Any) -> Commitment:
    """A commitment whose Quote is its words; a deliverable, and agreed, unless said otherwise."""
    settled: dict[str, Any] = {"nature": "deliverable", "force": "agreed", **more}
    return Commitment(id=words, by=tuple(by.split()), kind=kind, at=at, evidence=_words(words), **settled)


def _words(words: str) -> tuple[Quote, ...]:
    # Each has its own start, so that each has its own address.
    start = 1000 + sum(map(ord, words)) % 5000
    return (Quote(start, start + len(words), words),)


def turns(*parties: str) -> Continuity:
    """What a text says of whose turn it is."""
    return Continuity(kind="rotation", value=parties, evidence=(Quote(3, 4, "x"),))


def every(duration: str) -> Continuity:
    """What a text says of how often."""
    return Continuity(kind="cadence", value=duration, evidence=(Quote(2, 3, "x"),))


def launched(when: str) -> Continuity:
    """What a text says of the beginning of a series."""
    return Continuity(kind="launched", when=when, evidence=(Quote(1, 2, "x"),))
