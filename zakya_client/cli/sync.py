"""`zakya sync`: the shop in a database."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console

from zakya_client.cli.cells import plain
from zakya_client.cli.exits import OTHER, exit_on_error, extra_needed
from zakya_client.cli.session import DebugOption, OrganizationOption, ProfileOption, session_of
from zakya_client.cli.tables import OutputConsole
from zakya_client.errors import ConfigurationError
from zakya_client.wording import counted

if TYPE_CHECKING:
    from zakya_client.sync import Report

LIMIT = 8
"""Exit code of a sync that the day's calls ended, and of a dry run that found them too few: as of any other limit."""

app = typer.Typer(add_completion=False)


class Engine(StrEnum):
    """What runs many organizations."""

    LOCAL = "local"
    RAY = "ray"


@app.command()
def sync(
    destination: Annotated[
        str,
        typer.Argument(
            help="File for DuckDB, postgresql://…, or another SQL destination of dlt.", envvar="ZAKYA_SYNC_TO"
        ),
    ] = "zakya.duckdb",
    *,
    dataset: Annotated[str, typer.Option(help="Schema that the tables are in.")] = "shop",
    table: Annotated[list[str] | None, typer.Option(help="Table to sync; defaults to all. May be repeated.")] = None,
    details: Annotated[
        str | None,
        typer.Option(
            help="Tables whose records are fetched one by one, a call each: invoices,bills or none. "
            "Defaults to all but packages and shipment_orders.",
        ),
    ] = None,
    budget: Annotated[
        int | None,
        typer.Option(min=1, help="Calls of a day after which it stops cleanly, to go on the next day."),
    ] = None,
    compare_every: Annotated[
        float, typer.Option(min=0, help="Hours after which whole lists are compared again; fewer calls until then.")
    ] = 20,
    organizations: Annotated[
        Path | None, typer.Option(help="TOML file of organizations, all of which are synced.")
    ] = None,
    at_once: Annotated[int, typer.Option(min=1, help="Organizations that are read at the same time.")] = 16,
    engine: Annotated[Engine, typer.Option(help="Where organizations are read: here, or on a Ray cluster.")] = (
        Engine.LOCAL
    ),
    profile: ProfileOption = None,
    organization: OrganizationOption = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show how many calls it needs, and whether the day's quota allows them.")
    ] = False,
    debug: DebugOption = False,
) -> None:
    """Bring the shop into a database, or bring the database up to date.

    The first run reads everything, later ones what changed. Records that are gone keep their rows, with a deleted_at.
    Interrupted at any moment, the next run goes on.
    """
    console = OutputConsole()
    for name in ("RUNTIME__DLTHUB_TELEMETRY", "RAY_USAGE_STATS_ENABLED"):  # nobody is told about a shop unasked
        os.environ.setdefault(name, "0")
    options: dict[str, Any] = {"destination": destination, "dataset": dataset, "tables": tuple(table or ())}
    options |= {"budget": budget, "compare_every": timedelta(hours=compare_every)}
    if details is not None:
        options["details"] = () if details == "none" else tuple(details.replace(",", " ").split())
    with exit_on_error(debug=debug), extra_needed("zakya sync", "cli,sync", "dlt", "duckdb"), _private_files():
        if organizations is not None:
            if dry_run:
                raise ConfigurationError("--dry-run is for one organization")
            reports = _many(console, organizations, engine, at_once, **options)
            raise typer.Exit(_exit_code(*reports))
        settings = session_of(profile, organization, debug=debug).settings
        if dry_run:
            raise typer.Exit(_planned(console, settings, **options))
        raise typer.Exit(_exit_code(_one(console, settings, **options)))


@contextmanager
def _private_files() -> Iterator[None]:
    """Let nobody else read what is written: it is the shop's."""
    before = os.umask(0o077)
    try:
        yield
    finally:
        os.umask(before)


def _planned(console: Console, settings: Mapping[str, str], **options: Any) -> int:
    from zakya_client.cli.progress import planned  # noqa: PLC0415 (needs the extra, and takes long to import)
    from zakya_client.sync.costs import plan  # noqa: PLC0415

    found = plan(settings, **options)
    console.print(planned(found))
    return 0 if found.is_allowed else LIMIT


def _one(console: Console, settings: Mapping[str, str], **options: Any) -> Report:
    from zakya_client.cli.progress import Bars, reported  # noqa: PLC0415
    from zakya_client.sync import run  # noqa: PLC0415

    report = run(settings, watch=partial(Bars, console=console), **options)
    console.print(reported(report))
    return report


def _many(console: Console, path: Path, engine: Engine, at_once: int, **options: Any) -> list[Report]:
    from zakya_client.cli.progress import organizations_reported  # noqa: PLC0415
    from zakya_client.sync.on_ray import run_on_ray  # noqa: PLC0415
    from zakya_client.sync.organizations import read_organizations, run_all  # noqa: PLC0415

    def done(report: Report) -> None:
        line = f"{report.organization_id}: {report.state}, {counted(report.calls, 'call')}, {report.seconds:.1f} s"
        for each in (line, *(f"{report.organization_id}: {note}" for note in report.notes)):
            console.print(plain(each))

    if engine is Engine.RAY:
        reports = run_on_ray(read_organizations(path), done=done, **options)
    else:
        reports = run_all(read_organizations(path), at_once=at_once, done=done, **options)
    console.print(organizations_reported(reports))
    return reports


def _exit_code(*reports: Report) -> int:
    if any(report.failed for report in reports):
        return OTHER
    return LIMIT if any(report.stopped for report in reports) else 0
