"""What stands behind a brief: where sources differ, what only a person may settle, and what was read."""

from collections.abc import Iterator

from secretariat.desk.briefs.material import Material
from secretariat.desk.items import Coded, Count, Item, Several, Value, entered, named, naming


def open_questions(material: Material) -> Iterator[Item]:
    """Findings on the rounds of this dialogue: two values that cannot both be right."""
    rounds = material.rounds
    for finding in material.findings:
        held = rounds.get(finding.about)
        if finding.code == "sources_differ" and held:
            values: dict[str, Value] = {"round": named(held), "slot": Coded("slot", str(finding.values["slot"]))}
            values["values"] = Several(tuple(str(finding.values[name]) for name in ("preferred", "other")))
            yield Item(code="sources_differ", values=values, passages=finding.passages, about=held.id)

        elif finding.code == "entered_differs" and held:
            values = {"round": named(held), "slot": Coded("slot", str(finding.values["slot"]))}
            values |= {name: str(finding.values[name]) for name in ("entered", "told")}
            yield Item(
                code="entered_differs", values=values, passages=naming(held), decisions=entered(held), about=held.id
            )


def read(material: Material) -> Iterator[Item]:
    """The publishers and years behind the dialogue, so that silence can be weighed."""
    told = tuple(passage for held in material.dialogue.rounds for passage in naming(held))
    for one in material.history.read:
        shown = tuple(p for p in told if (h := material.headers.get(p.document)) and h.publisher == one.publisher)
        values: dict[str, Value] = {"publisher": one.publisher or "", "documents": Count(one.documents, "documents")}
        values["years"] = Several(tuple(one.years))
        yield Item(code="read" if one.publisher else "read_unknown", values=values, passages=shown or told[:1])
