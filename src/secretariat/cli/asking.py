"""What the questions to the archive do once their modules are wanted."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from secretariat import verbs
from secretariat.archive import Hit
from secretariat.cli.layout import columns, wrap
from secretariat.cli.output import coloured, nothing, say
from secretariat.cli.record_page import dialogue_page
from secretariat.cli.round_page import round_page
from secretariat.cli.shelves import party_of, shelf
from secretariat.cli.words import when


def print_dialogues(*, party: str | None, as_json: bool, archive: Path) -> int:
    """Prints one line a dialogue."""
    code = party_of(party, "--party")
    with verbs.Archive(archive) as opened:
        found = verbs.dialogue_rows(verbs.Kept(opened), parties=[code] if code else []).rows
    if not (found or as_json):
        return nothing("No dialogue is known. Read more with `secretariat read PATH`.")
    return say(None, "json" if as_json else "text", pages=_listed(found), value=found)


def _listed(found: Sequence[verbs.DialogueRow]) -> Iterator[str]:
    rows = [("PARTIES", "ROUNDS", "FIRST", "LAST", "DIALOGUE")]
    for d in found:
        parties = " ".join(d.parties[:4]) + (f" +{len(d.parties) - 4}" if len(d.parties) > 4 else "")
        rows.append((parties, f"{d.rounds:>6}", (d.first or "")[:7], (d.last or "")[:7], d.name))
    return columns(rows)


def print_dialogue(
    *, words: tuple[str, ...], form: str, archive: Path, sources: tuple[str, ...], as_of: str | None, private: bool
) -> int:
    """Prints one dialogue whole; where several fit, their ids."""
    with shelf(archive, sources, as_of=as_of, private=private) as asked:
        found = verbs.dialogue_meant(asked, words)
        if form == "json":
            return say(None, form, value=found)
        return say(None, form, pages=dialogue_page(found, asked.agreed(found), verbs.labels()))


def print_round(
    *, words: tuple[str, ...], form: str, archive: Path, sources: tuple[str, ...], as_of: str | None, private: bool
) -> int:
    """Prints one round with every source."""
    with shelf(archive, sources, as_of=as_of, private=private) as asked:
        dialogue, held = verbs.round_meant(asked, words)
        if form == "json":
            return say(None, form, value=held)
        told = asked.readings({member.split(".")[0] for member in held.members})
        return say(None, form, pages=round_page(dialogue, held, told, verbs.labels()))


def print_people(*, words: tuple[str, ...], as_json: bool, archive: Path) -> int:
    """Prints one line a person."""
    asked = " ".join(words)
    with verbs.Archive(archive) as opened:
        if as_json:
            return say(None, "json", value=verbs.persons(opened, asked))
        found = verbs.person_rows(verbs.Kept(opened), words=asked).rows
    if not found:
        return nothing("Nobody is known by these words. `secretariat people` lists all.")
    return say(None, "text", pages=_people(found))


def _people(found: Sequence[verbs.PersonRow]) -> Iterator[str]:
    rows = [("NAME", "PARTY", "ROUNDS", "POSTS")]
    for person in found:
        posts = [post.post for post in person.posts]
        more = [f"and {person.of_posts - len(posts)} more"] if person.of_posts > len(posts) else []
        rows.append((person.name[:28], person.party or "", f"{person.rounds:>6}", "; ".join((*posts, *more))))
    return columns(rows)


def print_hits(
    *,
    words: tuple[str, ...],
    party: str | None,
    in_dialogue: str | None,
    since: str | None,
    until: str | None,
    publisher: str | None,
    limit: int,
    as_json: bool,
    archive: Path,
) -> int:
    """Prints the sentences that hold the words."""
    asked = " ".join(words)
    with verbs.Archive(archive) as opened:
        hits = verbs.search(
            opened, asked, party=party_of(party, "--party"), in_dialogue=in_dialogue, since=since, until=until,
            publisher=publisher, limit=limit,
        )  # fmt: skip
    if as_json:
        return say(None, "json", value=[hit._asdict() for hit in hits])
    if not hits:
        return nothing("No sentence holds these words. Fewer words, or word* for all endings, find more.")
    return say(None, "text", pages=_hits(hits, bold=coloured(sys.stdout)))


def _hits(hits: Sequence[Hit], *, bold: bool) -> Iterator[str]:
    last = ""
    for hit in hits:
        if hit.document != last:
            source = ", ".join(filter(None, (hit.publisher, when(hit.published), hit.document)))
            yield from wrap(f"{hit.title or hit.document} ({source})")
            last = hit.document
        yield from (_bold(line, bold=bold) for line in wrap(_marked(hit), "    "))
        yield ""


def _marked(hit: Hit) -> str:
    """The sentence with its words between marks that are no letters of any text."""
    pieces, at = [], 0
    for start, end in hit.marks:
        pieces += [hit.sentence[at:start], "[", hit.sentence[start:end], "]"]
        at = max(at, end)
    return "".join((*pieces, hit.sentence[at:]))


def _bold(line: str, *, bold: bool) -> str:
    """Marks as bold where a person sees them; as brackets in a pipe."""
    return line.replace("[", "\x1b[1m").replace("]", "\x1b[0m") if bold else line
