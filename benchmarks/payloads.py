"""Answers in the form that the API was seen to send, made longer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson

REPOSITORY = Path(__file__).parent.parent
PAYLOADS = REPOSITORY / "tests" / "payloads"
ROWS = 200
FIRST_ID = 4815000000000000000


def item_rows(count: int = ROWS, first: int = FIRST_ID) -> list[dict[str, Any]]:
    """Return rows of the list of items, each with an id of its own."""
    seen = orjson.loads((PAYLOADS / "items-list.json").read_bytes())["items"]
    return [{**seen[number % len(seen)], "item_id": str(first + number)} for number in range(count)]


def item_page(rows: int = ROWS) -> bytes:
    """Return a whole page of the list of items."""
    page = orjson.loads((PAYLOADS / "items-list.json").read_bytes())
    context = {**page["page_context"], "per_page": rows, "has_more_page": True}
    return orjson.dumps({**page, "items": item_rows(rows), "page_context": context})


def one_item() -> bytes:
    """Return the answer to ``items.get``."""
    return orjson.dumps(orjson.loads((PAYLOADS / "item-get.json").read_bytes()))
