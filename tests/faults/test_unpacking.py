"""Compressed answers: read in each coding that is asked for, within `max_answer` and in bounded memory."""

from __future__ import annotations

import asyncio
import gzip
import tracemalloc
import zlib
from collections.abc import Callable

import pytest

from tests.faults.conftest import NOBODY, ORGANIZATIONS, at, client_of
from tests.faults.faults import MEBIBYTE
from tests.faults.server import Behaviour, Connection, Server, good
from zakya_client import (
    AnswerTooLargeError,
    ClientCredentials,
    DecodingError,
    Grant,
    RetryPolicy,
    TransportError,
    ZakyaClient,
    ZakyaError,
    exchange_grant_code,
)
from zakya_client.transports import Transport

TransportClass = Callable[..., Transport]
ONCE = RetryPolicy(attempts=1)


def deflated(content: bytes) -> bytes:
    """Pack without zlib's header, as some servers do."""
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


def in_members(content: bytes) -> bytes:
    """Pack as a gzip file of two members, with padding behind them."""
    return gzip.compress(content[:20]) + gzip.compress(content[20:]) + bytes(20)


PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "x-gzip": in_members,
    "GZip": gzip.compress,
    "deflate": zlib.compress,
    " deflate ": deflated,
    "gzip, gzip": lambda content: gzip.compress(gzip.compress(content)),
    "deflate, gzip": lambda content: gzip.compress(zlib.compress(content)),
    "identity, gzip": gzip.compress,
    "utf-8": lambda content: content,
}


def packed(content: bytes, *codings: str, kind: str = "application/json", pieces: int = 1) -> Behaviour:
    """Make a behaviour: answer what is packed already, with these headers, in so many packets."""

    async def behave(connection: Connection) -> None:
        await connection.read()
        connection.act()
        lines = "".join(f"content-encoding: {coding}\r\n" for coding in codings)
        head = f"HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\ncontent-length: {len(content)}\r\n{lines}\r\n"
        await connection.send(head.encode())
        size = -(-len(content) // pieces)
        for start in range(0, len(content), size):
            await connection.send(content[start : start + size])
            await asyncio.sleep(0)

    return behave


@pytest.mark.parametrize("coding", list(PACKERS))
@pytest.mark.parametrize("pieces", [1, 50])
async def test_each_coding_is_read(transport_class: TransportClass, coding: str, pieces: int) -> None:
    content = PACKERS[coding](good("GET"))
    async with (
        Server(packed(content, coding, pieces=pieces), times=1) as server,
        client_of(server, transport_class(verify=NOBODY), retries=ONCE) as zakya,
    ):
        assert (await zakya.items.get("1")).name == "Bag"
    assert server.received[0].headers["accept-encoding"] == "gzip, deflate"


async def test_codings_in_two_headers_are_one_list(transport_class: TransportClass) -> None:
    content = gzip.compress(zlib.compress(good("GET")))
    async with (
        Server(packed(content, "deflate", "gzip"), times=1) as server,
        client_of(server, transport_class(verify=NOBODY), retries=ONCE) as zakya,
    ):
        assert (await zakya.items.get("1")).name == "Bag"


@pytest.mark.parametrize("size", [1, 256 * 1024, 256 * 1024 + 1, 3 * MEBIBYTE + 17])
async def test_a_file_is_whole_however_it_is_cut(transport_class: TransportClass, size: int) -> None:
    file = bytes(index * 7 % 251 for index in range(1000)) * (size // 1000 + 1)
    file = file[:size]
    async with (
        Server(packed(gzip.compress(in_members(file)), "gzip, gzip", kind="image/png"), times=2) as server,
        client_of(server, transport_class(verify=NOBODY), retries=ONCE) as zakya,
    ):
        assert await zakya.items.get_image("1") == file
        assert b"".join([chunk async for chunk in zakya.items.get_image("1")]) == file


def bomb(layers: int) -> bytes:
    """Pack 128 MiB of spaces into an eighth of a megabyte, or into a kilobyte or two by packing that again."""
    packer = zlib.compressobj(wbits=16 + zlib.MAX_WBITS)
    content = b"".join([packer.compress(b" " * MEBIBYTE) for _ in range(128)]) + packer.flush()
    for _ in range(layers - 1):
        content = gzip.compress(content)
    return content


@pytest.fixture(scope="module")
def bombs() -> dict[int, bytes]:
    content = bomb(1)
    return {1: content, 2: gzip.compress(content), 3: gzip.compress(gzip.compress(content))}


@pytest.mark.parametrize(("endpoint", "layers"), [("items", 1), ("items", 2), ("items", 3), ("token", 2), ("grant", 2)])
async def test_a_bomb_ends_at_the_largest_answer_in_bounded_memory(
    transport_class: TransportClass, bombs: dict[int, bytes], endpoint: str, layers: int
) -> None:
    coding = ", ".join(["gzip"] * layers)
    transport = transport_class(verify=NOBODY)
    async with Server(packed(bombs[layers], coding), times=1) as server:
        zakya = client_of(server, transport, retries=ONCE, max_answer=MEBIBYTE)
        if endpoint == "token":
            zakya = ZakyaClient(
                next(ORGANIZATIONS),
                credentials=ClientCredentials("id", "secret", "refresh"),
                data_center=at(server.url),
                transport=transport,
                retries=ONCE,
            )
        async with zakya:
            tracemalloc.start()
            try:
                with pytest.raises(AnswerTooLargeError if endpoint == "items" else ZakyaError):
                    await (granted(server, transport) if endpoint == "grant" else zakya.items.get("1"))
                peak = tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()
    assert peak < (8 if endpoint == "items" else 80) * MEBIBYTE


async def granted(server: Server, transport: Transport) -> Grant:
    center = at(server.url)
    return await exchange_grant_code("code", client_id="i", client_secret="s", data_center=center, transport=transport)


async def test_others_have_their_turn_while_a_large_file_is_unpacked(
    transport_class: TransportClass, bombs: dict[int, bytes]
) -> None:
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async with (
        Server(packed(bombs[2], "gzip, gzip", kind="image/png"), times=1) as server,
        client_of(server, transport_class(verify=NOBODY)) as zakya,
    ):
        others = asyncio.ensure_future(count())
        size = 0
        async for chunk in zakya.items.get_image("1"):
            assert len(chunk) <= MEBIBYTE
            size += len(chunk)
            if size >= 64 * MEBIBYTE:
                break
        others.cancel()
    assert turns >= 64


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, br", "compress", ", ".join(["gzip"] * 6)])
@pytest.mark.parametrize("kind", ["application/json", "image/png"])
async def test_what_was_not_asked_for_is_not_unpacked(transport_class: TransportClass, coding: str, kind: str) -> None:
    async with (
        Server(packed(gzip.compress(good("POST")), coding, kind=kind), times=2) as server,
        client_of(server, transport_class(verify=NOBODY), retries=ONCE) as zakya,
    ):
        with pytest.raises(DecodingError, match="accepts gzip, deflate") as caught:
            await zakya.items.create({"name": "Bag"})
        with pytest.raises(DecodingError) as streamed:
            [chunk async for chunk in zakya.items.get_image("1")]
    assert (caught.value.operation, caught.value.may_have_been_processed) == ("items.create", True)
    assert streamed.value.operation == "items.get_image"
    assert zakya.limits.running == 0


@pytest.mark.parametrize(
    ("coding", "content"),
    [
        ("gzip", gzip.compress(b"x" * 9999)[:-9]),
        ("gzip", b"no gzip"),
        ("deflate", b"\xff\xff no deflate"),
        ("gzip, gzip", gzip.compress(gzip.compress(b"x" * 9999)[:-9])),
    ],
    ids=["cut off", "no gzip", "no deflate", "cut off within"],
)
async def test_a_packed_file_that_is_not_whole_is_not_taken_for_one(
    transport_class: TransportClass, coding: str, content: bytes
) -> None:
    async with (
        Server(packed(content, coding, kind="image/png"), times=2) as server,
        client_of(server, transport_class(verify=NOBODY), retries=ONCE) as zakya,
    ):
        with pytest.raises(TransportError) as caught:
            await zakya.items.get_image("1")
        with pytest.raises(TransportError) as streamed:
            [chunk async for chunk in zakya.items.get_image("1")]
    assert caught.value.reason == streamed.value.reason == "truncated"
