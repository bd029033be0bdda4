"""Numbers digit by digit, for a client with ``money=Decimal``."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any, Self

from zakya_client.errors import DecodingError


class ExactObject(dict[str, Any]):
    """A JSON object whose numbers models read as `Decimal`, whichever form they travelled in.

    What a record was read from says how its numbers are read, so that reading it again, to see what was changed in it
    for instance, gives the same.
    """

    def copy(self) -> Self:
        """Return an object of the same kind."""
        return type(self)(self)


def read_exactly(content: bytes | str) -> Any:
    """Read JSON with fractions as `Decimal` and objects as `ExactObject`.

    Args:
        content: What orjson has read before: it refuses what isn't JSON, and the standard library takes some of that.

    Raises:
        DecodingError: It is nested too deeply, or holds a whole number of thousands of digits.
    """
    try:
        return json.loads(content, parse_float=Decimal, object_hook=ExactObject)
    except RecursionError:
        raise DecodingError("the answer is nested too deeply") from None
    except ValueError as error:
        raise DecodingError(f"the answer holds a number that can't be read exactly: {error}") from None
