"""Which language a text is in, as far as the reader needs to know: whether it can read it."""

import re

from msgspec import Struct

from secretariat.model import Document

SAMPLE = 2000  # code points; a page's language shows long before that
COMMON_ENGLISH = frozenset(
    ["the", "of", "and", "to", "in", "a", "on", "for", "that", "with", "was", "by", "is", "at", "as", "from", "between"]
)
FOREIGN_SHARE = 0.2  # of characters beyond ASCII: below it the text is in Latin letters
ENGLISH_SHARE = 0.12  # of words; English prose has three times as many, a list of rounds about this

# A letter's block of 256 code points tells its script: k kana, j Chinese characters, h Hangul, r Cyrillic, a Arabic.
_BLOCKS = {
    b"k": range(0x30, 0x31),
    b"j": range(0x4E, 0xA0),
    b"h": range(0xAC, 0xD8),
    b"r": range(0x04, 0x05),
    b"a": range(0x06, 0x07),
}
MARKS = re.compile("[\u3000、。〃〇〈〉《》「」『』【】〒〔〕〜・]")  # in the block of kana, and no letters
_SCRIPT_OF_BLOCK = bytes(next((ord(s) for s, blocks in _BLOCKS.items() if n in blocks), 0) for n in range(256))


def language_of(document: Document) -> str | None:
    """The BCP 47 code of the text: by its script, else by its commonest words; None where nothing tells.

    The text decides before the record does: a page filed as English may hold a Japanese text, and the other way round.
    """
    sample = document.text[:SAMPLE]
    if (east_asian := _mostly_east_asian(sample)) is not None:
        return east_asian
    foreign = len(sample) - len(sample.encode("ascii", "ignore"))
    if foreign > FOREIGN_SHARE * len(sample):
        letters = "".join(filter(str.isalpha, sample))
        by_script = _by_script(letters)
        if by_script is not None or not letters:
            return by_script
    elif not any(map(str.isalpha, sample)):
        return None
    words = sample.lower().split()
    english = sum(map(COMMON_ENGLISH.__contains__, words))
    if english >= ENGLISH_SHARE * len(words) or (len(words) < 40 and english):
        return "en"
    if document.language and not document.language.startswith("en"):
        return document.language
    return "en" if english >= 0.05 * len(words) or len(words) < 12 else "und"


class Letters(Struct, frozen=True, gc=False):
    """How many of a text's letters are kana, and how many Chinese characters."""

    kana: int
    han: int

    @property
    def all(self) -> int:
        """Those that Japanese and Chinese are written with."""
        return self.kana + self.han


def east_asian_letters(text: str) -> Letters:
    """The kana and Chinese characters of a text, counted without asking each character what it is."""
    blocks = text.encode("utf-16-le", "surrogatepass")[1::2].translate(_SCRIPT_OF_BLOCK)
    kana = blocks.count(b"k")
    return Letters(kana - len(MARKS.findall(text)) if kana else 0, blocks.count(b"j"))


def is_japanese(found: Letters) -> bool:
    """Whether a text in Chinese characters and kana is Japanese: by its kana."""
    return found.kana > 0.05 * found.all


def _mostly_east_asian(sample: str) -> str | None:
    """Japanese or Chinese where their characters are more than half of all, letters or not."""
    if sample.isascii():
        return None
    found = east_asian_letters(sample)
    return ("ja" if is_japanese(found) else "zh") if 2 * found.all > len(sample) else None


def _by_script(letters: str) -> str | None:
    """The language of a script that is not Latin, where it makes up most of the letters."""
    blocks = letters.encode("utf-16-le", "surrogatepass")[1::2].translate(_SCRIPT_OF_BLOCK)
    counts = {script: blocks.count(script) for script in b"kjhra"}
    half = len(letters) / 2
    for script, code in ((b"h"[0], "ko"), (b"r"[0], "ru"), (b"a"[0], "ar")):
        if counts[script] > half:
            return code
    kana, han = counts[b"k"[0]], counts[b"j"[0]]
    if kana + han > half:
        return "ja" if is_japanese(Letters(kana, han)) else "zh"
    return None
