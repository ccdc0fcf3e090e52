"""Papers for the next round, made where somebody asks for them: brief, agenda, follow-up matrix; and the calendar."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal, get_args

from litestar import Response, get
from litestar.concurrency import sync_to_thread
from litestar.di import NamedDependency
from litestar.exceptions import ClientException
from litestar.params import FromPath, FromQuery

from secretariat import verbs
from secretariat.desk.briefs.brief import Length
from secretariat.publish.paper import Paper
from secretariat.web.desk import Desk, meant, party_code

LENGTHS: tuple[Length, ...] = get_args(Length)[:3]  # an addendum is of a day that is said
Form = Literal["brief", "agenda", "matrix"]
MEDIA = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
    "html": "text/html; charset=utf-8",
}


FORMS = {"brief": ("docx", "pdf", "html"), "agenda": ("docx", "pdf", "html"), "matrix": ("xlsx", "docx")}


@get("/dialogue/{address:str}/brief", include_in_schema=False)
async def brief(
    desk: NamedDependency[Desk],
    address: FromPath[str],
    form: FromQuery[str] = "docx",
    length: FromQuery[str] = "brief",
    house: FromQuery[str | None] = None,
    private: FromQuery[str | None] = None,
    marking: FromQuery[str | None] = None,
) -> Response[bytes]:
    """A brief of a dialogue; the desk's own words are in it only where that is asked for."""
    wanted = next((one for one in LENGTHS if one == length), None)
    if wanted is None:
        raise ClientException("No such length of a brief.")
    return await _answer(desk, "brief", address, form, wanted, house, private, marking)


@get("/dialogue/{address:str}/agenda", include_in_schema=False)
async def agenda(
    desk: NamedDependency[Desk],
    address: FromPath[str],
    form: FromQuery[str] = "docx",
    house: FromQuery[str | None] = None,
    private: FromQuery[str | None] = None,
    marking: FromQuery[str | None] = None,
) -> Response[bytes]:
    """A suggested agenda, each item with its reason."""
    return await _answer(desk, "agenda", address, form, "brief", house, private, marking)


@get("/dialogue/{address:str}/matrix", include_in_schema=False)
async def matrix(
    desk: NamedDependency[Desk],
    address: FromPath[str],
    form: FromQuery[str] = "xlsx",
    house: FromQuery[str | None] = None,
    private: FromQuery[str | None] = None,
    marking: FromQuery[str | None] = None,
) -> Response[bytes]:
    """The follow-up matrix: what was said to be done, and where it stands."""
    return await _answer(desk, "matrix", address, form, "brief", house, private, marking)


@get("/calendar.ics", include_in_schema=False)
async def calendar(desk: NamedDependency[Desk], internal: FromQuery[str | None] = None) -> Response[bytes]:
    """The calendar of all dialogues, to subscribe to; a desk's own rounds are in it only where that is asked for."""
    body = await sync_to_thread(_dates, desk, internal == "1")
    return Response(body, media_type="text/calendar; charset=utf-8")


def _dates(desk: Desk, internal: bool) -> bytes:
    with desk.opened():
        return verbs.calendar(desk.archive, None, desk.day, internal=internal, language=desk.words.language)


async def _answer(
    desk: Desk, paper: Form, address: str, form: str, length: Length, house: str | None, private: str | None,
    marking: str | None,
) -> Response[bytes]:  # fmt: skip
    if form not in FORMS[paper]:
        raise ClientException("No such form of this paper.")
    desk.private = private == "1"
    body = await sync_to_thread(_made, desk, paper, address, form, length, house, marking or None)
    headers = {"content-disposition": f'attachment; filename="{paper}.{form}"'}
    return Response(body, media_type=MEDIA[form], headers=headers)


def _made(
    desk: Desk, paper: Form, address: str, form: str, length: Length, house: str | None, marking: str | None
) -> bytes:
    with desk.looking(), TemporaryDirectory() as folder:
        path = Path(folder) / f"{paper}.{form}"
        verbs.write_paper(_paper(desk, paper, address, length, party_code(house), marking), path)
        return path.read_bytes()


def _paper(desk: Desk, paper: Form, address: str, length: Length, side: str | None, marking: str | None) -> Paper:
    shelf, day, language = desk.shelf, desk.day, desk.words.language
    dialogue, _ = meant(desk, address)
    if paper == "brief":
        brief_, behind = verbs.brief(shelf, dialogue, day, house=side, length=length)
        return verbs.brief_paper(brief_, behind, language=language, marking=marking)
    if paper == "agenda":
        agenda_, behind = verbs.agenda(shelf, dialogue, day, house=side)
        return verbs.agenda_paper(agenda_, behind, language=language, marking=marking)
    matrix_, behind = verbs.matrix(shelf, dialogue, day, house=side)
    return verbs.matrix_paper(matrix_, behind, language=language, marking=marking)
