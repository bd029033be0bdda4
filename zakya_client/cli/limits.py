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

    What is called reported is what the API said of its own accord; it doesn't always. Calls by others are counted
    there only. An empty value is not known, or not limited.
    """
    with exit_on_error(debug=debug):
        options = {"profile": profile, "organization": organization, "debug": debug}
        output_of(output, None).record(asyncio.run(_snapshot(options)))


async def _snapshot(options: Mapping[str, Any]) -> dict[str, Any]:
    async with client_of(options) as client:
        await client.items.list(per_page=1)
        return {"organization_id": client.organization_id, **asdict(client.limits)}
