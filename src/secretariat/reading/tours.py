"""Tours: a page that tells of one state's visits to several, each in a paragraph of its own.

"The two sides" of a paragraph that begins "In Fiji," are those who met there, and not those whom the page names first.
"""

from collections.abc import Sequence

from secretariat.lexicon.phrases import PARTY
from secretariat.reading.lines import Line

STOPS = 2  # paragraphs that open with another state, of which a tour has at least so many


def tour(lines: Sequence[Line], side: str | None) -> dict[int, tuple[str, ...]]:
    """Of each paragraph of a tour who met: the page's own side and the one state that the paragraph tells of first;
    nobody where it names several at once. Empty for a page that is no tour.
    """
    opened = {_stop(line) for line in lines if line.tokens[0].low == "in"} if side is not None else set()
    if side is None or len(opened - {None, side}) < STOPS:
        return {}
    told = [line for line in lines if not line.heading]
    met: dict[int, tuple[str, ...]] = {}
    for line in told:
        others = [state for state in _states(line) if state != side]
        if not met.get(line.sentence.block) and others:
            alone = _stop(line) or (others[0] if len(set(others)) == 1 else None)
            met[line.sentence.block] = tuple(sorted({side, alone})) if alone else ()
        met.setdefault(line.sentence.block, ())
    return met


def _stop(line: Line) -> str | None:
    """ "In Fiji, the delegation met with the Prime Minister": the state with which a sentence opens."""
    first = [t for t in line.tokens[:4] if t.low != "the"]
    told = not line.heading and len(first) > 2 and first[0].low == "in" and first[2].low == ","
    actor = first[1].senses.actor if told else None
    return actor.party if actor is not None and actor.kind == "name" and len(actor.party) == 2 else None


def _states(line: Line) -> list[str]:
    actors = (line.tokens[k].senses.actor for k in line.sentence.where(PARTY))
    return [a.party for a in actors if a is not None and a.kind in {"name", "adjective", "short"} and len(a.party) == 2]
