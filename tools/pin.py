"""The pin of the reader and of the record: what the examples read as, and what record their gold facts make, each kept
together with the number that it was made under.

    python -m tools.pin                 pin what was made under a number that was raised
    python -m tools.pin --unreleased    pin it though none was raised: nobody has kept anything of this number yet

An archive tells by the numbers whether what it keeps is still what would be made now. So a change of what is read needs
a new number in `READER` of src/secretariat/model/reading.py, and a change of the record that the same readings make one
in `RULES` of src/secretariat/verbs/blocks.py.
"""

import argparse
import sys
import tomllib
from hashlib import sha256
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from secretariat.model import READER, Reading
from secretariat.record import by_block, voices
from secretariat.record.decide import Decided
from secretariat.verbs.blocks import RULES, built, key
from secretariat.verbs.parts import block_made
from tools.corpora import EXAMPLES, ROOT, read
from tools.gold_readings import readings, texts_of

PIN = ROOT / "tests" / "gate" / "pin.toml"
HEAD = """\
# What the examples read as, by the hash of each reading, and what record their gold facts make, by the hash of each
# block; with the numbers under which they were made. Written by `make pin`, after READER in
# src/secretariat/model/reading.py or RULES in src/secretariat/verbs/blocks.py was raised.
"""


class Pin(NamedTuple):
    """Two numbers; document to the hash of its reading, and block to the hash of all that is kept of it."""

    reader: int
    readings: dict[str, str]
    rules: int
    records: dict[str, str]


def hash_of(reading: Reading) -> str:
    """The hash of all that was read; the lexicon's own hash is left out, as a comment in a table changes it."""
    return sha256(msgspec.json.encode(replace(reading, lexicon="", reader=0))).hexdigest()[:16]


def measured() -> Pin:
    """What the examples read as now, and what record their gold facts make."""
    return Pin(READER, {reading.document.id: hash_of(reading) for reading in read(EXAMPLES)}, RULES, records())


def records() -> dict[str, str]:
    """The hash of each block of the record of the gold facts, in the form in which an archive keeps it."""
    files = sorted(file for file in EXAMPLES.iterdir() if file.suffix in {".txt", ".jsonl"})
    told = voices(readings(EXAMPLES.parent / "gold.jsonl", texts_of(files)))
    return {key(parties): _hash_of_block(parties, [v.reading for v in block]) for parties, block in by_block(told)}


def _hash_of_block(parties: tuple[str, ...], block: list[Reading]) -> str:
    made = block_made(b"", built(parties, block, Decided()))
    kept = [name.encode() + made.parts[name] for name in sorted(made.parts)]
    return sha256(b"\n".join((*kept, *map(msgspec.json.encode, made.rows)))).hexdigest()[:16]


def pinned() -> Pin:
    """What stands in the file; of no number where there is none yet."""
    if not PIN.exists():
        return Pin(0, {}, 0, {})
    return Pin(**tomllib.loads(PIN.read_text(encoding="utf-8")))


def changed(old: dict[str, str], new: dict[str, str]) -> list[str]:
    """What is of another hash, came or went."""
    return sorted(name for name in {*old, *new} if old.get(name) != new.get(name))


def advice(old: Pin, new: Pin) -> str | None:
    """What to do where the pin does not hold; None where it does."""
    return _advice_on_readings(old, new) or _advice_on_records(old, new)


def _advice_on_readings(old: Pin, new: Pin) -> str | None:
    differ = changed(old.readings, new.readings)
    if differ and old.reader == new.reader:
        return (
            f"{len(differ)} of the examples read differently than reader {old.reader} read them: {', '.join(differ)}.\n"
            "If that is meant: raise READER in src/secretariat/model/reading.py by one, then run `make pin`.\n"
            "If it is not, `python -m tools.gate --misses` shows what was lost."
        )
    if differ or old.reader != new.reader:
        return f"The pin is of reader {old.reader}, the reader is number {new.reader}: run `make pin`."
    return None


def _advice_on_records(old: Pin, new: Pin) -> str | None:
    differ = changed(old.records, new.records)
    if differ and old.rules == new.rules:
        return (
            f"The same facts make another record than under rules {old.rules}: {', '.join(differ)}.\n"
            "If that is meant: raise RULES in src/secretariat/verbs/blocks.py by one, then run `make pin`.\n"
            "Archives build anew what they keep only when that number rises."
        )
    if differ or old.rules != new.rules:
        return f"The pin is of rules {old.rules}, the rules are number {new.rules}: run `make pin`."
    return None


def main(arguments: list[str] | None = None) -> int:
    """Writes the pin; refuses where something changed and its number did not."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--unreleased", action="store_true", help="pin what changed under the same number")
    chosen = ask.parse_args(arguments)
    old, new = pinned(), measured()
    unraised = (changed(old.readings, new.readings) and old.reader == new.reader) or (
        changed(old.records, new.records) and old.rules == new.rules
    )
    if unraised and not chosen.unreleased:
        print(advice(old, new), file=sys.stderr)
        print("While no release has this number: make pin UNRELEASED=1", file=sys.stderr)
        return 1
    PIN.write_text(_text(new), encoding="utf-8")
    print(
        f"Pinned {len(new.readings)} readings of reader {new.reader}, {len(new.records)} blocks of rules {new.rules}."
    )
    return 0


def _text(pin: Pin) -> str:
    lines = [HEAD + f"reader = {pin.reader}\nrules = {pin.rules}"]
    for table, hashes in (("readings", pin.readings), ("records", pin.records)):
        lines += ["", f"[{table}]", *(f'"{name}" = "{digest}"' for name, digest in sorted(hashes.items()))]
    return "\n".join((*lines, ""))


if __name__ == "__main__":
    sys.exit(main())
