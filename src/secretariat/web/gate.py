"""Who may come in: requests for this host, from its own pages, by whoever knows the password where one is set.

Everything here looks at a request before any page does; what is refused is told in one line of plain text.
"""

import hmac
from collections.abc import Awaitable, Callable
from hashlib import sha256
from http.cookies import SimpleCookie
from time import time
from typing import Any
from urllib.parse import urlsplit

from secretariat.web.settings import Settings

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[Any]]
Send = Callable[[Any], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

SAFE = frozenset({"GET", "HEAD"})
SESSION = "secretariat_session"
DAY = 24 * 60 * 60
OPEN_TO_ALL = ("/static/", "/login")
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
    " frame-ancestors 'none'"
)
HEADERS = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
TWINS = (".json", ".csv")


def gate(app: App, settings: Settings) -> App:
    """The application behind the gate."""

    async def gated(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        refused = refusal(settings, scope["method"], headers)
        path = scope["path"]
        if refused:
            await _told(send, 403 if scope["method"] not in SAFE else 421, refused)
        elif settings.password and not path.startswith(OPEN_TO_ALL) and not _known(settings, headers):
            await _sent_to_login(send)
        else:
            await app(_of_twin(scope), receive, _with_headers(send))

    return gated


def refusal(settings: Settings, method: str, headers: dict[str, str]) -> str | None:
    """Why a request is not answered, or None. Another site's page can make a browser ask; it cannot forge these."""
    host = headers.get("host", "")
    if _name(host) not in settings.hosts:
        return f"This server does not go by the name {host[:80]!r}. Open it by its address."
    if method in SAFE:
        return None
    origin = headers.get("origin")
    if origin is not None and urlsplit(origin).netloc != host:
        return "This form came from another site."
    if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return "This form came from another site."
    return None


def _name(host: str) -> str:
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def _of_twin(scope: Scope) -> Scope:
    """A page with .json or .csv behind its address is asked of those who write that form."""
    path: str = scope["path"]
    ending = next((twin for twin in TWINS if path.endswith(twin)), None)
    if ending is None or path.startswith("/static/"):
        return scope
    inner = f"/{ending[1:]}{path.removesuffix(ending)}"
    return {**scope, "path": inner, "raw_path": inner.encode()}


def _with_headers(send: Send) -> Send:
    async def sent(message: Any) -> None:  # noqa: ANN401  as the server has it
        if message["type"] == "http.response.start":
            message = {**message, "headers": [*message.get("headers", []), *HEADERS]}
        await send(message)

    return sent


async def _told(send: Send, status: int, words: str) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), *HEADERS]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": words.encode()})


async def _sent_to_login(send: Send) -> None:
    await send({"type": "http.response.start", "status": 303, "headers": [(b"location", b"/login"), *HEADERS]})
    await send({"type": "http.response.body", "body": b""})


def session(settings: Settings, now: float | None = None) -> str:
    """A word that tells who has given the password, good for a day and until the server is started anew."""
    until = str(int((now or time()) + DAY))
    return f"{until}.{_signed(settings, until)}"


def _signed(settings: Settings, words: str) -> str:
    return hmac.new(settings.secret, words.encode(), sha256).hexdigest()


def _known(settings: Settings, headers: dict[str, str]) -> bool:
    cookie = SimpleCookie(headers.get("cookie", "")).get(SESSION)
    until, _, signed = (cookie.value if cookie else "").partition(".")
    good = hmac.compare_digest(signed, _signed(settings, until))
    return good and until.isdecimal() and int(until) > time()
