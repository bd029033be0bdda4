"""The client: puts the parts together and owns their lifetime."""

from __future__ import annotations

import asyncio
import os
import random
import time
from collections.abc import Mapping
from functools import partial
from types import TracebackType
from typing import Any, Self

from zakya_client._generated import models
from zakya_client._generated.api import Resources
from zakya_client.auth.oauth import AccessToken, ClientCredentials, read_token, token_request
from zakya_client.auth.tokens import FixedToken, RefreshedTokens
from zakya_client.config import DataCenter, find_data_center, number
from zakya_client.errors import ConfigurationError
from zakya_client.runtime.core import Core
from zakya_client.runtime.gate import Gate, Limits
from zakya_client.runtime.http import Transport
from zakya_client.runtime.retry import RetryPolicy
from zakya_client.version import __version__

DEFAULT_TIMEOUT = 60.0


class ZakyaClient(Resources):
    """A client of the Zakya API for one organization.

    Its resources are attributes: ``zakya.items``, ``zakya.sales_orders``, …; their methods are the operations. Use
    it as a context manager, or call `close` when it is done with.

    Args:
        organization_id: The organization that calls are about. Without one only the organizations can be asked for.
        credentials: Client id, client secret and refresh token.
        access_token: A token got elsewhere, instead of credentials; it isn't renewed.
        data_center: ``"us"``, ``"in"``, ``"zoho-…"`` for Zoho Inventory, or a `DataCenter` of your own.
        limits: What the organization may do; the free plan's limits unless told.
        retries: When calls are repeated.
        timeout: Seconds that an attempt may take, from the connection to the last byte.
        transport: Sends requests; httpx unless told. One that you give is closed with the client.

    Raises:
        ConfigurationError: Neither or both of credentials and access token are given, or the data center is unknown.
    """

    def __init__(
        self,
        organization_id: str | int = "",
        *,
        credentials: ClientCredentials | None = None,
        access_token: str | None = None,
        data_center: str | DataCenter = "us",
        limits: Limits | None = None,
        retries: RetryPolicy | None = None,
        timeout: float = DEFAULT_TIMEOUT,
        transport: Transport | None = None,
    ) -> None:
        if (credentials is None) == (access_token is None):
            raise ConfigurationError("give either credentials or an access token")
        center = find_data_center(data_center)
        limits = limits or Limits()
        transport = transport or _transport("httpx", limits)

        self._tokens = (
            RefreshedTokens(partial(_mint, transport, center, credentials, timeout), time.monotonic)
            if credentials
            else FixedToken(access_token or "")
        )
        self._core = Core(
            transport=transport,
            tokens=self._tokens,
            gate=Gate(limits, clock=time.monotonic, sleep=asyncio.sleep),
            center=center,
            organization_id=str(organization_id).strip(),
            timeout=timeout,
            retries=retries or RetryPolicy(),
            sleep=asyncio.sleep,
            random=random.random,
            user_agent=f"zakya-client/{__version__}",
            page_context=models.PageContext,
        )

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, **options: Any) -> Self:
        """Build a client from environment variables.

        ``ZAKYA_ORGANIZATION_ID``, ``ZAKYA_CLIENT_ID``, ``ZAKYA_CLIENT_SECRET`` and ``ZAKYA_REFRESH_TOKEN`` say who
        calls; ``ZAKYA_DATA_CENTER`` (``us``) where the organization lives, ``ZAKYA_API_URL`` and
        ``ZAKYA_ACCOUNTS_URL`` other hosts; ``ZAKYA_LIMIT_CONCURRENCY`` (5), ``ZAKYA_LIMIT_REQUESTS`` (100) per
        ``ZAKYA_LIMIT_WINDOW`` (60) seconds what it may do, 0 for no limit; ``ZAKYA_TRANSPORT`` (``httpx``) what
        sends.

        Args:
            environment: Variables to read instead of the process's.
            options: Arguments of the constructor, which win over the environment.

        Raises:
            ConfigurationError: A variable is missing or wrong.
        """
        values = os.environ if environment is None else environment
        limits = Limits(
            concurrency=int(number(values, "ZAKYA_LIMIT_CONCURRENCY", 5)),
            requests=int(number(values, "ZAKYA_LIMIT_REQUESTS", 100)),
            window=number(values, "ZAKYA_LIMIT_WINDOW", 60),
        )
        if "credentials" not in options and "access_token" not in options:
            options["credentials"] = _credentials(values)
        settings: dict[str, Any] = {
            "organization_id": values.get("ZAKYA_ORGANIZATION_ID", ""),
            "data_center": find_data_center(
                values.get("ZAKYA_DATA_CENTER") or "us",
                api_url=values.get("ZAKYA_API_URL"),
                accounts_url=values.get("ZAKYA_ACCOUNTS_URL"),
            ),
            "limits": limits,
        }
        if "transport" not in options:
            settings["transport"] = _transport(values.get("ZAKYA_TRANSPORT") or "httpx", limits)
        return cls(**{**settings, **options})

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections, and end a token refresh that is running."""
        if isinstance(self._tokens, RefreshedTokens):
            await self._tokens.close()
        await self._core.transport.close()

    def __repr__(self) -> str:
        return f"ZakyaClient(organization_id={self._core.organization_id!r}, data_center={self._core.center.name!r})"


async def _mint(
    transport: Transport, center: DataCenter, credentials: ClientCredentials, timeout: float
) -> AccessToken:
    asked_at = time.monotonic()
    return read_token(await transport.send(token_request(center, credentials, timeout)), asked_at)


def _credentials(values: Mapping[str, str]) -> ClientCredentials:
    names = ("ZAKYA_CLIENT_ID", "ZAKYA_CLIENT_SECRET", "ZAKYA_REFRESH_TOKEN")
    if missing := [name for name in names if not values.get(name, "").strip()]:
        raise ConfigurationError(f"set {', '.join(missing)}")
    return ClientCredentials(*(values[name].strip() for name in names))


def _transport(name: str, limits: Limits) -> Transport:
    if name == "httpx":
        # Imported here, so that whoever brings another transport doesn't wait for httpx.
        from zakya_client.runtime.transport_httpx import HttpxTransport  # noqa: PLC0415

        return HttpxTransport(connections=limits.concurrency or None)
    raise ConfigurationError(f"there is no transport {name!r}; choose httpx")
