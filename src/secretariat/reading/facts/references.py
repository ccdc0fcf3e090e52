"""References: the fora, instruments, channels, funds, incidents and proposals that a text names."""

from collections.abc import Iterator, Sequence

from secretariat.lexicon.phrases import QUOTE, REFERS
from secretariat.model import Mention, Reference
from secretariat.model.facts import ReferenceKind
from secretariat.reading.facts.reference_names import WHEN_REACH, span_at, tells_of_signing
from secretariat.reading.frame import Frame
from secretariat.reading.lines import Line
from secretariat.reading.series import Group
from secretariat.reading.slots import Clock
from secretariat.when.phrases import resolve


def references(frame: Frame, mentions: Sequence[Mention]) -> tuple[Reference, ...]:
    """Every named thing once, at its first and fullest naming."""
    told = frozenset(q.start for m in mentions for q in m.evidence)
    own = _starts(frame.groups[:1])
    named = _starts(frame.groups)
    found = _Names()
    signing = False
    for line in frame.lines.lines:
        signing = _goes_on(line) and signing
        for reference in (*_in_line(line, frame, named, signing=signing), *_meetings(line, frame, told, own)):
            found.add(reference)
        signing = tells_of_signing(line.tokens)
    return tuple(found.references)


def _goes_on(line: Line) -> bool:
    """ "They include an agreement on ...": a sentence that goes on about the papers of the one before."""
    return line.tokens[0].low in {"they", "these", "it", "among", "including"}


def _starts(groups: Sequence[Group]) -> frozenset[int]:
    """Where the namings of these series begin in the text."""
    return frozenset(t.named.start for g in groups for t in g.told if t.line.number >= 0)


class _Names:
    """The references found so far; a name that is part of another, or holds one, is the same thing named again."""

    def __init__(self) -> None:
        self.references: list[Reference] = []
        self.by_last: dict[str, list[str]] = {}
        self.by_word: dict[str, list[str]] = {}

    def add(self, reference: Reference) -> None:
        name = reference.name.lower()
        words = name.split()
        if not words or any(name in have for have in self.by_word.get(words[-1], ())):
            return
        if any(have in name for word in words for have in self.by_last.get(word, ())):
            return
        self.references.append(reference)
        self.by_last.setdefault(words[-1], []).append(name)
        for word in set(words):
            self.by_word.setdefault(word, []).append(name)


def _in_line(line: Line, frame: Frame, named: frozenset[int], *, signing: bool) -> Iterator[Reference]:
    tokens = line.tokens
    heads = [k for k, t in enumerate(tokens) if t.kinds & (REFERS | QUOTE)]
    if not heads:
        return
    taken = {k for n in line.named if n.start in named for k in range(n.i, n.j)}
    taken |= {k for p in line.people for k in range(p.i, p.j)}
    behind = 0
    for k in heads:
        if k < behind:
            continue
        span = span_at(tokens, k, taken, frame, heading=line.heading, signing=signing)
        if span is not None:
            i, behind, kind = span
            yield _reference(line, i, behind, kind, frame)


def _meetings(line: Line, frame: Frame, told: frozenset[int], own: frozenset[int]) -> Iterator[Reference]:
    """Summits, meetings of ministers and other dialogues in passing: cited as fora, no rounds of the text."""
    for named in line.named:
        if line.heading or named.start in told or named.start in own or named.plural:
            continue
        near = line.tokens[max(0, named.i - 6) : named.j + 6]
        leaders = named.family == "summit" or named.level in {"leaders", "ministerial"}
        cited = leaders and (named.capital or len(named.parties) > 1 or any(t.date for t in near))
        if cited or (named.strength == "strong" and (named.capital or (named.topic and named.level))):
            yield _reference(line, named.i, named.j, "forum", frame)


def _reference(line: Line, i: int, j: int, kind: ReferenceKind, frame: Frame) -> Reference:
    tokens = line.tokens
    start, end = tokens[i].start, tokens[j - 1].end
    name = " ".join(frame.lines.shadow.text[start:end].split())
    return Reference(
        kind=kind,
        name=name,
        when=_when(line, i, j, frame),
        rule="named" if j - i > 1 else "set_name",
        evidence=(frame.lines.quote(start, end),),
    )


def _when(line: Line, i: int, j: int, frame: Frame) -> str | None:
    for k, t in enumerate(line.tokens[j : j + WHEN_REACH], j):
        if t.senses.verb_form in {"past"} or t.low in {";", "."}:
            break
        if t.date is not None:
            if k - j > 3 and any(x.low == "," for x in line.tokens[j:k]):
                return None
            return resolve(t.date, Clock(frame.published).anchor("past")).value
    before = line.tokens[i - 1] if i else None
    if before is not None and before.date is not None:
        return resolve(before.date, Clock(frame.published).anchor("past")).value
    return None
