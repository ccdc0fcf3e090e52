"""The record of the gold readings: what a perfect reader would give must come together as the gold says."""

import json
import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from secretariat.model import Dialogue, Record
from secretariat.record import build
from tools.gold_readings import readings, texts_of

SHARED = Path(__file__).parents[3] / "shared"
pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="the gold files are not here")


@pytest.fixture(scope="module")
def record() -> Record:
    texts = texts_of([*sorted((SHARED / "seeds").glob("*.txt")), SHARED / "readouts/dev.jsonl"])
    return build(r for name in ("seeds", "dev") for r in readings(SHARED / f"gold/{name}.jsonl", texts))


def security(record: Record) -> Dialogue:
    (found,) = (d for d in record.dialogues if d.parties == ("CN", "JP") and d.subject == "security")
    return found


def test_dialogues_and_rounds_come_together(record: Record, tmp_path: Path) -> None:
    printed = tmp_path / "record.json"
    printed.write_bytes(msgspec.json.encode(record))
    gold = [str(SHARED / f"gold/{name}.jsonl") for name in ("seeds", "dev")]
    measure = [sys.executable, str(SHARED / "score/clusters.py"), str(printed), *gold]
    row = json.loads(subprocess.run(measure, check=True, capture_output=True, env=os.environ).stdout)
    assert row["found"] >= 0.9
    assert row["dialogues"]["f1"] >= 0.95
    assert row["rounds"]["f1"] >= 0.85


def test_the_security_dialogue_over_thirty_years(record: Record) -> None:
    found = [(r.ordinal, (r.when or "")[:7], r.place) for r in security(record).rounds if r.when]
    assert found == [
        (1, "1993-12", "Beijing"),
        (8, "2002", None),
        (9, "2004-02", "Tokyo"),
        (10, "2006-07", "Beijing"),
        (12, "2011-01", "Beijing"),
        (13, "2015-03", "Tokyo"),
        (14, "2016-11", "Beijing"),
        (15, "2017-10", "Tokyo"),
        (16, "2019-02", "Beijing"),
        (17, "2023-02", "Tokyo"),
    ]
    assert 50 in [gap.months for gap in security(record).gaps]


def test_takaaki_kojima_led_two_dialogues(record: Record) -> None:
    (kojima,) = (p for p in record.people if "Takaaki Kojima" in p.names)
    assert len(set(kojima.rounds)) == 2
