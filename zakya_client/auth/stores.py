"""Where access tokens are kept, so that processes and machines share them.

A store keeps one `TokenRecord` a key and has a lock a key. The key is a hash of the credentials: it names the record
and reveals nothing.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

import orjson
from attrs import asdict, frozen

from zakya_client.auth.oauth import AccessToken
from zakya_client.errors import ConfigurationError


@frozen
class TokenRecord:
    """What sharers of a refresh token know together.

    Attributes:
        token: The newest access token, ``None`` before the first.
        minted: When tokens were asked for in the last ten minutes, in seconds since the epoch.
        silent_until: Until when nobody may ask, in seconds since the epoch.
    """

    token: AccessToken | None = None
    minted: Sequence[float] = ()
    silent_until: float = 0.0

    def to_bytes(self) -> bytes:
        """Write the record."""
        return orjson.dumps(asdict(self))

    @classmethod
    def from_bytes(cls, content: bytes) -> TokenRecord:
        """Read a record; one that can't be read is an empty one."""
        try:
            data = orjson.loads(content)
            token = AccessToken(**data["token"]) if data["token"] else None
            return cls(token, tuple(map(float, data["minted"])), float(data["silent_until"]))
        except (ValueError, TypeError, KeyError):
            return cls()


class TokenStore(Protocol):
    """Keeps token records."""

    async def load(self, key: str) -> TokenRecord:
        """Give the record of a key, an empty one if there is none."""
        ...

    async def save(self, key: str, record: TokenRecord) -> None:
        """Keep the record of a key; called with its lock held."""
        ...

    def lock(self, key: str) -> AbstractAsyncContextManager[None]:
        """Hold the one lock of a key among all who share the store."""
        ...

    async def close(self) -> None:
        """Let go of connections."""
        ...


def key_of(*secrets: str) -> str:
    """Hash credentials to the name of their record."""
    return hashlib.sha256("\0".join(secrets).encode()).hexdigest()[:32]


class MemoryStore:
    """Keeps tokens for this client only; they are gone with the process."""

    def __init__(self) -> None:
        self._records: dict[str, TokenRecord] = {}

    async def load(self, key: str) -> TokenRecord:
        """Give the record of a key."""
        return self._records.get(key, TokenRecord())

    async def save(self, key: str, record: TokenRecord) -> None:
        """Keep the record of a key."""
        self._records[key] = record

    @asynccontextmanager
    async def lock(self, key: str) -> AsyncIterator[None]:  # noqa: ARG002 (one client refreshes in one task already)
        """Hold nothing: a client refreshes in one task."""
        yield

    async def close(self) -> None:
        """Do nothing."""


class FileStore:
    """Keeps tokens in files that the processes of one user share.

    A file is readable by its owner only (mode 0600) and replaced whole, so a reader never sees half of one.

    Args:
        folder: Where the files stand; the user's state folder unless told.
    """

    def __init__(self, folder: str | os.PathLike[str] | None = None) -> None:
        self._folder = Path(folder) if folder is not None else _state_folder()

    async def load(self, key: str) -> TokenRecord:
        """Give the record of a key."""
        return await asyncio.to_thread(self._load, key)

    async def save(self, key: str, record: TokenRecord) -> None:
        """Keep the record of a key."""
        await asyncio.to_thread(self._save, key, record.to_bytes())

    @asynccontextmanager
    async def lock(self, key: str) -> AsyncIterator[None]:
        """Hold the lock of a key among all processes."""
        # Imported here: most clients keep their token in memory.
        from filelock import FileLock, Timeout  # noqa: PLC0415

        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FileLock(self._folder / f"{key}.lock", mode=0o600, thread_local=False)
        while True:
            # Tried again and again rather than waited for in a thread, so that a cancelled waiter holds nothing.
            with suppress(Timeout):
                lock.acquire(timeout=0)
                break
            await asyncio.sleep(0.02)
        try:
            yield
        finally:
            lock.release()

    async def close(self) -> None:
        """Do nothing: no file stays open."""

    def _load(self, key: str) -> TokenRecord:
        try:
            return TokenRecord.from_bytes((self._folder / f"{key}.json").read_bytes())
        except FileNotFoundError:
            return TokenRecord()

    def _save(self, key: str, content: bytes) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self._folder, prefix=f".{key}-")  # mode 0600
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            Path(name).replace(self._folder / f"{key}.json")
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def _state_folder() -> Path:
    from platformdirs import user_state_path  # noqa: PLC0415 (most clients keep their token in memory)

    return user_state_path("zakya-client")


class RedisStore:
    """Keeps tokens in Redis, for many machines.

    Args:
        url: Address of the server, ``redis://…`` or ``rediss://…``.
        client: A ``redis.asyncio.Redis`` of your own instead.
        prefix: What the names of keys begin with.
    """

    LOCK_SECONDS = 60.0
    RECORD_SECONDS = 3600

    def __init__(self, url: str = "", *, client: Any = None, prefix: str = "zakya:token:") -> None:
        self._own = client is None
        self._client = client or connect_redis(url)
        self._prefix = prefix

    async def load(self, key: str) -> TokenRecord:
        """Give the record of a key."""
        content = await self._client.get(self._prefix + key)
        return TokenRecord.from_bytes(content) if content else TokenRecord()

    async def save(self, key: str, record: TokenRecord) -> None:
        """Keep the record of a key, for as long as a token lives."""
        await self._client.set(self._prefix + key, record.to_bytes(), ex=self.RECORD_SECONDS)

    def lock(self, key: str) -> AbstractAsyncContextManager[None]:
        """Hold the lock of a key among all machines; it ends by itself if its holder dies."""
        lock: AbstractAsyncContextManager[None] = self._client.lock(
            f"{self._prefix}{key}:lock", timeout=self.LOCK_SECONDS, sleep=0.02
        )
        return lock

    async def close(self) -> None:
        """Close the connections, unless they are yours."""
        if self._own:
            await self._client.aclose()


def connect_redis(url: str) -> Any:
    """Make a client of a Redis server; it connects when it is used.

    Raises:
        ConfigurationError: The extra ``redis`` isn't installed.
    """
    try:
        from redis.asyncio import Redis  # noqa: PLC0415 (an extra)
    except ImportError:
        raise ConfigurationError("Redis needs the extra: pip install 'zakya-client[redis]'") from None
    return Redis.from_url(url)


def store_from(setting: str) -> TokenStore:
    """Make the store that a setting names: ``memory``, ``file`` or ``redis://…``.

    Raises:
        ConfigurationError: There is no such store.
    """
    if setting == "memory":
        return MemoryStore()
    if setting == "file":
        return FileStore()
    if setting.startswith(("redis://", "rediss://", "unix://")):
        return RedisStore(setting)
    raise ConfigurationError(f"there is no token store {setting.partition(':')[0]!r}; choose memory, file or redis://…")
