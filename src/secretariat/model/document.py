"""A Document: one source text as it came, with what is known of where it came from."""

from hashlib import sha256

from msgspec import Struct, field

# Eighty bits: among five million texts the odds of two sharing an id are one in a hundred billion.
TEXT_ID_LENGTH = 20


class Document(Struct, frozen=True, kw_only=True):
    """One source text as it came. The text is never changed; every Quote counts code points of it.

    Attributes:
        id: the id that it came with, else its file's base name, else its address. A label for people and files, not
            an identity: equal texts are one voice whatever their ids.
        text: the text as stored.
        file: the file's base name, or None where it came from elsewhere.
        url: its public address, or None.
        title: as the source gives it, or None where only the text could say.
        publisher: as the source gives it, or None.
        published: EDTF, day or coarser, or None where nobody said. Never the day of retrieval, never the round's day.
        retrieved: ISO 8601 instant at which it was fetched, or None.
        language: BCP 47, or None where nobody said.
        known_by: for title, publisher, published, url, language: how each is known ("given" on the command line,
            "record" of a .jsonl line, "meta" of a page, "name" of the file ...). A slot that is None is not in it.
    """

    id: str
    text: str
    file: str | None = None
    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    retrieved: str | None = None
    language: str | None = None
    known_by: dict[str, str] = field(default_factory=dict)

    @property
    def text_id(self) -> str:
        """The identity of the text: twenty hexadecimal digits of its SHA-256, the same wherever the text was told."""
        return text_id(self.text)


def text_id(text: str) -> str:
    """The identity of a text, for every address of a fact in it. Lone surrogates count as they stand."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:TEXT_ID_LENGTH]
