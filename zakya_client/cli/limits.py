"""`zakya limits`: where the organization stands."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Annotated, Any

import typer
from attrs import asdict

from zakya_client.cli.exits import exit_on_error
from zakya_client.cli.output import Form, output_of
from zakya_client.cli.session import DebugOption, OrganizationOption, ProfileOption, client_of
from zakya_client.limits.model import LimitsSnapshot

app = typer.Typer(add_completion=False)


@app.command()
def limits(
    profile: ProfileOption = None,
    organization: OrganizationOption = None,
    output: Annotated[Form | None, typer.Option(help="Unless told, table on a terminal and jsonl in a pipe.")] = None,
    *,
    debug: DebugOption = False,
) -> None:
    """Show where the organization stands, after one call that reads a single item.

    The API reports the organization's day, over all programs that call it; the minute is this command's own. An
    empty value isn't known, or isn't limited.
    """
    with exit_on_error(debug=debug):
        options = {"profile": profile, "organization": organization, "debug": debug}
        organization_id, snapshot = asyncio.run(_snapshot(options))
        form = output_of(output, None)
        if form.form is Form.TABLE:
            typer.echo(f"{snapshot}\n")
        form.record({"organization_id": organization_id, **asdict(snapshot)})


async def _snapshot(options: Mapping[str, Any]) -> tuple[str, LimitsSnapshot]:
    async with client_of(options) as client:
        await client.items.list(per_page=1)
        return client.organization_id, client.limits
