"""Nothing of a list is lost, whatever happens while it is read, and nothing is asked for in vain."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from dlt.pipeline.pipeline import Pipeline

from zakya_client.errors import DecodingError
from zakya_client.sync import run
from zakya_client.sync.costs import plan

from .conftest import ask
from .plain import Plain
from .test_values import asked, destination, item, shop, synced  # noqa: F401 (fixtures)

FUTURE = "2099-01-01T10:00:00+0530"
HERE = timedelta(hours=5, minutes=30)


def many(number: int) -> list[dict[str, object]]:
    """Items, ten of which changed in each second."""
    began = datetime(2025, 6, 1, 10, tzinfo=UTC)
    return [
        item(each, last_modified_time=f"{began + timedelta(seconds=each // 10):%Y-%m-%dT%H:%M:%S%z}")
        for each in range(1, number + 1)
    ]


def versions(destination: Path | str) -> dict[str, str]:  # noqa: F811
    return dict(asked(destination)("SELECT item_id, name FROM shop.items"))


def test_rows_that_change_while_the_list_is_read(shop: Plain, destination: Path | str) -> None:  # noqa: F811
    shop.lists["items"] = many(450)

    def change(path: str, query: dict[str, str]) -> None:
        if path.endswith("/items") and shop.calls[path] == 1:  # the first page was read
            now = datetime.now(UTC)
            for row in shop.lists["items"][:100]:
                row |= {"name": f"New {row['item_id']}", "last_modified_time": f"{now:%Y-%m-%dT%H:%M:%S%z}"}

    shop.before = change
    assert synced(shop, destination).complete
    assert versions(destination) == {str(row["item_id"]): row["name"] for row in shop.lists["items"]}


def test_a_moment_in_the_future_hides_nothing(shop: Plain, database: Path) -> None:  # noqa: F811
    shop.lists["items"] = [*many(209), item(210, last_modified_time=FUTURE)]
    synced(shop, database)
    now = datetime.now(UTC)
    shop.lists["items"][3] |= {"name": "New", "last_modified_time": f"{now:%Y-%m-%dT%H:%M:%S%z}"}
    assert synced(shop, database, compare_every=timedelta(hours=1)).tables["items"].changed == 1
    assert ask(database, "SELECT name FROM shop.items WHERE item_id = '4'") == [("New",)]


def test_a_clock_that_ran_ahead_neither_spends_calls_nor_puts_a_comparison_off(shop: Plain, database: Path) -> None:  # noqa: F811
    shop.lists["items"] = many(450)
    first = synced(shop, database, now=lambda: datetime(2099, 1, 1, tzinfo=UTC))
    second = synced(shop, database, budget=first.calls)
    assert second.complete
    assert second.calls == first.calls > synced(shop, database).calls


@pytest.mark.parametrize("inclusive", [True, False])
def test_a_filter_that_leaves_out_the_moment_itself(shop: Plain, database: Path, inclusive: bool) -> None:  # noqa: F811, FBT001
    shop.inclusive = inclusive
    shop.lists["items"] = many(455)
    assert synced(shop, database).rows == {"items": 455}
    for row in shop.lists["items"][-3:]:  # of the second that was the last one
        row["name"] = "New"
    shop.lists["items"] += [item(1000 + each, last_modified_time=row["last_modified_time"]) for each in range(95)]
    assert synced(shop, database).rows == {"items": 550}


def empty(name: str, query: dict[str, str]) -> dict[str, object]:
    return {name: [], "page_context": {"page": int(query.get("page", 1)), "has_more_page": True}}


def same(name: str, query: dict[str, str]) -> dict[str, object]:
    return {name: many(200), "page_context": {"page": int(query.get("page", 1)), "has_more_page": True}}


@pytest.mark.parametrize("page", [empty, same])
def test_a_list_without_an_end_is_told(
    shop: Plain,  # noqa: F811
    database: Path,
    page: Callable[[str, dict[str, str]], dict[str, object]],
) -> None:
    shop.page = page  # type: ignore[method-assign]
    shop.lists = {"items": [], "packages": []}
    report = run(shop.environment(), destination=database, tables=["items", "packages"])
    assert set(report.failed) == {"items", "packages"}
    assert all("page" in text and "no end" in text for text in report.failed.values())
    assert shop.calls.total() < 20
    with pytest.raises(DecodingError, match="page"):
        plan(shop.environment(), destination=database, tables=["items"], budget=1000)


def test_each_call_counts_on_its_day(shop: Plain, database: Path) -> None:  # noqa: F811
    """The run begins before midnight in India, and ends after it."""
    shop.lists = {
        "items": many(600),
        "organizations": [{"organization_id": "60012345678", "time_zone": "Asia/Kolkata"}],
    }
    midnight = datetime(2026, 3, 2, tzinfo=UTC) - HERE
    clock = [midnight - timedelta(hours=1)]
    options = {"budget": 3, "now": lambda: clock[0]}
    assert synced(shop, database, tables=["organizations"], **options).complete  # 1 call, the zone is known
    clock[0] = midnight - timedelta(minutes=1)

    def tick(path: str, query: dict[str, str]) -> None:
        if path.endswith("/items") and shop.calls[path] == 1:
            clock[0] = midnight + timedelta(minutes=1)

    shop.before = tick
    # 2 calls before midnight, or 3 of that day; those after it count from 0.
    assert synced(shop, database, **options).complete
    assert ask(database, "SELECT made_at, calls FROM shop.sync_calls ORDER BY 1, 2")[-1][1] == 2
    clock[0] = midnight + timedelta(hours=1)
    assert synced(shop, database, compare_every=timedelta(0), **options).stopped
    assert plan(shop.environment(), destination=database, tables=["items"], budget=3).per_day == 3


def test_calls_of_several_runs_add_up(shop: Plain, database: Path) -> None:  # noqa: F811
    shop.lists = {"items": many(3)}
    options = {"budget": 3, "now": lambda: datetime(2026, 3, 1, 12, tzinfo=UTC)}
    runs = [synced(shop, database, **options) for _ in range(5)]
    assert (runs[-1].calls, sum(each.calls for each in runs), sum(shop.calls.values())) == (0, 3, 3)


def test_a_first_reading_that_a_budget_ends_goes_on_where_it_was(shop: Plain, database: Path) -> None:  # noqa: F811
    shop.lists["items"] = many(900)
    day = datetime.now(UTC)
    days = [day + timedelta(days=number) for number in range(3)]
    reports = [synced(shop, database, budget=3, now=lambda day=day: day) for day in days]
    assert [report.complete for report in reports] == [False, False, True]
    assert reports[-1].rows == {"items": 900}


@pytest.mark.parametrize("is_ignored", [False, True])
def test_a_list_that_is_filtered_but_not_sorted(
    shop: Plain,  # noqa: F811
    database: Path,
    caplog: pytest.LogCaptureFixture,
    is_ignored: bool,  # noqa: FBT001
) -> None:
    shop.lists["invoices"] = [{**item(each), "invoice_id": f"I{each}"} for each in range(1, 451)]
    options = {"tables": ["invoices"], "details": ()}
    assert synced(shop, database, **options).rows == {"invoices": 450}
    if is_ignored:
        shop.page = lambda name, query: Plain.page(shop, name, {**query, "last_modified_time": ""})  # type: ignore[method-assign]
    shop.lists["invoices"][7] |= {"name": "New", "last_modified_time": "2025-06-02T10:00:00+0530"}
    shop.calls.clear()
    assert synced(shop, database, **options).tables["invoices"].changed == 1
    # Its first page tells that it isn't filtered; then all three are read, twice.
    assert shop.calls.total() == (1 + 2 * 3 if is_ignored else 1)
    assert ("didn't filter invoices" in caplog.text) == is_ignored


def test_who_dies_once_all_is_loaded_has_marked_what_is_gone(
    shop: Plain,  # noqa: F811
    database: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shop.lists["invoices"] = [{**item(each), "invoice_id": f"I{each}"} for each in range(1, 251)]
    options = {"tables": ["invoices"], "details": ()}
    synced(shop, database, **options)
    del shop.lists["invoices"][7]
    load = Pipeline.load

    def load_and_die(self: Pipeline) -> None:
        load(self)
        raise RuntimeError("died")

    with monkeypatch.context() as patched:
        patched.setattr(Pipeline, "load", load_and_die)
        with pytest.raises(RuntimeError, match="died"):
            synced(shop, database, compare_every=timedelta(0), **options)
    assert synced(shop, database, **options).rows == {"invoices": 249}
