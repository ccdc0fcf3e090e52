"""Pairing: people and sides of one sentence that take turns or stand in two rows of one order."""

from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise

from secretariat.reading.lines import Line
from secretariat.reading.people import SEVERAL, Person
from secretariat.reading.tokens import Token

ROW_LINKS = frozenset(["and", ",", "'s", "'", "the", "&", "of"])
POST_REACH = 5  # tokens from a row of states to the post that its people share
APPOSED_REACH = 8  # tokens from a row of people to that of their states


def in_turn(people: Iterable[Person], labels: Iterable[tuple[int, str]]) -> dict[int, str]:
    """ "Heading the Norwegian team was A; heading that of Chile was B", "A led the Norwegian side and B the Chilean
    one": sides and people take turns, whichever of them comes first.
    """
    marks = sorted([(p.i, "") for p in people] + list(labels))
    runs = [(told, list(run)) for told, run in groupby(marks, key=lambda m: bool(m[1]))]
    sides = [{party for _, party in run} for told, run in runs if told]
    persons = [[i for i, _ in run] for told, run in runs if not told]
    if len(sides) < 2 or len(sides) != len(persons) or len(set().union(*sides)) != len(sides):
        return {}
    if any(len(side) > 1 for side in sides):
        return {}
    return {i: party for side, run in zip(sides, persons, strict=True) for party in side for i in run}


def in_rows(line: Line) -> dict[int, str]:
    """ "A and B, the defence ministers of Norway and Chile", "the Norwegian and Chilean ministers, A and B": two rows,
    of which the first of one goes with the first of the other.
    """
    row = _row_of_people(line)
    if len(row) < 2:
        return {}
    if "respectively" in line.words and len(parties := _states(line)) == len(line.people):
        return {p.i: party for p, party in zip(line.people, parties, strict=True)}
    for states in _rows_of_states(line.tokens):
        if len(states) == len(row) and _of_one_post(line.tokens, states) and _beside(line, row, states):
            return {p.i: _party(line.tokens[k]) for p, k in zip(row, states, strict=True)}
    return {}


def _states(line: Line) -> list[str]:
    """Every state that a line names apart from its rounds: "A and B, Minister of Norway and of Chile respectively"."""
    actors = (t.senses.actor for k, t in enumerate(line.tokens) if not line.names_round(k) and t.senses.city is None)
    return [a.party for a in actors if a is not None]


def _row_of_people(line: Line) -> list[Person]:
    """The first people of a line between whose names there is nothing but "and" or a comma."""
    row: list[Person] = []
    for a, b in pairwise(line.people):
        between = line.tokens[a.name_j : b.name_i]
        if all(t.low in {"and", ","} or t.senses.honorific for t in between):
            row = [*row, b] if row else [a, b]
        elif row:
            break
    return row


def _rows_of_states(tokens: tuple[Token, ...]) -> list[list[int]]:
    """The places of states that stand in one row: "Norway and Chile", "the Norwegian and Chilean"."""
    rows: list[list[int]] = []
    for k, t in enumerate(tokens):
        if t.senses.actor is None or t.senses.actor.kind in {"loose", "seat"}:
            continue
        if rows and all(x.low in ROW_LINKS for x in tokens[rows[-1][-1] + 1 : k]):
            rows[-1].append(k)
        else:
            rows.append([k])
    return [row for row in rows if len(row) > 1 and len({_party(tokens[k]) for k in row}) == len(row)]


def _party(t: Token) -> str:
    return t.senses.actor.party if t.senses.actor is not None else ""


def _of_one_post(tokens: tuple[Token, ...], states: Sequence[int]) -> bool:
    """Whether a post in the plural stands beside a row of states."""
    first, last = states[0], states[-1] + 1
    return any(
        t.low.endswith(SEVERAL)
        for t in (*tokens[max(0, first - POST_REACH) : first], *tokens[last : last + POST_REACH])
    )


def _beside(line: Line, row: Sequence[Person], states: Sequence[int]) -> bool:
    """Whether two rows stand beside each other, with no verb of meeting between them."""
    first, last = row[0].name_i, row[-1].name_j
    i, j = (last, states[0]) if last <= states[0] else (states[-1] + 1, first)
    return 0 < j - i <= APPOSED_REACH and not any(i <= m < j for m in line.meetings)
