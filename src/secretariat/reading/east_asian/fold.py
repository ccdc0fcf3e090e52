"""Fold: a shadow of a Japanese or Chinese text, code point for code point: wide letters narrow, marks in one form."""

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


class _Folded(dict[int, str]):
    """Code point to what it is folded to, found out once for each; half characters of broken decoding are marked."""

    def __missing__(self, point: int) -> str:
        self[point] = kept = "\ufffd" if 0xD800 <= point <= 0xDFFF else chr(point)
        return kept


_FOLDED = _Folded({ord(c): to for c, to in _ONE_FOR_ONE.items()})


def fold(text: str, folded: dict[int, str] = _FOLDED) -> str:
    """The shadow of a text, of its own length. Total: any string has one."""
    return text.translate(folded)


def folding(pairs: str) -> dict[int, str]:
    """A folding that takes the first character of each pair for the second too: "對对 話话"."""
    return _Folded({**_FOLDED, **{ord(pair[0]): pair[1] for pair in pairs.split() if len(pair) == 2}})
