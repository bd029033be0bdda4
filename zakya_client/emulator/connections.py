"""The open connections, so that an answer can break its own.

An ASGI application cannot reach the connection that it answers on. uvicorn's protocol is asyncio's: it hears of every
connection that is made and lost, and both it and the ASGI scope know the other side's address, which no two open
connections share. So a subclass with these two methods is all it takes, and no other part of uvicorn is relied upon.
"""

from __future__ import annotations

import asyncio
import socket
import struct
from typing import Any

from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

# Time zero to linger: the operating system throws away what was not sent and tells the other side of a reset.
_RESET = struct.pack("ii", 1, 0)


class Connections:
    """The open connections of one server, by the other side's address."""

    def __init__(self) -> None:
        self._open: dict[tuple[str, int], asyncio.Transport] = {}
        self._hanging: set[asyncio.Transport] = set()

    def __len__(self) -> int:
        return len(self._open)

    def protocol(self) -> type[asyncio.Protocol]:
        """Return the protocol class for uvicorn that keeps these connections."""
        opened = self._open

        class Protocol(H11Protocol):
            def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
                super().connection_made(transport)
                if self.client is not None:
                    opened[self.client] = transport

            def connection_lost(self, exc: Exception | None) -> None:
                if self.client is not None:
                    opened.pop(self.client, None)
                super().connection_lost(exc)

        return Protocol

    def find(self, scope: Scope) -> asyncio.Transport | None:
        """Return the connection of a request; None for one that was made in-process."""
        host, port = scope.get("client") or ("", 0)
        return self._open.get((host, port))

    def reset(self, transport: asyncio.Transport) -> None:
        """Break a connection: the other side sees "connection reset by peer"."""
        connection = transport.get_extra_info("socket")
        if connection is not None:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        transport.abort()

    def hang(self, transport: asyncio.Transport) -> None:
        """Remember that a connection will not be answered."""
        self._hanging.add(transport)

    def release(self, transport: asyncio.Transport) -> None:
        """Forget that a connection was not going to be answered."""
        self._hanging.discard(transport)

    def end_hanging(self) -> None:
        """Break the connections that nobody will answer, so that the server can end."""
        for transport in list(self._hanging):
            transport.abort()


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


class Reset(Response):
    """No answer: the connection is reset. In-process it raises ConnectionResetError."""

    def __init__(self, connections: Connections) -> None:
        super().__init__()
        self._connections = connections

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """Break the connection."""
        transport = self._connections.find(scope)
        if transport is None:
            raise ConnectionResetError("The emulator was asked to reset this connection.")
        self._connections.reset(transport)
        await _gone(receive)


class Hang(Response):
    """No answer for so many seconds, below 0 for ever; then the connection ends. In-process it raises TimeoutError."""

    def __init__(self, connections: Connections, seconds: float) -> None:
        super().__init__()
        self._connections = connections
        self._seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 (sends nothing)
        """Wait until the other side gives up."""
        transport = self._connections.find(scope)
        if transport is None:
            raise TimeoutError("The emulator was asked not to answer this request.")
        self._connections.hang(transport)
        try:
            await asyncio.wait_for(_gone(receive), None if self._seconds < 0 else self._seconds)
        except TimeoutError:
            transport.abort()
            await _gone(receive)
        finally:
            self._connections.release(transport)


class Truncated(Response):
    """Half of another answer, whose head promises all of it. In-process it raises ConnectionAbortedError."""

    def __init__(self, connections: Connections, whole: Response) -> None:
        super().__init__()
        self._connections = connections
        self._whole = whole

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send half of the answer and hang up."""
        transport = self._connections.find(scope)
        if transport is None:
            raise ConnectionAbortedError("The emulator was asked to break off this answer.")
        start: dict[str, Any] = {
            "type": "http.response.start", "status": self._whole.status_code, "headers": self._whole.raw_headers,
        }  # fmt: skip
        await send(start)
        body = bytes(self._whole.body)
        await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
        transport.close()
        await _gone(receive)
