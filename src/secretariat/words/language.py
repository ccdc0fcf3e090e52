"""Words for people in one language: of codes, of sentences, of dates, numbers and lists."""

from collections.abc import Callable, Iterable, Mapping

from secretariat.words.catalogue import Catalogue, catalogue

Label = Callable[[str], str]
Values = Mapping[str, str | int | None]
LANGUAGES = ("en", "ja")
_MARKS = {"~": "about", "?": "perhaps", "%": "perhaps_about"}
_FULL_DAY = len("2015-03-19")


class Words:
    """One language. Its words are in its catalogue, for anyone to better; a code that nobody wrote words for is read
    aloud, a sentence that nobody translated is shown in English.
    """

    def __init__(self, language: str) -> None:
        self.language = language

    @property
    def _catalogue(self) -> Catalogue:
        return catalogue(self.language)

    def _form(self, context: str, message: str, number: int | None = None) -> str | None:
        forms = self._catalogue.forms.get((context, message))
        if forms is None:
            return None
        return forms[0] if number is None else forms[min(self._catalogue.which(number), len(forms) - 1)]

    def word(self, table: str, code: str | None) -> str:
        """The words for a code; the code itself, read aloud, where nobody wrote any."""
        if code is None:
            return ""
        return self._form(table, code) or code.replace("_", " ")

    def sentence(self, table: str, code: str, values: Values) -> str:
        """The words for a code with its values in them; the bare code and values where nobody wrote any."""
        template = self._form(table, code)
        shown = {name: str(value) for name, value in values.items() if value is not None}
        if template is not None:
            try:
                return template.format(**shown)
            except KeyError:
                template = None
        told = "; ".join(f"{name} {value}" for name, value in shown.items())
        return code.replace("_", " ").capitalize() + (f": {told}." if told else ".")

    def say(self, english: str, **values: object) -> str:
        """A sentence of ours, written in English where it is used, with its values in it."""
        return (self._form("", english) or english).format(**values)

    def count(self, number: int, one: str, many: str) -> str:
        """A sentence that depends on a number, which stands in it as {n}."""
        found = self._form("", one, number) or (one if number == 1 else many)
        return found.format(n=number)

    def listed(self, names: Iterable[str]) -> str:
        """A, B and C."""
        *most, last = list(names) or [""]
        return self._put("list", "and", most=self._put("list", "comma").join(most), last=last) if most else last

    def parties(self, codes: Iterable[str], label: Label) -> str:
        """The names of some parties in the order of their codes."""
        return self.listed(label(code) for code in codes)

    def account(self, according_to: Iterable[str], label: Label) -> str:
        """Whose account something is."""
        sides = self.parties(according_to, label)
        return self.say("by the account of {parties}", parties=sides) if sides else self.say("told by the press")

    def place(self, name: str | None) -> str:
        """A city or country under its name in this language, where our table has one."""
        if not name or self.language == "en":
            return name or ""
        from secretariat.lexicon.table_files import load_tables  # late: a command in English need not load them
        from secretariat.who.places import place_label

        return place_label(name, load_tables(), self.language)

    def ordinal(self, number: int) -> str:
        """1st, 2nd, 11th."""
        teens = number % 100 in (11, 12, 13)
        ending = "other" if teens else {1: "one", 2: "two", 3: "few"}.get(number % 10, "other")
        form = ending if self._form("ordinal", ending) else "other"
        return self._put("ordinal", form, n=number)

    def duration(self, iso: str) -> str:
        """P1Y as "1 year"; what has no plain form stays as it is."""
        return self._length("duration", iso)

    def length(self, kind: str, iso: str) -> str:
        """What is told of a series with a length of time: "every 2 years" of a cadence, "2 years" of a gap."""
        return self._length("every" if kind == "cadence" else "duration", iso)

    def _length(self, table: str, iso: str) -> str:
        number, unit = iso[1:-1], iso[-1:]
        form = self._form(table, unit, int(number)) if iso.startswith("P") and number.isdecimal() else None
        return form.format(n=number) if form else iso

    def when(self, edtf: str | None) -> str:
        """An EDTF date as people write it; what has no plain form stays as it is."""
        if not edtf:
            return ""
        if edtf.startswith("[") and edtf.endswith("]"):
            return self._one_of(edtf[1:-1])
        first, slash, last = edtf.partition("/")
        if not slash:
            return self.day(edtf)
        if first in ("", ".."):
            return self._put("date", "by", day=self.day(last))
        return self._put("date", "from", day=self.day(first)) if last in ("", "..") else self._span(first, last)

    def _one_of(self, years: str) -> str:
        first, dots, last = years.partition("..")
        if dots:
            return self._put("date", "between", first=self.day(first), last=self.day(last))
        return self._put("date", "or").join(map(self.day, years.split(",")))

    def _span(self, first: str, last: str) -> str:
        if len(first) == len(last) == _FULL_DAY and first[:4] == last[:4]:
            one, other = _parts(first), _parts(last)
            if one and other:
                days = {"year": first[:4], "first": one[2], "last": other[2]}
                months = {"month": self.word("month", str(one[1])), "last_month": self.word("month", str(other[1]))}
                return self._put("date", "days" if one[1] == other[1] else "days_of_months", **days, **months)
        return self._put("date", "span", first=self.day(first), last=self.day(last))

    def day(self, edtf: str) -> str:
        """A day, month, season or year."""
        parts = _parts(edtf.rstrip("~?%"))
        if parts is None:
            return edtf
        year, *rest = parts
        season = self._form("season", str(rest[0])) if rest else None
        if season:
            said = self._put("date", "season", season=season, year=year)
        elif rest and not 1 <= rest[0] <= len(_MONTHS):
            return edtf
        else:
            named = dict(
                zip(("month", "day"), (self.word("month", str(rest[0])) if rest else "", *rest[1:]), strict=False)
            )
            said = self._put("date", ("year", "month", "day")[len(rest)], year=year, **named)
        mark = _MARKS.get(edtf[-1:])
        return self._put("date", mark, day=said) if mark else said

    def _put(self, context: str, form: str, **values: object) -> str:
        """A form that every catalogue has (a test holds them to it), with its values."""
        return self._catalogue.forms[context, form][0].format(**values)


_MONTHS = range(1, 13)


def _parts(edtf: str) -> list[int] | None:
    """Year, month and day of a plain date, as many as it has."""
    pieces = edtf.split("-")
    return [int(piece) for piece in pieces] if all(piece.isdecimal() for piece in pieces) else None


_KNOWN = {language: Words(language) for language in LANGUAGES}


def in_language(language: str) -> Words:
    """The words of a language."""
    return _KNOWN[language]
