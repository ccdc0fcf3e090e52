"""Lets the tests of the desk tell stories as the tests of the record do."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "record"))
