"""Many organizations on a local Ray: each in a task of its own, tokens and limits shared through Redis."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.synced_organizations import Redis
from tests.trust.conftest import redis_url  # noqa: F401 (a fixture)
from zakya_client.errors import ConfigurationError
from zakya_client.sync import Report
from zakya_client.sync.on_ray import run_on_ray
from zakya_client.sync.organizations import Organization, read_organizations, run_all

from .conftest import UNLIMITED, in_postgres, several_shops, written

ORGANIZATIONS = 12
TABLES = ["organizations"]


@pytest.fixture
def quiet_ray(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    monkeypatch.setenv("RAY_AUTH_MODE", "disabled")


@pytest.fixture
def redis(redis_url: str) -> Iterator[Redis]:  # noqa: F811 (which skips where there is none)
    server = Redis()
    yield server
    server.stop()


@pytest.mark.usefixtures("quiet_ray")
def test_many_organizations_into_one_database(postgres: str, redis: Redis, tmp_path: Path) -> None:
    """One fails, one has a budget, one is slow, and Redis is killed in the middle: afterwards all is there."""
    shared = {**UNLIMITED, "ZAKYA_TOKEN_STORE": redis.url, "ZAKYA_LIMIT_STORE": redis.url}
    options = {"destination": postgres, "dataset": "many", "tables": TABLES}
    with several_shops(ORGANIZATIONS, items=1, orders=0) as shops:
        first, second, third, *others = shops
        fault = shops[first].faults.add("organizations.list", status=400, code=6041)
        shops[third].faults.add("organizations.list", latency=0.5)
        path = written(shops, tmp_path / "orgs.toml", **{second: "budget = 1"})
        told: list[Report] = []

        def done(report: Report) -> None:
            told.append(report)
            if len(told) == ORGANIZATIONS // 2:
                redis.restart()

        organizations = read_organizations(path, shared)
        reports = run_on_ray(organizations, done=done, **options)
        assert [report.organization_id for report in reports] == list(shops)
        assert {report.organization_id for report in told} == set(shops)
        assert "6041" in reports[0].failed["organizations"]
        assert fault.happened == 1
        shops[first].faults.clear()
        again = [each for each, report in zip(organizations, reports, strict=True) if not report.complete]
        assert len(again) < ORGANIZATIONS // 2
        assert all(report.complete for report in run_all(again, **options))
        loaded = in_postgres(postgres)("SELECT organization_id FROM many.organizations")
        assert sorted(each for (each,) in loaded) == list(shops)
        for organization_id in (third, *others):
            assert len(shops[organization_id].requests.of("oauth.token")) <= 2
        # The second one's budget is used up, as the database knows, too: Redis may have forgotten it.
        assert "budget of 1 call" in run_all(organizations[1:2], **options)[0].stopped
        assert len(shops[second].requests.of("organizations.list")) == 1


def test_what_tasks_must_share_is_demanded() -> None:
    alone = Organization("1", {"ZAKYA_TOKEN_STORE": "file"})
    with pytest.raises(ConfigurationError, match="ZAKYA_TOKEN_STORE=redis"):
        run_on_ray([alone])
