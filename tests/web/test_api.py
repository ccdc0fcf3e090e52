"""What programs may ask for: every answer is as it is described, and none is an error of the server."""

import json
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from litestar import Litestar
from litestar.testing import TestClient
from schemathesis.checks import load_all_checks, not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.web.serving import served

load_all_checks()
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
EACH = 12  # questions of each kind


@pytest.fixture(scope="module")
def address(examples: Path) -> Iterator[str]:
    """The examples, served."""
    with served(examples) as found:
        yield found


@pytest.fixture(scope="module")
def api(address: str) -> Any:  # schemathesis has no types for it
    """What the server says of itself."""
    return schemathesis.openapi.from_url(f"{address}/openapi.json")


def _got(url: str) -> Any:
    with urllib.request.urlopen(url) as answer:
        return json.loads(answer.read())


def test_any_question_is_answered_as_it_is_described(api: Any) -> None:
    asked = 0
    for found in api.get_all_operations():
        operation = found.ok()

        @settings(max_examples=EACH, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(case=operation.as_strategy())
        def ask(case: Any) -> None:
            case.call_and_validate(checks=CHECKS)

        ask()
        asked += 1
    assert asked > 20


def test_what_is_there_is_answered_as_it_is_described(api: Any, address: str) -> None:
    """The same of addresses that lead somewhere, which nobody finds by chance."""
    rows = _got(f"{address}/dialogues.json")["dialogues"]
    dialogues = [_got(f"{address}/dialogue/{row['id']}.json")["past"]["dialogue"] for row in rows]
    rounds = [held for dialogue in dialogues for held in dialogue["rounds"]]
    of_many = next(d for d in dialogues if len(d["rounds"]) > 1)["rounds"]
    known = {
        "/dialogue/": [{"address": one["id"]} for one in dialogues],
        "/round/": [{"address": one["id"], "other": of_many[0]["id"]} for one in (*of_many, *rounds[:8])],
        "/thread/": [{"address": one["id"]} for one in _got(f"{address}/threads.json")["threads"]],
        "/person/": [{"address": one["id"]} for one in _got(f"{address}/people.json")["people"][:8]],
        "/document/": [{"text": one} for one in sorted({m.split(".")[0] for held in rounds for m in held["members"]})],
    }
    answered = set()
    for found in api.get_all_operations():
        operation = found.ok()
        places = next((places for path, places in known.items() if operation.path.startswith(path)), [])
        for place in places:
            wanted = {name: value for name, value in place.items() if f"{{{name}}}" in operation.path}
            answer = operation.Case(path_parameters=wanted).call_and_validate(checks=CHECKS)
            answered.add((operation.path, answer.status_code))
    assert {path for path, status in answered if status == 200} == {path for path, _ in answered}


def test_whatever_may_be_asked_for_is_described(desk: TestClient[Litestar]) -> None:
    paths = desk.get("/openapi.json").json()["paths"]
    asked = [one for item in paths.values() for operation in item.values() for one in operation["parameters"]]
    assert all(one["description"] for one in asked)
    pages = {path for path, item in paths.items() for one in item["get"]["parameters"] if one["name"] == "page"}
    assert {"/people.json", "/thread/{address}.json", "/findings.csv"} <= pages


def test_the_description_names_no_other_host(desk: TestClient[Litestar]) -> None:
    for path in ("/schema", "/schema/swagger", "/schema/redoc", "/schema/elements", "/schema/rapidoc"):
        answer = desk.get(path)
        assert "https://" not in answer.text, path
