"""What the reader knows beside a text: tables of parties, bodies, places, publishers, posts and names; the languages.

Everything here is data that a desk officer who does not program can read and extend: TOML files, each with a head that
says what its fields decide. `table_files` loads those that hold for every language; each language has a folder of its
own.
"""
