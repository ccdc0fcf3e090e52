"""Who is told to host: a city or a state as the subject of hosting, as the scene, as what was chosen for a round."""

from collections.abc import Collection, Sequence

from secretariat.lexicon.phrases import ADVERB, DATE, HELPS, PARTY
from secretariat.lexicon.tables import Tables
from secretariat.model import Claim
from secretariat.reading.lines import Line, Lines
from secretariat.reading.own_dates import REACH
from secretariat.reading.slots import Value
from secretariat.reading.stretch import Stretch
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import FINITE_PAST, RELATIVES_OF_THINGS, TO_COME

SCENE = frozenset(["venue", "scene"])
SETTINGS = frozenset(["place", "site", "setting", "stage"])  # "was the place of", and no "took the place of"
HOSTING = SCENE | SETTINGS | {"where"}  # words that say so without a verb of hosting
SETTING_LINKS = frozenset(["of", "for", "where"])
SUBJECT_REACH = 12  # tokens from a city to the verb of which it is the subject
SEEING = frozenset(["saw", "sees", "seen", "see"])
SEEN_REACH = 6  # tokens from "Lima saw" to the name of what it saw
CHOSEN = frozenset(["agreed", "chosen", "picked", "selected", "designated", "fixed", "proposed", "named"])
CHOSEN_LINKS = frozenset(["as", "for", "by", "on"])
HAVING = frozenset(["hold", "have", "receive"])
HOLDS_REACH = 5  # tokens from "will" to the name of what will be held
JOINED = frozenset(["and", ",", "or"])


def hosts(line: Line, k: int) -> bool:
    """Whether what stands at a token hosts: "Tokyo hosted", "hosted by Tokyo", "Hanoi, Vietnam, will host", "is where
    they met".
    """
    return _is_host(line, k) or _hosted_by(line, k) or sees(line, k) or _chosen(line, k) or holds(line, k)


def _is_host(line: Line, k: int) -> bool:
    if line.words.isdisjoint(HOSTING) and not any(line.tokens[m].senses.meeting == "host" for m in line.meetings):
        return False
    if k and "modality.be" in line.tokens[k - 1].senses.classes and _venue_was(line, k):
        return True
    before: frozenset[str] = frozenset()
    been = False
    behind = line.tokens[k + 1 : k + 1 + SUBJECT_REACH]
    for n, t in enumerate(behind):
        been = been or "modality.be" in before
        if t.senses.meeting == "host":
            return not _hosts_another(line, k + 1 + n)
        if t.low in SCENE or (t.low == "where" and "modality.be" in before):
            return True
        if t.low in SETTINGS and been and n + 1 < len(behind) and behind[n + 1].low in SETTING_LINKS:
            return True
        before = t.senses.classes
        initial = t.low == "." and len(line.tokens[k + n].low.split(" ")[-1]) == 1  # "Washington, D.C. hosted"
        if t.senses.meeting or (t.senses.verb and not t.senses.classes) or (t.low in {".", ";"} and not initial):
            return False
    return False


def _venue_was(line: Line, k: int) -> bool:
    """ "The venue of the meeting was Lima": what it is the venue of is a meeting, or not told."""
    before = [t for t in line.tokens[max(0, k - SUBJECT_REACH) : k - 1] if "modality.future" not in t.senses.classes]
    at = next((n for n, t in enumerate(before) if t.low in SCENE), None)
    if at is None:
        return False
    of = next((n for n, t in enumerate(before[at:], at) if t.low in {"of", "for"}), None)
    return of is None or any(t.senses.series is not None or t.senses.meeting is not None for t in before[of:])


def _hosts_another(line: Line, host: int) -> bool:
    """ "Peru agreed to host a commission of inquiry", "hosted a dinner": something that is no round."""
    after = line.tokens[host + 1].low if host + 1 < len(line.tokens) else ""
    near = (n for n in line.named if host < n.i <= host + SEEN_REACH)
    return after in {"a", "an"} and not any(n.specific or not n.indefinite for n in near)


def sees(line: Line, k: int) -> bool:
    """ "Lima saw the third Dialogue", "Lima received a delegation for staff talks": where it is held."""
    at = next((m for m in _predicate(line, k) if line.tokens[m].low in SEEING), None)
    if at is not None and any(at < n.i <= at + SEEN_REACH for n in line.named):
        return True
    guests = next((m for m in _predicate(line, k) if line.tokens[m].senses.meeting == "receive"), None)
    return guests is not None and any(guests < n.i and line.tokens[n.i - 1].low == "for" for n in line.named)


def _chosen(line: Line, k: int) -> bool:
    """ "Accra (Ghana) was agreed by both sides for the next consultations", "Lima had been chosen"."""
    tokens = line.tokens
    at = next((m for m in _predicate(line, k) if tokens[m].low in CHOSEN), None)
    if at is None or at + 1 >= len(tokens) or not any("modality.be" in t.senses.classes for t in tokens[k + 1 : at]):
        return False
    return tokens[at + 1].low in CHOSEN_LINKS and any(t.low in {"as", "for"} for t in tokens[at : at + SEEN_REACH])


def holds(line: Line, k: int) -> bool:
    """ "Peru will hold the sixth meeting", "the 28th meeting, which Lima held": one alone, and not "with" another."""
    tokens = line.tokens
    if k and tokens[k - 1].low in JOINED and k > 1 and tokens[k - 2].senses.actor is not None:
        return False
    if k and tokens[k - 1].low in RELATIVES_OF_THINGS and k + 1 < len(tokens):
        own = tokens[k + 1].senses
        if own.meeting == "hold" and own.meeting_form in FINITE_PAST:
            return any(n.j in {k - 1, k - 2} for n in line.named)
    at = next((m for m in _predicate(line, k) if tokens[m].low in HAVING), None)
    if at is None or TO_COME.isdisjoint(t.low for t in tokens[k + 1 : at]):
        return False
    held = next((n for n in line.named if at < n.i <= at + HOLDS_REACH), None)
    counted = held is not None and (held.ordinal is not None or held.role is not None) and len(held.parties) < 2
    return counted and held is not None and not any(t.low == "with" for t in tokens[held.i : held.j + 2])


def _predicate(line: Line, k: int) -> range:
    """Where the verb may stand of which the token is the subject: behind its country and words between commas."""
    tokens, m = line.tokens, k + 1
    if m + 2 < len(tokens) and tokens[m].low in {",", "("}:
        close = next((c for c in range(m + 1, min(m + SUBJECT_REACH, len(tokens))) if tokens[c].low in {",", ")"}), m)
        m = close + 1 if close > m else m
    end = m
    while end < min(m + SEEN_REACH, len(tokens)) and _goes_before_verb(tokens[end]):
        end += 1
    return range(m, min(end + 1, len(tokens)))


def _goes_before_verb(t: Token) -> bool:
    return t.kinds & (DATE | HELPS | ADVERB) > 0 or t.low in TO_COME


def host(stretch: Stretch, lines: Lines, parties: Sequence[str]) -> Value | None:
    """The party that hosts, where a party is the subject of a verb of hosting, or that by which it is hosted."""
    k = _hosting(stretch, parties, {"name", "capital", "people"})
    actor = stretch.line.tokens[k].senses.actor if k is not None else None
    if k is None or actor is None:
        return None
    return Value(actor.party, Claim("stated", "hosts", (lines.quote_of(stretch.line, k, k + 1),)))


def country(stretch: Stretch, lines: Lines, tables: Tables, parties: Sequence[str]) -> Value | None:
    """The country that hosts: where the round is held if no city is told."""
    k = _hosting(stretch, parties, {"name"})
    return country_at(stretch.line, k, "hosts", lines, tables) if k is not None else None


def country_at(line: Line, k: int, rule: str, lines: Lines, tables: Tables) -> Value:
    """The country of a token as it is printed, without "the Kingdom of", and the rule by which it is the place."""
    quote, actor = lines.quote_of(line, k, k + 1), line.tokens[k].senses.actor
    party, printed = actor.party if actor else "", quote.quote
    name = tables.parties[party].name if party in tables.parties else printed
    return Value(name if printed.endswith(name) else printed, Claim("stated", rule, (quote,)))


def _hosting(stretch: Stretch, parties: Sequence[str], kinds: Collection[str]) -> int | None:
    line = stretch.line
    for k in line.sentence.where(PARTY):
        t = line.tokens[k]
        a = t.senses.actor
        if (
            a
            and stretch.i <= k < stretch.j
            and a.party in parties
            and a.kind in kinds
            and hosts(line, k)
            and not line.is_in_a_name(k)
        ):
            return k
    return None


def _hosted_by(line: Line, k: int) -> bool:
    """ "Will be hosted by Peru"."""
    before = [t for t in line.tokens[max(0, k - 3) : k] if t.low != "the"]
    return len(before) > 1 and before[-1].low == "by" and before[-2].senses.meeting == "host"


def invited_to(stretch: Stretch, lines: Lines, tables: Tables, parties: Sequence[str]) -> Value | None:
    """ "Invited him to Norway for the next round": the country to which a guest is to come."""
    line = stretch.line
    for k in range(max(1, stretch.i), stretch.j):
        a = line.tokens[k].senses.actor
        if a is None or a.kind != "name" or a.party not in parties or line.tokens[k - 1].low != "to":
            continue
        if any(x.low.startswith("invit") for x in line.tokens[max(0, k - REACH) : k]):
            return country_at(line, k, "invited", lines, tables)
    return None
