"""Reading: from a Document to a Reading, by a lexicon and a clause grammar."""

from secretariat.reading.reader import read

__all__ = ["read"]
