"""Addresses: fetched within limits, never into a private network unless that is allowed. All servers are loopback."""

import ipaddress
import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from secretariat import sources
from secretariat.model import Document
from secretariat.sources import Given, Problem
from secretariat.sources.address import Limits, fetch, public
from secretariat.sources.problem import UnreadableError

ALLOWED = Given(allow_private=True)
PAGE = b"<html><head><title>Talks</title></head><body><p>The 3rd talks were held in Oslo.</p></body></html>"


class Ministry(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        answer = getattr(self, self.path.strip("/").partition("?")[0].replace(".", "_") or "page", None)
        if answer is None:
            self.send_error(404)
        else:
            answer()

    def page(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(PAGE)

    def moved(self) -> None:
        self.send_response(302)
        self.send_header("Location", "/page")
        self.end_headers()

    def forever(self) -> None:
        self.send_response(302)
        self.send_header("Location", f"{self.path}x" if "?" in self.path else f"{self.path}?x")
        self.end_headers()

    def inside(self) -> None:
        self.send_response(302)
        self.send_header("Location", "http://10.0.0.1/admin")
        self.end_headers()

    def file(self) -> None:
        self.send_response(302)
        self.send_header("Location", "file:///etc/passwd")
        self.end_headers()

    def endless(self) -> None:
        self.send_response(200)
        self.end_headers()
        try:
            while True:
                self.wfile.write(b"x" * 65536)
        except OSError:
            pass

    def dripping(self) -> None:
        try:
            while True:
                self.wfile.write(b"H")
                self.wfile.flush()
                time.sleep(0.05)
        except OSError:
            pass

    def short(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(PAGE)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def ministry() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Ministry)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def only(address: str, given: Given = ALLOWED) -> Document | Problem:
    (item,) = sources.open(address, given)
    return item


def code(address: str, given: Given = ALLOWED) -> str:
    item = only(address, given)
    assert isinstance(item, Problem), item
    assert item.file == address
    return item.code


@pytest.mark.parametrize("path", ["/page", "/moved"])
def test_a_page_is_read_with_its_address_and_the_moment(ministry: str, path: str) -> None:
    item = only(ministry + path)
    assert isinstance(item, Document)
    assert (item.id, item.url, item.title) == (ministry + path, ministry + path, "Talks")
    assert item.known_by["url"] == "address"
    assert item.file is None
    assert item.retrieved is not None
    assert item.text == "The 3rd talks were held in Oslo."


def test_what_a_server_may_do_ends_in_one_line(ministry: str) -> None:
    assert code(f"{ministry}/nothing-here") == "status"
    assert code(f"{ministry}/forever") == "redirects"
    assert code(f"{ministry}/file") == "bad_address"
    assert code(f"{ministry}/short") == "refused"
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        assert code(f"http://127.0.0.1:{closed.getsockname()[1]}/") == "refused"


def test_what_is_sent_without_end_is_cut(ministry: str) -> None:
    with pytest.raises(UnreadableError, match="too_large"):
        fetch(f"{ministry}/endless", allow_private=True, limits=Limits(size=2**20))
    start = time.monotonic()
    with pytest.raises(UnreadableError, match="slow"):
        fetch(f"{ministry}/dripping", allow_private=True, limits=Limits(seconds=0.5))
    assert time.monotonic() - start < 3


def test_a_private_network_is_refused_unless_allowed(ministry: str) -> None:
    assert code(f"{ministry}/page", Given()) == "private"
    assert code("http://localhost/", Given()) == "private"


def test_addresses_that_are_none(ministry: str) -> None:
    for address in ("ftp://example.org/a", "http://", "https://[::1", "http://a:99999/", "file:///etc/passwd"):
        assert code(address, Given()) == "bad_address"


@pytest.mark.parametrize(
    "ip",
    ["127.0.0.1", "10.1.2.3", "169.254.169.254", "192.168.0.1", "100.64.0.1", "0.0.0.0", "224.0.0.1", "::1", "fe80::1",
     "fd00::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::"],
)  # fmt: skip
def test_private_addresses_in_every_dress(ip: str) -> None:
    assert not public(ipaddress.ip_address(ip))


def test_public_addresses() -> None:
    assert public(ipaddress.ip_address("93.184.216.34"))
    assert public(ipaddress.ip_address("2606:2800:220:1:248:1893:25c8:1946"))
