"""The Record: readings and decisions put together, as a pure function.

`build` is the way for all who have readings. Whoever keeps an archive builds block by block: `blocks_of` says which
blocks a reading touches, `build_block` builds one whole, `join` makes one record of them.
"""

from secretariat.record.build import Block, blocks_of, build, build_block, by_block, found_with, join
from secretariat.record.members import Voice, voices

__all__ = ["Block", "Voice", "blocks_of", "build", "build_block", "by_block", "found_with", "join", "voices"]
