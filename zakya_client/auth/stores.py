"""Where access tokens are kept, so that processes and machines share them.

A store keeps one `TokenRecord` a key and has a lock a key. The key is a hash of the credentials: it names the record
and reveals nothing.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any, Protocol

import orjson
from attrs import asdict, evolve, frozen

from zakya_client.auth import leases
from zakya_client.auth.files import in_folder, replace_file
from zakya_client.auth.leases import FileLease, MemoryLease, RedisLease, hold
from zakya_client.auth.oauth import THROTTLED_FOR, AccessToken
from zakya_client.errors import ConfigurationError
from zakya_client.runtime.redis import RedisConnections, in_redis
from zakya_client.secret import Secret

LONGEST_REST = 60.0
"""Most seconds that nobody asks after a failure of the accounts server."""

SKEW = 60.0
"""Seconds that the clocks of those who share a record may differ."""


@frozen
class TokenRecord:
    """What sharers of a refresh token know together.

    Attributes:
        token: The newest access token, ``None`` before the first.
        minted: When tokens were asked for in the last ten minutes, in seconds since the epoch.
        silent_until: Until when nobody may ask, in seconds since the epoch.
        failures: How often the accounts server failed since it gave the last token.
        lost: How many of these failures may have cost one of the tokens that it gives.
        resting_until: Until when nobody asks after such a failure, in seconds since the epoch.
    """

    token: AccessToken | None = None
    minted: Sequence[float] = ()
    silent_until: float = 0.0
    failures: int = 0
    lost: int = 0
    resting_until: float = 0.0

    def to_bytes(self) -> bytes:
        """Write the record."""
        return orjson.dumps(asdict(self))

    @classmethod
    def from_bytes(cls, content: bytes) -> TokenRecord:
        """Read a record; one that can't be read is an empty one."""
        try:
            data = orjson.loads(content)
            token = _read_token(**data["token"]) if data["token"] else None
            minted = tuple(map(float, data["minted"]))
            # Records of earlier versions lack the rest.
            failures, lost = int(data.get("failures", 0)), int(data.get("lost", 0))
            return cls(token, minted, float(data["silent_until"]), failures, lost, float(data.get("resting_until", 0)))
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
            return cls()

    def believable(self, now: float) -> TokenRecord:
        """Return the record without what can't be: a clock that ran ahead may have written moments of the future."""
        token = self.token
        return evolve(
            self,
            token=token if token is None or token.expires_at <= now + token.lifetime + SKEW else None,
            minted=tuple(when for when in self.minted if when <= now + SKEW),
            silent_until=self.silent_until if self.silent_until <= now + THROTTLED_FOR + SKEW else 0.0,
            resting_until=self.resting_until if self.resting_until <= now + LONGEST_REST + SKEW else 0.0,
        )

    def joined(self, other: TokenRecord) -> TokenRecord:
        """Return this record with what another one, written at the same time, knows beyond it."""
        tokens = [token for token in (self.token, other.token) if token is not None]
        return evolve(
            self,
            token=max(tokens, key=lambda token: token.expires_at, default=None),
            minted=tuple(sorted({*self.minted, *other.minted})),
            silent_until=max(self.silent_until, other.silent_until),
        )


def _read_token(value: object, expires_at: float, lifetime: float) -> AccessToken:
    if not isinstance(value, str) or not value or not lifetime > 0:
        raise ValueError("that isn't a token")
    return AccessToken(value, float(expires_at), float(lifetime))


class TokenStore(Protocol):
    """Keeps token records. What it can't do it raises as a `ZakyaError`."""

    async def load(self, key: str) -> TokenRecord:
        """Return a record.

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
            A context; entering it waits for the lock. One whose holder died or was stopped should end by itself.
        """
        ...

    async def close(self) -> None:
        """Let go of connections."""
        ...


def key_of(*secrets: str) -> str:
    """Hash credentials to the name of their record."""
    from hashlib import sha256  # noqa: PLC0415 (it loads OpenSSL, and tokens that are given need none)

    return sha256("\0".join(secrets).encode()).hexdigest()[:32]


class MemoryStore:
    """Keeps tokens for those whom it is given to, in any event loop and thread; they are gone with the process."""

    def __init__(self) -> None:
        self._records: dict[str, TokenRecord] = {}
        self._leases: dict[tuple[int, str], MemoryLease] = {}  # by process: whoever held one runs in the parent

    async def load(self, key: str) -> TokenRecord:
        """Return the record of a key, see `TokenStore.load`."""
        return self._records.get(key, TokenRecord())

    async def save(self, key: str, record: TokenRecord) -> None:
        """Keep the record of a key, see `TokenStore.save`."""
        self._records[key] = record

    def lock(self, key: str) -> AbstractAsyncContextManager[None]:
        """Hold the lock of a key among the clients that share this store, see `TokenStore.lock`."""
        return hold(self._leases.setdefault((os.getpid(), key), MemoryLease()), leases.SECONDS)

    async def close(self) -> None:
        """Do nothing: other clients may go on."""

    def forget(self) -> None:
        """Forget every token, as a new process would."""
        self._records.clear()


PROCESS = MemoryStore()
"""The store of all clients of the process that are given no other: they share a refresh token's requests."""


class FileStore:
    """Keeps tokens in files that the processes of one user share.

    A file is readable by its owner only (mode 0600) and replaced whole, so a reader never sees half of one.

    Args:
        folder: Where the files stand; defaults to the user's state folder. One that doesn't exist is made for its
            owner only (mode 0700).
    """

    def __init__(self, folder: str | os.PathLike[str] | None = None) -> None:
        if folder is None:
            from platformdirs import user_state_path  # noqa: PLC0415 (most clients keep their token in memory)

            folder = user_state_path("zakya-client")
        self._folder = Path(folder)

    async def load(self, key: str) -> TokenRecord:
        """Return the record of a key, see `TokenStore.load`."""
        return await asyncio.to_thread(self._load, key)

    async def save(self, key: str, record: TokenRecord) -> None:
        """Keep the record of a key, see `TokenStore.save`."""
        await asyncio.to_thread(self._save, key, record)

    def lock(self, key: str) -> AbstractAsyncContextManager[None]:
        """Hold the lock of a key among all processes, see `TokenStore.lock`."""
        return hold(FileLease(self._folder, key), leases.SECONDS)

    async def close(self) -> None:
        """Do nothing: no file stays open."""

    def _load(self, key: str) -> TokenRecord:
        with in_folder(self._folder):
            try:
                return TokenRecord.from_bytes((self._folder / f"{key}.json").read_bytes())
            except FileNotFoundError:
                return TokenRecord()

    def _save(self, key: str, record: TokenRecord) -> None:
        with in_folder(self._folder):
            replace_file(self._folder / f"{key}.json", record.to_bytes)


class RedisStore:
    """Keeps tokens in Redis, for many machines.

    Args:
        url: Address of the server, ``redis://…`` or ``rediss://…``.
        client: A ``redis.asyncio.Redis`` of your own instead.
        prefix: What the names of keys begin with.
    """

    LOCK_SECONDS = leases.SECONDS
    """A lock whose holder died or was stopped ends by itself then; while it is held it is renewed."""

    RECORD_SECONDS = 3600

    def __init__(self, url: str = "", *, client: Any = None, prefix: str = "zakya:token:") -> None:
        url = Secret(url)  # it is in the traceback of an error
        self._connections = RedisConnections(url, client)
        self._prefix = prefix

    async def load(self, key: str) -> TokenRecord:
        """Return the record of a key, see `TokenStore.load`."""
        async with in_redis("the tokens"):
            content = await self._connections.here().get(self._prefix + key)
        return TokenRecord.from_bytes(content) if content else TokenRecord()

    async def save(self, key: str, record: TokenRecord) -> None:
        """Keep the record of a key for as long as a token lives, see `TokenStore.save`."""
        async with in_redis("the tokens"):
            await self._connections.here().set(self._prefix + key, record.to_bytes(), ex=self.RECORD_SECONDS)

    def lock(self, key: str) -> AbstractAsyncContextManager[None]:
        """Hold the lock of a key among all machines, see `TokenStore.lock`."""
        return hold(
            RedisLease(self._connections.here(), f"{self._prefix}{key}:lock", self.LOCK_SECONDS), self.LOCK_SECONDS
        )

    async def close(self) -> None:
        """Close the connections that nobody uses, unless they are yours."""
        await self._connections.close()


def store_from(setting: str) -> TokenStore:
    """Make the store that a setting names: ``memory``, ``file`` or ``redis://…``.

    Raises:
        ConfigurationError: There is no such store.
    """
    setting = Secret(setting)  # it is in the traceback of an error
    if setting == "memory":
        return PROCESS
    if setting == "file":
        return FileStore()
    if setting.startswith(("redis://", "rediss://", "unix://")):
        return RedisStore(setting)
    raise ConfigurationError(
        f"there is no token store {str(setting.partition(':')[0])!r}; choose memory, file or redis://…"
    )
