"""The OpenAPI description: the twins under the addresses at which people find them."""

from typing import Any

from litestar import Litestar

PRIVATE = {
    "name": "private",
    "in": "query",
    "required": False,
    "description": "1: also what the desk keeps to itself.",
    "schema": {"type": "string", "enum": ["1"]},
}
# What may stand in an address, by where and under which name. Whoever adds a parameter says here what it is.
ABOUT = {
    ("path", "address"): "The lasting address of what is asked for: of a dialogue, round, thread or person its id.",
    ("path", "other"): "The lasting address of another round.",
    ("path", "text"): "The id of a text.",
    ("query", "party"): "A party, by its code or name.",
    ("query", "other"): "A further party, by its code or name.",
    ("query", "subject"): "The subject of dialogues, as it stands in their list.",
    ("query", "words"): "Words, all of which are to be found.",
    ("query", "page"): "Which part of the list, from 1 on; a number beyond the last means the last.",
    ("query", "day"): "The day for which it is told; today where none is named.",
    ("query", "fact"): "The lasting address of a fact in the text that is looked at closely.",
    ("query", "slot"): "Which value of that fact.",
    ("query", "start"): "Where a stretch that is looked at begins, in code points.",
    ("query", "end"): "Where it ends.",
    ("query", "since"): "Published on this day, in this month or year, or later.",
    ("query", "until"): "Published on this day, in this month or year, or before.",
    ("query", "publisher"): "A part of the publisher's name.",
}
# One shape for whatever cannot be answered.
ERROR = {
    "type": "object",
    "required": ["error"],
    "properties": {
        "error": {
            "type": "object",
            "required": ["code", "message"],
            "properties": {"code": {"type": "string"}, "message": {"type": "string"}},
        }
    },
}
ERRORS = {"400": "What was asked cannot be understood.", "404": "There is nothing at this address."}


def _error(why: str) -> dict[str, Any]:
    return {"description": why, "content": {"application/json": {"schema": ERROR}}}


def described(app: Litestar) -> dict[str, Any]:
    """The description of an application's twins."""
    found: dict[str, Any] = dict(app.openapi_schema.to_schema())
    paths: dict[str, Any] = {}
    for inner, item in found["paths"].items():
        form, _, rest = inner.removeprefix("/").partition("/")
        for operation in item.values():
            parameters = operation.get("parameters", [])
            told = ({**one, "description": ABOUT[one["in"], one["name"]]} for one in parameters)
            operation["parameters"] = [*told, PRIVATE]
            operation["responses"] |= {status: _error(why) for status, why in ERRORS.items()}
        paths[f"/{rest}.{form}"] = item
    return {**found, "paths": paths}
