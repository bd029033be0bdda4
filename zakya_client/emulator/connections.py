"""The connection of a request, and answers that break it.

An ASGI application can't reach the connection that it answers on. uvicorn's protocol is asyncio's: it is told of the
connection when that is made, and each of its requests gets a copy of the application's state, into which this puts it.
"""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Awaitable, Callable
from contextlib import suppress

from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

TRANSPORT = "zakya.transport"

# Time zero to linger: the operating system throws away what was not sent and tells the other side of a reset.
_RESET = struct.pack("ii", 1, 0)

Breaking = Callable[[asyncio.Transport, Receive, Send], Awaitable[None]]


class Protocol(H11Protocol):
    """uvicorn's protocol, whose requests know their connection."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Put the connection into the state that requests get."""
        super().connection_made(transport)
        self.app_state = {**self.app_state, TRANSPORT: transport}


def connection_of(scope: Scope) -> asyncio.Transport | None:
    """Return the connection of a request; None for one that was made in-process."""
    found: asyncio.Transport | None = scope.get("state", {}).get(TRANSPORT)
    return found


class Broken(Response):
    """No whole answer: something happens to the connection. In-process, where there is none, an error is raised."""

    def __init__(self, breaking: Breaking, in_process: OSError) -> None:
        super().__init__()
        self._break = breaking
        self._in_process = in_process

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Break the connection."""
        transport = connection_of(scope)
        if transport is None:
            raise self._in_process
        await self._break(transport, receive, send)
        await _gone(receive)


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def reset() -> Broken:
    """Answer nothing: the other side sees "connection reset by peer"."""

    async def breaking(transport: asyncio.Transport, _: Receive, __: Send) -> None:
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        transport.abort()

    return Broken(breaking, ConnectionResetError("The emulator was asked to reset this connection."))


def hang(seconds: float, hanging: set[asyncio.Transport]) -> Broken:
    """Answer nothing for so many seconds, below 0 for ever, then end the connection; until then it is in `hanging`."""

    async def breaking(transport: asyncio.Transport, receive: Receive, _: Send) -> None:
        hanging.add(transport)
        with suppress(TimeoutError):
            await asyncio.wait_for(_gone(receive), None if seconds < 0 else seconds)
        hanging.discard(transport)
        transport.abort()

    return Broken(breaking, TimeoutError("The emulator was asked not to answer this request."))


def truncated(whole: Response) -> Broken:
    """Send half of an answer, whose head promises all of it, and hang up."""

    async def breaking(transport: asyncio.Transport, _: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": whole.status_code, "headers": whole.raw_headers})
        body = bytes(whole.body)
        await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
        transport.close()

    return Broken(breaking, ConnectionAbortedError("The emulator was asked to break off this answer."))
