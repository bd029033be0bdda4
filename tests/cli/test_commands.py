"""Every operation as a command: what it takes, what it does, and what it prints."""

from __future__ import annotations

import csv
import importlib
import inspect
import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import Zakya
from zakya_client._generated.api import Resources
from zakya_client.cli import described
from zakya_client.cli.described import Described
from zakya_client.description import description
from zakya_client.emulator import Emulator

OPERATIONS = [each for name in described.resources() for each in described.operations(name).values()]
PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)


def names(operation: Described) -> list[str]:
    return [operation.operation.resource.replace("_", "-"), operation.operation.verb.replace("_", "-")]


def an_item(shop: Emulator) -> str:
    return str(next(iter(shop.shop.items))["item_id"])


def a_customer(shop: Emulator) -> str:
    return str(next(iter(shop.shop.contacts))["contact_id"])


# --- made from the description ------------------------------------------------------------------


def test_all_operations_are_commands() -> None:
    assert {each.operation.name for each in OPERATIONS} == set(description().operations)
    assert all(each.operation.summary and each.page and each.operation.scope for each in OPERATIONS)
    assert [(each.operation.name, argument.name) for each in OPERATIONS for argument in each.arguments
            if not argument.help and argument.kind != "body"] == []  # fmt: skip


def test_arguments_are_those_of_the_methods() -> None:
    """The description and the generated code agree on names, order, and what is required."""
    for each in OPERATIONS:
        made = getattr(Resources, each.operation.resource)
        module = importlib.import_module(f"zakya_client._generated.api.{each.operation.resource}")
        method = getattr(getattr(module, made.func.__annotations__["return"]), each.operation.verb)
        given = list(inspect.signature(method).parameters.values())[1:]
        parameters = [
            one for one in given if one.name not in ("extra_query", "extra_headers")
        ]  # commands send what is described
        told = [(argument.name, argument.required) for argument in each.arguments]
        assert told == [(one.name, one.default is one.empty) for one in parameters], each.operation.name


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: each.operation.name)
def test_help_shows_arguments_scope_and_page(
    zakya: Zakya, operation: Described, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "400")
    monkeypatch.setenv("TERMINAL_WIDTH", "400")
    result = zakya(*names(operation), "--help")
    assert result.exit_code == 0, result.output
    assert operation.operation.scope in result.stdout
    assert f"Documentation: {operation.page}" in result.stdout
    for argument in operation.arguments:
        shown = argument.name.upper() if argument.positional else f"--{argument.name.replace('_', '-')}"
        assert (shown if argument.kind not in ("file", "files") else "FILE") in result.stdout
        assert all(choice in result.stdout for choice in argument.choices)


def test_help_of_a_body_names_its_fields(zakya: Zakya) -> None:
    shown = " ".join(zakya("sales-orders", "create", "--help").stdout.replace("│", "").split())
    assert "Required fields: customer_id, line_items." in shown


def test_what_cannot_be_undone_asks_first() -> None:
    asking = {each.operation.name for each in OPERATIONS if each.destructive}
    assert {"items.delete", "items.bulk_delete", "sales_orders.mark_as_void", "items.ungroup"} <= asking
    assert all(each.destructive for each in OPERATIONS if each.operation.method == "DELETE")
    assert not any(each.destructive for each in OPERATIONS if each.operation.method == "GET")


def test_resources_are_imported_when_they_are_used() -> None:
    code = (
        "import atexit, sys\n"
        "names = ('zakya_client._generated.api.', 'httpx', 'zakya_client._generated.models.i')\n"
        "loaded = lambda: sorted(name for name in sys.modules if name.startswith(names))\n"
        "atexit.register(lambda: print(loaded(), file=sys.stderr))\n"
        "from zakya_client.cli import main; main()"
    )
    environment = {**os.environ, "COLUMNS": "200"}

    def loaded(*arguments: str) -> str:
        command = [sys.executable, "-c", code, *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stderr.strip()

    assert loaded("--help") == "[]"
    assert loaded("packages", "list", "--help") == "[]"
    assert loaded("packages", "create", "--help") == "[]", "fields of a body are in the description too"


def test_shells_complete_commands_and_values() -> None:
    def completed(words: str) -> set[str]:
        environment = {**os.environ, "_ZAKYA_COMPLETE": "complete_bash", "COMP_WORDS": words,
                       "COMP_CWORD": str(len(words.split()) - 1)}  # fmt: skip
        code = "import sys; sys.argv = ['zakya']; from zakya_client.cli import main; main()"
        run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False)
        return set(run.stdout.split())

    assert completed("zakya sales-o") == {"sales-orders"}
    assert {"list", "list-invoices"} <= completed("zakya items list")
    assert completed("zakya items list --filter-by Status.A") == {"Status.Active", "Status.All"}


def test_without_the_extra_it_says_what_is_missing() -> None:
    code = "import sys; sys.modules['typer'] = None; from zakya_client.cli import main; main()"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr == "zakya: the command needs typer: pip install 'zakya-client[cli]'\n"


def test_version(zakya: Zakya) -> None:
    from zakya_client import __version__

    assert zakya("--version").stdout.strip() == __version__


# --- calls --------------------------------------------------------------------------------------


def test_a_list_comes_as_json_lines_in_a_pipe(zakya: Zakya, shop: Emulator) -> None:
    result = zakya("items", "list", "--filter-by", "Status.Active", "--limit", "5")
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert (result.exit_code, result.stderr, len(rows)) == (0, "", 5)
    assert {row["status"] for row in rows} == {"active"}
    assert dict(shop.requests.of("items.list")[-1].query)["filter_by"] == "Status.Active"


@pytest.mark.zakya_shop(items=420, orders=0)
def test_a_pipe_gets_everything_and_a_table_a_hundred(zakya: Zakya, shop: Emulator) -> None:
    assert len(zakya("items", "list").stdout.splitlines()) == 420
    assert len(zakya("items", "list", "--page", "3").stdout.splitlines()) == 20
    table = zakya("items", "list", "--output", "table")
    assert len(table.stdout.splitlines()) == 101
    assert table.output.endswith("\nzakya: there are more rows: --limit 0 shows all of them\n")
    page = zakya("items", "list", "--output", "table", "--page", "2")
    assert page.output.endswith("\nzakya: there are more rows: --page 3 shows the next ones\n")
    assert "more rows" not in zakya("items", "list", "--output", "table", "--page", "3").stderr
    assert len(zakya("items", "list", "--output", "table", "--limit", "0").stdout.splitlines()) == 421


def test_forms_of_output(zakya: Zakya, shop: Emulator) -> None:
    fields = ("--limit", "2", "--fields", "item_id,name,tags")
    lines = [json.loads(line) for line in zakya("items", "list", *fields).stdout.splitlines()]
    assert [list(line) for line in lines] == [["item_id", "name", "tags"]] * 2
    assert json.loads(zakya("items", "list", *fields, "--output", "json").stdout) == lines
    rows = list(csv.DictReader(io.StringIO(zakya("items", "list", *fields, "--output", "csv").stdout)))
    assert [(row["item_id"], json.loads(row["tags"] or "null")) for row in rows] == [
        (str(line["item_id"]), line["tags"]) for line in lines
    ]
    table = zakya("items", "list", *fields, "--output", "table").stdout.splitlines()
    assert table[0].split() == ["item_id", "name", "tags"]
    assert [line.split()[0] for line in table[1:]] == [str(line["item_id"]) for line in lines]


def test_one_record_in_every_form(zakya: Zakya, shop: Emulator) -> None:
    item = an_item(shop)
    whole = json.loads(zakya("items", "get", item).stdout)
    assert str(whole["item_id"]) == item
    assert json.loads(zakya("items", "get", item, "--output", "json").stdout) == whole
    ((first, second),) = [line.split() for line in zakya(
        "items", "get", item, "--output", "table", "--fields", "item_id").stdout.splitlines()]  # fmt: skip
    assert (first, second) == ("item_id", item)
    assert zakya("items", "get", item, "--output", "csv", "--fields", "item_id").stdout == f"item_id\n{item}\n"


def test_a_field_that_nothing_has_is_told_of(zakya: Zakya, shop: Emulator) -> None:
    result = zakya("items", "list", "--limit", "1", "--fields", "item_id,nmae")
    assert result.stderr == "zakya: nothing here has the field 'nmae'; did you mean 'name'?\n"


def test_nothing_that_a_terminal_would_obey_reaches_it(zakya: Zakya, shop: Emulator) -> None:
    item = json.loads(zakya("items", "create", "--body", '{"name": "red \\u001b[31m pot", "rate": 1}').stdout)
    assert "\x1b[31m" in item["name"]
    shown = zakya("items", "get", item["item_id"], "--output", "table").stdout
    assert "\x1b" not in shown
    assert "red  [31m pot" in shown


def test_bodies_from_a_file_from_stdin_and_inline(zakya: Zakya, shop: Emulator, tmp_path: Path) -> None:
    order = {"customer_id": a_customer(shop), "line_items": [{"item_id": an_item(shop), "quantity": 2}]}
    file = tmp_path / "order.json"
    file.write_text(json.dumps(order))
    made = [
        zakya("sales-orders", "create", "--body", file),
        zakya("sales-orders", "create", "--body", "-", answers=json.dumps(order)),
        zakya("sales-orders", "create", "--body", json.dumps(order)),
    ]
    assert [result.exit_code for result in made] == [0, 0, 0]
    assert len({json.loads(result.stdout)["salesorder_number"] for result in made}) == 3


def test_amounts_pass_through_no_float(zakya: Zakya, shop: Emulator) -> None:
    zakya("items", "create", "--body", '{"name": "Exact", "rate": 0.1000000000000000055}')
    assert b"0.1000000000000000055" in shop.requests.of("items.create")[-1].body
    zakya("items", "list", "--rate-less-than", "12.3400")
    assert dict(shop.requests.of("items.list")[-1].query)["rate_less_than"] == "12.3400"


def test_images_go_up_and_come_down(zakya: Zakya, shop: Emulator, tmp_path: Path) -> None:
    item = an_item(shop)
    bag, back = tmp_path / "bag.png", tmp_path / "back.png"
    bag.write_bytes(PNG)
    assert zakya("items", "upload-image", item, bag).exit_code == 0
    result = zakya("items", "get-image", item, "--output-file", back)
    assert (result.exit_code, back.read_bytes()) == (0, PNG)
    assert zakya("items", "get-image", item).stdout_bytes == PNG
    assert zakya("items", "upload-images", item, bag, bag).exit_code == 0
    assert zakya("items", "upload-image", item, "-", answers=PNG).exit_code == 0


def test_ids_are_separated_by_commas_or_repeated(zakya: Zakya, shop: Emulator) -> None:
    ids = [str(item["item_id"]) for item in list(shop.shop.items)[:3]]
    result = zakya("items", "get-details", "--item-ids", ",".join(ids[:2]), "--item-ids", ids[2])
    assert {str(json.loads(line)["item_id"]) for line in result.stdout.splitlines()} == set(ids)


def test_a_message_is_a_line_for_people_and_an_object_for_programs(zakya: Zakya, shop: Emulator) -> None:
    item = an_item(shop)
    assert zakya("items", "mark-as-inactive", item, "--output", "table").stdout.count("\n") == 1
    assert json.loads(zakya("items", "mark-as-active", item).stdout)["code"] == 0


# --- questions ----------------------------------------------------------------------------------


def test_deleting_asks_unless_told(zakya: Zakya, shop: Emulator) -> None:
    item = json.loads(zakya("items", "create", "--body", '{"name": "Short-lived", "rate": 1}').stdout)["item_id"]
    refused = zakya("items", "delete", item, answers="n\n")
    assert refused.exit_code == 1
    assert f"Delete an item (item_id {item})?" in refused.stderr
    assert zakya("items", "delete", item).exit_code == 1  # nobody answers
    assert shop.requests.of("items.delete") == []
    assert zakya("items", "delete", item, answers="y\n").exit_code == 0
    assert zakya("items", "delete", item, "--yes").exit_code == 6


# --- what goes wrong ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("items.get:status=400,code=2", 2),
        ("items.get:status=400,code=6041", 3),
        ("oauth.token:status=200", 4),
        ("items.get:status=400,code=1001", 7),
        ("items.get:status=429,code=45", 8),
        ("items.get:status=418,code=999", 1),
    ],
)
def test_exit_codes_tell_the_kind_of_error(zakya: Zakya, shop: Emulator, fault: str, code: int) -> None:
    shop.faults.add(fault)
    result = zakya("items", "get", an_item(shop))
    assert result.exit_code == code, result.stderr
    assert (result.stdout, result.stderr.count("\n")) == ("", 2 if code == 3 else 1)
    assert result.stderr.startswith("zakya: ")


def test_exit_codes_of_writing_when_the_server_fails(zakya: Zakya, shop: Emulator) -> None:
    body = ("--body", '{"name": "Pot", "rate": 1}')
    shop.faults.add("items.create:status=502,html=true")
    assert zakya("items", "create", *body).exit_code == 9
    shop.faults.clear()
    shop.faults.add("items.create:reset=before")
    result = zakya("items", "create", *body)
    assert (result.exit_code, "it may have been processed" in result.stderr) == (10, True)
    shop.faults.clear()
    shop.faults.add("items.create:truncate=true")
    assert zakya("items", "create", *body).exit_code in (10, 11)


def test_a_missing_scope(zakya: Zakya, shop: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZAKYA_REFRESH_TOKEN", shop.new_refresh_token("ZohoInventory.salesorders.READ"))
    result = zakya("items", "list")
    assert result.exit_code == 5
    assert "ZohoInventory.items.READ" in result.stderr


@pytest.mark.parametrize("body", ["missing.json", "{not json", '{"nmae": "Pot"}', "[1]", "[" * 5000])
def test_wrong_bodies_are_found_before_sending(zakya: Zakya, shop: Emulator, body: str) -> None:
    result = zakya("items", "create", "--body", body)
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert shop.requests.of("items.create") == []


def test_wrong_numbers_and_commands(zakya: Zakya, shop: Emulator) -> None:
    assert zakya("items", "list", "--rate", "cheap").exit_code == 2
    assert zakya("items", "list", "--limit", "-1").exit_code == 2
    assert zakya("items", "lst").exit_code == 2
    assert zakya("itms", "list").exit_code == 2
    assert len(shop.requests) == 0


def test_values_that_are_not_documented_are_told_of(
    zakya: Zakya, shop: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    result = zakya("items", "list", "--filter-by", "Status.Actve")
    assert (
        "--filter-by Status.Actve isn't documented, and sent as it is; did you mean 'Status.Active'?" in result.stderr
    )
    assert "isn't a value that is known" not in result.stderr + caplog.text
    assert dict(shop.requests.of("items.list")[-1].query)["filter_by"] == "Status.Actve"


def test_debug_tells_more(zakya: Zakya, shop: Emulator) -> None:
    result = zakya("items", "get", "12", "--debug")
    assert result.exit_code == 6
    assert "Traceback" in result.stderr
    assert "NotFoundError" in result.stderr
    assert shop.client_secret not in result.stderr


def test_a_file_that_cannot_be_written(zakya: Zakya, shop: Emulator, tmp_path: Path) -> None:
    item = an_item(shop)
    zakya("items", "upload-image", item, "-", answers=PNG)
    result = zakya("items", "get-image", item, "--output-file", tmp_path / "nowhere" / "bag.png")
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)


def test_an_interrupt_ends_it(shop: Emulator) -> None:
    shop.faults.add("items.list:hang=-1")
    command = [sys.executable, "-m", "zakya_client.cli", "items", "list"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        while not shop.requests.of("items.list"):
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=20)
    assert (process.returncode, "Traceback" in told) == (130, False)


def test_a_reader_that_has_enough_is_no_error(shop: Emulator) -> None:
    run = subprocess.run(
        f"{sys.executable} -m zakya_client.cli items list | head -c 1",
        shell=True, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (run.stdout, run.stderr) == ("{", "")
