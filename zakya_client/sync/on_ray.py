"""The same on a Ray cluster, where one machine is not enough: a task an organization, in a process of its own.

Tasks know nothing of each other, so tokens, the minute's window and the day's budget are shared through Redis: of an
organization's user there are ten access tokens in ten minutes, however many machines ask for them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

from zakya_client.errors import ConfigurationError
from zakya_client.sync.destinations import DESTINATION, is_file, is_postgres
from zakya_client.sync.organizations import Organization, reports_of, run_all
from zakya_client.sync.run import Report

_SHARED = ("ZAKYA_TOKEN_STORE", "ZAKYA_LIMIT_STORE")


def run_on_ray(
    organizations: Sequence[Organization],
    *,
    address: str | None = None,
    budget: int | None = None,
    done: Callable[[Report], None] = lambda _: None,
    **options: Any,
) -> list[Report]:
    """Sync many organizations into one database, each in a task of Ray.

    Args:
        organizations: Who; their variables name a Redis for tokens and limits.
        address: The cluster, as ``ray.init`` takes it; defaults to one of this machine, or the one in
            ``RAY_ADDRESS``.
        budget: Calls a day of each organization whose file says nothing.
        done: Is told of each one when it is done, in whatever order.
        options: Arguments of `zakya_client.sync.run`.

    Returns:
        A report for each organization, in the order given; what failed stands there.

    Raises:
        ConfigurationError: Ray isn't installed, no Redis is named, or the database doesn't take several writers.
    """
    _check(organizations)
    try:
        import ray  # noqa: PLC0415 (an extra)
    except ImportError:
        raise ConfigurationError("--engine ray needs the extra: pip install 'zakya-client[ray]'") from None
    is_ours = not ray.is_initialized()
    if is_ours:
        ray.init(address=address, include_dashboard=False, configure_logging=False, log_to_driver=False)
    try:
        destination, machines = options.get("destination", DESTINATION), ray.nodes()  # type: ignore[no-untyped-call]
        if not is_postgres(destination) and not (is_file(destination) and len(machines) == 1):
            raise ConfigurationError("many machines write into PostgreSQL only; one machine into a file, too")
        task = ray.remote(_sync)
        return asyncio.run(
            reports_of(organizations, lambda each: task.remote(each, budget, options), done, len(organizations))
        )
    finally:
        if is_ours:
            ray.shutdown()


def _check(organizations: Sequence[Organization]) -> None:
    for organization in organizations:
        for name in _SHARED:
            if not organization.environment.get(name, "").startswith(("redis://", "rediss://")):
                raise ConfigurationError(f"tasks on Ray share tokens and limits: set {name}=redis://…")


def _sync(organization: Organization, budget: int | None, options: dict[str, Any]) -> Report:
    return run_all([organization], budget=budget, **options)[0]
