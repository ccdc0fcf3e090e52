"""Reading Japanese and Chinese: what the two share. What only one of them does stands in `ja` and `zh`.

Neither sets words apart, so nothing here rests on word boundaries: the lexicon's phrases are found wherever they stand,
a name of a dialogue is read leftwards from its noun, and what a clause is can be told by its verb (last in Japanese,
first in Chinese). The facts are those of every language; so are dates, parties, places, posts and publishers.
"""
