"""Many organizations on a local Ray: each in a task of its own, tokens and limits shared through Redis."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.trust.conftest import redis_url  # noqa: F401 (a fixture)
from zakya_client.errors import ConfigurationError
from zakya_client.sync.on_ray import run_on_ray
from zakya_client.sync.organizations import Organization, read_organizations, run_all

from .conftest import UNLIMITED, in_postgres, several_shops, written

ORGANIZATIONS = 12
TABLES = ["organizations"]


@pytest.fixture
def quiet_ray(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    monkeypatch.setenv("RAY_AUTH_MODE", "disabled")


@pytest.mark.usefixtures("quiet_ray")
def test_many_organizations_into_one_database(postgres: str, redis_url: str, tmp_path: Path) -> None:  # noqa: F811
    shared = {**UNLIMITED, "ZAKYA_TOKEN_STORE": redis_url, "ZAKYA_LIMIT_STORE": redis_url}
    with several_shops(ORGANIZATIONS, items=1, orders=0) as shops:
        first, second, *others = shops
        shops[first].faults.add("organizations.list", status=400, code=6041)
        path = written(shops, tmp_path / "orgs.toml", **{second: "budget = 1"})
        told = []
        organizations = read_organizations(path, shared)
        reports = run_on_ray(organizations, done=told.append, destination=postgres, dataset="many", tables=TABLES)
        assert [report.organization_id for report in reports] == list(shops)
        assert {report.organization_id for report in told} == set(shops)
        assert "6041" in reports[0].failed["organizations"]
        assert {report.organization_id: report.failed for report in reports[1:] if report.failed} == {}
        loaded = in_postgres(postgres)("SELECT organization_id FROM many.organizations")
        assert sorted(each for (each,) in loaded) == [second, *others]
        for organization_id in (second, *others):
            assert len(shops[organization_id].requests.of("oauth.token")) == 1
        # The second one's budget is used up, and kept in Redis: whoever asks next knows it.
        again = run_all(organizations[1:2], destination=postgres, dataset="many", tables=TABLES)
        assert "1 call a day" in again[0].stopped
        assert len(shops[second].requests.of("organizations.list")) == 1


def test_what_tasks_must_share_is_demanded() -> None:
    alone = Organization("1", {"ZAKYA_TOKEN_STORE": "file"})
    with pytest.raises(ConfigurationError, match="ZAKYA_TOKEN_STORE=redis"):
        run_on_ray([alone])
