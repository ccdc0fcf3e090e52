"""Bytes to text: the encoding that is marked, else UTF-8, else the one whose letters look like writing."""

from typing import NamedTuple

from secretariat.sources.problem import UnreadableError

MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
LEGACY = ("cp932", "euc_jp", "gb18030", "big5", "cp949", "cp1252", "cp1251", "utf-16-le", "utf-16-be")
SAMPLE = 40_000  # bytes are enough to tell an encoding by
CONTROLS = frozenset(map(chr, (*range(9), *range(14, 27), *range(28, 32), 127)))
TYPOGRAPHIC = frozenset("‘’“”–—…•€£©®°·«»¿¡ \u3000、。「」『』（）〜・，；：？！《》【】〈〉々ー")
LOW_ENOUGH = 0.15  # of characters that no ordinary text of the encoding has


class Decoded(NamedTuple):
    """A text, and the encoding that it was in; `guessed` where nothing but its look told so."""

    text: str
    encoding: str
    guessed: bool


def decode(data: bytes, named: str | None = None) -> Decoded:
    """The text of some bytes. Line ends and every character stay as stored; only the encoding's own mark goes.

    `named` is what a server or page says of its encoding; it is believed where the bytes bear it out.
    """
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _checked(_try(data, encoding), encoding, guessed=False)
    for likely in ("utf-8", named):
        text = _try(data, likely) if likely else None
        if likely and text is not None and not _controls(text):
            return Decoded(text, likely, guessed=False)
    guess = _utf16(data) or _likeliest(data)
    return _checked(_try(data, guess) if guess else None, guess or "", guessed=True)


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _checked(text: str | None, encoding: str, *, guessed: bool) -> Decoded:
    if text is None or _controls(text):
        raise UnreadableError("not_text")
    return Decoded(text, encoding, guessed)


def _controls(text: str) -> bool:
    """Whether more than one character in two hundred is a control: then it is a program or a picture, no text."""
    sample = text[:SAMPLE]
    return sum(sample.count(c) for c in CONTROLS) * 200 > len(sample)


def _utf16(data: bytes) -> str | None:
    """UTF-16 without its mark shows as a zero byte beside every Latin letter, all on one side."""
    sample = data[:SAMPLE]
    half = len(sample) // 2
    if half and sample[1::2].count(0) > half // 3 and sample[::2].count(0) < half // 20:
        return "utf-16-le"
    if half and sample[::2].count(0) > half // 3 and sample[1::2].count(0) < half // 20:
        return "utf-16-be"
    return None


def _likeliest(data: bytes) -> str | None:
    """The encoding in which the bytes beyond ASCII look most like writing; None where they do in none."""
    scored = []
    for encoding in LEGACY:
        text = _sample(data, encoding)
        if text is not None:
            scored.append((_oddness(text, encoding), len(text), encoding))
    best = min(scored, default=None)
    return best[2] if best and best[0] <= LOW_ENOUGH else None


def _sample(data: bytes, encoding: str) -> str | None:
    """The first part of the text, if that much is sound in the encoding; a character cut at the end is forgiven."""
    for cut in range(4):
        text = _try(data[: max(SAMPLE - cut, 0)], encoding)
        if text is not None or len(data) <= SAMPLE:
            return text
    return None


def _oddness(text: str, encoding: str) -> float:
    """How much of the text beyond ASCII is unlike what is written in the encoding, from 0 to 1."""
    beyond = [c for c in text if c > "\x7f"]
    odd = sum(not (c in TYPOGRAPHIC or _usual(c, encoding)) for c in beyond)
    crowded = encoding == "cp1252" and len(beyond) * 4 > len(text)
    sparse = encoding == "cp1251" and len(beyond) * 2 < len(text)
    return odd / len(beyond) + (crowded or sparse) if beyond else 1.0


def _usual(char: str, encoding: str) -> bool:
    if encoding == "cp1252":
        return "À" <= char <= "ÿ" and char not in "×÷ÐÞðþ"
    if encoding == "cp1251":
        return "А" <= char <= "я" or char in "Ёё№"
    if encoding == "cp949":
        return "가" <= char <= "힣"
    if encoding.startswith("utf-16"):
        return any(_usual(char, other) for other in ("cp932", "gb18030", "cp949"))
    if encoding in ("cp932", "euc_jp"):
        return "ぁ" <= char <= "ヶ" or _first_level(char, "euc_jp", 0xCF)
    if encoding == "gb18030":
        return _first_level(char, "gb2312", 0xD7)
    return _first_level(char, "big5", 0xC6, first=0xA4)


def _first_level(char: str, encoding: str, last: int, first: int = 0xB0) -> bool:
    """Whether it is among the common characters, which the national standards list first."""
    coded = char.encode(encoding, "ignore")
    return len(coded) == 2 and first <= coded[0] <= last
