"""What can go wrong, as one tree.

Every error carries the same attributes, ``None`` where one doesn't apply: what was asked (``operation``,
``method``, ``path``), what came back (``status``, ``code``), how often it was tried (``attempts``), when to try
again (``retry_after``), whether the server may have acted (``may_have_been_processed``), and the answer itself
(``response``).

    ZakyaError
    ├── ConfigurationError           a setting is missing or wrong
    ├── CredentialsError             no access token can be had, or the API refuses it
    │   └── TokenThrottledError      too many tokens were asked for; stay silent for ``retry_after``
    ├── ValidationError              a value is wrong, found before sending or by the API
    ├── TransportError               no whole answer arrived
    ├── DecodingError                an answer arrived that isn't what was described
    │   └── AnswerTooLargeError      it has more bytes than may be held in memory
    └── APIError                     the API refused or failed the call
        ├── PermissionDeniedError    the token lacks a scope
        ├── NotFoundError
        ├── ConflictError            it exists already
        ├── RateLimitError
        │   ├── MinuteLimitError     too many calls in a minute
        │   ├── DayLimitError        too many calls in a day
        │   ├── ConcurrencyLimitError  too many calls at once
        │   └── BlockedError         blocked after a burst
        └── ServerError
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from zakya_client.printable import LONGEST, printable, represented
from zakya_client.secret import without

if TYPE_CHECKING:
    from zakya_client.runtime.http import Response


class ZakyaError(Exception):
    """Base of every error that this package raises.

    Attributes:
        message: What was wrong, in words; without secrets. It can hold whatever a server sent, however long; the text
            of the error, ``str(error)``, is one line of it, fit to be printed.
        status: HTTP status of the answer.
        code: The API's own code, a number or text such as ``"Zak-03"``.
        operation: Name of the operation, ``"items.get"``.
        method: HTTP method.
        path: Path of the request, without the query.
        attempts: How often the request was sent or tried.
        retry_after: Seconds to wait before another try.
        may_have_been_processed: True when the server may have acted although the call failed. A call that creates
            something must then be checked before it is repeated.
        response: The API's answer, with ``status``, ``headers`` and ``content`` in bytes; ``None`` where none arrived
            or the accounts server gave it.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int | None = None,
        code: int | str | None = None,
        operation: str | None = None,
        method: str | None = None,
        path: str | None = None,
        attempts: int = 0,
        retry_after: float | None = None,
        may_have_been_processed: bool = False,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.code = code
        self.operation = operation
        self.method = method
        self.path = path
        self.attempts = attempts
        self.retry_after = retry_after
        self.may_have_been_processed = may_have_been_processed
        self.response: Response | None = None

    def __str__(self) -> str:
        where = f"{self.method} {self.path}" if self.method else ""
        facts = [
            f"operation {self.operation}" if self.operation and self.operation != where else "",
            where,
            f"HTTP {self.status}" if self.status is not None else "",
            f"code {self.code}" if self.code is not None else "",
            f"{self.attempts} attempts" if self.attempts > 1 else "",
            f"retry after {self.retry_after:g} s" if self.retry_after is not None else "",
            "it may have been processed" if self.may_have_been_processed else "",
        ]
        known = printable(", ".join(fact for fact in facts if fact), LONGEST)
        message = printable(self.message, LONGEST)
        return f"{message} [{known}]" if known else message

    def __repr__(self) -> str:
        return f"{type(self).__name__}({represented(self.message)})"


def hide(error: ZakyaError, secrets: Iterable[str]) -> None:
    """Take secrets out of what an error says: a server may echo what was sent to it.

    Args:
        error: The error; it is changed.
        secrets: What was sent.
    """
    secrets = tuple(secrets)
    error.message = without(error.message, secrets)
    error.args = (error.message,)
    if isinstance(error.code, str):
        error.code = without(error.code, secrets)


class ConfigurationError(ZakyaError):
    """A setting is missing or wrong: an environment variable, an organization, a data center."""


class CredentialsError(ZakyaError):
    """No access token can be had, or the API takes none: wrong client, revoked refresh token, wrong data center."""


class TokenThrottledError(CredentialsError):
    """The accounts server refuses tokens after too many requests; asking again prolongs it."""


class ValidationError(ZakyaError):
    """A value is wrong. Without ``status`` it was found here, and nothing was sent."""


class TransportError(ZakyaError):
    """No whole answer arrived.

    Attributes:
        reason: One of `REASONS`. After ``"refused"``, ``"dns"``, ``"tls"`` and ``"connect_timeout"`` nothing was
            sent; after the others the server may have acted.
    """

    REASONS = ("refused", "dns", "tls", "connect_timeout", "timeout", "disconnected", "truncated")

    def __init__(self, message: str, *, reason: str = "disconnected", **context: Any) -> None:
        context.setdefault("may_have_been_processed", reason in ("timeout", "disconnected", "truncated"))
        super().__init__(message, **context)
        self.reason = reason


class DecodingError(ZakyaError):
    """An answer arrived that isn't what was described: no JSON, not the expected shape, too large."""


class AnswerTooLargeError(DecodingError):
    """An answer has more bytes than may be held in memory; asking again doesn't make it smaller."""


class APIError(ZakyaError):
    """The API refused or failed the call."""


class PermissionDeniedError(APIError):
    """The token is alive, but it doesn't cover this operation."""


class NotFoundError(APIError):
    """There is no such record or address."""


class ConflictError(APIError):
    """A record with this name or number exists already."""


class RateLimitError(APIError):
    """The organization made too many calls."""


class MinuteLimitError(RateLimitError):
    """More calls in a minute than the organization may make (code 44)."""


class DayLimitError(RateLimitError):
    """The day's calls are used up (code 45). Only the next day helps."""


class ConcurrencyLimitError(RateLimitError):
    """More calls at once than the organization may make (code 1070)."""


class BlockedError(RateLimitError):
    """The organization is blocked after a burst (code 43)."""


class ServerError(APIError):
    """The server or a gateway before it failed (HTTP 5xx)."""
