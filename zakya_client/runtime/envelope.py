"""What an answer means, as pure functions: errors from status and body, and the envelope unwrapped.

The API answers errors with HTTP 200 too, puts records under other keys than its documentation says, wraps one
record in an array or none at all; see `openapi/deviations.yaml`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import orjson

from zakya_client.errors import (
    APIError,
    BlockedError,
    ConcurrencyLimitError,
    ConfigurationError,
    ConflictError,
    CredentialsError,
    DayLimitError,
    DecodingError,
    MinuteLimitError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    ValidationError,
    ZakyaError,
)
from zakya_client.runtime.http import Response

PASSING = (408, 425)
"""Refusals of a gateway that may pass: the request came too slowly, or too early. Perhaps it was passed on."""

_BY_CODE: Mapping[str, type[ZakyaError]] = {
    "2": ValidationError,
    "4": ValidationError,
    "5": NotFoundError,
    "14": CredentialsError,
    "43": BlockedError,
    "44": MinuteLimitError,
    "45": DayLimitError,
    "57": PermissionDeniedError,
    "1001": ConflictError,
    "1002": NotFoundError,
    "1038": ValidationError,
    "1070": ConcurrencyLimitError,
    "6041": ConfigurationError,
    "Zak-03": ValidationError,
}
_BY_STATUS: Mapping[int, type[ZakyaError]] = {
    400: ValidationError,
    401: CredentialsError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    429: RateLimitError,
}


def read_answer(response: Response) -> tuple[dict[str, Any] | None, ZakyaError | None]:
    """Return the JSON object of a success and ``None``, or whatever was read and the error."""
    if 300 <= response.status < 400:
        # Whoever follows would show the token to another host; and whether a POST was done first, nobody says.
        message = f"the API answered HTTP {response.status}, a redirect, which isn't followed"
        return None, APIError(message, status=response.status, may_have_been_processed=True)
    try:
        body = read_json(response)
    except DecodingError as undecodable:
        undecodable.may_have_been_processed = True
        return None, error_from(response.status, response.headers, None) or undecodable
    return body, error_from(response.status, response.headers, body)


def read_json(response: Response) -> dict[str, Any]:
    """Read a JSON object.

    Raises:
        DecodingError: The body is none.
    """
    try:
        body = orjson.loads(response.content)
    except orjson.JSONDecodeError as error:
        raise DecodingError(f"the answer isn't valid JSON: {error.msg}", status=response.status) from None
    if not isinstance(body, dict):
        raise DecodingError(f"the answer isn't a JSON object but {type(body).__name__}", status=response.status)
    return body


def error_from(status: int, headers: Mapping[str, str], body: Mapping[str, Any] | None) -> ZakyaError | None:
    """Return an answer's refusal, ``None`` for a success; `body` is ``None`` for a gateway's page or a file."""
    code = body.get("code", 0) if body is not None else 0
    if status < 400 and code in (0, "0", "", None):
        return None
    known = code if isinstance(code, int | str) and code not in (0, "0", "") else None
    kind = _BY_CODE.get(str(known)) or (ServerError if status >= 500 else _BY_STATUS.get(status, APIError))
    message = body.get("message") if body is not None else None
    return kind(
        message if isinstance(message, str) and message else f"the API answered HTTP {status}",
        status=status,
        code=known,
        retry_after=retry_after(headers, datetime.now(UTC)),
        # What the API refuses it hasn't done. A failure can come after it acted, or from a gateway that passed the
        # request on; and what an unknown code on a success means, nobody knows.
        may_have_been_processed=status >= 500 or status in PASSING or (status < 400 and kind is APIError),
    )


def retry_after(headers: Mapping[str, str], now: datetime) -> float | None:
    """Read how many seconds to wait, from seconds or from a date; ``None`` when missing or malformed."""
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    try:
        seconds = float(text)
    except ValueError:
        try:
            when = parsedate_to_datetime(text)
        except (ValueError, OverflowError):  # a year or an offset that no calendar has
            return None
        when = when if when.tzinfo else when.replace(tzinfo=UTC)
        seconds = (when - now).total_seconds()
    return max(0.0, seconds) if seconds < float("inf") else None


def refuses_token(error: ZakyaError) -> bool:
    """Return whether an answer says, with whatever status, that the token is dead or covers too little."""
    return error.status == 401 or str(error.code) in ("14", "57")


def unwrap_one(body: dict[str, Any], keys: Sequence[str]) -> dict[str, Any]:
    """Take one record out of its envelope: under any of the keys, in an array of one, or flat.

    Raises:
        DecodingError: There is no record.
    """
    for key in keys:
        if key in body:
            value = body[key]
            if isinstance(value, list) and len(value) == 1:
                value = value[0]
            if isinstance(value, dict):
                return value
            raise DecodingError(f"{key!r} holds {_shape(value)}, not one record")
    flat = copy(body)  # of the same kind, which says how numbers are read
    for key in ("code", "message"):
        flat.pop(key, None)
    if not flat:
        raise DecodingError(f"the answer holds no {keys[0]!r}")
    return flat


def unwrap_rows(body: Mapping[str, Any], keys: Sequence[str]) -> Sequence[dict[str, Any]]:
    """Take the rows out of their envelope; one object stands for one row, nothing for none.

    Raises:
        DecodingError: The rows are something else.
    """
    for key in keys:
        if key in body:
            value = body[key]
            if isinstance(value, dict):
                return [value]
            if value in ("", None):
                return []
            if not isinstance(value, list):
                raise DecodingError(f"{key!r} holds {_shape(value)}, not rows")
            for row in value:
                if not isinstance(row, dict):
                    raise DecodingError(f"a row of {key!r} isn't a JSON object")
            return value
    raise DecodingError(f"the answer holds no {keys[0]!r}")


def _shape(value: Any) -> str:
    return f"an array of {len(value)}" if isinstance(value, list) else f"a {type(value).__name__}"
