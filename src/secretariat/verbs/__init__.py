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
    from secretariat.record.promises import Deliverable
    from secretariat.sources import Given, Problem
    from secretariat.verbs.adding import Offer, Preview, keep_previewed, preview, told_apart
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
    from secretariat.verbs.blocks import Agreed, RoundLine, texts_of
    from secretariat.verbs.briefing import agenda, brief, gathered, matrix
    from secretariat.verbs.building import (
        archived_record,
        is_built,
        is_fresh,
        readings_of_next,
        record,
        refresh,
        refresh_of,
        refresh_some,
    )
    from secretariat.verbs.courses import Course
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
    from secretariat.verbs.following import Following, thread
    from secretariat.verbs.glance import Arrived, Overview, arrived, overview, unheld_of
    from secretariat.verbs.kept import Kept
    from secretariat.verbs.leading import Leading, PersonRow, PostRow, leader, person
    from secretariat.verbs.lists import (
        Meetings,
        dialogue_rows,
        finding_rows,
        kinds,
        meetings,
        person_rows,
        proposal_rows,
        thread_rows,
    )
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
    from secretariat.verbs.recording import agreed, agreed_at, dialogue, dialogue_of, people
    from secretariat.verbs.rows import DialogueRow, FindingRow, Met, ProposalRow, ThreadRow
    from secretariat.verbs.shelf import Shelf
    from secretariat.verbs.storing import Stored, reread, store
    from secretariat.verbs.stretches import Listed, Part, part_of
    from secretariat.verbs.telling import Account, accounts_of
    from secretariat.verbs.watching import watch

# Verb to the module that it lives in: loaded when it is first used, so that a question to the archive is answered
# without loading what reads.
_HOMES = {
    "secretariat.archive": "Archive ArchiveError",
    "secretariat.sources": "Given Problem",
    "secretariat.verbs.aiming": "Aim DecisionError at_dialogue at_fact at_passage at_round value_of words_of",
    "secretariat.verbs.dates": "calendar due",
    "secretariat.verbs.deciding": "Logged Word decision entry exported hidden imported keep log retraction unheld",
    "secretariat.verbs.desk": "News Past Trail asked between compared new past threads",
    "secretariat.record.promises": "Deliverable",
    "secretariat.verbs.courses": "Course",
    "secretariat.verbs.following": "Following thread",
    "secretariat.verbs.kept": "Kept",
    "secretariat.verbs.lists": (
        "Meetings dialogue_rows finding_rows kinds meetings person_rows proposal_rows thread_rows"
    ),
    "secretariat.verbs.loose": "Loose",
    "secretariat.verbs.leading": "Leading PersonRow PostRow leader person",
    "secretariat.verbs.rows": "DialogueRow FindingRow Met ProposalRow ThreadRow",
    "secretariat.verbs.meant": (
        "Choice UnclearError dialogue_meant dialogues_meant document_meant round_meant rounds_meant"
    ),
    "secretariat.verbs.shelf": "Shelf",
    "secretariat.verbs.asking": "party search",
    "secretariat.verbs.blocks": "Agreed RoundLine texts_of",
    "secretariat.desk.markings": "MarkingError schemes",
    "secretariat.verbs.briefing": "agenda brief gathered matrix",
    "secretariat.verbs.papers": (
        "agenda_item agenda_paper agenda_word brief_paper due_paper matrix_paper note_in taken unkept write_paper"
    ),
    "secretariat.verbs.building": (
        "archived_record is_built is_fresh readings_of_next record refresh refresh_of refresh_some"
    ),
    "secretariat.verbs.evaluating": "check_lexicon evaluate",
    "secretariat.verbs.finding": "matching numbered persons round_by",
    "secretariat.verbs.memory": "Memory",
    "secretariat.verbs.naming": "labels",
    "secretariat.verbs.publishing": "export import_package",
    "secretariat.verbs.reading": "Progress read",
    "secretariat.verbs.recording": "agreed agreed_at dialogue dialogue_of people",
    "secretariat.verbs.stretches": "Listed Part part_of",
    "secretariat.verbs.storing": "Stored reread store",
    "secretariat.verbs.adding": "Offer Preview keep_previewed preview told_apart",
    "secretariat.verbs.documents": "Marked Shown Went passage shown subject_rounds",
    "secretariat.verbs.glance": "Arrived Overview arrived overview unheld_of",
    "secretariat.verbs.telling": "Account accounts_of",
    "secretariat.verbs.watching": "watch",
}
_MODULE = {name: module for module, names in _HOMES.items() for name in names.split()}


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
    "Choice",
    "Course",
    "DecisionError",
    "Deliverable",
    "DialogueRow",
    "FindingRow",
    "Following",
    "Given",
    "Kept",
    "Leading",
    "Listed",
    "Logged",
    "Loose",
    "Marked",
    "MarkingError",
    "Meetings",
    "Memory",
    "Met",
    "News",
    "Offer",
    "Overview",
    "Part",
    "Past",
    "PersonRow",
    "PostRow",
    "Preview",
    "Problem",
    "Progress",
    "ProposalRow",
    "RoundLine",
    "Shelf",
    "Shown",
    "Stored",
    "ThreadRow",
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
    "calendar",
    "check_lexicon",
    "compared",
    "decision",
    "dialogue",
    "dialogue_meant",
    "dialogue_of",
    "dialogue_rows",
    "dialogues_meant",
    "document_meant",
    "due",
    "due_paper",
    "entry",
    "evaluate",
    "export",
    "exported",
    "finding_rows",
    "gathered",
    "hidden",
    "import_package",
    "imported",
    "is_built",
    "is_fresh",
    "keep",
    "keep_previewed",
    "kinds",
    "labels",
    "leader",
    "log",
    "matching",
    "matrix",
    "matrix_paper",
    "meetings",
    "new",
    "note_in",
    "numbered",
    "overview",
    "part_of",
    "party",
    "passage",
    "past",
    "people",
    "person",
    "person_rows",
    "persons",
    "preview",
    "proposal_rows",
    "read",
    "readings_of_next",
    "record",
    "refresh",
    "refresh_of",
    "refresh_some",
    "reread",
    "retraction",
    "round_by",
    "round_meant",
    "rounds_meant",
    "schemes",
    "search",
    "shown",
    "store",
    "subject_rounds",
    "taken",
    "texts_of",
    "thread",
    "thread_rows",
    "threads",
    "told_apart",
    "unheld",
    "unheld_of",
    "unkept",
    "value_of",
    "watch",
    "words_of",
    "write_paper",
]
