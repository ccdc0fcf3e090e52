"""The reading gate: F1 of every kind of fact against floors that rise and never fall.

    python -m tools.gate               print the table; exit 1 where a figure lies under its floor
    python -m tools.gate --misses      also each fact that was missed or wrongly read
    python -m tools.gate --update      raise the floors to what is measured now, less the slack; add new kinds
    python -m tools.gate --update --allow-lower "why"     lower them too; the reason is written beside each

The floors stand in tools/floors.toml, each with what was measured when it was set and why it is there. The ledger of
rules follows the table (tools/ledger.py); nothing fails by it.
"""

import argparse
import math
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from secretariat.evaluate.scoring import score
from secretariat.evaluate.tally import Scores, Tally
from tools import ledger
from tools.corpora import Corpus, corpora, facts_of, gold_of, read

FLOORS = Path(__file__).with_name("floors.toml")
SLACK = 0.02  # one fact in fifty; a change of the reader may trade one fact for another without being worse
OF_PAIRS = 0.05  # of slots, which are measured on the facts that were found: whoever finds harder ones has more to miss
FEWEST = 5  # of fewer facts a figure says nothing, and no floor is set
RECALL_ONLY = frozenset(("commitments", "statements", "references"))
TELLING = frozenset(("dev", "examples"))  # whose gold lists only the telling facts of those kinds
HEAD = """\
# Floors of the reading gate, by corpus and kind of fact. `floor` is what the figure may not fall under, `measured` what
# it was when the floor was set, `figure` F1, or recall where the gold lists only the telling facts. A floor rises (make
# floors) and never falls, unless a person says why.
"""


class Floor(NamedTuple):
    """What a figure may not fall under, and why."""

    floor: float
    measured: float
    figure: str
    reason: str


class Row(NamedTuple):
    """One line of the table."""

    corpus: str
    kind: str
    tally: Tally
    floor: Floor | None

    @property
    def figure(self) -> str:
        """Which figure counts."""
        return figure_of(self.corpus, self.kind)

    @property
    def measured(self) -> float:
        """The figure that counts."""
        return self.tally.recall if self.figure == "recall" else self.tally.f1

    @property
    def fails(self) -> bool:
        """Whether it lies under its floor; a thousandth is for rounding."""
        return self.floor is not None and self.measured < self.floor.floor - 0.0005


def figure_of(corpus: str, kind: str) -> str:
    """Recall where extra facts may well be right, else F1."""
    return "recall" if kind in RECALL_ONLY and corpus in TELLING else "f1"


def load(path: Path = FLOORS) -> dict[tuple[str, str], Floor]:
    """Corpus and kind to floor."""
    tables: dict[str, dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return {(corpus, kind): Floor(**entry) for corpus, kinds in tables.items() for kind, entry in kinds.items()}


def rows(corpus: Corpus, scores: Scores, floors: dict[tuple[str, str], Floor]) -> list[Row]:
    """The table of one corpus; a kind that has a floor and was not met at all counts as nothing read."""
    wanted = [kind for name, kind in floors if name == corpus.name and kind not in scores]
    tallies = {**scores, **{kind: Tally(gold=1) for kind in wanted}}
    return [Row(corpus.name, kind, tally, floors.get((corpus.name, kind))) for kind, tally in tallies.items()]


def table(found: list[Row], *, misses: bool) -> Iterator[str]:
    """The table as lines of at most 80 columns."""
    yield f"{found[0].corpus:26}{'precision':>9}{'recall':>8}{'F1':>8}{'gold':>6}{'read':>6}{'floor':>8}"
    for row in found:
        tally, floor = row.tally, f"{row.floor.floor:8.2f}" if row.floor else f"{'':8}"
        figures = f"{tally.precision:9.3f}{tally.recall:8.3f}{tally.f1:8.3f}{tally.gold:6}{tally.read:6}"
        mark = " UNDER" if row.fails else " R" if row.figure == "recall" and row.floor else ""
        yield f"  {row.kind:24}{figures}{floor}{mark}"
        if misses:
            yield from (f"      missed  {name}: {told(fact)}" for name, fact, _ in tally.missed)
            yield from (f"      extra   {name}: {told(fact)}" for name, fact, _ in tally.extra)
    yield ""


def told(fact: object) -> str:
    """A fact in a line."""
    if not isinstance(fact, dict):
        return str(fact)
    evidence = fact.get("evidence") or [{}]
    slots = ("ordinal", "dialogue", "when", "place", "caller", "host", "party", "by", "act", "kind", "name", "value")
    said = [str(fact[slot]) for slot in slots if fact.get(slot) and isinstance(fact[slot], str | int | list)]
    return " ".join((*said, (fact.get("quote") or evidence[0].get("quote") or "")[:90].replace("\n", " ")))


def updated(
    floors: dict[tuple[str, str], Floor], found: list[Row], allowed: str | None
) -> dict[tuple[str, str], Floor]:
    """Floors at what is measured less the slack: raised and added, and lowered only with a person's reason."""
    fresh = dict(floors)
    for row in found:
        key = (row.corpus, row.kind)
        old = floors.get(key)
        level = max(0.0, math.floor((row.measured - slack(row)) * 100 + 1e-6) / 100)
        if old is None:
            if row.tally.gold >= FEWEST and level:
                fresh[key] = Floor(level, round(row.measured, 3), row.figure, reason(row))
        elif level > old.floor:
            fresh[key] = old._replace(floor=level, measured=round(row.measured, 3))
        elif level < old.floor and allowed:
            fresh[key] = old._replace(floor=level, measured=round(row.measured, 3), reason=f"{old.reason}; {allowed}")
    return fresh


def slack(row: Row) -> float:
    """How far under the figure its floor is set."""
    if row.measured == 1:
        return 0
    return OF_PAIRS if row.kind.startswith("slot.") else SLACK


def reason(row: Row) -> str:
    """Why a floor stands where it does."""
    facts = f"{row.tally.gold} facts"
    if row.figure == "recall":
        return f"recall, as the gold lists only telling facts of this kind ({facts})"
    if row.measured == 1:
        return f"all right when it was set ({facts}); any loss is to be seen"
    if row.kind.startswith("slot."):
        return f"as measured, less {OF_PAIRS:.2f}: more facts found are more slots to miss ({facts})"
    return f"as measured, less {SLACK:.2f}: one fact may be traded for another ({facts})"


def dump(floors: dict[tuple[str, str], Floor]) -> str:
    """The file of floors, a line each."""
    lines = [HEAD]
    for corpus in dict.fromkeys(name for name, _ in floors):
        lines.append(f"[{corpus}]")
        for (name, kind), f in floors.items():
            if name == corpus:
                figures = f'floor = {f.floor:.2f}, measured = {f.measured:.3f}, figure = "{f.figure}"'
                lines.append(f'"{kind}" = {{ {figures}, reason = {toml_string(f.reason)} }}')
        lines.append("")
    return "\n".join(lines)


def toml_string(value: str) -> str:
    """A value as a basic TOML string."""
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def measure(corpus: Corpus, floors: dict[tuple[str, str], Floor]) -> list[Row]:
    """The table of one corpus, read now."""
    return rows(corpus, score(gold_of(corpus), facts_of(read(corpus.readouts))), floors)


def main(arguments: list[str] | None = None) -> int:
    """Runs the gate; 0 where every figure stands on or over its floor."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--misses", action="store_true", help="list each fact that was missed or wrongly read")
    ask.add_argument("--update", action="store_true", help="raise the floors to what is measured now")
    ask.add_argument("--allow-lower", metavar="WHY", help="with --update: lower floors too, for this reason")
    chosen = ask.parse_args(arguments)
    floors = load()
    found = [row for corpus in corpora() for row in measure(corpus, floors)]
    for name in dict.fromkeys(row.corpus for row in found):
        print("\n".join(table([row for row in found if row.corpus == name], misses=chosen.misses)))
    lines = ledger.measured()
    print("\n".join((*ledger.table(lines), ledger.summary(lines))), end="\n\n")
    fails = [row for row in found if row.fails]
    if chosen.update:
        if fails and not chosen.allow_lower:
            print('Floors never fall: mend the reader, or say why: --update --allow-lower "why".', file=sys.stderr)
        FLOORS.write_text(dump(updated(floors, found, chosen.allow_lower)), encoding="utf-8")
        return int(bool(fails) and not chosen.allow_lower)
    for row in fails:
        stands = f"{row.figure} {row.measured:.3f} is under its floor {row.floor.floor:.2f}" if row.floor else ""
        print(f"{row.corpus}, {row.kind}: {stands} (python -m tools.gate --misses shows the facts).", file=sys.stderr)
    if not fails:
        print(f"Reading gate: {sum(row.floor is not None for row in found)} figures on or over their floors.")
    return int(bool(fails))


if __name__ == "__main__":
    sys.exit(main())
