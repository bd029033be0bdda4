"""What comes from the network reaches no terminal, log or spreadsheet as anything but text."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Zakya
from zakya_client.cli.cells import csv_cell
from zakya_client.cli.tables import OutputConsole
from zakya_client.emulator import Emulator

WILD = "a\x1b]0;pwned\x07\x1b[2J\r\nb\x9b31m \u202ec[/items][bold]\x7f"
KEY = f"[/items]{WILD}"
FORMULA = "=cmd|' /C calc'!A0"
ROW = {"item_id": "1", "name": WILD, "rate": WILD, "status": WILD, KEY: WILD, "cf_x": [WILD], "=1+1": FORMULA}
OBEYED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]")


class Hostile(BaseHTTPRequestHandler):
    """Answers everything with texts that no terminal should obey; what isn't about items it refuses so."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("content-length", 0)))
        self.answer(200, {"access_token": "t", "expires_in": 3600, "api_domain": "x", "token_type": "Bearer"})

    def do_GET(self) -> None:
        if self.path.startswith("/inventory/v1/items?"):
            self.answer(200, {"code": 0, "items": [ROW], "page_context": {"has_more_page": False, KEY: 1}})
        elif self.path.startswith("/inventory/v1/items/1?"):
            self.answer(200, {"code": 0, "item": ROW, KEY: 1})
        else:
            self.answer(400, {"code": 99, "message": WILD})

    def do_DELETE(self) -> None:
        self.answer(200, {"code": 0, "message": WILD})

    def answer(self, status: int, body: Any) -> None:
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def hostile(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Hostile) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        for name in ("API", "ACCOUNTS"):
            monkeypatch.setenv(f"ZAKYA_{name}_URL", f"http://127.0.0.1:{server.server_port}")
        for name in ("ORGANIZATION_ID", "CLIENT_ID", "CLIENT_SECRET", "REFRESH_TOKEN"):
            monkeypatch.setenv(f"ZAKYA_{name}", "1")
        monkeypatch.setenv("ZAKYA_TOKEN_STORE", "memory")
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path / "dlt"))
        yield
        server.shutdown()
        thread.join()


@pytest.mark.parametrize(
    "command",
    [
        "items list --output table",
        "items list --output table --fields name,[/items],\x1b[1m",
        "items list --output jsonl",
        "items list --output json",
        "items list --output csv",
        "items get 1 --output table",
        "items get 1 --output csv",
        "items get 1 --output json --debug",
        "items get 2",
        "items get 2 --debug",
        "items delete 1 --yes --output table",
        "items delete 1 --yes --output jsonl",
        "limits --output table",
        "doctor",
        "doctor --debug",
        "doctor --drift",
        "doctor --drift --json",
        "sync --dry-run",
    ],
)
def test_no_command_lets_a_terminal_obey_what_the_api_says(zakya: Zakya, hostile: None, command: str) -> None:
    if command.startswith("sync"):
        pytest.importorskip("dlt", reason="needs the extra sync")
    result = zakya(*command.split(" "))
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert "pwned" in result.output or command == "limits --output table"
    for line in result.output.split("\n"):
        assert not OBEYED.search(line), line


def test_a_report_of_a_sync_shows_what_went_wrong_as_text(hostile: None) -> None:
    pytest.importorskip("dlt", reason="needs the extra sync")
    from zakya_client.cli.progress import organizations_reported, reported
    from zakya_client.sync import Report
    from zakya_client.sync.reading import Progress

    failed = Report(KEY, {"items": Progress()}, {"items": 1}, stopped=WILD, failed={"items": WILD})
    console = OutputConsole(width=200, file=io.StringIO())
    console.print(reported(failed))
    console.print(organizations_reported([failed]))
    shown = console.file.getvalue()
    assert shown.count("[/items][bold]") == 8
    assert not any(OBEYED.search(line) for line in shown.split("\n"))


def test_the_forms_for_programs_keep_the_texts(zakya: Zakya, hostile: None) -> None:
    assert json.loads(zakya("items", "list", "--output", "jsonl").stdout) == ROW
    assert json.loads(zakya("items", "list", "--output", "json").stdout) == [ROW]
    head, row = csv.reader(io.StringIO(zakya("items", "list", "--output", "csv").stdout))
    assert head[0] == "item_id"
    assert "\n" in row[1]
    assert (head[-1], row[-1]) == ("'=1+1", f"'{FORMULA}")


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+cmd|x", "'+cmd|x"),
        ("-1+1", "'-1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "' =1"),
        ("\n=1", "'\n=1"),
        ("＝1+1", "'＝1+1"),  # noqa: RUF001
        ("+49 30 1234", "'+49 30 1234"),
        (-5, "-5"),
        (-5.25, "-5.25"),
        (1e-7, "1e-7"),
        ("-5", "-5"),
        ("+5.00", "+5.00"),
        ("-1,234.50", "-1,234.50"),
        ("-20.00%", "-20.00%"),
        ("-", "-"),
        ("a=b", "a=b"),
        ("one\r\ntwo", "one\ntwo"),
        (None, ""),
        (True, "true"),
        (["=1"], '["=1"]'),
    ],
)
def test_a_cell_that_a_spreadsheet_would_calculate_is_text(value: Any, cell: str) -> None:
    assert csv_cell(value) == cell


def test_a_record_of_many_levels_is_printed(zakya: Zakya, hostile: None, monkeypatch: pytest.MonkeyPatch) -> None:
    deep: Any = []
    for _ in range(400):
        deep = [deep]
    monkeypatch.setitem(ROW, "deep", deep)
    for form in ("table", "json", "jsonl", "csv"):
        result = zakya("items", "get", "1", "--output", form)
        assert (result.exit_code, "[[[[" in "".join(result.stdout.split())) == (0, True), form


# --- closed, full and left ------------------------------------------------------------------------


def test_streams_that_nobody_reads_end_a_command_quietly(shop: Emulator, tmp_path: Path) -> None:
    """Each command ends with the exit code that stands behind it, and says nothing of its streams."""
    zakya = f"{sys.executable} -m zakya_client.cli"
    emulator = f"{sys.executable} -m zakya_client.emulator"
    cases = [
        (f"{zakya} items list >&-", 0),
        (f"{zakya} items get 12 >&- 2>&- <&-", 6),
        (f"{zakya} auth status | true; exit ${{PIPESTATUS[0]}}", 141),
        (f"{zakya} --version | true; exit ${{PIPESTATUS[0]}}", 141),
        (f"{zakya} items create --help | true; exit ${{PIPESTATUS[0]}}", 141),
        (f"{emulator} serve --port 0 | true; exit ${{PIPESTATUS[0]}}", 141),
    ]
    running = [
        subprocess.Popen(["bash", "-c", command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for command, _ in cases
    ]
    for process, (command, code) in zip(running, cases, strict=True):
        _, said = process.communicate(timeout=30)
        assert (process.returncode, said) == (code, ""), command


def test_a_full_disk_is_one_line(shop: Emulator) -> None:
    command = f"{sys.executable} -m zakya_client.cli items list >/dev/full"
    run = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr.count("\n")) == (1, 1)
    assert "No space left" in run.stderr
