"""The forms: what somebody decides, says of themselves, or hands over. Each ends on a page, so that it is sent once."""

from collections.abc import Callable, Mapping
from typing import Any, Literal
from urllib.parse import quote, unquote, urlsplit

from litestar import Request, Response, get, post
from litestar.concurrency import sync_to_thread
from litestar.datastructures import Cookie, UploadFile
from litestar.di import NamedDependency
from litestar.exceptions import ClientException
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from secretariat import verbs
from secretariat.model.document import text_id
from secretariat.sources import day
from secretariat.web import render
from secretariat.web.adding import Batches
from secretariat.web.deciding import added, decided, linked, moved, retracted
from secretariat.web.desk import Desk
from secretariat.web.gate import SESSION, session
from secretariat.web.settings import Settings
from secretariat.words import LANGUAGES

Asked = Request[Any, Any, Any]
YEAR = 365 * 24 * 60 * 60
SEE_OTHER: Literal[303] = 303


def unpacked(cookie: str | None) -> str:
    """A name as it was typed, from its cookie."""
    return unquote(cookie or "")


def back_to(address: str | None) -> str:
    """Where to go after a form: a page of ours, whatever the form says."""
    parts = urlsplit(address or "/")
    own = not parts.scheme and not parts.netloc and (address or "").startswith("/") and "\\" not in (address or "")
    return address if own and address else "/"


def _gone(address: str, **cookies: str) -> Redirect:
    kept = [Cookie(key=k, value=v, max_age=YEAR, httponly=True, samesite="lax") for k, v in cookies.items()]
    return Redirect(address, status_code=SEE_OTHER, cookies=kept)


async def _fields(request: Asked) -> dict[str, str]:
    form = await request.form()
    return {name: value.strip() for name, value in form.multi_items() if isinstance(value, str) and value.strip()}


Action = Callable[[Desk, Mapping[str, str]], str | None]


def _word(path: str, action: Action) -> HTTPRouteHandler:
    """The form of a person's word. Who sent it sees what was added, or else the page that it came from."""

    async def keep_word(request: Asked, desk: NamedDependency[Desk]) -> Redirect:
        said = await _fields(request)
        new = await sync_to_thread(action, desk, said)
        return _gone(render.fact_at(new) if new else back_to(said.get("back")), who=quote(said.get("who", "")))

    keep_word.__name__ = keep_word.__qualname__ = action.__name__
    keep_word.__doc__ = action.__doc__
    return post(path, include_in_schema=False)(keep_word)


@post("/add", include_in_schema=False)
async def add(request: Asked, settings: NamedDependency[Settings], batches: NamedDependency[Batches]) -> Redirect:
    """Files, a text that was pasted, addresses: they are read, and shown before they are kept."""
    form = await request.form()
    said = await _fields(request)
    given = verbs.Given(
        published=day(said.get("published", "")),
        publisher=said.get("publisher"),
        language=said.get("language"),
        allow_private=settings.allow_private,
    )
    offers = [
        verbs.Offer(name=file.filename, data=await file.read(), given=given)
        for _, file in form.multi_items()
        if isinstance(file, UploadFile) and file.filename
    ]
    if "text" in said:
        name = said.get("title") or f"{said['text'].splitlines()[0][:80]} {text_id(said['text'])[:6]}"
        offers.append(verbs.Offer(name=f"{name}.txt", data=said["text"].encode(), given=given))
    offers += [verbs.Offer(name=one, data=None, given=given) for one in said.get("addresses", "").split()]
    if not offers:
        return _gone("/add?empty=1")
    return _gone(f"/add/{batches.begin(offers)}")


@post("/add/{batch:str}", include_in_schema=False)
async def keep(batch: FromPath[str], batches: NamedDependency[Batches]) -> Redirect:
    """What was shown is kept."""
    batches.keep(batch)
    return _gone(f"/add/{batch}")


@post("/language", include_in_schema=False)
async def language(request: Asked) -> Redirect:
    """The language in which pages speak."""
    said = await _fields(request)
    wanted = said.get("language", "")
    if wanted not in LANGUAGES:
        raise ClientException
    return _gone(back_to(said.get("back")), language=wanted)


@get("/login", include_in_schema=False, sync_to_thread=False)
def login_page(desk: NamedDependency[Desk]) -> Response[str]:
    """Asks for the password."""
    return Response(render.page("login.html", desk, None, wrong=False), media_type="text/html")


@post("/login", include_in_schema=False)
async def login(request: Asked, desk: NamedDependency[Desk], settings: NamedDependency[Settings]) -> Response[Any]:
    """Whoever knows the password may come in, for a day."""
    said = await _fields(request)
    if not settings.password or not await sync_to_thread(settings.knows, said.get("password", "")):
        page = render.page("login.html", desk, None, wrong=True)
        return Response(page, status_code=401, media_type="text/html")
    cookie = Cookie(key=SESSION, value=session(settings), httponly=True, samesite="strict")
    return Redirect("/", status_code=SEE_OTHER, cookies=[cookie])


@get("/fact/{address:str}", include_in_schema=False, sync_to_thread=False)
def fact(address: FromPath[str]) -> Redirect:
    """The lasting address of a fact: its sentence, in its document."""
    return _gone(render.fact_at(address))


@get("/passage", include_in_schema=False)
async def passage(
    desk: NamedDependency[Desk], document: FromQuery[str], start: FromQuery[int] = 0, end: FromQuery[int] = 0
) -> Redirect:
    """A passage by its document's id: the way to it from wherever it is quoted."""
    return _gone(await sync_to_thread(_place, desk, document, start, end))


def _place(desk: Desk, document: str, start: int, end: int) -> str:
    with desk.opened():
        found = verbs.passage(desk.shelf, document, start, end)
    if found is None:
        raise verbs.DecisionError("no_fact", address=document)
    text, place = found
    return f"/document/{text}?start={place.start}&end={place.end}#here"


WORDS = (("/decide", decided), ("/move", moved), ("/missed", added), ("/link", linked), ("/retract", retracted))
HANDLERS = (*(_word(*one) for one in WORDS), add, keep, language, login_page, login, fact, passage)
