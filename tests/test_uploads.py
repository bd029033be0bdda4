"""Uploads: every way to give a file arrives byte for byte; what the API would refuse is refused before it is sent."""

from __future__ import annotations

import asyncio
import io
import os
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from zakya_client import ZakyaClient
from zakya_client.emulator import Emulator
from zakya_client.errors import ValidationError
from zakya_client.upload import FilePart, FileRule, multipart, read_parts

MOST = 7 * 1024 * 1024
EXTENSIONS = ("gif", "png", "jpeg", "jpg", "bmp", "webp")
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) + b"\r\n--boundary--\r\n"
FORMATS = {
    "gif": b"GIF89a" + bytes(20),
    "png": PNG,
    "jpg": b"\xff\xd8\xff\xe0" + bytes(20),
    "bmp": b"BM" + bytes(20),
    "webp": b"RIFF" + bytes(4) + b"WEBP" + bytes(20),
}
RULE = FileRule("image", MOST, EXTENSIONS)
MANY = FileRule("image", MOST, EXTENSIONS, many=True, required=False)


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(items=1, orders=0) as running:
        yield running


@pytest.fixture
async def zakya(emulator: Emulator) -> AsyncIterator[ZakyaClient]:
    unlimited = {"ZAKYA_LIMIT_REQUESTS": "0", "ZAKYA_LIMIT_CONCURRENCY": "0"}
    async with ZakyaClient.from_env({**emulator.environment(), **unlimited}) as client:
        yield client


@pytest.fixture
async def item_id(zakya: ZakyaClient) -> str:
    item = (await zakya.items.list())[0]
    assert item.item_id
    return item.item_id


@pytest.fixture
def image(tmp_path: Path) -> Path:
    path = tmp_path / "Bag.PNG"
    path.write_bytes(PNG)
    return path


# --- what arrives ---------------------------------------------------------------------------------

GIVEN: dict[str, tuple[Callable[[Path], Any], str]] = {
    "a path as text": (str, "Bag.PNG"),
    "a path": (lambda path: path, "Bag.PNG"),
    "bytes": (lambda path: path.read_bytes(), "image.png"),
    "a name and bytes": (lambda path: ('ü "1".png', path.read_bytes()), "ü %221%22.png"),
    "a name and an open file": (lambda path: ("one.png", io.BytesIO(path.read_bytes())), "one.png"),
    "a file without a name": (lambda path: io.BytesIO(path.read_bytes()), "image.png"),
}


@pytest.mark.parametrize(("given", "name"), GIVEN.values(), ids=GIVEN)
async def test_file_arrives_byte_for_byte(
    zakya: ZakyaClient, emulator: Emulator, item_id: str, image: Path, *, given: Callable[[Path], Any], name: str
) -> None:
    message = await zakya.items.upload_image(item_id, given(image))
    assert message == "The item image has been uploaded."
    request = emulator.requests[-1]
    assert (request.method, request.path) == ("POST", f"/inventory/v1/items/{item_id}/image")
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert int(request.headers["content-length"]) == len(request.body)
    assert f'name="image"; filename="{name}"\r\nContent-Type: image/png\r\n\r\n'.encode() in request.body
    assert await zakya.items.get_image(item_id) == PNG


async def test_open_file_is_read_from_where_it_stands_and_stays_open(
    zakya: ZakyaClient, emulator: Emulator, item_id: str, image: Path
) -> None:
    with image.open("r+b") as file:
        file.write(b"skip" + PNG)
        file.seek(4)
        await zakya.items.upload_image(item_id, file)
        assert not file.closed
    assert b'filename="Bag.PNG"' in emulator.requests[-1].body
    assert await zakya.items.get_image(item_id) == PNG


async def test_temporary_file_has_a_name_after_its_format(zakya: ZakyaClient, emulator: Emulator, item_id: str) -> None:
    with tempfile.TemporaryFile() as file:
        file.write(FORMATS["gif"])
        file.seek(0)
        await zakya.items.upload_image(item_id, file)
    assert b'filename="image.gif"' in emulator.requests[-1].body


@pytest.mark.parametrize("extension", FORMATS)
async def test_format_of_bytes_is_told_by_how_they_begin(extension: str) -> None:
    parts = await read_parts(RULE, FORMATS[extension])
    assert parts == [FilePart("image", f"image.{extension}", FORMATS[extension])]


@pytest.mark.parametrize("extension", EXTENSIONS)
async def test_every_documented_extension_is_taken(extension: str) -> None:
    for name in (f"a.{extension}", f"a.b.{extension.upper()}"):
        assert (await read_parts(RULE, (name, b"x")))[0].filename == name


async def test_several_files_arrive_in_their_order(
    zakya: ZakyaClient, emulator: Emulator, item_id: str, image: Path
) -> None:
    await zakya.items.upload_images(item_id, [image, ("b.gif", FORMATS["gif"]), FORMATS["jpg"]], remove_all=True)
    request = emulator.requests[-1]
    assert request.path == f"/inventory/v1/items/{item_id}/images"
    assert dict(request.query)["remove_all"] == "true"
    item = await zakya.items.get(item_id)
    assert [each.file_name for each in item.documents] == ["Bag.PNG", "b.gif", "image.jpg"]
    assert await zakya.items.get_image(item_id) == PNG


async def test_single_file_is_taken_where_several_are(zakya: ZakyaClient, item_id: str, image: Path) -> None:
    for given in (image, PNG, ("one.png", PNG)):
        await zakya.items.upload_images(item_id, given, remove_all=True)
        item = await zakya.items.get(item_id)
        assert len(item.documents) == 1


async def test_back_image_goes_under_its_own_name(zakya: ZakyaClient, emulator: Emulator, item_id: str) -> None:
    await zakya.items.upload_back_image(item_id, ("back.png", PNG))
    assert b'name="back_image"; filename="back.png"' in emulator.requests[-1].body


async def test_seven_megabytes_are_sent_and_one_byte_more_is_not(
    zakya: ZakyaClient, emulator: Emulator, item_id: str, tmp_path: Path
) -> None:
    largest = PNG + bytes(MOST - len(PNG))
    await zakya.items.upload_image(item_id, largest)
    assert await zakya.items.get_image(item_id) == largest
    sent = len(emulator.requests)
    path = tmp_path / "large.png"
    path.write_bytes(largest + b"x")
    for given in (largest + b"x", path, io.BytesIO(largest + b"x"), ("large.png", largest + b"x")):
        with pytest.raises(ValidationError, match=f"image may have {MOST} bytes; .* has more"):
            await zakya.items.upload_image(item_id, given)
    assert len(emulator.requests) == sent


async def test_no_more_of_a_file_is_read_than_is_needed_to_see_that_it_is_too_large() -> None:
    class Counting(io.BytesIO):
        size = 0

        def read(self, most: int | None = -1) -> bytes:
            content = super().read(most)
            self.size += len(content)
            return content

    file = Counting(PNG + bytes(1000))
    for _ in range(2):  # the second time it is no smaller
        file.size = 0
        with pytest.raises(ValidationError, match="image may have 300 bytes"):
            await read_parts(FileRule("image", 300, EXTENSIONS), file)
        assert file.size == 301


async def test_open_file_is_sent_whole_again_and_again_and_several_times_at_once(
    zakya: ZakyaClient, emulator: Emulator, item_id: str, image: Path
) -> None:
    sent = len(emulator.requests)
    with image.open("rb") as file:
        for _ in range(2):
            await zakya.items.upload_image(item_id, file)
        await asyncio.gather(*(zakya.items.upload_image(item_id, file) for _ in range(8)))
        await zakya.items.upload_images(item_id, [("a.png", file), ("b.png", file)])
    bodies = [request.body for request in emulator.requests[sent:]]
    assert [body.count(PNG) for body in bodies] == [1] * 10 + [2]


def test_two_threads_that_read_an_open_file_at_once_each_get_the_whole_of_it() -> None:
    class Slow(io.BytesIO):
        def read(self, most: int | None = -1) -> bytes:
            content = super().read(most)
            time.sleep(0.01)
            return content

    file = Slow(PNG)
    with ThreadPoolExecutor(4) as threads:
        parts = list(threads.map(lambda _: asyncio.run(read_parts(RULE, file)), range(4)))
    assert parts == [[FilePart("image", "image.png", PNG)]] * 4


async def test_pipe_is_read_to_its_end_once() -> None:
    reads, writes = os.pipe()
    with os.fdopen(reads, "rb", buffering=0) as pipe, ThreadPoolExecutor(1) as thread:

        def write() -> None:
            with os.fdopen(writes, "wb", buffering=0) as end:
                for byte in PNG:
                    end.write(bytes([byte]))

        thread.submit(write)
        assert await read_parts(RULE, ("a.png", pipe)) == [FilePart("image", "a.png", PNG)]
        with pytest.raises(ValidationError, match=r"must not be empty; a\.png has no bytes left"):
            await read_parts(RULE, ("a.png", pipe))


# --- what is refused before anything is sent ------------------------------------------------------

REFUSED: dict[str, tuple[Callable[[Path], Any], str]] = {
    "no file": (lambda _: None, "image needs a file"),
    "missing file": (lambda folder: folder / "none.png", "No such file or directory"),
    "folder": (lambda folder: folder, "Is a directory"),
    "path that no system has": (lambda _: "a\0.png", "null byte"),
    "wrong extension": (lambda _: ("a.pdf", PNG), "must be one of gif, png, jpeg, jpg, bmp, webp; it is pdf"),
    "no extension": (lambda _: ("photo", PNG), "it is of no known format"),
    "unknown bytes": (lambda _: b"%PDF-1.7", "it is of no known format"),
    "no bytes": (lambda _: b"", "it is of no known format"),
    "a name and no bytes": (lambda _: ("a.png", b""), "image must not be empty; a.png has no bytes"),
    "an empty file": (lambda folder: empty(folder / "a.png"), "image must not be empty; a.png has no bytes"),
    "a file read to its end": (lambda _: ("a.png", at_its_end()), "image must not be empty; a.png has no bytes"),
    "half a character in a name": (
        lambda _: (os.fsdecode(b"caf\xe9.png"), PNG),
        r"the file name of image must be text; 'caf\udce9.png' holds a lone surrogate",
    ),
    "half a character in a path": (
        lambda folder: written(folder / os.fsdecode(b"caf\xe9.png")),
        r"the file name of image must be text; 'caf\udce9.png' holds a lone surrogate",
    ),
    "half a character in a path to nothing": (lambda folder: folder / os.fsdecode(b"\xe9.png"), "No such file"),
    "a line end in a name": (
        lambda _: ("a\r\nx-evil: 1.png", PNG),
        r"the file name of image must not hold control characters: 'a\r\nx-evil: 1.png'",
    ),
    "RIFF that is no WebP": (lambda _: b"RIFF0000WAVE", "it is of no known format"),
    "text": (lambda _: io.StringIO("PNG"), "image must be opened in binary mode"),
    "named text": (lambda _: ("a.png", io.StringIO("PNG")), "image must be opened in binary mode"),
    "closed file": (lambda _: closed(io.BytesIO(PNG)), "image can't be read: I/O operation on closed file"),
    "number": (lambda _: 5, "image must be a path, bytes or an open file, not int"),
    "bytearray": (lambda _: bytearray(PNG), "image must be a path, bytes or an open file, not bytearray"),
    "two paths": (lambda _: ("a.png", "b.png"), "image must be a path, bytes or an open file, not tuple"),
    "list where one is taken": (lambda _: [PNG], "image must be a path, bytes or an open file, not list"),
}


def empty(path: Path) -> Path:
    path.touch()
    return path


def written(path: Path) -> Path:
    path.write_bytes(PNG)
    return path


def at_its_end() -> io.BytesIO:
    file = io.BytesIO(PNG)
    file.read()
    return file


def closed(file: io.BytesIO) -> io.BytesIO:
    file.close()
    return file


@pytest.mark.parametrize(("given", "reason"), REFUSED.values(), ids=REFUSED)
async def test_wrong_file_is_refused_before_anything_is_sent(
    zakya: ZakyaClient, emulator: Emulator, tmp_path: Path, given: Callable[[Path], Any], reason: str
) -> None:
    sent = len(emulator.requests)
    with pytest.raises(ValidationError) as caught:
        await zakya.items.upload_image("46", given(tmp_path))
    assert reason in caught.value.message
    assert caught.value.message.encode()  # it can be printed
    assert caught.value.status is None
    assert len(emulator.requests) == sent


async def test_file_opened_as_text_is_refused(zakya: ZakyaClient, emulator: Emulator, image: Path) -> None:
    # Reading it would fail over its first byte, which is no UTF-8.
    sent = len(emulator.requests)
    with image.open() as file, pytest.raises(ValidationError, match="image must be opened in binary mode"):
        await zakya.items.upload_image("46", file)  # type: ignore[arg-type]
    assert len(emulator.requests) == sent


async def test_file_opened_for_writing_is_refused(zakya: ZakyaClient, image: Path) -> None:
    with image.open("wb") as file, pytest.raises(ValidationError, match="image can't be read"):
        await zakya.items.upload_image("46", file)


async def test_one_wrong_file_of_several_refuses_all(zakya: ZakyaClient, emulator: Emulator, image: Path) -> None:
    sent = len(emulator.requests)
    with pytest.raises(ValidationError, match="it is pdf"):
        await zakya.items.upload_images("46", [image, ("b.pdf", PNG)])
    with pytest.raises(ValidationError, match="image needs a file, not an empty list"):
        await zakya.items.upload_images("46", [])
    assert len(emulator.requests) == sent


# --- the body -------------------------------------------------------------------------------------


async def test_files_that_are_not_required_may_be_missing() -> None:
    assert await read_parts(MANY, None) == []


def test_multipart_body_is_written_as_the_standard_says() -> None:
    kind, body = multipart([FilePart("image", "a.png", b"one"), FilePart("image", 'b"\r\n.bin', b"")])
    boundary = kind.removeprefix("multipart/form-data; boundary=")
    assert (
        body
        == (
            f'--{boundary}\r\nContent-Disposition: form-data; name="image"; filename="a.png"\r\n'
            f"Content-Type: image/png\r\n\r\none\r\n"
            f'--{boundary}\r\nContent-Disposition: form-data; name="image"; filename="b%22%0D%0A.bin"\r\n'
            f"Content-Type: application/octet-stream\r\n\r\n\r\n"
            f"--{boundary}--\r\n"
        ).encode()
    )
    assert multipart([])[0] != kind


def test_content_of_a_file_is_not_in_its_repr() -> None:
    assert "secret" not in repr(FilePart("image", "a.png", b"secret"))
