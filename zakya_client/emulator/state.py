"""All shops as a file: everything that they remember, as JSON, with the bytes of images in base64."""

from __future__ import annotations

import asyncio
import base64
import os
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import orjson
from attrs import asdict, define, field
from starlette.datastructures import QueryParams

from zakya_client.emulator.answers import Refusal
from zakya_client.emulator.calls import Call
from zakya_client.emulator.engine.custom_fields import CustomField
from zakya_client.emulator.engine.files import StoredFile
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.engine.verbs import handlers
from zakya_client.emulator.resources import shipment_orders
from zakya_client.emulator.seeding import seeded_shop
from zakya_client.emulator.service import Organization, Service

VERSION = 2
"""Version 1 held one shop, at the top."""
DELAY = 0.5
"""Seconds between a change and its writing, so that many changes are written at once."""

TABLES = ("locations", "items", "bundles", "contacts", "contact_persons", "sales_orders", "packages")
"""Stores that every state has; the others came later."""
VALUES = ("user_id", "currency_id", "template_id", "accounts", "brands", "transactions", "tags", "organization")
STORED_FILE = "$file"
"""The key by which a file in a record is known."""


def dumped(service: Service) -> bytes:
    """Return everything that outlives a restart: the shops and the refresh tokens. Access tokens die."""
    state = {
        "version": VERSION,
        "organizations": [_dumped(each.shop) for each in service.organizations],
        "refresh_tokens": service.accounts.refresh_tokens(),
    }
    return orjson.dumps(state, default=_file_text, option=orjson.OPT_INDENT_2)


def _dumped(shop: Shop) -> dict[str, Any]:
    return {
        "last_id": shop.last_id,
        "tables": {name: list(store) for name, store in shop.stores.items()},
        "values": {name: getattr(shop, name) for name in VALUES},
        "custom_fields": {name: [asdict(each) for each in given] for name, given in shop.custom_fields.items()},
    }


def _file_text(value: object) -> Any:
    if isinstance(value, StoredFile):
        return {STORED_FILE: {**asdict(value), "data": base64.b64encode(value.data).decode()}}
    raise TypeError


def _with_files(value: Any) -> Any:
    """Return a field of a record, with files in the place of their texts."""
    if isinstance(value, list) and value and isinstance(value[0], dict) and STORED_FILE in value[0]:
        texts = (each[STORED_FILE] for each in value)
        return [StoredFile(**{**text, "data": base64.b64decode(text["data"])}) for text in texts]
    return value


def loaded(service: Service, text: bytes) -> None:
    """Put dumped shops and their refresh tokens in the place of what a service has.

    Raises:
        ValueError: The text isn't such a dump; then nothing is changed.
    """
    try:
        shops, tokens = _read(orjson.loads(text), service.first.shop)
    except KeyError as error:
        raise ValueError(f"it has no {error}") from None
    except orjson.JSONDecodeError as error:
        raise ValueError(f"it isn't valid JSON: {error}") from None
    except (TypeError, AttributeError, Refusal) as error:
        raise ValueError(str(error)) from None
    limits = {each.id: each.limits for each in service.organizations}
    service.organizations = [
        Organization(shop, limits.get(shop.organization_id) or service.first.limits.anew()) for shop in shops
    ]
    for value, scopes in tokens.items():
        service.accounts.add_refresh_token(value, *scopes)


def _read(state: Any, before: Shop) -> tuple[list[Shop], dict[str, tuple[str, ...]]]:
    if not isinstance(state, dict) or state.get("version") not in (1, VERSION):
        raise ValueError(f"it isn't the state of an emulated shop, version {VERSION}")
    shops = [_shop(each, before) for each in (state["organizations"] if state["version"] == VERSION else [state])]
    if len({shop.organization_id for shop in shops}) != len(shops) or not shops:
        raise ValueError("its organizations must have ids of their own, and there must be one")
    return shops, {str(value): tuple(map(str, scopes)) for value, scopes in state["refresh_tokens"].items()}


def _shop(state: Mapping[str, Any], before: Shop) -> Shop:
    from_before = isinstance(state, dict) and "locations" in state.get("values", {})
    state = _moved(state) if from_before else state
    _check(state)
    shop = Shop(before.kinds, clock=before.clock)
    # Ids go on rising from the last one; how far they jump is a matter of chance.
    shop.last_id, shop.random = state["last_id"], Random(state["last_id"])  # noqa: S311
    accounts = shop.accounts
    for name in VALUES:
        setattr(shop, name, state["values"][name])
    # Accounts and kinds of records that came later are in no older file.
    shop.accounts = {**accounts, **shop.accounts}
    for entity, given in state["custom_fields"].items():
        shop.custom_fields[entity] = [CustomField(**each) for each in given]
    for name, records in state["tables"].items():
        store = shop.stores[name]
        for number, record in enumerate(records, start=1):
            _same_kind(record, {store.id_field: ""}, f"{name}, record {number}")
            store.add({key: _with_files(value) for key, value in record.items()})
    if from_before:
        for kind in shop.kinds.values():
            kind.adopt(shop)
        for kind in shop.kinds.values():
            for record in kind.records(shop):
                kind.settle(shop, record)
    _read_once(shop)
    return shop


def _moved(state: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a dump of release 0.1.0 with everything where it stands now."""
    values = dict(state["values"])
    stores = {
        "locations": values.pop("locations"),
        "taxes": [*values.pop("taxes").values()],
        "item_groups": [{"group_id": key, "group_name": name} for key, name in values.pop("groups").items()],
    }
    tables = {name: [dict(record) for record in records] for name, records in state["tables"].items()}
    for item in tables["items"]:
        item["images"] = [{STORED_FILE: image} for image in item["images"]]
    places = {order["salesorder_id"]: order.get("location_id", "") for order in tables["sales_orders"]}
    for package in tables["packages"]:
        package["location_id"] = places[package["salesorder_id"]]
    shipped = (package for package in tables["packages"] if package.get("shipment"))
    stores["shipment_orders"] = [shipment_orders.of_package(package) for package in shipped]
    return {**state, "values": values, "tables": {**stores, **tables}}


def _read_once(shop: Shop) -> None:
    """Read every record as calls do.

    Raises:
        ValueError: A record that can't be read; it would break a call.
    """
    for kind in shop.kinds.values():
        for name, handler in handlers(kind):
            operation = kind.operations[name.partition(".")[2]]
            names = re.findall(r"{(\w+)}", operation.path)
            if operation.method != "GET" or len(names) > 1:
                continue
            store = shop.stores[kind.store_name]
            for record in store if names else [{}]:
                path = {name: str(record[store.id_field]) for name in names}
                try:
                    handler(shop, Call(operation, path, QueryParams()))
                except Refusal:
                    pass  # a filter is missing, or the record belongs to another resource with the same store
                except Exception as error:  # noqa: BLE001 (whatever is wrong with it)
                    which = " ".join((operation.name, *path.values()))
                    raise ValueError(f"{which} can't be answered from it ({error!r})") from None


@cache
def _example() -> Any:
    """Return the dump of a small shop, to compare others with."""
    dump = _dumped(seeded_shop(items=0, orders=0))
    return orjson.loads(orjson.dumps(dump, default=_file_text))


def _check(state: Mapping[str, Any]) -> None:
    """Refuse a dump in which something is missing that every shop has: it would be missed in the middle of a call.

    Raises:
        ValueError: What is missing.
        TypeError: What is of the wrong kind.
    """
    example = _example()
    _same_kind(state, example, "the state")
    if not isinstance(state["last_id"], int):
        raise TypeError(f"the state: 'last_id' must be a whole number, not {str(state['last_id'])[:40]!r}")
    _same_kind(state["values"], example["values"], "values")
    _same_kind(state["tables"], {name: [] for name in TABLES}, "tables")
    _same_kind(state["values"]["organization"], example["values"]["organization"], "organization")
    if not state["tables"]["locations"]:
        raise ValueError("locations: there must be one")


def _same_kind(given: Any, example: Mapping[str, Any], where: str) -> None:
    """Refuse what isn't an object with the example's keys, and with lists and objects where it has them."""
    if not isinstance(given, dict):
        raise TypeError(f"{where}: must be an object, not {str(given)[:40]!r}")
    for key, value in example.items():
        if key not in given:
            raise ValueError(f"{where}: {key!r} is missing")
        if isinstance(value, (dict, list)) and not isinstance(given[key], type(value)):
            kind = "an object" if isinstance(value, dict) else "a list"
            raise TypeError(f"{where}: {key!r} must be {kind}, not {str(given[key])[:40]!r}")


@define
class Keeper:
    """Keeps a service's state in a file: reads it at the start, writes it soon after each change and at the end.

    Organizations that the service has beyond those of the file stay.

    Raises:
        ValueError: The file holds something else.
    """

    _service: Service
    _file: Path
    _waiting: asyncio.TimerHandle | None = field(default=None, init=False)

    def __attrs_post_init__(self) -> None:
        seeded = self._service.organizations
        if self._file.exists():
            try:
                loaded(self._service, self._file.read_bytes())
            except ValueError as error:
                raise ValueError(
                    f"The state file {self._file} can't be used: {error}. Move it away to begin with a new shop."
                ) from None
            kept = self._service.organizations
            self._service.organizations = kept + seeded[len(kept) :]
        self._service.changed = self.soon

    def soon(self) -> None:
        """Write the file in a moment. Called in the server's loop, where nothing else changes the shop meanwhile."""
        if self._waiting is None:
            self._waiting = asyncio.get_running_loop().call_later(DELAY, self.write)

    def write(self) -> None:
        """Write the file, whole or not at all, readable by its owner only: it holds refresh tokens."""
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None
        self._file.parent.mkdir(parents=True, exist_ok=True)
        new = self._file.with_name(f".{self._file.name}.{os.getpid()}")
        new.unlink(missing_ok=True)
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as opened:
            opened.write(dumped(self._service))
        new.replace(self._file)
