"""Many organizations on a local Ray: each in a task of its own, tokens and limits shared through Redis."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.trust.conftest import redis_url  # noqa: F401 (a fixture)
from zakya_client.errors import ConfigurationError
from zakya_client.sync.on_ray import run_on_ray
from zakya_client.sync.organizations import Organization, read_organizations

from .conftest import UNLIMITED, ids, in_postgres, several_shops, written

ORGANIZATIONS = 50


@pytest.fixture
def quiet_ray(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    monkeypatch.setenv("RAY_AUTH_MODE", "disabled")


@pytest.mark.usefixtures("quiet_ray")
def test_many_organizations_into_one_database(postgres: str, redis_url: str, tmp_path: Path) -> None:  # noqa: F811
    shared = {**UNLIMITED, "ZAKYA_TOKEN_STORE": redis_url, "ZAKYA_LIMIT_STORE": redis_url}
    with several_shops(ORGANIZATIONS, items=3, orders=1) as shops:
        first, second, *others = shops
        shops[first].faults.add("items.list", status=400, code=6041)
        path = written(shops, tmp_path / "orgs.toml", **{second: "budget = 1"})
        told = []
        organizations = read_organizations(path, shared)
        reports = run_on_ray(organizations, done=told.append, destination=postgres, dataset="many", tables=["items"])
        assert [report.organization_id for report in reports] == list(shops)
        assert {report.organization_id for report in told} == set(shops)
        assert "6041" in reports[0].failed["items"]
        assert {report.organization_id: report.failed for report in reports[1:] if report.failed} == {}
        query = in_postgres(postgres)
        for organization_id in (second, *others):
            found = query(f"SELECT item_id FROM many.items WHERE organization_id = '{organization_id}'")
            assert sorted(each for (each,) in found) == ids(shops[organization_id])["items"]
            assert len(shops[organization_id].requests.of("oauth.token")) == 1
        # The second one's budget is used up: every process knows it, for it is kept in Redis.
        again = run_on_ray(organizations[1:2], destination=postgres, dataset="many", tables=["items"])
        assert "1 calls" in again[0].stopped
        assert len(shops[second].requests.of("items.list")) == 1


def test_what_tasks_must_share_is_demanded() -> None:
    alone = Organization("1", {"ZAKYA_TOKEN_STORE": "file"})
    with pytest.raises(ConfigurationError, match="ZAKYA_TOKEN_STORE=redis"):
        run_on_ray([alone])
