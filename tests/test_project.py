"""What the project says of itself is true: commands in the README exist, modules in the tour exist, locks are whole."""

import re
import stat
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from secretariat.cli.main import secretariat
from tools import screen

ROOT = Path(__file__).parent.parent
PAPERS = (
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "docs/tour.md",
    "docs/quality.md",
    "docs/lexicon.md",
    "examples/README.md",
)
LOCKS = ("requirements.txt", "requirements-test.txt")
MAKE = re.compile(r"\bmake ([a-z]+)")
COMMAND = re.compile(r"\bsecretariat ([a-z]+)(?=[ `\n])")
CODE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\(([^)#:]+)\)")
PINNED = re.compile(r"^([a-z0-9][a-z0-9._-]*)==", re.MULTILINE)
# The project speaks of itself alone: not of the machine it was made on, nor of where packages come from.
# Put together from parts, so that this file does not hold the words itself.
FOREIGN = ("/" + "work/", "/" + "home/", "/" + "root/", "/" + "tmp/", "py" + "pi", "python" + "hosted")


# What stands at the top of the project; anything else is a scratch file that was taken along.
TOP = frozenset(
    [
        *(
            ".ci",
            ".gitignore",
            "CHANGELOG.md",
            "CONTRIBUTING.md",
            "LICENSE",
            "Makefile",
            "README.md",
            "docs",
            "examples",
        ),
        *("pyproject.toml", "requirements-test.txt", "requirements.txt", "src", "tests", "tools"),
    ]
)


def _text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def _tracked() -> Iterator[str]:
    """The text files of the project, as git lists them."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split(
        "\n"
    )
    endings = (".py", ".toml", ".md", ".txt", ".yml", "Makefile", "run", ".jsonl", ".html")
    yield from (name for name in listed if name.endswith(endings) and (ROOT / name).is_file())


def test_nothing_stands_at_the_top_but_what_belongs_there() -> None:
    assert {name.split("/")[0] for name in _tracked()} <= TOP


@pytest.mark.parametrize("paper", PAPERS)
def test_every_make_target_that_is_named_exists(paper: str) -> None:
    targets = set(re.findall(r"^([a-z]+):", _text("Makefile"), re.MULTILINE))
    assert set(MAKE.findall("\n".join(_codes(paper)))) <= targets


@pytest.mark.parametrize("paper", PAPERS)
def test_every_command_that_is_named_exists(paper: str) -> None:
    named = set(COMMAND.findall("\n".join(_codes(paper))))
    assert named <= set(secretariat.list_commands(click.Context(secretariat)))


@pytest.mark.parametrize("paper", PAPERS)
def test_every_option_that_is_named_exists(paper: str) -> None:
    known = {option for command in _all_commands(secretariat) for p in command.params for option in p.opts}
    own = {"--help", "--misses", "--update", "--allow-lower"}  # of --help itself, and of the gate
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", "\n".join(_codes(paper)))) <= known | own


def _all_commands(group: click.Group) -> Iterator[click.Command]:
    for command in group.commands.values():
        yield command
        if isinstance(command, click.Group):
            yield from _all_commands(command)


def _codes(paper: str) -> list[str]:
    """Code in a paper: spans and blocks, without the screen of output."""
    text = _text(paper)
    blocks = re.findall(r"```(?:sh|python)\n(.*?)```", text, re.DOTALL)
    return [*blocks, *CODE.findall(re.sub(r"```.*?```", "", text, flags=re.DOTALL))]


@pytest.mark.parametrize("paper", PAPERS)
def test_every_file_that_is_named_exists(paper: str) -> None:
    spans = CODE.findall(re.sub(r"```.*?```", "", _text(paper), flags=re.DOTALL))
    paths = [s for s in spans if re.fullmatch(r"[\w./-]+(\.(py|toml|jsonl|html|md)|/)", s) and "*" not in s]
    paths = [path.removeprefix("my-words/") for path in paths]  # a desk's own folder is laid out as the lexicon is
    links = [link for link in LINK.findall(_text(paper)) if not link.startswith("http")]
    package = ROOT / "src" / "secretariat"
    roots = (ROOT, package, package / "lexicon", (ROOT / paper).parent)
    missing = [p for p in (*paths, *links) if not any((root / p).exists() for root in roots)]
    assert missing == []


def test_the_screen_in_the_readme_is_what_make_run_prints() -> None:
    if screen.shown(_text("README.md")) != screen.screen(screen.printed()):
        pytest.fail("The README shows another screen than `make run` prints: python -m tools.screen", pytrace=False)


def test_the_python_in_the_readme_runs() -> None:
    (code,) = re.findall(r"```python\n(.*?)```", _text("README.md"), re.DOTALL)
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert "Japan-China Security Dialogue" in ran.stdout


@pytest.mark.parametrize("lock", LOCKS)
def test_every_dependency_is_locked_with_hashes(lock: str) -> None:
    project = tomllib.loads(_text("pyproject.toml"))["project"]
    wanted = [*project["dependencies"], *(project["optional-dependencies"]["test"] if "test" in lock else [])]
    names = {re.split(r"[^\w.-]", wish)[0].lower().replace("_", "-") for wish in wanted}
    locked = set(PINNED.findall(_text(lock)))
    assert names - locked == set(), "run `make lock`"
    assert _text(lock).count("--hash=sha256:") > len(locked)


def test_both_locks_hold_the_same_versions() -> None:
    pins = [dict(re.findall(r"^([a-z0-9._-]+)==(\S+)", _text(lock), re.MULTILINE)) for lock in LOCKS]
    both = set(pins[0]) & set(pins[1])
    assert {name: pins[0][name] for name in both} == {name: pins[1][name] for name in both}


def test_the_project_speaks_of_itself_alone() -> None:
    found = [(name, word) for name in _tracked() for word in FOREIGN if word in _text(name).lower()]
    assert found == []


def test_the_continuous_build_calls_make_test_and_nothing_else() -> None:
    run = ROOT / ".ci" / "run"
    assert run.stat().st_mode & stat.S_IXUSR
    steps = [line for line in run.read_text().splitlines() if line and not line.startswith(("#", "set ", "cd "))]
    assert steps == ["CI=true make test"]  # with it, a browser that is not there is a failure


def test_the_licence_is_whole() -> None:
    assert "Apache License" in _text("LICENSE")
    assert "END OF TERMS AND CONDITIONS" in _text("LICENSE")
    assert len(_text("LICENSE").splitlines()) > 200


def test_contributing_is_one_page() -> None:
    assert len(_text("CONTRIBUTING.md").splitlines()) <= 55
