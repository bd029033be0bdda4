"""Requests and answers as values.

No HTTP library's types appear here, so a transport can be swapped and the public interface doesn't change with a
library's version.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, Self

from attrs import field, frozen

CONNECT_TIMEOUT = 10.0
"""Seconds that a transport waits for a connection."""

MAX_ANSWER = 64 * 1024 * 1024
"""Bytes that an answer may have which is held in memory."""


@frozen
class Request:
    """One request, ready to be sent.

    Attributes:
        method: ``"GET"``, ``"POST"``, ``"PUT"`` or ``"DELETE"``.
        url: The whole address, with the query encoded.
        headers: Header fields; they can hold an access token, so they are left out of the repr.
        content: Body in bytes, ``None`` for none.
        timeout: Seconds that the attempt may take from the connection to the last byte of the answer.
        max_answer: Bytes that the answer may have, unless it is streamed.
    """

    method: str
    url: str
    headers: Mapping[str, str] = field(factory=dict, repr=False)
    content: bytes | None = field(default=None, repr=False)
    timeout: float = 60.0
    max_answer: int = MAX_ANSWER

    @property
    def connect_timeout(self) -> float:
        """Seconds to wait for a connection: less than for the whole, so that it is told which of both ran out."""
        return min(CONNECT_TIMEOUT, 0.9 * self.timeout)


class Chunks(Protocol):
    """A body piece by piece; any async generator of bytes is one."""

    def __aiter__(self) -> Self:
        """Return itself."""
        ...

    async def __anext__(self) -> bytes:
        """Return the next piece.

        Raises:
            TransportError: The answer broke off.
        """
        ...

    async def aclose(self) -> None:
        """Release the connection, whether anything was read or not."""
        ...


@frozen
class Response:
    """One answer.

    Attributes:
        status: HTTP status.
        headers: Header fields, names in lower case.
        content: The whole body; empty while it is streamed.
        chunks: The body piece by piece, on a streamed answer only.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(default=b"", repr=False)
    chunks: Chunks | None = field(default=None, repr=False)
