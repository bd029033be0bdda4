"""What a transport has to do, and what all transports share."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable
from typing import Protocol

from zakya_client.errors import AnswerTooLargeError, ConfigurationError
from zakya_client.runtime.http import Request, Response

KEEPALIVE = 5.0
"""Seconds that an idle connection is kept: servers hang up on idle ones, and a POST may then meet the hang-up."""


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
