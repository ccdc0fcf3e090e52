"""The sentence that a fact stands in, with its quote marked off: what a person must see to judge a miss."""

import re
from functools import lru_cache
from typing import Any

from msgspec import Struct

from secretariat.archive.sentences import sentences

AROUND = 240  # code points shown on either side of a quote, at most
MARKS = dict.fromkeys("\"'“”‘’", "[\"'“”‘’]")  # an annotator types the quotation marks of the keyboard


class Passage(Struct, frozen=True):
    """A sentence in three parts: what stands before the quote, the quote, what stands after it."""

    before: str
    quote: str
    after: str


def passage(text: str, start: int, end: int) -> Passage:
    """The sentence or sentences around a stretch of the text, on one line."""
    touched = [span for span in _sentences(text) if span[0] < end and start < span[1]]
    first = min((span[0] for span in touched), default=start)
    last = max((span[1] for span in touched), default=end)
    before, after = text[min(first, start) : start], text[end : max(last, end)]
    before = "… " + before[-AROUND:] if len(before) > AROUND else before
    after = after[:AROUND] + " …" if len(after) > AROUND else after
    return Passage(_line(before), _line(text[start:end]), _line(after))


@lru_cache(maxsize=8)
def _sentences(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(sentences(text))


def _line(text: str) -> str:
    """One line: each run of blanks and breaks becomes a blank; those at the edges keep words apart."""
    return re.sub(r"\s+", " ", text)


def found(text: str, words: str) -> Passage | None:
    """The sentence in which some words first stand, whatever the blanks, case and quotation marks between them."""
    pattern = r"\s+".join("".join(MARKS.get(c) or re.escape(c) for c in word) for word in words.split())
    match = re.search(pattern, text, re.IGNORECASE) if pattern else None
    return passage(text, match.start(), match.end()) if match else None


def of_read(text: str, fact: dict[str, Any]) -> Passage | None:
    """The sentence of a fact that was read: where the first of its evidence stands."""
    evidence = fact.get("evidence") or []
    if not evidence:
        return None
    first = evidence[0]
    if text[first["start"] : first["end"]] != first["quote"]:
        return Passage("", first["quote"], "")
    return passage(text, first["start"], first["end"])


def of_gold(text: str, fact: dict[str, Any]) -> Passage | None:
    """The sentence of a fact of the gold: of its quote, or where its name stands; a quote not found stands alone."""
    quoted = fact.get("quote") or next((e.get("quote") for e in fact.get("evidence") or []), None)
    if quoted:
        return found(text, quoted) or Passage("", _line(quoted), "")
    named = (fact.get(slot) for slot in ("name", "dialogue", "caller", "post"))
    return next((at for name in named if name and (at := found(text, name))), None)
