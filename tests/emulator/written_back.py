"""Records that are read, changed in one of their parts and written back, in whatever shop there is.

Nothing here knows a resource: what a record and its update both have comes from the API description.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from tests.emulator.found import Found, in_path
from zakya_client import ZakyaClient, models
from zakya_client.description import Operation, description
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.resources import STANDARD
from zakya_client.errors import ValidationError, ZakyaError
from zakya_client.runtime.decode import ResponseModel
from zakya_client.runtime.encode import RequestModel

OPERATIONS = description().operations
_RESOURCES = {each.resource for each in OPERATIONS.values() if each.verb == "get"}
UPDATES = {each: OPERATIONS[f"{each}.update"] for each in sorted(_RESOURCES) if f"{each}.update" in OPERATIONS}
RECORDS = 6
"""How many records of a kind are tried."""


def parts(update: Operation) -> Iterator[tuple[str, dict[str, str]]]:
    """Find the parts of a record that its update can have, lists and objects, and the plain fields that both have.

    Yields:
        The part's name, and the type of each field.
    """
    record = description().fields({"$ref": f"#/components/schemas/{OPERATIONS[f'{update.resource}.get'].record}"})
    for key, sent in description().fields(update.body.json).items():
        inner, read = _inner(sent), _inner(record.get(key, {}))
        plain = {name: _plain(name, schema) for name, schema in inner.items() if name in read}
        if names := {name: kind for name, kind in plain.items() if kind}:
            yield key, names


def _inner(schema: Any) -> Any:
    whole = description().schema(schema)
    return description().fields(whole.get("items", whole))


def _plain(name: str, schema: Any) -> str:
    whole = description().schema(schema)
    is_free = not whole.keys() & {"enum", "format", "anyOf"} and not name.endswith(("_id", "_code", "unit"))
    return str(whole["type"]) if is_free and whole.get("type") in ("string", "number") else ""


class Writer:
    """Writes records back.

    Attributes:
        written: Parts of resources that were changed, ``"sales_orders.line_items"``.
        refusals: Why a part was refused last, by the API.
        faults: What the client refused, and lines that lost their ids.
    """

    def __init__(self, zakya: ZakyaClient, shop: Shop, create: Callable[[Operation], Awaitable[bool]]) -> None:
        self.written: set[str] = set()
        self.refusals: dict[str, str] = {}
        self.faults: list[str] = []
        self._zakya = zakya
        self._found = Found(shop)
        self._create = create

    async def write(self, update: Operation) -> None:
        """Change a record of a resource in each of its parts, trying record after record, at last a new draft."""
        create = OPERATIONS.get(f"{update.resource}.create")
        for key, fields in parts(update):
            if not await self._writes(update, key, fields) and create and await self._create(create):
                await self._writes(update, key, fields)

    async def _writes(self, update: Operation, key: str, fields: dict[str, str]) -> bool:
        for found in list(STANDARD[update.resource].records(self._found.shop))[::-1][:RECORDS]:
            arguments = self._found.arguments(update, found)
            if arguments and await self._changes(update, *arguments, key, fields):
                return True
        return False

    async def _changes(
        self, update: Operation, given: list[Any], query: dict[str, Any], key: str, fields: dict[str, str]
    ) -> bool:
        path = given[: len(in_path(update))]
        resource = getattr(self._zakya, update.resource)
        for name, kind in fields.items():
            record = await resource.get(*path)
            members = getattr(record, key)
            part = next(iter(members), None) if isinstance(members, list) else members
            if not isinstance(part, ResponseModel):
                return False
            before = getattr(part, name)
            setattr(part, name, (before or 2) / 2 if kind == "number" else f"{before or 'new'} 2")
            place = f"{update.resource}.{key}"
            try:
                await resource.update(*path, record.changes(), **query)
            except ZakyaError as error:
                if isinstance(error, ValidationError) and error.status is None:
                    self.faults.append(f"{place}: {error}")
                self.refusals[place] = f"{name}: {error} {record.changes()}"
                continue
            again = getattr(await resource.get(*path), key)
            if _ids(again) != _ids(members):
                self.faults.append(f"{place}: {_ids(members)} became {_ids(again)}")
            self.written.add(place)
            self.refusals.pop(place, None)
            return True
        return False


def listed(value: Any) -> list[ResponseModel]:
    """Return the members of a part of a record."""
    return [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, ResponseModel)]


def _ids(value: Any) -> list[dict[str, Any]]:
    names = ("line_item_id", "item_id")
    return [{name: each for name, each in part.to_dict().items() if name in names} for part in listed(value)]


def body_of(update: Operation) -> type[RequestModel]:
    """Return the model of an update's body."""
    found: type[RequestModel] = getattr(models, update.body.json["$ref"].rpartition("/")[2])
    return found
