"""An address to the bytes behind it: http and https only, never into a private network, never without end.

The name is looked up once and the connection is made to the address that was checked, so that a second look-up cannot
lead elsewhere; each redirect is checked anew.
"""

import gzip
import http.client
import ipaddress
import socket
import ssl
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from io import BytesIO
from threading import Timer
from typing import NamedTuple
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from secretariat.sources.opened import BYTE_LIMIT, Raw
from secretariat.sources.problem import UnreadableError

PATH = "/%:@!$&'()*+,;=~-._"  # what an address may hold as it is; everything else is escaped
QUERY = PATH + "?"
AGENT = "secretariat/1 (reads public readouts; https only where offered)"
REDIRECTS = (301, 302, 303, 307, 308)
NAT64 = ipaddress.ip_network("64:ff9b::/96")
IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address


class Limits(NamedTuple):
    """How long, how much and how often, before it is given up."""

    seconds: float = 30
    size: int = BYTE_LIMIT
    redirects: int = 5


LIMITS = Limits()


class Answer(NamedTuple):
    """What a server sent."""

    data: bytes
    kind: str
    charset: str | None
    location: str | None


def fetch(address: str, *, allow_private: bool | tuple[str, ...], limits: Limits = LIMITS) -> tuple[Raw, str]:
    """The bytes behind an address, and the media type that the server names."""
    here = address
    for _ in range(limits.redirects + 1):
        answer = _asked(_parts(here), limits, allow_private=allow_private)
        if answer.location is None:
            now = datetime.now(UTC).isoformat(timespec="seconds")
            return Raw(address, answer.data, address, address, now, answer.charset), answer.kind
        here = urljoin(here, answer.location)
    raise UnreadableError("redirects", limit=limits.redirects)


def _parts(address: str) -> SplitResult:
    try:
        parts = urlsplit(address)
        port_is_sound = parts.port is None or parts.port > 0
    except ValueError as error:
        raise UnreadableError("bad_address") from error
    if parts.scheme not in ("http", "https") or not parts.hostname or not port_is_sound:
        raise UnreadableError("bad_address")
    return parts


def _asked(parts: SplitResult, limits: Limits, *, allow_private: bool | tuple[str, ...]) -> Answer:
    """One request and its answer, all within the time."""
    host = parts.hostname or ""
    port = parts.port or (443 if parts.scheme == "https" else 80)
    try:
        allowed = host in allow_private if isinstance(allow_private, tuple) else allow_private
        ip = _looked_up(host, port, allow_private=allowed)
        with _connected(ip, port, host, parts.scheme, limits) as (connection, late):
            try:
                return _answer(connection, parts, limits)
            except (OSError, http.client.HTTPException, ValueError) as error:
                if late:
                    raise UnreadableError("slow", limit=limits.seconds) from error
                raise
    except (OSError, http.client.HTTPException, UnicodeError, ValueError) as error:
        raise UnreadableError("refused", reason=getattr(error, "strerror", None) or error) from error


def _looked_up(host: str, port: int, *, allow_private: bool) -> str:
    """The address of a host, if all its addresses are public ones or private ones are allowed."""
    found = [str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    if not allow_private and not all(public(ipaddress.ip_address(ip.partition("%")[0])) for ip in found):
        raise UnreadableError("private", host=host)
    return found[0]


def public(ip: IPAddress) -> bool:
    """Whether an address is one of the open internet, also where it carries another within it."""
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if ip in NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return public(inner)
    return ip.is_global and not ip.is_multicast


@contextmanager
def _connected(
    ip: str, port: int, host: str, scheme: str, limits: Limits
) -> Iterator[tuple[http.client.HTTPConnection, list[bool]]]:
    """A connection to the checked address; when the time is over it is cut, and the list is no longer empty."""
    raw = socket.create_connection((ip, port), timeout=min(limits.seconds, 10))
    connection = http.client.HTTPConnection(host, port)
    connection.sock = raw
    late: list[bool] = []

    def cut() -> None:
        late.append(True)
        with suppress(OSError):
            connection.sock.shutdown(socket.SHUT_RDWR)

    timer = Timer(limits.seconds, cut)
    timer.daemon = True
    timer.start()
    try:
        if scheme == "https":
            secure = ssl.create_default_context()
            connection.sock = secure.wrap_socket(raw, server_hostname=host, do_handshake_on_connect=False)
            connection.sock.do_handshake()
        yield connection, late
    finally:
        timer.cancel()
        connection.close()
        raw.close()


def _answer(connection: http.client.HTTPConnection, parts: SplitResult, limits: Limits) -> Answer:
    query = f"?{quote(parts.query, safe=QUERY)}" if parts.query else ""
    path = quote(parts.path or "/", safe=PATH) + query
    headers = {"User-Agent": AGENT, "Accept-Encoding": "identity", "Connection": "close"}
    default = connection.port == (443 if parts.scheme == "https" else 80)
    headers["Host"] = (parts.hostname or "") + ("" if default else f":{connection.port}")
    connection.request("GET", path, headers=headers)
    response = connection.getresponse()
    location = response.headers.get("Location")
    if response.status in REDIRECTS and location:
        return Answer(b"", "", None, location)
    if response.status != http.client.OK:
        raise UnreadableError("status", status=f"{response.status} {response.reason}")
    data = _unpacked(_body(response, limits), response.headers.get("Content-Encoding", ""), limits)
    return Answer(data, response.headers.get_content_type(), response.headers.get_content_charset(), None)


def _body(response: http.client.HTTPResponse, limits: Limits) -> bytes:
    data = response.read(limits.size + 1)
    if len(data) > limits.size:
        raise UnreadableError("too_large", limit=limits.size // 2**20)
    if response.length:  # the connection was cut before all that was announced had come
        raise http.client.IncompleteRead(data, response.length)
    return data


def _unpacked(data: bytes, encoding: str, limits: Limits) -> bytes:
    """The body of a server that packs though it was asked not to."""
    if encoding.lower() not in ("gzip", "x-gzip"):
        return data
    try:
        body = gzip.GzipFile(fileobj=BytesIO(data)).read(limits.size + 1)
    except (EOFError, zlib.error) as error:
        raise UnreadableError("broken", kind="page", reason=error) from error
    if len(body) > limits.size:
        raise UnreadableError("bomb", limit=limits.size // 2**20)
    return body
