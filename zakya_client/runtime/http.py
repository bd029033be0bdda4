"""Requests and answers as values, and what a transport has to do.

No HTTP library's types appear here, so a transport can be swapped and the public interface doesn't change with a
library's version.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, Mapping
from typing import Protocol, Self

from attrs import field, frozen

from zakya_client.errors import AnswerTooLargeError, ConfigurationError

CONNECT_TIMEOUT = 10.0
"""Seconds that a transport waits for a connection."""

KEEPALIVE = 5.0
"""Seconds that an idle connection is kept: servers hang up on idle ones, and a POST may then meet the hang-up."""

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
        """Give itself."""
        ...

    async def __anext__(self) -> bytes:
        """Give the next piece.

        Raises:
            TransportError: The answer broke off.
        """
        ...

    async def aclose(self) -> None:
        """Let go of the connection, whether anything was read or not."""
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


class OneLoop:
    """Holds a transport to one event loop: connections that were opened in another one fail in odd ways."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None

    def check(self) -> None:
        """Remember the running event loop, or compare it.

        Raises:
            ConfigurationError: It is another one than at first.
        """
        loop = asyncio.get_running_loop()
        self._loop = self._loop or loop
        if self._loop is not loop:
            raise ConfigurationError(
                "the client was used in another event loop before: make one client in each asyncio.run"
            )


class Transport(Protocol):
    """Sends requests. Two methods, so that another HTTP library is a small file."""

    async def send(self, request: Request, *, stream: bool = False) -> Response:
        """Send a request and give back its answer, whatever the status.

        Args:
            request: What to send.
            stream: Give the answer back once its head is here, with the body in `Response.chunks`. Whoever asks
                for a stream iterates it to the end or closes it (``await chunks.aclose()``).

        Returns:
            The answer.

        Raises:
            TransportError: No whole answer arrived. `may_have_been_processed` is False only when no connection
                came about, so that surely nothing was sent.
            AnswerTooLargeError: The answer has more bytes than `Request.max_answer`; `read_whole` sees to it.
            ConfigurationError: The request can't be sent at all: its address is none, or the transport is closed.
        """
        ...

    async def close(self) -> None:
        """Close every connection."""
        ...


async def read_whole(chunks: AsyncIterable[bytes], most: int) -> bytes:
    """Read a body that is to be held in memory.

    Args:
        chunks: The body, piece by piece.
        most: Bytes that it may have.

    Returns:
        The whole body.

    Raises:
        AnswerTooLargeError: It has more bytes than `most`; no more than that are held.
    """
    pieces: list[bytes] = []
    size = 0
    async for piece in chunks:
        size += len(piece)
        if size > most:
            raise AnswerTooLargeError(
                f"the answer has more than {most} bytes; stream it, if it is a file", may_have_been_processed=True
            )
        pieces.append(piece)
    return b"".join(pieces)
