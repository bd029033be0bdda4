"""Whether to send a request again: a pure decision from what may have happened.

The API knows no idempotency key, so a second POST can be a second sales order. Therefore:

- a GET is repeated after anything that can pass: no connection, no whole answer, garbage, 408, 425, 429, 5xx;
- POST, PUT and DELETE are repeated only when the server surely did not act: no connection came about, or it
  refused with 429.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from attrs import field, frozen

from zakya_client.errors import (
    AnswerTooLargeError,
    APIError,
    ConfigurationError,
    DayLimitError,
    DecodingError,
    RateLimitError,
    ServerError,
    TokenThrottledError,
    TransportError,
    ZakyaError,
)
from zakya_client.runtime.envelope import PASSING

if TYPE_CHECKING:
    from attrs import Attribute


def _is_count(_: object, attribute: Attribute[int], value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"RetryPolicy: {attribute.name} must be a whole number, 1 or more; it is {value!r}")


def _is_duration(_: object, attribute: Attribute[float], value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not value >= 0:
        raise ConfigurationError(f"RetryPolicy: {attribute.name} must be seconds, 0 or more; it is {value!r}")


@frozen
class RetryPolicy:
    """How often and how long to try again.

    Attributes:
        attempts: Most times that one request is sent.
        total: Most seconds of all attempts and the waits between them. Time that the call waits for its place among
            the organization's calls doesn't count.
        initial: Seconds that the first wait may take at most; each next one may take twice as long.
        maximum: Most seconds of one wait, also when the server asks for more: then the error is raised. It is also how
            long a call waits where a refusal of another one holds all calls back.
        idempotent: The caller knows that repeating this call does no harm, so it is repeated like a GET.

    Raises:
        ConfigurationError: A value isn't one of these.
    """

    attempts: int = field(default=4, validator=_is_count)
    total: float = field(default=300.0, validator=_is_duration)
    initial: float = field(default=0.5, validator=_is_duration)
    maximum: float = field(default=120.0, validator=_is_duration)
    idempotent: bool = False


def decide(
    error: ZakyaError,
    method: str,
    *,
    attempt: int,
    spent: float,
    policy: RetryPolicy,
    random: Callable[[], float],
) -> float | None:
    """Return the seconds to wait before the next attempt, or ``None`` to raise the error.

    Args:
        error: How the attempt failed.
        method: HTTP method of the request.
        attempt: Number of the attempt that failed, from 1.
        spent: Seconds of the attempts and the waits between them so far.
        policy: Limits.
        random: Gives numbers from 0 up to 1; the wait is a random part of the longest ("full jitter").
    """
    if attempt >= policy.attempts or not _can_pass(error):
        return None
    repeatable = method == "GET" or policy.idempotent
    if error.may_have_been_processed and not repeatable:
        return None
    if error.retry_after is not None:
        wait = error.retry_after
        if wait > policy.maximum:
            return None
    else:
        wait = random() * min(policy.maximum, policy.initial * 2.0 ** (attempt - 1))
    return wait if spent + wait <= policy.total else None


def _can_pass(error: ZakyaError) -> bool:
    match error:
        case DayLimitError() | TokenThrottledError():
            return False  # waiting a minute doesn't help, and asking again prolongs it
        case AnswerTooLargeError():
            return False  # it would be as large again
        case RateLimitError() | ServerError() | DecodingError():
            return True
        case APIError() if error.status in PASSING:
            return True
        case TransportError():
            return error.reason != "tls"  # a certificate doesn't get better by waiting
        case _:
            return False
