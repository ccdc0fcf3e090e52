"""What only looks like an English date: each guard says whether a candidate is one, from the words around it.

"may agree", "Sun Weidong", "VISION 2020", "resolution 1874", "the 17th round" are none. A guard that cannot tell says
no: a date left out can be asked for, a wrong one is believed.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from secretariat.when.english_words import MONTHS
from secretariat.when.records import Place

Guard = Callable[[Place], bool]

_WINDOW = 64  # letters before a number in which what it counts stands: "resolutions 1718, 1874 and"
_NEAR = 32  # letters in which the words that introduce a date stand
_IN = re.compile(
    r"(?<!\w)(?:in|last|next|this|early|late|mid|since|until|till|by|of|from|for|during|before|after|between|around|through"
    r"|later|beginning|end|starting|as)(?:\s{1,3}the)?[\s-]{1,3}\Z"
)
_OF_SOMEBODY = re.compile(r"(?<!\w)(?:by|as|between)\s{1,3}\Z")
_HELD_IN = re.compile(
    r"\s(?:meeting|talks|round|session|summit|visit|consultations|dialogue|agreement|statement|accord|elections?)\b"
)
_YEAR_BEFORE = re.compile(
    r"(?:[(\[:;,–—\"“/]\s{0,3}|['’]s?\s{1,3}"
    r"|(?<!\w)(?:in|since|until|till|by|before|after|from|to|of|for|during|through|throughout|late|early|mid|middle|year|between|and|or"
    r"|the|a|its|their|our|this|last|on|at|is|was|around|about|circa|calendar|dated|as|than|with|spring|summer|autumn|fall|winter"
    r"|january|february|march|april|may|june|july|august|september|october|november|december|ending|end|mid-|early-|late-)[\s-]{1,3})\Z"
)
_NOT_A_YEAR_BEFORE = re.compile(
    r"(?:(?<!\w)(?:resolutions?|unscr|res|no|nos|number|numbers|article|articles|room|flight|page|pages|paragraph|section|act|ext|tel"
    r"|bill|model|vision|agenda|decree|decision|regulation|law|case)[\s.,:()/0-9-]{0,40}(?:and|or|to)?\s{0,3}"
    r"|(?<!\w)(?:some|over|than|nearly|almost|least|most|only|up\s{1,3}to|total\s{1,3}of|approximately)\s{1,3})\Z"
)
_NOT_A_YEAR_AFTER = re.compile(
    r"\s{1,3}(?:agenda|vision|olympics?|olympic|paralympics?|development agenda|strategy|framework|series)\b"
)
_MONEY = "$€£¥#№§+="
_CAPITAL_WORD = re.compile(r"\s{1,2}[A-Z][a-z]")
DAY_FOLLOWED = re.compile(
    r"\s?[.,;:()\]–—]|\s*\Z|\s*\n|\s{1,3}(?:in|at|to|by|with|for|before|after|when|between|that|local|as|here|from|during|morning"
    r"|afternoon|evening|night)\b"
)
_DAY_BEFORE = re.compile(r"(?<!\w)(?:on|from|until|since|by)(?:\s{1,3}the)?\s{1,3}\Z")
_WEEKDAY_NAMES = re.compile(
    r"\s{1,2}(?:times|telegraph|agreement|mosque|herald|mirror|group|club|prayers?|school|roundtable)\b"
)
_WEEKDAY_NAMED = re.compile(r"(?<!\w)(?:good|black|bloody|ash|palm|easter|holy|cyber)\s{1,2}\Z")
_SEASON_BEFORE = re.compile(
    r"(?<!\w)(?:in|by|during|since|until|till|around|early|late|mid|before|after|from|for|as\s{1,2}early\s{1,2}as)(?:\s{1,3}the|\s{1,3}early|\s{1,3}late)?"
    r"[\s-]{1,3}\Z"
)
_SEASON_NAMES = re.compile(r"\s{1,2}(?:of|olympics?|games|paralympics?|school|universiade|break)\b")
_THE = re.compile(r"(?<!\w)the\s{1,3}\Z")
_ENDS_HERE = re.compile(r"\s?[.,;:)]|\s*\Z|\s*\n|\s{1,3}(?:and|in|at|by|on|to|when|with)\b")


def _before(place: Place, pattern: re.Pattern[str], window: int = _NEAR) -> bool:
    return pattern.search(place.low, max(0, place.start - window), place.start) is not None


def _opens_line(place: Place) -> bool:
    before = place.low[max(0, place.start - _WINDOW) : place.start]
    return not place.start or "\n" in before[len(before.rstrip()) :]


def _capital(place: Place) -> bool:
    """Whether the candidate's month is written large; of a text without capitals nobody can tell."""
    word = place.groups.get("m") or place.groups.get("ma") or ""
    at = place.low.find(word, place.start, place.end)
    return not place.cased or place.text[at : at + 1].isupper()


def capital_month(place: Place) -> bool:
    """Reads "last May" but not "the last may be"."""
    return place.cased and _capital(place)


def real_month(place: Place) -> bool:
    """A month with a day or a year must not be a verb; one alone must be said to be a month."""
    groups = place.groups
    printed = any(name in groups for name in ("y", "ey", "unit"))
    if "d" in groups:
        clear = place.cased or groups.get("m") not in ("may", "march") or _before(place, _IN)
        return _clean_start(place) and (printed or (_capital(place) and clear))
    return printed or _bare_month(place)


def _bare_month(place: Place) -> bool:
    """A month with nothing behind it: written large, and introduced as a month where it could be a verb or a name."""
    if not _capital(place):
        return False
    introduced = _before(place, _IN)
    if not place.cased:
        return introduced and not _THE.search(place.low, max(0, place.start - 8), place.start)
    if introduced and not _THE.search(place.low, max(0, place.start - 8), place.start):
        return not _names_somebody(place)
    if "ma" in place.groups:
        return False
    meeting = _HELD_IN.match(place.low, place.end) is not None
    verbal = place.groups.get("m") in ("may", "march")
    return meeting or (not verbal and not _CAPITAL_WORD.match(place.text, place.end))


def _names_somebody(place: Place) -> bool:
    """ "Was chaired by Jan Berg", "held by April Dahl": a given name, and its surname behind it."""
    if place.text[place.end - 1] == "." or not _CAPITAL_WORD.match(place.text, place.end):
        return False
    return "ma" in place.groups or _before(place, _OF_SOMEBODY)


def real_months(place: Place) -> bool:
    """Reads "May to June 2011", "in May or June"; not "June and Mary"."""
    if "and" in place.groups["join"] and not _follows(place):
        return False
    return _capital(place) and ("y2" in place.groups or "unit2" in place.groups or _before(place, _IN))


def _follows(place: Place) -> bool:
    first, last = (_month_number(place, suffix) for suffix in ("", "2"))
    return last - first in (1, -11)


def _month_number(place: Place, suffix: str) -> int:
    return MONTHS[place.groups.get("m" + suffix) or place.groups["ma" + suffix]]


def one_span(place: Place) -> bool:
    """Two full dates joined by "and" are one span if they are next to each other or stand behind "between"; else two
    dates.
    """
    if not _clean_start(place) or not _capital(place):
        return False
    if place.groups["join"].strip() not in ("and", "&") or place.lead.get("bound") == "between":
        return True
    first, last = int(place.groups["d"]), int(place.groups["d2"])
    if _month_number(place, "") == _month_number(place, "2"):
        return last - first == 1
    return _follows(place) and first >= 28 and last == 1


def _clean_start(place: Place) -> bool:
    """No number that continues another: "1.5 May", "No. 3/12 March", "F-16"."""
    start, low = place.start, place.low
    if start == 0 or not low[start].isdigit():
        return True
    before = low[start - 1]
    return before not in _MONEY and not (before in ".,:/-–" and start > 1 and low[start - 2].isalnum())


def real_year(place: Place) -> bool:
    """A bare year: introduced as one, and neither counted nor part of a name such as VISION 2020 or Tokyo 2020."""
    if place.start and place.low[place.start - 1] in _MONEY:
        return False
    introduced = _opens_line(place) or _before(place, _YEAR_BEFORE)
    if "part" not in place.lead and not (introduced and _clean_start(place)):
        return False
    return not (_NOT_A_YEAR_AFTER.match(place.low, place.end) or _before(place, _NOT_A_YEAR_BEFORE, _WINDOW))


def real_years(place: Place) -> bool:
    """Reads "2002 to 2006", "in 2012 or 2013"; two years joined by "and" only behind "between"."""
    if place.groups["join"].strip() in ("and", "&") and place.lead.get("bound") != "between":
        return False
    if not place.groups["join"].strip().isalpha() and int(place.groups["y"]) >= int(place.groups["y2"]):
        return False
    return _clean_start(place) and not _before(place, _NOT_A_YEAR_BEFORE, _WINDOW)


def short_years(place: Place) -> bool:
    """Reads "2015-16" is two years; "2003-05" could be May, and is left alone unless a dash or stroke shows a span."""
    short, year = int(place.groups["ys"]), int(place.groups["y"])
    spelled = place.low[place.start + 4] != "-" or short > 12
    return (spelled and short == (year + 1) % 100) or (spelled and short > year % 100 and _clean_start(place))


def day_alone(place: Place) -> bool:
    """Takes "on the 28th" for a day; "the 17th round" and "on the 17th anniversary" are none."""
    if "unit" in place.groups:
        return True
    if not DAY_FOLLOWED.match(place.low, place.end):
        return False
    local = place.low.startswith((" (same", " (local"), place.end)
    return local or _before(place, _DAY_BEFORE)


def real_weekday(place: Place) -> bool:
    """A weekday in full; a short one only in parentheses, for Sun, Sat and Mon are other words too."""
    word = place.groups["w"]
    if place.cased and not place.text[place.start].isupper():
        return False
    if not word.endswith("day"):
        around = place.low[max(0, place.start - 1) : place.start], place.low[place.end : place.end + 1]
        return around == ("(", ")") or "d" in place.groups
    return not (_WEEKDAY_NAMES.match(place.low, place.end) or _before(place, _WEEKDAY_NAMED))


def one_unit(place: Place) -> bool:
    """Reads "last year", "next month"; "the last year" and "the coming week" say no exact time."""
    if place.groups["rel"] in ("past", "coming"):
        return False
    return place.groups["rel"].startswith("this") or "part" in place.lead or not _before(place, _THE)


def next_day(place: Place) -> bool:
    """Reads "the next day", as a date."""
    return _before(place, _THE)


def counted_step(place: Place) -> bool:
    """Reads "two years ago"; "two years later" only where the clause does not go on to say later than what."""
    return place.groups["rel"] not in ("earlier", "later") or _ENDS_HERE.match(place.low, place.end) is not None


def definite_unit(place: Place) -> bool:
    """Reads "within the year", "the end of the month", "by year-end"."""
    if "ends" in place.groups:
        return True
    if place.low.startswith(" of", place.end):
        return False
    if place.lead.get("part") in ("earlier", "later", "early", "late") or place.lead.get("approx") == "within":
        return "the" in place.lead
    return place.lead.get("part") == "end" or ("part" in place.lead and "the" in place.lead)


def real_season(place: Place) -> bool:
    """Reads "spring 2023", "in the autumn"; neither "Arab Spring" nor the fall of a wall or a government."""
    if any(name in place.groups for name in ("y", "ey", "unit")):
        return (
            place.groups["season"] != "fall"
            or _before(place, _SEASON_BEFORE)
            or place.low[place.end - 9 : place.end - 4] == "fall "
        )
    introduced = _before(place, _SEASON_BEFORE) or "part" in place.lead
    named = place.cased and place.text[place.start].isupper() and _CAPITAL_WORD.match(place.text, place.end)
    return introduced and not named and not _SEASON_NAMES.match(place.low, place.end)


def not_local_time(place: Place) -> bool:
    """Reads "the same day" as a date, but not "(same day, local time)", which only explains the one before it."""
    return not (place.groups["unit"] == "day" and place.low[place.start - 1 : place.start] == "(")
