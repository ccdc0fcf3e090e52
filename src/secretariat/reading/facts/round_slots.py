"""The slots of a told round: its number, day, place, mode and host, each a value with its Claim."""

from collections.abc import Sequence

from secretariat.model import Claim, Quote
from secretariat.reading import cities, hosting, slots, venues
from secretariat.reading.earlier import counted
from secretariat.reading.facts.round_lines import intended, is_day, outright, tells_of_meeting
from secretariat.reading.facts.told_round import ToldRound
from secretariat.reading.named import Named
from secretariat.reading.own_dates import dates
from secretariat.reading.slots import Clock, Value
from secretariat.reading.stretch import Stretch, tense
from secretariat.reading.telling import NEXT, PREVIOUS
from secretariat.reading.word_classes import DAYS
from secretariat.when.edtf import contains, earliest, latest
from secretariat.when.phrases import resolve, unbound

GOING_BACK = frozenset(
    [
        "welcomed",
        "commended",
        "building",
        "following",
        "recalled",
        "recalling",
        "outcomes",
        "outcome",
        "results",
        "success",
    ]
)
BEHIND_REACH = 5  # tokens of "in Oslo in 2024" behind the name
BACK_REACH = 4  # tokens between such a word and the name
IN_FRONT = DAYS  # of such a date in front of a name: a year alone may be its own
A_YEAR = 366
INFERRED_NUMBERS = frozenset(
    ["listed", "begun", "one_more"]
)  # rules by which a place in a list or a beginning gives the number

Number = tuple[int, Claim]


def ordinal(told: ToldRound) -> Number | None:
    """The number of the round: as printed, else counted, else one off the number of the round at hand."""
    naming = next((t for t in (*told.told, *told.all_told) if t.ordinal is not None), None)
    if naming is not None and naming.ordinal is not None:
        quote = naming.ordinal_quote or (naming.quote if naming.quote.quote else None)
        basis = "inferred" if naming.rule in INFERRED_NUMBERS else "stated"
        return naming.ordinal, Claim(basis, naming.rule, (quote,) if quote else ())  # type: ignore[arg-type]
    if told.subject and (count := counted(told.frame.lines)):
        return count[0] + 1, Claim("inferred", "one_more_than_counted", (count[1],))
    return _beside_main(told)


def _beside_main(told: ToldRound) -> Number | None:
    several = any(t.named is not None and t.named.plural and t.named.strength == "unit" for t in told.told)
    number = _main_number(told)
    if told.key not in {PREVIOUS, NEXT} or several or number is None:
        return None
    step, rule = (-1, "one_less_than_subject") if told.key == PREVIOUS else (1, "one_more_than_subject")
    return (number[0] + step, Claim("inferred", rule, number[1])) if number[0] + step > 0 else None


def _main_number(told: ToldRound) -> tuple[int, tuple[Quote, ...]] | None:
    if told.number is None:
        count = counted(told.frame.lines)
        return (count[0] + 1, (count[1],)) if count else None
    for naming in told.group.told:
        at = naming.named.ordinal_at
        if naming.named.ordinal == told.number and at is not None and naming.line.number >= 0:
            return told.number, (told.frame.lines.quote_of(naming.line, at, at + 1),)
    return told.number, ()


def when(told: ToldRound) -> Value | None:
    """The round's day: the first day that a stretch gives, a coarser date where none does, or why it stays open."""
    if "when" not in told.read:
        told.read["when"] = _own_day(told)
    return told.read["when"] or _with_subject(told)


def _own_day(told: ToldRound) -> Value | None:
    if told.told and all(t.rule == "gap" for t in told.told):
        return _before_the_gap(told)
    unread: Value | None = None
    coarse: Value | None = None
    coarse_at = 0
    if (day := _before_its_name(told)) is not None:
        return day
    if told.subject and (day := _day_in_title(told)) is not None and not _dated(told):
        return day
    for stretch in told.stretches:
        if not stretch.line.dates:
            continue
        found = _day_in(told, _up_to(told, stretch), _tense(told, stretch))
        if found is None or found.value is None:
            unread = unread or found
        elif not _counts(told, stretch, found, after_unread=unread is not None) or _gone_by(told, found.value):
            continue
        elif is_day(found.value) and not ("/" in found.value and _numbered(told.others(stretch.line))):
            if coarse is not None and is_day(coarse.value or "") and stretch.line.number not in told.lines:
                return coarse  # days of two rounds: a line that names neither tells no more
            first = stretch.line.number in told.lines and stretch.line.number < coarse_at
            within = coarse is None or (coarse.value and contains(coarse.value, found.value))
            return _whole(told, found) if within or first else coarse
        elif coarse is None:
            coarse, coarse_at = found, stretch.line.number
    return coarse or unread


def _before_its_name(told: ToldRound) -> Value | None:
    """ "The June 29-30, 2022 Summit", "since the June 2016 Summit": the date that stands in front of the name."""
    for telling in told.in_text:
        named, line = telling.named, telling.stretch.line
        k = named.i - 1 if named is not None else -1
        date = line.tokens[k].date if k >= 0 else None
        if date is None or date.core not in IN_FRONT or date.bound == "until" or line.heading:
            continue
        if told.subject and date.core == "month":
            continue  # the page may go back to a meeting of that month
        found = resolve(unbound(date), _clock(told).anchor(_tense(told, telling.stretch)))
        if found.value is not None:
            return Value(found.value, Claim(found.basis, found.rule, (told.frame.lines.quote_of(line, k, k + 1),)))
    return None


def _whole(told: ToldRound, found: Value) -> Value:
    """The days of which the day found is one: "wound up on Wednesday", and later "were held from 11 to 13 April"."""
    if "/" in (found.value or ""):
        return found
    for telling in told.in_text:
        stretch = telling.stretch
        if not stretch.line.dates or not tells_of_meeting(stretch) or _numbered(told.others(stretch.line)):
            continue
        other = _day_in(told, stretch, _tense(told, stretch))
        days = other.value if other is not None else None
        if other is not None and days and "/" in days and is_day(days) and contains(days, found.value or ""):
            return other
    return found


def _day_in(told: ToldRound, stretch: Stretch, tense_: str) -> Value | None:
    """What a stretch tells of when; its place asks again."""
    key = stretch.line.number, stretch.i, stretch.j, tense_
    if key not in told.days:
        others = told.others(stretch.line)
        told.days[key] = slots.when(stretch, told.frame.lines, _clock(told), tense_, others)
    return told.days[key]


def _numbered(others: Sequence[Named]) -> bool:
    """Whether another numbered round is told in one line with it: days from one to the other are those of both."""
    return any(n.ordinal is not None for n in others)


def _with_subject(told: ToldRound) -> Value | None:
    """The month or year of the subject that it is told with in one breath; two meetings need not share a day."""
    found = when(told.told_with) if told.told_with else None
    if found is None or found.value is None or is_day(found.value):
        return None
    return Value(found.value, Claim("inferred", "told_with_subject", found.claim.evidence))


def _counts(told: ToldRound, stretch: Stretch, found: Value, *, after_unread: bool) -> bool:
    """Whether a date may be the round's: after "on Wednesday" that nobody can resolve only a full date may, and a month
    or a year only where the round is named.
    """
    if outright(stretch.line):
        return True
    day = is_day(found.value or "")
    if not day and told.subject and _long_before(found.value or "", told.frame.published):
        return False  # "the three decided on such talks in 1998"
    if after_unread and not (day and found.claim.basis == "stated"):
        return False
    return day or stretch.line.number in told.lines


def _gone_by(told: ToldRound, value: str) -> bool:
    """ "The next meeting, which they decided on when they met on 23 October": a day gone by is not the next one's."""
    last, shown = latest(value), earliest(told.frame.published) if told.frame.published else None
    return told.key == NEXT and last is not None and shown is not None and last < shown


def _long_before(value: str, published: str | None) -> bool:
    """Whether a month or year ended more than a year before the text was published, which tells what is new."""
    last, shown = latest(value), earliest(published) if published else None
    return last is not None and shown is not None and (shown - last).days > A_YEAR


def _clock(told: ToldRound) -> Clock:
    if told.key == NEXT and told.frame.published is None and told.round_when is not None:
        return Clock(told.round_when)  # "next year" in a text that nobody dated counts from the round itself
    beside = when(told.told_with) if told.told_with is not None else None
    day = beside.value.partition("/")[0] if beside is not None and beside.value else None
    return Clock(told.frame.published, context=day)  # "the day before, the delegations convened"


def _tense(told: ToldRound, stretch: Stretch) -> str:
    if told.earlier:
        return "past"
    if told.key == NEXT or told.put_off or (told.role == "other" and all(map(intended, told.in_text))):
        return "future"
    if _gone_back_to(told, stretch) is not None:
        return "past"
    return tense(stretch) or ("future" if told.announced else "past")


def _gone_back_to(told: ToldRound, stretch: Stretch) -> int | None:
    """ "Building on the second consultations in April, ...": the comma where the sentence goes on to what will be
    done next, if it so goes back to the round, which then has been held.
    """
    tokens, named = stretch.line.tokens, told.naming(stretch)
    if named is None or not any(t.low in GOING_BACK for t in tokens[max(0, named.i - BACK_REACH) : named.i]):
        return None
    return next((k for k in range(named.j, stretch.j) if tokens[k].low == ","), stretch.j)


def _up_to(told: ToldRound, stretch: Stretch) -> Stretch:
    """The stretch as far as it goes back to the round; from its name on, where a date stands behind that and another
    series is named before: "In May they held the Talks, and agreed to hold the Dialogue in 2024".
    """
    tokens, named = stretch.line.tokens, told.naming(stretch)
    if named is not None and any(n.specific and n.j <= named.i for n in stretch.line.named):
        behind = tokens[named.j : min(named.j + BEHIND_REACH, stretch.j)]
        k = next((k for k, t in enumerate(behind) if t.date is not None), None)
        if k is not None and not any(t.senses.verb or t.senses.meeting or t.shape == "." for t in behind[:k]):
            return Stretch(stretch.line, named.i, stretch.j)
    end = _gone_back_to(told, stretch)
    return stretch if end is None else Stretch(stretch.line, stretch.i, end)


def _before_the_gap(told: ToldRound) -> Value | None:
    """The year of the round before, counted back from this one: "after six years"."""
    naming = told.told[0]
    length = naming.stretch.line.tokens[naming.stretch.i].duration
    first = earliest(told.round_when) if told.round_when else None
    if first is None or length is None or not length.value:
        return None
    return Value(str(first.year - int(length.value[1:-1])), Claim("inferred", "gap", (naming.quote,)))


def mode(told: ToldRound) -> Value | None:
    """In person, by video or by telephone, where a line that tells of the meeting says so."""
    for naming in told.in_text:
        line, i = naming.stretch.line, naming.stretch.i
        if line.heading or tells_of_meeting(naming.stretch):
            found = slots.mode(line, told.frame.lines, line.begins(i) if i else 0)
            if found is not None:
                return found
    return None


def place(told: ToldRound, *, held: bool, mode_: Value | None) -> Value | None:
    """The city; none for a video round, whatever the date line says."""
    if mode_ is not None and mode_.value in {"video", "phone"}:
        return None
    own: Value | None = None
    country: Value | None = None
    for stretch in told.stretches:
        found = _venue(told, stretch)
        if found is None:
            continue
        own = own or when(told)
        if own is not None and _of_another_day(told, stretch, own):
            continue
        if found.claim.rule != "country":
            return found
        country = country or found
    if told.subject and (city := _in_title(told) or _in_name(told)) is not None:
        return city
    if told.key.startswith("past") and (city := _in_name(told)) is not None:
        return city
    if (country := country or _invited_to(told) or _hosting_country(told)) is not None:
        return country
    return _dateline(told) if told.subject and held and mode_ is None else None


def _venue(told: ToldRound, stretch: Stretch) -> Value | None:
    line = stretch.line
    if line.number not in told.lines and not outright(line) and cities.told_apart(stretch):
        return None
    tables = told.frame.lexicon.tables
    return venues.place(stretch, told.frame.lines, tables, told.group.parties, told.others(stretch.line))


def _invited_to(told: ToldRound) -> Value | None:
    """The country to which somebody is invited for the round: "invited him to Norway for the next round"."""
    tables = told.frame.lexicon.tables
    found = (hosting.invited_to(t.stretch, told.frame.lines, tables, told.group.parties) for t in told.in_text)
    return next((place for place in found if place is not None), None) if not told.main else None


def _hosting_country(told: ToldRound) -> Value | None:
    """The country that hosts, where no city is told: "Norway hosted the fifth round"."""
    for stretch in told.stretches:
        found = hosting.country(stretch, told.frame.lines, told.frame.lexicon.tables, told.group.parties)
        if found is not None or not tells_of_meeting(stretch):
            return found
    return None


def _of_another_day(told: ToldRound, stretch: Stretch, own: Value) -> bool:
    """Whether the stretch tells of a day that is not the round's: then its city is not the round's either."""
    other = _day_in(told, stretch, _tense(told, stretch)) if stretch.line.dates else None
    if other is None or own.value is None or other.value is None:
        return False
    return not (contains(own.value, other.value) or contains(other.value, own.value))


def _in_name(told: ToldRound) -> Value | None:
    """The city after which the meeting is called: "the Tashkent summit"."""
    for naming in told.in_text:
        line = naming.stretch.line
        k = cities.named_after(naming.named, line) if naming.named is not None else None
        city = line.tokens[k].senses.city if k is not None else None
        if k is not None and city is not None:
            quote = told.frame.lines.quote_of(line, k, k + 1)
            return Value(city.name, Claim("stated", "named_after", (quote,)))
    return None


def _in_title(told: ToldRound) -> Value | None:
    """The city that the document's own title tells, which stands nowhere in its text and has no quote."""
    title = next((t.stretch for t in told.all_told if t.stretch.line.number < 0), None)
    k = cities.city_at(title) if title is not None else None
    city = title.line.tokens[k].senses.city if title is not None and k is not None else None
    return Value(city.name, Claim("stated", "title", ())) if city is not None else None


def _dated(told: ToldRound) -> bool:
    """Whether a sentence or heading that names the round has a date of its own."""
    return any(any(True for _ in dates(t.stretch)) for t in told.in_text)


def _day_in_title(told: ToldRound) -> Value | None:
    """The day that the document's own title tells of the round that it names."""
    title = next((t.stretch for t in told.all_told if t.stretch.line.number < 0), None)
    for _, token in dates(title) if title is not None else ():
        if token.date is not None:
            value = resolve(token.date, _clock(told).anchor("future" if told.announced else None)).value
            if value is not None and is_day(value):
                return Value(value, Claim("stated", "title", ()))
    return None


def _dateline(told: ToldRound) -> Value | None:
    """A story written where one of the parties sits, of a meeting held, without another place: they met there."""
    if told.frame.official or any(t.named is not None and tense(t.stretch) == "future" for t in told.told):
        return None
    for line in told.frame.lines.lines[:3]:
        for k, t in enumerate(line.tokens[:4]):
            city = t.senses.city
            if city is not None and city.party in told.group.parties and cities.is_dateline(line, k):
                return Value(city.name, Claim("inferred", "dateline", (told.frame.lines.quote_of(line, k, k + 1),)))
    return None


def host(told: ToldRound, place_: Value | None) -> Value | None:
    """The party that hosts: the subject of a verb of hosting, else the party in whose city they meet."""
    for stretch in told.stretches:
        found = hosting.host(stretch, told.frame.lines, told.group.parties)
        if found is not None:
            return found
        if not tells_of_meeting(stretch):
            break
    city = told.frame.lexicon.tables.places.get(place_.value) if place_ is not None and place_.value else None
    if place_ is None or city is None or city.party not in told.group.parties:
        return None
    return Value(city.party, Claim("inferred", "place_of_party", place_.claim.evidence))
