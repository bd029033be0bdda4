"""The client: puts the parts together and owns their lifetime."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from copy import copy
from decimal import Decimal
from functools import partial
from typing import Any, Self

from attrs import evolve

from zakya_client._generated import models
from zakya_client._generated.api import Resources
from zakya_client.auth.grants import ask
from zakya_client.auth.oauth import AccessToken, ClientCredentials, read_token, refresh_request
from zakya_client.auth.sources import TokenSource
from zakya_client.auth.stores import PROCESS, TokenStore, key_of, store_from
from zakya_client.auth.tokens import RefreshedTokens
from zakya_client.config import DataCenter, env_flag, env_float, env_int, find_data_center, warn_in_the_clear
from zakya_client.errors import ConfigurationError
from zakya_client.limits.model import Limits, LimitsSnapshot
from zakya_client.limits.redis import RedisLimits
from zakya_client.limits.registry import gate_of
from zakya_client.pagination import Paginator
from zakya_client.printable import PrintableFormatter
from zakya_client.runtime.core import Core
from zakya_client.runtime.findings import Reporter
from zakya_client.runtime.hooks import Hook, check_hooks
from zakya_client.runtime.http import MAX_ANSWER
from zakya_client.runtime.retry import RetryPolicy
from zakya_client.runtime.transport import Transport
from zakya_client.secret import Secret, Unshown
from zakya_client.transports import transport_class

DEFAULT_TIMEOUT = 60.0
STDERR = "zakya_client to stderr"
"""Name of the handler that ``ZAKYA_LOG`` adds."""


class ZakyaClient(Resources):
    """A client of the Zakya API for one organization.

    Its resources are attributes: ``zakya.items``, ``zakya.sales_orders``, …; their methods are the operations. Use
    it as a context manager, or call `close` when it is done with.

    Args:
        organization_id: The organization that calls are about. Without one only the organizations can be asked for.
        credentials: Client id, client secret and refresh token.
        access_token: A token got elsewhere instead of credentials, or an async callable that gives one.
        data_center: ``"us"``, ``"in"``, ``"zoho-…"`` for Zoho Inventory, or a `DataCenter` of your own.
        token_store: Where access tokens are kept; by default in memory, for all clients of the process.
        limits: What the organization may do; defaults to the free plan's limits. Clients of one organization in one
            process share them; those of the newest client hold.
        shared_limits: Shares the window and the day's budget with other machines; closed with its last client.
        retries: When calls are repeated.
        timeout: Seconds that an attempt may take, from the connection to the last byte.
        transport: Sends requests: ``"httpx"``, ``"aiohttp"``, or one of your own, which is closed with the client.
        hooks: What sees every attempt and every unexpected value.
        strict: Raise a `DecodingError` for a value that can't be read as described, instead of keeping it as it came
            and reporting it: for tests, and for watching the API drift.
        max_answer: Bytes that an answer may have, defaults to 64 MiB; a download that is streamed may have any number.
        money: ``Decimal`` to read every number of an answer, amounts, rates and quantities, digit by digit as it
            came. A type checker sees ``float`` all the same: write ``Decimal(order.total or 0)``, which then is exact.

    Raises:
        ConfigurationError: Neither or both of credentials and access token are given, or a setting is wrong.
    """

    def __init__(
        self,
        organization_id: str | int = "",
        *,
        credentials: ClientCredentials | None = None,
        access_token: str | Callable[[], Awaitable[str]] | None = None,
        data_center: str | DataCenter = "us",
        token_store: TokenStore | None = None,
        limits: Limits | None = None,
        shared_limits: RedisLimits | None = None,
        retries: RetryPolicy | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        transport: str | Transport = "httpx",
        hooks: Sequence[Hook] = (),
        strict: bool = False,
        max_answer: int = MAX_ANSWER,
        money: type[float | Decimal] = float,
    ) -> None:
        if isinstance(access_token, str):
            access_token = Secret(access_token)  # it is in the traceback of every error below
        if (credentials is None) == (access_token is None):
            raise ConfigurationError("give either credentials or an access token")
        _check(timeout=timeout, retries=retries, limits=limits, organization_id=organization_id, max_answer=max_answer)
        if money not in (float, Decimal):
            raise ConfigurationError(f"money must be float or decimal.Decimal, not {money!r}")
        hooks = check_hooks(hooks)
        center = find_data_center(data_center)
        warn_in_the_clear(center.api_url, *([center.accounts_url] if credentials else []))
        organization_id = str(organization_id).strip()
        if isinstance(transport, str):
            # The gates of the organizations that share the connections are their only limit: with one of its own,
            # downloads of one organization could hold every connection and keep the others waiting.
            transport = transport_class(transport)()
        if credentials is not None:
            store = token_store or PROCESS
            tokens = _refreshed(credentials, center, store, transport, timeout)
        else:
            from zakya_client.auth.given import given  # noqa: PLC0415 (most clients ask for their tokens themselves)

            tokens = given(access_token or "")
        self._owns_connections = True
        self._shared_limits = shared_limits
        if shared_limits is not None:
            shared_limits.join(self)
        limits = limits or Limits()
        self._core = Core(
            transport=transport,
            tokens=tokens,
            gate=gate_of(center.api_url, organization_id, limits),
            center=center,
            organization_id=organization_id,
            timeout=timeout,
            retries=retries or RetryPolicy(),
            hooks=hooks,
            page_context=models.PageContext,
            report=Reporter(tuple(hook.unreadable for hook in hooks), strict),
            max_answer=max_answer,
            exact=money is Decimal,
            shared=shared_limits.window_of(center.api_url, organization_id, limits) if shared_limits else None,
        )

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, **options: Any) -> Self:
        """Build a client from environment variables.

        ``ZAKYA_ORGANIZATION_ID``, ``ZAKYA_CLIENT_ID``, ``ZAKYA_CLIENT_SECRET`` and ``ZAKYA_REFRESH_TOKEN`` say who
        calls; ``ZAKYA_DATA_CENTER`` (``us``) where the organization lives, ``ZAKYA_API_URL`` and
        ``ZAKYA_ACCOUNTS_URL`` other hosts; ``ZAKYA_LIMIT_CONCURRENCY`` (5), ``ZAKYA_LIMIT_REQUESTS`` (100) per
        ``ZAKYA_LIMIT_WINDOW`` (60) seconds and ``ZAKYA_LIMIT_PER_DAY`` (0) what it may do, 0 for no limit;
        ``ZAKYA_LIMIT_STORE`` (``redis://…``) where other machines share that, and ``ZAKYA_LIMIT_ON_FAILURE``
        (``raise``) what happens while it can't be reached; ``ZAKYA_TRANSPORT`` (``httpx``) what sends;
        ``ZAKYA_TOKEN_STORE`` (``memory``) where tokens are kept; ``ZAKYA_STRICT`` (``1``) to raise unexpected values;
        ``ZAKYA_LOG`` (``debug``, ``info``, …) that what happens is written to stderr, from that level on.

        Args:
            environment: Variables to read instead of the process's.
            options: Arguments of the constructor, which win over the environment.

        Returns:
            A client; close it, or use it as a context manager.

        Raises:
            ConfigurationError: A variable is missing or wrong.
        """
        values = environment = Unshown(os.environ if environment is None else environment)
        if isinstance(token := options.get("access_token"), str):
            token = options["access_token"] = Secret(token)  # these are in the traceback of every error below
        if level := values.get("ZAKYA_LOG"):
            _log_to_stderr(level)
        if "credentials" not in options and "access_token" not in options:
            options["credentials"] = _credentials(values)
        settings: dict[str, Any] = {
            "organization_id": values.get("ZAKYA_ORGANIZATION_ID", ""),
            "data_center": find_data_center(
                values.get("ZAKYA_DATA_CENTER") or "us",
                api_url=values.get("ZAKYA_API_URL"),
                accounts_url=values.get("ZAKYA_ACCOUNTS_URL"),
            ),
            "limits": Limits(
                concurrency=env_int(values, "ZAKYA_LIMIT_CONCURRENCY", 5),
                requests=env_int(values, "ZAKYA_LIMIT_REQUESTS", 100),
                window=env_float(values, "ZAKYA_LIMIT_WINDOW", 60),
                per_day=env_int(values, "ZAKYA_LIMIT_PER_DAY", 0),
            ),
            "transport": values.get("ZAKYA_TRANSPORT") or "httpx",
            "strict": env_flag(values, "ZAKYA_STRICT"),
        }
        if "shared_limits" not in options and (setting := values.get("ZAKYA_LIMIT_STORE")):
            setting = Secret(setting)
            choice: Any = values.get("ZAKYA_LIMIT_ON_FAILURE") or "raise"
            settings["shared_limits"] = RedisLimits(setting, on_failure=choice)
        if "token_store" not in options and "access_token" not in options:
            settings["token_store"] = store_from(values.get("ZAKYA_TOKEN_STORE") or "memory")
        return cls(**{**settings, **options})

    @property
    def organization_id(self) -> str:
        """The organization that calls are about, ``""`` if none."""
        return self._core.organization_id

    @property
    def limits(self) -> LimitsSnapshot:
        """Where the organization stands, as far as the client knows; asking costs no call."""
        return self._core.gate.snapshot()

    def for_organization(self, organization_id: str | int, *, limits: Limits | None = None) -> Self:
        """Return a client of another organization, with the same connections and tokens, and limits of its own.

        Args:
            organization_id: The other organization.
            limits: What it may do; defaults to what this one may do.

        Returns:
            A client that needs no closing: its connections belong to this one.

        Raises:
            ConfigurationError: The organization or its limits aren't any.
        """
        _check(timeout=self._core.timeout, retries=None, limits=limits, organization_id=organization_id)
        organization_id = str(organization_id).strip()
        limits = limits or self._core.gate.limits
        api_url = self._core.center.api_url
        gate = gate_of(api_url, organization_id, limits)
        sharing = self._shared_limits
        shared = sharing.window_of(api_url, organization_id, limits) if sharing else None
        return self._with(evolve(self._core, organization_id=organization_id, gate=gate, shared=shared))

    def with_options(self, *, timeout: float | None = None, retries: RetryPolicy | None = None) -> Self:
        """Return a client of the same organization that calls with other options.

        Args:
            timeout: Seconds that an attempt may take.
            retries: When calls are repeated. ``RetryPolicy(idempotent=True)`` lets a POST be repeated like a GET:
                for those who know that doing it twice does no harm.

        Returns:
            A client that needs no closing: its connections belong to this one.
        """
        timeout = self._core.timeout if timeout is None else timeout
        retries = self._core.retries if retries is None else retries
        _check(timeout=timeout, retries=retries)
        return self._with(evolve(self._core, timeout=timeout, retries=retries))

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        timeout: float | None = None,
    ) -> dict[str, Any]:
        """Make a call that this package has no method for, with the same token, limits, retries and errors.

        Args:
            method: HTTP method.
            path: Whole path, ``"/inventory/v1/…"``; ``organization_id`` is added to its query.
            query: Parameters of the query.
            body: What JSON is made of.
            timeout: Seconds that an attempt may take; defaults to the client's.

        Returns:
            The answer as it came.

        Raises:
            ZakyaError: The call failed.
        """
        return await self._core.request(method.upper(), path, query=query, body=body, timeout=timeout)

    def paginate(
        self,
        path: str,
        *,
        key: str = "",
        query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Paginator[dict[str, Any]]:
        """Prepare a list that this package has no method for, page by page or row by row.

        Args:
            path: Whole path, ``"/inventory/v1/…"``; ``organization_id`` is added to its query.
            key: Where an answer has its rows; needed if it has several lists.
            query: Parameters of the query; ``page`` begins at a later page.
            timeout: Seconds that an attempt may take; defaults to the client's.

        Returns:
            The rows as they come, JSON objects: `await` it for a page, iterate over it for all of them.

        Raises:
            ZakyaError: The call failed, once it is made.
        """
        return self._core.paginate(path, key=key, query=query, timeout=timeout)

    async def close(self) -> None:
        """Close the connections, and end a token refresh that is running.

        Raises:
            ConfigurationError: The client was used in another event loop, which still runs: close it there.
        """
        if not self._owns_connections:
            return
        is_alive = self._core.home.is_alive()
        try:
            if is_alive:  # what ran in an event loop that is closed has ended with it
                await self._core.tokens.close()
                if self._shared_limits is not None:
                    await self._shared_limits.leave(self)
        finally:
            await self._core.transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def __repr__(self) -> str:
        if "_core" not in self.__dict__:  # in the traceback of an error of the constructor
            return "<a ZakyaClient that was never made>"
        return f"ZakyaClient(organization_id={self.organization_id!r}, data_center={self._core.center.name!r})"

    def _with(self, core: Core) -> Self:
        other = copy(self)
        for resource in vars(Resources).keys() & vars(self).keys():  # kept once used, with the core that it had then
            delattr(other, resource)
        other._owns_connections = False  # noqa: SLF001 (its own copy)
        other._core = core  # noqa: SLF001
        return other


def _check(
    *,
    timeout: object,
    retries: object,
    limits: object = None,
    organization_id: object = "",
    max_answer: object = MAX_ANSWER,
) -> None:
    """Refuse arguments that would fail at the first call only, with an error that explains nothing."""
    if isinstance(timeout, bool) or not isinstance(timeout, int | float) or not timeout > 0:
        raise ConfigurationError(f"timeout must be seconds, more than 0; it is {timeout!r}")
    for name, value, kind in (("retries", retries, RetryPolicy), ("limits", limits, Limits)):
        if value is not None and not isinstance(value, kind):
            raise ConfigurationError(f"{name} must be {kind.__name__}(…), not {value!r}")
    if isinstance(organization_id, bool) or not isinstance(organization_id, str | int):
        raise ConfigurationError(f"organization_id must be text or a number, not {organization_id!r}")
    if isinstance(max_answer, bool) or not isinstance(max_answer, int) or max_answer < 1:
        raise ConfigurationError(f"max_answer must be a number of bytes, 1 or more; it is {max_answer!r}")


def _refreshed(
    credentials: ClientCredentials, center: DataCenter, store: TokenStore, transport: Transport, timeout: float
) -> TokenSource:
    async def mint() -> AccessToken:
        request = refresh_request(center, credentials, timeout)
        return await ask(request, transport, partial(read_token, now=time.time()))

    key = key_of(center.accounts_url, credentials.client_id, credentials.refresh_token)
    return RefreshedTokens(mint, store, key, time.time, timeout=timeout)


def _credentials(values: Mapping[str, str]) -> ClientCredentials:
    names = ("ZAKYA_CLIENT_ID", "ZAKYA_CLIENT_SECRET", "ZAKYA_REFRESH_TOKEN")
    if missing := [name for name in names if not values.get(name, "").strip()]:
        raise ConfigurationError(f"set {', '.join(missing)}")
    return ClientCredentials(*(values[name].strip() for name in names))


def _log_to_stderr(level: str) -> None:
    logger = logging.getLogger("zakya_client")
    try:
        logger.setLevel(level.strip().upper())
    except ValueError:
        raise ConfigurationError(f"ZAKYA_LOG must be a level such as debug; it is {level!r}") from None
    if all(handler.name != STDERR for handler in logger.handlers):  # one, however many clients are made
        handler = logging.StreamHandler()
        handler.name = STDERR
        handler.setFormatter(PrintableFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logger.addHandler(handler)
