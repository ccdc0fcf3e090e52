"""Who leads the other delegations, as last told, and what else falls in the days of a round."""

from collections.abc import Iterator

from secretariat.desk.briefs.material import Material
from secretariat.desk.items import Coded, Item, Parties, Place, Value, When, named, passages_of
from secretariat.model import Passage, Person, Round, RoundHead
from secretariat.record.days import first_day

LATELY = 3  # rounds whose heads are told of


def heads(material: Material) -> Iterator[Item]:
    """Who last led each other delegation, and the post that each was last seen with."""
    people = {person.id: person for person in material.people}
    told: set[str] = set()
    for side in material.others:
        for found in _lately(material, side):
            for head in found.heads:
                if head.party == side and head.name and head.person not in told:
                    told.add(head.person)
                    yield _led(found, head)
                    yield from _post(people.get(head.person), found)


def _lately(material: Material, side: str) -> list[Round]:
    """The last rounds, the last first, that tell who led a side."""
    told = [r for r in material.dialogue.rounds if any(h.party == side and h.name for h in r.heads)]
    return list(reversed(told))[:LATELY]


def _led(found: Round, head: RoundHead) -> Item:
    values: dict[str, Value] = {"name": head.name or "", "round": named(found), "side": Parties((head.party or "",))}
    if head.post:
        values["post"] = head.post
    code = ("led" if found.status == "held" else "to_lead") + ("_post" if head.post else "")
    return Item(code=code, values=values, passages=head.passages[:1], about=head.person)


def _post(person: Person | None, led: Round) -> Iterator[Item]:
    """The last post told of a person, where a text after the round tells of one."""
    posts = [post for post in (person.posts if person else ()) if post.when]
    last = max(posts, key=lambda post: (first_day(post.when), post.post), default=None)
    if person and last and first_day(last.when) > first_day(led.when):
        values: dict[str, Value] = {"name": person.name, "post": last.post, "when": When(last.when or "")}
        passage = Passage(document=last.document, evidence=last.evidence)
        yield Item(code="post_last_seen", values=values, passages=(passage,), about=person.id)


def same_visit(material: Material) -> Iterator[Item]:
    """Other rounds of the parties in the days of the last or the next one, and calls on its margins."""
    for near in material.nearby:
        values: dict[str, Value] = {"dialogue": near.dialogue.name, "round": named(near.held)}
        code = "same_days" if near.held.status == "held" else "same_days_planned"
        yield Item(code=code, values=values, passages=passages_of(near.held, "when", "place"), about=near.held.id)
    yield from _calls(material)


def _calls(material: Material) -> Iterator[Item]:
    """Calls on the margins of the last round."""
    last = {member for held in material.held()[-1:] for member in held.members}
    for voice in material.told:
        if any(address in last and m.role == "subject" for address, m in voice.facts("rounds")):
            for address, call in voice.facts("calls"):
                if call.caller and call.host:
                    values: dict[str, Value] = {"caller": call.caller, "host": call.host}
                    passage = Passage(document=voice.reading.document.id, evidence=call.evidence)
                    yield Item(code=call.kind, values=values, passages=(passage,), about=address)


def met_since(material: Material) -> Iterator[Item]:
    """How the parties met or spoke otherwise since the last round."""
    for met in material.met_since:
        values: dict[str, Value] = {"kind": Coded("contact", met.contact.kind), "when": When(met.contact.when or "")}
        if met.contact.place:
            values["place"] = Place(met.contact.place)
        code = "contact_at" if met.contact.place else "contact"
        yield Item(code=code, values=values, passages=tuple(p for _, p in met.told), about=met.told[0][0])
