"""Ways in which a server, or what stands before it, can fail a call: the rows of the fault matrix."""

from __future__ import annotations

import asyncio
import gzip
from random import Random
from typing import Literal

from attrs import frozen

from tests.faults.server import HTML, Behaviour, Connection, good

METHODS = ("GET", "POST", "PUT", "DELETE")
MEBIBYTE = 1024 * 1024
PADDED = b'{"code": 0, "padding": "' + Random(1).randbytes(2000).hex().encode() + b'"}'
BOMB = gzip.compress(gzip.compress(b" " * 8 * MEBIBYTE))
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"


@frozen
class Fault:
    """A fault, and what surrounds it.

    Attributes:
        name: What it is, for people.
        behaviour: How the server shows it; ``None`` where it is shown before a request comes.
        before: What fails before a request comes: ``"refused"``, ``"deaf"``, ``"dns"``, ``"certificate"``,
            ``"handshake"`` or ``"idle"``.
        kept: Shown on a connection that served another call before.
        at_once: Shown on a new connection, before a request comes.
        timeout: Seconds that the client waits.
        pause: Seconds that really pass before the client repeats.
        endings: In which forms it is shown: ``"once"``, with good answers afterwards, and ``"always"``.
        repeated: What a client must send again after it: ``"everything"`` because the server surely didn't act,
            ``"reads"``, or ``"nothing"`` because it wouldn't help.
        most: How often a client sends at most.
        methods: On which methods it is a fault.
    """

    name: str
    behaviour: Behaviour | None = None
    before: str = ""
    kept: bool = False
    at_once: bool = False
    timeout: float = 20.0
    pause: float = 0.0
    endings: tuple[str, ...] = ("once", "always")
    repeated: Literal["everything", "reads", "nothing"] = "reads"
    most: int = 4
    methods: tuple[str, ...] = METHODS


def answers(status: int, body: bytes, *, acts: bool, kind: str = "application/json", **headers: str) -> Behaviour:
    """Make a behaviour: read the request, perhaps act, and answer well-formed."""

    async def behave(connection: Connection) -> None:
        await connection.read()
        if acts:
            connection.act()
        await connection.answer(status, body, kind=kind, **headers)

    return behave


def redirects(status: int, body: bytes) -> Behaviour:
    """Make a behaviour: read the request, and send the client to the other server."""

    async def behave(connection: Connection) -> None:
        await connection.read()
        assert connection.server.elsewhere is not None
        location = f"{connection.server.elsewhere.url}/inventory/v1/items/1"
        await connection.answer(status, body, location=location)

    return behave


def acts_and_sends(content: bytes) -> Behaviour:
    """Make a behaviour: read the request, act, send these very bytes, and hang up."""

    async def behave(connection: Connection) -> None:
        await connection.read()
        connection.act()
        await connection.send(content)
        connection.hang_up()

    return behave


def refusal(code: int, message: str) -> bytes:
    return b'{"code": %d, "message": "%s"}' % (code, message.encode())


async def reset(connection: Connection) -> None:
    connection.reset()


async def hang_up(connection: Connection) -> None:
    connection.hang_up()


async def read_and_reset(connection: Connection) -> None:
    await connection.read()
    connection.act()
    connection.reset()


async def read_and_hang_up(connection: Connection) -> None:
    await connection.read()
    connection.act()
    connection.hang_up()


async def hang(connection: Connection) -> None:
    await connection.read()
    connection.act()
    await connection.hang()


async def hang_in_the_answer(connection: Connection) -> None:
    await connection.read()
    connection.act()
    await connection.send(b'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"co')
    await connection.hang()


async def reset_in_the_answer(connection: Connection) -> None:
    await connection.read()
    connection.act()
    await connection.send(b'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"co')
    connection.reset()


async def too_short_a_length(connection: Connection) -> None:
    request = await connection.read()
    connection.act()
    body = good(request.method)
    await connection.answer(200, body[:-4])
    await asyncio.sleep(0.03)  # in a packet of its own
    await connection.send(body[-4:])


async def gigantic(connection: Connection) -> None:
    """Send JSON until the other side has enough of it."""
    await connection.read()
    connection.act()
    await connection.send(b'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n{"code": 0, "padding": "')
    while True:
        await connection.send(b"x" * MEBIBYTE)


FAULTS = (
    Fault("connection refused", before="refused", repeated="everything"),
    Fault("no answer to the connection", before="deaf", repeated="everything"),
    Fault("the host's name has no address", before="dns", repeated="everything"),
    Fault("a certificate that nobody vouches for", before="certificate", endings=("always",), repeated="nothing"),
    Fault(
        "hang-up in the TLS handshake",
        hang_up,
        before="handshake",
        at_once=True,
        endings=("always",),
        repeated="everything",
    ),
    Fault("reset before a request came", reset, at_once=True),
    Fault("reset before the request is read", reset),
    Fault("reset before the request is read, on a kept connection", reset, kept=True),
    Fault("reset after the whole request is read", read_and_reset),
    Fault("reset after the whole request is read, on a kept connection", read_and_reset, kept=True),
    Fault("hang-up after the whole request is read", read_and_hang_up),
    Fault("hang-up after the whole request is read, on a kept connection", read_and_hang_up, kept=True),
    Fault("hang-up on an idle connection", before="idle", kept=True, endings=("once",)),
    Fault("no answer", hang, timeout=0.3),
    Fault("no end of the answer", hang_in_the_answer, timeout=0.3),
    Fault("reset in the answer", reset_in_the_answer),
    Fault("hang-up in the answer: content-length too long", acts_and_sends(HEAD + b"content-length: 99\r\n\r\n{}")),
    Fault("hang-up in the answer: chunked", acts_and_sends(HEAD + b"transfer-encoding: chunked\r\n\r\n50\r\n{}\r\n")),
    Fault("content-length too short", too_short_a_length, pause=0.1),
    Fault("gzip that is none", answers(200, b'{"code": 0}', acts=True, content_encoding="gzip")),
    Fault("gzip cut off", answers(200, gzip.compress(PADDED)[:600], acts=True, content_encoding="gzip")),
    Fault("gzip within gzip, 8 MiB", answers(200, BOMB, acts=True, content_encoding="gzip, gzip"), repeated="nothing"),
    Fault("a coding that was not asked for", answers(200, PADDED, acts=True, content_encoding="br")),
    Fault("an answer that isn't HTTP", acts_and_sends(b"SSH-2.0-OpenSSH_9.2\r\n\r\n")),
    Fault("a gigantic header", acts_and_sends(HEAD + b"x-long: " + b"x" * MEBIBYTE + b"\r\n\r\n")),
    Fault("a gigantic body", gigantic, repeated="nothing"),
    Fault("HTTP 408", answers(408, HTML, acts=True, kind="text/html")),
    Fault("HTTP 425", answers(425, HTML, acts=True, kind="text/html")),
    Fault("HTTP 500", answers(500, refusal(1000, "internal error"), acts=True)),
    Fault("HTTP 502 with HTML", answers(502, HTML, acts=True, kind="text/html")),
    Fault("HTTP 503", answers(503, refusal(-1, "try later"), acts=True)),
    Fault("HTTP 504 with HTML", answers(504, HTML, acts=True, kind="text/html")),
    Fault("HTTP 520 with HTML", answers(520, HTML, acts=True, kind="text/html")),
    Fault(
        "HTTP 429, code 43: blocked",
        answers(429, refusal(43, "blocked"), acts=False, retry_after="0.02"),
        repeated="everything",
    ),
    Fault(
        "HTTP 429, code 43: for an hour",
        answers(429, refusal(43, "blocked"), acts=False, retry_after="3600"),
        repeated="nothing",
    ),
    Fault(
        "HTTP 429, code 44: minute",
        answers(429, refusal(44, "too many"), acts=False, retry_after="0.02"),
        repeated="everything",
    ),
    Fault("HTTP 429, code 45: day", answers(429, refusal(45, "1000 calls a day"), acts=False), repeated="nothing"),
    Fault(
        "HTTP 429, code 1070: at once",
        answers(429, refusal(1070, "too many at once"), acts=False),
        repeated="everything",
    ),
    Fault("HTTP 429 with HTML", answers(429, HTML, acts=False, kind="text/html"), repeated="everything"),
    Fault("HTTP 401, code 57", answers(401, refusal(57, "not authorized"), acts=False), repeated="everything", most=2),
    Fault("HTTP 401 with HTML", answers(401, HTML, acts=False, kind="text/html"), repeated="everything", most=2),
    Fault("redirect to another host", redirects(302, b""), repeated="nothing"),
    Fault("redirect to another host, with JSON", redirects(307, refusal(0, "over there")), repeated="nothing"),
    Fault("HTTP 200 with an unknown code", answers(200, refusal(9999, "no"), acts=True), repeated="nothing"),
    Fault("HTTP 200 with code 1002", answers(200, refusal(1002, "no such item"), acts=False), repeated="nothing"),
    Fault("HTTP 200 with HTML", answers(200, HTML, acts=True, kind="text/html")),
    Fault("HTTP 200 with nothing", answers(200, b"", acts=True)),
    Fault("invalid JSON", answers(200, b'{"code": 0, "item": {', acts=True)),
    Fault("invalid UTF-8", answers(200, b'{"code": 0, "message": "\xff\xfe"}', acts=True)),
    Fault("JSON that isn't an object", answers(200, b"[]", acts=True)),
    Fault(
        "JSON of another shape",
        answers(200, b'{"code": 0, "message": "done", "item": [1, 2]}', acts=True),
        repeated="nothing",
        methods=METHODS[:3],
    ),
)
