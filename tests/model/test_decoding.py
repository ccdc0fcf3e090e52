"""Forms may be decoded by several threads at once, even for the first time."""

import re
import subprocess
import sys
from pathlib import Path

SOURCES = Path(__file__).parents[2] / "src" / "secretariat"
AT_ONCE = """
import sys
from threading import Barrier, Thread
from types import ModuleType
from secretariat.model.decoding import decoder

sys.setswitchinterval(1e-6)
FIELDS = "".join(f"    f{at}: 'tuple[{{}}, ...]' = ()\\n" for at in range(12))
for number in range(20):
    module = sys.modules[f"forms{number}"] = ModuleType(f"forms{number}")
    inner = "int"
    for name in "ABCDEF":
        exec(f"from msgspec import Struct\\nclass {name}(Struct):\\n" + FIELDS.format(*[inner] * 12), module.__dict__)
        inner = name
    begin, found = Barrier(6), []

    def decode() -> None:
        begin.wait()
        found.append(decoder(module.F).decode(b'{"f0":[{"f1":[{"f2":[{"f3":[{"f4":[{"f11":[1,2]}]}]}]}]}]}'))

    threads = [Thread(target=decode) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 6, found
"""


def test_a_form_is_decoded_for_the_first_time_by_many_at_once() -> None:
    done = subprocess.run([sys.executable, "-c", AT_ONCE], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2_000:]


def test_nobody_else_makes_a_decoder_of_a_form() -> None:
    others = [path for path in SOURCES.rglob("*.py") if path.name != "decoding.py"]
    makes = re.compile(r"json\.Decoder\(|json\.decode\([^\n]*type=")
    assert [path.name for path in others if makes.search(path.read_text("utf-8"))] == []
