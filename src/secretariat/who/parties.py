"""Which state or body a name means, how parties are shown to people, and which parties together are one body."""

from collections.abc import Collection, Iterable

from secretariat.lexicon.entries import Body, PartyPhrase
from secretariat.lexicon.tables import Tables
from secretariat.who.lookup import fold_name, has_cjk, party_index

FORMER_STATES = frozenset(["ANHH", "CSHH", "CSXX", "DDDE", "SUHH", "VDVN", "YDYE", "YUCS"])  # codes of ISO 3166-3
_AFTER = (" side", " government", " delegation", " authorities", " officials", " people", " participants", "側", "方面")
_BEFORE = ("government of ", "delegation of ", "people of ")


def party_of(name: str, tables: Tables, among: Collection[str] = ()) -> str | None:
    """The code of the party that a name means in a text, or None where it means none or could mean several.

    Articles, "side", "government of" and a bracketed abbreviation are set aside. A bare code is never read: "Sun" is a
    minister. Capitals and seats are read as those who speak there. `among` are the parties that the document is known
    to be about; with them a word that several parties share ("Congolese", "Brussels") may be decided.
    """
    for printed in _as_printed(name):
        known = party_index(tables, cjk=has_cjk(printed))
        meanings = [p for p in known.get(fold_name(printed), ()) if _fits(p, printed)]
        if meanings:
            return _one(meanings, among)
    return None


def party_meant(said: str, tables: Tables) -> str | None:
    """The code of the party that somebody names when asking: by its code too, as nobody asks for the minister Sun."""
    code = said.strip().upper()
    return code if code in tables.parties or code in tables.bodies else party_of(said, tables)


def label(party: str, tables: Tables, language: str = "en") -> str:
    """The name that people are shown, in English where the table has none in their language; a code of no table is
    shown as it is.
    """
    entry = tables.parties.get(party) or tables.bodies.get(party)
    if entry is None:
        return party
    return entry.ja[0] if language == "ja" and entry.ja else entry.name


def members(party: str, tables: Tables) -> tuple[str, ...]:
    """The states of a body, where its membership is fixed; a state is its own only member."""
    body = tables.bodies.get(party)
    return body.members if body else (party,)


def has_own_officials(party: str) -> bool:
    """Whether who speaks for it is its own official: of a state, of the EU and of the UN, whose codes have two letters.

    Who speaks at another body, or at the G7, is an official of one of its members.
    """
    return (len(party) == 2 and party.isalpha()) or party in FORMER_STATES


def is_of_a_body(parties: Iterable[str]) -> bool:
    """Whether one of the parties is a body whose officials are its members'."""
    return not all(map(has_own_officials, parties))


def fold_members(parties: Iterable[str], tables: Tables) -> tuple[str, ...]:
    """The parties, sorted, with a full list of a body's members as the body: so that dialogues with it are one block.

    Only bodies that the table says so of: China, Japan and South Korea together are not their joint secretariat. Those
    that joined late need not be in the list.
    """
    left = set(parties)
    for body in sorted((b for b in tables.bodies.values() if b.folds), key=_size):
        if left.issuperset(_founders(body)):
            left = (left - set(body.members)) | {body.code}
    return tuple(sorted(left))


def _size(body: Body) -> tuple[int, str]:
    return -len(body.members), body.code


def _founders(body: Body) -> set[str]:
    return set(body.members) - set(body.late)


def _as_printed(name: str) -> list[str]:
    """The ways to take a name as printed: whole, without its frame, without what stands in brackets."""
    whole = " ".join(name.split()).strip(" ,;:")
    bare = whole.removesuffix("'s").removesuffix("’s").removesuffix("'").removesuffix("’")
    ways = [whole, bare, _unframed(bare), _unframed(bare.split(" (")[0])]
    return [way for way in dict.fromkeys(ways) if way]


def _unframed(name: str) -> str:
    for article in ("The ", "the "):
        name = name.removeprefix(article)
    lowered = name.lower()
    for before in _BEFORE:
        if lowered.startswith(before):
            return name[len(before) :].removeprefix("the ").removeprefix("The ")
    for after in _AFTER:
        if lowered.endswith(after):
            return name[: -len(after)]
    return name


def _fits(phrase: PartyPhrase, printed: str) -> bool:
    """Whether a name is printed as the phrase must be: "us" is no party, and no party begins with a small letter."""
    bare = printed.removeprefix("the ").removeprefix("The ")
    return bare == phrase.phrase if phrase.exact_case else bare[:1].isupper() or has_cjk(bare)


def _one(meanings: list[PartyPhrase], among: Collection[str]) -> str | None:
    parties = {phrase.party for phrase in meanings}
    if len(parties) > 1 or all(phrase.kind == "loose" for phrase in meanings):
        parties &= set(among)
    return parties.pop() if len(parties) == 1 else None
