"""Templates to pages. Every word of a text is escaped; what a template may call stands here."""

from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from typing import Any
from urllib.parse import quote

import jinja2
from markupsafe import Markup

from secretariat import draw, verbs
from secretariat.archive import Hit
from secretariat.lexicon.fields import ACTS
from secretariat.model import SLOTS, Dialogue, Quote, Round
from secretariat.record.history import History
from secretariat.record.steps import steps_of
from secretariat.record.threads import Thread
from secretariat.verbs import Marked
from secretariat.verbs.aiming import SEVERAL
from secretariat.web.deciding import KINDS
from secretariat.web.desk import Desk
from secretariat.words import LANGUAGES, Words, in_language

LONGEST = 300
EDITED = 2_000
LADDERS = 4  # of threads that a dialogue draws
FEW = 12  # passages of a thread that a dialogue shows; all are on its own page


@cache
def environment() -> jinja2.Environment:
    """The templates of this room."""
    made = jinja2.Environment(
        loader=jinja2.PackageLoader("secretariat.web"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {"short": short, "begun": begun, "path": lambda text: quote(str(text), safe="")}
    made.globals |= {
        "FEW": FEW,
        "LADDERS": LADDERS,
        "languages": LANGUAGES,
        "acts": ACTS,
        "commitments": KINDS,
        "quoted": quoted,
        "static": static,
        "whole": whole,
        "there": there,
        "fact_at": fact_at,
        "marked": marked,
        "correctable": correctable,
    }
    return made


def page(template: str, desk: Desk, context: object, **more: object) -> str:
    """A page of a context."""
    return (
        environment()
        .get_template(template)
        .render({"it": context, "twin": None, **said(desk), **pictures(desk), **more})
    )


def said(desk: Desk) -> dict[str, Any]:
    """What speaks the language of whoever asks."""
    words = desk.words

    def say(english: str, **values: object) -> Markup:
        """Our sentence with values in it, each escaped."""
        return Markup(words.say(escape(english, quote=False), **{name: escape(str(v)) for name, v in values.items()}))  # noqa: S704

    return {
        "desk": desk, "say": say, "count": words.count, "word": words.word, "when": words.when, "words": words,
        "ordinal": words.ordinal, "listed": words.listed, "label": desk.label, "length": words.length,
        "sentence": words.sentence,
        "span": lambda first, last: span(first, last, words), "parties": lambda codes: words.parties(codes, desk.label),
        "round_name": lambda held: round_name(held, words), "account": lambda codes: words.account(codes, desk.label),
    }  # fmt: skip


def pictures(desk: Desk) -> dict[str, Any]:
    """What draws: each picture leads to the page of what it shows."""
    language = desk.words.language

    def strip(dialogue: Dialogue, history: History) -> Markup:
        return Markup(_strip(draw.strip_of(dialogue, history, _page_of(dialogue)), language))  # noqa: S704  it escapes

    def small_strip(row: verbs.DialogueRow) -> Markup:
        return Markup(_small_strip(row, language))  # noqa: S704

    def ladder(thread: Thread | verbs.Course) -> Markup:
        steps = thread.steps if isinstance(thread, verbs.Course) else steps_of(thread.milestones)
        found = draw.ladder_of(thread.name, thread.parties, steps, fact_at)
        return Markup(_ladder(found, thread.id, language))  # noqa: S704

    def matrix(found: draw.Matrix) -> Markup:
        return Markup(_matrix(found, language))  # noqa: S704

    return {"strip": strip, "small_strip": small_strip, "ladder": ladder, "matrix": matrix}


# To place labels takes longer than all else on a page, and a picture is the same as long as what it shows is.
def _wording(language: str) -> draw.Wording:
    return draw.Wording(in_language(language), verbs.labels(language=language))


@lru_cache(maxsize=128)
def _strip(found: draw.Strip, language: str) -> str:
    return draw.svg(draw.strip_picture(found, _wording(language)))


@lru_cache(maxsize=2048)
def _small_strip(row: verbs.DialogueRow, language: str) -> str:
    met = tuple(draw.Meeting(round=None, number=None, when=when, host=host, status=s) for when, host, s in row.met)
    found = draw.Strip(name=row.name, parties=row.parties, meetings=met)
    return draw.svg(draw.small_strip(found, _wording(language), row.held), row.id)


@lru_cache(maxsize=256)
def _ladder(found: draw.Ladder, key: str, language: str) -> str:
    return draw.svg(draw.ladder_picture(found, _wording(language)), key)


@lru_cache(maxsize=8)
def _matrix(found: draw.Matrix, language: str) -> str:
    return draw.svg(draw.matrix_picture(found, _wording(language)))


def _page_of(dialogue: Dialogue) -> Callable[[str], str]:
    rounds = {held.id for held in dialogue.rounds}
    return lambda fact: f"/round/{fact}" if fact in rounds else fact_at(fact)


def span(first: str | None, last: str | None, words: Words) -> str:
    """From one date to another, in a few words."""
    return words.when(first) if first == last else f"{words.when(first)} – {words.when(last)}"


def begun(words: str) -> str:
    """Words at the beginning of a line: only the first letter becomes a capital."""
    return words[:1].upper() + words[1:]


def whole(text: str) -> str:
    """A passage to the letter, to be edited; none where it is beyond all measure: a part of it would be another."""
    return text if len(text) <= EDITED else ""


@cache
def static(name: str) -> str:
    """The address of a file of ours, with a mark of what is in it: a browser may keep it until it changes."""
    body = draw.style().encode() if name == "pictures.css" else _file(name)
    return f"/static/{name}?v={sha256(body).hexdigest()[:10]}"


def _file(name: str) -> bytes:
    return files("secretariat.web").joinpath("static", name).read_bytes()


def short(text: object, longest: int = LONGEST) -> str:
    """A text on one line, cut where it is beyond all measure."""
    line = " ".join(str(text)[: 4 * longest].split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def quoted(quotes: Iterable[Quote], longest: int = LONGEST) -> str:
    """The narrowest of some Quotes."""
    first = next(iter(quotes), None)
    return short(first.quote, longest) if first else ""


def there(document: str, quotes: Iterable[Quote]) -> str:
    """The address of a passage of a document, by the document's id."""
    first = next(iter(quotes), None)
    place = f"&start={first.start}&end={first.end}" if first else ""
    return f"/passage?document={quote(document, safe='')}{place}"


def marked(hit: Hit) -> Markup:
    """A sentence with its words marked."""
    pieces, at = [], 0
    for start, end in hit.marks:
        if start >= at:
            pieces += [escape(hit.sentence[at:start]), "<mark>", escape(hit.sentence[start:end]), "</mark>"]
            at = end
    return Markup("".join((*pieces, escape(hit.sentence[at:]))))  # noqa: S704  each piece is escaped


def correctable(mark: Marked) -> tuple[str, ...]:
    """The slots of a fact that a person may correct."""
    if mark.kind == "rounds":
        return SLOTS
    single = (slot for slot, value in mark.values.items() if isinstance(value, str | int) and slot != "at")
    return tuple(dict.fromkeys((*single, *(slot for slot in SEVERAL if slot in mark.values))))


def fact_at(fact: str, slot: str | None = None) -> str:
    """The address of a fact, or of one slot of it: its sentence, in its document."""
    of_slot = f"&slot={quote(slot, safe='')}" if slot else ""
    return f"/document/{quote(fact.split('.')[0], safe='')}?fact={quote(fact, safe='')}{of_slot}#here"


def round_name(held: Round, words: Words) -> str:
    """A round in a few words: "17th (22 February 2023, Tokyo)"."""
    number = words.ordinal(held.ordinal) if held.ordinal else words.say("a round")
    told = ", ".join(part for part in (words.when(held.when), held.place) if part)
    return f"{number} ({told})" if told else number
