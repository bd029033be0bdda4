"""The price update: shown before it is made, killed and run again, each price set once."""

from __future__ import annotations

import csv
import subprocess
import sys
import time
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from examples import price_update
from zakya_client.emulator import Emulator
from zakya_client.limits.registry import GATES

EXAMPLE = Path(price_update.__file__)


@pytest.fixture
def prices(tmp_path: Path) -> Path:
    return tmp_path / "prices.csv"


def write(prices: Path, rows: list[dict[str, Any]]) -> None:
    with prices.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, ["sku", "item_id", "rate", "remark"])
        writer.writeheader()
        writer.writerows(rows)


def report_of(prices: Path) -> Path:
    return prices.with_name("prices.csv.report")


def report(prices: Path) -> list[dict[str, str]]:
    with report_of(prices).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def results(prices: Path) -> list[str]:
    return [line["result"] for line in report(prices)]


def updates(shop: Emulator) -> Counter[str]:
    """How often each item's update reached the API."""
    return Counter(request.path.rpartition("/")[2] for request in shop.requests.of("items.update"))


async def test_nothing_changes_unless_told(shop: Emulator, prices: Path, capsys: pytest.CaptureFixture[str]) -> None:
    item = next(iter(shop.shop.items))
    write(prices, [{"sku": item["sku"], "rate": "12.50"}, {"sku": "no such", "rate": "1"}])
    assert await price_update.run(prices, apply=False) == 0
    told = capsys.readouterr().out
    assert told == f"{item['sku']}: {Decimal(str(item['rate']))} -> 12.50\nno such: no such item -> 1\n"
    assert not updates(shop)
    assert not report_of(prices).exists()


async def test_prices_are_set_by_id_and_by_sku(
    shop: Emulator, prices: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second, third = list(shop.shop.items)[:3]
    others = {key: value for key, value in first.items() if key not in ("rate", "last_modified_time")}
    rows = [
        {"item_id": first["item_id"], "rate": "1234567.10"},
        {"sku": second["sku"], "rate": "0.001"},
        {"sku": third["sku"], "rate": format(third["rate"], ".3f")},
        {"sku": "no such", "rate": "1"},
    ]
    write(prices, rows)
    assert await price_update.run(prices, apply=True) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "updated: 2, unchanged: 1, failed: 1"
    assert (first["rate"], second["rate"]) == (1234567.1, 0.001)
    assert {key: first[key] for key in others} == others
    sent = {request.body for request in shop.requests.of("items.update")}
    assert any(b'"rate":1234567.10' in body for body in sent)  # as it was written, through no float
    assert {line["note"] for line in report(prices) if line["result"] == "updated"} == {"is 1234567.1", "is 0.001"}

    shop.requests.clear()
    write(prices, rows[:3])
    assert await price_update.run(prices, apply=True) == 0
    assert not shop.requests  # all of it was done before


def test_killed_again_and_again_each_price_is_set_once(shop: Emulator, prices: Path) -> None:
    shop.faults.add("items.update", latency=0.03)
    items = list(shop.shop.items)
    write(prices, [{"sku": item["sku"], "rate": f"{number}.25"} for number, item in enumerate(items, start=5000)])
    command = [sys.executable, str(EXAMPLE), str(prices), "--apply"]
    for killed_after in (8, 30):
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as running:
            while sum(updates(shop).values()) < killed_after:
                assert running.poll() is None
                time.sleep(0.002)
            running.kill()
        assert running.returncode < 0
        while not all(request.status for request in shop.requests):  # what was on its way arrives
            time.sleep(0.002)
    left = results(prices).count("sending") - results(prices).count("updated")
    assert left > 0  # it was killed while calls ran
    ended = subprocess.run(command, check=True, capture_output=True, text=True)
    assert ended.stdout.splitlines()[-1] == "updated: 60"
    assert [item["rate"] for item in items] == [5000.25 + number for number in range(60)]
    assert updates(shop) == {item["item_id"]: 1 for item in items}


async def test_what_was_done_without_an_answer_is_not_done_again(shop: Emulator, prices: Path) -> None:
    item = next(iter(shop.shop.items))
    shop.faults.add("items.update", reset="after", times=1)
    write(prices, [{"item_id": item["item_id"], "rate": "7"}])
    assert await price_update.run(prices, apply=True) == 1
    assert "it may have been processed" in report(prices)[-1]["note"]
    assert await price_update.run(prices, apply=True) == 0
    assert results(prices) == ["sending", "failed", "updated"]
    assert (item["rate"], updates(shop)) == (7, {item["item_id"]: 1})


async def test_what_never_arrived_is_sent_again(shop: Emulator, prices: Path) -> None:
    item = next(iter(shop.shop.items))
    shop.faults.add("items.update", reset="before", times=2)
    write(prices, [{"item_id": item["item_id"], "rate": "8"}])
    assert [await price_update.run(prices, apply=True) for _ in range(3)] == [1, 1, 0]
    assert results(prices) == ["sending", "failed", "sending", "failed", "sending", "updated"]
    assert item["rate"] == 8
    operations = [request.operation for request in shop.requests if request.path.endswith(item["item_id"])]
    assert operations == ["items.get", "items.update"] * 3


async def test_a_price_that_somebody_changed_meanwhile_stays(
    shop: Emulator, prices: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    item = next(iter(shop.shop.items))
    write(prices, [{"item_id": item["item_id"], "rate": "8"}])
    report_of(prices).write_text(
        f"item_id,sku,rate,result,old_rate,note\n{item['item_id']},,8,sending,{item['rate']},\n", encoding="utf-8"
    )
    shop.shop.items.change(item, {"rate": 99.0})
    assert await price_update.run(prices, apply=True) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "conflict: 1"
    assert item["rate"] == 99
    assert await price_update.run(prices, apply=True) == 0  # whoever runs it again has seen that
    assert item["rate"] == 8


@pytest.mark.parametrize("kept", ["", "item_id,sk", "item_id,sku,rate,result,old_rate,note\n{id},,8,upd"])
async def test_a_line_that_a_crash_cut_off_counts_for_nothing(shop: Emulator, prices: Path, kept: str) -> None:
    item = next(iter(shop.shop.items))
    write(prices, [{"item_id": item["item_id"], "rate": "8"}])
    report_of(prices).write_text(kept.format(id=item["item_id"]), encoding="utf-8")
    assert await price_update.run(prices, apply=True) == 0
    assert item["rate"] == 8
    assert [tuple(line.values())[:4] for line in report(prices)] == [
        (item["item_id"], "", "8", "sending"),
        (item["item_id"], "", "8", "updated"),
    ]


async def test_when_the_day_is_over_it_stops_and_goes_on_the_next_day(
    shop: Emulator, prices: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    items = list(shop.shop.items)
    write(prices, [{"item_id": item["item_id"], "rate": "8"} for item in items])
    shop.set_plan("free")
    shop.limits.use(today=1000 - 41)
    assert await price_update.run(prices, apply=True) == 1
    stopped, counts = capsys.readouterr().out.splitlines()
    assert stopped.startswith("stopped: You have exceeded")
    assert "not reached: " in counts
    assert len(shop.requests.of("items.update")) < 40
    shop.set_plan(None)
    GATES.clear()  # the next day
    assert await price_update.run(prices, apply=True) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "updated: 60"
    assert {item["rate"] for item in items} == {8}
    effective = Counter(request.path for request in shop.requests.of("items.update") if request.status == 200)
    assert set(effective.values()) == {1}
    assert len(effective) == 60


async def test_an_item_that_is_named_in_two_ways_is_refused(shop: Emulator, prices: Path) -> None:
    item = next(iter(shop.shop.items))
    write(prices, [{"sku": item["sku"], "rate": "8"}, {"item_id": item["item_id"], "rate": "9"}])
    with pytest.raises(SystemExit, match="by its id and by its SKU"):
        await price_update.run(prices, apply=True)
    assert not updates(shop)


@pytest.mark.parametrize(
    "rows",
    [
        [{"rate": "1"}],
        [{"sku": "A", "rate": ""}],
        [{"sku": "A", "rate": "1,200"}],
        [{"sku": "A", "rate": "-1"}],
        [{"sku": "A", "rate": "NaN"}],
        [{"sku": "A", "rate": "1"}, {"sku": "A", "rate": "2"}],
    ],
)
async def test_a_file_with_a_wrong_row_is_refused_whole(
    shop: Emulator, prices: Path, rows: list[dict[str, str]]
) -> None:
    write(prices, [{"sku": "B", "rate": "1"}, *rows])
    with pytest.raises(SystemExit, match=r"row [23] of .*prices\.csv: an item, each once, and a rate"):
        await price_update.run(prices, apply=True)
    assert not shop.requests
