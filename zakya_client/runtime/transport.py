"""What a transport has to do, and what all transports share."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterable
from typing import Protocol
from urllib.parse import urlsplit

from zakya_client.errors import AnswerTooLargeError, ConfigurationError, TransportError
from zakya_client.runtime.http import Request, Response

KEEPALIVE = 5.0
"""Seconds that an idle connection is kept: servers hang up on idle ones, and a POST may then meet the hang-up."""


def count_of(connections: object) -> int | None:
    """Check how many connections may be open at once; neither library does, and with some numbers nothing is ever sent.

    Raises:
        ConfigurationError: It isn't a number of connections.
    """
    if connections is None:
        return None
    if isinstance(connections, bool) or not isinstance(connections, int) or connections < 0:
        raise ConfigurationError(f"connections must be a whole number, 0 for no limit; it is {connections!r}")
    return connections or None


class OneLoop:
    """Holds a client to one event loop of a process: what was opened in another one fails in unexpected ways, or hangs.

    A process that was forked begins anew.
    """

    def __init__(self) -> None:
        self._loops: dict[int, asyncio.AbstractEventLoop] = {}  # by process

    def check(self) -> int:
        """Remember the running event loop if it is the first one, refuse another one, and return the process."""
        loop, process = asyncio.get_running_loop(), os.getpid()
        if self._loops.setdefault(process, loop) is not loop:  # in one step, for threads come here at once
            raise ConfigurationError(
                "the client belongs to another event loop, the first that it was used in: "
                "create a client of its own inside each asyncio.run, and in each thread"
            )
        return process

    def is_alive(self) -> bool:
        """Return whether what was opened can be closed in order, which it can't once its event loop is closed."""
        loop = asyncio.get_running_loop()
        home = self._loops.get(os.getpid(), loop)
        if home is not loop and not home.is_closed():
            raise ConfigurationError("close the client in the event loop that it was used in")
        return home is loop


class Transport(Protocol):
    """Sends requests. Two methods, so that another HTTP library is a small file."""

    async def send(self, request: Request, *, stream: bool = False) -> Response:
        """Send a request and return its answer, whatever the status.

        Args:
            request: What to send.
            stream: Return the answer once its head is here, with the body in `Response.chunks`. Whoever asks
                for a stream iterates it to the end or closes it (``await chunks.aclose()``).

        Returns:
            The answer.

        Raises:
            TransportError: No whole answer arrived. `may_have_been_processed` is False only when surely nothing
                was sent.
            AnswerTooLargeError: The answer has more bytes than `Request.max_answer`; `read_whole` sees to it.
            ConfigurationError: The request can't be sent at all: it has no valid address, or the transport is closed.
        """
        ...

    async def close(self) -> None:
        """Close every connection."""
        ...


def named_host(error: TransportError, url: str) -> TransportError:
    """Say in an error which host could not be reached."""
    if error.reason in ("refused", "dns", "tls", "connect_timeout"):
        error.message = f"{urlsplit(url).netloc.rpartition('@')[2]}: {error.message}"
        error.args = (error.message,)
    return error


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
