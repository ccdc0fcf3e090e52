"""When something was: dates, durations and recurrences in running text, read without guessing.

Usable by itself. ``edtf`` reads, writes and compares the dates that the project keeps; ``phrases.find`` finds the
words in a text that say when, and ``phrases.resolve`` turns one into a date, given an anchor; ``durations.find`` does
so for "four years" and "once a year"; ``calendar`` is the arithmetic under them. English is a table (``english``):
another language is another table of the same form.

>>> from secretariat.when import phrases
>>> found = phrases.find("The talks were held in Tokyo on 13 - 14 November, 2002.")
>>> phrases.resolve(found[0], phrases.Anchor()).value
'2002-11-13/2002-11-14'
"""

from __future__ import annotations
