"""English durations and recurrences as data: where one can stand, what may stand before and behind it, what its words
mean.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_ = r"(?:[^\S\n]{1,3}\n?[^\S\n]{0,4}|\n[^\S\n]{0,4})"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_NUMBER = (
    rf"[0-9]{{1,3}}|(?:twenty|thirty|forty|fifty|sixty)(?:(?:-|{_})(?:{_ONES}))?|ten|eleven|twelve|thirteen|fourteen|fifteen"
    rf"|sixteen|seventeen|eighteen|nineteen|{_ONES}"
)

TRIGGER = re.compile(
    r"\b(?:(?P<unit>(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|fortnights?|centur(?:y|ies)))(?!\w)"
    r"|(?P<word>(?:twice[- ]|half[- ])(?:yearly|annual(?:ly)?)"
    r"|(?:bi-?|semi-?)?annual(?:ly)?|yearly|bienn(?:ial(?:ly)?|ium)|trienn(?:ial(?:ly)?|ium)"
    r"|quarterly|(?:bi-?)?(?:month|week)ly|fortnightly|daily"
    r"|regularly|periodic(?:ally)?|on a (?:regular|periodic|recurring) basis|at regular intervals"
    r"|regular(?= (?:bilateral |high-level |political )?"
    r"(?:meetings?|consultations?|talks|dialogues?|contacts?|exchanges?|rounds?|sessions?)))(?!\w|-old))"
)
_NO_NOUN = (
    "an?|the|to|of|for|and|or|in|at|from|by|with|on|now|after|before|since|until|but|when|while|that|which|who|as|is|are|was"
    "|were|has|have|had|will|would|ago|later|earlier|if|not|it|we|he|they|this|these|its|their|our|between|under|so|up"
)
OPENERS = (  # the beginnings of all that TRIGGER matches
    "year", "month", "week", "day", "hour", "minute", "decade", "fortnight", "century", "centuries",
    "twice yearly", "twice-yearly", "twice annual", "twice-annual", "half yearly", "half-yearly", "half annual",
    "half-annual",
    "annual", "biannual", "bi-annual", "semiannual", "semi-annual", "yearly", "biennial", "biennium",
    "triennial", "triennium",
    "quarterly", "monthly", "bimonthly", "bi-monthly", "weekly", "biweekly", "bi-weekly", "fortnightly", "daily",
    "regular", "periodic", "on a regular", "on a periodic", "on a recurring", "at regular",
)  # fmt: skip
WORDS: Mapping[str, str | None] = {
    "annual": "P1Y",
    "annually": "P1Y",
    "yearly": "P1Y",
    "biannual": "P6M",
    "biannually": "P6M",
    "semiannual": "P6M",
    "semiannually": "P6M",
    "twice yearly": "P6M",
    "twice annual": "P6M",
    "twice annually": "P6M",
    "half yearly": "P6M",
    "half annual": "P6M",
    "half annually": "P6M",
    "biennial": "P2Y",
    "biennially": "P2Y",
    "biennium": "P2Y",
    "triennial": "P3Y",
    "triennially": "P3Y",
    "triennium": "P3Y",
    "quarterly": "P3M",
    "monthly": "P1M",
    "weekly": "P1W",
    "fortnightly": "P2W",
    "daily": "P1D",
}  # fmt: skip  "bimonthly" and "biweekly" mean two things, "regularly" no exact one: none of them has a value
BEFORE = re.compile(
    r"(?<![\w.,/$€£¥-])(?:"
    rf"(?:(?P<each>every|each|in(?={_}alternate))|(?P<times>once|twice|thrice|(?:{_NUMBER}){_}times)(?:,?{_})(?P<per>an?|per|every|each|in{_}every|in{_}an?|in))"
    rf"(?:{_}(?P<every>other|alternate|second|third|fourth|fifth|{_NUMBER}))?(?P<more>{_}(?:to|or){_}(?:{_NUMBER}))?"
    rf"|(?P<half>half{_}an?|a{_}half)"
    rf"|(?P<low>[0-9]{{1,3}}{_}?[-–]{_}?|(?:{_NUMBER}){_}(?:to|or){_})?(?P<n>{_NUMBER})(?P<and>{_}and{_}an?{_}half)?(?:{_}(?:full|long|whole|consecutive|more|straight))?"
    rf"|(?P<one>an?)(?:{_}(?:full|whole))?"
    rf"|(?P<vague>several|an?{_}few|a{_}couple{_}of|a{_}number{_}of|many|some)"
    rf")(?:-|{_})\Z"
)
COUNTING = frozenset(  # the last words of all that BEFORE matches, but for digits
    [
        *("each", "every", "once", "twice", "thrice", "times", "per", "a", "an", "in", "of", "half", "several", "few"),
        *("other", "alternate", "second", "third", "fourth", "fifth", "many", "some"),
        *("full", "long", "whole", "consecutive", "more", "straight"),
    ]
) | frozenset(re.findall(r"[a-z]+", _NUMBER))
AFTER = re.compile(
    rf"(?P<and>{_}and{_}a{_}half)?(?P<long>-long|long)?['’]?(?:{_}long)?(?:{_}(?:of{_})?(?!(?:{_NO_NOUN})\b)(?P<noun>[a-z][a-z-]{{1,30}}))?"
)
LONG_ALONE = re.compile(r"-?long\b")
REJECT = re.compile(rf"(?:-|{_})(?:old|ago|olds)\b|['’]?{_}of{_}age\b")
LEAD = re.compile(
    rf"(?<!\w)(?:(?P<first>first(?:{_}[a-z-]{{1,20}}){{0,3}}{_}in)|(?!(?:{_NO_NOUN})\b)(?P<noun>[a-z-]{{2,30}}){_}of|(?P<lead>after|in|within|for|during|over|every|since|lasting|lasted|of))"
    rf"{_}(?:(?:the|a|an|its|their|this){_})?(?:(?:last|past|next|coming|previous){_})?"
    rf"(?:(?P<hedge>about|around|approximately|roughly|almost|nearly|over|more{_}than|at{_}least|up{_}to|less{_}than|some|just|only|exactly){_})?\Z"
)
HEDGE_BEFORE = re.compile(
    rf"(?<!\w)(?P<hedge>about|around|approximately|roughly|almost|nearly|over|more{_}than|at{_}least|up{_}to|less{_}than|just{_}over"
    rf"|in{_}principle|as{_}a{_}rule|generally|usually|normally|ideally|preferably),?{_}(?:(?:an?|on{_}an?|be{_}held|held){_})?\Z"
)
HEDGE_AFTER = re.compile(
    rf",?{_}\(?(?P<hedge>in{_}principle|as{_}a{_}rule|or{_}so|at{_}least|if{_}possible|on{_}average)(?!\w)"
)
ORDINALS: Mapping[str, int] = {"other": 2, "alternate": 2, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
TIMES: Mapping[str, int] = {"once": 1, "twice": 2, "thrice": 3}
