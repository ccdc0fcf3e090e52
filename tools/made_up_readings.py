"""Readings in our own words without a reader: a world's worth of dialogues, some of them told by thousands of texts."""

from collections.abc import Iterator
from itertools import combinations

from secretariat.model import Claim, Commitment, Head, Header, Mention, Quote, Reading, Reference, Series, Statement
from secretariat.sources import Opened
from tools.made_up import COUNTRIES, opened

LARGEST, TAIL = 5_000, 0.75  # documents of the largest block, and how steeply the others fall off
DOCUMENTS_A_ROUND, ROUNDS_A_DIALOGUE = 4, 60
CODES = (
    "JP", "NO", "CN", "RU", "IN", "FR", "DE", "AU", "CA", "BR", "MX", "VN", "TH", "ID", "MY", "TR", "EG", "KE", "ES",
    "IT", "PL", "SE", "FI", "DK", "PT", "GR", "CL", "PE", "AR", "PK", "MN", "CU",
)  # fmt: skip
SUBJECTS = (
    "Security", "Counter-Terrorism", "Cyber", "Maritime", "Economic", "Energy", "Human Rights", "Disarmament",
    "Consular", "Climate", "Space", "Health", "Trade", "Education", "Science", "Fisheries", "Aviation", "Water",
    "Agriculture", "Tourism", "Culture",
)  # fmt: skip
MATTERS = (
    "the situation in the South China Sea", "the fight against terrorism", "the denuclearization of the peninsula",
    "the exchange of defense information", "trade in rare earths", "the safety of navigation", "cyber attacks",
)  # fmt: skip


def sizes(documents: int) -> list[int]:
    """How many documents each block has, the largest first."""
    largest = max(10, LARGEST * documents // 100_000)
    found: list[int] = []
    while sum(found) < documents:
        found.append(max(4, int(largest * (len(found) + 1) ** -TAIL)))
    return found


def readings(documents: int) -> Iterator[tuple[Opened, Reading]]:
    """So many documents with what they say, block by block."""
    names = list(zip(CODES, COUNTRIES.items(), strict=True))
    pairs = list(combinations(range(len(names)), 2))
    for block, size in enumerate(sizes(documents)):
        first, second = (names[at] for at in pairs[block % len(pairs)])
        era = 1950 + block // len(pairs)
        for number in range(size):
            yield document(block, number, first, second, era)


Named = tuple[str, tuple[str, str]]


def document(block: int, number: int, first: Named, second: Named, era: int = 1950) -> tuple[Opened, Reading]:
    """One account of one round: by one side or the other, or by the press."""
    (code, (country, city)), (other, (neighbor, capital)) = first, second
    turn, voice = divmod(number, DOCUMENTS_A_ROUND)
    series, held = divmod(turn, ROUNDS_A_DIALOGUE)
    subject = SUBJECTS[series % len(SUBJECTS)]
    name = f"{country}-{neighbor} {subject} Dialogue"
    when = f"{era + held % 75}-{1 + (7 * held + series) % 12:02}-{1 + (held + block) % 28:02}"
    sides = ((code,), (other,), (), (code,))[voice]
    told = _Text(f"D{block}-{number}", sides, when)
    told.mention(name, (code, other), held + 1, when, (city, capital)[held % 2], number)
    told.words((code, other), sides, number, turn)
    return told.finished()


class _Text:
    """A text as it grows, with the facts in it: each Quote stands in the text to the letter."""

    def __init__(self, label: str, sides: tuple[str, ...], when: str) -> None:
        self.label, self.sides, self.when, self.text = label, sides, when, f"{label}\n\n"
        self.rounds: list[Mention] = []
        self.statements: list[Statement] = []
        self.commitments: list[Commitment] = []
        self.references: list[Reference] = []

    def said(self, words: str) -> tuple[Quote, ...]:
        start = len(self.text)
        self.text += f"{words}. "
        return (Quote(start, start + len(words), words),)

    def mention(self, name: str, parties: tuple[str, ...], held: int, when: str, place: str, number: int) -> None:
        for role, ordinal in (("subject", held), ("previous", held - 1))[: 2 if held > 1 and number % 3 == 0 else 1]:
            quotes = self.said(
                f"The {ordinal}th {name}, in {place} on {when}" if role == "subject" else "The last round"
            )
            heads = tuple(
                Head(name=f"{family} {['Paul', 'Anna', 'Jan', 'Kim'][held // 7 % 4]}", party=party, post="Ambassador",
                     rule="made", evidence=quotes)
                for party, family in zip(parties, ("Berg", "Sato"), strict=True)
            )  # fmt: skip
            slots = {"ordinal": ordinal, **({"when": when, "place": place} if role == "subject" else {})}
            self.rounds.append(
                Mention(
                    id=f"round:{len(self.rounds) + 1}", role=role, dialogue=name, parties=tuple(sorted(parties)),  # type: ignore[arg-type]
                    series=Series(), ordinal=ordinal, when=slots.get("when"), place=slots.get("place"), status="held",  # type: ignore[arg-type]
                    heads=heads if role == "subject" else (), evidence=quotes,
                    claims={slot: Claim("stated", "made", quotes) for slot in slots},
                )
            )  # fmt: skip

    def words(self, parties: tuple[str, ...], sides: tuple[str, ...], number: int, turn: int) -> None:
        both = tuple(sorted(parties))
        for at in range(4):
            matter = MATTERS[(number + at) % len(MATTERS)]
            by, act, verb = (
                (both, "exchange", "exchanged views on"),
                (parties[:1], "express_concern", "voiced concern over"),
                (parties[1:], "urge", "urged restraint in"),
                (both, "agree", "agreed on"),
            )[at]
            self.statements.append(
                Statement(id=f"s{at}", by=by, act=act, at="round:1", according_to=sides, rule="made",
                          evidence=self.said(f"They {verb} {matter} in view of item {turn % 11}"))
            )  # fmt: skip
        quotes = self.said("They agreed to start the hotline as soon as possible")
        self.commitments.append(
            Commitment(id="c1", by=both, kind="establish", nature="deliverable", force="agreed", at="round:1",
                       urgency="as soon as possible", according_to=sides, rule="made", evidence=quotes)
        )  # fmt: skip
        quotes = self.said(f"The next round would be held in {int(self.when[:4]) + 1}")
        self.commitments.append(
            Commitment(id="c2", by=both, kind="next_round", nature="deliverable", force="intends", at="round:1",
                       due=str(int(self.when[:4]) + 1), according_to=sides, rule="made", evidence=quotes)
        )  # fmt: skip
        self.references.append(Reference(kind="channel", name="hotline", rule="made", evidence=self.said("hotline")))

    def finished(self) -> tuple[Opened, Reading]:
        source = opened(self.text, self.label, published=self.when, publisher=f"MFA {' '.join(self.sides) or 'Press'}")
        header = Header(
            id=self.label, text_id=source.document.text_id, publisher=source.document.publisher, published=self.when,
            language="en", genre="readout" if self.sides else "news", account_of=self.sides,
            authority="official" if self.sides else "press",
        )  # fmt: skip
        return source, Reading(
            document=header, rounds=tuple(self.rounds), statements=tuple(self.statements),
            commitments=tuple(self.commitments), references=tuple(self.references), lexicon="made",
        )  # fmt: skip
