"""A shop in DuckDB: all of a few tables at first, then what changed, with what is gone marked."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from subprocess import PIPE

import pytest

from zakya_client.emulator import Emulator
from zakya_client.sync import DatabaseError, Report, run

from .conftest import FEW, ask, environment, ids, in_duckdb, loaded, synced

LINES = "SELECT count(*) FROM shop.sales_orders o JOIN shop.sales_orders__line_items l ON l._dlt_parent_id = o._dlt_id"


def touched(emulator: Emulator, **changes: object) -> dict[str, object]:
    return {**changes, "last_modified_time": emulator.shop.now()}


def test_the_first_run_brings_everything(shop: Emulator, first_sync: tuple[Path, Report]) -> None:
    database, report = first_sync
    assert report.complete
    assert loaded(in_duckdb(database), FEW) == ids(shop, FEW)
    assert report.rows == {name: len(keys) for name, keys in ids(shop, FEW).items()}
    lines = sum(len(order["line_items"]) for order in shop.shop.sales_orders)
    assert ask(database, LINES) == [(lines,)]
    assert ask(database, "SELECT calls, complete FROM shop.sync_runs") == [(report.calls, True)]
    assert ask(database, "SELECT sum(calls) FROM shop.sync_calls") == [(report.calls,)]
    compared = ask(database, "SELECT table_name FROM shop.sync_tables WHERE compared_at IS NOT NULL")
    assert {name for (name,) in compared} == set(FEW)


def test_rows_say_what_the_shop_says(shop: Emulator, filled: Path) -> None:
    for item in shop.shop.items:
        query = f"SELECT name, rate, cf_colour, cf_shelf FROM shop.item_details WHERE item_id = '{item['item_id']}'"
        custom = item.get("custom", {})
        expected = (item["name"], item["rate"], custom.get("cf_colour"), custom.get("cf_shelf"))
        assert ask(filled, query) == [expected]
    (types,) = ask(
        filled, "SELECT typeof(created_time), typeof(stock_on_hand), typeof(track_inventory) FROM shop.items LIMIT 1"
    )
    assert types == ("TIMESTAMP WITH TIME ZONE", "DOUBLE", "BOOLEAN")
    variants = "SELECT column_name FROM information_schema.columns WHERE column_name LIKE '%\\_\\_v\\_%' ESCAPE '\\'"
    assert ask(filled, variants) == []


def test_without_changes_nothing_is_loaded(shop: Emulator, filled: Path) -> None:
    shop.requests.clear()
    again = synced(shop, filled, tables=FEW)
    assert sum(each.changed + each.deleted for each in again.tables.values()) == 0
    assert not shop.requests.of("sales_orders.get")
    assert not shop.requests.of("items.get_details")
    assert loaded(in_duckdb(filled), FEW) == ids(shop, FEW)


def test_the_second_run_brings_what_changed(shop: Emulator, filled: Path) -> None:
    shop.requests.clear()
    first = next(iter(shop.shop.items))
    shop.shop.items.change(first, touched(shop, rate=77.25))
    order = next(iter(shop.shop.sales_orders))
    shop.shop.sales_orders.change(order, touched(shop, line_items=order["line_items"][:1], quantity=1.0))
    report = synced(shop, filled, tables=FEW)
    assert {name: each.changed for name, each in report.tables.items() if each.changed} == {
        "items": 1,
        "item_details": 1,
        "sales_orders": 1,
    }
    assert len(shop.requests.of("sales_orders.get")) == 1
    query = f"SELECT rate FROM shop.items WHERE item_id = '{first['item_id']}'"
    assert ask(filled, query) == ask(filled, query.replace("items WHERE", "item_details WHERE")) == [(77.25,)]
    assert ask(filled, f"{LINES} WHERE o.salesorder_id = '{order['salesorder_id']}'") == [(1,)]


def test_what_is_gone_is_marked_and_keeps_its_row(shop: Emulator, filled: Path) -> None:
    order = next(order for order in shop.shop.sales_orders if len(order["line_items"]) > 1)
    item, package, bill = list(shop.shop.items)[7], next(iter(shop.shop.packages)), next(iter(shop.shop.bills))
    for table, record in (
        (shop.shop.sales_orders, order),
        (shop.shop.items, item),
        (shop.shop.packages, package),
        (shop.shop.bills, bill),
    ):
        table.remove(record)
    where = f"WHERE o.salesorder_id = '{order['salesorder_id']}'"
    whole = "SELECT o.* EXCLUDE (deleted_at, _dlt_load_id, _dlt_id) FROM shop.sales_orders o"
    before = ask(filled, f"{whole} {where}")
    began = datetime.now(UTC)
    report = synced(shop, filled, tables=FEW)
    assert loaded(in_duckdb(filled), FEW) == ids(shop, FEW)
    assert {name: each.deleted for name, each in report.tables.items() if each.deleted} == {
        "items": 1,
        "item_details": 1,
        "sales_orders": 1,
        "packages": 1,
        "bills": 1,
    }
    assert ask(filled, f"{whole} {where}") == before
    assert ask(filled, f"{LINES} {where}") == [(len(order["line_items"]),)]
    ((deleted_at,),) = ask(filled, f"SELECT o.deleted_at FROM shop.sales_orders o {where}")
    assert began <= deleted_at <= datetime.now(UTC)
    synced(shop, filled, tables=FEW)
    assert ask(filled, f"SELECT o.deleted_at FROM shop.sales_orders o {where}") == [(deleted_at,)]


def test_what_comes_back_is_deleted_no_more(shop: Emulator, filled: Path) -> None:
    package = next(iter(shop.shop.packages))
    shop.shop.packages.remove(package)
    synced(shop, filled, tables=["packages"])
    assert ask(filled, "SELECT count(deleted_at) FROM shop.packages") == [(1,)]
    shop.shop.packages.add(package)
    synced(shop, filled, tables=["packages"])
    assert ask(filled, "SELECT count(deleted_at) FROM shop.packages") == [(0,)]


def test_the_end_of_a_list_tells_what_happened(database: Path) -> None:
    with Emulator(items=210, orders=0) as shop:
        synced(shop, database, tables=["items"])
        first, second, *_ = shop.shop.items

        def again() -> tuple[int, int, int]:
            shop.requests.clear()
            table = synced(shop, database, tables=["items"]).tables["items"]
            return table.changed, table.deleted, len(shop.requests.of("items.list"))

        assert again() == (0, 0, 1)
        shop.shop.items.change(first, touched(shop, rate=1.5))
        assert again() == (1, 0, 1)
        shop.shop.items.remove(second)
        assert again() == (0, 1, 3)  # it isn't as long as it should be, so all of it is compared
        shop.shop.items.remove(first)  # whose change was the last one
        assert again() == (0, 1, 3)
        assert again() == (0, 0, 1)


def test_what_changes_without_a_date_is_found_when_all_is_compared(database: Path) -> None:
    with Emulator(items=210, orders=0) as shop:
        synced(shop, database, tables=["items"])
        shop.shop.items.change(next(iter(shop.shop.items)), {"rate": 1.5})
        assert synced(shop, database, tables=["items"]).tables["items"].changed == 0
        later = datetime.now(UTC) + timedelta(hours=21)
        assert synced(shop, database, tables=["items"], now=lambda: later).tables["items"].changed == 1


def test_a_reading_that_broke_off_is_made_up_for(shop: Emulator, filled: Path) -> None:
    first, second, *_ = shop.shop.sales_orders
    for order, moment in ((first, "2099-01-01T10:00:00+0530"), (second, "2099-01-01T10:00:05+0530")):
        shop.shop.sales_orders.change(order, {"reference_number": "changed", "last_modified_time": moment})
    options = {"tables": ["sales_orders"], "compare_every": timedelta(hours=1)}
    # Of two orders that changed, the details of the first can't be had; those of the second are loaded.
    fault = shop.faults.add("sales_orders.get", status=400, code=2, times=1)
    assert run(environment(shop), destination=filled, **options).failed
    assert fault.happened == 1
    assert synced(shop, filled, **options).complete
    query = "SELECT count(*) FROM shop.sales_orders WHERE reference_number = 'changed'"
    assert ask(filled, query) == [(2,)]


def test_comparing_one_table_says_nothing_of_another(shop: Emulator, filled: Path) -> None:
    later = datetime.now(UTC) + timedelta(hours=3)
    shop.shop.items.remove(list(shop.shop.items)[7])
    hourly = {"compare_every": timedelta(hours=1), "now": lambda: later}
    synced(shop, filled, tables=["packages"], **hourly)
    assert synced(shop, filled, tables=["items"], **hourly).tables["items"].deleted == 1


def test_a_lost_database_is_filled_again(shop: Emulator, database: Path) -> None:
    for _ in range(2):
        synced(shop, database, tables=["packages"], compare_every=timedelta(hours=1))
        assert loaded(in_duckdb(database), ["packages"]) == {"packages": ids(shop)["packages"]}
        database.unlink()


def test_a_database_that_somebody_else_holds_is_told(shop: Emulator, filled: Path) -> None:
    program = f"import duckdb; held = duckdb.connect({str(filled)!r}); print('held', flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", program], stdin=PIPE, stdout=PIPE) as other:
        assert other.stdout
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(DatabaseError, match=r"(?i)lock"):
            run(environment(shop), destination=filled)
        other.kill()


def test_a_record_that_is_gone_before_its_table_is_there(shop: Emulator, database: Path) -> None:
    fault = shop.faults.add("sales_orders.get", status=404, code=1002, times=1)
    assert synced(shop, database, tables=["sales_orders"]).rows == {"sales_orders": 39}
    assert fault.happened == 1
    assert synced(shop, database, tables=["sales_orders"]).rows == {"sales_orders": 40}
