"""Downloads: as bytes, in pieces, saved; a broken one leaves nothing behind, an early end lets go of everything."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import aclosing, asynccontextmanager
from pathlib import Path

import pytest

from zakya_client import DataCenter, Limits, RetryPolicy, ZakyaClient
from zakya_client.download import Download
from zakya_client.emulator import Emulator
from zakya_client.errors import NotFoundError, TransportError, ValidationError

IMAGE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 2048  # 0.5 MB: more than fits into one piece
TRANSPORTS = ("httpx", "aiohttp")


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(items=2, orders=0) as running:
        yield running


@pytest.fixture(params=TRANSPORTS)
async def zakya(request: pytest.FixtureRequest, emulator: Emulator) -> AsyncIterator[ZakyaClient]:
    settings = {"ZAKYA_LIMIT_REQUESTS": "0", "ZAKYA_LIMIT_CONCURRENCY": "1", "ZAKYA_TRANSPORT": request.param}
    async with ZakyaClient.from_env({**emulator.environment(), **settings}) as client:
        yield client


@pytest.fixture
async def item_id(zakya: ZakyaClient) -> str:
    item_id = (await zakya.items.list(sort_column="name"))[0].item_id
    assert item_id
    await zakya.items.upload_image(item_id, IMAGE)
    return item_id


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


# --- whole, in pieces, saved ----------------------------------------------------------------------


async def test_awaited_download_is_its_bytes(zakya: ZakyaClient, emulator: Emulator, item_id: str) -> None:
    assert await zakya.items.get_image(item_id) == IMAGE
    request = emulator.requests[-1]
    assert (request.method, request.path) == ("GET", f"/inventory/v1/items/{item_id}/image")


async def test_iterated_download_comes_in_pieces(zakya: ZakyaClient, item_id: str) -> None:
    pieces = [piece async for piece in zakya.items.get_image(item_id)]
    assert len(pieces) > 1
    assert all(pieces)
    assert b"".join(pieces) == IMAGE


async def test_saved_download_is_the_file_and_nothing_else(zakya: ZakyaClient, item_id: str, tmp_path: Path) -> None:
    target = tmp_path / "bag.png"
    assert await zakya.items.get_image(item_id).save(target) == len(IMAGE)
    assert target.read_bytes() == IMAGE
    assert await zakya.items.get_image(item_id).save(str(target)) == len(IMAGE)
    assert names(tmp_path) == ["bag.png"]


async def test_download_starts_when_it_is_read_and_anew_each_time(
    zakya: ZakyaClient, emulator: Emulator, item_id: str
) -> None:
    sent = len(emulator.requests)
    download = zakya.items.get_image(item_id)
    assert len(emulator.requests) == sent
    assert await download == await download == b"".join([piece async for piece in download])
    assert len(emulator.requests) == sent + 3


async def test_wrong_input_of_a_download_raises_before_it_is_read(zakya: ZakyaClient, emulator: Emulator) -> None:
    sent = len(emulator.requests)
    with pytest.raises(ValidationError):
        zakya.items.get_image("")
    with pytest.raises(ValidationError):
        zakya.packages.bulk_print(package_ids=[])
    assert len(emulator.requests) == sent


async def test_refusal_of_a_download_is_an_error_and_no_file(zakya: ZakyaClient, tmp_path: Path) -> None:
    missing = zakya.items.get_image("46")

    async def pieces() -> list[bytes]:
        return [piece async for piece in missing]

    ways: list[Callable[[], Awaitable[object]]] = [missing.__aiter__().__anext__, pieces]
    for way in (*ways, lambda: missing.save(tmp_path / "bag.png")):
        with pytest.raises(NotFoundError) as caught:
            await way()
        assert (caught.value.operation, caught.value.status, caught.value.code) == ("items.get_image", 404, 1002)
    with pytest.raises(NotFoundError):
        await missing
    assert names(tmp_path) == []


async def test_text_is_a_file_too(zakya: ZakyaClient) -> None:
    retainer_id = (await zakya.retainer_invoices.list())[0].retainerinvoice_id
    await zakya.retainer_invoices.add_attachment(retainer_id, ("rates.csv", b"item,rate\n"))
    attached = zakya.retainer_invoices.get_attachment(retainer_id)
    assert await attached == b"item,rate\n"
    assert b"".join([piece async for piece in attached]) == b"item,rate\n"
    assert b"<h1>" in await zakya.retainer_invoices.get(retainer_id, accept="html")


async def test_two_downloads_to_one_place_do_not_disturb_each_other(tmp_path: Path) -> None:
    target = tmp_path / "bag.png"
    turn = asyncio.Event()

    async def slow() -> AsyncIterator[bytes]:
        yield b"first"
        await turn.wait()
        yield b" slow"

    async def quick() -> AsyncIterator[bytes]:
        yield b"second"

    async def never() -> bytes:
        raise AssertionError

    saving = asyncio.create_task(Download(never, slow).save(target))
    await asyncio.sleep(0)
    assert await Download(never, quick).save(target) == 6
    assert target.read_bytes() == b"second"
    turn.set()
    assert await saving == 10
    assert target.read_bytes() == b"first slow"
    assert names(tmp_path) == ["bag.png"]


async def test_file_of_the_user_beside_the_target_is_left_alone(
    zakya: ZakyaClient, item_id: str, tmp_path: Path
) -> None:
    other = tmp_path / "bag.png.part"
    other.write_bytes(b"mine")
    await zakya.items.get_image(item_id).save(tmp_path / "bag.png")
    assert other.read_bytes() == b"mine"


@pytest.mark.parametrize("length", [38, 216, 217, 255])
async def test_name_may_be_as_long_as_the_file_system_allows(
    zakya: ZakyaClient, item_id: str, tmp_path: Path, length: int
) -> None:
    target = tmp_path / ("ü" * (length // 2) + "x" * (length % 2))
    assert await zakya.items.get_image(item_id).save(target) == len(IMAGE)
    assert names(tmp_path) == [target.name]


async def test_place_that_cannot_be_written_to_is_found_before_anything_is_sent(
    zakya: ZakyaClient, emulator: Emulator, item_id: str, tmp_path: Path
) -> None:
    sent = len(emulator.requests)
    with pytest.raises(OSError, match="File name too long"):
        await zakya.items.get_image(item_id).save(tmp_path / ("x" * 256))
    with pytest.raises(IsADirectoryError):
        await zakya.items.get_image(item_id).save(tmp_path)
    assert (names(tmp_path), len(emulator.requests)) == ([], sent)


async def test_missing_folder_is_found_before_anything_is_sent(
    zakya: ZakyaClient, emulator: Emulator, item_id: str, tmp_path: Path
) -> None:
    sent = len(emulator.requests)
    with pytest.raises(FileNotFoundError):
        await zakya.items.get_image(item_id).save(tmp_path / "none" / "bag.png")
    assert len(emulator.requests) == sent


# --- servers that misbehave -----------------------------------------------------------------------

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n"
Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def served(handler: Handler, transport: str) -> AsyncIterator[ZakyaClient]:
    """A client of a raw server that answers each connection with the handler."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await reader.readuntil(b"\r\n\r\n")
            await handler(reader, writer)
        finally:
            writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1")
    host, port = server.sockets[0].getsockname()
    center = DataCenter("test", f"http://{host}:{port}", "http://unused.example")
    async with (
        server,
        ZakyaClient(
            "1",
            access_token="a-token",
            data_center=center,
            limits=Limits(concurrency=1, requests=0),
            retries=RetryPolicy(attempts=1),
            transport=transport,
        ) as zakya,
    ):
        yield zakya


async def cut_off(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(HEAD + b"Content-Length: 1000\r\n\r\n" + bytes(400))
    await writer.drain()


@pytest.mark.parametrize("transport", TRANSPORTS)
async def test_broken_download_leaves_no_file(transport: str, tmp_path: Path) -> None:
    async with served(cut_off, transport) as zakya:
        with pytest.raises(TransportError) as caught:
            await zakya.items.get_image("46").save(tmp_path / "bag.png")
        error = caught.value
        assert error.reason == "truncated"
        assert (error.operation, error.method, error.attempts) == ("items.get_image", "GET", 1)
        assert error.path == "/inventory/v1/items/46/image"
        assert not error.may_have_been_processed
        assert zakya.limits.running == 0
    assert names(tmp_path) == []


@pytest.mark.parametrize("transport", TRANSPORTS)
async def test_broken_download_keeps_the_old_file(transport: str, tmp_path: Path) -> None:
    target = tmp_path / "bag.png"
    target.write_bytes(b"old")
    async with served(cut_off, transport) as zakya:
        with pytest.raises(TransportError):
            await zakya.items.get_image("46").save(target)
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["bag.png"]


@pytest.mark.parametrize("transport", TRANSPORTS)
async def test_pieces_before_the_break_are_given(transport: str) -> None:
    size = 0
    async with served(cut_off, transport) as zakya:
        with pytest.raises(TransportError):  # noqa: PT012 (what arrived before counts)
            async for piece in zakya.items.get_image("46"):
                size += len(piece)
        assert size == 400
        with pytest.raises(TransportError):
            await zakya.items.get_image("46")


class Endless:
    """A server whose file has no end; it notices when nobody reads it any more."""

    def __init__(self) -> None:
        self.left = asyncio.Event()

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
        try:
            while True:
                writer.write(b"10000\r\n" + bytes(0x10000) + b"\r\n")
                await writer.drain()
        except ConnectionError:
            self.left.set()


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("closed", [True, False], ids=["closed", "broken off"])
async def test_download_that_is_stopped_early_lets_go_of_its_connection(transport: str, *, closed: bool) -> None:
    endless = Endless()
    async with served(endless, transport) as zakya:
        before = asyncio.all_tasks()
        if closed:
            async with aclosing(zakya.items.get_image("46").__aiter__()) as pieces:
                assert await anext(pieces)
        else:
            async for piece in zakya.items.get_image("46"):
                assert piece
                break
        await asyncio.wait_for(endless.left.wait(), 5)
        await quiet(before)
        assert zakya.limits.running == 0


@pytest.mark.parametrize("transport", TRANSPORTS)
async def test_download_that_is_cancelled_leaves_neither_file_nor_connection(transport: str, tmp_path: Path) -> None:
    endless = Endless()
    async with served(endless, transport) as zakya:
        before = asyncio.all_tasks()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await zakya.items.get_image("46").save(tmp_path / "bag.png")
        await asyncio.wait_for(endless.left.wait(), 5)
        await quiet(before)
        assert zakya.limits.running == 0
    assert names(tmp_path) == []


async def quiet(before: set[asyncio.Task[object]]) -> None:
    """Wait until no task of the client's is left; the server's ends when it noticed that the client is gone."""
    async with asyncio.timeout(5):
        while asyncio.all_tasks() - before:  # noqa: ASYNC110 (nothing tells when a library's task ends)
            await asyncio.sleep(0.001)


@pytest.mark.parametrize("transport", TRANSPORTS)
async def test_streamed_download_holds_one_piece_at_a_time(transport: str) -> None:
    endless = Endless()
    total = 0
    async with served(endless, transport) as zakya, aclosing(zakya.items.get_image("46").__aiter__()) as pieces:
        async for piece in pieces:
            assert len(piece) <= 1024 * 1024
            total += len(piece)
            if total > 8 * 1024 * 1024:
                break
