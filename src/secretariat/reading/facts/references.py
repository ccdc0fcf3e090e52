"""References: the fora, instruments, channels, funds, incidents and proposals that a text names."""

from collections.abc import Iterator, Sequence

from secretariat.lexicon.language import Language
from secretariat.lexicon.phrases import MEETING, QUOTE, REFERS
from secretariat.model import Mention, Reference
from secretariat.reading.facts.cited_bodies import SUMMITS
from secretariat.reading.facts.name_words import is_a_body
from secretariat.reading.facts.named_things import NamedThings
from secretariat.reading.facts.reference_dates import when_of
from secretariat.reading.facts.reference_meetings import meetings
from secretariat.reading.facts.reference_names import in_capitals, span_at, tells_of_signing
from secretariat.reading.facts.reference_span import Span
from secretariat.reading.facts.reference_titles import forum_of
from secretariat.reading.facts.told_namings import namings_told
from secretariat.reading.frame import Frame
from secretariat.reading.lines import Line
from secretariat.reading.named import Named
from secretariat.reading.tokens import Token

LEAD = 3  # lines in which a text tells whose it is, and a joint one may call itself by its name
ALIAS_REACH = 3  # tokens of "(or the"
DATE_REACH = 2  # tokens behind a name in which a date tells of which paper it is


def references(frame: Frame, mentions: Sequence[Mention]) -> tuple[Reference, ...]:
    """Every named thing once, at its first and fullest naming."""
    told = namings_told(frame, mentions)
    found, sides = NamedThings(_own_letters(frame, told)), _sides(frame, mentions)
    before: Line | None = None
    for line in frame.lines.lines:
        if line.sentence.kinds & (REFERS | QUOTE | MEETING) or line.named:
            signing = before is not None and _goes_on(line) and tells_of_signing(before)
            spans = [*_in_line(line, sides, told, frame.lexicon.english, signing=signing), *meetings(line, told)]
            for span in _apart(spans, line.tokens) if len(spans) > 1 else spans:
                if _is_the_text_itself(line, span, frame):
                    continue
                found.add(_reference(line, span, frame), span, line.tokens[span.i : span.j])
        before = line
    if (title := frame.lines.title) is not None and not in_capitals(title):
        for span in _in_title(title, frame, mentions, sides):
            found.add(_reference(title, span, frame), span, title.tokens[span.i : span.j])
    return tuple(found.references)


def _own_letters(frame: Frame, told: frozenset[int]) -> set[str]:
    """The letters that stand for the rounds of the text: "the 8th Ports Dialogue (PD)"."""
    return {n.acronym for line in frame.lines.lines for n in line.named if n.acronym and n.start in told}


def _is_the_text_itself(line: Line, span: Span, frame: Frame) -> bool:
    """Whether the lead of a joint text calls itself by its name: "Joint Statement on the Climate Challenge between"."""
    title = frame.lines.title
    if title is None or line.number >= LEAD or not title.has_cue("genre:joint_statement"):
        return False
    dated = any(t.date is not None for t in line.tokens[span.i : span.j + DATE_REACH])
    return span.kind == "instrument" and not dated and span.head.rpartition(" ")[2] in title.words


def _in_title(title: Line, frame: Frame, mentions: Sequence[Mention], sides: frozenset[str]) -> Iterator[Span]:
    """The fora that the document's own title names, but for the round that the text tells of."""
    own = frame.groups[:1] if mentions else ()
    told = frozenset(t.named.start for group in own for t in group.told if t.line.number < 0)
    for span in _apart(
        [*_in_line(title, sides, told, frame.lexicon.english, signing=False), *meetings(title, told)], title.tokens
    ):
        if (whole := forum_of(title, span)) is not None:
            yield whole


def _sides(frame: Frame, mentions: Sequence[Mention]) -> frozenset[str]:
    """The parties of the text; a summit that held none of its rounds is a place to meet at, however often named, and so
    is a body that neither title nor lead names and nobody speaks for.
    """
    met = {party for m in mentions for party in m.parties}
    lead = (frame.lines.title, *frame.lines.lines[:LEAD])
    told = {
        t.senses.actor.party for line in lead if line is not None for t in line.tokens if t.senses.actor is not None
    }
    spoken = {party for line in frame.lines.lines for p in line.people for party in p.parties}
    acting = met | ((told | spoken) - SUMMITS)
    return frozenset(p for p in frame.parties if not is_a_body(p) or p in acting)


def _goes_on(line: Line) -> bool:
    """ "They include an agreement on ...": a sentence that goes on about the papers of the one before."""
    return line.tokens[0].low in {"they", "these", "it", "among", "including"}


def _in_line(
    line: Line, sides: frozenset[str], told: frozenset[int], language: Language, *, signing: bool
) -> Iterator[Span]:
    tokens, heads = line.tokens, line.sentence.where(REFERS | QUOTE)
    if not heads:
        return
    signing = signing or tells_of_signing(line)
    # A bare noun is left: "the Lima international forum" is no "forum" that was told of before.
    taken = {k for n in line.named if n.start in told and n.j - n.i > 1 for k in _own_words(tokens, n)}
    taken |= {k for p in line.people for k in range(p.i, p.j)}
    theirs = {p.j + 1 for p in line.people if p.j < len(tokens) and tokens[p.j].low in {",", "("}}
    behind = 0
    for k in heads:
        if k < behind or (k in theirs and tokens[k].senses.actor is not None):
            continue  # "Ola Berg, European Commission": whose somebody is
        span = span_at(line, k, taken, sides, language, signing=signing)
        if span is not None and not _ends_a_name(tokens, span.i, taken):
            behind = span.j
            yield span


def _ends_a_name(tokens: Sequence[Token], i: int, taken: set[int]) -> bool:
    """ "The third meeting of the Committee of the Ports Platform": what stands behind the "of" is the round's own."""
    of = i - 2 if i and tokens[i - 1].low == "the" else i - 1
    return of > 0 and tokens[of].low == "of" and of - 1 in taken and tokens[of - 1].senses.series is not None


def _is_paper(t: Token) -> bool:
    return t.shape == "A" and t.senses.reference_head == "instrument"


def _own_words(tokens: Sequence[Token], named: Named) -> range:
    """The tokens of a round's name, but for a paper or an incident that it is on: "negotiations on the Blue Coast
    Agreement", "the special meeting on COVID-19".
    """
    words = tokens[named.i : named.j]
    on = any(_is_paper(t) or t.senses.reference_name == "incident" for t in words)
    link = next((k for k, t in enumerate(words) if t.low == "on"), None) if on else None
    return range(named.i, named.j if link is None else named.i + link)


def _apart(spans: list[Span], tokens: Sequence[Token]) -> list[Span]:
    """The spans in the order of the text; of two that overlap the longer, of two names of one thing the first."""
    apart: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.i, -s.j)):
        if not apart or span.i >= apart[-1].j:
            if not (apart and _is_other_name(tokens, apart[-1], span)):
                apart.append(span)
        elif span.j - span.i > apart[-1].j - apart[-1].i:
            apart[-1] = span
    return apart


def _is_other_name(tokens: Sequence[Token], first: Span, span: Span) -> bool:
    """ "The Trilateral Transit Agreement (Lima Agreement)": in brackets the thing is called by another name."""
    at = range(first.j, span.i)
    opens = 0 < len(at) <= ALIAS_REACH and tokens[first.j].low == "("
    closes = span.j < len(tokens) and tokens[span.j].low == ")"
    return opens and closes and (span.kind == first.kind or span.head == first.head)


def _without_article(name: str) -> str:
    """A name as it is cited: without the article, and without "both" or "the two" before those who met."""
    first, _, rest = name.removeprefix("the ").partition(" ")
    if name.endswith(("Summits", "summits")) and " and " not in name:
        name = name[:-1]  # "the EU and ASEAN Summits"
    several = first.lower() in {"two", "three", "both"} and rest.startswith(("foreign ", "leaders ", "ministers "))
    return rest if several else name.removeprefix("the ")


def _reference(line: Line, span: Span, frame: Frame) -> Reference:
    """The thing that a span of a line names; what the document's own title names stands in no place of the text."""
    tokens, titled = line.tokens, line.number < 0
    start, end = line.begins(span.i), line.ends(span.j - 1)
    text = frame.lines.shadow.text if not titled else frame.document.title or ""
    return Reference(
        kind=span.kind,
        name=_without_article(" ".join(text[start:end].split())),
        when=when_of(tokens, span, frame),
        rule="title" if titled else "named" if span.j - span.i > 1 else "set_name",
        evidence=() if titled else (frame.lines.quote(start, end),),
    )
