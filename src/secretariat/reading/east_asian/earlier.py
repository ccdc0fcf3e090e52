"""Earlier rounds told by their dates alone: "前两次会议分别于4月和6月举行", "1月と5日に続く3回目"."""

import re
from collections.abc import Iterator, Sequence

from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.marks import PREVIOUS, Mark
from secretariat.reading.east_asian.page import Sentence
from secretariat.reading.east_asian.words import Word

COUNTED = re.compile("前(?:两|二|三|2|3)(?:次|轮|届)|(?:過去|これまでの)(?:二|三|2|3)回")
FOLLOWED = re.compile("に続[くきい]|に次[ぐぎい]")
AND = frozenset(["、", "和", "与", "及", "と", "、および", "および", "及び"])
RULE = "dated"


def earlier(sentence: Sentence, frame: Frame, number: int | None) -> Iterator[Mark]:
    """The rounds before the one at hand, counted back from its number; without one only the last is known."""
    for n, word in enumerate(reversed(_dates(sentence, frame.page.folded)), 1):
        if number is None and n > 1:
            return
        key = PREVIOUS if number is None else str(number - n)
        if number is None or number > n:
            yield Mark(word.start, word.end, key, None, None, RULE)


def _dates(sentence: Sentence, text: str) -> Sequence[Word]:
    dates = sentence.dates
    if len(dates) > 1 and (counted := COUNTED.search(text, sentence.start, sentence.end)) is not None:
        behind = [w for w in dates if w.start >= counted.end()]
        run = behind[:1]
        for word in behind[1:]:
            if text[run[-1].end : word.start] not in AND:
                break
            run.append(word)
        return run if len(run) > 1 else ()
    for last, word in enumerate(dates):
        if text.startswith("に", word.end) and FOLLOWED.match(text, word.end):
            first = last
            while first and text[dates[first - 1].end : dates[first].start] in AND:
                first -= 1
            return dates[first : last + 1]
    return ()
