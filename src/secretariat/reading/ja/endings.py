"""Endings of verbs of meeting: whether it was or will be, and whether the verb only describes the noun behind it."""

import re

from secretariat.reading.east_asian.words import PLANNED, Word

PAST = re.compile(r".{0,3}?(?:れた|いた|れまし|した|しまし|った|いまし|れ、|し、|れて|い、|て、)")
FUTURE = re.compile(
    r"[くう]。|[くう]こと(?:で|とし|とな|にし|にな|を|も)|[くう](?:と|ことを|ことも)(?:発表|明らか|決)|.{0,2}?(?:れます|れる|します|する|う予定|予定|います|ることにな|ることとな|く予定)"
)
BEFORE_NOUN = re.compile(r"(?:さ?れ|し|っ|い)?た(?=[一-龥ァ-ヴA-Z0-9「『])(?![際後上他結])")
EMBEDDED = re.compile(".{0,2}?(?:こと|ていく|よう)")  # "会議を開くことを目指して": what is aimed at
NO_LONGER_PLANNED = re.compile(r".{1,2}(?:た|まし)")


def tense_of(word: Word, text: str) -> str | None:
    """The tense of a verb of meeting by what stands behind its stem."""
    if word.term.mask & PLANNED and not NO_LONGER_PLANNED.match(text, word.end - 1):
        return "future"
    if word.term.mask & PLANNED and len(word.term.classes) == 1:
        return None
    if PAST.match(text, word.end - 1):
        return "past"
    return "future" if FUTURE.match(text, word.end - 1) else None


def attributive(word: Word, text: str) -> bool:
    """ "6月に行われた首脳会談", "7月举行的峰会": what the verb is told of is named behind it."""
    return text.startswith("的", word.end) or BEFORE_NOUN.match(text, word.end) is not None
