"""Packed sources: a zip of files, read in memory and never laid on the disk; and lines in gzip."""

import gzip
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import PurePosixPath
from typing import IO

from msgspec.structs import replace

from secretariat.sources.kinds import PACKED, ending, readable
from secretariat.sources.opened import BYTE_LIMIT, Raw
from secretariat.sources.problem import Problem, UnreadableError, problem

ZIP_LIMIT = 2**29  # bytes unpacked of one zip: a folder of five hundred readouts has a tenth of it
GZIP_RATIO = 400  # text packs to a tenth; gzip's own limit is a thousand
GZIP_FREE = 2**26
MOST_BLANK = 1_000_000  # lines with nothing in them: a gzip of them is made to keep a reader busy


def members(name: str, data: bytes | IO[bytes], origin: str) -> Iterator[Raw | Problem]:
    """The files of a zip that can be read, sorted; each that cannot be trusted is said and left out."""
    try:
        with zipfile.ZipFile(BytesIO(data) if isinstance(data, bytes) else data) as package:
            total = 0
            for info in sorted(package.infolist(), key=lambda i: i.filename):
                for item in _member(package, info, name, origin, ZIP_LIMIT - total):
                    total += len(item.data) if isinstance(item, Raw) else 0
                    yield item
    except UnreadableError as error:
        yield problem(name, error.code, **error.values)
    except (zipfile.BadZipFile, OSError, EOFError, zlib.error, NotImplementedError) as error:
        yield problem(name, "broken", kind="zip", reason=error)


def _member(
    package: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, origin: str, left: int
) -> Iterator[Raw | Problem]:
    path = PurePosixPath(info.filename.replace("\\", "/"))
    shown = f"{name}/{path}"
    if info.is_dir() or path.name.startswith(".") or "__MACOSX" in path.parts:
        return
    if path.is_absolute() or ".." in path.parts or ":" in path.parts[0]:
        yield problem(name, "climbs", member=path)
    elif ending(path.name) in PACKED:
        yield problem(name, "nested", member=path)
    elif info.flag_bits & 1:
        yield problem(shown, "encrypted")
    elif not readable(path.name):
        yield problem(name, "passed_over", kinds=str(path))
    else:
        yield Raw(path.name, _unpacked(package, info, left), f"{origin}!{path}")


def _unpacked(package: zipfile.ZipFile, info: zipfile.ZipInfo, left: int) -> bytes:
    """The member's bytes. What the zip says of its size is not believed: reading stops where the limit is."""
    limit = min(left, BYTE_LIMIT)
    with package.open(info) as stream:
        data = stream.read(limit + 1)
    if len(data) > limit:
        raise UnreadableError("bomb", limit=limit // 2**20)
    return data


def lines(stream: IO[bytes], size: int, *, gzipped: bool) -> Iterator[bytes]:
    """The lines of a stream, none longer than a document may be; of a gzip no more than a text can unpack to."""
    source: IO[bytes] = gzip.GzipFile(fileobj=stream) if gzipped else stream  # type: ignore[assignment]
    most = size * GZIP_RATIO + GZIP_FREE
    told = blank = 0
    try:
        while line := source.readline(BYTE_LIMIT + 2):
            told += len(line)
            blank += len(line) < 3
            if gzipped and (told > most or blank > MOST_BLANK):
                raise UnreadableError("bomb", limit=most // 2**20)
            yield line
            while len(line) > BYTE_LIMIT and not line.endswith(b"\n"):  # the rest of a line that is too long
                line = source.readline(BYTE_LIMIT)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise UnreadableError("broken", kind="gzip file", reason=error) from error


def of_member(item: Problem, name: str) -> Problem:
    """A Problem of a file within a zip, named with the zip."""
    return replace(item, file=f"{name}/{item.file}")
