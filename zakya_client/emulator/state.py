"""A shop as a file: everything it remembers, as JSON, with the bytes of images in base64."""

from __future__ import annotations

import asyncio
import base64
import os
from dataclasses import asdict
from pathlib import Path
from random import Random
from typing import Any

import orjson

from .custom_fields import CustomField
from .images import Image
from .service import Service
from .shop import Shop

VERSION = 1
DELAY = 0.5
"""Seconds between a change and its writing, so that many changes are written at once."""

TABLES = ("items", "bundles", "contacts", "contact_persons", "sales_orders", "packages")
VALUES = (
    "user_id", "currency_id", "template_id", "accounts", "brands", "groups", "transactions", "locations", "taxes",
    "tags", "organization",
)  # fmt: skip


def dumped(service: Service) -> bytes:
    """Everything that outlives a restart: the shop and the refresh tokens. Access tokens die."""
    shop = service.shop
    state = {
        "version": VERSION,
        "last_id": shop.last_id,
        "tables": {name: list(getattr(shop, name)) for name in TABLES},
        "values": {name: getattr(shop, name) for name in VALUES},
        "custom_fields": {name: [asdict(each) for each in given] for name, given in shop.custom_fields.items()},
        "refresh_tokens": service.accounts.refresh_tokens(),
    }
    return orjson.dumps(state, default=_image_text, option=orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_INDENT_2)


def _image_text(value: object) -> Any:
    if isinstance(value, Image):
        return {**vars(value), "data": base64.b64encode(value.data).decode()}
    raise TypeError


def loaded(service: Service, text: bytes) -> None:
    """Puts a dumped shop and its refresh tokens in the place of what a service has.

    Raises: ValueError when it is no such dump.
    """
    try:
        state = orjson.loads(text)
        if state["version"] != VERSION:
            raise ValueError(f"The state is of version {state['version']}, not {VERSION}.")
        shop = _shop(state, service.shop)
        tokens = {str(value): tuple(scopes) for value, scopes in state["refresh_tokens"].items()}
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"This is no state of an emulated shop: {error!r}") from error
    service.shop = shop
    for value, scopes in tokens.items():
        service.accounts.add_refresh_token(value, *scopes)


def _shop(state: dict[str, Any], before: Shop) -> Shop:
    shop = Shop(clock=before.clock)
    # Ids go on rising from the last one; how far they jump is a matter of chance.
    shop.last_id, shop.random = state["last_id"], Random(state["last_id"])  # noqa: S311
    for name in VALUES:
        setattr(shop, name, state["values"][name])
    shop.custom_fields = {
        entity: [CustomField(**each) for each in given] for entity, given in state["custom_fields"].items()
    }
    for name in TABLES:
        table = getattr(shop, name)
        for record in state["tables"][name]:
            if "images" in record:
                record["images"] = [
                    Image(**{**image, "data": base64.b64decode(image["data"])}) for image in record["images"]
                ]
            table.add(record)
    return shop


class Keeper:
    """Keeps a service's state in a file: reads it at the start, writes it soon after each change and at the end."""

    def __init__(self, service: Service, file: Path) -> None:
        self._service = service
        self._file = file
        self._waiting: asyncio.TimerHandle | None = None
        if file.exists():
            loaded(service, file.read_bytes())
        service.changed = self.soon

    def soon(self) -> None:
        """Writes the file in a moment. Called in the server's loop, where nothing else changes the shop meanwhile."""
        if self._waiting is None:
            self._waiting = asyncio.get_running_loop().call_later(DELAY, self.write)

    def write(self) -> None:
        """Writes the file, whole or not at all."""
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None
        self._file.parent.mkdir(parents=True, exist_ok=True)
        new = self._file.with_name(f".{self._file.name}.{os.getpid()}")
        new.write_bytes(dumped(self._service))
        new.replace(self._file)
