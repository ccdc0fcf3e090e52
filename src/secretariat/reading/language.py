"""Which language a text is in, as far as the reader needs to know: whether it can read it."""

from secretariat.model import Document

SAMPLE = 4000  # code points; a page's language shows long before that
COMMON_ENGLISH = frozenset(
    ["the", "of", "and", "to", "in", "a", "on", "for", "that", "with", "was", "by", "is", "at", "as", "from", "between"]
)
FOREIGN_SHARE = 0.2  # of characters beyond ASCII: below it the text is in Latin letters
ENGLISH_SHARE = 0.12  # of words; English prose has three times as many, a list of rounds about this


def language_of(document: Document) -> str | None:
    """The BCP 47 code of the text: by its script, else by its commonest words; None where nothing tells.

    The text decides before the record does: a page filed as English may hold a Japanese text, and the other way round.
    """
    sample = document.text[:SAMPLE]
    foreign = len(sample) - len(sample.encode("ascii", "ignore"))
    if foreign > FOREIGN_SHARE * len(sample):
        letters = [c for c in sample if c.isalpha()]
        by_script = _by_script(letters)
        if by_script is not None or not letters:
            return by_script
    elif not any(map(str.isalpha, sample)):
        return None
    words = sample.lower().split()
    english = sum(w.strip(".,;:()") in COMMON_ENGLISH for w in words)
    if english >= ENGLISH_SHARE * len(words) or (len(words) < 40 and english):
        return "en"
    if document.language and not document.language.startswith("en"):
        return document.language
    return "en" if english >= 0.05 * len(words) or len(words) < 12 else "und"


def _by_script(letters: list[str]) -> str | None:
    """The language of a script that is not Latin, where it makes up most of the letters."""
    kana = sum("\u3040" <= c <= "\u30ff" for c in letters)
    han = sum("\u4e00" <= c <= "\u9fff" for c in letters)
    hangul = sum("\uac00" <= c <= "\ud7af" for c in letters)
    cyrillic = sum("\u0400" <= c <= "\u04ff" for c in letters)
    arabic = sum("\u0600" <= c <= "\u06ff" for c in letters)
    half = len(letters) / 2
    for count, code in ((hangul, "ko"), (cyrillic, "ru"), (arabic, "ar")):
        if count > half:
            return code
    if kana + han > half:
        return "ja" if kana > 0.05 * (kana + han) else "zh"
    return None
