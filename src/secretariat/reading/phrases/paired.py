"""Paired: names in a row beside a row of states, in the same order: "A and B, the envoys of Norway and Chile"."""

from collections.abc import Iterator, Sequence

from secretariat.reading.phrases.names import NameRun
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import NAME_SHAPES, STATE_WORDS

# Last words of posts of several: "the Norwegian and Chilean deputy prime ministers".
OF_SEVERAL = (
    *("advisers", "advisors", "ambassadors", "chairmen", "chairs", "chancellors", "chiefs", "commanders"),
    *("commissioners", "counterparts", "delegates", "diplomats", "directors", "directors-general", "envoys", "heads"),
    *("leaders", "ministers", "negotiators", "officials", "premiers", "presidents", "representatives", "secretaries"),
)
SHARED = 4  # tokens of ", the Norwegian ministers"
BETWEEN_NAMES = (["and"], [","], [",", "and"], ["&"])
IN_ROW = frozenset([",", "and", "the", "&", "-", "of"])
OFFICE_LENGTH = 7  # tokens of "the deputy ministers of foreign affairs and trade"
BEFORE_NAME = frozenset([",", ":", "(", "-", "."])


def paired(tokens: tuple[Token, ...], runs: Sequence[NameRun]) -> dict[int, str]:
    """By the token where each name begins, of which side a row of posts beside it says that the person is."""
    found: dict[int, str] = {}
    for row in _rows(tokens, runs):
        sides = _behind(tokens, row) or _before(tokens, row)
        if len(sides) == len(row) == len(set(sides)):
            found.update(zip([run.i for run in row], sides, strict=True))
        elif len(sides) == 1 and _shared(tokens, row):
            found.update(dict.fromkeys([run.i for run in row], sides[0]))
    return found


def _shared(tokens: tuple[Token, ...], row: Sequence[NameRun]) -> bool:
    """ "A and B, Norwegian Ministers of Defence and of Trade", "the Norwegian envoys A and B": one state right beside a
    post of several.
    """
    behind = tokens[row[-1].j : row[-1].j + SHARED]
    if behind and behind[0].low == ",":
        return any(_names_several(t) for t in behind)
    return _is_of_several(tokens, _first(tokens, row) - 1)


def _rows(tokens: tuple[Token, ...], runs: Sequence[NameRun]) -> Iterator[list[NameRun]]:
    """Names with nothing but commas and "and" between them, honorifics aside."""
    row: list[NameRun] = []
    for run in runs:
        between = [t.low for t in tokens[row[-1].j : run.i] if not (t.senses.honorific or t.low == ".")] if row else []
        if row and between not in BETWEEN_NAMES:
            if len(row) > 1:
                yield row
            row = []
        row.append(run)
    if len(row) > 1:
        yield row


def _behind(tokens: tuple[Token, ...], row: Sequence[NameRun]) -> list[str]:
    """ "..., the foreign ministers of Norway and Chile", "..., the Norwegian and Chilean envoys", "of Norway and Chile"
    behind names that have their post before them.
    """
    j = row[-1].j
    if j < len(tokens) and tokens[j].low in {"of", "from"} and _is_of_several(tokens, _first(tokens, row) - 1):
        return _sides(tokens, j + 1)
    if j >= len(tokens) or tokens[j].low not in {",", "("}:
        return []
    for k in range(j + 1, min(j + 1 + OFFICE_LENGTH, len(tokens))):
        if tokens[k].senses.actor is not None:
            sides = _sides(tokens, k)
            end = next((n for n in range(k, len(tokens)) if not _may_be_in_row(tokens[n])), len(tokens))
            near = (*range(j + 1, k), *range(end, min(end + OFFICE_LENGTH, len(tokens))))
            return sides if any(_names_several(tokens[n]) for n in near) else []
        if tokens[k].low == "," or tokens[k].senses.verb is not None:
            return []
    return []


def _before(tokens: tuple[Token, ...], row: Sequence[NameRun]) -> list[str]:
    """ "The foreign ministers of Norway and Chile, A and B", "the Norwegian and Chilean envoys A and B"."""
    k = _first(tokens, row)
    while k > 0 and tokens[k - 1].low in BEFORE_NAME:
        k -= 1
    end, office = k, False
    while k > 0 and end - k < OFFICE_LENGTH and tokens[k - 1].senses.actor is None:
        office, k = office or _is_of_several(tokens, k - 1), k - 1
    last = k
    while k > 0 and _may_be_in_row(tokens[k - 1]):
        k -= 1
    of = last == end and any(_is_of_several(tokens, n) for n in range(max(0, k - OFFICE_LENGTH), k))
    return _sides(tokens, k) if office or of else []


def _first(tokens: tuple[Token, ...], row: Sequence[NameRun]) -> int:
    """Where a row of names begins, with the honorifics before the first."""
    k = row[0].i
    while k > 0 and (tokens[k - 1].senses.honorific or (tokens[k - 1].low == "." and tokens[k - 1].glued)):
        k -= 1
    return k


def _sides(tokens: tuple[Token, ...], k: int) -> list[str]:
    """The states of a row, in order."""
    found: list[str] = []
    while k < len(tokens) and _may_be_in_row(tokens[k]):
        actor = tokens[k].senses.actor
        if actor is not None:
            found.append(actor.party)
        k += 1
    return found


def _may_be_in_row(t: Token) -> bool:
    return t.low in IN_ROW or (t.senses.actor is not None and t.senses.actor.kind in STATE_WORDS)


def _names_several(t: Token) -> bool:
    """A post of several, whatever belongs to it: "Ministers of Foreign Affairs" may be one token."""
    return any(word.endswith(OF_SEVERAL) for word in t.low.split())


def _is_of_several(tokens: tuple[Token, ...], k: int) -> bool:
    return 0 <= k < len(tokens) and tokens[k].low.endswith(OF_SEVERAL) and tokens[k].shape in {"a", *NAME_SHAPES}
