"""`zakya limits`: where the organization stands."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from math import ceil
from typing import Annotated, Any

import typer
from attrs import asdict

from zakya_client.cli.exits import exit_on_error, show
from zakya_client.cli.output import Form, output_of
from zakya_client.cli.session import DebugOption, OrganizationOption, ProfileOption, client_of
from zakya_client.limits.model import LimitsSnapshot
from zakya_client.wording import counted

app = typer.Typer(add_completion=False)


@app.command()
def limits(
    profile: ProfileOption = None,
    organization: OrganizationOption = None,
    output: Annotated[
        Form | None, typer.Option(help="Defaults to table on a terminal, and to jsonl in a pipe.")
    ] = None,
    *,
    debug: DebugOption = False,
) -> None:
    """Show how many calls the organization has left today.

    It makes one call, which reads a single item. The API counts the day over all programs that call it; the minute is
    this command's own. With another --output than table, a value that isn't known or isn't limited is null.
    """
    with exit_on_error(debug=debug):
        options = {"profile": profile, "organization": organization, "debug": debug}
        organization_id, snapshot = asyncio.run(_snapshot(options))
        form = output_of(output, None)
        if form.form is Form.TABLE:
            for line in _in_words(organization_id, snapshot):
                show(line)
            return
        form.record({"organization_id": organization_id, **asdict(snapshot)})


def _in_words(organization_id: str, now: LimitsSnapshot) -> Iterator[str]:
    yield f"Organization {organization_id}"
    if now.day_limit is None or now.day_remaining is None:
        yield "Today        the API didn't say"
    else:
        used = now.day_limit - now.day_remaining
        yield f"Today        {used:,} of {counted(now.day_limit, 'call')} used, by all programs together"
        yield f"             {counted(now.day_remaining, 'call')} left"
    if now.day_resets_in is not None:
        hours, minutes = divmod(ceil(now.day_resets_in / 60), 60)
        yield f"             the next day begins in {f'{hours} h ' if hours else ''}{minutes} min"
    most = "" if now.requests is None else f" of {now.requests:,}"
    yield f"This minute  {now.used:,}{most} used, by this command alone"
    yield f"At once      {'any number of calls' if now.concurrency is None else counted(now.concurrency, 'call')}"
    if now.closed_for:
        yield f"The API refuses calls for another {counted(ceil(now.closed_for), 'second')}"


async def _snapshot(options: Mapping[str, Any]) -> tuple[str, LimitsSnapshot]:
    async with client_of(options) as client:
        await client.items.list(per_page=1)
        return client.organization_id, client.limits
