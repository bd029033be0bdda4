"""A server with lists and nothing else: rows are what a test puts there, and it may behave otherwise than the API."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import orjson

from .conftest import UNLIMITED

Row = dict[str, Any]

ORGANIZATION = "60012345678"
_KEYS = {"invoices": "invoice_id", "items": "item_id", "packages": "package_id", "salesorders": "salesorder_id"}


class Plain:
    """Rows and behaviour of a server.

    Attributes:
        lists: Rows by the last part of the path.
        calls: How often each path was asked for.
        before: Called with the path and the query before an answer is made.
        inclusive: Whether ``last_modified_time`` includes the moment itself.
        page: Makes the page context of a page, and may change its rows.
    """

    def __init__(self, organization_id: str = ORGANIZATION) -> None:
        self.url = ""
        self.organization_id = organization_id
        self.lists: dict[str, list[Row]] = {}
        self.calls: Counter[str] = Counter()
        self.before: Callable[[str, dict[str, str]], None] = lambda *_: None
        self.inclusive = True

    def environment(self, **more: str) -> dict[str, str]:
        return {
            "ZAKYA_ORGANIZATION_ID": self.organization_id,
            "ZAKYA_CLIENT_ID": "1000.ID",
            "ZAKYA_CLIENT_SECRET": "secret",
            "ZAKYA_REFRESH_TOKEN": "1000.refresh",
            "ZAKYA_API_URL": self.url,
            "ZAKYA_ACCOUNTS_URL": self.url,
            **UNLIMITED,
            **more,
        }

    def answer(self, path: str, query: dict[str, str]) -> tuple[int, Row]:
        """Answer a request."""
        if path.endswith("/token"):
            return 200, {"access_token": "token", "expires_in": 3600}
        self.before(path, query)
        self.calls[path] += 1
        *_, name = parts = path.split("/")
        if name == "itemdetails":
            wanted = query["item_ids"].split(",")
            return 200, {"items": [row for row in self.lists["items"] if row["item_id"] in wanted]}
        if name in self.lists:
            return 200, self.page(name, query)
        above, key = parts[-2:]
        found = [row for row in self.lists.get(above, ()) if row[_KEYS[above]] == key]
        return (200, {above[:-1]: found[0]}) if found else (404, {"code": 1002, "message": "no such record"})

    def page(self, name: str, query: dict[str, str]) -> Row:
        """Make a page of a list."""
        rows = list(self.lists[name])
        if since := query.get("last_modified_time"):
            moment = datetime.fromisoformat(since)
            rows = [row for row in rows if _changed(row) > moment or (self.inclusive and _changed(row) == moment)]
        if query.get("sort_column") == "last_modified_time":
            rows.sort(key=_changed, reverse=query.get("sort_order") == "D")
        page, per_page = int(query.get("page", 1)), int(query.get("per_page", 200))
        first = (page - 1) * per_page
        context = {
            "page": page,
            "per_page": per_page,
            "has_more_page": len(rows) > first + per_page,
            "sort_column": query.get("sort_column", "name"),
        }
        return {name: rows[first : first + per_page], "page_context": context}


@contextmanager
def plain(organization_id: str = ORGANIZATION) -> Iterator[Plain]:
    """Run such a server."""
    shop, lock = Plain(organization_id), threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            url = urlsplit(self.path)
            with lock:
                status, body = shop.answer(url.path, dict(parse_qsl(url.query)))
            content = orjson.dumps(body)
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_POST = do_GET  # noqa: N815 (the base's names)

        def log_message(self, *_: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        server.block_on_close = False
        shop.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield shop
        finally:
            server.shutdown()


def _changed(row: Row) -> datetime:
    return datetime.fromisoformat(row["last_modified_time"])
