"""Endings of Japanese verbs: whether a meeting was or will be."""

import re

from secretariat.reading.east_asian.words import PLANNED, Word

PAST = re.compile(r".{0,3}?(?:れた|れまし|した|しまし|った|いまし|れ、|し、|れて|い、|て、)")
FUTURE = re.compile(r".{0,2}?(?:れます|れる|します|する|う予定|予定|います|ることにな|ることとな|く予定)")
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
