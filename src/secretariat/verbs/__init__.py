"""The verbs of the record, for programs: what the command line and the page do, they do with these.

    from secretariat import verbs

    for item in verbs.read(["readouts/"], verbs.Given(published="2015-03-20")):
        ...                                   # a Reading, or a Problem with one of the files
    record = verbs.record(readings)           # dialogues, their rounds and people

The one room that joins sources, reading, archive and record.
"""

from secretariat.sources import Given, Problem
from secretariat.verbs.naming import labels
from secretariat.verbs.reading import Progress, read
from secretariat.verbs.recording import record

__all__ = ["Given", "Problem", "Progress", "labels", "read", "record"]
