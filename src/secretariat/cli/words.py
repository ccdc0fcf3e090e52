"""The words of the command line: English, with what to type where something can be done about it."""

from secretariat.words import Label, in_language
from secretariat.words.language import Values

__all__ = [
    "Label",
    "account",
    "count",
    "duration",
    "length",
    "listed",
    "ordinal",
    "parties",
    "sentence",
    "when",
    "word",
]

ENGLISH = in_language("en")
account, count, duration, length, listed, ordinal, parties, when = (
    ENGLISH.account,
    ENGLISH.count,
    ENGLISH.duration,
    ENGLISH.length,
    ENGLISH.listed,
    ENGLISH.ordinal,
    ENGLISH.parties,
    ENGLISH.when,
)
TO_TYPE = {
    "undated_weekday": "Say it with --published.",
    "undated_relative": "Say it with --published.",
    "undated_day": "Say the day of publication with --published.",
    "no_year": "Say the day of publication with --published.",
    "no_fact": "`secretariat round` and --json show addresses.",
    "no_decision": "`secretariat decide log --private` lists all.",
}


def sentence(table: str, code: str, values: Values) -> str:
    """The words for a code with its values in them, and what to type."""
    return " ".join(part for part in (ENGLISH.sentence(table, code, values), TO_TYPE.get(code)) if part)


def word(table: str, code: str | None) -> str:
    """The words for a code; of a slot that stays open also what to type."""
    hint = TO_TYPE.get(code or "") if table == "open" else None
    said = ENGLISH.word(table, code)
    return f"{said}; {hint[0].lower()}{hint[1:].rstrip('.')}" if hint else said
