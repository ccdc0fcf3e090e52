"""A server as a desk starts it, over an archive of its own, for the length of a test."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples" / "readouts"
SEEDS = ROOT.parent / "shared" / "seeds"  # real pages beside the project, where somebody has them
SAYS_WHERE = re.compile(r"http://127\.0\.0\.1:\d+")


def secretariat(*words: str | Path, archive: Path | None = None) -> list[str]:
    """The command as a person types it."""
    said = [sys.executable, "-m", "secretariat.cli", *map(str, words)]
    return [*said, "--archive", str(archive)] if archive else said


def read_into(archive: Path, *sources: Path) -> Path:
    """An archive of some documents."""
    done = subprocess.run(
        secretariat("read", "--quiet", *sources, archive=archive), capture_output=True, text=True, check=False
    )
    assert done.returncode in (0, 1), done.stderr
    return archive


@contextmanager
def served(archive: Path, *options: str) -> Iterator[str]:
    """A server over an archive; its address."""
    words = secretariat("serve", "--port", "0", "--as", "A. Desk", *options, archive=archive)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("SECRETARIAT_")}
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment) as server:
        try:
            yield _address(server)
        finally:
            server.terminate()
            server.communicate()


def _address(server: subprocess.Popen[str]) -> str:
    line = server.stdout.readline() if server.stdout else ""
    found = SAYS_WHERE.search(line)
    if not found:
        server.kill()
        raise AssertionError(f"it did not start: {line}{server.communicate()[1]}")
    return found.group()


def written(folder: Path, texts: Sequence[tuple[str, str]]) -> list[Path]:
    """Texts as files."""
    paths = []
    for name, text in texts:
        path = folder / name
        path.write_text(text, "utf-8")
        paths.append(path)
    return paths
