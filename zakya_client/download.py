"""Files to receive: whole, or piece by piece."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from errno import EISDIR
from pathlib import Path
from uuid import uuid4

from attrs import frozen

from zakya_client.runtime.startable import Startable


@frozen(repr=False, eq=False)
class Download(Startable[bytes]):
    """A file that is fetched as it is read.

    - ``await download`` gives the bytes, and so does ``asyncio.create_task(download)``;
    - ``async for chunk in download`` gives them piece by piece, without holding the file in memory;
    - ``await download.save("bag.jpg")`` writes them to a file.

    While it is iterated it holds its place among the calls at once: with a concurrency of 1, another call inside the
    loop would wait for itself.
    """

    _fetch: Callable[[], Awaitable[bytes]]
    _stream: Callable[[], AsyncGenerator[bytes, None]]

    async def _start(self) -> bytes:
        return await self._fetch()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async with aclosing(self._stream()) as chunks:
            async for chunk in chunks:
                yield chunk

    async def save(self, path: str | os.PathLike[str]) -> int:
        """Write the file.

        Args:
            path: Where to; a file that is there is replaced once the download is whole.

        Returns:
            Its size in bytes.

        Raises:
            OSError: The file can't be written.
            ZakyaError: The download failed; what was there before is still there.
        """
        target = Path(path)
        partial = beside(target)
        size = 0
        try:
            with partial.open("xb") as file:
                async for chunk in self:
                    size += file.write(chunk)
            partial.replace(target)
        finally:
            partial.unlink(missing_ok=True)
        return size


def beside(target: Path) -> Path:
    """Choose where a file is written until it is whole: two downloads to one place must not write into each other's.

    Raises:
        OSError: The target's name is too long, or it is a folder: said before anything is fetched.
    """
    if target.is_dir():
        raise IsADirectoryError(EISDIR, os.strerror(EISDIR), str(target))
    return target.with_name(f".{uuid4().hex}.part")
