"""Reading the names of people: what is a title, which part is the family's, and by what right we say so."""

from secretariat.lexicon.tables import Tables
from secretariat.who.characters import split_characters
from secretariat.who.name_order import Delegation, family_in
from secretariat.who.person import Order, PersonName, Rule
from secretariat.who.same import same_person
from secretariat.who.titles import titles_off

__all__ = ["Order", "PersonName", "Rule", "read_name", "same_person", "script_of"]

_SUFFIXES = {"jr", "sr", "ii", "iii", "iv", "phd", "mp", "esq", "retd", "ret", "(ret)", "(retd)", "cmg", "obe"}
_SCRIPTS = (
    ("Hani", "\u3400", "\u9fff"),
    ("Kana", "\u3041", "\u30fa"),
    ("Hang", "\uac00", "\ud7a3"),
    ("Cyrl", "\u0400", "\u04ff"),
)


def read_name(
    printed: str,
    tables: Tables,
    *,
    party: str | None = None,
    published_year: int | None = None,
    official_japanese: bool = False,
) -> PersonName:
    """The parts of a printed name, for telling people apart and for calling them by the right name.

    `party` is the delegation that the person is of; `published_year` and `official_japanese` say when the text came out
    and whether Japan's government wrote it. Without them less is decided, and what nothing decides is left open.
    """
    titles, words = titles_off(tuple(printed.split()), party, tables)
    script = script_of(" ".join(words))
    if script in {"Hani", "Kana", "Hang"}:
        parts, family, rule = split_characters(words, script, party, tables)
    else:
        parts = tuple(word.rstrip(",;") for word in words if word.strip(".,;").lower() not in _SUFFIXES)
        comma = len(parts) == len(words) > 1 and words[0].endswith(",")
        delegation = Delegation(party, published_year, official_japanese)
        family, rule = (range(1), "comma") if comma else family_in(parts, delegation, tables)
    given = _rest(parts, family, "" if script in {"Hani", "Hang"} else " ")
    return PersonName(
        printed=printed,
        titles=titles,
        parts=parts,
        family=" ".join(parts[at] for at in family) if family else None,
        given=given,
        order=_order(family) if family and given else None,
        script=script,
        rule=rule,
    )


def script_of(text: str) -> str:
    """The script of a name as ISO 15924; Hani where it has Chinese characters, Kana or Hang where it has only those."""
    for script, low, high in _SCRIPTS:
        if any(low <= c <= high for c in text):
            return script
    return "Latn" if any(c.isalpha() for c in text) else "Zyyy"


def _rest(parts: tuple[str, ...], family: range | None, blank: str) -> str | None:
    if family is None:
        return None
    return blank.join(part for at, part in enumerate(parts) if at not in family) or None


def _order(family: range) -> Order:
    return "family_first" if family.start == 0 else "given_first"
