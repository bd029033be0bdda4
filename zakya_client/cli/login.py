"""The login: from a browser or a grant code to a profile that lasts."""

from __future__ import annotations

import secrets
import threading
import webbrowser
from collections.abc import Sequence

import typer

from zakya_client.auth.grants import exchange_grant_code
from zakya_client.auth.oauth import Grant, authorization_url
from zakya_client.cli import redirect
from zakya_client.cli.exits import show
from zakya_client.client import ZakyaClient
from zakya_client.config import DataCenter
from zakya_client.errors import ConfigurationError, PermissionDeniedError


def code_from_browser(center: DataCenter, client_id: str, scopes: Sequence[str], port: int) -> str:
    """Send the browser to the accounts server, and wait for the grant code that it brings back.

    Raises:
        ConfigurationError: The port is taken.
        CredentialsError: The login was refused, or nobody came in time.
    """
    state = secrets.token_urlsafe(32)
    uri = redirect.redirect_uri(port)
    url = authorization_url(center, client_id=client_id, scopes=scopes, redirect_uri=uri, state=state)
    with redirect.waiting(port, state) as server:
        typer.echo(f"Log in with your browser; it comes back to {uri}.\nIf it doesn't open, go to\n  {url}")
        # In a thread: a browser in the terminal returns when it is left, and must be served until then.
        threading.Thread(target=webbrowser.open, args=(url,), daemon=True).start()
        return server.wait(redirect.PATIENCE)


async def exchanged(
    center: DataCenter, client_id: str, client_secret: str, code: str, port: int | None
) -> tuple[Grant, dict[str, str]]:
    """Exchange a grant code that the browser brought to a port, or one of a self client (``None``).

    Returns:
        The grant, and the names of organizations by their ids; none if the scopes don't cover that.
    """
    grant = await exchange_grant_code(
        code,
        client_id=client_id,
        client_secret=client_secret,
        redirect_uri="" if port is None else redirect.redirect_uri(port),
        data_center=center,
    )
    async with ZakyaClient(access_token=grant.token.value, data_center=center) as client:
        try:
            rows = [row async for row in client.organizations.list()]
        except PermissionDeniedError:
            return grant, {}
    return grant, {row.organization_id: row.name or "" for row in rows if row.organization_id}


def chosen_organization(organizations: dict[str, str], asked: str) -> str:
    """Choose the organization: the one asked for, the only one, or whichever the user names.

    Raises:
        ConfigurationError: The one asked for isn't among them.
    """
    if asked and organizations and asked not in organizations:
        raise ConfigurationError(f"the user is not in organization {asked}, but in {', '.join(organizations)}")
    if asked or len(organizations) == 1:
        return asked or next(iter(organizations))
    for number, name in organizations.items():
        show(f"  {number}  {name}")
    while True:
        answer = str(typer.prompt("Organization id")).strip()
        if answer in organizations or not organizations:
            return answer
        show("It is none of these.")
