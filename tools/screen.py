"""The screen in the README: cut from what `make run` prints, so that it is never made up and never out of date.

python -m tools.screen            write it
python -m tools.screen --check    exit 1 where the README shows another
"""

import subprocess
import sys
from collections.abc import Iterator

from tools.corpora import EXAMPLES, ROOT

README = ROOT / "README.md"
BEGIN, END = "```text\n", "```\n"
DIALOGUE = "Japan-China Security Dialogue"
ROUNDS = ("  12th  ", "  13th  ", "  17th  ")  # one screen is enough: a gap, and two rounds of two accounts each
RULE = "─" * 80


def printed() -> str:
    """What `make run` prints."""
    command = [sys.executable, "-m", "secretariat.cli", "record", str(EXAMPLES)]
    return subprocess.run(command, capture_output=True, check=True, encoding="utf-8", cwd=ROOT).stdout


def screen(output: str) -> str:
    """The head of one dialogue and some of its rounds; what is left out in between shows as an ellipsis."""
    part = next(p for p in output.split(RULE + "\n") if p.startswith(DIALOGUE))
    return "\n\n".join(_chosen(part.rstrip().split("\n\n"))) + "\n"


def _chosen(paragraphs: list[str]) -> Iterator[str]:
    head, *rounds = paragraphs
    yield head
    left_out = False
    for told in rounds:
        if told.startswith(ROUNDS):
            yield told
        elif not left_out:
            yield "   …"
        left_out = not told.startswith(ROUNDS)


def shown(readme: str) -> str:
    """The screen that the README shows."""
    return readme.split(BEGIN, 1)[1].split(END, 1)[0]


def main() -> int:
    """Writes or checks the screen."""
    readme, fresh = README.read_text(encoding="utf-8"), screen(printed())
    if "--check" in sys.argv[1:]:
        return int(shown(readme) != fresh)
    README.write_text(readme.replace(BEGIN + shown(readme), BEGIN + fresh, 1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
