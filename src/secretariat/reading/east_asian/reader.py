"""The entry to this room: one Japanese or Chinese Document in, one Reading out. A pure function, and total."""

from operator import itemgetter

from msgspec.structs import replace

from secretariat.lexicon.load import Lexicon
from secretariat.model import Call, Contact, Document, Finding, Header, Reading, Span
from secretariat.model.reading import Authority
from secretariat.reading.east_asian.discourse import discourse
from secretariat.reading.east_asian.facts.assistance import assistance
from secretariat.reading.east_asian.facts.calls import calls, courtesy_calls, parties_of
from secretariat.reading.east_asian.facts.contacts import contacts
from secretariat.reading.east_asian.facts.continuity import continuity
from secretariat.reading.east_asian.facts.references import references
from secretariat.reading.east_asian.facts.rounds import rounds
from secretariat.reading.east_asian.facts.statements import words
from secretariat.reading.east_asian.frame import Frame, frame
from secretariat.reading.east_asian.genre import account, announced
from secretariat.reading.east_asian.page import Page, lay_out
from secretariat.reading.east_asian.people import Finder
from secretariat.reading.east_asian.sayings import SayingsOf
from secretariat.reading.east_asian.vocabulary import vocabulary
from secretariat.reading.frame import Account
from secretariat.reading.ja.clauses import sayings as japanese_sayings
from secretariat.reading.ja.people import people as japanese_people
from secretariat.reading.zh.clauses import sayings as chinese_sayings
from secretariat.reading.zh.people import people as chinese_people

PEOPLE: dict[str, Finder] = {"ja": japanese_people, "zh": chinese_people}
SAYINGS: dict[str, SayingsOf] = {"ja": japanese_sayings, "zh": chinese_sayings}
AUTHORITY: dict[str, Authority] = {"joint_statement": "negotiated", "chairs_summary": "official", "news": "press"}


def read_east_asian(document: Document, lexicon: Lexicon, language: str) -> Reading:
    """Everything that this reader proposes of a text in Japanese ("ja") or Chinese ("zh")."""
    known = vocabulary(lexicon, language)
    folded = known.folding(document.text)
    cues = known.cues(folded)
    if known.triggers.isdisjoint(map(itemgetter(0), cues)):
        return Reading(
            lexicon=lexicon.hash, document=_bare_header(document, language), findings=(Finding(code="no_dialogue"),)
        )
    page = lay_out(document.text, folded, known, cues, document.title)
    told = frame(document, page, lexicon, PEOPLE[language])
    found = rounds(told, announced=announced(told))
    subjects = tuple([m for m in found.mentions if m.role == "subject"])
    whose = account(told, subjects)
    called = calls(told, subjects[0].host) if subjects else courtesy_calls(told)
    met = contacts(told) if not (subjects or called) else ()
    beside: list[Call | Contact] = [] if subjects else [*called.values(), *met]
    occasion = beside[0] if beside else None
    if isinstance(occasion, Call):
        whose = Account("readout", whose.account_of) if whose.genre == "other" else whose
    if occasion is not None:
        told = replace(told, parties=parties_of(occasion))
    said = discourse(told, whose, SAYINGS[language], occasion) if told.parties else []
    spoken = words(told, whose, said, found.mentions, occasion.id if occasion is not None else None, called)
    return Reading(
        lexicon=lexicon.hash,
        document=_header(document, told, whose, language),
        rounds=found.mentions,
        calls=tuple(called.values()),
        contacts=met,
        statements=spoken.statements,
        commitments=spoken.commitments,
        references=references(told, found.mentions) if told.parties else (),
        continuity=continuity(told, whose, found.mentions),
        assistance=assistance(told) if subjects else (),
        furniture=tuple([Span(start, end) for start, end in page.furniture]),
        findings=found.findings if subjects else (*found.findings, Finding(code="no_round")),
    )


def _heading(page: Page) -> str | None:
    """The first heading of a text, where one opens it."""
    return next((page.text[s.start : s.end] for s in page.sentences[:3] if s.heading), None)


def _bare_header(document: Document, language: str) -> Header:
    d = document
    return Header(
        id=d.id,
        text_id=d.text_id,
        file=d.file,
        url=d.url,
        title=d.title,
        publisher=d.publisher,
        published=d.published,
        language=d.language or language,
    )


def _header(document: Document, told: Frame, whose: Account, language: str) -> Header:
    return Header(
        id=document.id,
        text_id=document.text_id,
        file=document.file,
        url=document.url,
        title=document.title or _heading(told.page),
        publisher=document.publisher,
        published=told.published,
        language=document.language or language,
        genre=whose.genre,
        account_of=whose.account_of,
        authority=AUTHORITY.get(whose.genre) or ("official" if told.official else None),
    )
