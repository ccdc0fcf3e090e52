"""Whether a round was held or is to come: by its place in the series, its date and the tense of its verbs."""

from secretariat.model import Claim, Quote
from secretariat.reading.east_asian.facts.told_round import ToldRound
from secretariat.reading.east_asian.marks import NEXT, PREVIOUS
from secretariat.reading.east_asian.slots import Value
from secretariat.reading.east_asian.words import STATUS
from secretariat.when.edtf import earliest, latest


def status_of(told: ToldRound, when_: Value | None, *, announced: bool) -> Value:
    """The status with its claim; there always is one."""
    quotes = (told.in_text[0].quote,) if told.in_text else ()
    if (off := _called_off(told)) is not None:
        return off
    if told.key == NEXT:
        return Value("planned", Claim("inferred", "next_round", quotes))
    if told.key == PREVIOUS:
        rule = told.told[0].rule
        return Value("held", Claim("inferred", rule if rule != "named" else "previous_round", quotes))
    if told.earlier:
        return Value("held", Claim("inferred", "earlier_number", quotes))
    return _by_tense(told, when_, quotes, announced=announced)


def _called_off(told: ToldRound) -> Value | None:
    for t in told.in_text[:1] if told.main else ():
        for word in t.stretch.words if t.stretch.mask & STATUS else ():
            if word.term.mask & STATUS:
                status = "postponed" if "status.postponed" in word.term.classes else "cancelled"
                return Value(status, Claim("stated", status, (t.page.quote(word.start, word.end),)))
    return None


def _by_tense(told: ToldRound, when_: Value | None, quotes: tuple[Quote, ...], *, announced: bool) -> Value:
    published = told.frame.published
    if when_ and when_.value and published:
        first, shown = earliest(when_.value), latest(published)
        if first and shown and first > shown:
            return Value("planned", Claim("inferred", "after_publication", quotes))
    tenses = [x for t in told.order if t.quotable and (x := told.tense(t.stretch))]
    ahead = told.key.isdigit() and told.number is not None and int(told.key) > told.number
    undated = told.role == "other" and (when_ is None or when_.value is None) and "past" not in tenses
    if tenses[:1] == ["future"] or ahead or undated or (announced and tenses[:1] != ["past"]):
        return Value("planned", Claim("inferred", "future_tense", quotes))
    return Value("held", Claim("inferred", "past_tense" if tenses else "told_of", quotes))
