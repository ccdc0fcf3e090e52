"""Readings against gold facts: precision, recall and F1 for each kind of fact.

Both sides are objects in the reading format. Documents pair by `document.id`, else by the file's base name, else by
address. A document of the gold with no reading counts as all missed; a reading with no gold is left out. A kind that a
gold document does not list at all is not scored on it. A gold fact marked `optional` is neither missed where it is not
read nor extra where it is.
"""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import PurePath

from secretariat.evaluate.alike import FAMILY, Fact, parties, quote, same_name, same_passage, same_person, same_title
from secretariat.evaluate.tally import Pairs, Scores

SLOTS = ("ordinal", "when", "place", "status")


def score(gold: Iterable[Fact], readings: Iterable[Fact]) -> Scores:
    """The figures for some documents."""
    find = finder(list(readings))
    scores = Scores()
    for facts in gold:
        name, read = find(facts["document"])
        _rounds(scores, name, facts, read)
        _header(scores, name, facts, read)
        _heads(scores, name, facts, read)
        _commitments(scores, name, facts, read)
        _statements(scores, name, facts, read)
        _references(scores, name, facts, read)
        _calls_and_continuity(scores, name, facts, read)
    return scores


def finder(readings: list[Fact]) -> Callable[[Fact], tuple[str, Fact]]:
    """A function from a document of the gold to its name and its reading; of one that was not read, an empty one."""
    by_id = {r["document"]["id"]: r for r in readings if r["document"].get("id")}
    by_file = {PurePath(r["document"].get("file") or "-").name: r for r in readings}
    by_url = {r["document"]["url"]: r for r in readings if r["document"].get("url")}

    def find(document: Fact) -> tuple[str, Fact]:
        label: str | None = document.get("id")
        name = label or PurePath(document.get("file") or document.get("url") or "?").name
        found = by_id.get(label) or by_file.get(name) or by_url.get(document.get("url"))
        return name, found or {}

    return find


def _is_subject(mention: Fact) -> bool:
    return mention.get("role") == "subject"


def _rounds(scores: Scores, name: str, gold: Fact, read: Fact) -> None:
    for kind, subject in (("rounds.subject", True), ("rounds.other", False)):
        want = [r for r in gold.get("rounds", []) if _is_subject(r) is subject]
        have = [r for r in read.get("rounds", []) if _is_subject(r) is subject]
        pairs = _paired(want, have)
        partner = {id(a): b for a, b in pairs}
        scores.facts(kind, name, want, have, partial(_partners, partner))
        for a, b in pairs:
            for slot in SLOTS:
                also = slot == "when" and b.get(slot) in a.get("when_also", [])
                scores.value(f"slot.{slot}", name, (a, b), b.get(slot) if also else a.get(slot), b.get(slot))


def _partners(partner: dict[int, Fact], a: Fact, b: Fact) -> bool:
    return partner.get(id(a)) is b


def _paired(gold: list[Fact], read: list[Fact]) -> Pairs:
    """Each gold round with the likeliest that was read: parties must agree, then the more slots the better."""
    pairs, free = [], list(read)
    for fact in gold:
        fits = [_fit(fact, other) for other in free]
        if fits and (best := max(fits)) >= 1:
            pairs.append((fact, free.pop(fits.index(best))))
    return pairs


def _fit(a: Fact, b: Fact) -> int:
    if parties(a) != parties(b):
        return -1
    titles = same_title(a["dialogue"], b.get("dialogue") or "")
    return (a.get("ordinal") == b.get("ordinal")) + (a.get("when") == b.get("when")) + titles


def _header(scores: Scores, name: str, facts: Fact, read: Fact) -> None:
    gold = facts["document"]
    for slot in ("genre", "account_of"):
        if slot in gold and read:
            scores.facts(f"slot.{slot}", name, [gold[slot]], [read["document"].get(slot)], _equal, (facts, read))


def _equal(a: object, b: object) -> bool:
    return a == b


def _heads(scores: Scores, name: str, gold: Fact, read: Fact) -> None:
    """The heads of a document's subject rounds, each person once."""
    want, have = (_leaders(facts.get("rounds", [])) for facts in (gold, read))
    scores.facts("heads", name, want, have, lambda a, b: same_person(a, b) and a["party"] == b.get("party"))


def _leaders(rounds: list[Fact]) -> list[Fact]:
    subjects = (r for r in rounds if _is_subject(r))
    return list(
        {(h.get("name") or h.get("post"), h.get("party")): h for r in subjects for h in r.get("heads", [])}.values()
    )


def _same_words_of(a: Fact, b: Fact) -> bool:
    return same_passage(quote(a), quote(b)) and parties(a, "by") == parties(b, "by")


def _commitments(scores: Scores, name: str, gold: Fact, read: Fact) -> None:
    pairs = scores.facts("commitments", name, gold.get("commitments", []), read.get("commitments", []), _same_words_of)
    for a, b in pairs:
        scores.facts("slot.commitment_kind", name, [a["kind"]], [b.get("kind")], _equal, (a, b))
        scores.value("slot.commitment_due", name, (a, b), a.get("due") or None, b.get("due") or None)
        scores.value("slot.commitment_urgency", name, (a, b), a.get("urgency") or None, b.get("urgency") or None)
    _whose(scores, name, pairs)


def _statements(scores: Scores, name: str, gold: Fact, read: Fact) -> None:
    """A statement that was read where the gold has a commitment counts neither way."""
    want, committed = gold.get("statements", []), [quote(c) for c in gold.get("commitments", [])]
    have = read.get("statements", [])
    matched = {id(b) for _, b in _matches(want, have)}
    have = [s for s in have if id(s) in matched or not any(same_passage(quote(s), c) for c in committed)]
    pairs = scores.facts("statements", name, want, have, _same_words_of)
    _whose(scores, name, pairs)
    for a, b in pairs:
        scores.facts("slot.act_family", name, [a["act"]], [b.get("act") or ""], _same_family, (a, b))


def _matches(gold: list[Fact], read: list[Fact]) -> Pairs:
    return Scores().facts("", "", gold, read, _same_words_of)


def _same_family(a: str, b: str) -> bool:
    return FAMILY.get(a, a) == FAMILY.get(b, b)


def _whose(scores: Scores, name: str, pairs: Pairs) -> None:
    """Whose account a fact rests on, how firm it is, and on what occasion it was said, where the gold says so."""
    for a, b in pairs:
        if "according_to" in a:
            accounts = [sorted(fact.get("according_to") or []) for fact in (a, b)]
            scores.facts("slot.according_to", name, accounts[:1], accounts[1:], _equal, (a, b))
        if "force" in a:
            scores.facts("slot.force", name, [a["force"]], [b.get("force")], _equal, (a, b))
        if "at" in a:
            at = [(fact.get("at") or "nowhere").split(":")[0] for fact in (a, b)]
            scores.facts("slot.at", name, at[:1], at[1:], _equal, (a, b))


def _references(scores: Scores, name: str, gold: Fact, read: Fact) -> None:
    def same(a: Fact, b: Fact) -> bool:
        return same_title(a["name"], b.get("name") or "")

    for a, b in scores.facts("references", name, gold.get("references", []), read.get("references", []), same):
        scores.facts("slot.reference_kind", name, [a["kind"]], [b.get("kind")], _equal, (a, b))


def _calls_and_continuity(scores: Scores, name: str, gold: Fact, read: Fact) -> None:
    if "continuity" in gold:
        scores.facts("continuity", name, gold["continuity"], read.get("continuity", []), _same_history)
    if "calls" in gold:
        scores.facts("calls", name, gold["calls"], read.get("calls", []), _same_call)


def _same_history(a: Fact, b: Fact) -> bool:
    said = [fact.get("value") or fact.get("when") for fact in (a, b)]
    return a["kind"] == b.get("kind") and said[0] == said[1]


def _same_call(a: Fact, b: Fact) -> bool:
    return same_name(a["caller"], b.get("caller") or "") and same_name(a["host"], b.get("host") or "")
