"""Runs a command as somebody types it, and lets a fault of ours through."""

from pathlib import Path

from click.testing import CliRunner, Result

from secretariat.cli.main import secretariat


def run(*words: str | Path, env: dict[str, str] | None = None) -> Result:
    return CliRunner().invoke(secretariat, [str(word) for word in words], env=env, catch_exceptions=False)
