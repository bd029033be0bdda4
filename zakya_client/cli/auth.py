"""`zakya auth`: who calls."""

from __future__ import annotations

import asyncio
import os
from typing import Annotated

import typer

from zakya_client.auth.grants import revoke
from zakya_client.auth.stores import FileStore, TokenRecord, key_of
from zakya_client.cli import described, login, profiles, secrets
from zakya_client.cli.exits import exit_on_error, say, show
from zakya_client.cli.group import Group
from zakya_client.cli.session import DebugOption, ProfileOption, or_before, session_of
from zakya_client.config import DATA_CENTERS, DataCenter, find_data_center
from zakya_client.errors import CredentialsError, TokenThrottledError

PORT = 8976
FIRST = "default"
"""Name of a profile that nobody named."""

app = typer.Typer(cls=Group, no_args_is_help=True, add_completion=False, help="Who calls: log in, log out, profiles.")


@app.command("login")
def log_in(
    *,
    profile: ProfileOption = None,
    data_center: Annotated[
        str | None, typer.Option(envvar="ZAKYA_DATA_CENTER", help=f"One of {', '.join(DATA_CENTERS)}.")
    ] = None,
    client_id: Annotated[str | None, typer.Option(envvar="ZAKYA_CLIENT_ID", help="Id of your client.")] = None,
    organization: Annotated[
        str | None,
        typer.Option(
            envvar="ZAKYA_ORGANIZATION_ID", metavar="ID", help="The organization to call for.", callback=or_before
        ),
    ] = None,
    code: Annotated[
        str | None, typer.Option(help="Grant code of a self client, instead of the browser; - asks for it.")
    ] = None,
    scopes: Annotated[
        str | None, typer.Option(metavar="A,B,…", help="Scopes to ask for; defaults to those of all operations.")
    ] = None,
    read_only: Annotated[bool, typer.Option("--read-only", help="Ask for scopes that change nothing.")] = False,
    port: Annotated[int, typer.Option(help="Port that the browser comes back to.")] = PORT,
    debug: DebugOption = False,
) -> None:
    """Log in, and keep what is needed to call under the name of a profile.

    Register a client in the API console of your data center first.

    A server-based application with the redirect http://localhost:8976/callback, or a self client and --code.

    The client secret is asked for, unless ZAKYA_CLIENT_SECRET has it.
    """
    with exit_on_error(debug=debug):
        center = _center(data_center or str(typer.prompt("Data center", default="us")))
        client_id = client_id or str(typer.prompt("Client id")).strip()
        secret = os.environ.get("ZAKYA_CLIENT_SECRET") or str(typer.prompt("Client secret", hide_input=True)).strip()
        if code == "-":
            code = str(typer.prompt("Grant code", hide_input=True)).strip()
        from_browser = code is None
        code = code or login.code_from_browser(center, client_id, _scopes(scopes, read_only=read_only), port)
        exchange = login.exchanged(center, client_id, secret, code, port if from_browser else None)
        grant, organizations = asyncio.run(exchange)
        number = login.chosen_organization(organizations, organization or "")
        known = profiles.load()
        name = profile or known.chosen or FIRST
        before = known.named.get(name)
        if before and before.organization_id != number:
            say(f"{name!r} was organization {before.organization_id} until now; --profile keeps both")
        kept_in = secrets.keep(name, secrets.Secrets(secret, grant.credentials.refresh_token))
        profiles.save(known.with_profile(name, _profile(center, client_id, number, kept_in)))
        show(f"Logged in to {organizations.get(number) or 'organization'} ({number}) as {name!r}.")
        show(f"Client secret and refresh token are in {secrets.place(kept_in)}.")


@app.command("status")
def status(profile: ProfileOption = None, *, debug: DebugOption = False) -> None:
    """Show the profiles, which one is used, and what the environment says instead. Nothing is called."""
    with exit_on_error(debug=debug):
        known = profiles.load()
        for name, each in known.named.items():
            mark = "*" if name == (profile or known.chosen) else " "
            where = f"organization {each.organization_id or '-'} in {each.data_center}"
            show(f"{mark} {name}: {where}, client {each.client_id}, secrets in {secrets.place(each.kept_in)}")
        session = session_of(profile)
        show(f"used: {_used(session.profile)}")
        for variable, source in sorted(session.sources.items()):
            shown = "***" if variable.endswith(("SECRET", "TOKEN", "STORE")) else session.settings[variable]
            show(f"  {variable} = {shown} (from the {source})")


@app.command("use")
def use(name: Annotated[str, typer.Argument(help="Name of the profile.")]) -> None:
    """Choose the default profile."""
    with exit_on_error():
        profiles.save(profiles.load().choosing(name))
        show(f"{name!r} is used from now on.")


@app.command("logout")
def log_out(
    profile: ProfileOption = None,
    *,
    local: Annotated[bool, typer.Option("--local", help="Forget it here only, without revoking it.")] = False,
    debug: DebugOption = False,
) -> None:
    """Revoke a profile's refresh token, with every access token that came of it, and forget the profile."""
    with exit_on_error(debug=debug):
        known = profiles.load()
        name = profile or known.chosen or FIRST
        found = known.get(name)
        if not local:
            asyncio.run(_revoke(name, found))
        secrets.forget(name, found.kept_in)
        profiles.save(known.without(name))
        done = "forgotten here; its refresh token still works" if local else "revoked and forgotten"
        show(f"{name!r} is {done}.")


def _center(name: str) -> DataCenter:
    """Find a data center, with the environment's hosts where it names some."""
    return find_data_center(
        name.strip(), api_url=os.environ.get("ZAKYA_API_URL"), accounts_url=os.environ.get("ZAKYA_ACCOUNTS_URL")
    )


def _scopes(asked: str | None, *, read_only: bool) -> list[str]:
    if asked:
        return [each.strip() for each in asked.split(",") if each.strip()]
    return [each for each in described.scopes() if not read_only or each.endswith(".READ")]


def _profile(center: DataCenter, client_id: str, organization: str, kept_in: str) -> profiles.Profile:
    usual = DATA_CENTERS[center.name]
    return profiles.Profile(
        data_center=center.name,
        client_id=client_id,
        organization_id=organization,
        api_url=center.api_url if center.api_url != usual.api_url else "",
        accounts_url=center.accounts_url if center.accounts_url != usual.accounts_url else "",
        kept_in=kept_in,
    )


def _used(name: str) -> str:
    return f"profile {name!r}" if name else "the environment"


async def _revoke(name: str, profile: profiles.Profile) -> None:
    # What the profile says, not the environment: nobody means to revoke another token than the one that is forgotten.
    center = find_data_center(profile.data_center, api_url=profile.api_url, accounts_url=profile.accounts_url)
    token = secrets.find(name, profile.kept_in).refresh_token
    try:
        await revoke(token, data_center=center)
    except TokenThrottledError:
        raise
    except CredentialsError as error:
        if error.code != "invalid_code":
            raise
        typer.echo("It was revoked already.", err=True)
    store = FileStore()
    await store.save(key_of(center.accounts_url, profile.client_id, token), TokenRecord())
