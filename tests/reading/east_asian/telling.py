"""A short readout in, its facts out: what the tests of Japanese and Chinese share. All texts are invented."""

from secretariat.lexicon.load import load_lexicon
from secretariat.model import Document, Mention, Reading
from secretariat.reading.reader import read

LEXICON = load_lexicon()


def reading(
    text: str, *, publisher: str | None = "外務省", published: str | None = "2012-06-01", title: str | None = None
) -> Reading:
    """The reading of a text by a ministry, unless another publisher is given."""
    document = Document(id="told", text=text, publisher=publisher, published=published, title=title)
    return read(document, LEXICON)


def chinese(text: str, **known: str | None) -> Reading:
    """The reading of a text by China's ministry."""
    return reading(text, **{"publisher": "外交部", **known})


def told(mention: Mention) -> tuple[str, int | None, str | None, str | None, str | None]:
    """Role, ordinal, date, place and status of a round."""
    return mention.role, mention.ordinal, mention.when, mention.place, mention.status


def rounds(read_: Reading) -> list[tuple[str, int | None, str | None, str | None, str | None]]:
    """All rounds in the order of the reading."""
    return [told(m) for m in read_.rounds]


def heads(read_: Reading) -> list[tuple[str | None, str | None, str | None]]:
    """Name, party and post of the heads of the first round."""
    return [(h.name, h.party, h.post) for h in read_.rounds[0].heads]


def said(read_: Reading) -> list[tuple[tuple[str, ...], str]]:
    """By whom and which act, of every statement."""
    return [(s.by, s.act) for s in read_.statements]


def agreed(read_: Reading) -> list[tuple[str, str, str | None]]:
    """Kind, force and due date of every commitment."""
    return [(c.kind, c.force, c.due) for c in read_.commitments]
