"""The smaller parts of a dialogue's history page."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from secretariat.cli.layout import wrap
from secretariat.cli.naming import evidence, round_name
from secretariat.cli.said import of_series
from secretariat.cli.threads_page import years
from secretariat.cli.words import Label, account, length, listed, ordinal, parties, sentence, when, word
from secretariat.model import Round, RoundHead, Told
from secretariat.record.standing import Expected
from secretariat.verbs import Past


def numbered(past: Past) -> Iterator[str]:
    """Runs of numbers that no text tells of, with the known rounds around them."""
    rounds = past.dialogue.by_id
    runs: list[list[int]] = []
    around: list[tuple[str | None, str | None]] = []
    for missing in past.history.only_numbered:
        if runs and runs[-1][-1] == missing.ordinal - 1:
            runs[-1].append(missing.ordinal)
        else:
            runs.append([missing.ordinal])
            around.append((missing.after, missing.before))
    for run, (after, before) in zip(runs, around, strict=True):
        span = ordinal(run[0]) if len(run) == 1 else f"{ordinal(run[0])} to {ordinal(run[-1])}"
        limits = " and the ".join(round_name(rounds[one]) for one in (after, before) if one)
        yield from wrap(f"{span}: {'between' if after else 'before'} the {limits}", "  ")


def observed(past: Past, label: Label) -> Iterator[str]:
    """What is told of how often and in turn, beside the months that were observed."""
    told = [t for t in past.dialogue.told if t.kind in ("cadence", "rotation")]
    yield from told_of_series(told, label)
    if past.history.intervals:
        months = ", ".join(map(str, past.history.intervals))
        yield from wrap(
            f"observed: {months} months from one known round to the next, the middle {past.history.usual}", "  "
        )
    rounds = past.dialogue.by_id
    for seen in past.history.observations:
        first, last = (round_name(rounds[one]) for one in seen.rounds)
        stated = length("cadence", seen.stated)
        values = {"stated": stated, "first": first, "last": last, "months": seen.months, "steps": seen.steps}
        yield from wrap(sentence("observed", seen.code, values), "  ")


def told_of_series(claims: Iterable[Told], label: Label) -> Iterator[str]:
    """What texts say of the series itself, each as the claim of its text."""
    for claim in claims:
        by = f" by {parties(claim.by, label)}" if claim.by else ""
        why = f", because of {claim.why}" if claim.why else ""
        undated = "" if claim.when or claim.value else ", with no date"
        said = f"{of_series(claim, label)}{by}{undated}{why}, {account(claim.according_to, label)}"
        yield from wrap(f"{said}: {evidence(claim.evidence)} [{claim.document}]", "  ", "    ")


def expected(found: Expected, past: Past) -> str:
    """What an expectation rests on, with the rounds or the document."""
    rounds = past.dialogue.by_id
    claims = {told.fact: told for told in past.dialogue.told}
    names = [round_name(rounds[one]) for one in found.rests_on if one in rounds]
    some = listed(f"the {name}" for name in names) if len(names) <= 2 else f"{len(names)} rounds"
    said = [claims[one] for one in found.rests_on if one in claims]
    told = "".join(f", {evidence(claim.evidence)} [{claim.document}]" for claim in said)
    return f"{word('rests', found.basis)}{told}" + (f", counted from {some}" if names else "")


def hosts(past: Past, label: Label) -> Iterator[str]:
    """How often each party hosted, told or by the place."""
    count: Counter[tuple[str, str]] = Counter((host.host, host.basis) for host in past.history.hosts)
    by_party: dict[str, list[str]] = defaultdict(list)
    for (host, basis), number in sorted(count.items()):
        by_party[host].append(f"{number} {'told' if basis == 'stated' else word('basis', basis)}")
    for host, told in by_party.items():
        yield f"  {label(host)}: {', '.join(told)}"
    rest = len(past.history.held) - len({h.round for h in past.history.hosts} & set(past.history.held))
    if rest and by_party:
        yield f"  not known: {rest}"


def led(past: Past, label: Label) -> Iterator[str]:
    """Who led for each side, in order of time, with the post as printed and its rank by our table of posts."""
    ranks = {(rank.round, rank.party, rank.post): rank.level for rank in past.history.ranks}
    by_side: dict[str, list[tuple[Round, RoundHead]]] = defaultdict(list)
    for held in past.dialogue.rounds:
        for head in held.heads:
            by_side[head.party or ""].append((held, head))
    for side in sorted(by_side):
        yield f"  {label(side) if side else 'party not told'}"
        for held, head in by_side[side]:
            level = ranks.get((held.id, head.party, head.post or ""))
            rank = f" · {word('rank', str(level))}" if level else ""
            number = ordinal(held.ordinal) if held.ordinal else when(held.when)
            told = f"{head.name or '(name not told)'}{f', {head.post}' if head.post else ''}{rank}"
            yield from wrap(told, f"    {number:<6} ")
    yield from _posts(past)


def _posts(past: Past) -> Iterator[str]:
    """The posts of whoever is told with more than one, over time."""
    names = {head.person: head.name for held in past.dialogue.rounds for head in held.heads if head.name}
    for person, posts in past.history.posts.items():
        dates: dict[str, list[str]] = defaultdict(list)
        forms: dict[str, str] = {}
        for post in posts:
            form = forms.setdefault(post.post.casefold(), post.post)
            day = when(post.when) or "date not known"
            dates[form] += [day] if day not in dates[form] else []
        told = [f"{post} ({', '.join(known)})" for post, known in dates.items()]
        if len(told) > 1 and person in names:
            yield from wrap(f"{names[person]}, as told: {'; '.join(told)}", "    ", "      ")


def names(past: Past, label: Label) -> Iterator[str]:
    """The names in use, by side and year."""
    for naming in past.history.naming:
        sides = parties(naming.sides, label) or "no side's own account"
        yield from wrap(f"{naming.name}: {sides}{', ' + years(naming.years) if naming.years else ''}", "  ", "    ")


def remarks(past: Past) -> Iterator[str]:
    """What people of the desk noted, and where they looked."""
    for remark in past.remarks:
        yield from wrap(
            f"{word('decision', remark.kind)}: {remark.text} ({remark.who}, {remark.when[:10]})", "  ", "    "
        )
