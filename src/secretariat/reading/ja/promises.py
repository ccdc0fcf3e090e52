"""What of "…ことで一致した" is something to be done, and what only a view: by the words right before the verb."""

import re
from collections.abc import Mapping

from secretariat.reading.east_asian.words import Speech

# "…すること" and its like before the verb; a verb in the present stands before it.
THINGS = (
    "ことで",
    "ことでも",
    "ことを",
    "ことも",
    "ことについて",
    "ことにつき",
    "ことに",
    "こと",
    "ことなどで",
    "ことなどを",
    "よう",
    "点で",
    "旨",
    "と",
    "方向で",
    "方針で",
    "方針を",
    "考えで",
    "とのコミットメントを",
    "というコミットメントを",
)
LONGEST_FIRST = sorted(THINGS, key=len, reverse=True)
PRESENT = frozenset("くうすつぬむるぐぶ")
STATES = (
    "である",
    "にある",
    "がある",
    "となる",
    "重要な",
    "必要な",
    "ている",
    "ってい",
    "れる",
    "できる",
    "不可欠な",
    "極めて重要である",
    "役割を果たす",
    "必要とする",
)
ADVERBS = (
    "原則的に",
    "原則",
    "大筋で",
    "大筋",
    "基本的に",
    "引き続き",
    "改めて",
    "あらためて",
    "ともに",
    "共に",
    "それぞれ",
    "互いに",
    "相互に",
    "強く",
    "再度",
)
DECIDED = ("こととな", "こととし", "ことにな", "ことにし", "予定")
PLEDGED = re.compile(
    "(?:[てで]いく(?:と|旨|との|考えを|考えが)|(?:する|[てで]いく)(?:コミットメント|意向|方針|決意|用意がある)(?:を|が|と|旨|との))$"
)
DECLARING = frozenset(["表明", "確約", "約束", "明言"])
VIEWS = ("認識", "見解", "との", "重要性", "必要性", "意義", "評価", "点")


def is_promise(said: str, speech: Speech, groups: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether the parties say that they will do it."""
    if speech.lemma in DECIDED:
        return not said.endswith(STATES)
    tail = _without_adverbs(said)
    if tail.endswith(THINGS):
        thing = next(t for t in LONGEST_FIRST if tail.endswith(t))
        before = tail.removesuffix(thing)
        if before.endswith(STATES) or not before or before[-1] not in PRESENT:
            return False
        return not before.endswith(("であった", "ある", *groups.get("action.stances", ())))
    bare = tail.rstrip("でをもにがは")
    if bare.endswith(tuple(groups.get("action.views", ()))) or "の認識" in bare[-8:]:
        return False
    return bare.endswith(tuple(groups.get("action.nouns", ())))


def is_pledge(said: str, speech: Speech) -> bool:
    """ "引き続き支援していくと表明し", "…を提供する方針を示した": what one side says that it will do."""
    if PLEDGED.search(said) is not None:
        return True
    bare = said.removesuffix("旨").removesuffix("と")
    doing = bare != said and bare.endswith(tuple(PRESENT)) and not bare.endswith(STATES)
    return doing and speech.lemma in DECLARING


def _without_adverbs(said: str) -> str:
    """ "続けていくことに引き続きコミットした": what stands between the thing and the verb."""
    tail = said.rstrip("、, ")
    while tail.endswith(ADVERBS):
        adverb = next(a for a in ADVERBS if tail.endswith(a))
        tail = tail.removesuffix(adverb).rstrip("、, ")
    return tail


def force_of(said: str) -> str:
    """ "方向で調整" is agreed to be worked towards, and no more."""
    return "intends" if said.find("方向で", max(0, len(said) - 29)) >= 0 else "agreed"
