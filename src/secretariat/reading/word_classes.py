"""Closed classes that more than one room of the reading asks for: words, kinds of words, senses of verbs.

What only one module asks stands there; what a desk may want to add to stands in the lexicon.
"""

# Shapes and kinds of tokens
NAME_SHAPES = frozenset(["A", "AA"])  # "Oslo", "NATO"
CAPITALS = NAME_SHAPES | {"1"}  # and "5"
WORD_SHAPES = NAME_SHAPES | {"a"}  # words of any kind
DAYS = frozenset(["day", "days", "month"])  # dates that are more exact than a year
ONE_SIDE = frozenset(["party", "person", "side"])  # kinds of phrases that one side alone is called by
PEOPLE = frozenset(["person", "role", "side"])  # those that need not name their party
STATE_WORDS = frozenset(["adjective", "name", "short"])  # words that mean a state, and no city of it

# Forms and senses of verbs
FINITE = frozenset(["both", "past", "present"])
FINITE_PAST = frozenset(["both", "past"])  # forms of a verb that is the verb of its clause
AUXILIARIES = frozenset(["modality.be", "modality.future", "modality.have"])
SPOKE = frozenset(["called", "phoned", "spoke", "talked", "telephoned"])  # met from afar
ACTS_OF_TWO = frozenset(["discuss", "exchange"])  # what nobody does alone
ONE_WAY = frozenset(["commend", "express_sympathy", "thank"])  # acts of one side, done to another
HELD = frozenset(["happen", "hold", "meet"])  # what becomes of a meeting
HELD_BY_SOMEONE = HELD | {"chair", "host"}
LED = frozenset(["chair", "lead"])
# Verbs behind which what one will do is a forecast.
BELIEVING = frozenset(["believe", "certain", "convinced", "deem", "estimate", "foresee", "imply", "predict", "think"])

# Words
TO_COME = frozenset(["shall", "to", "will", "would"])  # before a verb: of what is to come
FIRST_PERSON = frozenset(["i", "we"])
POSSESSIVES = frozenset(["her", "his", "its", "their"])  # "and his Chinese counterpart"
WHILE = frozenset(["also", "by", "in", "while"])  # before a participle: "while pointing to"
GENITIVES = frozenset(["'", "'s"])
TIES = GENITIVES | {"-"}  # tie a state's name to the word behind it: "Japan's view", "the Japan-Chile treaty"
ARTICLES = frozenset(["a", "an", "the"])
CLAUSE_ENDS = frozenset([",", ".", ";"])
MAGNITUDES = frozenset(["billion", "hundred", "million", "thousand"])
RELATIVES_OF_THINGS = frozenset(["that", "which"])
RELATIVES = RELATIVES_OF_THINGS | {"who"}
MARGINS = frozenset(["margins", "sidelines"])
POSTED = frozenset(["consulate", "embassy", "high commission", "mission"])  # offices that stand in another state
ADMINISTRATIONS = frozenset(["administration", "government"])

# Families of series
PLAIN_FAMILIES = frozenset(["meeting", "unit"])  # their nouns alone make no name
