"""Gold documents as the readings that a perfect reader would give: for tests and the pin of the record alone."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from secretariat.model import (
    Call,
    Claim,
    Commitment,
    Contact,
    Continuity,
    Head,
    Header,
    Mention,
    Quote,
    Reading,
    Reference,
    Statement,
)
from secretariat.model.document import text_id

Json = dict[str, Any]
# The gold does not tell the nature of a commitment; its kind tells most of it.
NATURES = {"next_round": "deliverable", "convene": "deliverable", "establish": "deliverable", "cadence": "continuing"}


def readings(gold: Path, texts: dict[str, str]) -> list[Reading]:
    """One reading for each gold document; `texts` are by document id."""
    lines = gold.read_text("utf-8").splitlines()
    return [reading(json.loads(line), texts) for line in lines if line.strip()]


def reading(row: Json, texts: dict[str, str]) -> Reading:
    """The reading of one gold document."""
    head = row["document"]
    name = head.get("id") or head["file"]
    text = texts.get(name, json.dumps(row, ensure_ascii=False))
    header = Header(
        id=name,
        text_id=text_id(text),
        **{k: head[k] for k in ("url", "title", "publisher", "published", "language") if k in head},
        genre=head.get("genre", "other"),
        account_of=tuple(head.get("account_of") or ()),
    )
    rounds = tuple(mention(r, i, text) for i, r in enumerate((r for r in row["rounds"] if not r.get("optional")), 1))
    return Reading(
        document=header,
        rounds=rounds,
        calls=tuple(
            Call(id=f"call:{i}", kind="courtesy_call", caller=c.get("caller"), host=c.get("host"))
            for i, c in enumerate(row.get("calls", ()), 1)
        ),
        contacts=tuple(facts(row, "contacts", Contact, text, rounds)),
        statements=tuple(facts(row, "statements", Statement, text, rounds)),
        commitments=tuple(facts(row, "commitments", Commitment, text, rounds)),
        references=tuple(facts(row, "references", Reference, text, rounds)),
        continuity=tuple(facts(row, "continuity", Continuity, text, rounds)),
    )


def located(text: str, phrase: str | None, otherwise: int = 0) -> tuple[Quote, ...]:
    """The Quote of a phrase, or a stand-in at the number given where the gold words it in its own way."""
    at = text.find(phrase) if phrase else -1
    if phrase and at >= 0:
        return (Quote(at, at + len(phrase), phrase),)
    return (Quote(otherwise, min(otherwise + 1, len(text)), text[otherwise : otherwise + 1]),)


def mention(row: Json, number: int, text: str) -> Mention:
    """One gold round as a mention. It stands where its name stands, else at its own number."""
    evidence = located(text, row["dialogue"], number)
    slots = ("ordinal", "when", "place", "mode", "status")
    given: Json = {slot: row.get(slot) for slot in slots}
    return Mention(
        id=f"round:{number}",
        role=row["role"],
        dialogue=row["dialogue"],
        parties=tuple(row["parties"]),
        **given,
        heads=tuple(
            Head(
                name=h["name"] if h["name"] != "(not named)" else None,
                party=h["party"],
                post=h.get("post"),
                evidence=located(text, h["name"], number),
            )
            for h in row["heads"]
        ),
        claims={
            slot: Claim(
                basis=row.get("basis", "stated") if slot == "ordinal" else "stated", rule="gold", evidence=evidence
            )
            for slot in slots
            if row.get(slot) is not None
        },
        evidence=evidence,
    )


def facts(row: Json, kind: str, of: Any, text: str, rounds: tuple[Mention, ...]) -> Iterator[Any]:  # noqa: ANN401  a fact
    """Gold facts of one kind; "round" is the subject round of the document."""
    subject = next((m.id for m in rounds if m.role == "subject"), None)
    for number, raw in enumerate((f for f in row.get(kind, ()) if not f.get("optional")), 1):
        fields = {f.name for f in msgspec.structs.fields(of)}
        given = {k: tuple(v) if isinstance(v, list) else v for k, v in raw.items() if k in fields}
        if kind in ("statements", "commitments", "contacts"):
            given["id"] = f"{kind}:{number}"
        if given.get("at") == "round":
            given["at"] = subject
        if kind == "commitments":
            given.setdefault("nature", NATURES.get(str(given["kind"]), "general"))
            given.setdefault("force", "agreed")
        yield of(**given, evidence=located(text, raw.get("quote") or raw.get("name"), number))


def texts_of(paths: Iterable[Path]) -> dict[str, str]:
    """Texts by document id, from .jsonl files and .txt files."""
    found: dict[str, str] = {}
    for path in paths:
        if path.suffix == ".jsonl":
            found |= {d["id"]: d["text"] for d in map(json.loads, path.read_text("utf-8").splitlines())}
        else:
            found[path.name] = path.read_text("utf-8")
    return found
