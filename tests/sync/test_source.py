"""The source by itself, as any host of dlt runs it."""

from __future__ import annotations

from pathlib import Path

import dlt
import pytest
from dlt.pipeline.exceptions import PipelineStepFailed

from zakya_client import RetryPolicy, ZakyaClient
from zakya_client.emulator import Emulator
from zakya_client.errors import ConfigurationError
from zakya_client.sync import source

from .conftest import ask, environment, ids, in_duckdb, loaded


def pipeline(database: Path) -> dlt.Pipeline:
    return dlt.pipeline("own", destination=dlt.destinations.duckdb(str(database)), dataset_name="shop")


def test_an_ordinary_pipeline_runs_it(shop: Emulator, database: Path) -> None:
    own, tables = pipeline(database), ("item_details", "packages")
    own.run(source(environment(shop), tables=tables), loader_file_format="jsonl")
    assert loaded(in_duckdb(database), tables) == {name: ids(shop)[name] for name in tables}
    package = next(iter(shop.shop.packages))
    shop.shop.packages.remove(package)
    shop.requests.clear()
    own.run(source(environment(shop), tables=tables), loader_file_format="jsonl")
    assert loaded(in_duckdb(database), tables) == {name: ids(shop)[name] for name in tables}
    assert ask(database, "SELECT count(deleted_at) FROM shop.packages") == [(1,)]
    assert not shop.requests.of("items.get_details")


def test_without_a_pipeline_rows_can_be_iterated(shop: Emulator) -> None:
    rows = list(source(environment(shop), tables=["items"]))
    assert sorted(row["item_id"] for row in rows) == ids(shop)["items"]


def test_a_client_of_ones_own(shop: Emulator, database: Path) -> None:
    client = ZakyaClient.from_env(environment(shop))
    pipeline(database).run(source(client, tables=["items"]), loader_file_format="jsonl")
    assert ask(database, "SELECT count(*) FROM shop.items") == [(60,)]


def test_what_can_not_be_read_fails_the_run(shop: Emulator, database: Path) -> None:
    shop.faults.add("packages.list", status=400, code=2)
    client = ZakyaClient.from_env(environment(shop), retries=RetryPolicy(attempts=1))
    with pytest.raises(PipelineStepFailed, match=r"packages\.list"):
        pipeline(database).run(source(client, tables=["packages"]))


def test_wrong_settings_are_told_at_once() -> None:
    with pytest.raises(ConfigurationError, match="ZAKYA_ORGANIZATION_ID"):
        source({})
    with pytest.raises(ConfigurationError, match="no table 'order'"):
        source({"ZAKYA_ORGANIZATION_ID": "1"}, tables=["order"])


def test_a_record_that_is_gone_before_its_table_is_there(shop: Emulator, database: Path) -> None:
    fault = shop.faults.add("sales_orders.get", status=404, code=1002, times=1)
    own = pipeline(database)
    for _ in range(2):
        own.run(source(environment(shop), tables=["sales_orders"]), loader_file_format="jsonl")
    assert fault.happened == 1
    assert ask(database, "SELECT count(*) FROM shop.sales_orders WHERE sync_version NOT LIKE '~%'") == [(40,)]
