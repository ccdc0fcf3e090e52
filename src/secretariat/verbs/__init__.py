"""The verbs of the record, for programs: what the command line and the page do, they do with these.

    from secretariat import verbs

    for item in verbs.read(["readouts/"], verbs.Given(published="2015-03-20")):
        ...                                   # a Reading, or a Problem with one of the files
    record = verbs.record(readings)           # dialogues, their rounds and people

    with verbs.Archive("secretariat.db", write=True) as archive:
        for item in verbs.store(archive, ["readouts/"]):
            ...                               # a Stored reading, or a Problem
        record = verbs.archived_record(archive)

The one room that joins sources, reading, archive and record.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from secretariat.archive import Archive, ArchiveError
    from secretariat.desk.markings import MarkingError, schemes
    from secretariat.sources import Given, Problem
    from secretariat.verbs.adding import Offer, Preview, keep_previewed, preview
    from secretariat.verbs.aiming import (
        Aim,
        DecisionError,
        at_dialogue,
        at_fact,
        at_passage,
        at_round,
        value_of,
        words_of,
    )
    from secretariat.verbs.asking import party, search
    from secretariat.verbs.blocks import Agreed, RoundLine
    from secretariat.verbs.briefing import agenda, brief, gathered, matrix
    from secretariat.verbs.building import archived_record, record
    from secretariat.verbs.dates import calendar, due
    from secretariat.verbs.deciding import (
        Logged,
        Word,
        decision,
        entry,
        exported,
        hidden,
        imported,
        keep,
        log,
        retraction,
        unheld,
    )
    from secretariat.verbs.desk import News, Past, Trail, asked, between, compared, new, past, threads
    from secretariat.verbs.documents import Marked, Shown, Went, passage, shown, subject_rounds
    from secretariat.verbs.evaluating import check_lexicon, evaluate
    from secretariat.verbs.finding import matching, numbered, persons, round_by
    from secretariat.verbs.following import ThreadLine, thread_lines
    from secretariat.verbs.kept import Kept
    from secretariat.verbs.loose import Loose
    from secretariat.verbs.meant import (
        Choice,
        UnclearError,
        dialogue_meant,
        dialogues_meant,
        document_meant,
        round_meant,
        rounds_meant,
    )
    from secretariat.verbs.memory import Memory
    from secretariat.verbs.naming import labels
    from secretariat.verbs.overview import (
        Arrived,
        Brief,
        Open,
        arrived,
        briefs,
        listed,
        names_of,
        open_questions,
        shelved,
    )
    from secretariat.verbs.papers import (
        agenda_item,
        agenda_paper,
        agenda_word,
        brief_paper,
        due_paper,
        matrix_paper,
        note_in,
        taken,
        unkept,
        write_paper,
    )
    from secretariat.verbs.publishing import export, import_package
    from secretariat.verbs.reading import Progress, read
    from secretariat.verbs.recording import (
        Summary,
        agreed,
        agreed_at,
        dialogue,
        dialogue_of,
        dialogues,
        people,
        summary,
    )
    from secretariat.verbs.shelf import Shelf
    from secretariat.verbs.storing import Stored, reread, store
    from secretariat.verbs.telling import Account, accounts_of
    from secretariat.verbs.watching import watch

# Verb to the module that it lives in: loaded when it is first used, so that a question to the archive is answered
# without loading what reads.
_HOMES = {
    "secretariat.archive": ("Archive", "ArchiveError"),
    "secretariat.sources": ("Given", "Problem"),
    "secretariat.verbs.aiming": (
        "Aim",
        "DecisionError",
        "at_dialogue",
        "at_fact",
        "at_passage",
        "at_round",
        "value_of",
        "words_of",
    ),
    "secretariat.verbs.dates": ("calendar", "due"),
    "secretariat.verbs.deciding": (
        "Logged",
        "Word",
        "decision",
        "entry",
        "exported",
        "hidden",
        "imported",
        "keep",
        "log",
        "retraction",
        "unheld",
    ),
    "secretariat.verbs.desk": ("News", "Past", "Trail", "asked", "between", "compared", "new", "past", "threads"),
    "secretariat.verbs.following": ("ThreadLine", "thread_lines"),
    "secretariat.verbs.kept": ("Kept",),
    "secretariat.verbs.loose": ("Loose",),
    "secretariat.verbs.meant": (
        "Choice",
        "UnclearError",
        "dialogue_meant",
        "dialogues_meant",
        "document_meant",
        "round_meant",
        "rounds_meant",
    ),
    "secretariat.verbs.shelf": ("Shelf",),
    "secretariat.verbs.asking": ("party", "search"),
    "secretariat.verbs.blocks": ("Agreed", "RoundLine"),
    "secretariat.desk.markings": ("MarkingError", "schemes"),
    "secretariat.verbs.briefing": ("agenda", "brief", "gathered", "matrix"),
    "secretariat.verbs.papers": (
        "agenda_item",
        "agenda_paper",
        "agenda_word",
        "brief_paper",
        "due_paper",
        "matrix_paper",
        "note_in",
        "taken",
        "unkept",
        "write_paper",
    ),
    "secretariat.verbs.building": ("archived_record", "record"),
    "secretariat.verbs.evaluating": ("check_lexicon", "evaluate"),
    "secretariat.verbs.finding": ("matching", "numbered", "persons", "round_by"),
    "secretariat.verbs.memory": ("Memory",),
    "secretariat.verbs.naming": ("labels",),
    "secretariat.verbs.publishing": ("export", "import_package"),
    "secretariat.verbs.reading": ("Progress", "read"),
    "secretariat.verbs.recording": (
        "Summary",
        "agreed",
        "agreed_at",
        "dialogue",
        "dialogue_of",
        "dialogues",
        "people",
        "summary",
    ),
    "secretariat.verbs.storing": ("Stored", "reread", "store"),
    "secretariat.verbs.adding": ("Offer", "Preview", "keep_previewed", "preview"),
    "secretariat.verbs.documents": ("Marked", "Shown", "Went", "passage", "shown", "subject_rounds"),
    "secretariat.verbs.overview": (
        "Arrived",
        "Brief",
        "Open",
        "arrived",
        "briefs",
        "listed",
        "names_of",
        "open_questions",
        "shelved",
    ),
    "secretariat.verbs.telling": ("Account", "accounts_of"),
    "secretariat.verbs.watching": ("watch",),
}
_MODULE = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    if name not in _MODULE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(_MODULE[name]), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(__all__)


__all__ = [
    "Account",
    "Agreed",
    "Aim",
    "Archive",
    "ArchiveError",
    "Arrived",
    "Brief",
    "Choice",
    "DecisionError",
    "Given",
    "Kept",
    "Logged",
    "Loose",
    "Marked",
    "MarkingError",
    "Memory",
    "News",
    "Offer",
    "Open",
    "Past",
    "Preview",
    "Problem",
    "Progress",
    "RoundLine",
    "Shelf",
    "Shown",
    "Stored",
    "Summary",
    "ThreadLine",
    "Trail",
    "UnclearError",
    "Went",
    "Word",
    "accounts_of",
    "agenda",
    "agenda_item",
    "agenda_paper",
    "agenda_word",
    "agreed",
    "agreed_at",
    "archived_record",
    "arrived",
    "asked",
    "at_dialogue",
    "at_fact",
    "at_passage",
    "at_round",
    "between",
    "brief",
    "brief_paper",
    "briefs",
    "calendar",
    "check_lexicon",
    "compared",
    "decision",
    "dialogue",
    "dialogue_meant",
    "dialogue_of",
    "dialogues",
    "dialogues_meant",
    "document_meant",
    "due",
    "due_paper",
    "entry",
    "evaluate",
    "export",
    "exported",
    "gathered",
    "hidden",
    "import_package",
    "imported",
    "keep",
    "keep_previewed",
    "labels",
    "listed",
    "log",
    "matching",
    "matrix",
    "matrix_paper",
    "names_of",
    "new",
    "note_in",
    "numbered",
    "open_questions",
    "party",
    "passage",
    "past",
    "people",
    "persons",
    "preview",
    "read",
    "record",
    "reread",
    "retraction",
    "round_by",
    "round_meant",
    "rounds_meant",
    "schemes",
    "search",
    "shelved",
    "shown",
    "store",
    "subject_rounds",
    "summary",
    "taken",
    "thread_lines",
    "threads",
    "unheld",
    "unkept",
    "value_of",
    "watch",
    "words_of",
    "write_paper",
]
