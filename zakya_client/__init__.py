"""Async client for the Zakya (Zoho POS / Zoho Inventory) REST API.

Example:
    async with ZakyaClient.from_env() as zakya:
        async for item in zakya.items.list(filter_by="Status.Active"):
            print(item.sku, item.name, item.rate)
"""

from typing import TYPE_CHECKING, Any

from zakya_client import errors, models
from zakya_client.auth.grants import exchange_grant_code, revoke
from zakya_client.auth.oauth import ClientCredentials, Grant, authorization_url
from zakya_client.auth.stores import FileStore, MemoryStore, RedisStore, TokenStore
from zakya_client.client import ZakyaClient
from zakya_client.config import DATA_CENTERS, DataCenter
from zakya_client.errors import (
    AnswerTooLargeError,
    APIError,
    BlockedError,
    ConcurrencyLimitError,
    ConfigurationError,
    ConflictError,
    CredentialsError,
    DayLimitError,
    DecodingError,
    MinuteLimitError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    TokenThrottledError,
    TransportError,
    ValidationError,
    ZakyaError,
)
from zakya_client.limits.model import Limits, LimitsSnapshot
from zakya_client.limits.redis import RedisLimits
from zakya_client.many import Many
from zakya_client.pagination import Page, Paginator
from zakya_client.runtime.decode import Finding
from zakya_client.runtime.hooks import Attempt, Hook
from zakya_client.runtime.message import Message
from zakya_client.runtime.raw import RawResponse
from zakya_client.runtime.retry import RetryPolicy
from zakya_client.version import __version__

if TYPE_CHECKING:
    from zakya_client import webhooks

__all__ = [
    "DATA_CENTERS",
    "APIError",
    "AnswerTooLargeError",
    "Attempt",
    "BlockedError",
    "ClientCredentials",
    "ConcurrencyLimitError",
    "ConfigurationError",
    "ConflictError",
    "CredentialsError",
    "DataCenter",
    "DayLimitError",
    "DecodingError",
    "FileStore",
    "Finding",
    "Grant",
    "Hook",
    "Limits",
    "LimitsSnapshot",
    "Many",
    "MemoryStore",
    "Message",
    "MinuteLimitError",
    "NotFoundError",
    "Page",
    "Paginator",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "RedisLimits",
    "RedisStore",
    "RetryPolicy",
    "ServerError",
    "TokenStore",
    "TokenThrottledError",
    "TransportError",
    "ValidationError",
    "ZakyaClient",
    "ZakyaError",
    "__version__",
    "authorization_url",
    "errors",
    "exchange_grant_code",
    "models",
    "revoke",
    "webhooks",
]


def __getattr__(name: str) -> Any:
    """Import `webhooks` when it is asked for: most programs receive none."""
    if name == "webhooks":
        import zakya_client.webhooks  # noqa: PLC0415

        return zakya_client.webhooks
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
