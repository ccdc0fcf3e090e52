"""Words for people in each language. A finding, an act, a status is a code everywhere below; here it gets its words.

Two ways to ask, both answered from one gettext catalogue for each language: `word` and `sentence` have a code, whose
English is in the catalogue too (the table of codes is the context); `say` and `count` have the English itself.
"""

from secretariat.words.language import LANGUAGES, Label, Words, in_language

__all__ = ["LANGUAGES", "Label", "Words", "in_language"]
