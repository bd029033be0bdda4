"""Requests and answers as values, and what a transport has to do.

No HTTP library's types appear here, so a transport can be swapped and the public interface doesn't change with a
library's version.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from typing import Protocol

from attrs import field, frozen

CONNECT_TIMEOUT = 10.0
"""Seconds that a transport waits for a connection."""


@frozen
class Request:
    """One request, ready to be sent.

    Attributes:
        method: ``"GET"``, ``"POST"``, ``"PUT"`` or ``"DELETE"``.
        url: The whole address, with the query encoded.
        headers: Header fields; they can hold an access token, so they are left out of the repr.
        content: Body in bytes, ``None`` for none.
        timeout: Seconds that the attempt may take from the connection to the last byte of the answer.
    """

    method: str
    url: str
    headers: Mapping[str, str] = field(factory=dict, repr=False)
    content: bytes | None = field(default=None, repr=False)
    timeout: float = 60.0


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
    chunks: AsyncGenerator[bytes, None] | None = field(default=None, repr=False)


class Transport(Protocol):
    """Sends requests. Two methods, so that another HTTP library is a small file."""

    async def send(self, request: Request, *, stream: bool = False) -> Response:
        """Send a request and give back its answer, whatever the status.

        Args:
            request: What to send.
            stream: Give the answer back once its head is here, with the body in `Response.chunks`. Whoever asks
                for a stream iterates it to the end or closes it (``await chunks.aclose()``).

        Raises:
            TransportError: No whole answer arrived. `may_have_been_processed` is False only when no connection
                came about, so that surely nothing was sent.
        """
        ...

    async def close(self) -> None:
        """Close every connection."""
        ...
