"""TOML: the shipped tables are plain, and are read several times faster than the standard library reads any file."""

import re
import tomllib
from collections.abc import Mapping
from typing import Any

_STRING = r'"[^"\\\x00-\x1f\x7f]*"'
_PLAIN = re.compile(
    r"[ \t]*(?:#[^\n]*)?\n"
    r"|\[(?P<table>[\w.]+)\][ \t]*\n"
    rf"|(?P<key>{_STRING}|\w+) = (?:(?P<string>{_STRING})|(?P<list>\[\s*(?:{_STRING}\s*,\s*)*(?:{_STRING}\s*)?\])"
    r"|(?P<number>[1-9]\d*)|(?P<truth>true|false))[ \t]*\n",
    re.ASCII,
)
_IN_QUOTES = re.compile(r'"([^"]*)"')


def read_toml(text: str) -> dict[str, Any]:
    """What a TOML file says: plain tables are read fast, anything else and every fault by the standard library."""
    root: dict[str, Any] = {}
    table, at = root, 0
    for line in _PLAIN.finditer(text):
        if line.start() != at:
            return tomllib.loads(text)
        at = line.end()
        name, key = line.group("table", "key")
        if name:
            *above, last = name.split(".")
            owner = root
            for part in above:
                owner = owner.setdefault(part, {}) if isinstance(owner, dict) else owner
            if not isinstance(owner, dict) or last in owner:
                return tomllib.loads(text)
            table = owner[last] = {}
        elif key:
            key = key.strip('"')
            if key in table:
                return tomllib.loads(text)
            table[key] = _plain_value(line)
    return root if at == len(text) else tomllib.loads(text)


def _plain_value(line: re.Match[str]) -> str | list[str] | int | bool:
    string, several, number, truth = line.group("string", "list", "number", "truth")
    if several is not None:
        return _IN_QUOTES.findall(several)
    return string[1:-1] if string is not None else int(number) if number else truth == "true"


def merge(merged: dict[str, Any], fresh: Mapping[str, Any]) -> None:
    """Add a desk's entries to those there: tables join, lists grow by what is new, other values replace."""
    for key, value in fresh.items():
        if isinstance(value, dict) and isinstance(merged.get(key), dict):
            merge(merged[key], value)
        elif isinstance(value, list) and isinstance(merged.get(key), list):
            merged[key] = [*merged[key], *(v for v in value if v not in merged[key])]
        else:
            merged[key] = value
