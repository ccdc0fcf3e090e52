"""Gathering: which of the rounds that a document names belong to one dialogue, and which dialogue it is about."""

from collections.abc import Sequence

from secretariat.lexicon.load import Lexicon
from secretariat.reading.apart import of_a_state_told, passing
from secretariat.reading.draft import Draft
from secretariat.reading.founding import LENDERS, founds, of_nobody_told, of_three_unknown, only_pointed_at
from secretariat.reading.lines import Lines
from secretariat.reading.namings import namings
from secretariat.reading.series import Group, Told, own_parties
from secretariat.reading.series_fit import fits

MOST_SERIES = 64  # a text that names more dialogues is a list of them, and no account of one


def groups(
    lines: Lines, parties: tuple[str, ...], side: str | None, lexicon: Lexicon, *, counted: bool = False
) -> list[Group]:
    """The series of a document, that of its subject first.

    `counted` says that the parties are only those that the text names most: they are lent to no series told in passing.
    """
    told = list(namings(lines))
    drafts: list[Draft] = []
    unknown: set[str | None] = set()  # letters of series of three of which only two are known
    for one in told:
        draft = _fitting(one, drafts, side, lexicon)
        if draft is not None:
            draft.add(one, side, lexicon)
            continue
        if of_three_unknown(one, own_parties(one.named, lexicon.tables, side) or parties, lexicon):
            unknown |= {one.named.acronym} - {None}
        if of_a_state_told(one, parties, side):
            continue
        if (counted and of_nobody_told(one)) or not unknown.isdisjoint(_letters(one)):
            continue
        if len(drafts) < MOST_SERIES and founds(one, parties, side, lexicon):
            drafts.append(Draft(one, parties, side, lexicon, opens=not drafts))
    if (
        not drafts
        and len(parties) > 1
        and LENDERS.isdisjoint(parties)
        and (nameless := next((t for t in told if only_pointed_at(t)), None)) is not None
    ):
        drafts.append(Draft(nameless, parties, side, lexicon))
    return [d.group() for d in drafts]


def _letters(one: Told) -> set[str]:
    """The words of a naming, among which the letters of a dialogue may stand."""
    return {t.low for t in one.line.tokens[one.named.i : one.named.j] if t.shape == "AA"}


def _fitting(one: Told, drafts: Sequence[Draft], side: str | None, lexicon: Lexicon) -> Draft | None:
    """The first series that a naming fits; "the next Dialogue" far below is of the one that was named last."""
    fitting = (d for d in drafts if fits(d, one, side, lexicon))
    first = next(fitting, None)
    if first is None or one.named.specific or one.named.strength != "strong":
        return first
    if not passing(first.told[0]):
        same = [d for d in fitting if d.key.noun == one.named.noun != first.key.noun]
        return max(same, key=lambda d: d.told[-1].line.number, default=first)
    return max([first, *fitting], key=lambda d: (d.key.noun == one.named.noun, d.told[-1].line.number))
