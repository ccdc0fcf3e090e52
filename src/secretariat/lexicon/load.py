"""Loading the lexicon: a frozen value with a hash, passed to the reader."""

from functools import cache, cached_property
from hashlib import sha256
from pathlib import Path

from secretariat.lexicon.grammar import cues, grammar
from secretariat.lexicon.language import Language, load_language
from secretariat.lexicon.phrases import Meaning
from secretariat.lexicon.table_files import LexiconError, load_tables
from secretariat.lexicon.tables import Tables

SHIPPED = Path(__file__).parent


class Lexicon:
    """All that the reader knows beside a text. Two loads of the same files have the same hash, and are one object.

    Attributes:
        tables: parties, bodies, places, posts, publishers, family names.
        english: the English part.
        hash: of every file it was loaded from; readings carry it.
        folders: the shipped files and a desk's own, in this order; other languages are loaded from them when first met.
    """

    def __init__(self, tables: Tables, english: Language, digest: str, folders: tuple[Path, ...] = (SHIPPED,)) -> None:
        self.tables = tables
        self.english = english
        self.hash = digest
        self.folders = folders

    @cached_property
    def families(self) -> dict[str, frozenset[str]]:
        """Family name in lower case to the parties in which it is common."""
        found: dict[str, set[str]] = {}
        for party, names in self.tables.families.items():
            for name in names:
                found.setdefault(name.lower(), set()).add(party)
        return {name: frozenset(parties) for name, parties in found.items()}

    @cached_property
    def grammar(self) -> dict[str, Meaning]:
        """Folded phrase to what it can mean."""
        return grammar(self.tables, self.english)

    @cached_property
    def cues(self) -> dict[str, frozenset[str]]:
        """Folded phrase to the cues that it gives."""
        return cues(self.english)


@cache
def load_lexicon(folder: Path | None = None) -> Lexicon:
    """The shipped lexicon, with a desk's own additions where a folder is given.

    Raises:
        LexiconError: a file cannot be read as the lexicon's tables; it names file, entry and what is wrong.
    """
    if folder is not None:
        _refuse_faults(folder)
    folders = (SHIPPED, folder) if folder else (SHIPPED,)
    return Lexicon(load_tables(folder), load_language("en", folders), digest(folders), folders)


def _refuse_faults(folder: Path) -> None:
    from secretariat.lexicon.additions import unusable  # what a desk adds is looked at only where it adds something

    if wrong := unusable(folder):
        raise LexiconError("\n".join(f"{folder.name}/{fault}" for fault in wrong))


def digest(folders: tuple[Path, ...]) -> str:
    """The hash of every lexicon file by name and bytes: sixteen hexadecimal digits."""
    total = sha256()
    for folder in folders:
        for path in sorted(p for p in folder.rglob("*") if p.suffix in {".toml", ".txt"}):
            total.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return total.hexdigest()[:16]
