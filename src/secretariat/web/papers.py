"""Papers for the next round, made where somebody asks for them: the brief as Word, PDF or a page by itself."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import get_args

from litestar import Response, get
from litestar.concurrency import sync_to_thread
from litestar.di import NamedDependency
from litestar.exceptions import ClientException
from litestar.params import FromPath, FromQuery

from secretariat import verbs
from secretariat.desk.briefs.brief import Length
from secretariat.web.desk import Desk, meant, party_code

LENGTHS: tuple[Length, ...] = get_args(Length)[:3]  # an addendum is of a day that is said
MEDIA = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
    "html": "text/html; charset=utf-8",
}


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
    if form not in MEDIA or wanted is None:
        raise ClientException("No such form of a brief.")
    desk.private = private == "1"
    body = await sync_to_thread(_made, desk, address, form, wanted, house, marking or None)
    headers = {"content-disposition": f'attachment; filename="brief.{form}"'}
    return Response(body, media_type=MEDIA[form], headers=headers)


def _made(desk: Desk, address: str, form: str, length: Length, house: str | None, marking: str | None) -> bytes:
    with desk.opened(), TemporaryDirectory() as folder:
        dialogue, _ = meant(desk, address)
        made, material = verbs.brief(desk.shelf, dialogue, desk.day, house=party_code(house), length=length)
        paper = verbs.brief_paper(made, material, language=desk.words.language, marking=marking)
        path = Path(folder) / f"brief.{form}"
        verbs.write_paper(paper, path)
        return path.read_bytes()
