"""The door of the room: paths to Documents, and every trouble on the way as a Problem."""

import os
from collections.abc import Iterable, Iterator
from errno import ELOOP
from pathlib import Path

from secretariat.model import Document
from secretariat.sources.given import Given
from secretariat.sources.kinds import LINES, ending, extractor
from secretariat.sources.lines import Bundle, records
from secretariat.sources.opened import BYTE_LIMIT, Opened, Raw, make
from secretariat.sources.problem import Problem, UnreadableError, problem
from secretariat.sources.walk import walk

NOTHING = Given()


def open_documents(path: Path | str, given: Given = NOTHING) -> Iterator[Document | Problem]:
    """The Documents of a file or folder, one by one; what could not be read is a Problem among them."""
    for item in open_all([path], given):
        yield item.document if isinstance(item, Opened) else item


def open_all(paths: Iterable[Path | str], given: Given = NOTHING) -> Iterator[Opened | Problem]:
    """The same for several paths, with what the archive keeps beside each Document."""
    files = [item for path in paths for item in walk(Path(path))]
    several = sum(isinstance(item, Path) for item in files) > 1
    if given.url and several:
        yield problem(given.url, "one_address")
        given = _without_url(given)
    for item in files:
        yield from open_file(item, given) if isinstance(item, Path) else (item,)


def _without_url(given: Given) -> Given:
    from msgspec.structs import replace

    return replace(given, url=None)


def open_file(file: Path, given: Given) -> Iterator[Opened | Problem]:
    """The Documents of one file."""
    try:
        if ending(file.name) in LINES:
            yield from _lines(file, given)
        else:
            yield from open_bytes(Raw(file.name, _bytes(file), os.path.realpath(file)), given)
    except OSError as error:
        yield _trouble(file, error)
    except UnreadableError as error:
        yield problem(file.name, error.code, **error.values)


def _lines(file: Path, given: Given) -> Iterator[Opened | Problem]:
    with file.open("rb") as stream:
        yield from records(Bundle(file.name, stream, os.path.realpath(file)), given)


def open_bytes(raw: Raw, given: Given) -> Iterator[Opened | Problem]:
    """The Document of some bytes, or the Problem that they are."""
    try:
        yield from make(raw, extractor(raw.name, raw.data)(raw), given)
    except UnreadableError as error:
        yield problem(raw.name, error.code, **error.values)


def _bytes(file: Path) -> bytes:
    """The file's bytes, unless there are so many that it cannot be one readout."""
    with file.open("rb") as stream:
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
        for item in walk(Path(path)):
            if isinstance(item, Path):
                count += _count(item)
    return count


def _count(file: Path) -> int:
    if ending(file.name) not in LINES:
        return 1
    try:
        with file.open("rb") as stream:
            return sum(bool(line.strip()) for line in stream)
    except OSError:
        return 1
