"""Many organizations from one process: each within its own limits, one failing without stopping the others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from zakya_client.emulator import Emulator
from zakya_client.errors import ConfigurationError
from zakya_client.sync import run
from zakya_client.sync.organizations import read_organizations, run_all

from .conftest import UNLIMITED, ask, ids, several_shops, written

TABLES = ("items", "packages")


@pytest.fixture
def shops() -> Iterator[dict[str, Emulator]]:
    with several_shops(4, items=20, orders=10) as shops:
        yield shops


def test_all_are_in_one_database(shops: dict[str, Emulator], database: Path, tmp_path: Path) -> None:
    _, two, *_ = shops
    path = written(shops, tmp_path / "orgs.toml", **{two: "budget = 1"})
    path.write_text(path.read_text().replace('client_id = "', 'client_id = "not-', 1))  # the first one's
    told = []
    reports = run_all(
        read_organizations(path, UNLIMITED), destination=database, tables=TABLES, done=told.append, at_once=3
    )
    assert [report.organization_id for report in reports] == list(shops)
    assert {report.organization_id for report in told} == set(shops)
    assert [bool(report.failed) for report in reports] == [True, False, False, False]
    assert "budget of 1 call a day" in reports[1].stopped
    for organization_id in list(shops)[2:]:
        for table, key in (("items", "item_id"), ("packages", "package_id")):
            query = f"SELECT {key} FROM shop.{table} WHERE organization_id = '{organization_id}'"
            assert sorted(found for (found,) in ask(database, query)) == ids(shops[organization_id])[table]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", r"no \[organizations"),
        ("organizations = 3", r"no \[organizations"),
        ("[organizations.1]\nbudget = 'many'", "budget of 1"),
        ("[organizations.1]\nscopes = ['a']", "scopes of 1"),
        ("[organizations", "isn't valid TOML"),
    ],
)
def test_a_wrong_file_is_told(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "orgs.toml"
    path.write_text(text)
    with pytest.raises(ConfigurationError, match=message):
        read_organizations(path, {})


@pytest.mark.parametrize("number", [0, -1, "3", 2.5, True])
def test_a_wrong_number_is_told(number: Any) -> None:
    with pytest.raises(ConfigurationError, match="at_once must be a whole number, 1 or more"):
        run_all([], at_once=number)
    with pytest.raises(ConfigurationError, match="budget must be a whole number, 1 or more"):
        run({}, budget=number)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="can't be read"):
        read_organizations(tmp_path / "none.toml", {})
