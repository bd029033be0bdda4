"""What helps people at a terminal: nothing is cut without a word, and a wrong guess leads to the right one."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import Zakya
from zakya_client.cli.app import OTHERS
from zakya_client.cli.tables import show_record, show_rows
from zakya_client.emulator import Emulator
from zakya_client.wording import counted, did_you_mean

SEVEN = "invoice_id,invoice_number,customer_name,date,due_date,total,status"


@pytest.fixture(autouse=True)
def eighty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


# --- rows and records -----------------------------------------------------------------------------


@pytest.mark.zakya_shop(orders=20)
def test_fields_that_do_not_fit_stand_one_below_the_other(zakya: Zakya, shop: Emulator) -> None:
    rows = [json.loads(line) for line in zakya("invoices", "list", "--fields", SEVEN).stdout.splitlines()]
    shown = zakya("invoices", "list", "--fields", SEVEN, "--output", "table")
    assert len(rows) > 1
    for row, block in zip(rows, shown.stdout.split("\n\n"), strict=True):
        lines = dict(line.split(maxsplit=1) for line in block.splitlines())
        assert {name: text.strip() for name, text in lines.items()} == {name: str(row[name]) for name in row}
    assert "one below the other: a table would be " in shown.stderr


def test_lists_of_rows_one_below_the_other_are_tables_too(capsys: pytest.CaptureFixture[str]) -> None:
    show_rows([{"name": "x" * 90, "lines": [{"sku": "A-1", "text": "y" * 90}], "odd": [{"deep": [1]}]}] * 2, ["name"])
    shown = capsys.readouterr()
    assert (shown.out.count("A-1"), shown.out.count("deep")) == (2, 2)
    assert "2 rows, one below the other" in shown.err


def test_fields_that_fit_are_a_table_of_whole_cells(zakya: Zakya, shop: Emulator) -> None:
    shop.shop.items.change(next(iter(shop.shop.items)), {"name": "A name that needs much more room than others have"})
    shown = zakya("items", "list", "--fields", "item_id,name", "--output", "table").stdout
    assert "…" not in shown
    assert "A name that needs much more room than others have" in shown


def test_a_record_shows_what_it_has_and_its_lists_as_tables(zakya: Zakya, shop: Emulator) -> None:
    order = next(iter(shop.shop.sales_orders))
    record = json.loads(zakya("sales-orders", "get", order["salesorder_id"]).stdout)
    shown = zakya("sales-orders", "get", order["salesorder_id"], "--output", "table")
    assert "{" not in shown.stdout
    _, _, lines = shown.stdout.partition("\nline_items\n")
    head, *table = lines.split("\n\n")[0].splitlines()
    assert head.split()[:2] == ["name", "sku"]
    assert [line.split()[0] for line in table] == [each["name"].split()[0] for each in record["line_items"]]
    empty = [name for name, value in record.items() if value in ("", None, [], {})]
    inner = [
        name
        for value in record.values()
        if isinstance(value, dict)
        for name in value
        if value[name] in ("", None, [], {})
    ]
    assert f"zakya: {len(empty) + len(inner)} empty fields and " in shown.stderr
    assert not {line.split()[0] for line in shown.stdout.splitlines() if line.strip()} & set(empty)
    asked = zakya("sales-orders", "get", order["salesorder_id"], "--output", "table", "--fields", f"notes,{empty[0]}")
    assert [line.split()[0] for line in asked.stdout.splitlines()] == ["notes", empty[0]]


def test_numbers_of_a_column_have_the_same_decimals(capsys: pytest.CaptureFixture[str]) -> None:
    show_record({"lines": [{"rate": 12.5}, {"rate": 7}, {"rate": -0.25}, {"rate": None}]}, whole=True)
    assert [line.strip() for line in capsys.readouterr().out.splitlines()[2:]] == ["rate", "12.50", "7.00", "-0.25", ""]


# --- wrong guesses --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("command", "hint"),
    [
        ("item list", "did you mean 'items'?"),
        ("sales_order list", "did you mean 'sales-orders'?"),
        ("items lst", "did you mean 'list'?"),
        ("auth lgin", "did you mean 'login'?"),
        ("nothing", "'zakya --help' lists them."),
        ("items list --filer-by x", "--filter-by"),
        ("items list --output tabel", "'table', 'jsonl', 'json', 'csv'"),
        ("items list --fields nme", "did you mean 'name'?"),
        ("items list --fields SKU", "did you mean 'sku'?"),
        ("items list --filter-by status.activ", "did you mean 'Status.Active'?"),
        ("items list --limit -1", "0 or more"),
        ("auth login --data-center zohoeu", "did you mean 'zoho-eu'?"),
        ("items list --profile defualt", "did you mean 'default'?"),
        ("auth use defualt", "did you mean 'default'?"),
        ("items update 1 --rate 12.5", """it's a field of the body: --body '{"rate": …}'"""),
        ("items create --purchase-rate=3", """it's a field of the body: --body '{"purchase_rate": …}'"""),
    ],
)
def test_a_wrong_name_leads_to_the_right_one(zakya: Zakya, shop: Emulator, command: str, hint: str) -> None:
    from zakya_client.cli import profiles

    profiles.save(profiles.Profiles().with_profile("default", profiles.Profile("us", "1", "1")))
    assert hint in " ".join(zakya(*command.split()).stderr.replace("│", " ").split())


@pytest.mark.parametrize(
    ("command", "hint"),
    [
        ("items get SKU-00001", "zakya items list --sku SKU-00001"),
        ("items delete SKU-00001 --yes", "zakya items list --sku SKU-00001"),
        ("items get-details --item-ids 1,SKU-00001", "zakya items list --sku SKU-00001"),
        ("invoices get INV-000003", "zakya invoices list --invoice-number INV-000003"),
        ("sales-orders get SO-1", "zakya sales-orders list --salesorder-number SO-1"),
        ("purchase-orders get PO-1", "zakya purchase-orders list --purchaseorder-number PO-1"),
        ("bills get B-1", "zakya bills list --search-text B-1"),
        ("contacts get Das", "zakya contacts list --contact-name-contains Das"),
        ("invoices list --customer-id Das", "zakya contacts list --contact-name-contains Das"),
        ("locations get Head", "zakya locations list"),
    ],
)
def test_what_is_no_id_is_not_sent_and_says_how_to_find_it(
    zakya: Zakya, shop: Emulator, command: str, hint: str
) -> None:
    result = zakya(*command.split())
    assert (result.exit_code, len(shop.requests)) == (2, 0)
    wrong, found = result.stderr.splitlines()
    assert "is an id, a number such as 460000000000028194, not '" in wrong
    assert found == f"zakya: to find it: {hint}"


@pytest.mark.parametrize("command", ["get 12", "get-image 12", "mark-as-active 12", "delete 12 --yes"])
def test_a_missing_record_says_so_in_words(zakya: Zakya, shop: Emulator, command: str) -> None:
    result = zakya("items", *command.split())
    assert (result.exit_code, result.stdout) == (6, "")
    missing, found = result.stderr.splitlines()
    assert missing.startswith("zakya: there is no record 12 in items: Item does not exist. [operation items.")
    assert found == "zakya: to find it: zakya items list --sku 12"


def test_words_of_messages() -> None:
    assert [counted(number, "call") for number in (0, 1, 2000)] == ["0 calls", "1 call", "2,000 calls"]
    assert did_you_mean("order", ["items", "sales-orders", "bills"]) == "did you mean 'sales-orders'?"
    assert did_you_mean("", ["items"]) == did_you_mean("xyz", ["items"]) == did_you_mean("x", []) == ""


# --- options and help -----------------------------------------------------------------------------


@pytest.mark.zakya_shop(organizations=2)
def test_who_calls_is_said_before_or_behind_the_command(
    zakya: Zakya, shop: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = shop.organizations[1].id
    for command in (
        ("--organization", other, "items", "list"),
        ("items", "list", "--organization", other),
        ("--organization", "1", "items", "list", "--organization", other),
        ("--organization", other, "limits"),
    ):
        assert zakya(*command).exit_code == 0
        assert dict(shop.requests.of("items.list")[-1].query)["organization_id"] == other
    monkeypatch.setenv("ZAKYA_PROFILE", "of the environment")
    assert "'before'" in zakya("--profile", "before", "items", "list").stderr
    assert "'behind'" in zakya("--profile", "before", "items", "list", "--profile", "behind").stderr
    assert "'of the environment'" in zakya("items", "list").stderr
    assert "Traceback" in zakya("--debug", "items", "list").stderr


@pytest.mark.parametrize("command", [*OTHERS, "auth login", "items list", "items get", "invoices list"])
def test_help_names_values_in_words(zakya: Zakya, command: str) -> None:
    shown = zakya(*command.split(), "--help").stdout
    assert shown
    assert [
        kind for kind in ("<int", "<float", "<str", "<path", "range", "x>=", "<=x", "INTEGER", "WHOLE") if kind in shown
    ] == []


def test_a_paragraph_of_help_is_filled(zakya: Zakya) -> None:
    shown = zakya("limits", "--help").stdout
    assert "programs that call it; the minute is this command's own. With another --output" in shown
