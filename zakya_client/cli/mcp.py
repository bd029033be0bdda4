"""`zakya mcp`: the shop for an assistant."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from zakya_client.cli.exits import exit_on_error, extra_needed, say
from zakya_client.cli.session import DebugOption, OrganizationOption, ProfileOption, session_of

app = typer.Typer(add_completion=False)


@app.command()
def mcp(
    *,
    write: Annotated[bool, typer.Option("--write", help="Let it write, each time after a preview.")] = False,
    allow: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME",
            help="A deletion, void, e-mail or bulk operation that it may do, or invoices.*; may be repeated.",
        ),
    ] = None,
    http: Annotated[
        int | None, typer.Option(min=0, max=65535, metavar="PORT", help="Serve HTTP on 127.0.0.1; 0 for a free port.")
    ] = None,
    per_hour: Annotated[int, typer.Option(min=0, help="Calls that it may make in an hour; 0 for any number.")] = 200,
    per_day: Annotated[int, typer.Option(min=0, help="Calls that it may make in a day; 0 for any number.")] = 500,
    files: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Where its files are; without, none are.")
    ] = None,
    audit: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Where each use is noted; defaults to the user's state folder.")
    ] = None,
    profile: ProfileOption = None,
    organization: OrganizationOption = None,
    debug: DebugOption = False,
) -> None:
    """Serve the shop to an assistant, over stdin and stdout or over HTTP (Model Context Protocol).

    It only reads, unless --write is given. Every use is noted in a file, with the time and what became of it. HTTP
    needs a token: ZAKYA_MCP_TOKEN, or a new one that is shown.
    """
    with exit_on_error(debug=debug), extra_needed("zakya mcp", "mcp", "mcp", "uvicorn"):
        from zakya_client.mcp.serve import Rules, serve  # noqa: PLC0415 (needs the extra)

        settings = session_of(profile, organization, debug=debug).settings
        rules = Rules(write, tuple(allow or ()), per_hour, per_day, files, audit)
        asyncio.run(serve(settings, rules, http, say))
