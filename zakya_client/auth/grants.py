"""From a grant code, which works once and for minutes, to credentials that last, and to their end."""

from __future__ import annotations

import time

from zakya_client.auth.oauth import Grant, Secret, grant_request, read_grant, read_revocation, revoke_request
from zakya_client.config import DataCenter, find_data_center
from zakya_client.runtime.http import Transport
from zakya_client.runtime.transports import make_transport

TIMEOUT = 30.0


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
        data_center: Where the client is registered.
        transport: Sends the request; httpx unless told.

    Returns:
        The credentials to keep, with the first access token.

    Raises:
        CredentialsError: The code is used up or expired, or the client is unknown there.
        TransportError: The accounts server can't be reached; the code may be used up all the same.
    """
    # Masked here too: these variables are in the traceback of every error below.
    code, client_id, client_secret = Secret(code), Secret(client_id), Secret(client_secret)
    own = transport is None
    transport = transport or make_transport("httpx", None)
    try:
        center = find_data_center(data_center)
        request = grant_request(
            center, TIMEOUT, client_id=client_id, client_secret=client_secret, code=code, redirect_uri=redirect_uri
        )
        return read_grant(await transport.send(request), client_id, client_secret, time.time())
    finally:
        if own:
            await transport.close()


async def revoke(token: str, *, data_center: str | DataCenter = "us", transport: Transport | None = None) -> None:
    """End a refresh token, with every access token that came of it.

    Args:
        token: The refresh token.
        data_center: Where the client is registered.
        transport: Sends the request; httpx unless told.

    Raises:
        CredentialsError: The token isn't known there: it is revoked already, or of another data center.
        TransportError: The accounts server can't be reached; the token may be revoked all the same.
    """
    token = Secret(token)  # it is in the traceback of every error below
    own = transport is None
    transport = transport or make_transport("httpx", None)
    try:
        read_revocation(await transport.send(revoke_request(find_data_center(data_center), token, TIMEOUT)))
    finally:
        if own:
            await transport.close()
