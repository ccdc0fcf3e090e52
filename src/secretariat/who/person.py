"""What is known of a person's printed name."""

from typing import Literal

from msgspec import Struct

GENERATIONS = frozenset(["jr", "jnr", "sr", "snr", "ii", "iii", "iv"])  # behind a name, and no part of it

Order = Literal["family_first", "given_first"]
Rule = Literal[
    "capitals",  # the family name alone is printed in capitals: KITAMURA Toshihiro
    "comma",  # it stands before a comma: Turnbull, Malcolm
    "hyphen",  # it stands beside a given name of two joined syllables: Seo Min-jeong
    "family list",  # one end of the name is a common family name of the delegation, the other is none
    "delegation's order",  # names of that party are printed in this order
    "government's order",  # Japan's own texts from 2020 on print the family name first
    "middle initial",  # an initial stands between given and family name, whoever the person is
    "transcribed",  # parts set apart by a dot in Japanese or Chinese: given name first
    "blank",  # parts in characters set apart by a blank: family name first
    "alone",  # one part only, and a common family name of the delegation
    "open",  # nothing tells
]


class PersonName(Struct, frozen=True):
    """A person's name as a text prints it.

    Attributes:
        printed: the words of the text, titles and all.
        titles: honorifics and posts before the name, as printed.
        parts: the words of the name itself, in the order printed.
        family: the family name, or the part by which the person is called; None where nothing tells.
        given: the rest; None where the family name is open or stands alone.
        order: how the name is printed; None where that is open.
        script: ISO 15924: Latn, Hani, Kana, Hang, Cyrl; Zyyy for a name without letters.
        rule: what decided.
    """

    printed: str
    titles: tuple[str, ...]
    parts: tuple[str, ...]
    family: str | None
    given: str | None
    order: Order | None
    script: str
    rule: Rule
