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


def described(app: Litestar) -> dict[str, Any]:
    """The description of an application's twins."""
    found: dict[str, Any] = dict(app.openapi_schema.to_schema())
    paths = {}
    for inner, item in found["paths"].items():
        form, _, rest = inner.removeprefix("/").partition("/")
        for operation in item.values():
            operation["parameters"] = [*operation.get("parameters", []), PRIVATE]
        paths[f"/{rest}.{form}"] = item
    return {**found, "paths": paths}
