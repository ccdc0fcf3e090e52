"""Files, pages and dumps to Documents.

`sources.open(path, given)` yields the Documents of a file or a folder, in a stable order, and a `Problem` for whatever
could not be read: trouble in the user's data is a value here, never an exception. The text of a file is kept as it
is stored. `open_all` gives beside each Document what the archive keeps of its origin.
"""

from secretariat.sources.feed import feed_entries
from secretariat.sources.given import Given, day
from secretariat.sources.opened import Opened
from secretariat.sources.opening import expected, open_address, open_all, open_documents, open_stream
from secretariat.sources.problem import Problem

open = open_documents  # noqa: A001  the verb that callers write: sources.open(path)

__all__ = [
    "Given",
    "Opened",
    "Problem",
    "day",
    "expected",
    "feed_entries",
    "open",
    "open_address",
    "open_all",
    "open_documents",
    "open_stream",
]
