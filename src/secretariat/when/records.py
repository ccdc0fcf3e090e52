"""The records that finding and resolving dates hand over. All are frozen and hold plain values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from re import Pattern
from typing import Literal

import msgspec

from secretariat.when.calendar import Tense

Basis = Literal["stated", "inferred"]

# the cores of a phrase that tells a day
FINE = frozenset(["day", "days", "day_of_month", "days_of_month", "relative_day", "numeric", "weekday"])


class Point(msgspec.Struct, frozen=True, gc=False):
    """One end of a date phrase, as far as its own words go; what they leave open is None.

    Attributes:
        year, month, day: numbers as printed (eras are already turned into years).
        weekday: 1 for Monday to 7 for Sunday.
        season: 21 spring, 22 summer, 23 autumn, 24 winter.
        unit, offset: steps from a known date: ("year", -1) is last year. With a month and no unit, "last May" is -1;
            likewise with a weekday or a season. With a month and the unit "year", "May this year".
        base: what the steps are counted from: the publication ("last year") or another date in the text ("the year
            before").
        numbers: the first two numbers of "06/01/2011", where nothing in them says which is the month.

    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: int | None = None
    unit: str | None = None
    offset: int | None = None
    base: Literal["published", "context"] = "published"
    numbers: tuple[int, int] | None = None


class DatePhrase(msgspec.Struct, frozen=True, gc=False):
    """A passage of a text that says when.

    Attributes:
        start, end: its place in the text, in code points.
        kind: what it says: day, days, month, months, season, year, years, decade, fiscal_year, quarter, numeric (an
            ambiguous 06/01/2011), weekday, weekdays, day_of_month, days_of_month, relative_day, relative_week,
            relative_month, relative_quarter, relative_year, within, vague. A ``bound`` makes it open_since,
            open_after, before, by or until; a ``part`` of a year makes it part_of_year, of a month part_of_month.
        core: the kind without bound and part.
        first: the date, or the first of two.
        last: the second of two.
        join: how the two belong together: "to" a span, "or" one of both.
        bound: since, after, before, by, until; None for the date itself.
        part: early, mid, late, start, end, earlier, later; half1, half2; q1 to q4.
        approx: the printed words of caution before it: "around", "as early as", "sometime during".
        tense: what "last" or "next" before a full date says of it.

    """

    start: int
    end: int
    kind: str
    core: str
    first: Point
    last: Point | None = None
    join: Literal["to", "or"] | None = None
    bound: str | None = None
    part: str | None = None
    approx: str | None = None
    tense: Tense | None = None


class Anchor(msgspec.Struct, frozen=True, gc=False):
    """What is known about the place where a phrase stands.

    Attributes:
        published: when the text was published, in EDTF: a day, a month or a year; None if unknown.
        tense: whether the clause tells of the past or the future; None if it does not say.
        context: another date of the text, in EDTF, that lends its year or month. Give it only where it is to win over
            ``published``: the date that governs the sentence, say.
        numeric_order: how this source writes 06/01/2011; None if unknown, and such a date then stays open.
        fiscal_start: the month in which this source's fiscal year begins; None if unknown, likewise.

    """

    published: str | None = None
    tense: Tense | None = None
    context: str | None = None
    numeric_order: Literal["dmy", "mdy"] | None = None
    fiscal_start: int | None = None


class Resolved(msgspec.Struct, frozen=True, gc=False):
    """What a phrase means, and how that is known.

    Attributes:
        value: the date in EDTF; None where it stays open.
        basis: "stated" where the phrase says it all, "inferred" where an anchor was needed.
        rule: a short name of the rule that decided; it tells which anchor was used.
        reason: a finding's code. With no value, why: undated_weekday, undated_relative, no_year, no_tense,
            impossible_date, ambiguous_numeric, fiscal_year, vague_time. With a value: weekday_mismatch, where the
            printed weekday is another.

    """

    value: str | None
    basis: Basis
    rule: str
    reason: str | None = None


class Place(msgspec.Struct, frozen=True, gc=False):
    """Where a candidate phrase stands, for the guards that judge it by what is around it.

    Attributes:
        text: the text as it came; ``low`` the same in small letters, code point for code point.
        start, end: the candidate without what was found before it.
        groups: the named parts of the pattern that are there.
        lead: the words of bound, part and caution found before it.
        cased: whether the text has capitals at all, so that a small "may" tells something.

    """

    text: str
    low: str
    start: int
    end: int
    groups: Mapping[str, str]
    lead: Mapping[str, str]
    cased: bool


class Shape(msgspec.Struct, frozen=True):
    """One form of date phrase in one language.

    Attributes:
        kind: the kind of a phrase so formed.
        pattern: it, with the named groups that ``phrases`` knows: y m d w season rel unit n word era ey fy a b c, and
            the same with a 2 behind for the second date; ``join``.
        guard: says no to what only looks like it.
        back: what may stand before it and belongs to it; its groups count too.
        needs_back: whether there is no such phrase without that.
        finer: forms that begin as this one does and go on; where it stands, none but it and these do.

    """

    kind: str
    pattern: Pattern[str]
    guard: Callable[[Place], bool] | None = None
    back: Pattern[str] | None = None
    needs_back: bool = False
    finer: tuple[Shape, ...] = ()


class Family(msgspec.Struct, frozen=True):
    """Shapes that begin with the same words.

    Attributes:
        openers: those words, in small letters (of numbers, their first digit).
        gate: what must stand right behind such a word; it keeps most words of ordinary prose from being looked at
            further.
        shapes: the forms to try.

    """

    openers: tuple[str, ...]
    gate: Pattern[str]
    shapes: tuple[Shape, ...]


class Language(msgspec.Struct, frozen=True, eq=False):
    """All that finding dates needs to know of a language: where a phrase can begin, its shapes, its words.

    Attributes:
        families: the forms, by the words that they begin with.
        lead: what may stand before a phrase (groups bound, part, approx, hint, the), matched up to its start.
        lead_words: all words of that; true for those that say something by themselves, which "in" and "the" do not.
        trail: what may follow it (group onward).
        months, weekdays, seasons, numbers, units, parts, bounds, joins: words to values.
        steps: words such as "last" to (offset, base); ``days`` likewise for "yesterday".
        eras: name to (the year before its first, its last number).
        tenses: what "last" and "next" before a full date say.
        spaceless: words are not set apart, so that a phrase may begin behind any letter.

    """

    families: tuple[Family, ...]
    lead: Pattern[str]
    lead_words: Mapping[str, bool]
    trail: Pattern[str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    seasons: Mapping[str, int]
    numbers: Mapping[str, int]
    units: Mapping[str, str]
    parts: Mapping[str, str]
    bounds: Mapping[str, str]
    joins: Mapping[str, Literal["to", "or", "and"]]
    steps: Mapping[str, tuple[int, Literal["published", "context"]]]
    days: Mapping[str, int]
    eras: Mapping[str, tuple[int, int]]
    tenses: Mapping[str, Tense]
    spaceless: bool = False
