"""How long, and how often: "a four-year hiatus", "for the first time in seven years", "once a year", "annually".

Values are ISO 8601 durations: ``P4Y``, ``P6M``, ``P2D``, ``PT3H``. "Several years" and "regularly" are found and have
no value. "Biannual" is read as twice a year and "biennial" as every two; "bimonthly" and "biweekly", which mean
either, have no value.
"""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from secretariat.when import english_durations as english
from secretariat.when.english_words import NUMBERS
from secretariat.when.openers import Openers
from secretariat.when.phrases import same_length_lower

_BACK = 48
_LEAD = 64
_WORD = 16  # letters, more than any word that counts a unit has, with the blanks behind it
_ISO = {"year": "Y", "month": "M", "week": "W", "day": "D", "hour": "H", "minute": "M"}
_LONGER = {"decade": ("year", 10), "fortnight": ("week", 2), "century": ("year", 100)}


class DurationPhrase(msgspec.Struct, frozen=True):
    """A passage of a text that says how long or how often.

    Attributes:
        start, end: its place in the text, in code points.
        kind: "duration" for how long, "recurrence" for how often.
        value: in ISO 8601; None where the words give no exact one.
        hedge: a word of caution next to it, as printed in small letters: "about", "almost", "in principle", "at least".
        lead: how it is used: the preposition before it, "first_in" for "the first time in ..."; None if there is none.
        noun: the word that it measures: "hiatus" in "a four-year hiatus", "break" in "a break of five years".

    """

    start: int
    end: int
    kind: Literal["duration", "recurrence"]
    value: str | None
    hedge: str | None = None
    lead: str | None = None
    noun: str | None = None


def find(text: str, low: str | None = None) -> list[DurationPhrase]:
    """All durations and recurrences of a text, in order and apart from each other, for the reader. Any text will do;
    `low` is the text in small letters, from whoever has it.
    """
    low = same_length_lower(text) if low is None else low
    found: list[DurationPhrase] = []
    end = 0
    for at, _ in _OPENERS.candidates(low):
        hit = english.TRIGGER.match(low, at) if at >= end else None
        if hit is None:
            continue
        phrase = _word(low, hit, end) if hit.lastgroup == "word" else _measured(low, hit, end)
        if phrase:
            joined = _joined(found[-1], phrase, low) if found else None
            found[-1:] = [joined] if joined else [*found[-1:], phrase]
            end = phrase.end
    return found


def _joined(years: DurationPhrase, months: DurationPhrase, low: str) -> DurationPhrase | None:
    """ "Three years and four months" as one length of time; None for two."""
    if not (years.value and months.value and years.value[-1] == "Y" and months.value[-1] == "M"):
        return None
    if years.kind != "duration" or low[years.end : months.start].split() not in (["and"], [",", "and"], [","], []):
        return None
    return msgspec.structs.replace(years, end=months.end, value=years.value + months.value[1:], noun=months.noun)


def _word(low: str, hit: re.Match[str], after: int) -> DurationPhrase:
    """One word that says how often."""
    word = hit.group().replace("twice-", "twice ").replace("half-", "half ").replace("-", "")
    behind = english.AFTER.match(low, hit.end())
    return DurationPhrase(
        hit.start(),
        hit.end(),
        "recurrence",
        english.WORDS.get(word),
        _hedge(low, hit.start(), hit.end(), after),
        noun=behind["noun"] if behind else None,
    )


def _measured(low: str, hit: re.Match[str], after: int) -> DurationPhrase | None:
    """A unit with the number before it, or "a day-long" alone; None for a bare "year" and for "35 years old"."""
    at, end = hit.span()
    if english.REJECT.match(low, end):
        return None
    before = english.BEFORE.search(low, max(after, at - _BACK), at) if _is_counted(low, at) else None
    unit = _singular(hit.group())
    if before is None:
        return _long(low, hit, unit, after)
    if before["each"] or before["times"]:
        value = _recurrence(before, unit)
        start = before.start()
        return DurationPhrase(start, end, "recurrence", value, _hedge(low, start, end, after), noun=_noun(low, end))
    return _duration(low, before, end, unit, after)


def _is_counted(low: str, at: int) -> bool:
    """Whether the word before a unit may count it: most times are told as "this year" or "the days"."""
    words = low[max(0, at - _WORD) : at].replace("-", " ").split()
    return bool(words) and (words[-1] in english.COUNTING or words[-1][-1].isdigit())


def _duration(low: str, before: re.Match[str], end: int, unit: str, after: int) -> DurationPhrase | None:
    start = before.start()
    lead = english.LEAD.search(low, max(after, start - _LEAD), start)
    behind = english.AFTER.match(low, end)
    half = bool(before["and"] or (behind and behind["and"]))
    adjective = low[before.end() - 1] == "-" or bool(behind and behind["long"])
    if before["one"] and not (lead or half or adjective):  # "a year" alone is as often "per year"
        return None
    if behind and behind["and"]:
        end = behind.end("and")
    elif behind and behind["long"]:
        end = behind.end("long")
    return DurationPhrase(
        start,
        end,
        "duration",
        _length(before, unit, half=half),
        (lead["hedge"] if lead else None) or _hedge(low, start, end, after),
        ("first_in" if lead["first"] else "of" if lead["noun"] else lead["lead"]) if lead else None,
        (lead["noun"] if lead else None) or (behind["noun"] if behind else None),
    )


def _long(low: str, hit: re.Match[str], unit: str, after: int) -> DurationPhrase | None:
    """Reads "a day-long meeting"; "years-long" has no number."""
    behind = english.LONG_ALONE.match(low, hit.end())
    if behind is None:
        return None
    value = _iso(unit, 1) if not hit.group().endswith("s") else None
    hedge = _hedge(low, hit.start(), behind.end(), after)
    return DurationPhrase(hit.start(), behind.end(), "duration", value, hedge, noun=_noun(low, behind.end()))


def _singular(unit: str) -> str:
    return "century" if unit == "centuries" else unit.rstrip("s")


def _noun(low: str, end: int) -> str | None:
    found = english.AFTER.match(low, end)
    return found["noun"] if found else None


def _hedge(low: str, start: int, end: int, after: int) -> str | None:
    found = english.HEDGE_BEFORE.search(low, max(after, start - _BACK), start) or english.HEDGE_AFTER.match(low, end)
    return " ".join(found["hedge"].split()) if found else None


def _number(word: str) -> int:
    if word.isdigit():
        return int(word)
    return sum(NUMBERS[part] for part in word.replace("-", " ").split())


_OPENERS = Openers([(english.OPENERS, re.compile(""), None)])


def _length(before: re.Match[str], unit: str, *, half: bool) -> str | None:
    if before["vague"] or before["low"]:
        return None
    if before["half"]:
        return _half(unit)
    number = _number(before["n"]) if before["n"] else 1
    return _and_a_half(unit, number) if half else _iso(unit, number)


def _half(unit: str) -> str | None:
    return {"year": "P6M", "decade": "P5Y", "century": "P50Y", "hour": "PT30M"}.get(unit)


def _and_a_half(unit: str, number: int) -> str | None:
    """So many and a half, where the half is a whole number of a smaller unit; a month and a half is not."""
    whole = {"year": f"P{number}Y6M", "hour": f"PT{number}H30M", "decade": f"P{number * 10 + 5}Y"}
    return whole.get(unit)


def _iso(unit: str, number: int) -> str | None:
    unit, times = _LONGER.get(unit, (unit, 1))
    if number < 1:
        return None
    return f"P{'T' if unit in ('hour', 'minute') else ''}{number * times}{_ISO[unit]}"


def _recurrence(before: re.Match[str], unit: str) -> str | None:
    """Reads "every two years", "twice a year": the length of a turn, where it comes out even."""
    if before["more"]:
        return None
    word = before["every"]
    number = 1 if word is None else english.ORDINALS.get(word) or _number(word)
    times = _times(before["times"])
    if times == 1:
        return _iso(unit, number)
    months = number * {"year": 12, "month": 1}.get(unit, 0)
    if not months or not times or months % times:
        return None
    turn = months // times
    return f"P{turn // 12}Y" if turn % 12 == 0 else f"P{turn}M"


def _times(printed: str | None) -> int:
    if printed is None:
        return 1
    word = printed.split()[0]
    return english.TIMES.get(word) or _number(word)
