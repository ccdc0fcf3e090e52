"""Fold: shadows of the text, code point for code point, so that whatever is found in them stands there in the text."""

from msgspec import Struct

# One code point for one: quotes, dashes and blanks that are printed in many ways, and are one to a reader.
PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’‛′ʼ`´", "'"),
        **dict.fromkeys("“”„‟″«»＂", '"'),
        **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
        **dict.fromkeys(
            "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
        ),
        **dict.fromkeys("\r\x0b\x0c\x85\u2028\u2029", "\n"),
        **dict.fromkeys("\u200b\u200c\u200d\ufeff\u00ad\u2060", " "),
    }
)


class Shadow(Struct, frozen=True):
    """The text and its shadows, all of one length.

    Attributes:
        text: as stored.
        plain: quotes, dashes and blanks in one form; case kept.
        words: lower case, every mark a blank: what phrases are found in.
    """

    text: str
    plain: str
    words: str


# Every ASCII mark is a blank in `words`, but "+", which "2+2" and "ASEAN+3" need.
_ASCII_MARKS = {ord(c): " " for c in map(chr, range(128)) if not c.isalnum() and c != "+"}


class _Marks(dict[int, str]):
    """Code point to itself or a blank, found out once for each code point that is met."""

    def __missing__(self, point: int) -> str:
        c = chr(point)
        self[point] = kept = c if c.isalnum() or c == "+" else " "
        return kept


_MARKS = _Marks(_ASCII_MARKS)


def fold(text: str) -> Shadow:
    """The shadows of a text. Total: any string has them, lone surrogates included."""
    plain = text if text.isascii() and "\t" not in text and "\r" not in text else text.translate(PLAIN)
    return Shadow(text, plain, lower(plain).translate(_MARKS))


def lower(text: str) -> str:
    """Lower case of the same length: the few letters that would grow ("İ") keep their case."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
