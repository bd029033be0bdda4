"""`zakya export`: files that are read back by what others wrote, whole or not there at all."""

from __future__ import annotations

import csv
import json
import sys
import tracemalloc
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from tests.cli.conftest import Zakya
from zakya_client.cli import described, export, sheet
from zakya_client.emulator import Emulator

FORMULA = "=HYPERLINK(1)"


@pytest.fixture(autouse=True)
def in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def invoices(zakya: Zakya, shop: Emulator) -> list[dict[str, Any]]:
    """Invoices, one of whose customers is called like a formula."""
    shop.reset(items=20, orders=20)
    first = next(iter(shop.shop.invoices))
    shop.shop.invoices.change(first, {"customer_name": FORMULA})
    return [json.loads(line) for line in zakya("invoices", "list").stdout.splitlines()]


def sheet_of(path: str) -> Any:
    openpyxl = pytest.importorskip("openpyxl")
    return openpyxl.load_workbook(path).active


# --- the formats ----------------------------------------------------------------------------------


def test_a_sheet_of_excel(zakya: Zakya, shop: Emulator, invoices: list[dict[str, Any]]) -> None:
    pytest.importorskip("xlsxwriter", reason="needs the extra export")
    done = zakya("export", "invoices", "--output", "invoices.xlsx")
    count = len(invoices)
    assert (done.exit_code, done.stderr) == (0, "")
    made = sheet_of("invoices.xlsx")
    head, *rows = made.iter_rows()
    assert done.stdout == f"invoices.xlsx: {count} rows, {len(head)} columns, 1 call\n"
    assert (made.title, made.freeze_panes, made.max_row, made.auto_filter.ref is None) == (
        "invoices", "A2", count + 1, False,
    )  # fmt: skip
    for row, invoice in zip(rows, invoices, strict=True):
        cells = {name.value: cell for name, cell in zip(head, row, strict=True)}
        assert cells["invoice_id"].value == str(invoice["invoice_id"])
        assert cells["date"].value == datetime.fromisoformat(invoice["date"])
        assert (cells["date"].number_format, cells["date"].is_date) == ("yyyy-mm-dd", True)
        assert cells["created_time"].value == datetime.fromisoformat(invoice["created_time"]).replace(tzinfo=None)
        assert (cells["total"].value, cells["total"].data_type) == (invoice["total"], "n")
        assert (cells["customer_name"].value, cells["customer_name"].data_type) == (invoice["customer_name"], "s")
        assert bool(cells["customer_name"].quotePrefix) == (invoice["customer_name"] == FORMULA)
        assert cells["is_emailed"].value is invoice["is_emailed"]


def test_csv(zakya: Zakya, shop: Emulator, invoices: list[dict[str, Any]]) -> None:
    assert zakya("export", "invoices", "--output", "invoices.csv").exit_code == 0
    assert Path("invoices.csv").read_bytes().startswith(b"\xef\xbb\xbf"), "Excel reads it as UTF-8 then"
    with Path("invoices.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["invoice_id"] for row in rows] == [str(each["invoice_id"]) for each in invoices]
    assert [float(row["total"]) for row in rows] == [each["total"] for each in invoices]
    assert {row["customer_name"] for row in rows if row["customer_name"].startswith("'")} == {f"'{FORMULA}"}


def test_parquet(zakya: Zakya, shop: Emulator, invoices: list[dict[str, Any]]) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="needs the extra export")
    assert zakya("export", "invoices", "--output", "invoices", "--format", "parquet").exit_code == 0
    table = parquet.read_table("invoices")
    kinds = {name: str(table.schema.field(name).type) for name in ("invoice_id", "date", "created_time", "total")}
    assert kinds == {
        "invoice_id": "string", "date": "date32[day]", "created_time": "timestamp[us, tz=UTC]", "total": "double",
    }  # fmt: skip
    for row, invoice in zip(table.to_pylist(), invoices, strict=True):
        assert (row["invoice_id"], row["customer_name"]) == (str(invoice["invoice_id"]), invoice["customer_name"])
        assert (row["total"], row["date"]) == (invoice["total"], date.fromisoformat(invoice["date"]))
        assert row["created_time"] == datetime.fromisoformat(invoice["created_time"]).astimezone(UTC)


@pytest.mark.parametrize(("form", "read"), [("csv", None), ("xlsx", "openpyxl"), ("parquet", "pyarrow.parquet")])
def test_an_empty_list_has_a_head(zakya: Zakya, shop: Emulator, form: str, read: str | None) -> None:
    for library in filter(None, (read, "xlsxwriter" if form == "xlsx" else None)):
        pytest.importorskip(library)
    done = zakya("export", "invoices", "--status", "void", "--date", "1999-01-01", "--output", f"none.{form}")
    assert (done.exit_code, "none." in done.stdout, "0 rows" in done.stdout) == (0, True, True)
    assert Path(f"none.{form}").stat().st_size > 100


@pytest.mark.parametrize(
    ("name", "value", "read"),
    [
        ("invoice_id", 460000000000028194, "460000000000028194"),
        ("customer_id", "460000000000028194", "460000000000028194"),
        ("invoice_number", "000123", "000123"),
        ("total", 12.5, 12.5),
        ("total", 12, 12),
        ("total", "12.50", 12.5),
        ("total", "10.00%", "10.00%"),
        ("total", "NaN", "NaN"),
        ("total", 2**53, str(2**53)),
        ("date", "2026-10-01", date(2026, 10, 1)),
        ("date", "soon", "soon"),
        ("created_time", "2026-10-01T09:00:00+0530", datetime.fromisoformat("2026-10-01T09:00:00+05:30")),
        ("created_time", "2026-10-01 09:00", "2026-10-01 09:00"),
        ("is_emailed", False, False),
        ("cf_discount", 7, 7),
        ("cf_code", "0042", "0042"),
        ("cf_day", "2026-10-01", "2026-10-01"),
        ("total", "", None),
        ("total", None, None),
        ("tags", ["a"], '["a"]'),
    ],
)
def test_values_are_what_the_description_says(name: str, value: Any, read: Any) -> None:
    with sheet.Rows(described.fields(described.operations("invoices")["list"])) as rows:
        rows.add({name: value})
        assert list(rows.typed()) == [[read]]
        assert type(next(rows.typed())[0]) is type(read)


def test_a_column_of_several_kinds_is_text() -> None:
    with sheet.Rows({"rate": "number"}) as rows:
        for value in ({"rate": 5}, {"rate": "10%"}, {}, {"rate": 0.5, "more": "x"}):
            rows.add(value)
        assert rows.columns == {"rate": str, "more": str}
        assert [row[0] for row in rows.typed()] == ["5", "10%", None, "0.5"]


def test_a_sheet_takes_what_its_format_has_no_place_for(tmp_path: Path) -> None:
    pytest.importorskip("xlsxwriter")
    with sheet.Rows({"date": "day"}) as rows:
        rows.add({"date": "1899-12-31", "name": "x" * 40_000, "control": "a\x00\x1b[31mb"})
        sheet.writer_of(sheet.Format.XLSX)(tmp_path / "a.xlsx", "rows", rows)
    _, (day, name, control) = sheet_of(str(tmp_path / "a.xlsx")).iter_rows(values_only=True)
    assert (day, len(name), control) == ("1899-12-31", sheet.CELL_CHARACTERS, "a  [31mb")


def test_memory_holds_a_part_of_the_rows(tmp_path: Path) -> None:
    row = {"name": "x" * 1000}
    with sheet.Rows({}) as rows:
        tracemalloc.start()
        for _ in range(3000):
            rows.add(row)
        sheet.writer_of(sheet.Format.CSV)(tmp_path / "rows.csv", "rows", rows)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert (tmp_path / "rows.csv").stat().st_size > 3_000_000
    assert peak < 1_000_000


# --- what is written ------------------------------------------------------------------------------


def test_each_list_has_a_command() -> None:
    for name in described.resources():
        if listing := described.operations(name).get("list"):
            options = {flag for each in get_command(export._command_of(listing)).params for flag in each.opts}
            assert {"--output", "--since", "--fields", "--format", "--organization"} <= options


def test_fields_and_filters_choose(zakya: Zakya, shop: Emulator) -> None:
    done = zakya("export", "items", "-o", "i.csv", "--fields", "sku,nme,item_id", "--filter-by", "Status.Inactive")
    assert done.stderr == "zakya: nothing here has the field 'nme'; did you mean 'name'?\n"
    assert dict(shop.requests.of("items.list")[-1].query)["filter_by"] == "Status.Inactive"
    head, *rows = csv.reader(Path("i.csv").read_text("utf-8-sig").splitlines())
    assert head == ["sku", "nme", "item_id"]
    assert {row[0] for row in rows} == {each["sku"] for each in shop.shop.items if each["status"] == "inactive"}


@pytest.mark.parametrize(
    ("resource", "query", "words"),
    [
        ("invoices", ("date_start", "2025-01-01"), "; dated 2025-01-01 or later\n"),
        ("items", ("last_modified_time", "2025-01-01T"), "; changed since 2025-01-01\n"),
        ("bills", ("date_start", ""), "; dated 2025-01-01 or later (the API can't choose by it here"),
    ],
)
def test_since_is_what_the_list_can_choose_by(
    zakya: Zakya, shop: Emulator, resource: str, query: tuple[str, str], words: str
) -> None:
    done = zakya("export", resource, "--since", "2025-01-01", "--output", "some.csv")
    assert words in done.stdout
    assert dict(shop.requests.of(f"{resource}.list")[-1].query).get(query[0], "").startswith(query[1])


def test_since_leaves_out_what_the_api_does_not(zakya: Zakya, shop: Emulator) -> None:
    first, *others = shop.shop.bills
    shop.shop.bills.change(first, {"date": "2020-01-01"})
    zakya("export", "bills", "--since", "2021-01-01", "--output", "bills.csv", "--fields", "bill_id")
    assert Path("bills.csv").read_text("utf-8-sig").split()[1:] == [each["bill_id"] for each in others]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ("taxes --since 2025-01-01 -o t.csv", "taxes can't be chosen by a day: leave out --since"),
        ("invoices --since 2025-01-01 --date-start 2025-01-01 -o i.csv", "give --since or --date-start, not both"),
        ("invoices --since yesterday -o i.csv", "it must be a date (YYYY-MM-DD), got 'yesterday'"),
        ("invoices -o i.xls", "i.xls should end with .xlsx, .csv or .parquet; or give --format"),
        ("invoice -o i.csv", "did you mean 'invoices'?"),
        ("contact-persons Das -o i.csv", "to find it: zakya contacts list --contact-name-contains Das"),
    ],
)
def test_wrong_guesses_are_not_sent(zakya: Zakya, shop: Emulator, arguments: str, words: str) -> None:
    done = zakya("export", *arguments.split())
    assert (done.exit_code, len(shop.requests)) == (2, 0)
    assert words in " ".join(done.stderr.replace("│", " ").split())


# --- whole or not at all --------------------------------------------------------------------------


@pytest.mark.zakya_shop(items=420, orders=0)
def test_a_file_is_whole_or_as_it_was(zakya: Zakya, shop: Emulator, in_a_folder: Path) -> None:
    target = in_a_folder / "items.csv"
    target.write_text("before")
    shop.faults.add("items.list:status=400,code=2,after=1")
    assert zakya("export", "items", "--output", target).exit_code == 2
    assert [(each.name, each.read_text()) for each in in_a_folder.iterdir()] == [("items.csv", "before")]
    shop.faults.clear()
    assert zakya("export", "items", "--output", target).stdout.startswith(f"{target}: 420 rows, ")
    (made,) = in_a_folder.iterdir()
    with made.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == 421


def test_what_cannot_be_written_is_said_before_anything_is_read(
    zakya: Zakya, shop: Emulator, in_a_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (in_a_folder / "folder.csv").mkdir()
    for target, words in (("nowhere/i.csv", "No such file or directory"), ("folder.csv", "Is a directory")):
        done = zakya("export", "items", "--output", target)
        assert (done.exit_code, done.stderr.strip().endswith(f"{target}: {words}")) == (1, True), done.stderr
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    done = zakya("export", "items", "--output", "i.xlsx")
    assert (done.exit_code, "pip install 'zakya-client[export]'" in done.stderr) == (3, True)
    assert len(shop.requests) == 0


def test_more_rows_than_a_sheet_has(zakya: Zakya, shop: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("xlsxwriter")
    monkeypatch.setattr(sheet, "SHEET_ROWS", 49)
    done = zakya("export", "items", "--output", "i.xlsx")
    assert done.stderr == "zakya: a sheet has room for 49 rows, not for 50: use .csv or .parquet\n"
    assert not list(Path().iterdir())


def test_a_terminal_sees_how_far_it_is(zakya: Zakya, shop: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("FORCE_COLOR", "TTY_INTERACTIVE"):
        monkeypatch.setenv(name, "1")
    monkeypatch.setenv("TERM", "xterm")
    assert "items: writing the file" in zakya("export", "items", "--output", "i.csv").stderr
