"""How well the reader reads: its readings against gold facts, and which of its rules earn their keep.

Everything here works on objects of the reading format, as they are printed, and knows nothing of how they were read.
"""
