"""The door of the room: paths and addresses to Documents, and every trouble on the way as a Problem."""

import os
import sys
from collections.abc import Iterable, Iterator
from errno import ELOOP
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import IO
from urllib.parse import urlsplit

from msgspec.structs import replace

from secretariat.model import Document
from secretariat.sources.given import Given
from secretariat.sources.kinds import BY_ENDING, BY_TYPE, LINES, ending, extractor, is_lines, sniffed
from secretariat.sources.lines import Bundle, records
from secretariat.sources.opened import BYTE_LIMIT, Opened, Raw, make
from secretariat.sources.problem import Problem, UnreadableError, problem
from secretariat.sources.walk import is_address, walk

NOTHING = Given()
STANDARD_INPUT = "-"
Item = Opened | Problem


def open_documents(path: Path | str, given: Given = NOTHING) -> Iterator[Document | Problem]:
    """The Documents of a file, folder or address, one by one; what could not be read is a Problem among them."""
    for item in open_all([path], given):
        yield item.document if isinstance(item, Opened) else item


def open_all(paths: Iterable[Path | str], given: Given = NOTHING) -> Iterator[Item]:
    """The same for several paths, with what the archive keeps beside each Document. "-" is standard input."""
    found = [item for path in paths for item in _sources(path)]
    if given.url and sum(not isinstance(item, Problem) for item in found) > 1:
        yield problem(given.url, "one_address")
        given = replace(given, url=None)
    for item in found:
        if isinstance(item, Problem):
            yield item
        elif isinstance(item, Path):
            yield from open_file(item, given)
        else:
            yield from open_standard_input(given) if item == STANDARD_INPUT else open_address(item, given)


def _sources(path: Path | str) -> Iterator[Path | str | Problem]:
    if isinstance(path, str) and (path == STANDARD_INPUT or is_address(path)):
        yield path
    else:
        yield from walk(Path(path))


def open_file(file: Path, given: Given) -> Iterator[Item]:
    """The Documents of one file."""
    try:
        with file.open("rb") as stream:
            yield from open_stream(stream, file.name, os.path.realpath(file), given, os.fstat(stream.fileno()).st_size)
    except OSError as error:
        yield _trouble(file, error)


def open_standard_input(given: Given) -> Iterator[Item]:
    """The Document, or the lines of Documents, that another program hands over."""
    data = sys.stdin.buffer.read(BYTE_LIMIT + 1)
    kind = sniffed(data)
    name = "stdin.jsonl" if kind == ".jsonl" else "stdin"
    yield from open_stream(BytesIO(data), name, "standard input", given, len(data))


def open_address(address: str, given: Given) -> Iterator[Item]:
    """The Document behind an address."""
    from secretariat.sources.address import fetch  # late: what speaks to servers takes time to load

    try:
        raw, media = fetch(address, allow_private=given.allow_private)
    except UnreadableError as error:
        yield problem(address, error.code, **error.values)
        return
    kind = BY_TYPE.get(media) or ending(PurePosixPath(urlsplit(address).path).name)
    if kind in (".zip", *LINES):
        yield from open_stream(BytesIO(raw.data), f"{address}{kind}", address, given, len(raw.data))
    else:
        yield from open_bytes(raw, given, kind)


def open_stream(stream: IO[bytes], name: str, origin: str, given: Given, size: int) -> Iterator[Item]:
    """By what the name says, or the first bytes: many documents one a line, many in a zip, or one."""
    try:
        if is_lines(name):
            from secretariat.sources.packed import lines

            bundle = Bundle(name, lines(stream, size, gzipped=name.lower().endswith(".gz")), origin)
            yield from records(bundle, given)
        elif ending(name) == ".zip":
            yield from _zipped(name, stream, origin, given)
        else:
            yield from open_bytes(Raw(name, _bytes(stream), origin), given, ending(name))
    except UnreadableError as error:
        yield problem(name, error.code, **error.values)


def _zipped(name: str, stream: IO[bytes], origin: str, given: Given) -> Iterator[Item]:
    from secretariat.sources.packed import members, of_member

    for member in members(name, stream, origin):
        if isinstance(member, Problem):
            yield member
            continue
        made = open_stream(BytesIO(member.data), member.name, member.origin, replace(given, url=None), len(member.data))
        yield from (of_member(item, name) if isinstance(item, Problem) else item for item in made)


def open_bytes(raw: Raw, given: Given, kind: str = "") -> Iterator[Item]:
    """The Document of some bytes, or the Problem that they are."""
    try:
        if kind not in BY_ENDING and sniffed(raw.data) == ".zip":
            yield from _zipped(raw.name, BytesIO(raw.data), raw.origin, given)
        else:
            yield from make(raw, extractor(kind, raw.data, given.changes)(raw), given)
    except UnreadableError as error:
        yield problem(raw.name, error.code, **error.values)


def _bytes(stream: IO[bytes]) -> bytes:
    """All bytes, unless there are so many that it cannot be one readout."""
    data = stream.read(BYTE_LIMIT + 1)
    if len(data) > BYTE_LIMIT:
        raise UnreadableError("too_large", limit=BYTE_LIMIT // 2**20)
    return data


def _trouble(file: Path, error: OSError) -> Problem:
    if error.errno == ELOOP:
        return problem(str(file), "link_loop")
    if isinstance(error, FileNotFoundError):
        return problem(str(file), "missing")
    return problem(str(file), "unreadable", reason=error.strerror or error)


def expected(paths: Iterable[Path | str]) -> int | None:
    """How many documents the paths hold, for a progress bar; None where that cannot be told beforehand."""
    count = 0
    for path in paths:
        for item in _sources(path):
            if item == STANDARD_INPUT or (isinstance(item, Path) and ending(item.name) in (".gz", ".zip")):
                return None
            count += _count(item) if isinstance(item, Path) else isinstance(item, str)
    return count


def _count(file: Path) -> int:
    if ending(file.name) not in LINES:
        return 1
    try:
        with file.open("rb") as stream:
            return sum(bool(line.strip()) for line in stream)
    except OSError:
        return 1
