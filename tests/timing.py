"""Whether a cost is in line with the length of a text, on a machine that does other things beside."""

import gc
from collections.abc import Callable
from time import process_time

TRIES = 3


def seconds(work: Callable[[str], object], text: str) -> float:
    """The seconds of one core. The collector waits: what the tests before left lying would be counted to this text."""
    gc.disable()
    try:
        start = process_time()
        work(text)
        return process_time() - start
    finally:
        gc.enable()


def grows_in_line(
    work: Callable[[str], object], short: str, long: str, *, grain: float = 0.01, slack: float = 3
) -> bool:
    """Whether the long text costs no more than the short one for each of its characters, but for the `slack`.

    A cost by the square exceeds the slack at each of the tries, a busy machine at few. Below the `grain`, in seconds,
    a clock tells little.
    """
    base = max(grain, min(seconds(work, short) for _ in range(TRIES)))
    bound = slack * base * len(long) / len(short)
    return any(seconds(work, long) < bound for _ in range(TRIES))
