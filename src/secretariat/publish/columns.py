"""The tables of a data package: every column with what it means. The codebook and datapackage.json are made of this."""

from collections.abc import Iterator
from types import NoneType, UnionType
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

import msgspec

from secretariat import model
from secretariat.when.edtf import Precision

# How a value that is not there is written. Party codes rule out "NA" (Namibia) and its like.
NOT_STATED = ""  # the text does not say, or says nothing that any rule reads
NOT_READ = "not_read"  # the text says something that could not be resolved: a finding tells why
NOT_APPLICABLE = "does_not_apply"  # the place of a meeting by video
MISSING = {
    NOT_STATED: "not stated: the text does not say, or no rule reads what it says",
    NOT_READ: "not read: the text says something that could not be resolved, such as a weekday without a date",
    NOT_APPLICABLE: "does not apply: such as the place of a meeting by video",
}


class Column(NamedTuple):
    """One column.

    Attributes:
        kind: "string", "integer", "boolean", "date" or "list"; a list's items are parted by "; ".
        values: the closed list of its values, if it has one.
    """

    name: str
    kind: str
    meaning: str
    values: tuple[str, ...] = ()


def literals(record: type[msgspec.Struct], field: str) -> tuple[str, ...]:
    """The closed list of values of a field of the model, None left out; empty where any value may be."""
    return tuple(_literals(get_type_hints(record)[field]))


def _literals(hint: Any) -> Iterator[str]:  # noqa: ANN401  any annotation
    if get_origin(hint) is Literal:
        yield from (str(value) for value in get_args(hint))
    elif get_origin(hint) in (Union, UnionType):
        for part in get_args(hint):
            if part is not NoneType:
                yield from _literals(part)


def text(name: str, meaning: str, values: tuple[str, ...] = ()) -> Column:
    """A column of words."""
    return Column(name, "string", meaning, values)


def dated(name: str, meaning: str) -> tuple[Column, ...]:
    """A date in EDTF, with the first and last day that it can mean, and how exact it is."""
    return (
        Column(name, "string", f"{meaning}, in EDTF (ISO 8601-2)"),
        Column(f"{name}_start", "date", f"the first day that {name} can mean"),
        Column(f"{name}_end", "date", f"the last day that {name} can mean"),
        text(f"{name}_precision", f"how exact {name} is", get_args(Precision)),
    )


ID = text("id", "lasting id; the same in every export from this archive")
FACT = text("id", "lasting address of the fact: text id, kind, place of its first quote, number")
DOCUMENT = text("document", "id of the document, as in documents")
ROUND = text("round", "id of the round, as in rounds; empty where the fact belongs to none")
QUOTE = (
    text("quote", "the words of the text that state it"),
    Column("quote_start", "integer", "where the quote begins in the text, in code points"),
    Column("quote_end", "integer", "where it ends"),
)
RULE = text("rule", "the name of the rule that read it")
STANDING = text(
    "decided",
    "whether a person has confirmed what the reader proposed",
    ("proposed", "accepted", "rejected", "corrected"),
)
ACCOUNT = Column("according_to", "list", "whose account it is: party codes; empty for a reporter's own narration")
PARTIES = Column("parties", "list", "codes: ISO 3166-1 alpha-2, ISO 3166-3 of former states, our own ids of bodies")

TABLES: dict[str, tuple[Column, ...]] = {
    "documents": (
        text("id", "the id that it came with, else its file's name, else its address"),
        text("text_id", "hash of the text: equal texts are one voice"),
        text("title", "its title, as the source gives it or as the text opens"),
        text("publisher", "who published it"),
        *dated("published", "when it was published"),
        text("url", "its public address"),
        text("language", "BCP 47"),
        text("genre", "what kind of text it is", literals(model.Header, "genre")),
        Column("account_of", "list", "whose account it is: party codes"),
        text("authority", "how much weight the text carries", literals(model.Header, "authority")),
        text("copy_of", "the document with the same text that speaks for it"),
    ),
    "dialogues": (
        ID,
        text("name", "the name that official and earlier texts use most"),
        Column("names", "list", "all names, as printed"),
        PARTIES,
        text("form", "talks, a working group, a summit ..."),
        text("subject", "what it is about, in words of our table"),
        text("level", "leaders, ministers, officials"),
        Column("rounds", "integer", "how many rounds are known"),
    ),
    "rounds": (
        ID,
        text("dialogue", "id of the dialogue"),
        Column("ordinal", "integer", "its number in the series"),
        text("ordinal_basis", "how the number is known", literals(model.Claim, "basis")),
        *dated("when", "when it was held or is to be held"),
        text("when_basis", "how the date is known", literals(model.Claim, "basis")),
        text("place", "the city; the country where no city is told"),
        text("host", "the party that hosts"),
        text("mode", "how they met", literals(model.Mention, "mode")),
        text("status", "whether it was held", literals(model.Mention, "status")),
        Column("accounts", "integer", "how many texts tell of it"),
        Column("months_since", "integer", "months since the round before it that is known; it says nothing of why"),
    ),
    "round_accounts": (
        FACT,
        text("round", "id of the round"),
        DOCUMENT,
        text("role", "what the round is in that document", literals(model.Mention, "role")),
        text("dialogue_name", "the name of the dialogue in that document"),
        PARTIES,
        Column("ordinal", "integer", "its number, as that document has it"),
        *dated("when", "when it was held, as that document has it"),
        text("place", "where, as that document has it"),
        text("host", "who hosts, as that document has it"),
        text("mode", "how they met, as that document has it", literals(model.Mention, "mode")),
        text("status", "whether it was held, as that document has it", literals(model.Mention, "status")),
        *QUOTE,
        STANDING,
    ),
    "heads": (
        text("round", "id of the round"),
        text("person", "id of the person, the same through all rounds"),
        text("name", "as most documents print it"),
        text("party", "whose delegation"),
        text("post", "as printed"),
        text("role", "head of a delegation, or co-chair", literals(model.Head, "role")),
        Column("documents", "list", "the documents that say so"),
    ),
    "statements": (
        FACT,
        DOCUMENT,
        ROUND,
        Column("by", "list", "whose words: party codes"),
        text("speaker", "the person, as the text names them"),
        text("act", "what was done in words, of a closed list"),
        Column("to", "list", "to whom: party codes"),
        Column("topics", "list", "of a closed list"),
        Column("negated", "boolean", "the act is denied (did not agree)"),
        ACCOUNT,
        *QUOTE,
        RULE,
        STANDING,
    ),
    "commitments": (
        FACT,
        DOCUMENT,
        ROUND,
        Column("by", "list", "who is bound: party codes"),
        text("kind", "what is to be done", literals(model.Commitment, "kind")),
        text("nature", "whether it can be delivered and checked", literals(model.Commitment, "nature")),
        text("force", "how firm it is", literals(model.Commitment, "force")),
        Column("hedges", "list", "words that soften it, as printed"),
        *dated("due", "by when"),
        text("urgency", "such as: as soon as possible"),
        text("object", "what is to be done or made, as printed"),
        ACCOUNT,
        *QUOTE,
        RULE,
        STANDING,
    ),
    "references": (
        FACT,
        DOCUMENT,
        text("kind", "what is named", literals(model.Reference, "kind")),
        text("name", "as the text has it"),
        *dated("when", "of the instrument or meeting that is named"),
        text("role", "what it is to the round", literals(model.Reference, "role")),
        *QUOTE,
        RULE,
        STANDING,
    ),
}
