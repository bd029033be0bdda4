"""``zakya sync`` on the command line."""

from __future__ import annotations

import asyncio
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from zakya_client import Limits, ZakyaClient
from zakya_client.cli.progress import Bars
from zakya_client.emulator import Emulator
from zakya_client.sync.meter import CallMeter
from zakya_client.sync.reading import Reading

from .conftest import Zakya


@pytest.fixture(autouse=True)
def in_a_folder(shop: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path / "dlt"))
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")


def test_it_shows_what_it_does_and_did(zakya: Zakya, tmp_path: Path) -> None:
    done = zakya("sync", "--table", "items", "--table", "packages")
    assert done.exit_code == 0, done.output
    assert (tmp_path / "zakya.duckdb").exists()
    text = " ".join(done.output.split())
    assert "items" in text
    assert "2 calls" in text


def test_a_dry_run_that_is_not_allowed(zakya: Zakya) -> None:
    done = zakya("sync", "--dry-run", "--budget", "20")
    assert done.exit_code == 8
    assert "days" in " ".join(done.output.split())


def test_a_budget_that_ends_it(zakya: Zakya) -> None:
    done = zakya("sync", "--budget", "1", "--table", "sales_orders")
    assert done.exit_code == 8
    assert "goes on from here" in " ".join(done.output.split())


def test_many_organizations_end_with_a_report(zakya: Zakya, shop: Emulator, tmp_path: Path) -> None:
    (tmp_path / "orgs.toml").write_text(
        f'[organizations.{shop.organization_id}]\n[organizations.1]\nrefresh_token = "nobody"\n'
    )
    done = zakya("sync", "--organizations", "orgs.toml", "--table", "packages")
    assert done.exit_code == 1
    assert f"{shop.organization_id}: done, 1 call," in done.output
    assert "1: packages: " in done.output


def test_what_is_true_of_several_is_said_once(zakya: Zakya, tmp_path: Path) -> None:
    (tmp_path / "orgs.toml").write_text("[organizations.1]\n[organizations.2]\n[organizations.3]\n")
    done = zakya("sync", "--organizations", "orgs.toml", "--table", "packages")
    text = " ".join(done.output.split())
    assert text.count("not associated") == 1
    assert "1, 2, 3: packages: This user" in text


@pytest.mark.parametrize(
    ("destination", "told"),
    [
        ("bigquery", "isn't set up: dlt finds no credentials"),
        ("filesystem", "isn't set up: dlt finds no bucket_url"),
        ("nonsense", "there is no destination 'nonsense'; give a file"),
        ("mysql://someone:hush@localhost/x", "'mysql://someone:…@localhost/x'; give a file"),
    ],
)
def test_a_destination_that_is_not_set_up_is_a_sentence(zakya: Zakya, destination: str, told: str) -> None:
    done = zakya("sync", destination)
    assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (3, "", 1)
    assert told in done.stderr


def test_details_are_chosen(zakya: Zakya, shop: Emulator) -> None:
    invoices = len(shop.shop.invoices)
    done = zakya("sync", "--details", "none", "--table", "invoices", "--table", "bills", "--dry-run")
    assert done.exit_code == 0
    assert f"({invoices})" in done.output
    assert "2 calls;" in done.output
    assert zakya("sync", "--details", "invoices,taxes").stderr.startswith("zakya: there are no details of 'taxes'")
    assert zakya("sync", "--details", "invoices", "--table", "invoices", "--table", "bills").exit_code == 0
    assert len(shop.requests.of("invoices.get")) == invoices
    assert not shop.requests.of("bills.get")


def test_errors_are_one_line(zakya: Zakya, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "there is no table 'itms'; did you mean 'items'?" in zakya("sync", "--table", "itms").stderr
    assert "can't have a schema shop" in zakya("sync", "Shop.duckdb").stderr
    wrong = zakya("sync", "postgresql://nobody:hush-hush@127.0.0.1:1/none", "--table", "packages")
    assert "hush" not in wrong.output
    assert (wrong.exit_code, wrong.stderr.count("\n")) == (1, 1)
    monkeypatch.delenv("ZAKYA_REFRESH_TOKEN")
    done = zakya("sync")
    assert done.exit_code == 3
    assert "auth login" in done.stderr


async def test_bars_say_that_the_minute_is_full() -> None:
    shown, meter = StringIO(), CallMeter()
    with Emulator(items=2, orders=0) as emulator:
        async with ZakyaClient.from_env(emulator.environment(), limits=Limits(requests=1)) as client:
            meter.limits = lambda: client.limits
            bars = Bars(Reading(client, [], {}), meter, console := Console(file=shown, width=80))
            await client.items.list()
            console.print(*bars.get_renderables())
            second = asyncio.create_task(client.items.list())
            await asyncio.sleep(0)  # it begins, and waits
            assert "wait" not in shown.getvalue()
            console.print(*bars.get_renderables())
            second.cancel()
    assert "the limit, 1 call in 60 seconds, is reached: the others wait" in shown.getvalue()
