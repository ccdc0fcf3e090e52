"""Publishers that no table lists: what a name or an address tells by its own words ("Ministry ... of Latvia")."""

import re
from urllib.parse import urlsplit

from secretariat.lexicon.entries import Publisher
from secretariat.lexicon.tables import Tables
from secretariat.who.east_asian_offices import is_press, office_side
from secretariat.who.lookup import has_cjk
from secretariat.who.parties import party_of

# What ministries, governments and embassies are called in the languages that many of them write their names in.
_ABROAD = (
    r"minister(?:io|ium|stvo|ie|ul|stwo)|minist[eè]re|ministero|minist[eé]rio|kementerian|cancill?er[ií]a|chancellerie"
    r"|gobierno|gouvernement|governo|regierung|embajada|ambassade|ambasciata|embaixada|botschaft"
    r"|presid[eê]n[cz]ia|pr[eé]sidence|\w*departementet"
)
# Words of a name that may belong to an office: whoever has none of them in its name is a press.
_OFFICES = re.compile(
    rf"\b({_ABROAD}|ministr|government|embass|department|office|cabinet|presiden|prime|secretariat|council|commission|consulate"
    r"|mission|delegation|mfa\b|mofa\b|union|institut|centre|center|universit|foundation|association|house|parliament)",
    re.IGNORECASE,
)
_OF_STATE = re.compile(
    rf"\b({_ABROAD}|ministry|ministries|government|embassy|presidency|president|prime minister|foreign office"
    r"|mfa|mofa)\b",
    re.IGNORECASE,
)
_GOVERNMENT = frozenset(["gov", "gob", "gouv", "govt", "go", "gv", "mil", "mfa", "mofa"])  # labels of addresses
_DOMAINS = {"UK": "GB", "EL": "GR"}  # where the end of an address is not the state's code
_AMERICAN = frozenset(["gov", "mil"])  # ends that belong to one state
_LONGEST = 4  # words of a state's name


def office(name: str | None, url: str | None, tables: Tables) -> Publisher | None:
    """The office of a state that a name ("Ministry ... of Latvia") or else an address (mfa.gov.lv) tells of."""
    side = _named_state(name, tables) if name and _OF_STATE.search(name) else None
    if name and side is None and has_cjk(name):
        side = office_side(name, tables)
    side = side or _addressed(url or "", tables)
    if side is None:
        return None
    return Publisher(
        id=f"office of {side}", name=name or side, kind="ministry" if side in tables.parties else "body", side=side
    )


def press(name: str | None) -> Publisher | None:
    """A press of no state: whoever has a name without any word that an office may bear."""
    if not name or (not is_press(name) if has_cjk(name) else _OFFICES.search(name)):
        return None
    return Publisher(id="press", name=name, kind="press")


def _named_state(name: str, tables: Tables) -> str | None:
    """The one state whose name, long or short, or adjective stands first in a publisher's name."""
    words = re.findall(r"[^\s,()]+", name)
    for start in range(len(words)):
        for stop in range(min(len(words), start + _LONGEST), start, -1):
            found = party_of(" ".join(words[start:stop]), tables)
            if found in tables.parties:
                return found
    return None


def _addressed(url: str, tables: Tables) -> str | None:
    """The state whose government an address belongs to: "www.mfa.gov.lv", "mfa.gr", "somewhere.gov"."""
    labels = ((urlsplit(url if "//" in url else f"//{url}").hostname or "").split("."))[-3:]
    if labels[-1] in _AMERICAN:
        return "US"
    state = _DOMAINS.get(labels[-1].upper(), labels[-1].upper())
    return state if state in tables.parties and _GOVERNMENT.intersection(labels[:-1]) else None
