"""`zakya doctor`: what is wrong, in words."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Mapping
from email.utils import parsedate_to_datetime
from typing import Annotated, Any, Literal

import typer
from attrs import frozen
from rich.table import Table
from rich.text import Text

from zakya_client.cli import described
from zakya_client.cli.cells import plain
from zakya_client.cli.drift import report_drift
from zakya_client.cli.exits import OTHER, code_of, exit_on_error, show
from zakya_client.cli.session import DebugOption, OrganizationOption, ProfileOption, Session, session_of
from zakya_client.cli.tables import OutputConsole
from zakya_client.client import ZakyaClient
from zakya_client.errors import (
    APIError,
    ConfigurationError,
    CredentialsError,
    PermissionDeniedError,
    TokenThrottledError,
    TransportError,
    ZakyaError,
)
from zakya_client.runtime.raw import RawResponse
from zakya_client.runtime.retry import RetryPolicy

SKEW = 60.0
"""Seconds that the clock of this machine may be off."""

_STYLES = {"ok": "green", "wrong": "bold red", "skipped": "yellow"}

app = typer.Typer(add_completion=False)


@frozen
class CheckResult:
    """What a check found, in words, with what helps if it is wrong, and the exit code that it means."""

    about: str
    verdict: Literal["ok", "wrong", "skipped"]
    words: str
    code: int = 0


@app.command()
def doctor(
    profile: ProfileOption = None,
    organization: OrganizationOption = None,
    *,
    drift: Annotated[
        bool, typer.Option("--drift", help="Instead, call what reads, and list what the description doesn't know.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="With --drift: print JSON.")] = False,
    debug: DebugOption = False,
) -> None:
    """Check credentials, hosts, organization, clock and scopes, and say what is wrong.

    It makes about one reading call for each resource. The exit code is that of the first thing that is wrong.
    """
    with exit_on_error(debug=debug):
        session = session_of(profile, organization, debug=debug)
        code = asyncio.run(report_drift(session, as_program=as_json) if drift else _examine(session))
    raise typer.Exit(code)


async def _examine(session: Session) -> int:
    code = 0
    # What fails once is to be seen, and not to be waited for.
    async with ZakyaClient.from_env(session.settings, retries=RetryPolicy(attempts=1)) as client:
        async for finding in _findings(session, client):
            _print(finding)
            code = code or finding.code
    show("Nothing is wrong." if code == 0 else "See above for what is wrong.")
    return code


def _print(finding: CheckResult) -> None:
    """Print a finding; on a terminal its words stand beside the verdict, also those of the second line."""
    console = OutputConsole()
    if not console.is_terminal:  # somebody searches it, line by line
        show(f"{finding.verdict:8}{finding.about}: {finding.words}")
        return
    line = Table.grid()
    line.add_column(width=8)
    line.add_column()
    line.add_row(Text(finding.verdict, _STYLES[finding.verdict]), plain(f"{finding.about}: {finding.words}"))
    console.print(line)


async def _findings(session: Session, client: ZakyaClient) -> AsyncIterator[CheckResult]:
    yield CheckResult("settings", "ok", _described(session))
    try:
        answer: RawResponse[Any] | None = await client.organizations.with_raw_response.list()
    except PermissionDeniedError as error:  # the token is alive and the hosts are right
        yield CheckResult("credentials", "ok", "the accounts server gives access tokens")
        yield _wrong("scope of organizations list", error)
        answer = None
    except ZakyaError as error:
        yield _wrong(_culprit(error), error)
        return
    if answer is not None:
        yield CheckResult("credentials", "ok", "the accounts server gives access tokens, and the API takes them")
        yield _clock(answer.headers)
        yield _organization(client.organization_id, [row.organization_id for row in answer.parsed])
    if client.organization_id:
        async for finding in _scopes(client):
            yield finding


def _described(session: Session) -> str:
    whose = f"profile {session.profile!r}" if session.profile else "no profile"
    over = sorted(name for name, source in session.sources.items() if source == "environment")
    instead = f", and from the environment {', '.join(over)}" if over else ""
    return f"data center {session.settings.get('ZAKYA_DATA_CENTER', 'us')}, {whose}{instead}"


def _culprit(error: ZakyaError) -> str:
    if isinstance(error, TransportError):
        return "host"
    return "credentials" if isinstance(error, CredentialsError) else "first call"


def _clock(headers: Mapping[str, str]) -> CheckResult:
    try:
        ahead = time.time() - parsedate_to_datetime(headers.get("date", "")).timestamp()
    except ValueError:
        return CheckResult("clock", "skipped", "the API didn't say what time it is")
    if abs(ahead) <= SKEW:
        return CheckResult("clock", "ok", f"within {SKEW:g} s of the API's")
    way = "ahead of" if ahead > 0 else "behind"
    return CheckResult("clock", "wrong", f"{abs(ahead):.0f} s {way} the API's; set the clock of this machine", OTHER)


def _organization(chosen: str, known: list[str | None]) -> CheckResult:
    members = ", ".join(each for each in known if each)
    if not chosen:
        words = f"none is chosen; the user is in {members}: log in again, or set ZAKYA_ORGANIZATION_ID"
    elif chosen not in known:
        words = f"the user is not in {chosen}, but in {members}; is the data center right?"
    else:
        return CheckResult("organization", "ok", chosen)
    return CheckResult("organization", "wrong", words, code_of(ConfigurationError(words)))


async def _scopes(client: ZakyaClient) -> AsyncIterator[CheckResult]:
    """Make the cheapest reading call of every resource that can be read without knowing an id."""
    seen: set[str] = set()
    for resource in described.resources():
        listing = described.operations(resource).get("list")
        if resource == "organizations" or listing is None or listing.operation.scope in seen:
            continue
        seen.add(listing.operation.scope)
        about = f"scope {listing.operation.scope}"
        if any(argument.required for argument in listing.arguments):
            yield CheckResult(about, "skipped", f"{_in_words(resource)} can't be listed without an id")
            continue
        few = {"per_page": 1} if any(each.name == "per_page" for each in listing.arguments) else {}
        try:
            await getattr(client, resource).list(**few)
        except PermissionDeniedError as error:
            yield _wrong(about, error)
        except ZakyaError as error:
            yield _wrong(f"{resource} list", error)
            if not isinstance(error, APIError):
                return
        else:
            yield CheckResult(about, "ok", f"{_in_words(resource)} can be read")


def _in_words(resource: str) -> str:
    return resource.replace("_", " ")


def _wrong(about: str, error: ZakyaError) -> CheckResult:
    """Say what is wrong and what helps."""
    help_for: dict[type[ZakyaError], str] = {
        TokenThrottledError: "wait, and share tokens among what calls",
        CredentialsError: "log in again with `zakya auth login`; is the data center right?",
        PermissionDeniedError: "log in again and agree to this scope",
        TransportError: "is this machine online, and is the data center or ZAKYA_API_URL right?",
    }
    advice = next((text for kind, text in help_for.items() if isinstance(error, kind)), "")
    return CheckResult(about, "wrong", f"{error}{f'; {advice}' if advice else ''}", code_of(error))
