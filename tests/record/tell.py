"""Short ways to say what a text tells of rounds, so that a test reads like a story."""

from typing import Any, Literal

from msgspec.structs import replace

from secretariat.model import Claim, Continuity, Head, Header, Mention, Quote, Reading, Series
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
    """A mention: heads as "Takaaki Kojima/JP"; status is held and role subject unless said otherwise."""
    heads = tuple(Head(name=h.split("/")[0], party=h.split("/")[1]) for h in more.pop("heads", ()))
    settled: dict[str, Any] = {"role": "subject", "status": "held", "series": Series(), **more}
    return Mention(
        id="", dialogue=name, parties=tuple(sorted(parties.split())), when=when, place=place, heads=heads, **settled
    )


def launched(when: str) -> Continuity:
    """What a text says of the beginning of a series."""
    return Continuity(kind="launched", when=when, evidence=(Quote(1, 2, "x"),))
