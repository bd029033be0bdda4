"""From a grant code, which works once and for minutes, to credentials that last, and to their end."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from zakya_client.auth.oauth import (
    Grant,
    grant_request,
    read_grant,
    read_revocation,
    revoke_request,
    secrets_of,
)
from zakya_client.config import DataCenter, find_data_center, warn_in_the_clear
from zakya_client.errors import ZakyaError, hide
from zakya_client.runtime.http import Request, Response
from zakya_client.runtime.transport import Transport
from zakya_client.secret import Secret
from zakya_client.transports import transport_class

TIMEOUT = 30.0

T = TypeVar("T")


async def exchange_grant_code(
    code: str,
    *,
    client_id: str,
    client_secret: str,
    redirect_uri: str = "",
    data_center: str | DataCenter = "us",
    transport: Transport | None = None,
) -> Grant:
    """Exchange a grant code for a refresh token, once.

    Args:
        code: The grant code, from the redirect or made by hand for a self client.
        client_id: The client's id.
        client_secret: The client's secret.
        redirect_uri: Where the code was sent to; none for a self client.
        data_center: Where the client is registered, by name, or a `DataCenter` with an accounts server of your own.
        transport: Sends the request; defaults to httpx.

    Returns:
        The credentials to keep, with the first access token.

    Raises:
        CredentialsError: The code is used up or expired, or the client is unknown there.
        TransportError: The accounts server can't be reached; the code may be used up all the same.
    """
    # Masked here too: these variables are in the traceback of every error below.
    code, client_id, client_secret = Secret(code), Secret(client_id), Secret(client_secret)
    center = find_data_center(data_center)
    warn_in_the_clear(center.accounts_url)
    request = grant_request(
        center, TIMEOUT, client_id=client_id, client_secret=client_secret, code=code, redirect_uri=redirect_uri
    )
    return await ask(request, transport, lambda answer: read_grant(answer, client_id, client_secret, time.time()))


async def revoke(token: str, *, data_center: str | DataCenter = "us", transport: Transport | None = None) -> None:
    """End a refresh token, with every access token that came of it.

    Args:
        token: The refresh token.
        data_center: Where the client is registered, by name, or a `DataCenter` with an accounts server of your own.
        transport: Sends the request; defaults to httpx.

    Raises:
        CredentialsError: The token isn't known there: it is revoked already, or of another data center.
        TransportError: The accounts server can't be reached; the token may be revoked all the same.
    """
    token = Secret(token)  # it is in the traceback of every error below
    center = find_data_center(data_center)
    warn_in_the_clear(center.accounts_url)
    await ask(revoke_request(center, token, TIMEOUT), transport, read_revocation)


async def ask(request: Request, transport: Transport | None, read: Callable[[Response], T]) -> T:
    """Send a request to the accounts server and read its answer; an error of either says where it went."""
    sender = transport or transport_class("httpx")()
    try:
        return read(await sender.send(request))
    except ZakyaError as error:
        hide(error, secrets_of(request))
        error.method = request.method
        error.path = request.url  # the whole address, for it is another host than the API's
        raise
    finally:
        if transport is None:
            await sender.close()
