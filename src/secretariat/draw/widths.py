"""How wide a text will be when it is drawn, without a typeface at hand."""

import tomllib
import unicodedata
from functools import cache
from importlib.resources import files

_HIDDEN = {
    "Cc",
    "Cf",
    "Cs",
    "Zl",
    "Zp",
}  # steer other characters, or are none: in a picture they would hide or turn words
MORE = "…"
_READ = 400  # characters of a text that are looked at: no label is longer


@cache
def _table() -> tuple[dict[str, float], float, float, float]:
    raw = tomllib.loads(files("secretariat.draw").joinpath("widths.toml").read_text("utf-8"))
    characters = {char: float(width) for width, chars in raw["characters"].items() for char in chars}
    return characters, raw["wide"], raw["letters"], raw["other"]


@cache
def _em(char: str) -> float:
    characters, wide, letters, other = _table()
    if char in characters:
        return characters[char]
    if unicodedata.combining(char) or unicodedata.category(char) == "Mn":
        return 0.0
    plain = unicodedata.decomposition(char).split(" ")[0]
    if len(plain) == 4 and (base := chr(int(plain, 16))) in characters:  # é is as wide as e
        return characters[base]
    if unicodedata.east_asian_width(char) in "WF":
        return wide if ord(char) < 0x10000 else other
    return letters if "\u00bf" < char < "\u0580" or "\u1e00" <= char < "\u2000" else other


def width(text: str, size: float) -> float:
    """The room that a line of text takes at most, at a size of type."""
    return sum(map(_em, text)) * size


def plain(text: str) -> str:
    """A text on one line, in which what steers other characters is a visible sign."""
    one_line = " ".join(text[:_READ].split())
    if one_line.isascii() and one_line.isprintable():
        return one_line
    return "".join("\ufffd" if _hides(char) else char for char in one_line)


def _hides(char: str) -> bool:
    return unicodedata.category(char) in _HIDDEN or ord(char) & 0xFFFE == 0xFFFE  # the last are no characters at all


def clipped(text: str, size: float, most: float) -> str:
    """As much of a text as fits, with a sign that there is more."""
    shown = plain(text)
    if width(shown, size) <= most:
        return shown if len(text) <= _READ else f"{shown}{MORE}"
    while shown and width(shown + MORE, size) > most:
        shown = shown[:-1].rstrip()
    return shown + MORE
