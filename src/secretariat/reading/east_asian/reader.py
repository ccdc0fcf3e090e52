"""The entry to this room: one Japanese or Chinese Document in, one Reading out. A pure function, and total."""

from secretariat.lexicon.load import Lexicon
from secretariat.model import Document, Finding, Header, Reading, Span
from secretariat.reading.east_asian.facts.rounds import rounds
from secretariat.reading.east_asian.fold import fold
from secretariat.reading.east_asian.frame import frame
from secretariat.reading.east_asian.page import lay_out
from secretariat.reading.east_asian.vocabulary import vocabulary
from secretariat.reading.ja.people import people as japanese_people
from secretariat.reading.zh.people import people as chinese_people

PEOPLE = {"ja": japanese_people, "zh": chinese_people}


def read_east_asian(document: Document, lexicon: Lexicon, language: str) -> Reading:
    """Everything that this reader proposes of a text in Japanese ("ja") or Chinese ("zh")."""
    words = vocabulary(lexicon, language)
    page = lay_out(document.text, words, document.title)
    told = frame(document, page, lexicon, PEOPLE[language])
    found = rounds(told, announced=False)
    header = Header(
        id=document.id, text_id=document.text_id, title=document.title, published=told.published, language=language
    )
    return Reading(lexicon=lexicon.hash, document=header, rounds=found.mentions, findings=found.findings)
