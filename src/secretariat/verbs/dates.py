"""The calendar of dialogues: what falls when, under uids that the ledger keeps."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from hashlib import sha256

import msgspec
from msgspec import Struct

from secretariat.archive import Archive, assign
from secretariat.archive import Entry as Known
from secretariat.desk.falling import Falls, after, falling
from secretariat.desk.telling import Telling
from secretariat.model import Header
from secretariat.model.decoding import decoder
from secretariat.publish.calendar import Entry, written
from secretariat.verbs.blocks import Line
from secretariat.verbs.desk import past
from secretariat.verbs.kept import Kept
from secretariat.verbs.naming import labels
from secretariat.verbs.shelf import Shelf
from secretariat.words import in_language

HOST = "secretariat"
STATE = "calendar state"
PRIVATE = "private "  # before the kinds of what was given out to the desk alone; no package holds them


class State(Struct, frozen=True, kw_only=True):
    """An entry as it was last given out, in values: words of another language change nothing of it."""

    sequence: int
    changed: str
    falls: Falls


def due(shelf: Shelf, lines: Iterable[Line], day: str) -> list[Falls]:
    """What falls on a day or later, of some dialogues, the next first."""
    found = [one for one in _falling(shelf, lines, day) if one.last >= day and one.status != "cancelled"]
    return sorted(found, key=lambda one: (one.first, one.name, one.kind))


def calendar(
    archive: Archive, lines: Sequence[Line] | None, day: str, *, internal: bool = False, language: str = "en"
) -> bytes:
    """The calendar of some dialogues or of all, as a file; what changed since it was last given out says so.

    Entered rounds are in it only where it is `internal`; such a calendar has uids of its own.
    """
    shelf = Kept(archive, private=internal)
    found = list(_falling(shelf, shelf.lines() if lines is None else lines, day))
    before = PRIVATE if internal else ""
    known = archive.ledger()
    uids, new = assign(known, {f"{before}calendar {kind}": _members(found, kind) for kind in ("round", "next", "due")})
    states = _states(known, before)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    given = {_uid(one, uids, before): one for one in found}
    changed = dict(_changed(given, states, now, whole=lines is None))
    if new or changed:
        lines_of = [Known(uid, f"{before}{STATE}", json.dumps([uid, _packed(state)])) for uid, state in changed.items()]
        with Archive(archive.path, write=True) as writer:
            writer.write_ledger([*new, *lines_of])
    shown = {
        uid: state for uid, state in {**states, **changed}.items() if uid in given or state.falls.status == "cancelled"
    }
    return written(_entries(shelf, shown, language), in_language(language).word("desk", "calendar"))


def _falling(shelf: Shelf, lines: Iterable[Line], day: str) -> Iterator[Falls]:
    for line in lines:
        dialogue = shelf.dialogue(line.parties, line.id)
        if dialogue is not None:
            known = past(shelf, dialogue, day)
            yield from falling(dialogue, known.standing, known.deliverables, day)


def _members(found: Iterable[Falls], kind: str) -> dict[str, tuple[str, ...]]:
    return {one.members[0]: one.members for one in found if one.kind == kind}


def _uid(one: Falls, uids: Mapping[str, str], before: str) -> str:
    """The uid of an entry: of the fact that it was first given out under, told to nobody in words."""
    first = f"{before}{uids[one.members[0]]}"
    return f"{sha256(first.encode()).hexdigest()[:24]}@{HOST}"


def _states(known: Iterable[Known], before: str) -> dict[str, State]:
    """How each entry was last given out."""
    found: dict[str, State] = {}
    for entry in known:
        if entry.kind == f"{before}{STATE}":
            uid, packed = json.loads(entry.fact)
            found[uid] = decoder(State).decode(packed)
    return found


def _packed(state: State) -> str:
    return msgspec.json.encode(state).decode()


def _changed(
    given: Mapping[str, Falls], states: Mapping[str, State], now: str, *, whole: bool
) -> Iterator[tuple[str, State]]:
    """What is new, what is otherwise than it was given out, what is gone and stays as cancelled."""
    for uid, one in given.items():
        before = states.get(uid)
        if before is None or _told(before.falls) != _told(one):
            yield uid, State(sequence=before.sequence + 1 if before else 0, changed=now, falls=one)
    for uid, before in states.items():
        if whole and uid not in given and before.falls.status != "cancelled":
            gone = msgspec.structs.replace(before.falls, status="cancelled")
            yield uid, State(sequence=before.sequence + 1, changed=now, falls=gone)


def _told(one: Falls) -> tuple[object, ...]:
    """What a reader of the calendar sees of an entry."""
    return one.first, one.last, one.status, one.place, one.name, one.item.code, one.item.values


def _entries(shelf: Shelf, shown: Mapping[str, State], language: str) -> Iterator[Entry]:
    headers = _headers(shelf, [state.falls for state in shown.values()])
    for uid, state in shown.items():
        one = state.falls
        telling = Telling(in_language(language), labels(language=language), headers)
        summary = "".join(run.text for run in telling.line(one.item).runs)
        notes = telling.notes(whole=False)
        yield Entry(
            uid=uid,
            sequence=state.sequence,
            first=date.fromisoformat(one.first),
            after=after(one.last),
            status=one.status.upper(),
            summary=summary,
            changed=datetime.fromisoformat(state.changed),
            description="\n".join(f"{note.text}{f' {note.link}' if note.link else ''}" for note in notes),
            place=one.place,
            url=next((note.link for note in notes if note.link), None),
            free=one.kind != "round",
        )


def _headers(shelf: Shelf, found: Iterable[Falls]) -> dict[str, Header]:
    documents = {passage.document for one in found for passage in one.item.passages}
    return shelf.headers(documents)
