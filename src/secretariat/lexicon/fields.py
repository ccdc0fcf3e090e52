"""What an entry of a language's files may say: its fields, and the values that the grammar knows.

Where the grammar sets the values they stand here; for all else the shipped file is the example: what no shipped entry
has is no field, as nothing would ask for it.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, get_args

from secretariat.lexicon.faults import none_of
from secretariat.model.facts import Force

Toml = Mapping[str, Any]
ENTRIES = frozenset(("verbs", "meeting_verbs", "speech_nouns", "series"))  # files of one table an entry
# fmt: off
ACTS = (
    "agree", "confirm", "share_view", "recognize", "pledge", "decide", "welcome", "commend", "thank",
    "express_sympathy", "express_hope", "condemn", "express_concern", "criticize", "oppose", "reject", "urge",
    "call_for", "request", "propose", "explain", "exchange", "stress", "state", "discuss",
)
# fmt: on
COMPLEMENTS = frozenset(("to", "that", "ing", "np", "on", "quote", "none"))
VALUES: dict[str, frozenset[str]] = {
    "act": frozenset(ACTS),
    "force": frozenset(get_args(Force)),
    "commits": COMPLEMENTS,
    "needs": COMPLEMENTS | {"clause", "noun", "modal", "never"},
    "frame": frozenset(("state", "matter", "course", "opening", "event")),
    "strength": frozenset(("strong", "named", "unit", "weak", "never")),
}
FREE = frozenset(("past", "participle", "present", "plural", "lemma"))  # words, not codes
WORDS: dict[str, dict[str, type]] = {
    "verbs": {
        "past": str,
        "participle": str,
        "present": str,
        "double": bool,
        "light": bool,
        "asks": bool,
        "doing": bool,
        "minded": bool,
        "frame": str,
    },
    "meeting_verbs": {"past": str, "participle": str, "present": str, "double": bool},
    "speech_nouns": {"commits": bool, "force": str},
    "series": {"plural": str, "lemma": str, "body": bool},
}
MUST = {"verbs": ("act",), "meeting_verbs": ("does",), "speech_nouns": ("act",), "series": ("strength", "family")}
KINDS = {str: "words in quotation marks", bool: "true or false", list: "a list in square brackets", int: "a number"}


def wrong_fields(file: str, entry: str, fields: object, shipped: Toml) -> Iterator[str]:
    """What is wrong with one entry of a file of entries, beside the shipped entries of that file."""
    if not isinstance(fields, dict):
        yield f"it is no entry: write [{entry}] on a line of its own, and its fields below"
        return
    examples = [shipped_entry for shipped_entry in shipped.values() if isinstance(shipped_entry, dict)]
    types = {name: type(value) for example in examples for name, value in example.items()}
    types |= {name: kind for name, kind in WORDS[file].items() if name not in types}
    for name, value in fields.items():
        if name not in types:
            yield f"the field {none_of(name, types)}"
        elif type(value) is not types[name]:
            yield f"{name} must be {KINDS[types[name]]}"
        else:
            yield from _wrong_values(name, value, examples)
    said = {*fields, *shipped.get(entry, {})}
    yield from (f"it does not say its {name}" for name in MUST[file] if name not in said)


def _wrong_values(name: str, value: object, examples: Sequence[Toml]) -> Iterator[str]:
    if name in FREE or isinstance(value, bool | int):
        return
    said = value if isinstance(value, list) else [value]
    known = VALUES.get(name) or {v for example in examples for v in _listed(example.get(name))}
    for word in said:
        if word not in known:
            yield f"{name}: {none_of(str(word), known)}"


def _listed(value: object) -> list[str]:
    return value if isinstance(value, list) else [value] if isinstance(value, str) else []


def wrong_places(fresh: Toml, shipped: Toml, under: str = "") -> Iterator[tuple[str, str]]:
    """(entry, what is wrong) of a file of lists: a desk adds words to the classes there are."""
    for name, value in fresh.items():
        at = f"{under}{name}"
        have = shipped.get(name)
        if have is None:
            yield at, f"the class {none_of(name, shipped)}"
        elif type(value) is not type(have):
            yield at, "it must be " + KINDS.get(type(have), "a table: a line [name], and its lists below")
        elif isinstance(value, dict):
            yield from wrong_places(value, have, f"{at}.")


def strings(value: object, at: str = "") -> Iterator[tuple[str, str]]:
    """(entry, string) of every word in a file, keys too."""
    if isinstance(value, dict):
        for name, below in value.items():
            yield at or name, name
            yield from strings(below, f"{at}.{name}" if at else name)
    elif isinstance(value, list):
        for below in value:
            yield from strings(below, at)
    elif isinstance(value, str):
        yield at, value
