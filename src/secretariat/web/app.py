"""The application: the pages and their twins, the forms, the description of it all, behind the gate."""

import logging
from importlib.metadata import version
from importlib.resources import files
from typing import Any

from anyio.to_thread import current_default_thread_limiter
from litestar import Litestar, Request, Response, get
from litestar.config.csrf import CSRFConfig
from litestar.di import Provide
from litestar.exceptions import ClientException, HTTPException
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.params import FromPath
from litestar.status_codes import HTTP_404_NOT_FOUND, HTTP_500_INTERNAL_SERVER_ERROR
from litestar.types import ExceptionHandlersMap
from litestar.utils.scope.state import ScopeState

from secretariat import verbs
from secretariat.draw import style
from secretariat.web import forms, render
from secretariat.web.adding import Batches
from secretariat.web.describing import described
from secretariat.web.desk import Desk
from secretariat.web.gate import gate
from secretariat.web.keeper import Keeper
from secretariat.web.pages import PAGES
from secretariat.web.pages.add import add_page, batch_page
from secretariat.web.paging import handlers
from secretariat.web.papers import agenda, brief, calendar, matrix
from secretariat.web.settings import Settings
from secretariat.words import LANGUAGES

AT_ONCE = 8  # pages
LANGUAGE, WHO, TOKEN = "language", "who", "csrftoken"
STATIC = {"icon.svg": "image/svg+xml", "style.css": "text/css", "keys.js": "text/javascript"}
Asked = Request[Any, Any, Any]


def create_app(settings: Settings, keeper: Keeper | None = None) -> Litestar:
    """The application over one archive, which is made where there is none."""
    with verbs.Archive(settings.archive, write=True):
        pass
    keeper = keeper or Keeper(settings.archive)
    batches, memory = Batches(settings.archive, keeper), verbs.Memory()

    def desk(request: Asked) -> Desk:
        return desk_of(request, settings, memory, keeper)

    app = Litestar(
        [
            *(handler for page in PAGES for handler in handlers(page)),
            *(add_page, batch_page, *forms.HANDLERS, brief, agenda, matrix, calendar, static, description),
        ],
        dependencies={
            "desk": Provide(desk, sync_to_thread=False),
            "settings": Provide(lambda: settings, sync_to_thread=False),
            "batches": Provide(lambda: batches, sync_to_thread=False),
        },
        csrf_config=CSRFConfig(
            secret=settings.secret.hex(), cookie_name=TOKEN, cookie_httponly=True, cookie_samesite="strict"
        ),
        exception_handlers=_answers_to_errors(settings),
        openapi_config=OpenAPIConfig(
            title="Secretariat",
            version=version("secretariat"),
            render_plugins=[JsonRenderPlugin()],  # the others show it with scripts of other hosts
        ),
        on_startup=[few_at_once],
        on_shutdown=[keeper.close],
        logging_config=None,  # whoever runs the server has their own
        request_max_body_size=settings.upload,
        multipart_form_part_limit=2_000,
    )
    app.asgi_handler = gate(app.asgi_handler, settings)  # type: ignore[arg-type,assignment]  # one protocol, two names
    return app


def _answers_to_errors(settings: Settings) -> ExceptionHandlersMap:
    return {
        HTTPException: lambda request, error: told(request, settings, error),
        verbs.ArchiveError: lambda request, error: told(request, settings, error),
        verbs.DecisionError: lambda request, error: told(request, settings, error),
        verbs.MarkingError: lambda request, error: told(request, settings, ClientException(str(error))),
        Exception: lambda request, error: broken(request, settings, error),
    }


def few_at_once() -> None:
    """Pages are made a few at a time: more would only take each other's time."""
    current_default_thread_limiter().total_tokens = AT_ONCE


def desk_of(
    request: Asked, settings: Settings, memory: verbs.Memory | None = None, keeper: Keeper | None = None
) -> Desk:
    """Who asks, in which language, and whether a twin was asked for what is private."""
    twin = request.url.path.startswith(("/json/", "/csv/"))
    chosen = request.cookies.get(LANGUAGE)
    return Desk(
        settings.archive,
        language=chosen if chosen in LANGUAGES else _accepted(request.headers.get("accept-language", "")),
        private=not twin or request.query_params.get("private") == "1",
        who=forms.unpacked(request.cookies.get(WHO)) or settings.who or "",
        token=_token(request),
        path=request.scope["path"],
        query=request.url.query,
        memory=memory,
        keeper=keeper,
    )


def _token(request: Asked) -> str:
    token = ScopeState.from_scope(request.scope).csrf_token
    return token if isinstance(token, str) else request.cookies.get(TOKEN, "")


def _accepted(header: str) -> str:
    wanted = (part.split(";")[0].strip()[:2].lower() for part in header.split(","))
    return next((language for language in wanted if language in LANGUAGES), LANGUAGES[0])


def told(request: Asked, settings: Settings, error: Exception) -> Response[Any]:
    """What went wrong, in the form that was asked for: one shape for all of JSON."""
    desk = desk_of(request, settings)
    status, code, detail = _fault(request, error, desk)
    if request.url.path.startswith(("/json/", "/csv/")):
        return Response({"error": {"code": code, "message": detail}}, status_code=status)
    page = render.page("error.html", desk, None, status=status, detail=detail)
    return Response(page, status_code=status, media_type="text/html")


def _fault(request: Asked, error: Exception, desk: Desk) -> tuple[int, str, str]:
    if isinstance(error, verbs.DecisionError):
        lost = error.code == "no_fact" and request.method == "GET"
        return 404 if lost else 400, error.code, desk.words.sentence("undecided", error.code, error.values)
    if isinstance(error, verbs.ArchiveError):
        return 503, error.code, str(error)
    status = getattr(error, "status_code", HTTP_500_INTERNAL_SERVER_ERROR)
    return status, str(status), getattr(error, "detail", "")


def broken(request: Asked, settings: Settings, error: Exception) -> Response[Any]:
    """A fault of ours: the desk is told that there is one, whoever runs the server what it is."""
    logging.getLogger("secretariat.web").error("%s %s", request.method, request.url.path, exc_info=error)
    return told(request, settings, HTTPException("A fault of the program; nothing was lost.", status_code=500))


@get("/static/{name:str}", include_in_schema=False, sync_to_thread=False)
def static(name: FromPath[str]) -> Response[bytes]:
    """The style sheet and the keys; nothing comes from another host."""
    if name == "pictures.css":
        return Response(style().encode(), media_type="text/css", headers={"cache-control": "max-age=86400"})
    if name not in STATIC:
        return Response(b"", status_code=HTTP_404_NOT_FOUND, media_type="text/plain")
    body = files("secretariat.web").joinpath("static", name).read_bytes()
    return Response(body, media_type=STATIC[name], headers={"cache-control": "max-age=86400"})


@get("/json/openapi", include_in_schema=False, sync_to_thread=False)
def description(request: Asked) -> Response[dict[str, Any]]:
    """What programs may ask for, as OpenAPI."""
    return Response(described(request.app))
