"""The pin of the reader: what the examples read as, kept together with the reader's number.

    python -m tools.pin                 pin the examples' readings of a reader that was raised
    python -m tools.pin --unreleased    pin them though it was not: nobody has kept a reading of this number yet

An archive tells by the number whether a kept reading is still what the reader would say. So a change of what is read
needs a new number, in `READER` of src/secretariat/model/reading.py.
"""

import argparse
import sys
import tomllib
from hashlib import sha256
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from secretariat.model import READER, Reading
from tools.corpora import EXAMPLES, ROOT, read

PIN = ROOT / "tests" / "gate" / "pin.toml"
HEAD = """\
# What the examples read as, by the hash of each reading, and the number of the reader that read them so. Written by
# `make pin`, after READER in src/secretariat/model/reading.py was raised.
"""


class Pin(NamedTuple):
    """A reader's number, and document to the hash of its reading."""

    reader: int
    readings: dict[str, str]


def hash_of(reading: Reading) -> str:
    """The hash of all that was read; the lexicon's own hash is left out, as a comment in a table changes it."""
    return sha256(msgspec.json.encode(replace(reading, lexicon="", reader=0))).hexdigest()[:16]


def measured() -> Pin:
    """What the examples read as now."""
    return Pin(READER, {reading.document.id: hash_of(reading) for reading in read(EXAMPLES)})


def pinned() -> Pin:
    """What stands in the file; of no reader where there is none yet."""
    if not PIN.exists():
        return Pin(0, {})
    return Pin(**tomllib.loads(PIN.read_text(encoding="utf-8")))


def changed(old: Pin, new: Pin) -> list[str]:
    """The documents that read differently, came or went."""
    return sorted(name for name in {*old.readings, *new.readings} if old.readings.get(name) != new.readings.get(name))


def advice(old: Pin, new: Pin) -> str | None:
    """What to do where the pin does not hold; None where it does."""
    differ = changed(old, new)
    if differ and old.reader == new.reader:
        return (
            f"{len(differ)} of the examples read differently than reader {old.reader} read them: {', '.join(differ)}.\n"
            "If that is meant: raise READER in src/secretariat/model/reading.py by one, then run `make pin`.\n"
            "If it is not, `python -m tools.gate --misses` shows what was lost."
        )
    if differ or old.reader != new.reader:
        return f"The pin is of reader {old.reader}, the reader is number {new.reader}: run `make pin`."
    return None


def main(arguments: list[str] | None = None) -> int:
    """Writes the pin; refuses where readings changed and the reader's number did not."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--unreleased", action="store_true", help="pin changed readings under the same number")
    chosen = ask.parse_args(arguments)
    old, new = pinned(), measured()
    if changed(old, new) and old.reader == new.reader and not chosen.unreleased:
        print(advice(old, new), file=sys.stderr)
        print("While no release has this number: make pin UNRELEASED=1", file=sys.stderr)
        return 1
    lines = [f'"{name}" = "{digest}"' for name, digest in sorted(new.readings.items())]
    PIN.write_text("\n".join((HEAD + f"reader = {new.reader}\n", "[readings]", *lines, "")), encoding="utf-8")
    print(f"Pinned {len(new.readings)} readings of reader {new.reader}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
