"""Where access tokens are kept, so that processes and machines share them.

A store keeps one `TokenRecord` a key and has a lock a key. The key is a hash of the credentials: it names the record
and reveals nothing.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import tempfile
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol
from uuid import uuid4

import orjson
from attrs import asdict, frozen

from zakya_client.auth.oauth import AccessToken
from zakya_client.errors import ConfigurationError, TransportError
from zakya_client.runtime.redis import connect_redis, in_redis


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
            token = _read_token(**data["token"]) if data["token"] else None
            return cls(token, tuple(map(float, data["minted"])), float(data["silent_until"]))
        except (ValueError, TypeError, KeyError):
            return cls()


def _read_token(value: object, expires_at: float, lifetime: float) -> AccessToken:
    if not isinstance(value, str) or not value or not lifetime > 0:
        raise ValueError("that is no token")
    return AccessToken(value, float(expires_at), float(lifetime))


class TokenStore(Protocol):
    """Keeps token records. What it can't do it raises as a `ZakyaError`."""

    async def load(self, key: str) -> TokenRecord:
        """Give a record.

        Args:
            key: Its name.

        Returns:
            The record; an empty one if there is none.
        """
        ...

    async def save(self, key: str, record: TokenRecord) -> None:
        """Keep a record; called with its lock held.

        Args:
            key: Its name.
            record: The record.
        """
        ...

    def lock(self, key: str) -> AbstractAsyncContextManager[None]:
        """Hold the one lock of a record among all who share the store.

        Args:
            key: The record's name.

        Returns:
            A context; entering it waits for the lock.
        """
        ...

    async def close(self) -> None:
        """Let go of connections."""
        ...


def key_of(*secrets: str) -> str:
    """Hash credentials to the name of their record."""
    return hashlib.sha256("\0".join(secrets).encode()).hexdigest()[:32]


class MemoryStore:
    """Keeps tokens for the clients of one event loop that it is given to; they are gone with the process."""

    def __init__(self) -> None:
        self._records: dict[str, TokenRecord] = {}
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def load(self, key: str) -> TokenRecord:
        """Give the record of a key, see `TokenStore.load`."""
        return self._records.get(key, TokenRecord())

    async def save(self, key: str, record: TokenRecord) -> None:
        """Keep the record of a key, see `TokenStore.save`."""
        self._records[key] = record

    def lock(self, key: str) -> AbstractAsyncContextManager[None]:
        """Hold the lock of a key among the clients that share this store, see `TokenStore.lock`."""
        return self._locks[key]

    async def close(self) -> None:
        """Do nothing."""


class FileStore:
    """Keeps tokens in files that the processes of one user share.

    A file is readable by its owner only (mode 0600) and replaced whole, so a reader never sees half of one.

    Args:
        folder: Where the files stand; the user's state folder unless told. One that doesn't exist is made for its
            owner only (mode 0700).
    """

    def __init__(self, folder: str | os.PathLike[str] | None = None) -> None:
        if folder is None:
            from platformdirs import user_state_path  # noqa: PLC0415 (most clients keep their token in memory)

            folder = user_state_path("zakya-client")
        self._folder = Path(folder)

    async def load(self, key: str) -> TokenRecord:
        """Give the record of a key, see `TokenStore.load`."""
        return await asyncio.to_thread(self._load, key)

    async def save(self, key: str, record: TokenRecord) -> None:
        """Keep the record of a key, see `TokenStore.save`."""
        await asyncio.to_thread(self._save, key, record)

    @asynccontextmanager
    async def lock(self, key: str) -> AsyncIterator[None]:
        """Hold the lock of a key among all processes, see `TokenStore.lock`."""
        from filelock import FileLock, Timeout  # noqa: PLC0415 (most clients keep their token in memory)

        with self._usable():
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FileLock(self._folder / f"{key}.lock", mode=0o600, thread_local=False)
        while True:
            # Tried again and again rather than waited for in a thread, so that a cancelled waiter holds nothing.
            with self._usable(), suppress(Timeout):
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
        with self._usable():
            try:
                return TokenRecord.from_bytes((self._folder / f"{key}.json").read_bytes())
            except FileNotFoundError:
                return TokenRecord()

    def _save(self, key: str, record: TokenRecord) -> None:
        with self._usable():
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._folder, prefix=f".{key}-")  # mode 0600
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(record.to_bytes())
                Path(name).replace(self._folder / f"{key}.json")
            except BaseException:
                Path(name).unlink(missing_ok=True)
                raise

    @contextmanager
    def _usable(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            why = error.strerror or type(error).__name__
            raise ConfigurationError(f"tokens can't be kept in {self._folder}: {why}") from error


_UNLOCK = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end"


class RedisStore:
    """Keeps tokens in Redis, for many machines.

    Args:
        url: Address of the server, ``redis://…`` or ``rediss://…``.
        client: A ``redis.asyncio.Redis`` of your own instead.
        prefix: What the names of keys begin with.
    """

    LOCK_SECONDS = 120.0
    """A lock whose holder died ends by itself then; longer than a request for a token takes."""

    RECORD_SECONDS = 3600

    def __init__(self, url: str = "", *, client: Any = None, prefix: str = "zakya:token:") -> None:
        self._own = client is None
        self._client = client or connect_redis(url)
        self._prefix = prefix

    async def load(self, key: str) -> TokenRecord:
        """Give the record of a key, see `TokenStore.load`."""
        async with in_redis("the tokens"):
            content = await self._client.get(self._prefix + key)
        return TokenRecord.from_bytes(content) if content else TokenRecord()

    async def save(self, key: str, record: TokenRecord) -> None:
        """Keep the record of a key for as long as a token lives, see `TokenStore.save`."""
        async with in_redis("the tokens"):
            await self._client.set(self._prefix + key, record.to_bytes(), ex=self.RECORD_SECONDS)

    @asynccontextmanager
    async def lock(self, key: str) -> AsyncIterator[None]:
        """Hold the lock of a key among all machines, see `TokenStore.lock`; it ends by itself if its holder dies."""
        name = f"{self._prefix}{key}:lock"
        holder = uuid4().hex
        try:
            while not await self._locked(name, holder):  # noqa: ASYNC110 (Redis tells of nothing by itself)
                await asyncio.sleep(0.02)
            yield
        finally:
            # Also for one who was cancelled while asking: the answer that wasn't waited for may have been yes.
            with suppress(TransportError):
                async with in_redis("the tokens"):
                    await self._client.eval(_UNLOCK, 1, name, holder)

    async def _locked(self, name: str, holder: str) -> bool:
        async with in_redis("the tokens"):
            return bool(await self._client.set(name, holder, nx=True, px=int(self.LOCK_SECONDS * 1000)))

    async def close(self) -> None:
        """Close the connections, unless they are yours."""
        if self._own:
            await self._client.aclose()


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
