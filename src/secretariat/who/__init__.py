"""Who a text speaks of: parties, places, people, posts and publishers, each a room that can be used by itself.

The functions are pure: a name as printed and the tables go in, a value or None comes out. None is an answer too;
nothing here guesses.

>>> from secretariat.lexicon.table_files import load_tables
>>> from secretariat.who.parties import party_of
>>> tables = load_tables()
>>> party_of("the Chinese side", tables), party_of("U.S.", tables), party_of("Sun", tables)
('CN', 'US', None)
"""
