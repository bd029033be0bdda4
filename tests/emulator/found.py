"""What an operation can be called with in a shop: ids by their names, bodies by the description's examples.

Nothing here knows an operation. The lists are of names: of ids that go by another name, and of fields to leave out.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from tests.test_examples import value_of
from zakya_client.description import FORM, Operation, Parameter, argument_of, description
from zakya_client.emulator.engine import Resource
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.resources import STANDARD

Json = dict[str, Any]
PARTIES = ("customer_id", "vendor_id")

SAME = {
    "variant_id": "item_id",  # the opening stock is that of the item
    "customer_payment_id": "payment_id",  # custom fields of payments have a path of their own
    "image_id": "document_id",  # images are listed as documents
    "delivery_customer_id": "customer_id",
    "parent_location_id": "location_id",
    "allowed_location_id": "location_id",
    "taxes": "tax_id",  # a tax group's, joined by commas
}
"""Ids that go by another name."""

LEFT_OUT = {
    "custom_fields", "item_custom_fields", "contact_persons", "tags", "exchange_rate", "status",
    "serial_numbers", "batches", "storages", "from_storages", "to_storages", "non_receive_quantity",
}  # fmt: skip
"""Fields of bodies that need not be there, and speak of what a record may or may not have."""

SMALL = re.compile(r"(quantity|amount).*|.*_quantity")
"""Fields of what there has to be enough of."""

ENOUGH = 20
UNIQUE = {name for kind in STANDARD.values() for name in kind.unique_fields}
UNKNOWN = object()
PNG = ("front.png", b"\x89PNG\r\n\x1a\n" + bytes(8))


def in_path(operation: Operation) -> list[str]:
    """Return the names of an operation's path parameters."""
    return re.findall(r"{(\w+)}", operation.path)


@cache
def kind_of(name: str) -> Resource | None:
    """Return the resource whose records an id is of, by its name."""
    name = SAME.get(name, name)
    name = "contact_id" if name in PARTIES else name
    kinds = [each for each in STANDARD.values() if name in (each.path_id, each.id)]
    return min(kinds, key=lambda each: each.store_name != each.name, default=None)


def owner_of(operation: Operation) -> str:
    """Return the name of the id of the record that an operation acts on: in its path, or needed in its query."""
    query = [each.name for each in reversed(operation.parameters) if _is_needed(operation, each)]
    names = [*in_path(operation), *(each.removesuffix("s") for each in query)]
    return next((SAME.get(each, each) for each in names if kind_of(each)), "")


def _is_needed(operation: Operation, parameter: Parameter) -> bool:
    """Return whether the query has to have a parameter: without ids of many records it would be about nothing."""
    many = parameter.name.endswith("_ids") and operation.method != "GET" and FORM not in operation.body.schemas
    return parameter.place == "query" and not parameter.from_client and (parameter.required or many)


class Found:
    """Finds ids in a shop and in answers, and fills bodies with them.

    Attributes:
        shop: Where.
        parts: Ids of the parts of a record (comments, refunds, files), as answers told them, by name.
        wanted: Names of the parts that the last arguments needed.
        turn: Counted up with each call, so that the next one takes other records.
        opposite: Whether flags of bodies are the opposite of the examples', and new records drafts.
    """

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self.parts: dict[str, str] = {}
        self.wanted: set[str] = set()
        self.turn = 0
        self.opposite = False

    def arguments(self, operation: Operation, record: Json) -> tuple[list[Any], dict[str, Any]] | None:
        """Return what an operation is called with on a record, in order and by name; None if something is unknown."""
        self.wanted.clear()
        positional = [self.id(each, record) for each in in_path(operation)]
        if operation.body.json:
            positional.append(self._body(operation, record))
        if FORM in operation.body.schemas:
            positional.append(PNG)
        query = [(each, self._queried(each, record)) for each in operation.parameters if _is_needed(operation, each)]
        unknown = UNKNOWN in positional or any(value is UNKNOWN and each.required for each, value in query)
        named = {argument_of(each.name): value for each, value in query if value is not UNKNOWN}
        return None if unknown else (positional, named)

    def _queried(self, parameter: Parameter, record: Json) -> Any:
        if parameter.name.endswith(("_id", "_ids")):
            return self.id(parameter.name, record)
        return _serials(record) if parameter.name == "serial_numbers" else value_of(parameter.schema)

    def records(self, name: str) -> list[Json]:
        """Return the records that an id may be of, the newest first; plain ones rather than those of a special kind."""
        kind = kind_of(name)
        if kind is None or kind.store_name not in self.shop.stores:
            return []
        special = [each.where for each in STANDARD.values() if each.store_name == kind.name and each.where]
        records: list[Json] = list(kind.records(self.shop))[::-1]
        if name in PARTIES:
            return [each for each in records if each["contact_type"] == name.removesuffix("_id")]
        return [each for each in records if not any(where(each) for where in special)] or records

    def id(self, name: str, record: Json) -> Any:
        """Return an id by its name: of the record itself, of what belongs to it, or of any record that it may be of."""
        plain = SAME.get(name, name).removesuffix("s")
        plain = SAME.get(plain, plain)
        kind = kind_of(plain)
        own = record.get(plain) or record.get(name) or (kind and plain not in PARTIES and record.get(kind.id))
        if known := own or self._of_shop(plain):
            return known
        if kind is None:
            self.wanted.add(plain)
            return self.parts.get(plain, UNKNOWN)
        found = self._enough(_fitting(self.records(plain), record))
        return found[self.turn % len(found)][kind.id] if found else UNKNOWN

    def _of_shop(self, name: str) -> str:
        """Return an id of what every shop has."""
        if name.endswith("account_id"):
            return next(iter(self.shop.accounts.values()))
        if name.removeprefix("from_").removeprefix("to_") in ("location_id", "warehouse_id"):
            active = [each["location_id"] for each in self.shop.locations if each["status"] == "active"]
            active.sort(key=lambda place: -sum(_stock(item, place) for item in self.shop.items))
            return str(active[name.startswith("to_")])
        return str(getattr(self.shop, name, "")) if name.endswith("_id") else ""

    def _enough(self, records: list[Json]) -> list[Json]:
        """Return those of which there is enough to be sold and moved, where most of the stock lies."""
        place = self._of_shop("location_id") if any("stock" in each for each in records) else ""
        return [each for each in records if _stock(each, place) > ENOUGH] or records

    # Bodies

    def _body(self, operation: Operation, record: Json) -> Any:
        example = operation.body.example
        if not isinstance(example, dict):
            return self._rows(operation, example, record, "")
        parties = {each: self.id(each, record) for each in PARTIES if each in example}
        body = self._object(operation, example, {**record, **parties}, "")
        fields = description().fields(operation.body.json)
        if self.opposite and "status" in fields:
            body["status"] = "draft"
        if operation.verb == "create" and "location_id" in fields:
            body["location_id"] = self._of_shop("location_id")
        if "serial_numbers" in example:
            body["serial_numbers"] = _serials(record)
        return UNKNOWN if UNKNOWN in body.values() else body

    def _object(self, operation: Operation, example: Json, record: Json, key: str) -> dict[str, Any]:
        filled = {name: self._value(operation, each, record, name, key) for name, each in example.items()}
        return {name: each for name, each in filled.items() if each is not UNKNOWN}

    def _rows(self, operation: Operation, example: list[Any], record: Json, key: str) -> Any:
        """Return a row for each one of the record, or a single one; none whose ids are all unknown."""
        own = [each for each in record.get(key) or () if isinstance(each, dict)] if key else []
        rows = [self._object(operation, example[0], {**record, **each}, key) for each in own or [{}]]
        ids = [each for each in example[0] if each.endswith("_id")]
        return [each for each in rows if not ids or any(name in each for name in ids)] or UNKNOWN

    def _value(self, operation: Operation, value: Any, record: Json, key: str, within: str) -> Any:
        kind = STANDARD.get(operation.resource)
        if key in LEFT_OUT or (kind and kind.number and key == kind.number.field):
            return UNKNOWN
        if isinstance(value, dict):
            return self._object(operation, value, record, key)
        if isinstance(value, list) and value and isinstance(value[0], dict):
            return self._rows(operation, value, record, key)
        if key.endswith(("_id", "_ids")) and "mail" not in key:
            return record.get(key) or self._reference(operation, record, key, within)
        if isinstance(value, str) and key in SAME:
            return self.id(key, {})
        return self._plain(value, key)

    def _plain(self, value: Any, key: str) -> Any:
        if isinstance(value, bool):
            return value != (self.opposite and key.startswith("is_"))
        if isinstance(value, str) and key in UNIQUE:
            return f"{value} {self.turn}"
        return 1 if SMALL.fullmatch(key) and isinstance(value, int | float) else value

    def _reference(self, operation: Operation, record: Json, name: str, within: str) -> Any:
        """Return an id that a body refers to."""
        kind, above = STANDARD.get(operation.resource), kind_of(name)
        if name == "customfield_id" and kind:
            defined = self.shop.custom_fields.get(kind.entity, ())
            return next((each.field_id for each in defined if each.data_type == "string"), UNKNOWN)
        if operation.verb not in ("create", "update"):
            return self.id(name, record)
        if name.endswith("item_id") and not above:  # a line of the record above, by any name
            return record.get("line_item_id", UNKNOWN) if operation.verb == "create" else UNKNOWN
        is_free = above is None or not (above.number or above.name == "contact_persons") or above.name == within
        return self.id(name, record) if is_free else UNKNOWN  # documents and people have to fit each other


def _stock(item: Json, place: str) -> float:
    return float(item.get("stock", {}).get(place, 0))


def _serials(record: Json) -> Any:
    return list(record.get("_serials", ())) or UNKNOWN


def _fitting(found: list[Json], record: Json) -> list[Json]:
    """Return the records that refer to another one, or else those of the same party."""
    party = {record[each] for each in PARTIES if record.get(each)}
    of_party = [each for each in found if not party or not {*_parties(each)} or {*_parties(each)} & party]
    name = next((kind.id for kind in STANDARD.values() if record.get(kind.id)), "")
    return [each for each in of_party if name and each.get(name) == record[name]] or of_party


def _parties(record: Json) -> list[str]:
    return [record[each] for each in PARTIES if record.get(each)]
