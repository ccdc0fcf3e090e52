"""The status of a told round: held, planned, proposed, postponed or cancelled, and by which rule."""

from secretariat.model import Claim, Quote
from secretariat.reading.facts.round_evidence import governed
from secretariat.reading.facts.round_lines import intended, proposed, tells_of_meeting
from secretariat.reading.facts.told_round import ToldRound
from secretariat.reading.lines import Line
from secretariat.reading.makers import is_joint
from secretariat.reading.named import Named
from secretariat.reading.slots import Value
from secretariat.reading.stretch import tense
from secretariat.reading.telling import NEXT, PREVIOUS, Telling
from secretariat.reading.word_classes import FINITE_PAST, HELD
from secretariat.when.edtf import contains, earliest, latest

UNMET = frozenset(["to", "will", "would", "be", "been", "had", "not", "last", "should"])
AFTER_PUBLICATION = "after_publication"  # the rule that looks at the date and not at the words
BEFORE_PUBLICATION = "before_publication"
PUT_OFF = ("postponed", "cancelled")
UNDER_WAY = frozenset(["underway", "begins", "opens"])  # of a title
SAID_AT = frozenset(["at", "during", "opening", "following", "after"])
ISSUED_AFTER = frozenset(["following", "after"])
PROPOSALS = ("proposal", "proposed", "proposes", "invited", "invites", "invitation")


def status(told: ToldRound, when: Value | None) -> Value:
    """What the document says of the round: put off, by its place in the series, proposed, else by the tense."""
    put_off = _put_off(told, when) if told.subject else None
    if put_off is not None:
        return put_off
    place = _by_place(told)
    if place is not None:
        return Value(place[0], Claim("inferred", place[1], (told.told[0].quote,)))
    return _by_tense(told, when)


def _arranged_anew(told: ToldRound, line: Line, when: Value | None) -> bool:
    """ "Agreed to meet on 14 November. The meeting was due in July but was called off": a day to come, told before."""
    first, seen = told.told[0].stretch.line, told.frame.published
    if line.number <= first.number or any(first.has_cue(f"status.{name}") for name in PUT_OFF):
        return False
    begins, shown = earliest(when.value or "") if when is not None else None, latest(seen) if seen else None
    return bool(first.dates) and begins is not None and shown is not None and begins > shown


def _put_off(told: ToldRound, when: Value | None) -> Value | None:
    for line in [*(t.stretch.line for t in told.told), *told.frame.lines.lines[:2]]:
        for name in PUT_OFF if line.cues else ():
            cue = next((c for c in line.cues if f"status.{name}" in c.names), None)
            if cue is None or line.number < 0 or _arranged_anew(told, line, when):
                continue
            if not (_was_held(line) or _put_off_before(line, cue.start)):
                if _then_held(told):
                    return None
                return Value(name, Claim("stated", name, (told.frame.lines.quote(cue.start, cue.end),)))
    return None


def _put_off_before(line: Line, start: int) -> bool:
    """ "Covid-19 had delayed the second session": told of a time before, and nothing of what came of it."""
    before = [t.low for k, t in enumerate(line.tokens) if line.begins(k) < start][-2:]
    return "had" in before and not line.heading


def _then_held(told: ToldRound) -> bool:
    """ "It had been planned for 2021, but was put off": that was before it was held."""
    lines = (t.stretch.line for t in told.in_text if t.named is not None and governed(t.stretch.line, t.named))
    return any(_has_met(line) for line in lines)


def _was_held(line: Line) -> bool:
    """Whether something was held by that line, and is not "to be held"."""
    held = (k for k in line.meetings if line.tokens[k].senses.meeting == "hold")
    return any(
        line.tokens[k].senses.meeting_form == "both" and (k == 0 or line.tokens[k - 1].low != "be") for k in held
    )


def _signed_after(line: Line, named: Named | None) -> bool:
    """ "Signed a communique after the ninth round of the joint committee": what was done when it had been held."""
    if named is None or named.ordinal is None or named.i < 2:
        return False
    before = [t.low for t in line.tokens[max(0, named.i - 2) : named.i] if t.low != "the"]
    past = any(line.tokens[k].senses.verb_form in FINITE_PAST for k in line.verbs if k < named.i)
    return before[-1:] in (["after"], ["following"]) and past and "will" not in line.words


def _done_during(line: Line, named: Named | None) -> bool:
    """ "The two Prime Ministers have announced during the Leaders' Meeting": what was done while it was held."""
    if named is None or named.i < 2 or "modality.future" in {c for t in line.tokens for c in t.senses.classes}:
        return False
    before = [t.low for t in line.tokens[max(0, named.i - 3) : named.i] if t.low != "the"]
    return before[-1:] == ["during"] and any(
        line.tokens[k].senses.verb_form in FINITE_PAST for k in line.verbs if k < named.i
    )


def _has_met(line: Line) -> bool:
    """Whether a line tells outright that they met: "held the session", "ran from 4 to 6 March", and no "to be held"."""
    if any(f"status.{name}" in c.names for c in line.cues for name in ("postponed", "cancelled", "planned")):
        return False
    for k in line.meetings:
        s = line.tokens[k].senses
        if s.meeting in HELD and s.meeting_form in FINITE_PAST:
            return UNMET.isdisjoint(t.low for t in line.tokens[max(0, k - 4) : k])
    return False


def _by_place(told: ToldRound) -> tuple[str, str] | None:
    """Status and rule that follow from where the round stands in its series."""
    if told.key == NEXT:
        words = {t.low for naming in told.in_text for t in naming.stretch.line.tokens}
        return ("proposed" if any(w.endswith(PROPOSALS) for w in words) else "planned"), "next_round"
    if told.earlier and (told.key == PREVIOUS or not (told.in_text and only_intended(told))):
        return "held", "earlier_number" if told.key.isdigit() else "previous_round"
    if told.key.isdigit() and told.role == "next":
        return "planned", "later_number"
    if told.role != "subject" and any(proposed(t) for t in told.in_text):
        return "proposed", "proposed"
    return None


def only_intended(told: ToldRound) -> bool:
    """ "The two sides agreed to hold the second session": nowhere is it told as held."""
    first, *_ = told.in_text
    if intended(first) and any(intended(t) for t in told.all_told if t.stretch.line.number < 0):
        return True  # title and text: whatever meeting they had to prepare it
    return intended(first) and not any(
        tense(t.stretch) == "past" and tells_of_meeting(t.stretch) and not intended(t) for t in told.in_text
    )


def _gone_by(when: str, published: str) -> bool:
    """ "Had its first meeting in May and plans to hold the next in June": the first is over by the day of the text."""
    last, shown = latest(when), earliest(published)
    return last is not None and shown is not None and last < shown


def _there_and_then(told: ToldRound, when: Value | None) -> str | None:
    """By which rule the page was made at the round or after it, whatever it says that the round has yet to bring."""
    title = told.frame.lines.title
    if title is not None and not title.words.isdisjoint(UNDER_WAY) and "to" not in title.words:
        return "under_way"
    above = [t.named for t in told.all_told if t.stretch.line.number < 0 and t.named is not None]
    if title is not None and title.has_cue("genre:speech"):
        if any(_stands_behind(title, named, SAID_AT) for named in above) or any(_this_one(t) for t in told.in_text):
            return "said_at_it"
        return None
    body = [t.stretch for t in told.in_text if not t.stretch.line.heading]
    first = body[0] if body else None
    ahead = first is not None and tense(first) == "future"
    if title is not None and is_joint(title):
        if above and (not ahead or any(_stands_behind(title, named, ISSUED_AFTER) for named in above)):
            return "issued_at_it"
        return None
    seen = told.frame.published
    if first is None or ahead or not first.line.dates:
        return None
    return "that_day" if when and when.value and seen and contains(when.value, seen) else None


def _stands_behind(line: Line, named: Named, words: frozenset[str]) -> bool:
    """ "Remarks at the third Summit": whether one of the words stands right before the name."""
    before = (t.low for t in line.tokens[max(0, named.i - 3) : named.i])
    return any(low in words for low in before)


def _this_one(told: Telling) -> bool:
    """ "At this Summit": said by somebody who is there."""
    named, tokens = told.named, told.stretch.line.tokens
    return named is not None and any(t.low == "this" for t in tokens[max(0, named.i - 1) : named.i + 1])


def _by_tense(told: ToldRound, when: Value | None) -> Value:
    quotes = (told.in_text[0].quote,) if told.in_text else ()
    if when is not None and when.value and told.frame.published:
        first, shown = earliest(when.value), latest(told.frame.published)
        if first and shown and first > shown:
            return Value("planned", Claim("inferred", AFTER_PUBLICATION, quotes))
        if _gone_by(when.value, told.frame.published):
            return Value("held", Claim("inferred", BEFORE_PUBLICATION, quotes))
    worded = _by_words(told, quotes)
    ahead = worded.value == "planned" and told.subject and not told.announced
    if ahead and (there := _there_and_then(told, when)) is not None:
        return Value("held", Claim("inferred", there, quotes))
    return worded


def _by_words(told: ToldRound, quotes: tuple[Quote, ...]) -> Value:
    if any(intended(t) for t in told.in_text) and (told.role != "subject" or only_intended(told)):
        return Value("planned", Claim("inferred", "intended", quotes))
    if told.subject and any(_signed_after(t.stretch.line, t.named) for t in told.in_text):
        return Value("held", Claim("inferred", "after_it", quotes))
    if told.subject and any(_done_during(t.stretch.line, t.named) for t in told.in_text):
        return Value("held", Claim("inferred", "during_it", quotes))
    first_tense = next((x for s in told.stretches if (x := tense(s))), None)
    if first_tense == "future" or (told.announced and first_tense != "past"):
        return Value("planned", Claim("inferred", "future_tense", quotes))
    return Value("held", Claim("inferred", "past_tense" if first_tense else "told_of", quotes))
