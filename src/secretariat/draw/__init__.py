"""Pictures as SVG, each with a table that tells the same: the strip of a dialogue, the ladder of a thread, the matrix
of who meets whom.

A picture is made in three steps: from the Record to a small record of what is drawn (`strip_of`), from that to a
Picture in which no label lies over another (`strip_picture`), from that to text (`svg`). Words come from a `Wording`.
"""

from secretariat.draw.ladder import Ladder, ladder_of, ladder_table
from secretariat.draw.ladder_picture import ladder_picture
from secretariat.draw.matrix import Matrix, Pair, matrix_of, matrix_picture, matrix_table
from secretariat.draw.scene import Picture
from secretariat.draw.small_strip import small_strip
from secretariat.draw.strip import Claimed, Meeting, Rank, Strip, claims_table, strip_of, strip_table
from secretariat.draw.strip_picture import strip_picture
from secretariat.draw.svg import style, svg
from secretariat.draw.wording import Table, Wording

__all__ = [
    "Claimed",
    "Ladder",
    "Matrix",
    "Meeting",
    "Pair",
    "Picture",
    "Rank",
    "Strip",
    "Table",
    "Wording",
    "claims_table",
    "ladder_of",
    "ladder_picture",
    "ladder_table",
    "matrix_of",
    "matrix_picture",
    "matrix_table",
    "small_strip",
    "strip_of",
    "strip_picture",
    "strip_table",
    "style",
    "svg",
]
