"""An HTTP/1.1 server on bare sockets that misbehaves on purpose, and remembers what it read and what it acted on.

A *behaviour* is a function of a `Connection`: it reads what it likes of a request, says whether it acted on it, and
answers, hangs or breaks off. A `Server` shows one behaviour some times, or always, and else answers well.
"""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
import struct
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Any, Self

from attrs import define, field, frozen

JSON = "application/json;charset=UTF-8"
HTML = b"<html><body><h1>Bad things happened</h1></body></html>"
ALWAYS = 1_000_000


@frozen
class Received:
    """A request that was read whole."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


@define
class Connection:
    """A connection from the server's side."""

    server: Server
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    sent: int = 0
    first: bytes = b""

    async def begins(self) -> bool:
        """Wait for the first byte of a request; False when the other side hung up instead."""
        self.first = await self.reader.read(1)
        return bool(self.first)

    async def read(self) -> Received:
        """Read a whole request."""
        head = (self.first + await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        first, *lines = head.strip().split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        body = await self.reader.readexactly(int(headers.get("content-length", 0)))
        method, target, _ = first.split(" ")
        received = Received(method, target, headers, body)
        self.server.received.append(received)
        return received

    def act(self) -> None:
        """Do what the request asks for."""
        self.server.acted += 1

    async def send(self, content: bytes) -> None:
        self.writer.write(content)
        await self.writer.drain()
        self.sent += len(content)

    async def answer(self, status: int, body: bytes, *, kind: str = JSON, **headers: str) -> None:
        """Answer well-formed, unless a header says otherwise; underscores in names of headers stand for dashes."""
        fields = {"content_type": kind, "content_length": str(len(body)), **headers}
        head = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in fields.items())
        await self.send(f"HTTP/1.1 {status} Said\r\n{head}\r\n".encode() + body)

    def hang_up(self) -> None:
        """Close the connection in order."""
        self.writer.close()

    def reset(self) -> None:
        """Break the connection: the other side sees "connection reset by peer"."""
        connection = self.writer.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()

    async def hang(self) -> None:
        """Say nothing until the other side gives up."""
        while await self.reader.read(65536):
            pass


Behaviour = Callable[[Connection], Awaitable[None]]


async def well(connection: Connection) -> None:
    """Do as asked, and say so."""
    request = await connection.read()
    connection.act()
    await connection.answer(200, good(request.method))


def good(method: str) -> bytes:
    """Write the answer of the API to a call about an item."""
    answer: dict[str, Any] = {"code": 0, "message": "done"}
    if method != "DELETE":
        answer["item"] = {"item_id": "1", "name": "Bag"}
    return json.dumps(answer).encode()


@define
class Server:
    """A server on a free port of the loopback interface.

    As a context manager it listens until the block is left.

    Attributes:
        behaviour: How it misbehaves.
        times: How often it does; then it answers well.
        at_once: Whether it misbehaves on a new connection before a request comes.
        listens: Whether it listens from the beginning; else its port refuses connections until `listen`.
        context: What it speaks TLS with.
        elsewhere: Another server, to redirect to.
        received: Requests that it read whole.
        acted: How many of them it acted on.
        opened: Connections that were made to it.
    """

    behaviour: Behaviour = well
    times: int = 0
    at_once: bool = False
    listens: bool = True
    context: ssl.SSLContext | None = None
    elsewhere: Server | None = None
    received: list[Received] = field(factory=list)
    acted: int = 0
    opened: int = 0
    port: int = 0
    # With its protocol named, asyncio sends small packets at once.
    listener: socket.socket = field(factory=lambda: socket.socket(proto=socket.IPPROTO_TCP))
    _server: asyncio.Server | None = None
    _connections: list[Connection] = field(factory=list)
    _tasks: set[asyncio.Task[None]] = field(factory=set)

    @property
    def url(self) -> str:
        return f"{'https' if self.context else 'http'}://127.0.0.1:{self.port}"

    async def __aenter__(self) -> Self:
        # Bound and not yet listening, the port is ours and refuses connections.
        self.listener.bind(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        if self.listens:
            await self.listen()
        return self

    async def listen(self) -> None:
        if self._server is None:
            self._server = await asyncio.start_server(self._connected, sock=self.listener, ssl=self.context)

    async def __aexit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.close()
        self.listener.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for connection in self._connections:
            connection.writer.transport.abort()
        await asyncio.sleep(0)

    @property
    def sent(self) -> int:
        """How many bytes it sent."""
        return sum(connection.sent for connection in self._connections)

    @property
    def open(self) -> int:
        """How many connections are open."""
        return sum(not connection.writer.is_closing() for connection in self._connections)

    async def hang_up(self) -> None:
        """Close every connection in order, as a server does with idle ones."""
        for connection in self._connections:
            connection.hang_up()
            await connection.writer.wait_closed()

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.opened += 1
        connection = Connection(self, reader, writer)
        self._connections.append(connection)
        task = asyncio.get_running_loop().create_task(self._serve(connection))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, connection: Connection) -> None:
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            if self.at_once and self.times > 0:
                self.times -= 1
                await self.behaviour(connection)
            while not connection.writer.is_closing() and await connection.begins():
                if self.times > 0:
                    self.times -= 1
                    await self.behaviour(connection)
                else:
                    await well(connection)
        connection.writer.close()
