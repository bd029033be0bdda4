"""Who calls: a profile, and over it whatever the environment says."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Annotated, Any

import typer
from attrs import frozen

from zakya_client.cli import profiles
from zakya_client.client import ZakyaClient
from zakya_client.errors import ConfigurationError

_PANEL = "Account"


def or_before(ctx: typer.Context, param: typer.CallbackParam, value: Any) -> Any:
    """Return what was given behind the command, or else before it: both say the same."""
    source = ctx.get_parameter_source(param.name or "")
    if source is not None and source.name == "COMMANDLINE":
        return value
    return ctx.find_root().params.get(param.name or "") or value


ProfileOption = Annotated[
    str | None,
    typer.Option(
        "--profile",
        envvar="ZAKYA_PROFILE",
        metavar="NAME",
        help="Who calls; see zakya auth.",
        rich_help_panel=_PANEL,
        callback=or_before,
    ),
]
OrganizationOption = Annotated[
    str | None,
    typer.Option(
        "--organization",
        metavar="ID",
        help="Another organization of the same user.",
        rich_help_panel=_PANEL,
        callback=or_before,
    ),
]
DebugOption = Annotated[
    bool,
    typer.Option(
        "--debug", help="Tell of every call, and where an error came from.", rich_help_panel=_PANEL, callback=or_before
    ),
]
OPTIONS: Mapping[str, Any] = {"profile": ProfileOption, "organization": OrganizationOption, "debug": DebugOption}
"""Options of every command that calls, by the names of their parameters."""

_CREDENTIALS = ("ZAKYA_CLIENT_ID", "ZAKYA_CLIENT_SECRET", "ZAKYA_REFRESH_TOKEN")


@frozen
class Session:
    """What a command calls with.

    Attributes:
        profile: Name of the profile, ``""`` if none is used.
        settings: All settings, as environment variables name them.
        sources: Where each setting comes from: ``"environment"``, ``"profile"`` or ``"--organization"``.
    """

    profile: str
    settings: Mapping[str, str]
    sources: Mapping[str, str]


def session_of(profile: str | None = None, organization: str | None = None, *, debug: bool | None = False) -> Session:
    """Put together what a command calls with: a profile, by default the chosen one, and what overrides it.

    Raises:
        ConfigurationError: There is no such profile, or neither a profile nor credentials in the environment.
    """
    environment = {name: value for name, value in os.environ.items() if name.startswith("ZAKYA_") and value.strip()}
    known = profiles.load()
    name = profile or known.chosen
    whole = all(each in environment for each in _CREDENTIALS)
    if not name and not whole:
        raise ConfigurationError(f"nobody is logged in: `zakya auth login`, or set {', '.join(_CREDENTIALS)}")
    kept = _of_profile(name, known.get(name), with_secrets=not whole) if name else {}
    asked = {"ZAKYA_ORGANIZATION_ID": organization} if organization else {}
    # Every command is a process of its own, and ten tokens in ten minutes is the limit: they share theirs.
    settings = {"ZAKYA_TOKEN_STORE": "file", **kept, **environment, **asked}
    if debug:
        settings["ZAKYA_LOG"] = "debug"
    sources = {**dict.fromkeys(kept, "profile"), **dict.fromkeys(environment, "environment")}
    return Session(name, settings, {**sources, **dict.fromkeys(asked, "--organization")})


def client_of(options: Mapping[str, Any]) -> ZakyaClient:
    """Make the client that a command calls with, from what was given for `OPTIONS`.

    Raises:
        ConfigurationError: Nobody is logged in, or a setting is wrong.
    """
    session = session_of(options.get("profile"), options.get("organization"), debug=options.get("debug"))
    return ZakyaClient.from_env(session.settings)


def _of_profile(name: str, profile: profiles.Profile, *, with_secrets: bool) -> dict[str, str]:
    if not with_secrets:  # the environment has them: nobody is asked to unlock a keyring for nothing
        return profile.settings()
    from zakya_client.cli import secrets  # noqa: PLC0415 (the keyring looks for its backends when it is imported)

    found = secrets.find(name, profile.kept_in)
    return {
        **profile.settings(),
        "ZAKYA_CLIENT_SECRET": found.client_secret,
        "ZAKYA_REFRESH_TOKEN": found.refresh_token,
    }
