"""What changed in the other sides' words since the last time, and what only their account tells."""

from collections.abc import Iterable, Iterator

from secretariat.desk.briefs.material import Material
from secretariat.desk.items import Account, Item, Parties, Quoted, Value, named, naming, passages_of
from secretariat.desk.passages import Shown
from secretariat.model import Passage, Quote


def changed(material: Material) -> Iterator[Item]:
    """Words new, otherwise and gone in each other side's account of a round, against its account of the one before."""
    for side in material.others:
        found = material.accounts.get(side)
        if found is None or not all(found.read):
            yield Item(code="no_two_accounts", values={"side": Parties((side,))}, passages=_none_read(material))
            continue
        earlier, later = material.rounds[found.earlier], material.rounds[found.later]
        both: dict[str, Value] = {"side": Parties((side,)), "earlier": named(earlier), "later": named(later)}
        yield Item(
            code="words_against", values=both, passages=(*passages_of(earlier, "when"), *passages_of(later, "when"))
        )
        for new in _own(found.new, side):
            yield _words(material, "words_new", new)
        for pair in found.changed:
            values: dict[str, Value] = {"before": _quoted(material, pair.before), "words": _quoted(material, pair.now)}
            shown = (_passage(pair.before), _passage(pair.now))
            yield Item(code="words_changed", values=values, passages=shown, about=pair.now.fact)
        for gone in _own(found.gone, side):
            yield _words(material, "words_gone", gone)


def _own(found: Iterable[Shown], side: str) -> Iterator[Shown]:
    """Passages that tell what the side itself said."""
    return (shown for shown in found if side in shown.by)


def only_theirs(material: Material) -> Iterator[Item]:
    """What only the other sides' accounts of the last round tell; which accounts of it were not read."""
    compared = material.compared
    last = material.held()[-1:] if compared is None else [material.rounds[compared.round]]
    for side in material.sides:
        if last and (compared is None or side in compared.missing):
            values: dict[str, Value] = {"side": Parties((side,)), "round": named(last[0])}
            yield Item(code="no_account_of", values=values, passages=passages_of(last[0], "when"), about=last[0].id)
    for side in material.others if compared else ():
        for shown in compared.only.get(side, ()) if compared else ():
            yield _words(material, "only_told_by", shown, {"account": Account((side,))})


def differences(material: Material) -> Iterator[Item]:
    """Where the accounts of the last round tell one thing differently, each in its own words."""
    for one in material.compared.differ if material.compared else ():
        for side in material.sides:
            if side in one.passages:
                yield _words(material, "told_by", one.passages[side], {"account": Account((side,))})


def _words(material: Material, code: str, shown: Shown, more: dict[str, Value] | None = None) -> Item:
    values: dict[str, Value] = {"words": _quoted(material, shown), **(more or {})}
    return Item(code=code, values=values, passages=(_passage(shown),), about=shown.fact)


def _quoted(material: Material, shown: Shown) -> Quoted:
    return Quoted(" ".join(shown.quote.split()), material.language(shown.document))


def _passage(shown: Shown) -> Passage:
    return Passage(document=shown.document, evidence=(Quote(shown.start, shown.end, shown.quote),))


def _none_read(material: Material) -> tuple[Passage, ...]:
    """What was read instead: the passages that name the last round."""
    held = material.held() or list(material.dialogue.rounds)
    return naming(held[-1]) if held else ()
