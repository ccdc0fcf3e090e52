"""English inflection for the lexicon: a desk officer writes the base form, the reader meets all of them."""

VOWELS = "aeiou"


def past_of(verb: str, *, double: bool = False) -> str:
    """The regular past and participle of a verb's base form."""
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return verb[:-1] + "ied"
    return verb + (verb[-1] if double else "") + "ed"


def ing_of(verb: str, *, double: bool = False) -> str:
    """The -ing form of a verb's base form."""
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "be":
        return verb[:-1] + "ing"
    return verb + (verb[-1] if double else "") + "ing"


def present_of(verb: str) -> str:
    """The third person singular of a verb's base form; also the regular plural of a noun."""
    if verb.endswith(("s", "x", "z", "ch", "sh")):
        return verb + "es"
    if verb.endswith("y") and verb[-2:-1] not in VOWELS:
        return verb[:-1] + "ies"
    return verb + "s"
