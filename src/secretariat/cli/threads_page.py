"""Threads and asks as pages: each thing with what was said of it, when, by whose account, and in which words."""

from collections.abc import Iterator, Mapping, Sequence

from secretariat.cli.layout import RULE, columns, dotted, wrap
from secretariat.cli.naming import evidence, passages, round_name
from secretariat.cli.words import Label, account, listed, parties, when, word
from secretariat.model import Dialogue, Round
from secretariat.record.asks import Ask, Asked
from secretariat.record.history import Read
from secretariat.record.promises import Status
from secretariat.record.threads import Milestone
from secretariat.verbs import ThreadRow, Trail
from secretariat.verbs.blocks import RoundLine


def threads_list(found: Sequence[ThreadRow]) -> Iterator[str]:
    """All threads, a line each, the one that most passages tell of first."""
    rows = [("PARTIES", "PASSAGES", "FIRST", "LAST", "TOLD LAST", "THREAD")]
    for one in found:
        told = (f"{one.milestones:>8}", (one.first or "")[:7], (one.last or "")[:7], word("stage", one.stage), one.name)
        rows.append((" ".join(one.parties), *told))
    yield from columns(rows)


def threads_page(found: Trail, rounds: Mapping[str, RoundLine], label: Label) -> Iterator[str]:
    """Each thread, its milestones in the order of time."""
    names = {thread.id: thread.name for thread in found.threads}
    for thread in found.threads:
        yield RULE
        yield from wrap(thread.name[:1].upper() + thread.name[1:])
        whole = f"part of: {names[thread.part_of]}" if thread.part_of in names else ""
        yield from wrap(dotted(parties(thread.parties, label), whole, thread.id), "  ")
        shown = Shown()
        for milestone in _telling(thread.milestones):
            yield from _milestone(milestone, rounds, label)
            if promise := found.done.get(milestone.fact):
                yield from status_lines(promise.status, " " * 20, shown)
        more = found.elsewhere.get(thread.id)
        if more:
            times = f"{more} times" if more > 1 else "once"
            yield from wrap(f"At rounds of other dialogues of these parties it comes up {times} more.", "  ")
    yield ""


def _telling(told: Sequence[Milestone]) -> Iterator[Milestone]:
    """Of what one document says of one stage, what tells most; that it names the thing too is left to the JSON."""
    best: dict[tuple[str, str, str | None], Milestone] = {}
    for one in told:
        key = (one.document, one.stage, one.due or one.urgency)
        best[key] = max(best.get(key, one), one, key=_weight)
    telling = {one.document for one in told if one.stage != "named"}
    yield from (
        one
        for one in told
        if one is best[one.document, one.stage, one.due or one.urgency]
        and (one.stage != "named" or one.document not in telling)
    )


def _weight(one: Milestone) -> tuple[bool, int]:
    return bool(one.by), sum(len(quote.quote) for quote in one.evidence[:1])


def _milestone(found: Milestone, rounds: Mapping[str, RoundLine], label: Label) -> Iterator[str]:
    held = rounds.get(found.round or "")
    told = dotted(
        word("stage", found.stage),
        f"due {when(found.due)}" if found.due else "",
        f"“{found.urgency}”" if found.urgency else "",
        account(found.according_to, label),
        f"{'in a text on' if found.stage == 'named' else 'at'} the {round_name(held)}" if held else "",
    )
    yield from wrap(told, f"  {when(found.when) or 'date not known':<18}", " " * 20)
    yield from wrap(f"{evidence(found.evidence)} [{found.document}]", " " * 20)


class Shown(set[object]):
    """What one page has shown already: a passage or a list that stands above is not quoted again."""

    def again(self, what: object) -> bool:
        """Whether it stands above; from now on it does."""
        known = what in self
        self.add(what)
        return known


def status_lines(status: Status, indent: str, shown: Shown) -> Iterator[str]:
    """A status in the words of the design, with what shows it, or what was read."""
    told = f"→ {word('outcome', status.outcome)}" + (f", {when(status.when)}" if status.when else "")
    if status.place_as_said is not None:
        told += ", where it was said" if status.place_as_said else ", at another place than was said"
    passed = status.outcome == "window_passed_no_account"
    if status.passages and shown.again(status.passages):
        told += f", as above [{', '.join(dict.fromkeys(p.document for p in status.passages[:2]))}]"
    elif passed and shown.again((status.latest, status.read)):
        told += " (the same was read as above)"
    else:
        yield from wrap(told, indent, indent + "  ")
        yield from passages(status.passages[:2], indent + "  ")
        if passed:
            latest = f"the latest document is {status.latest}" if status.latest else "no document is dated"
            yield from wrap(f"Read were {read_line(status.read)}; {latest}.", indent + "  ")
        return
    yield from wrap(told, indent, indent + "  ")


def read_line(read: Sequence[Read]) -> str:
    """The publishers and years of what was read."""
    told = []
    for one in read:
        span = f" {years(one.years)}" if one.years else " undated"
        told.append(f"{one.publisher or 'publisher not known'}{span} ({one.documents})")
    return listed(told) if told else "no documents"


def years(found: Sequence[str]) -> str:
    """Years, runs of them as a span."""
    runs: list[list[int]] = []
    for year in sorted({int(y) for y in found}):
        if runs and runs[-1][-1] == year - 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def asks_page(found: Sequence[Ask], dialogue: Dialogue, of: str, label: Label) -> Iterator[str]:
    """What one side asked of the other: how often, in what words, and what was said to it."""
    rounds = dialogue.by_id
    yield RULE
    yield from wrap(f"{dialogue.name}: what {label(of)} asked")
    if not found:
        yield from wrap(f"No account that was read tells of anything that {label(of)} asked.", "  ")
    for ask in found:
        yield ""
        at = f"at {ask.rounds} rounds" if ask.rounds > 1 else "at one round"
        span = when(ask.first) or "date not known" if ask.rounds == 1 else f"{when(ask.first)} to {when(ask.last)}"
        asked_of = f"of {parties(ask.to, label)}" if ask.to else "of whom is not said"
        yield from wrap(dotted(asked_of, at, span), "  ")
        for asked in ask.said:
            yield from _asked(asked, rounds, label, "    ")
        if ask.not_in:
            names = listed(round_name(rounds[one]) for one in ask.not_in if one in rounds)
            yield from wrap(f"Not in the account of {label(of)} that was read of the {names}.", "    ")
        for answer in ask.answers:
            yield from _asked(answer, rounds, label, "    on the same matter: ")
    yield ""


def _asked(asked: Asked, rounds: Mapping[str, Round], label: Label, indent: str) -> Iterator[str]:
    held = rounds.get(asked.round)
    name = round_name(held) if held else when(asked.when)
    told = f"{name}, {word('act', asked.act)}, {account(asked.according_to, label)}"
    yield from wrap(f"{told}: {evidence(asked.evidence)} [{asked.document}]", indent, "      ")
