"""When a fact that was read counts as the fact of the gold: same words, same name, same title, same passage.

A reader may quote a little more or less than an annotator, and print a name in another order; neither is a mistake.
"""

import re
import unicodedata
from collections import Counter
from typing import Any

Fact = dict[str, Any]

# fmt: off
HONORIFICS = frozenset((
    "mr", "mrs", "ms", "dr", "he", "h", "e", "prof", "gen", "pol", "amb", "ambassador", "samdech", "sir", "the", "hon",
    "lt", "col", "adm",
))
# fmt: on
WORD = re.compile(r"[a-z0-9+]+|[^\W\da-z_]+?(?=[\u3040-\u9fff])|[\u3040-\u9fff]|[^\W\da-z_]+")
ACRONYM = re.compile(r"[A-Z][A-Z0-9+]+")
CAPITALS = re.compile(r"[A-Z0-9+]+")
SAME_PASSAGE = (0.7, 0.3)  # share of the shorter and of the longer quote's words that both must hold
SAME_TITLE = (0.6, 0.34)

# Acts fall into five families, so that "confirm" for "reaffirm" is no mistake and "urge" for "welcome" is.
FAMILIES = {
    "agree": "agree confirm reaffirm affirm share_view recognize concur pledge vow express_intent acknowledge decide",
    "appraise": "welcome commend appreciate praise express_sympathy express_hope thank congratulate support",
    "object": "express_concern condemn criticize oppose protest reject deplore accuse warn regret",
    "ask": "urge call_for request demand propose suggest invite hope expect",
    "tell": "state say stress explain exchange note describe brief inform present reiterate discuss",
}
FAMILY = {act: family for family, acts in FAMILIES.items() for act in acts.split()}


def words(text: str | None) -> list[str]:
    """The words without case or accents; Chinese and Japanese text gives its characters."""
    decomposed = unicodedata.normalize("NFKD", text or "")
    return WORD.findall("".join(c for c in decomposed if not unicodedata.combining(c)).lower())


def same_words(a: object, b: object) -> bool:
    """Whether two values are printed alike."""
    return words(str(a)) == words(str(b))


def same_name(a: str, b: str) -> bool:
    """Whether two names have the same words in any order; a longer form counts where the shorter has two words."""
    left, right = (frozenset(w for w in words(name) if w not in HONORIFICS) for name in (a, b))
    if not left or not right:
        return False
    within = left <= right or right <= left
    return left == right or (min(len(left), len(right)) > 1 and within)


def same_person(gold: Fact, read: Fact) -> bool:
    """By the name as printed, by its romanisation where the gold gives one, or by the post of an unnamed head."""
    printed = read.get("name") or read.get("post") or ""
    return any(same_name(name, printed) for name in (gold["name"] or gold["post"], gold.get("name_latin") or ""))


def same_title(a: str, b: str) -> bool:
    """Whether two names of a forum, an instrument or a dialogue are of one thing; "ARF" stands within a longer name."""
    short, long = sorted((a, b), key=len)
    if ACRONYM.fullmatch(short.strip()):
        return short.strip() in CAPITALS.findall(long)
    left, right = set(words(a)), set(words(b))
    shared = len(left & right)
    if not shared:
        return False
    of_shorter, of_longer = SAME_TITLE
    return shared / min(len(left), len(right)) >= of_shorter and shared / max(len(left), len(right)) >= of_longer


def same_passage(a: str, b: str) -> bool:
    """Whether two quotes are of one passage: most of the shorter one, and no tiny part of the longer."""
    left, right = Counter(words(a)), Counter(words(b))
    small, large = sorted((left.total(), right.total()))
    if not small:
        return False
    shared = (left & right).total()
    of_shorter, of_longer = SAME_PASSAGE
    return shared / small >= of_shorter and shared / large >= of_longer


def quote(fact: Fact) -> str:
    """The passage that a fact rests on: of the gold its `quote`, of a reading the first of its evidence."""
    evidence = fact.get("evidence") or [{}]
    return fact.get("quote") or evidence[0].get("quote") or ""


def parties(fact: Fact, key: str = "parties") -> frozenset[str]:
    """The parties of a fact, in no order."""
    return frozenset(fact.get(key) or ())
