"""A server that answers as the API does and does nothing else: no framework, so that it is nobody's advantage.

Usage: python -m benchmarks.server [--pages 100] [--latency 0.05]

It prints its address and serves until it is ended. Every organization has the same items. Answers are encoded once;
what is written for a request is a head, a body and, for a list, the few bytes that say which page it is.

- ``POST /oauth/v2/token`` gives an access token;
- ``GET …/items`` gives a page of 200 rows, `pages` times;
- ``GET …/items/{item_id}`` gives one item;
- ``GET /stats`` tells how many calls each organization made, and the most that it had at once.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
from collections import defaultdict
from collections.abc import Sequence
from functools import partial
from urllib.parse import parse_qsl

import orjson
from attrs import define, field, frozen

from benchmarks.payloads import FIRST_ID, ROWS, item_rows, one_item

HEAD = (
    "HTTP/1.1 {status}\r\ncontent-type: application/json;charset=UTF-8\r\ncontent-length: {length}\r\n"
    "x-rate-limit-limit: 100\r\nx-rate-limit-remaining: 99\r\nx-rate-limit-reset: 60\r\n\r\n"
)
TOKEN = orjson.dumps(
    {"access_token": "1000.benchmark", "expires_in": 3600, "token_type": "Bearer", "api_domain": "http://127.0.0.1"}
)
NOT_FOUND = orjson.dumps({"code": 5, "message": "Invalid URL Passed"})


@define
class Stats:
    """What was asked for.

    Attributes:
        calls: Calls by organization.
        running: Calls that are being answered, by organization.
        most_at_once: The most that there were at once, by organization.
    """

    calls: dict[str, int] = field(factory=lambda: defaultdict(int))
    running: dict[str, int] = field(factory=lambda: defaultdict(int))
    most_at_once: dict[str, int] = field(factory=lambda: defaultdict(int))

    def came(self, organization: str) -> None:
        """Count a call that begins."""
        self.calls[organization] += 1
        self.running[organization] += 1
        self.most_at_once[organization] = max(self.most_at_once[organization], self.running[organization])

    def encoded(self) -> bytes:
        """Return them as JSON."""
        return orjson.dumps({"calls": self.calls, "most_at_once": self.most_at_once})


@frozen
class Answers:
    """What is answered, encoded beforehand.

    Args:
        pages: Pages that a list has.
    """

    pages: int
    stats: Stats = field(factory=Stats)
    _item: bytes = field(factory=lambda: _whole(one_item()))
    _token: bytes = field(factory=lambda: _whole(TOKEN))
    _not_found: bytes = field(factory=lambda: _whole(NOT_FOUND, "404 Not Found"))
    _rows: Sequence[bytes] = field(
        factory=lambda: [orjson.dumps(item_rows(first=first)) for first in (FIRST_ID, FIRST_ID + ROWS)]
    )
    """Rows of every second page: a page that repeats the one before would be a list without an end."""

    def answer(self, path: str, query: dict[str, str]) -> bytes:
        """Return the whole answer to a request."""
        if path.endswith("/items"):
            return self._page(int(query.get("page") or 1))
        if "/items/" in path:
            return self._item
        if path == "/oauth/v2/token":
            return self._token
        if path == "/stats":
            return _whole(self.stats.encoded())
        return self._not_found

    def _page(self, number: int) -> bytes:
        rows = self._rows[number % 2] if number <= self.pages else b"[]"
        more = b"true" if number < self.pages else b"false"
        return _whole(
            b'{"code":0,"message":"success","items":%b,"page_context":{"page":%d,"per_page":%d,"has_more_page":%b,'
            b'"report_name":"Items","applied_filter":"Status.All","sort_column":"name","sort_order":"A"}}'
            % (rows, number, ROWS, more)
        )


def _whole(body: bytes, status: str = "200 OK") -> bytes:
    return HEAD.format(status=status, length=len(body)).encode() + body


class Connection(asyncio.Protocol):
    """One connection, which is kept until the client closes it. Requests on it come one after another.

    Args:
        answers: What to answer.
        latency: Seconds until an answer of the API; tokens come at once.
    """

    def __init__(self, answers: Answers, latency: float) -> None:
        self._answers = answers
        self._latency = latency
        self._unread = b""
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep what answers are written to."""
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer each request that is here to its last byte."""
        self._unread += data
        while True:
            head, end, rest = self._unread.partition(b"\r\n\r\n")
            length = _content_length(head)
            if not end or len(rest) < length:
                return
            self._unread = rest[length:]
            self._serve(head.partition(b"\r\n")[0].decode())

    def _serve(self, line: str) -> None:
        path, _, query = line.split(" ")[1].partition("?")
        parameters = dict(parse_qsl(query))
        organization = parameters.get("organization_id", "")
        answer = self._answers.answer(path, parameters)
        if not organization or not self._latency:
            self._write(answer)
            return
        self._answers.stats.came(organization)
        asyncio.get_running_loop().call_later(self._latency, partial(self._finish, answer, organization))

    def _finish(self, answer: bytes, organization: str) -> None:
        self._answers.stats.running[organization] -= 1
        self._write(answer)

    def _write(self, answer: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(answer)


def _content_length(head: bytes) -> int:
    _, found, rest = head.lower().partition(b"\r\ncontent-length:")
    return int(rest.partition(b"\r\n")[0]) if found else 0


async def serve(pages: int, latency: float) -> None:
    """Serve at a free port, and print the address."""
    answers = Answers(pages)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(answers, latency), "127.0.0.1", 0, backlog=4096)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    gc.freeze()
    await server.serve_forever()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--pages", type=int, default=100)
    parser.add_argument("--latency", type=float, default=0.0)
    arguments = parser.parse_args()
    asyncio.run(serve(arguments.pages, arguments.latency))
