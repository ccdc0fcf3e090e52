"""Fold: shadows of the text, code point for code point, so that whatever is found in them stands there in the text."""

from collections.abc import Mapping

from msgspec import Struct

# One code point for one: quotes, dashes and blanks that are printed in many ways, and are one to a reader.
PLAIN = {
    **dict.fromkeys("‘’‛′ʼ`´", "'"),
    **dict.fromkeys("“”„‟″«»＂", '"'),
    **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
    **dict.fromkeys(
        "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
    ),
    **dict.fromkeys("\r\x0b\x0c\x85\u2028\u2029", "\n"),
    **dict.fromkeys("\u200b\u200c\u200d\ufeff\u00ad\u2060", " "),
}


class Shadow(Struct, frozen=True, gc=False):
    """The text and its shadows, all of one length.

    Attributes:
        text: as stored.
        plain: quotes, dashes and blanks in one form; case kept.
        low: the same in small letters: what dates are found in.
        words: small letters, every mark a blank: what phrases are found in.
    """

    text: str
    plain: str
    low: str
    words: str


ASCII = bytes(range(128))
SIGNS = [c for c in map(chr, ASCII) if not c.isalnum()]
MANY = 256  # distinct characters; more than any page has, and replacing each by itself would cost more than one table


def fold(text: str) -> Shadow:
    """The shadows of a text. Total: any string has them, lone surrogates included."""
    found = _signs(text)
    odd = found & PLAIN.keys()
    plain = _replaced(text, {c: PLAIN[c] for c in odd})
    kept = (found - odd).union([PLAIN[c] for c in odd])
    marks = [c for c in kept if not (c.isalnum() or c in " +")]
    low = lower(plain)
    return Shadow(text, plain, low, _replaced(low, {lower(c): " " for c in marks}))


def _signs(text: str) -> set[str]:
    """The distinct characters of a text but for the letters and digits of ASCII: of these few are looked for each by
    itself, and of a text nearly all are left out at once.
    """
    found = {c for c in SIGNS if c in text}
    if not text.isascii():
        beyond = text.encode("utf-8", "surrogatepass").translate(None, ASCII)
        found.update(beyond.decode("utf-8", "surrogatepass"))
    return found


def _replaced(text: str, table: Mapping[str, str]) -> str:
    """The text with these characters replaced, one by one: a pass over a whole text costs less than a table's look-up
    for each of its characters.
    """
    if len(table) > MANY:
        return text.translate({ord(c): other for c, other in table.items()})
    for c, other in table.items():
        text = text.replace(c, other)
    return text


def lower(text: str) -> str:
    """Lower case of the same length: the few letters that would grow ("İ") keep their case."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
