"""Names and values that databases don't take as they are: nothing stops the sync, and nothing is lost unsaid."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from zakya_client.emulator import Emulator
from zakya_client.sync import Report, run

from .conftest import Query, environment, in_duckdb, in_postgres, new_database
from .plain import Plain, plain

COLUMNS = "SELECT column_name FROM information_schema.columns WHERE table_schema = 'shop' AND table_name = '{}'"


@pytest.fixture
def shop() -> Iterator[Plain]:
    with plain() as shop:
        yield shop


@pytest.fixture(params=["duckdb", "postgres"])
def destination(request: pytest.FixtureRequest, database: Path) -> Path | str:
    """Both databases, empty."""
    if request.param == "duckdb":
        return database
    empty: str = request.getfixturevalue("postgres")
    return empty


def asked(destination: Path | str) -> Query:
    return in_duckdb(destination) if isinstance(destination, Path) else in_postgres(destination)


def synced(shop: Plain, destination: Path | str, **options: Any) -> Report:
    return run(shop.environment(), destination=destination, **{"tables": ["items"], **options})


def item(number: int, **more: Any) -> dict[str, Any]:
    moment = f"2025-06-01T10:{number // 60 % 60:02}:{number % 60:02}+0530"
    return {"item_id": str(number), "name": f"Item {number}", "last_modified_time": moment, **more}


TEXTS = {"cf_1": "2025-01-01T10:00", "cf_2": "1e5", "cf_3": "true", "cf_4": "0815", "cf_5": "2025-01-01T10:00:00Z"}
NAMES = {"cf_a": "a", "cf_A": "A", "cf_रंग": "colour", "cf_आकार": "size", "cf_a-b": "dash", "cf_a b": "space"}
OWN = {"deleted_at": "2020-01-01T00:00:00+0000", "_dlt_id": "x", "sync_version": "y", "_dlt_load_id": "z"}


@pytest.fixture(scope="module", params=["duckdb", "postgres"])
def odd(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Query, Report]]:
    """A database with all that is odd, and what was told of it."""
    folder = tmp_path_factory.mktemp("odd")
    destination: Path | str = folder / "zakya.duckdb"
    if request.param == "postgres":
        destination = new_database(request.getfixturevalue("postgres_server"))
    with plain() as shop:
        shop.lists["items"] = [
            item(1, name="a\0b", cf_note="c\0d", shelf={"bin": "e\0f", "big": 2**63}),
            item(2, big=5, cf_big=2**63, stock_count=2**64 - 1, marked="\uf0271.5", **OWN),
            item(3, big=2**63, **OWN),
            item(4, **TEXTS),
            item(5, **NAMES),
            item(6, cf_A="alone"),
            item(7, item_id=""),
        ]
        yield asked(destination), synced(shop, destination, folder=folder / "dlt")


def test_nothing_odd_stops_it(odd: tuple[Query, Report]) -> None:
    _, report = odd
    assert (report.failed, report.rows) == ({}, {"items": 6})
    assert any("without item_id" in note for note in report.notes)


def test_values_that_no_database_takes(odd: tuple[Query, Report]) -> None:
    query, report = odd
    assert query("SELECT name, cf_note, shelf__bin FROM shop.items WHERE item_id = '1'") == [("ab", "cd", "ef")]
    assert query("SELECT big FROM shop.items WHERE item_id IN ('2', '3') ORDER BY item_id") == [("5",), (str(2**63),)]
    assert query("SELECT marked FROM shop.items WHERE item_id = '2'") == [("1.5",)]
    assert any("removed from texts" in note for note in report.notes)
    assert any("too large" in note for note in report.notes)


def test_texts_that_look_like_something_else(odd: tuple[Query, Report]) -> None:
    query, _ = odd
    assert query(f"SELECT {', '.join(TEXTS)} FROM shop.items WHERE item_id = '4'") == [tuple(TEXTS.values())]


def test_names_that_fold_together(odd: tuple[Query, Report]) -> None:
    query, report = odd
    columns = [name for (name,) in query(COLUMNS.format("items")) if name.startswith("cf_")]
    ((*values,),) = query(f"SELECT {', '.join(columns)} FROM shop.items WHERE item_id = '5'")
    assert sorted(filter(None, values)) == sorted(NAMES.values())
    (told,) = [note for note in report.notes if "'cf_A'" in note]
    column = told.split("the column ")[1].split()[0]
    assert query(f"SELECT item_id, {column} FROM shop.items WHERE {column} IS NOT NULL ORDER BY 1") == [
        ("5", "A"),
        ("6", "alone"),
    ]


def test_keys_that_are_the_syncs_own(odd: tuple[Query, Report]) -> None:
    query, report = odd
    assert query("SELECT count(*), count(DISTINCT _dlt_id), count(deleted_at) FROM shop.items") == [(6, 6, 0)]
    assert len([note for note in report.notes if any(f"'{key}'" in note for key in OWN)]) == len(OWN)


def test_values_of_another_kind_than_is_described(shop: Plain, destination: Path | str) -> None:
    unread = {
        "rate": "abc",
        "created_time": 2**63,
        "is_taxable": "perhaps",
        "name": {"en": "Bag"},
        "length": "Infinity",
    }
    times = {"created_time": "9999-12-31T23:59:59-1400", "last_modified_time": "0001-01-01T00:00:00+1400"}
    shop.lists["items"] = [item(1, rate=5), item(2, **unread), item(3, **times), item(4, rate=2**63)]
    report = synced(shop, destination)
    assert (report.failed, report.rows) == ({}, {"items": 4})
    rows = asked(destination)("SELECT item_id, rate, more_fields FROM shop.items ORDER BY item_id")
    assert [(key, rate, json.loads(more or "null")) for key, rate, more in rows] == [
        ("1", 5.0, None),
        ("2", None, {**unread, "created_time": str(2**63)}),
        ("3", None, {name: datetime.fromisoformat(moment).isoformat() for name, moment in times.items()}),
        ("4", 2.0**63, None),
    ]
    assert not [name for (name,) in asked(destination)(COLUMNS.format("items")) if "__" in name]
    assert any("values of rate" in note for note in report.notes)


@pytest.mark.parametrize("month", [0, "april"])
def test_a_field_that_is_described_as_of_two_kinds(database: Path, month: int | str) -> None:
    with Emulator(items=0, orders=0) as shop:
        shop.shop.organization["fiscal_year_start_month"] = month
        report = run(environment(shop), destination=database, dataset="shop", tables=["organizations"])
    assert (report.failed, report.notes) == ({}, [])
    assert in_duckdb(database)("SELECT fiscal_year_start_month FROM shop.organizations") == [(month,)]


def test_more_columns_than_a_table_takes(shop: Plain, destination: Path | str) -> None:
    shop.lists["items"] = [item(1, **{f"cf_{number}": f"value {number}" for number in range(1700)}), item(2)]
    report = synced(shop, destination)
    assert (report.failed, report.rows) == ({}, {"items": 2})
    assert any("1450 fields" in note for note in report.notes)
    query = asked(destination)
    ((more,),) = query("SELECT more_fields FROM shop.items WHERE item_id = '1'")
    columns = {name for (name,) in query(COLUMNS.format("items"))}
    assert len([name for name in columns if name.startswith("cf_")]) == 250
    assert all((f"cf_{number}" in columns) != (f'"cf_{number}":"value {number}"' in more) for number in range(1700))


def test_a_custom_field_that_turns_into_another_kind(shop: Plain, destination: Path | str) -> None:
    shop.lists["items"] = [item(1, cf_e=5, cf_f=5, lot=1), item(2, cf_e=1.5, cf_f=6), item(3, cf_e=True, lot=2.5)]
    synced(shop, destination)
    query = asked(destination)
    assert query("SELECT cf_f FROM shop.items ORDER BY item_id") == [(5.0,), (6.0,), (None,)]
    shop.lists["items"][0] = item(4, item_id="1", cf_e="five", cf_f="five", lot="one")
    shop.lists["items"][1] = item(5, item_id="2", cf_e=7, cf_f=6)
    report = synced(shop, destination)
    assert query("SELECT cf_e, cf_f, lot FROM shop.items ORDER BY item_id") == [
        ("five", "five", "one"),
        ("7", "6", None),
        ("true", None, "2.5"),
    ]
    assert not [name for (name,) in query(COLUMNS.format("items")) if "__v_" in name]
    assert all(any(name in note for note in report.notes) for name in ("cf_f", "lot"))


def test_a_custom_field_of_lines_is_one_column(shop: Plain, destination: Path | str) -> None:
    def order(number: int, value: Any) -> dict[str, Any]:
        lines = [{"line_item_id": f"{number}1", "item_custom_fields": [{"api_name": "cf_lot", "value": value}]}]
        moment = f"2025-06-01T10:00:0{number}+0530"
        return {
            "salesorder_id": str(number),
            "reference_number": str(value),
            "last_modified_time": moment,
            "line_items": lines,
        }

    shop.lists["salesorders"] = [order(1, 5), order(2, 6)]
    synced(shop, destination, tables=["sales_orders"])
    shop.lists["salesorders"][0] = order(1, "five")
    assert synced(shop, destination, tables=["sales_orders"]).tables["sales_orders"].changed == 1
    query = asked(destination)
    lots = "SELECT cf_lot FROM shop.sales_orders__line_items ORDER BY line_item_id"
    assert query(lots) == [("five",), ("6",)]


def test_a_row_that_lost_its_id_is_not_taken_for_gone(shop: Plain, database: Path) -> None:
    shop.lists["items"] = [item(1), item(2), item(3)]
    synced(shop, database)
    shop.lists["items"] = [item(1), item(2, item_id=""), item(4)]
    assert synced(shop, database).rows == {"items": 4}


def test_an_organization_with_an_apostrophe(destination: Path | str) -> None:
    with plain("6'0") as shop:
        shop.lists["items"] = [item(1), item(2)]
        assert synced(shop, destination).rows == {"items": 2}
