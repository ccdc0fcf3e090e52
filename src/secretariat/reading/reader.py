"""The reader: one Document in, one Reading out. A pure function of document, lexicon and version."""

from collections.abc import Sequence

from msgspec.structs import replace

from secretariat.lexicon.load import Lexicon
from secretariat.model import Document, Finding, Header, Mention, Reading, Span
from secretariat.reading.discourse import discourse
from secretariat.reading.facts.assistance import assistance
from secretariat.reading.facts.calls import calls
from secretariat.reading.facts.contacts import contacts
from secretariat.reading.facts.continuity import continuity
from secretariat.reading.facts.references import references
from secretariat.reading.facts.rounds import rounds
from secretariat.reading.facts.statements import words
from secretariat.reading.fold import fold
from secretariat.reading.frame import Account, Frame, frame
from secretariat.reading.genre import account
from secretariat.reading.joining import joined
from secretariat.reading.language import language_of
from secretariat.reading.lines import Lines, lay_out
from secretariat.reading.passages import Passage, may_be, only, passages
from secretariat.reading.scan import has_trigger
from secretariat.reading.scope import between_states

READ_LANGUAGES = frozenset(["en"])
EAST_ASIAN = frozenset(["ja", "zh"])
AUTHORITY = {"joint_statement": "negotiated", "chairs_summary": "official", "news": "press"}


def read(document: Document, lexicon: Lexicon) -> Reading:
    """Everything that this reader proposes of a document; of a text that it cannot read, a finding and no facts."""
    if not document.text.strip():
        return _empty(document, lexicon, Finding(code="empty_text"))
    language = language_of(document)
    several = passages(document.text, language)
    if several:
        return _by_passages(document, several, lexicon)
    return _in_language(document, language, lexicon)


def _by_passages(document: Document, several: tuple[Passage, ...], lexicon: Lexicon) -> Reading:
    """Each passage by the reader of its language, in the order in which they begin, and what they found joined."""
    found: list[Reading] = []
    published = document.published
    for code in dict.fromkeys(passage.language for passage in several):
        title = document.title if document.title and may_be(document.title, code) else None
        text = only(document.text, several, code)
        part = _in_language(replace(document, text=text, title=title, published=published), code, lexicon)
        published = published or part.document.published
        found.append(part)
    whole = joined(found)
    header = replace(whole.document, text_id=document.text_id, title=document.title or whole.document.title)
    return replace(whole, document=header)


def _in_language(document: Document, language: str | None, lexicon: Lexicon) -> Reading:
    if language in EAST_ASIAN:
        return _east_asian(document, lexicon, language)
    if language not in READ_LANGUAGES:
        return _empty(document, lexicon, Finding(code="language_not_read", values={"language": language}), language)
    shadow = fold(document.text)
    if not has_trigger(shadow, lexicon) and not _titled(document, lexicon):
        return _empty(document, lexicon, Finding(code="no_dialogue"), language)
    return _read(document, lay_out(document, shadow, lexicon), lexicon, language)


def _titled(document: Document, lexicon: Lexicon) -> bool:
    """ "Remarks at the Fifth Ministerial Meeting": a text that names no meeting may have its title name it."""
    return document.title is not None and has_trigger(fold(document.title), lexicon)


def _east_asian(document: Document, lexicon: Lexicon, language: str) -> Reading:
    """Japanese and Chinese have a room of their own; its tables are loaded when their first text is met."""
    from secretariat.reading.east_asian.reader import read_east_asian

    return read_east_asian(document, lexicon, language)


def _read(document: Document, lines: Lines, lexicon: Lexicon, language: str | None) -> Reading:
    told = frame(document, lines, lexicon)
    announced = _announced(told)
    found = rounds(told, announced=announced)
    subjects = tuple(m for m in found.mentions if m.role == "subject")
    whose = account(told, subjects)
    called = calls(told, [h for m in subjects for h in m.heads]) if subjects else None
    met = contacts(told, alone=not subjects)
    worded = bool(subjects) or between_states(told)
    said = (
        discourse(told, whose, called.at if called is not None else met.at, subjects[0] if subjects else None)
        if worded
        else []
    )
    spoken = words(told, whose, said, found.mentions)
    findings = [*found.findings, *_findings(found.mentions)]
    return Reading(
        lexicon=lexicon.hash,
        document=_header(document, told, whose, language),
        rounds=found.mentions,
        calls=called.calls if called is not None else (),
        contacts=met.contacts,
        statements=spoken.statements,
        commitments=spoken.commitments,
        references=references(told, found.mentions) if worded else (),
        continuity=continuity(told, whose, found.mentions),
        assistance=assistance(told) if subjects else (),
        furniture=tuple(Span(b.start, b.end) for b in lines.blocks if b.kind == "furniture"),
        findings=tuple(findings),
    )


def _announced(told: Frame) -> bool:
    title = told.lines.title
    heads = ([title] if title is not None else []) + [line for line in told.lines.lines[:2] if line.heading]
    ahead = any(line.has_cue("genre:announcement") or line.has_cue("genre:foretold") for line in heads)
    return ahead and not any(line.has_cue("genre:readout") for line in heads)


def _findings(mentions: Sequence[Mention]) -> list[Finding]:
    return [] if any(m.role == "subject" for m in mentions) else [Finding(code="no_round")]


def _header(document: Document, told: Frame, whose: Account, language: str | None) -> Header:
    heading = next((line for line in told.lines.lines[:3] if line.heading), None)
    title = document.title or (
        " ".join(told.lines.shadow.text[heading.sentence.start : heading.sentence.end].split()) if heading else None
    )
    authority = AUTHORITY.get(whose.genre) or ("official" if told.official else None)
    return Header(
        id=document.id,
        text_id=document.text_id,
        file=document.file,
        url=document.url,
        title=title,
        publisher=document.publisher,
        published=told.published,
        language=document.language or language,
        genre=whose.genre,
        account_of=whose.account_of,
        authority=authority,  # type: ignore[arg-type]
    )


def _empty(document: Document, lexicon: Lexicon, finding: Finding, language: str | None = None) -> Reading:
    header = Header(
        id=document.id,
        text_id=document.text_id,
        file=document.file,
        url=document.url,
        title=document.title,
        publisher=document.publisher,
        published=document.published,
        language=document.language or language,
    )
    return Reading(lexicon=lexicon.hash, document=header, findings=(finding,))
