"""Watching a feed: what is new is read once, what failed is tried again. The server is loopback."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from secretariat import verbs
from tools.made_up import readout

PAGES: dict[str, str] = {}


class Ministry(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        page = PAGES.get(self.path)
        self.send_response(404 if page is None else 200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write((page or "").encode())

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def ministry() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Ministry)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    items = "".join(
        f"<item><title>Talks {n}</title><link>{address}/{n}.html</link>"
        f"<pubDate>Fri, {n + 10} Mar 2015 00:30:00 +0900</pubDate></item>"
        for n in (3, 2, 1)
    )
    PAGES.clear()
    PAGES["/feed.xml"] = f'<rss version="2.0"><channel><title>MFA of Norway</title>{items}</channel></rss>'
    for n in (1, 3):
        PAGES[f"/{n}.html"] = (
            "<html><body>" + "".join(f"<p>{p}</p>" for p in readout(n).split("\n\n")) + "</body></html>"
        )
    yield address
    server.shutdown()
    server.server_close()


def test_what_is_new_is_read_once_and_what_failed_again(ministry: str, tmp_path: Path) -> None:
    given = verbs.Given(allow_private=True)
    feed = f"{ministry}/feed.xml"
    with verbs.Archive(tmp_path / "a.db", write=True) as archive:
        first = list(verbs.watch(archive, feed, given))
        assert [item.reading.document.id for item in first if isinstance(item, verbs.Stored)] == [
            f"{ministry}/1.html",
            f"{ministry}/3.html",
        ]
        assert [item.code for item in first if isinstance(item, verbs.Problem)] == ["status"]
        PAGES["/2.html"] = f"<p>{readout(2)}</p>"
        (again,) = verbs.watch(archive, feed, given)
        assert isinstance(again, verbs.Stored)
        document = archive.documents(f"{ministry}/2.html")[0].document
        assert (document.published, document.publisher, document.title) == ("2015-03-12", "MFA of Norway", "Talks 2")
        assert document.known_by["published"] == "feed"
        assert list(verbs.watch(archive, feed, given)) == []


def test_what_is_no_feed_is_said(ministry: str, tmp_path: Path) -> None:
    with verbs.Archive(tmp_path / "a.db", write=True) as archive:
        for feed, code in ((f"{ministry}/1.html", "no_feed"), (str(tmp_path / "none.xml"), "unreadable")):
            (problem,) = verbs.watch(archive, feed, verbs.Given(allow_private=True))
            assert isinstance(problem, verbs.Problem)
            assert problem.code == code
        (private,) = verbs.watch(archive, f"{ministry}/feed.xml")
        assert isinstance(private, verbs.Problem)
        assert private.code == "private"
