"""Many organizations at once, each within its own limits; one that fails doesn't stop the others.

The file has a table an organization, with variables as the environment has them, in small letters and without
``ZAKYA_``; ``[defaults]`` has what all share, and ``budget`` the calls a day:

    [defaults]
    client_id = "1000.…"
    data_center = "in"

    [organizations.60012345678]
    refresh_token = "1000.…"
    budget = 2000
"""

from __future__ import annotations

import asyncio
import os
import tomllib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from attrs import field, frozen

from zakya_client.errors import ConfigurationError
from zakya_client.sync.run import Report, check_count, sync

AT_ONCE = 16
"""Organizations that are read together."""


@frozen
class Organization:
    """One organization of a file: the variables that say who calls, and the calls a day if the file says so."""

    organization_id: str
    environment: Mapping[str, str] = field(repr=False)
    budget: int | None = None


def read_organizations(path: str | Path, environment: Mapping[str, str] | None = None) -> list[Organization]:
    """Read a file of organizations.

    Args:
        path: The TOML file.
        environment: Variables that hold where the file says nothing; defaults to those of the process. What they
            say of an organization doesn't.

    Raises:
        ConfigurationError: The file isn't there, isn't valid TOML, or has something else in it.
    """
    try:
        content = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigurationError(f"{path} can't be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{path} isn't valid TOML: {error}") from None
    tables = content.get("organizations")
    if not isinstance(tables, dict) or not tables or not all(isinstance(each, dict) for each in tables.values()):
        raise ConfigurationError(f"{path} has no [organizations.<id>]")
    given = os.environ if environment is None else environment
    shared = {name: value for name, value in given.items() if name.startswith("ZAKYA_")}
    defaults = content.get("defaults", {})
    return [_organization(str(path), name, {**defaults, **own}, shared) for name, own in tables.items()]


def run_all(
    organizations: Sequence[Organization],
    *,
    at_once: int = AT_ONCE,
    budget: int | None = None,
    done: Callable[[Report], None] = lambda _: None,
    **options: Any,
) -> list[Report]:
    """Sync many organizations into one database.

    Args:
        organizations: Who; all in the same database, told apart by ``organization_id``.
        at_once: Organizations that are read at the same time. They are loaded one after the other.
        budget: Calls a day of each organization whose file says nothing.
        done: Is told of each one when it is done, in whatever order.
        options: Arguments of `zakya_client.sync.run`.

    Returns:
        A report for each organization, in the order given; what failed stands there.
    """
    check_count("at_once", at_once)
    with ThreadPoolExecutor(1, "zakya sync") as loader:

        def one(organization: Organization) -> Awaitable[Report]:
            return sync(organization.environment, budget=organization.budget or budget, loader=loader, **options)

        return asyncio.run(reports_of(organizations, one, done, at_once))


async def reports_of(
    organizations: Sequence[Organization],
    one: Callable[[Organization], Awaitable[Report]],
    done: Callable[[Report], None],
    at_once: int,
) -> list[Report]:
    """Sync organizations, some at once, whatever becomes of one of them; see `run_all`."""
    room = asyncio.Semaphore(at_once)

    async def report_of(organization: Organization) -> Report:
        async with room:
            try:
                report = await one(organization)
            except Exception as error:  # noqa: BLE001 (its process died; the others go on)
                report = Report(organization.organization_id, failed={"": f"{type(error).__name__}: {error}"})
        done(report)
        return report

    return await asyncio.gather(*map(report_of, organizations))


def _organization(path: str, name: str, values: Mapping[str, Any], shared: Mapping[str, str]) -> Organization:
    budget = values.get("budget")
    if budget is not None:
        check_count(f"{path}: budget of {name}", budget)
    settings = {key: value for key, value in values.items() if key != "budget"}
    if wrong := [key for key, value in settings.items() if isinstance(value, dict | list)]:
        raise ConfigurationError(f"{path}: {wrong[0]} of {name} must be text or a number")
    own = {f"ZAKYA_{key.upper()}": str(value) for key, value in settings.items()}
    return Organization(name, {**shared, **own, "ZAKYA_ORGANIZATION_ID": name}, budget)
