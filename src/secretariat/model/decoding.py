"""Decoders of what is kept, for as many threads as ask."""

from functools import cache
from threading import Lock
from typing import Any, TypeVar

import msgspec

Form = TypeVar("Form")
_ONE_BY_ONE = Lock()


def decoder(form: type[Form]) -> msgspec.json.Decoder[Form]:
    """The decoder of a form.

    msgspec looks at the fields of a Struct when it is first decoded, and another thread that decodes it meanwhile ends
    the whole program. So that is done here alone, by one thread at a time and to the end.
    """
    found: msgspec.json.Decoder[Form] = _made(form)  # type: ignore[arg-type]  # every class has a hash
    return found


@cache
def _made(form: Any) -> Any:  # noqa: ANN401  whichever it is
    with _ONE_BY_ONE:
        return msgspec.json.Decoder(form)
