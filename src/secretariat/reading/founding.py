"""Founding: which phrases name a dialogue of the document's parties by themselves, and which name something else."""

from itertools import pairwise

from secretariat.lexicon.load import Lexicon
from secretariat.reading.apart import is_another_one, is_outside
from secretariat.reading.lines import Line
from secretariat.reading.named import Named
from secretariat.reading.series import LEAD_LINES, Told, own_parties, regular, several
from secretariat.reading.titled_meetings import of_a_body, of_heads, titles
from secretariat.reading.word_classes import MARGINS, NAME_SHAPES

# Bodies whose summits are news of their own, and no round of a dialogue: cited as fora.
LARGE = frozenset(["G7", "G8", "G20", "APEC", "NATO", "UN", "OECD", "WTO"])
LENDERS = frozenset(["IMF", "WORLD_BANK"])  # "consultations with the International Monetary Fund"
PRELIMINARY = frozenset(["preliminary", "prior", "close", "closest", "further", "continued"])
WITH_REACH = 5  # tokens behind "consultations" in which "with the British Defence Minister" stands
SAME_NUMBER = 4  # from here on an equal number of the same parties is hardly another series' by chance
# Holders of posts whose meetings are a series by themselves, and no level of another.
OWN_LEVELS = frozenset(["special representatives", "national security advisers", "commander"])
HOUSES = frozenset(["council", "committee", "commission"])
GATHERINGS = frozenset(["forum", "conference"])
COUNTED_OF = frozenset(["meeting", "unit", "summit"])
CALLS = frozenset(["telephone", "phone"])
MARGIN_REACH = 4  # tokens of "on the margins of the"
COMMITTEES = frozenset(["committee", "consultative committee"])  # "the 3rd meeting of the Codex Committee on Spices"
BODIES_OF_OTHERS = frozenset(["council", "commission"]) | COMMITTEES
PASSING = 2  # the line from which on a text no more tells what it is about
BOTH = frozenset(["the two countries", "both countries", "the two governments", "both governments"])
EXPANDED = frozenset(["the", "expanded", "new", "enlarged"])


def founds(one: Told, parties: tuple[str, ...], side: str | None, lexicon: Lexicon) -> bool:
    """Whether a phrase names a series by itself."""
    named = one.named
    if several(named) or is_another_one(one) or (named.family == "summit" and is_outside(one) and not one.line.heading):
        return False
    own = own_parties(named, lexicon.tables, side)
    if len(own) < 2 and named.family in {"summit", "meeting"} and is_outside(one):
        return False  # "the Special ASEAN Leaders' Meeting"
    if of_three_unknown(one, own if len(own) > 1 else parties, lexicon):
        return False
    if set(own or parties) & LENDERS or _for_all_comers(one, own) or _of_others_alone(one, own, parties, lexicon):
        return False
    if named.strength == "strong":
        return _founds_by_its_noun(one, own, parties)
    if named.strength == "named" and len(own or parties) < 2 and _only_letters(one):
        return False  # "the first meeting of SPOCC": letters for a body that is no dialogue
    if named.noun in GATHERINGS and (named.words or _named_after_city(one)) and not own and not one.line.heading:
        return False  # "the 4th Eastern Economic Forum": a name of its own, for all comers
    if named.noun in BODIES_OF_OTHERS and not own and _of_its_own_name(one):
        return False
    if named.separate:
        return bool(parties)
    if named.strength == "unit":
        return named.ordinal is not None and len(own) > 1  # "the seventh gathering of the A-B Partnership"
    of_a_group = named.family == "meeting" and len(named.parties) == 1 and len(own) > 1
    if of_a_group and (one.line.heading or one.line.number < PASSING):
        return True  # "Meeting of the Weimar Triangle"
    if named.family == "2+2":
        return len(own or parties) > 1  # "their second meeting in the 2+2 format"
    if named.family == "summit":
        a_body = len(own) == 1 and own[0] in lexicon.tables.bodies
        if named.plural:
            return False  # "the G7 and NATO Summits", "the October Norway-ASEAN and East Asia Summits"
        return len(own) > 1 or (a_body and (own[0] not in LARGE or of_a_body(one, own, lexicon)))
    if named.noun == "talk":
        return _founds_as_talks(one, own, parties)
    if named.level in OWN_LEVELS and named.role is not None and named.definite:
        return len(parties) > 1  # "the next meeting of the Special Representatives"
    if one.line.heading and (named.ordinal or 0) >= SAME_NUMBER and named.words and len(parties) > 1:
        return True  # "ASEAN and China convene 12th meeting on DOC"
    if of_a_body(one, own, lexicon):
        return True
    if named.family == "body":
        only_meets = one.line.tokens[named.noun_at].senses.series is not None  # "CHOGM"
        titled = len(own) == 1 and lexicon.tables.bodies[own[0]].party and titles(one)
        return named.ordinal is not None or only_meets or titled
    if named.lateral and named.capital and len(parties) > 1 and (named.level or named.topic):
        return True
    return _is_numbered(one, own, parties) or ((named.capital or named.noun in HOUSES) and len(own) > 1)


def _founds_by_its_noun(one: Told, own: tuple[str, ...], parties: tuple[str, ...]) -> bool:
    """ "Consultations", "security dialogue": a noun of series, where it is not of one person, body or matter."""
    named = one.named
    if _with_a_person(one) or (has_own_name(one, own) and not _held_by(one, parties)) or _about_something(one):
        return False
    lateral = named.lateral and not (named.plural and one.line.number >= PASSING)  # "bilateral consultations"
    of_a_kind = named.specific or lateral or named.role is not None or named.family == "2+2"
    return bool(own or parties) and (of_a_kind or one.line.heading or one.line.number < LEAD_LINES)


def _about_something(one: Told) -> bool:
    """ "Met activists for a dialogue about the crisis in Chile": with a state as its matter, and no two who hold it."""
    named, tokens = one.named, one.line.tokens
    if named.specific or not named.indefinite or one.line.heading or named.plural or named.lateral:
        return False
    if named.j >= len(tokens) or tokens[named.j].low not in {"about", "on", "with"}:
        return False
    told = {t.senses.actor.party for t in tokens[: named.i] if t.senses.actor is not None}
    both = any(t.low.startswith(("the two", "both")) for t in tokens[: named.i])
    return len(told) < 2 and not both


def _founds_as_talks(one: Told, own: tuple[str, ...], parties: tuple[str, ...]) -> bool:
    """ "The third round of talks on fish": two leaders' "talks", on the telephone or not, are no series."""
    named = one.named
    if any(t.low in CALLS for t in one.line.tokens[named.i : named.noun_at]):
        return False
    between = len(own) > 2 or (len(own) > 1 and named.ordinal is not None)
    theirs = named.capital or _third_of_a_series(one) or (one.line.number < LEAD_LINES and _far_counted(one))
    counted = named.ordinal is not None and len(parties) > 1 and theirs
    return bool(named.topic or named.level or between or counted or regular(one) or _put_off(one, parties)) and (
        one.line.number < LEAD_LINES or named.ordinal is not None
    )


def _is_numbered(one: Told, own: tuple[str, ...], parties: tuple[str, ...]) -> bool:
    """ "Their third trilateral meeting", which two leaders count as well: a number, and what tells whose it is."""
    named = one.named
    if named.ordinal is None:
        return False
    named_so = bool(named.capital or named.topic or named.level or own)
    return named_so or (len(parties) > 1 and _far_counted(one)) or (named.lateral and len(parties) > 2)


def of_nobody_told(one: Told) -> bool:
    """In passing "the first dialogue", "the Consultative Group on Trade": nothing tells that it is of the two who are
    named most in the text.
    """
    named = one.named
    if named.parties or (named.lateral and named.family != "talks") or one.line.heading or regular(one):
        return False
    joint = any(t.low.startswith("joint") for t in one.line.tokens[named.i : named.j])
    passing = one.line.number >= LEAD_LINES
    actors = (t.senses.actor for t in one.line.tokens)
    alone = bool(named.words) and not any(a is not None and a.kind != "capital" for a in actors)
    return not joint and (passing or (alone and not named.topic))  # "the visit was for the second CHOGRM meeting"


def _of_its_own_name(one: Told) -> bool:
    """ "The first meeting of the Peace Council" behind the lead, "on the margins of the 65th session of the African
    Commission on Wetlands": a body of others, with a name that tells neither parties nor topic.
    """
    named = one.named
    if not (named.capital and named.words) or named.level or named.lateral or one.line.heading:
        return False
    if named.topic and named.noun not in COMMITTEES:
        return False
    before = [t.low for t in one.line.tokens[max(0, named.i - MARGIN_REACH) : named.i]]
    return one.line.number >= PASSING or not MARGINS.isdisjoint(before)


def _named_after_city(one: Told) -> bool:
    return any(t.senses.city for t in one.line.tokens[one.named.i : one.named.noun_at])


def _for_all_comers(one: Told, own: tuple[str, ...]) -> bool:
    """ "The Norway-Chile Hydrogen Conference", "the next Norway-Chile Conference": open to whoever works on it, unless
    it is told as one of ministers, or has a number.
    """
    named = one.named
    if named.noun != "conference":
        return False
    of_one = len(named.parties) == 1 and len(named.parties[0]) == 2  # "the third Oslo Reefs Conference"
    of_states = (named.ordinal is not None and not of_one) or named.level is not None or named.lateral or of_heads(one)
    return not of_states or bool(set(own) & LARGE)


def _of_others_alone(one: Told, own: tuple[str, ...], parties: tuple[str, ...], lexicon: Lexicon) -> bool:
    """In passing a meeting of a large body, and what somebody else calls its own."""
    named = one.named
    if one.line.heading or one.line.number < LEAD_LINES:
        return False
    if set(own or parties) <= LARGE:
        return True
    both = any(t.low in BOTH for t in one.line.tokens[: named.i])
    return (named.of_its_own or (both and not own)) and _whose(one, parties, lexicon)


def _whose(one: Told, parties: tuple[str, ...], lexicon: Lexicon) -> bool:
    """ "Will ASEAN resume its dialogue with us?", "NATO hosted its first dialogue": of one that is no party here."""
    owner = next((t.senses.actor for t in reversed(one.line.tokens[: one.named.i]) if t.senses.actor), None)
    told = {t.senses.actor.party for t in one.line.tokens[: one.named.i] if t.senses.actor}
    if owner is None or not told.isdisjoint(parties):
        return False
    return not any(owner.party in body.members for p in parties if (body := lexicon.tables.bodies.get(p)))


def of_three_unknown(one: Told, parties: tuple[str, ...], lexicon: Lexicon) -> bool:
    """ "The Trilateral Dialogue" in a text of two states: the third is not told, so nothing is said of who met."""
    named = one.named
    three = named.lateral and any(t.low == "trilateral" for t in one.line.tokens[named.i : named.noun_at])
    if three and len(parties) == 1:
        return parties[0] in LARGE  # no three of them are told
    return three and len(parties) == 2 and not any(p in lexicon.tables.bodies for p in parties)


def _only_letters(one: Told) -> bool:
    """Whether the name is nothing but the letters that stand for it."""
    noun = one.named.noun_at
    return (
        one.named.family != "body"
        and one.line.tokens[noun].shape == "AA"
        and not one.line.heading
        and one.named.name_start == one.line.begins(noun)
    )


def _put_off(one: Told, parties: tuple[str, ...]) -> bool:
    """ "Norway and Peru have put off talks between ministers": what was arranged and is not to be held then."""
    off = any(one.line.has_cue(f"status.{name}") for name in ("postponed", "cancelled"))
    return off and len(parties) > 1 and one.line.number < LEAD_LINES


def _third_of_a_series(one: Told) -> bool:
    """ "Their fifth round of talks" in the lead; a first or second, or one that nobody calls theirs, may be any."""
    named, words = one.named, one.line.tokens[max(0, one.named.i - 1) : one.named.j]
    plain = words[0].low in {"their", "its"} and any(t.low == "round" for t in words)
    return plain and (named.ordinal or 0) > 2 and one.line.number < LEAD_LINES


def _far_counted(one: Told) -> bool:
    """ "Round 7 of the technical-level negotiations": whatever has had so many rounds is a series."""
    words = one.line.tokens[one.named.i : one.named.noun_at]
    units = any(t.senses.series is not None and t.senses.series.strength == "unit" for t in words)
    return units and (one.named.ordinal or 0) >= SAME_NUMBER


def _with_a_person(one: Told) -> bool:
    """ "Consultations with the British Defence Minister", "preliminary consultations": talks with a visitor."""
    named, tokens = one.named, one.line.tokens
    if [t.low for t in tokens[named.j : named.j + 2]] in (["with", "him"], ["with", "her"]):
        return True
    if named.ordinal is not None or named.topic or named.level or (named.capital and not one.line.heading):
        return False
    before = tokens[named.i - 1].low if named.i else ""
    behind = [t for t in tokens[named.noun_at + 1 : named.noun_at + 1 + WITH_REACH] if t.low not in {"the", "his"}]
    with_rank = bool(behind) and behind[0].low == "with" and any(t.senses.rank for t in behind[1:])
    return before in PRELIMINARY or tokens[named.i].low in PRELIMINARY or with_rank


def has_own_name(one: Told, own: tuple[str, ...]) -> bool:
    """ "Shangri-La Dialogue", "Sochi Dialogue", in passing "the 3rd session of the Colombo Plan Consultative
    Committee": a name of its own, without parties.
    """
    named = one.named
    plain = len(own) < 2 and not named.topic and not named.level and named.capital
    city = any(t.senses.city for t in one.line.tokens[named.i : named.noun_at])
    passing = not one.line.heading and one.line.number >= LEAD_LINES
    return plain and ((bool(named.words) and (named.ordinal is None or passing)) or (city and named.ordinal is None))


def _held_by(one: Told, parties: tuple[str, ...]) -> bool:
    """ "Norway and Peru hold a round of the Fram Dialogue": one with a name of its own, but of those who hold it."""
    told = {t.senses.actor.party for t in one.line.tokens[: one.named.i] if t.senses.actor is not None}
    counted = any(t.senses.series is not None and t.senses.series.strength == "unit" for t in one.words_before_noun)
    return counted and len(parties) > 1 and told >= set(parties)


def only_pointed_at(one: Told) -> bool:
    """ "The meeting was the third of its kind and the first since 2012": a series that the text never names."""
    if one.named.family not in {"meeting", "talks"} or one.line.number < 0:
        return False
    tokens = one.line.tokens[one.named.j :]
    kind = any(t.senses.ordinal for t in tokens) and any(t.low == "kind" for t in tokens)
    return (
        kind
        or (one.named.unnumbered and one.line.number < LEAD_LINES)
        or any(t.senses.ordinal == 1 and u.date is not None and u.date.bound == "since" for t, u in pairwise(tokens))
    )


def bears_own_name(named: Named, *, numbered: bool) -> bool:
    """ "The Shangri-La Dialogue": "the Dialogue" after it is that one."""
    plain = (numbered or named.ordinal is None) and not named.topic and not named.level
    city = len(named.parties) == 1 and named.name_end < named.end  # "the Harbour-View Dialogue in Singapore"
    alone = not named.parties or (city and not named.shared)
    return bool(named.words) and alone and plain and named.capital and named.strength == "strong"


def of_a_forum(line: Line, named: Named) -> bool:
    """ "The fifth ministerial meeting of the Asia Cooperation Dialogue": a round of a forum with a name of its own."""
    if len(named.parties) > 1:
        return False
    if not line.heading and line.number >= PASSING and _under_a_forum(line, named):
        return True
    if named.family not in COUNTED_OF:
        return False
    after = [t for t in line.tokens[named.j : named.j + 4] if t.low not in EXPANDED]
    if len(after) < 2 or after[0].low != "of":
        return False
    if after[1].low == "which":
        return True
    body = after[1]
    own = body.senses.rank or body.senses.level or body.senses.series or body.senses.actor or body.date
    return body.senses.reference_name == "forum" or (body.shape in NAME_SHAPES and not own)


def _under_a_forum(line: Line, named: Named) -> bool:
    """ "The 3rd session of the Colombo Plan Consultative Committee", "the ADMM+ Working Group": told in passing."""
    words = (t.senses for t in line.tokens[named.i : named.noun_at])
    return not named.parties and any(s.reference_name == "forum" and s.actor is None for s in words)


def of_one_state(named: Named) -> bool:
    """ "The National Security Council of Ukraine", "a Senate Committee of the Philippines": a house of that state."""
    alone = len(named.parties) == 1 and len(named.parties[0]) == 2 and named.parties[0] not in {"EU", "UN"}
    return alone and named.noun in HOUSES and named.capital and named.ordinal is None and not named.shared
