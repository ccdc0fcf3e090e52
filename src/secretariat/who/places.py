"""Which city a printed place means, and who hosts there."""

from secretariat.lexicon.entries import Place
from secretariat.lexicon.tables import Tables
from secretariat.who.lookup import fold_name, has_cjk, office_book, place_index, words_of
from secretariat.who.parties import label, party_of

_NO_MINISTRY = {"bureau", "department", "division", "directorate", "office", "embassy", "parliament", "armed_forces"}


def place_of(name: str, tables: Tables) -> Place | None:
    """The city that a venue means, or None where it means none that is known.

    A building is taken as its city ("Hyderabad House" is in New Delhi), a ministry of a named state as the capital. A
    state or a city in brackets or after a comma must agree: "London, Ontario" is not in the United Kingdom. A country
    alone is no city.
    """
    whole = " ".join(name.split()).strip(" ,;.")
    return _known(whole, tables) or _ministry(whole, tables) or _in_parts(whole, tables)


def capital_of(party: str, tables: Tables) -> Place | None:
    """The city where a party's ministries sit, or None where the tables leave it open."""
    entry = tables.parties.get(party)
    capitals = entry.capitals if entry else ()
    return next((place for capital in capitals if (place := _known(capital, tables))), None)


def place_label(place: str, tables: Tables, language: str = "en") -> str:
    """What people who read a language call a place: its city by our table, else its state; else as it is printed."""
    names = tables.place_names.get(language)
    if names is None:
        return place
    known = place_of(place, tables)
    if known is None:
        state = party_of(place, tables)
        return label(state, tables, language) if state else place
    return next((name for name, city in names.items() if city == known.name), place)


def _known(name: str, tables: Tables) -> Place | None:
    bare = name.removeprefix("the ").removeprefix("City of ")
    phrase = place_index(tables).get(fold_name(bare))
    if phrase is None or not (bare[:1].isupper() or has_cjk(bare)):
        return None
    return None if phrase.exact_case and bare != phrase.phrase else tables.places[phrase.city]


def _ministry(name: str, tables: Tables) -> Place | None:
    """The capital for "Ministry of Foreign Affairs of Japan" and "the Chinese Foreign Ministry"."""
    bare = name.removeprefix("the ").removeprefix("The ")
    words = tuple(bare.replace(",", " , ").split())
    for cut in range(1, len(words)):
        left, right = " ".join(words[:cut]).strip(" ,"), " ".join(words[cut:]).strip(" ,")
        for office, state in ((left, right.removeprefix("of ")), (right, left)):
            party = party_of(state, tables) if _is_ministry(office, tables) else None
            if party:
                return capital_of(party, tables)
    return None


def _is_ministry(name: str, tables: Tables) -> bool:
    words = words_of(name)
    found = office_book(tables).at(words, 0)
    return bool(found and found[0] == len(words) and found[1].office not in _NO_MINISTRY)


def _in_parts(name: str, tables: Tables) -> Place | None:
    """The city for "Nha Trang, Vietnam" and "Iikura Guest House (Tokyo)", where every known part agrees."""
    parts = [part.strip() for part in name.replace("(", ",").replace(")", ",").replace("、", ",").split(",")]
    parts = [part for part in parts if part]
    if len(parts) < 2:
        return None
    cities = [place for part in parts if (place := _known(part, tables) or _ministry(part, tables))]
    states = {party for part in parts[1:] if (party := party_of(part, tables)) and not _known(part, tables)}
    unknown = parts[-1] if not (_known(parts[-1], tables) or party_of(parts[-1], tables)) else None
    if not cities or len({place.name for place in cities}) > 1 or unknown:
        return None
    return cities[0] if states <= {cities[0].party} else None
