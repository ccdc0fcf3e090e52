"""Everything that a desk may be sent, in one folder: each bad file costs one clear line, and the good ones are read."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from secretariat.archive import Archive
from tools.made_up import readout

JAPANESE = "第17回日中安保対話が東京で開催された。双方は、防衛当局間の連絡を続けることで一致した。"
CHINESE = "第十七次中日安全对话在东京举行，双方就防务和安全政策交换了意见。"
LOCKED = Path(__file__).parents[1] / "sources" / "data" / "locked.pdf"

LOST = (
    "empty.txt", "blank.html", "bytes.txt", "broken.pdf", "locked.pdf", "nozip.docx", "lines.jsonl, line 2", "bomb.zip",
    "climb.zip", "large.txt", "loop", "self.txt", "missing.txt", "nothing",
)  # fmt: skip


@pytest.fixture
def zoo(tmp_path: Path) -> Path:
    folder = tmp_path / "zoo"
    folder.mkdir()
    bad = {
        "empty.txt": b"",
        "blank.html": b"<html><body></body></html>",
        "bytes.txt": bytes(range(256)) * 8,
        "broken.pdf": b"%PDF-1.7 broken",
        "locked.pdf": LOCKED.read_bytes(),
        "nozip.docx": b"this is no zip",
        "lines.jsonl": b'{"id": "L1", "text": "%s"}\n{"id": "L2", "te\n{"id": "L3", "text": "The talks were held."}\n'
        % readout(3).replace("\n", "\\n").encode(),
    }
    good = {
        "sjis.txt": JAPANESE.encode("cp932"),
        "gb.txt": CHINESE.encode("gb18030"),
        "utf16.txt": readout(4).encode("utf-16"),
        "western.txt": (readout(5) + " “Zürich” – Curaçao").encode("cp1252"),
        "deep.html": b"<html><body>" + b"<div>" * 100_000 + readout(6).encode() + b"</div>" * 100_000,
        "good.txt": readout(7).encode(),
    }
    for name, data in {**bad, **good}.items():
        (folder / name).write_bytes(data)
    with zipfile.ZipFile(folder / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("bomb.txt", bytes(80 * 2**20))
    with zipfile.ZipFile(folder / "climb.zip", "w") as package:
        package.writestr("../../climbed.txt", "x")
    with (folder / "large.txt").open("wb") as stream:
        for _ in range(200):
            stream.write(b"The talks were held. " * 50_000)
    (folder / "loop").symlink_to(folder)
    (folder / "self.txt").symlink_to(folder / "self.txt")
    return folder


def test_the_zoo(zoo: Path, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    missing, private = tmp_path / "missing.txt", "http://127.0.0.1:9/"
    command = [sys.executable, "-m", "secretariat.cli", "read", "-q", "--archive", str(tmp_path / "a.db")]
    done = subprocess.run(
        [*command, str(zoo), str(missing), str(tmp_path / "nothing"), private], capture_output=True, text=True
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    said = [line for line in done.stderr.splitlines() if not line.startswith("Note: ")]
    for name in (*LOST, private):
        (line,) = [line for line in said if line.startswith(name) or f"/{name}: " in line]
        assert line.endswith(".")
        assert line.count(". ") >= 1 or ": " in line
    assert said[-1].startswith("8 documents read, 8 new, 15 failed")
    with Archive(tmp_path / "a.db") as archive:
        kept = {opened.document.id for _, opened in archive.versions()}
    assert kept == {"sjis.txt", "gb.txt", "utf16.txt", "western.txt", "deep.html", "good.txt", "L1", "L3"}
    assert not (tmp_path / "climbed.txt").exists()
