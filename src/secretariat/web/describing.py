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
            operation["parameters"] = [*operation.get("parameters", []), PRIVATE]
            operation["responses"] |= {status: _error(why) for status, why in ERRORS.items()}
        paths[f"/{rest}.{form}"] = item
    return {**found, "paths": paths}
