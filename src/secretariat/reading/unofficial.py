"""Unofficial: meetings of citizens, institutes and political parties, under names like those of governments' rounds."""

from collections.abc import Sequence
from itertools import pairwise

from secretariat.reading.lines import Line, Lines
from secretariat.reading.named import Named

UNOFFICIAL = frozenset(
    [
        *(
            "business",
            "ceo",
            "ceos",
            "civic",
            "society",
            "youth",
            "investor",
            "investors",
            "parliamentary",
            "interfaith",
        ),
        *("interfaith", "institute", "media", "track"),
    ]
)
BEFORE_NOUN = frozenset(["public", "leadership", "women's"])  # that with "forum" name a meeting of citizens
OF_INVESTORS = frozenset([("investment", "forum"), ("trade", "union"), ("trade", "unions")])
OF_CITIZENS = UNOFFICIAL | BEFORE_NOUN | {"investment", "union", "unions"}
FORA_OF_CITIZENS = "unofficial.fora"  # the cue of those that are called like dialogues of governments
# what is printed or broadcast, under a name like that of a dialogue
READ = frozenset(["newspaper", "magazine", "journal", "periodical", "gazette", "programme", "podcast", "website"])
READ_REACH = 3  # tokens between such a word and the name
TRACK_REACH = 4  # tokens of "Track 1.5" before a name


def said_unofficial(lines: Lines) -> list[Named]:
    """The names of which the text says somewhere that they are of citizens, or on a track beside the official one."""
    told: list[Named] = []
    last: dict[str, Named] = {}  # what "the dialogue" stands for
    for line in [lines.title, *lines.lines] if lines.title is not None else lines.lines:
        for n in line.named:
            if n.specific:
                last[n.noun] = n
            if n.noun in last and ((n.specific and of_citizens(line, n)) or brings_people(line, n)):
                told.append(last[n.noun])
    return [n for n in told if n.capital or len(n.parties) > 1]


def names_same(unofficial: Sequence[Named], named: Named, official: set[str]) -> bool:
    """ "The Australia-US Cyber Dialogue", of a text that says "this first 1.5 Track Cyber Dialogue"; "the Dialogue" in
    it, if no other is told by that noun.
    """
    if not named.specific:
        return named.noun not in official and any(n.noun == named.noun for n in unofficial)
    return any(
        n.noun == named.noun
        and (n.words & OF_CITIZENS) - {"track"} <= named.words  # "the Business Summit" is not the Summit
        and n.topic == named.topic
        and (n.parties == named.parties or not n.parties or not named.parties)
        and not named.words - n.words
        for n in unofficial
    )


def _of_political_parties(line: Line, named: Named) -> bool:
    """ "The 8th meeting of the Communist Party of China Dialogue": the name is cut where the party's own ends."""
    before = [t.low for k, t in enumerate(line.tokens[: named.noun_at]) if line.begins(k) < named.name_start]
    return before[-2:] == ["party", "of"]


def brings_people(line: Line, named: Named) -> bool:
    """ "The dialogue brings together academics and business leaders": no meeting of governments, whatever its name."""
    verb = next((k for k in line.meetings if k >= named.j), None)
    if verb is None or not line.cues or not line.tokens[verb].low.endswith("together"):
        return False
    return line.has_cue("unofficial.people", line.ends(verb))


def _of_a_paper(line: Line, named: Named) -> bool:
    """ "The newspaper Dialogue", "the Dialogue magazine", "the first edition of Dialogue": something that is read."""
    if named.topic or named.level or (len(named.parties) > 1 and line.words.isdisjoint(READ)):
        return False
    near = line.tokens[max(0, named.i - READ_REACH) : named.i] + line.tokens[named.j : named.j + READ_REACH]
    if not line.words.isdisjoint(READ) and any(t.low in READ for t in near):
        return True
    counted = [t.low for t in line.tokens[max(0, named.noun_at - 2) : named.noun_at]]
    return counted in (["edition", "of"], ["issue", "of"]) and line.tokens[named.noun_at].shape == "A"


def of_citizens(line: Line, named: Named) -> bool:
    """ "Civil Society Forum", "Business Council", "Youth Summit": where others meet than governments."""
    if named.strength == "strong" and _of_a_paper(line, named):
        return True
    if "party" in line.words and _of_political_parties(line, named):
        return True
    if line.cues and line.has_cue(FORA_OF_CITIZENS, named.start, named.end):
        return True  # "the fifth Petersburg Dialogue Russian-German Forum"
    if line.words.isdisjoint(OF_CITIZENS):
        return False
    lows = [t.low for t in line.tokens[named.i : named.j]]
    if "track" in line.words and any(t.low == "track" for t in line.tokens[max(0, named.i - TRACK_REACH) : named.i]):
        return True  # "a pilot Track 1.5 Security Dialogue"
    if named.i and line.tokens[named.i - 1].low == "its" and not line.words.isdisjoint(UNOFFICIAL):
        return True  # "hosted the Investor Network for its Technology Dialogue"
    return any(
        low in UNOFFICIAL or (low in BEFORE_NOUN and after == named.noun) or (low, after) in OF_INVESTORS
        for low, after in pairwise([*lows, ""])
    )
