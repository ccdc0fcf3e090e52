"""Words for people: of codes, of dates, of lists. The words themselves are in words.toml, for anyone to better."""

import tomllib
from collections.abc import Callable, Iterable
from functools import cache
from importlib.resources import files

Label = Callable[[str], str]
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
SEASONS = {
    "21": "spring", "22": "summer", "23": "autumn", "24": "winter", "33": "first quarter of", "34": "second quarter of",
    "35": "third quarter of", "36": "fourth quarter of", "40": "first half of", "41": "second half of",
}  # fmt: skip


@cache
def _tables() -> dict[str, dict[str, str]]:
    return tomllib.loads(files("secretariat.cli").joinpath("words.toml").read_text("utf-8"))


def word(table: str, code: str | None) -> str:
    """The words for a code; the code itself, read aloud, where nobody wrote any."""
    if code is None:
        return ""
    return _tables().get(table, {}).get(code) or code.replace("_", " ")


def sentence(table: str, code: str, values: dict[str, str | int | None]) -> str:
    """The words for a code with its values in them; the bare code and values where nobody wrote any."""
    template = _tables().get(table, {}).get(code)
    shown = {name: str(value) for name, value in values.items() if value is not None}
    if template is not None:
        try:
            return template.format(**shown)
        except KeyError:
            template = None
    told = "; ".join(f"{name} {value}" for name, value in shown.items())
    return code.replace("_", " ").capitalize() + (f": {told}." if told else ".")


def listed(names: Iterable[str]) -> str:
    """A, B and C."""
    *most, last = list(names) or [""]
    return f"{', '.join(most)} and {last}" if most else last


def parties(codes: Iterable[str], label: Label) -> str:
    """The names of some parties in the order of their codes."""
    return listed(label(code) for code in codes)


def ordinal(number: int) -> str:
    """1st, 2nd, 11th."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def when(edtf: str | None) -> str:
    """An EDTF date as people write it; what has no plain form stays as it is."""
    if not edtf:
        return ""
    if edtf.startswith("[") and edtf.endswith("]"):
        years = edtf[1:-1]
        first, dots, last = years.partition("..")
        return f"between {day(first)} and {day(last)}" if dots else " or ".join(map(day, years.split(",")))
    first, slash, last = edtf.partition("/")
    if not slash:
        return day(edtf)
    if first in ("", ".."):
        return f"by {day(last)}"
    return f"from {day(first)}" if last in ("", "..") else _span(first, last)


def _span(first: str, last: str) -> str:
    if len(first) == len(last) == 10 and first[:7] == last[:7]:
        return f"{int(first[8:])}–{day(last)}"
    if len(first) == len(last) == 10 and first[:4] == last[:4]:
        return f"{day(first)[:-5]} – {day(last)}"
    return f"{day(first)} – {day(last)}"


def day(edtf: str) -> str:
    """A day, month, season or year."""
    mark = {"~": "about ", "?": "perhaps ", "%": "perhaps about "}.get(edtf[-1:], "")
    year, *parts = edtf.rstrip("~?%").split("-")
    if not year.isdigit() or not all(part.isdigit() for part in parts):
        return edtf
    if parts and parts[0] in SEASONS:
        return f"{mark}{SEASONS[parts[0]]} {year}"
    if parts and not 1 <= int(parts[0]) <= 12:
        return edtf
    names = [str(int(part)) if i else MONTHS[int(part) - 1] for i, part in enumerate(parts)]
    return mark + " ".join((*reversed(names), year))


def duration(iso: str) -> str:
    """P1Y as "1 year"; what has no plain form stays as it is."""
    units = {"Y": "year", "M": "month", "W": "week", "D": "day"}
    number, unit = iso[1:-1], iso[-1:]
    if not iso.startswith("P") or not number.isdigit() or unit not in units:
        return iso
    return f"{number} {units[unit]}{'s' * (number != '1')}"
