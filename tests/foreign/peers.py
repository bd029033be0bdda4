"""The same five verbs by two published clients, pointed at the emulator."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from typing import Any, Protocol

from attrs import frozen

from zakya_client.emulator import Emulator

Record = dict[str, Any]


class Peer(Protocol):
    """What every client can do with a resource; all raise an error of their own when they are refused."""

    name: str
    lacks: frozenset[str]

    def list(self, resource: str) -> list[Any]: ...
    def get(self, resource: str, record_id: str) -> Record: ...
    def create(self, resource: str, body: Record, query: Mapping[str, str]) -> Record: ...
    def update(self, resource: str, record_id: str, changes: Record) -> Record: ...
    def delete(self, resource: str, record_id: str) -> None: ...


@frozen
class Zohopy:
    """zohopy: answers are the JSON objects as they came."""

    _inventory: Any
    name: str = "zohopy"
    lacks: frozenset[str] = frozenset(
        {
            "bundles", "warehouses", "retainer_invoices", "customer_payments", "tax_authorities", "tax_exemptions",
            "tax_groups",
        }
    )  # fmt: skip

    @classmethod
    @contextmanager
    def open(cls, emulator: Emulator) -> Iterator[Zohopy]:
        """Open a client; its hosts are properties of its configuration, which a subclass overrides."""
        package = import_module("zohopy")
        local = {name: property(lambda _: emulator.url) for name in ("accounts_url", "base_api_url")}
        config = type("LocalConfig", (package.ZohoConfig,), local)(
            client_id=emulator.client_id, client_secret=emulator.client_secret, refresh_token=emulator.refresh_token,
            organization_id=emulator.organization_id, data_center="us", max_retries=0,
        )  # fmt: skip
        with package.SyncZohoClient(config) as client:
            yield cls(import_module("zohopy.products.inventory").ZohoInventory(client))

    def list(self, resource: str) -> list[Any]:
        rows = [_payload(page) for page in getattr(self._inventory, resource).list_all(per_page=5)]
        return [row for page in rows for row in page]

    def get(self, resource: str, record_id: str) -> Record:
        return dict(_payload(getattr(self._inventory, resource).get(record_id)))

    def create(self, resource: str, body: Record, query: Mapping[str, str]) -> Record:
        return dict(_payload(getattr(self._inventory, resource).create(body, **query)))

    def update(self, resource: str, record_id: str, changes: Record) -> Record:
        return dict(_payload(getattr(self._inventory, resource).update(record_id, changes)))

    def delete(self, resource: str, record_id: str) -> None:
        getattr(self._inventory, resource).delete(record_id)


def _payload(body: Record) -> Any:
    (found,) = (value for key, value in body.items() if key not in ("code", "message", "page_context"))
    return found


PYZOHOAPI = {
    "items": "Item", "composite_items": "CompositeItem", "sales_orders": "SalesOrder", "packages": "Package",
    "bundles": "Bundle", "contacts": "Contact", "organizations": "Organization", "taxes": "Tax",
    "price_lists": "PriceList", "invoices": "Invoice", "bills": "Bill", "purchase_orders": "PurchaseOrder",
    "retainer_invoices": "RetainerInvoice", "customer_payments": "CustomerPayment", "warehouses": "Warehouse",
    "item_adjustments": "ItemAdjustment", "transfer_orders": "TransferOrder", "item_groups": "ItemGroup",
    "tax_authorities": "TaxAuthority", "tax_exemptions": "TaxExemption", "tax_groups": "TaxGroup",
}  # fmt: skip


@frozen
class Pyzohoapi:
    """pyzohoapi: records are objects; it ends paths with a slash and needs the `X-Rate-Limit-*` headers."""

    _inventory: Any
    name: str = "pyzohoapi"
    lacks: frozenset[str] = frozenset({"locations"})

    @classmethod
    @contextmanager
    def open(cls, emulator: Emulator) -> Iterator[Pyzohoapi]:
        """Open a client; its endpoint is a method, its accounts server an attribute that its constructor sets."""
        # Its docstrings have escapes that Python warns of.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            inventory = import_module("pyzohoapi").ZohoInventory
        local = type("LocalInventory", (inventory,), {"get_endpoint": lambda *_: f"{emulator.url}/inventory/v1"})
        opened = local(
            emulator.organization_id, client_id=emulator.client_id, client_secret=emulator.client_secret,
            refresh_token=emulator.refresh_token, max_retries=0,
        )  # fmt: skip
        opened._oauth = f"{emulator.url}/oauth/v2"
        yield cls(opened)

    def _object(self, resource: str, *arguments: Any) -> Any:
        return getattr(self._inventory, PYZOHOAPI[resource])(*arguments)

    def list(self, resource: str) -> list[Any]:
        return list(self._object(resource).Iter(raw=True))

    def get(self, resource: str, record_id: str) -> Record:
        found = self._object(resource, record_id)
        if not found.IsLoaded:
            raise LookupError(f"there is no {record_id}")  # pyzohoapi passes over a 404
        return dict(found._data.to_python())

    def create(self, resource: str, body: Record, query: Mapping[str, str]) -> Record:
        new = self._object(resource)
        for name, value in body.items():
            setattr(new, name, value)
        return dict(new.Create(**query)._data.to_python())

    def update(self, resource: str, record_id: str, changes: Record) -> Record:
        found = self._object(resource, record_id)
        for name, value in changes.items():
            setattr(found, name, value)
        return dict(found.Update()._data.to_python())

    def delete(self, resource: str, record_id: str) -> None:
        found = self._object(resource, record_id)
        if not found.Delete().IsDeleted:
            raise LookupError(f"{record_id} wasn't deleted")


PEERS = (Zohopy, Pyzohoapi)
