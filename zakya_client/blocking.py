"""A client for code that waits: the same resources and names as `zakya_client.ZakyaClient`, without ``await``.

Example:
    with ZakyaClient.from_env() as zakya:
        for item in zakya.items.list(filter_by="Status.Active"):
            print(item.sku, item.name, item.rate)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Self, TypeVar

from zakya_client import client as asynchronous
from zakya_client._generated.api import Resources as AsyncResources
from zakya_client.limits.model import Limits, LimitsSnapshot
from zakya_client.runtime.blocking import Download, LoopThread, Page, Paginator, waited
from zakya_client.runtime.retry import RetryPolicy

if TYPE_CHECKING:
    from zakya_client._generated.blocking import Resources
else:  # what is generated are only types
    Resources = object

__all__ = ["Download", "Page", "Paginator", "ZakyaClient"]

P = ParamSpec("P")
S = TypeVar("S")


def _with_arguments_of(
    _: Callable[Concatenate[asynchronous.ZakyaClient, P], None],
) -> Callable[[Callable[Concatenate[S, ...], None]], Callable[Concatenate[S, P], None]]:
    return lambda method: method


class ZakyaClient(Resources):
    """A client of the Zakya API for one organization, whose calls return when they are done.

    It takes the arguments of `zakya_client.ZakyaClient`, and runs one on an event loop in a thread of its own. Several
    threads may use it at once. Use it as a context manager, or call `close` when it is done with.
    """

    @_with_arguments_of(asynchronous.ZakyaClient.__init__)
    def __init__(self, *args: Any, **options: Any) -> None:
        self._client, self._loop = asynchronous.ZakyaClient(*args, **options), LoopThread()

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, **options: Any) -> Self:
        """Build a client from environment variables; see `zakya_client.ZakyaClient.from_env`."""
        return cls._of(asynchronous.ZakyaClient.from_env(environment, **options), LoopThread())

    @property
    def organization_id(self) -> str:
        """The organization that calls are about, ``""`` if none."""
        return self._client.organization_id

    @property
    def limits(self) -> LimitsSnapshot:
        """Where the organization stands, as far as the client knows; asking costs no call."""
        return self._client.limits

    def for_organization(self, organization_id: str | int, *, limits: Limits | None = None) -> Self:
        """Return a client of another organization; see `zakya_client.ZakyaClient.for_organization`."""
        return self._of(self._client.for_organization(organization_id, limits=limits), self._loop)

    def with_options(self, *, timeout: float | None = None, retries: RetryPolicy | None = None) -> Self:
        """Return a client that calls with other options; see `zakya_client.ZakyaClient.with_options`."""
        return self._of(self._client.with_options(timeout=timeout, retries=retries), self._loop)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        timeout: float | None = None,
    ) -> dict[str, Any]:
        """Make a call that this package has no method for; see `zakya_client.ZakyaClient.request`."""
        return self._loop.run(self._client.request(method, path, query=query, body=body, timeout=timeout))

    def paginate(
        self,
        path: str,
        *,
        key: str = "",
        query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Paginator[dict[str, Any]]:
        """Prepare a list that this package has no method for; see `zakya_client.ZakyaClient.paginate`."""
        return Paginator(self._client.paginate(path, key=key, query=query, timeout=timeout), self._loop)

    def close(self) -> None:
        """Close the connections, and end the client's thread; calls of other threads that still run are cancelled."""
        if self._client._owns_connections:  # noqa: SLF001 (of this package)
            self._loop.close(self._client.close)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"blocking {self._client!r}" if "_client" in self.__dict__ else "<a ZakyaClient that was never made>"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_") or not hasattr(AsyncResources, name):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            resource = self.__dict__[name] = _Resource(getattr(self._client, name), self._loop)
            return resource

        def __dir__(self) -> list[str]:
            return sorted({*super().__dir__(), *(name for name in vars(AsyncResources) if not name.startswith("_"))})

    @classmethod
    def _of(cls, client: asynchronous.ZakyaClient, loop: LoopThread) -> Self:
        made = cls.__new__(cls)
        made._client, made._loop = client, loop  # noqa: SLF001 (its own)
        return made


class _Resource:
    """A resource of the async client whose operations are waited for."""

    def __init__(self, resource: Any, loop: LoopThread, *, raw: bool = False) -> None:
        self._resource = resource
        self._loop = loop
        self._raw = raw

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name, name=name, obj=self)
        found = getattr(self._resource, name)
        if name == "with_raw_response":
            return _Resource(found, self._loop, raw=True)

        @wraps(found)
        def operation(*args: Any, **options: Any) -> Any:
            return waited(found(*args, **options), self._loop, at_once=self._raw)

        return operation

    def __dir__(self) -> list[str]:
        return dir(self._resource)
