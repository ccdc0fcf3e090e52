"""Plain text and Markdown: the text exactly as stored."""

from msgspec.structs import replace

from secretariat.sources.decode import decode
from secretariat.sources.opened import Extract, Raw
from secretariat.sources.problem import UnreadableError


def plain(raw: Raw) -> Extract:
    """The text as it stands, line ends and all; a guess at its encoding is said."""
    if not raw.data:
        raise UnreadableError("empty")
    decoded = decode(raw.data, raw.charset)
    extract = Extract(text=decoded.text, by=f"text ({decoded.encoding})")
    return (
        replace(extract, notes=(("guessed_encoding", {"encoding": decoded.encoding}),)) if decoded.guessed else extract
    )
