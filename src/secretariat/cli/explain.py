"""Why a fact is there, and why another is not: the quote and the rule of each value, the reason of each gap."""

from collections.abc import Iterator

from secretariat.cli.layout import wrap
from secretariat.cli.words import word
from secretariat.evidence import HasEvidence
from secretariat.model import SLOTS, Claim, Mention, Quote


def with_evidence(fact: HasEvidence, indent: str = "    ") -> Iterator[str]:
    """Every quote of a fact with its place in the text, and the rule that read it; of a round, slot by slot."""
    if isinstance(fact, Mention):
        for slot, claim in fact.claims.items():
            yield from _claim(word("slot", slot), claim, indent)
        for head in fact.heads:
            yield from _claim(head.name or head.post or "head", Claim("stated", head.rule, head.evidence), indent)
        return
    yield from _quotes(fact.evidence, indent)
    rule = getattr(fact, "rule", "")
    if rule:
        yield from wrap(f"rule {rule}", f"{indent}  ")


def _claim(name: str, claim: Claim, indent: str) -> Iterator[str]:
    yield from wrap(f"{name}: {claim.basis}, rule {claim.rule or 'none'}", f"{indent}· ")
    yield from _quotes(claim.evidence, f"{indent}  ")


def _quotes(evidence: tuple[Quote, ...], indent: str) -> Iterator[str]:
    for i, passage in enumerate(evidence):
        lead = "" if i == 0 else "with "
        yield from wrap(f"{lead}{passage.start}–{passage.end} “{' '.join(passage.quote.split())}”", f"{indent}> ")


def why_open(mention: Mention, indent: str = "    ") -> Iterator[str]:
    """For each slot of a round that has no value, the reason."""
    for slot in SLOTS:
        if getattr(mention, slot) is None:
            yield from _why(mention, slot, indent)
    if not mention.heads:
        yield from _why(mention, "heads", indent)


def _why(mention: Mention, slot: str, indent: str) -> Iterator[str]:
    reason = word("open", mention.open.get(slot) or "not_said")
    yield from wrap(f"{word('slot', slot)}: none; {reason}", f"{indent}? ")
