"""What somebody means by a few words: one dialogue, one round, two rounds, one document. Where it is not clear, who
asked is told what fits; nothing is guessed.
"""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from secretariat.model import Dialogue, Reading, Round
from secretariat.verbs.blocks import Line, RoundLine
from secretariat.verbs.shelf import Shelf
from secretariat.verbs.wording import (
    Designation,
    designates,
    designation,
    fits_dialogue,
    fits_place,
    is_address,
    party,
    placed,
)

BETWEEN = frozenset({"and", "with", "to", "vs", "-"})


class Choice(Struct, frozen=True):
    """One thing that the words may mean: of a dialogue the round is None, of a document there is only the id."""

    id: str
    line: Line | None = None
    held: RoundLine | None = None


class UnclearError(Exception):
    """Nothing fits the words, or several things do.

    Attributes:
        kind: "dialogue", "round" or "document".
        fitting: what fits; where nothing does, what comes nearest.
        several: whether more than one fits.
    """

    def __init__(self, kind: str, asked: str, fitting: Iterable[Choice], *, several: bool) -> None:
        super().__init__(f"{kind}: {asked}")
        self.kind, self.asked, self.several = kind, asked, several
        self.fitting = tuple(fitting)


Fitting = tuple[Line, RoundLine]


def dialogue_meant(shelf: Shelf, words: Sequence[str]) -> Dialogue:
    """The one dialogue that goes by an id, the beginning of one, a name, or words of a name and parties."""
    fitting = _dialogues(shelf, words)
    if len(fitting) != 1:
        raise UnclearError("dialogue", " ".join(words), (Choice(x.id, x) for x in fitting), several=bool(fitting))
    return _whole(shelf, fitting[0])


def dialogues_meant(shelf: Shelf, words: Sequence[str]) -> list[Line]:
    """All dialogues that words fit; all that there are where nothing is said."""
    return _dialogues(shelf, words) if words else shelf.lines()


def _whole(shelf: Shelf, line: Line) -> Dialogue:
    found = shelf.dialogue(line.parties, line.id)
    if found is None:  # the archive was added to at this very moment
        raise UnclearError("dialogue", line.id, (), several=False)
    return found


def _dialogues(shelf: Shelf, said: Sequence[str]) -> list[Line]:
    words = _apart(said)
    found = _fitting(_lines(shelf, words), words)
    if shelf.as_of is None or not found:
        return found
    # Of that day a dialogue may be another: it is looked for again in what was known then.
    then = [line for parties in sorted({line.parties for line in found}) for line in shelf.lines_of(parties)]
    return _fitting(then, words)


def _lines(shelf: Shelf, words: Sequence[str]) -> list[Line]:
    """The dialogues that may be meant: of an address only those that its text tells of."""
    if len(words) == 1 and "." in words[0] and is_address(words[0]):
        return [line for block in shelf.blocks_with(words[0].split(".")[0]) for line in shelf.lines_of(block)]
    return shelf.lines()


def _fitting(lines: list[Line], words: Sequence[str]) -> list[Line]:
    asked = " ".join(words)
    if is_address(asked):
        by_id = [line for line in lines if line.id.startswith(asked)]
        if by_id or "." in asked:
            return by_id or [line for line in lines if any(r.id == asked for r in line.rounds)]
    named = [line for line in lines if asked.casefold() in {name.casefold() for name in line.names}]
    return named or _just_parties([line for line in lines if all(fits_dialogue(w, line) for w in words)], words)


def _just_parties(fitting: list[Line], words: Sequence[str]) -> list[Line]:
    """Of those that fit, those between just the parties that were said, if there are any."""
    said = {code for word in words if (code := party(word))}
    just = [line for line in fitting if set(line.parties) == said]
    return just or fitting


def round_meant(shelf: Shelf, words: Sequence[str], within: Line | None = None) -> tuple[Dialogue, Round]:
    """The one round that goes by an address, or by words of its dialogue and its number, city or date."""
    return _shown(shelf, words, _rounds(shelf, _apart(words), within))


def _apart(words: Sequence[str]) -> list[str]:
    return [piece for word in words for piece in word.split()]


def _shown(shelf: Shelf, words: Sequence[str], fitting: list[Fitting]) -> tuple[Dialogue, Round]:
    if len(fitting) == 1:
        line, named = fitting[0]
        dialogue = _whole(shelf, line)
        return dialogue, next(held for held in dialogue.rounds if held.id == named.id)
    near = [Choice(held.id, line, held) for line, held in fitting]
    if not near:
        names = [word for word in _apart(words) if designation(word) is None and not is_address(word)]
        lines = _dialogues(shelf, names) if names else []
        near = [Choice(held.id, line, held) for line in lines[:1] if len(lines) == 1 for held in line.rounds]
    raise UnclearError("round", " ".join(words), near, several=bool(fitting))


def _rounds(shelf: Shelf, words: Sequence[str], within: Line | None = None) -> list[Fitting]:
    if len(words) == 1 and is_address(words[0]):
        return _by_address(shelf, words[0])
    said = [(word, designation(word)) for word in words]
    names = [word for word, found in said if found is None]
    fitting: list[Fitting] = []
    for line in [within] if within else _known(shelf, names):
        others = [name for name in names if not fits_dialogue(name, line)]
        if len(others) < len(names) or not names or within:
            fitting += [(line, held) for held in _among(line, others, [d for _, d in said if d])]
    just = {line.id for line in _just_parties([line for line, _ in fitting], names)}
    return [(line, held) for line, held in fitting if line.id in just]


def _known(shelf: Shelf, names: Sequence[str]) -> list[Line]:
    lines = shelf.lines()
    if shelf.as_of is None:
        return lines
    near = {line.parties for line in lines if not names or any(fits_dialogue(name, line) for name in names)}
    return [line for parties in sorted(near) for line in shelf.lines_of(parties)]


def _among(line: Line, places: list[str], said: list[Designation]) -> list[RoundLine]:
    found = [r for r in line.rounds if all(designates(d, r) for d in said) and all(fits_place(p, r) for p in places)]
    numbered = [r for r in found if r.status == "held"] if any(one.kind == "ordinal" for one in said) else []
    # A number that was announced for a day that passed, and that a meeting was then held under: the meeting is meant.
    found = numbered if len(numbered) == 1 else found
    for one in said:
        found = placed(str(one.value), found) if one.kind == "placed" else found
    return found


def _by_address(shelf: Shelf, address: str) -> list[Fitting]:
    """The rounds whose id begins so; of a whole address the round that it lies in."""
    lines = _lines(shelf, [address])
    found = [(line, held) for line in lines for held in line.rounds if held.id.startswith(address)]
    if found or "." not in address:
        return found
    within = {
        held.id
        for parties in sorted({line.parties for line in lines})
        for dialogue in shelf.members(parties)
        for held in dialogue.rounds
        if address in held.members
    }
    return [(line, held) for line in lines for held in line.rounds if held.id in within]


def rounds_meant(shelf: Shelf, words: Sequence[str]) -> list[tuple[Dialogue, Round]]:
    """One round, or two: "security 13", "security 13 17", "JP CN security 2015 JP CN security 2023"."""
    pieces = _apart(words)
    fitting = _rounds(shelf, pieces)
    if len(fitting) == 1:
        return [_shown(shelf, words, fitting)]
    for at in range(1, len(pieces)):
        first, second = pieces[:at], [word for word in pieces[at:] if word not in BETWEEN]
        one = _rounds(shelf, [word for word in first if word not in BETWEEN])
        if len(one) == 1 and second:
            other = _rounds(shelf, second, within=one[0][0]) or _rounds(shelf, second)
            if len(other) == 1:
                return [_shown(shelf, words, one), _shown(shelf, words, other)]
    return [_shown(shelf, words, fitting)]


def document_meant(shelf: Shelf, label: str) -> Reading:
    """The one document that goes by an id, the beginning of one, a file name or an address."""
    found = shelf.named(label)
    near = [] if found else shelf.labels(label)
    if len(near) == 1:
        found = shelf.named(near[0])
    if not found:
        raise UnclearError("document", label, (Choice(one) for one in near), several=bool(near))
    return found[-1]
