"""Unpacking of compressed answers in pieces of bounded size, so that a few bytes can't become gigabytes at once.

The HTTP libraries unpack whatever they know, each piece whole; so answers are taken from them as they came.
"""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import AsyncGenerator, Iterator, Sequence
from typing import Any, Self

from zakya_client.errors import DecodingError, TransportError
from zakya_client.runtime.http import Chunks

ACCEPTED = "gzip, deflate"
"""Value of ``Accept-Encoding``: only what is unpacked here."""

LARGEST_PIECE = 256 * 1024
MOST_LAYERS = 5
UNWANTED = frozenset({"br", "compress", "x-compress", "zstd"})
KNOWN = frozenset({"gzip", "x-gzip", "deflate", *UNWANTED})

CUT_OFF = "the answer was cut off or garbled"


def unpacked(body: Chunks, encoding: str) -> Chunks:
    """Unpack a body while it is read; codings that don't compress are passed over, as libraries do.

    Reading it raises a `TransportError` if it is garbled, and a `DecodingError` if it is packed in a way that was not
    asked for.
    """
    if not encoding:
        return body
    codings = [coding for part in encoding.lower().split(",") if (coding := part.strip()) in KNOWN]
    return _Unpacked(body, codings) if codings else body


class _Unpacked:
    """A body that is unpacked while it is read."""

    def __init__(self, body: Chunks, codings: Sequence[str]) -> None:
        self._body = body
        self._pieces = _pieces(body, codings)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        return await anext(self._pieces)

    async def aclose(self) -> None:
        await self._pieces.aclose()
        await self._body.aclose()


async def _pieces(body: Chunks, codings: Sequence[str]) -> AsyncGenerator[bytes, None]:
    unwanted = UNWANTED.intersection(codings)
    if unwanted or len(codings) > MOST_LAYERS:
        what = f"as {', '.join(sorted(unwanted))}" if unwanted else f"{len(codings)} times over"
        raise DecodingError(
            f"the answer is packed {what}; the request accepts {ACCEPTED}", may_have_been_processed=True
        )
    layers = [_Layer(coding) for coding in reversed(codings)]
    async for piece in body:
        try:
            for part in _through(layers, piece):
                yield part
                await asyncio.sleep(0)  # others have their turn, and timeouts are seen
        except zlib.error:
            raise TransportError(CUT_OFF, reason="truncated") from None
    if not all(layer.is_complete for layer in layers):
        raise TransportError(CUT_OFF, reason="truncated")


def _through(layers: Sequence[_Layer], piece: bytes) -> Iterator[bytes]:
    if not layers:
        yield piece
        return
    for part in layers[0].unpack(piece):
        yield from _through(layers[1:], part)


class _Layer:
    """One coding of a body."""

    def __init__(self, coding: str) -> None:
        self._coding = coding
        self._unpacker: Any = None  # of zlib, which doesn't name its class

    @property
    def is_complete(self) -> bool:
        """Whether it ended; what never began had nothing to unpack."""
        return self._unpacker is None or bool(self._unpacker.eof)

    def unpack(self, piece: bytes) -> Iterator[bytes]:
        part = b""
        while piece or len(part) == LARGEST_PIECE:  # a full one may not be the last
            if self.is_complete and (self._unpacker is None or self._goes_on(piece)):
                self._unpacker = zlib.decompressobj(_window(self._coding, piece))
            if self._unpacker.eof:
                return
            part = self._unpacker.decompress(piece, LARGEST_PIECE)
            piece = self._unpacker.unconsumed_tail or self._unpacker.unused_data
            if part:
                yield part

    def _goes_on(self, piece: bytes) -> bool:
        """Whether another member follows: a gzip file may have several, one behind the other."""
        return self._coding != "deflate" and piece.startswith(b"\x1f")


def _window(coding: str, beginning: bytes) -> int:
    """Choose what zlib calls the window's bits, which also say what surrounds the packed bytes."""
    if coding != "deflate":
        return 16 + zlib.MAX_WBITS
    # Meant with zlib's header; some servers leave it out.
    return zlib.MAX_WBITS if beginning[0] & 0x0F == zlib.DEFLATED else -zlib.MAX_WBITS
