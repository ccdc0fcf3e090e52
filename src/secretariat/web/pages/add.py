"""Add: what is handed over, shown as it is read, and what came of it once it is kept."""

from collections.abc import Iterator

from litestar import Response, get
from litestar.concurrency import sync_to_thread
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from msgspec import Struct

from secretariat import verbs
from secretariat.model import Dialogue, Round
from secretariat.web import render
from secretariat.web.adding import Batch, Batches
from secretariat.web.desk import Desk, missing

SHOWN = 200


class Became(Struct, frozen=True):
    """A round that what was added tells of, with how many accounts of it there are now."""

    dialogue: Dialogue
    round: Round
    sides: tuple[str, ...]


class Adding(Struct, frozen=True, kw_only=True):
    """A batch at one moment. `became` are the rounds that its documents are about, once they are kept."""

    id: str
    phase: str
    done: int
    total: int
    new: int
    read: tuple[verbs.Preview, ...]
    more: int
    failed: tuple[verbs.Problem, ...]
    became: tuple[Became, ...]


def adding(desk: Desk, batch: Batch) -> Adding:
    """A batch as it is now."""
    read = tuple(batch.read)
    return Adding(
        id=batch.id,
        phase=batch.phase,
        done=batch.done,
        total=batch.total,
        new=batch.new,
        read=read[:SHOWN],
        more=max(0, len(read) - SHOWN),
        failed=tuple(batch.failed),
        became=tuple(_became(desk, read)) if batch.phase == "kept" else (),
    )


def _became(desk: Desk, read: tuple[verbs.Preview, ...]) -> Iterator[Became]:
    seen: set[str] = set()
    for one in read[:SHOWN]:
        for dialogue, held in verbs.subject_rounds(desk.shelf, one.reading):
            if held.id not in seen:
                seen.add(held.id)
                yield Became(dialogue, held, verbs.compared(desk.shelf, dialogue, held).sides)


@get("/add", include_in_schema=False)
async def add_page(desk: NamedDependency[Desk], empty: FromQuery[int] = 0) -> Response[str]:
    """Asks for files, a text or addresses."""
    return Response(render.page("add.html", desk, None, empty=bool(empty)), media_type="text/html")


@get("/add/{batch:str}", include_in_schema=False)
async def batch_page(
    desk: NamedDependency[Desk], batch: FromPath[str], batches: NamedDependency[Batches]
) -> Response[str]:
    """How far it has come, what was read, what failed and why."""
    found = batches.get(batch)
    if found is None:
        missing()
    return Response(await sync_to_thread(_shown, desk, found), media_type="text/html")


def _shown(desk: Desk, batch: Batch) -> str:
    with desk.looking():
        return render.page("adding.html", desk, adding(desk, batch))
