"""Fold: a shadow of a Japanese or Chinese text, code point for code point: wide letters narrow, marks in one form."""

import re
from collections.abc import Mapping

_ONE_FOR_ONE = {
    **{chr(wide): chr(wide - 0xFEE0) for wide in range(0xFF01, 0xFF5F)},
    **dict.fromkeys("“”„‟″＂", '"'),
    **dict.fromkeys("‘’‛′", "'"),
    **dict.fromkeys("‐‑‒–—―−﹣", "-"),
    **dict.fromkeys("〜～∼", "~"),
    **dict.fromkeys("·•‧･⋅∙", "・"),
    **dict.fromkeys("﹑､", "、"),
    **dict.fromkeys("｡", "。"),
    **dict.fromkeys("\t\xa0\u1680\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "),
    **dict.fromkeys("\u200b\u200c\u200d\ufeff\xad\u2060", " "),
    **dict.fromkeys("\r\x0b\x0c\x85\u2028\u2029", "\n"),
    "〔": "(",
    "〕": ")",
    "﹙": "(",
    "﹚": ")",
    "｢": "「",
    "｣": "」",
}


class Folding:
    """What each character is folded to; half characters of broken decoding are marked.

    A pattern finds the few characters that are folded: a table asked for each character of a text takes longer.
    """

    def __init__(self, table: Mapping[str, str]) -> None:
        self._table = dict(table)
        self._folded = re.compile(f"[{''.join(map(re.escape, self._table))}\ud800-\udfff]")

    def __call__(self, text: str) -> str:
        """The shadow of a text, of its own length. Total: any string has one."""
        return self._folded.sub(self._fold, text)

    def _fold(self, found: re.Match[str]) -> str:
        return self._table.get(found.group(), "\ufffd")


fold = Folding(_ONE_FOR_ONE)


def folding(pairs: str) -> Folding:
    """A folding that takes the first character of each pair for the second too: "對对 話话"."""
    return Folding({**_ONE_FOR_ONE, **{pair[0]: pair[1] for pair in pairs.split() if len(pair) == 2}})
