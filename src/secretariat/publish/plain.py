"""A paper as Markdown: for a terminal, a mail, a repository of texts."""

from collections.abc import Iterator

from secretariat.publish.paper import Line, Paper, Part, Run, Slot, Table

SPECIAL = {ord(mark): f"\\{mark}" for mark in "\\`*_[]<>|#"}


def markdown(paper: Paper) -> Iterator[str]:
    """The lines of the paper."""
    marking = [f"**{_text(paper.marking)}**", ""] if paper.marking else []
    yield from (*marking, f"# {_text(paper.title)}", "", _text(paper.subtitle), "")
    for part in paper.parts:
        yield from _part(part)
    if paper.notes:
        yield from (f"## {_text(paper.notes_title)}", "")
        for note in paper.notes:
            yield f"{note.number}. {_text(note.text)}{f' <{note.link}>' if note.link else ''}"
            yield from (f"   > {_text(quote)}" for quote in note.quotes)
        yield ""
    yield from (_text(paper.foot), *(["", *marking[:1]] if marking else []))


def _text(words: str) -> str:
    return words.translate(SPECIAL)


def _part(part: Part) -> Iterator[str]:
    yield from (f"## {_text(part.title)}", "")
    for block in part.blocks:
        if isinstance(block, Table):
            yield from _table(block)
        elif isinstance(block, Slot):
            yield from (*(f"**({_text(marking)})**" for marking in block.markings), *map(_text, block.text or ("…",)))
        else:
            yield f"- {_line(block)}"
    yield ""


def _line(line: Line) -> str:
    marked = f"**({_text(line.marking)})** " if line.marking else ""
    return marked + "".join(map(_run, line.runs))


def _run(run: Run) -> str:
    text = f"**{_text(run.text)}**" if run.look == "strong" and run.text else _text(run.text)
    return text + "".join(f"[{number}]" for number in run.notes)


def _table(table: Table) -> Iterator[str]:
    yield f"| {' | '.join(map(_text, table.head))} |"
    yield f"|{' --- |' * len(table.head)}"
    for row in table.rows:
        yield f"| {' | '.join('<br>'.join(map(_line, cell)) for cell in row)} |"
