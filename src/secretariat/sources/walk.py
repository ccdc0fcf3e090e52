"""Files and folders to the files that are read, in an order that is the same on every machine."""

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from secretariat.sources.kinds import KINDS, ending, readable
from secretariat.sources.problem import Problem, problem


def is_address(path: str) -> bool:
    """Whether a path is meant as an address: it has a scheme."""
    return "://" in path[:12]


def walk(path: Path) -> Iterator[Path | Problem]:
    """The file itself, or what can be read in a folder and its folders, sorted; hidden files are left alone."""
    if not path.is_dir():
        yield path
        return
    found: list[Path] = []
    other: Counter[str] = Counter()
    for item in _items(path):
        if isinstance(item, Problem):
            yield item
        elif readable(item.name):
            found.append(item)
        else:
            other[ending(item.name) or item.name] += 1
    if other:
        yield problem(str(path), "passed_over", kinds=", ".join(f"{k} ({n})" for k, n in sorted(other.items())))
    if not found:
        yield problem(str(path), "nothing_readable", kinds=KINDS)
    yield from sorted(found, key=lambda file: file.relative_to(path).parts)


def _items(folder: Path) -> Iterator[Path | Problem]:
    """Every file below a folder. Links are followed; one that leads back to a folder that it lies in is said once."""
    seen: set[tuple[int, int]] = set()
    troubles: list[OSError] = []
    for where, folders, files in os.walk(folder, onerror=troubles.append, followlinks=True):
        here = Path(where)
        identity = here.stat()
        if (identity.st_dev, identity.st_ino) in seen:
            folders.clear()
            if here.resolve() in here.parent.resolve().parents or here.resolve() == here.parent.resolve():
                yield problem(str(here), "link_loop")
            continue
        seen.add((identity.st_dev, identity.st_ino))
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (here / name for name in files if not name.startswith("."))
    for trouble in troubles:
        yield problem(str(trouble.filename), "unreadable", reason=trouble.strerror)
