"""Speakers: persons by their name, their surname or a pronoun."""

from secretariat.reading.phrases.who import Scene, Who, WhoKind
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import ADMINISTRATIONS, NAME_SHAPES

SURNAME_WIDTHS = (3, 2, 1)  # words, the longest first
PRONOUNS: tuple[tuple[str, WhoKind], ...] = (
    ("collective.plural_pronouns", "they"),
    ("collective.neuter", "it"),
    ("collective.masculine", "he"),
    ("collective.first_singular", "we"),
    ("collective.feminine", "she"),
)


def person(scene: Scene, i: int) -> Who | None:
    """A person whom the sentence names in full or with a post."""
    named = scene.people.get(i)
    if named is None:
        return None
    known = scene.cast.by_name.get(named.name.lower())
    party = known.party if known else (named.parties[0] if named.parties else None)
    for_press = named.rank is not None and ("spokes" in named.rank or "press secretary" in named.rank)
    return Who(
        i=_of_two_posts(scene, i),
        j=named.j,
        kind="person",
        parties=(party,) if party else (),
        speaker=known.name if known else named.name,
        spokesperson=for_press or (known is not None and known.spokesperson),
    )


def _of_two_posts(scene: Scene, i: int) -> int:
    """Where "Deputy Prime Minister and Foreign Minister Roe" begins; behind "the", the first is somebody else."""
    tokens, k = scene.tokens, i - 2
    if k < 0 or tokens[i - 1].low != "and" or tokens[k].senses.rank is None or tokens[k].shape == "a":
        return i
    before = tokens[k - 1] if k else None
    alone = before is None or not ("glue.determiner" in before.senses.classes or before.shape in NAME_SHAPES)
    return k if alone and scene.people.get(i) is not None and scene.people[i].post else i


def surname(scene: Scene, i: int) -> Who | None:
    """A person whom the document named before, by the name that it uses now."""
    t = scene.tokens[i]
    if t.shape not in NAME_SHAPES or t.date or t.low.partition(" ")[0] not in scene.cast.first_words:
        return None
    for width in SURNAME_WIDTHS:
        name = " ".join([x.low for x in scene.tokens[i : i + width] if x.low != "-"])
        known = scene.cast.by_name.get(name)
        if known is not None and len(scene.tokens) >= i + width:
            if known.party and (end := _past_administration(scene.tokens, i + width)) is not None:
                return Who(i=i, j=end, kind="side", parties=(known.party,))
            return Who(
                i=i,
                j=i + width,
                kind="person",
                parties=(known.party,) if known.party else (),
                speaker=known.name,
                spokesperson=known.spokesperson,
            )
    return None


def _past_administration(tokens: tuple[Token, ...], j: int) -> int | None:
    """The end of "the Roe Government", "the Roe-Berg Administration", behind the first name in it."""
    if tokens[j - 1].low == "-" or (j < len(tokens) and tokens[j].low == "-"):
        j += 1 if tokens[j - 1].low == "-" else 2
    return j + 1 if j < len(tokens) and tokens[j].low in ADMINISTRATIONS else None


def pronoun(scene: Scene, i: int) -> Who | None:
    """ "They", "it", "he", "I": whom it stands for is told by what was said before."""
    t = scene.tokens[i]
    if not t.senses.classes:
        return None
    for name, kind in PRONOUNS:
        if name in t.senses.classes and (kind != "we" or t.shape == "A"):
            return Who(i=i, j=i + 1, kind=kind)
    return None
