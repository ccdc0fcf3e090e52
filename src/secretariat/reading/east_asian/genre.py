"""Genre and account: what kind of text a document is, and whose account it gives."""

from secretariat.model import Mention
from secretariat.model.reading import Genre
from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.words import PRESS, REPORTER
from secretariat.reading.frame import Account

POLITE = ("ました", "ます", "でした", "です")


def account(frame: Frame, subjects: tuple[Mention, ...]) -> Account:
    """The genre and the parties whose account the document is."""
    if _titled(frame, "joint_statement") and not frame.press:
        return Account("joint_statement", frame.parties)
    if _titled(frame, "chairs_summary") and not frame.press:
        return Account("chairs_summary", frame.parties)
    if frame.press or (not frame.official and _reported(frame)):
        return Account("news", ())
    side = frame.side or _likely_side(frame)
    if not subjects:
        return Account("other", (side,) if side else ())
    genre: Genre = "readout" if any(m.status == "held" for m in subjects) else "announcement"
    return Account(genre, (side,) if side else ())


def _titled(frame: Frame, genre: str) -> bool:
    return frame.page.vocabulary.genres[genre].search(frame.headline) is not None


def announced(frame: Frame) -> bool:
    """Whether title or headings announce a meeting to come."""
    return _titled(frame, "announcement") and not _titled(frame, "readout")


def _reported(frame: Frame) -> bool:
    """Whether a reporter tells it: by its sources, or in Japanese by the plain style, which no ministry writes."""
    text = frame.page.folded
    if frame.page.vocabulary.code == "ja" and "。" in text and not any(sign in text for sign in POLITE):
        return True
    return bool(frame.page.mask & (REPORTER | PRESS))


def _likely_side(frame: Frame) -> str | None:
    """Whose text it is when nobody says so: of the state whose language it is in."""
    return frame.home if frame.home in frame.parties else None
