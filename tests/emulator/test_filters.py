"""Every list against its description: each filter lets through what it should, each column sorts."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from zakya_client.emulator import Emulator
from zakya_client.emulator.calls import CHECKED_IN_QUERY
from zakya_client.emulator.description import operations
from zakya_client.emulator.engine.store import sort_key
from zakya_client.emulator.fields import Record

from .conftest import refused

PAGING = {"page", "per_page", "sort_column", "sort_order", "filter_by", "search_text"}
# Taken and without effect: the shop has no custom views, no locations in others, keeps no state of lists and always
# counts.
IGNORED = {"customview_id", "usestate", "response_option", "is_hierarchical_response"}
LISTS = sorted(
    name for name, each in operations().items() if each.method == "GET" and name.split(".")[1].startswith("list")
)
FILTERS = [
    (name, parameter)
    for name in LISTS
    for parameter in operations()[name].query
    # What has to be there is in force in all other cases.
    if parameter not in PAGING and not operations()[name].query[parameter].required
]
# Suffix of a filter: what to ask for from a row's value, so that the row passes, and so that it doesn't.
ABOVE, BELOW = "9999-12-31", "1000-01-01"
SUFFIXES: dict[str, tuple[Any, Any]] = {
    "_startswith": (lambda value: str(value)[:3], lambda _: "~"),
    "_contains": (lambda value: str(value)[1:4], lambda _: "~"),
    "_start": (lambda value: value, lambda _: ABOVE),
    "_end": (lambda value: value, lambda _: BELOW),
    "_after": (lambda _: BELOW, lambda value: value),
    "_before": (lambda _: ABOVE, lambda value: value),
    "_less_than": (lambda value: value + 1, lambda value: value),
    "_less_equals": (lambda value: value, lambda value: value - 1),
    "_greater_than": (lambda value: value - 1, lambda value: value),
    "_greater_equals": (lambda value: value, lambda value: value + 1),
}
NAMES = {"packing_number": "package_number", "warehouse_id": "location_id", "brand_ids": "brand_id"}
NAMES |= {"manufacturer_ids": "manufacturer_id", "location_type": "type", "notes": "description"}


@pytest.fixture(scope="module", autouse=True)
def filled(emulator: Emulator) -> None:
    """Puts something into every field that a list is filtered by."""
    shop = emulator.shop
    place = shop.locations[0]["location_id"]
    for record in shop.items:
        known = {key: shop.new_id() for key in ("vendor_id", "category_id", "zcrm_product_id", "manufacturer_id")}
        tax = {} if record.get("tax_id") else {"tax_id": next(iter(shop.taxes))}
        shop.items.change(record, {**known, **tax, "group_id": record.get("group_id") or shop.new_id()})
    for record in shop.bundles:
        shop.bundles.change(record, {"location_id": place, "project_id": shop.new_id()})
    for record in shop.invoices:
        shop.invoices.change(record, {"recurring_invoice_id": shop.new_id()})
    for record in shop.transfer_orders:
        told = {"reason": "Season", "reference_number": "REF-7", "tracking_number": "T-7", "project_id": shop.new_id()}
        lines = [{**line, "serial_numbers": ["SN-7"]} for line in record["line_items"]]
        shop.transfer_orders.change(record, {**told, "line_items": lines})
    for record in shop.packages:
        shop.packages.change(record, {"shipment_date": "2025-03-04", "delivery_method": "By bicycle"})


def asked(emulator: Emulator, name: str) -> tuple[str, dict[str, str], str]:
    """A list's path, what it needs in the query, and the key of its rows."""
    operation = operations()[name]
    shop = emulator.shop
    path = operation.path.replace("{contact_id}", next(iter(shop.contacts))["contact_id"])
    query = {}
    if name.startswith("items.list_"):
        sold = next(iter(shop.sales_orders))["line_items"][0]["item_id"]
        bought = next(iter(shop.purchase_orders))["line_items"][0]["item_id"]
        query["item_id"] = (
            bought
            if name == "items.list_purchase_orders"
            else (
                sold
                if name in ("items.list_sales_orders", "items.list_invoices")
                else next(iter(shop.items))["item_id"]
            )
        )
    if name == "bundles.list":
        query["composite_item_id"] = next(iter(shop.bundles))["composite_item_id"]
    return path, query, operation.envelope[0]


def credit_of(emulator: Emulator, row: Record) -> Record:
    """The credit note or vendor credit behind a row or a refund; filters call a vendor a customer."""
    shop = emulator.shop
    if "creditnote_id" in row:
        credit = shop.credit_notes[row["creditnote_id"]]
    else:
        credit = shop.vendor_credits[row["vendor_credit_id"]]
        credit = {**credit, **{f"customer_{key}": credit[f"vendor_{key}"] for key in ("id", "name")}}
        credit |= {"description": credit["notes"], "custom_field": credit["custom"].get("cf_claim", "")}
    line = credit["line_items"][0]
    named = {f"item_{key}": line[key] for key in ("name", "description")}
    return {**credit, **named, **{key: line[key] for key in ("item_id", "line_item_id", "tax_id")}}


def record_of(emulator: Emulator, name: str, row: Record) -> Record:
    """The shop's record behind a row, which knows what the row doesn't show."""
    shop = emulator.shop
    if name in ("items.list", "composite_items.list"):
        item = shop.items[row.get("item_id") or row["composite_item_id"]]
        return {**item, "location_id": next(iter(item.get("stock", {})), "")}
    if name == "sales_orders.list":
        order = shop.sales_orders[row["salesorder_id"]]
        return {**order, "item_id": order["line_items"][0]["item_id"]}
    if name == "purchase_orders.list":
        return {**row, "item_id": shop.purchase_orders[row["purchaseorder_id"]]["line_items"][0]["item_id"]}
    if name == "invoices.list":
        invoice = shop.invoices[row["invoice_id"]]
        lines = {f"item_{key}": invoice["line_items"][0][key] for key in ("name", "description")}
        note = invoice["custom"].get("cf_delivery_note", "")
        return {**invoice, **lines, "item_id": invoice["line_items"][0]["item_id"], "custom_field": note}
    if name.startswith(("credit_notes.list", "vendor_credits.list")):
        return credit_of(emulator, row)
    if name == "transfer_orders.list":
        order = shop.transfer_orders[row["transfer_order_id"]]
        line = order["line_items"][0]
        return {**row, **order, "item_id": line["item_id"], "item_name": line["name"], "serial_number": "SN-7"}
    if name == "bundles.list":
        bundle = shop.bundles[row["bundle_id"]]
        return {**bundle, "item_id": bundle["composite_item_id"]}
    if name == "contacts.list":
        return {**row, "address": shop.contacts[row["contact_id"]]["billing_address"]["address"]}
    if name == "items.list_sales_orders":
        return {**row, "status": row["order_status"]}
    return shop.packages[row["package_id"]] if name == "packages.list" else row


@pytest.mark.parametrize(("name", "parameter"), FILTERS)
def test_a_filter(emulator: Emulator, api: httpx.Client, name: str, parameter: str) -> None:
    path, query, key = asked(emulator, name)
    rows = api.get(path, params=query).json()[key]
    assert rows
    if parameter in IGNORED | operations()[name].ignored:
        assert api.get(path, params=query | {parameter: "7"}).json()[key] == rows
        return
    suffix = next((each for each in SUFFIXES if parameter.endswith(each)), "")
    column = parameter.removesuffix(suffix)
    column = NAMES.get(column, column)
    passes, fails = SUFFIXES.get(suffix, (lambda value: value, lambda _: "123"))
    row, value = next(
        (row, value) for row in rows if (value := record_of(emulator, name, row).get(column, "")) not in ("", None)
    )
    if column == "last_modified_time":
        fails = lambda _: "2999-01-01T00:00:00+0000"  # noqa: E731
    found = api.get(path, params=query | {parameter: passes(value)}).json()[key]
    assert row in found
    if suffix in ("_startswith", "_contains", ""):
        fails_with = fails(value) if operations()[name].query[parameter].kind != "date" else "1999-01-01"
        assert api.get(path, params=query | {parameter: fails_with}).json()[key] == []
    else:
        assert row not in api.get(path, params=query | {parameter: fails(value)}).json()[key]


CHECKED = [
    (name, each)
    for name, each in FILTERS
    if operations()[name].query[each].kind in CHECKED_IN_QUERY and each not in operations()[name].ignored
]


@pytest.mark.parametrize(("name", "parameter"), CHECKED)
def test_a_filter_that_is_malformed(emulator: Emulator, api: httpx.Client, name: str, parameter: str) -> None:
    path, query, _ = asked(emulator, name)
    assert refused(api.get(path, params=query | {parameter: "x"}), 400, 2)


SORTED = [each for each in LISTS if "sort_column" in operations()[each].query]


@pytest.mark.parametrize("name", [each for each in SORTED if operations()[each].query["sort_column"].values])
def test_sorting(emulator: Emulator, api: httpx.Client, name: str) -> None:
    path, query, key = asked(emulator, name)
    for wanted in operations()[name].query["sort_column"].values:
        up = api.get(path, params=query | {"sort_column": wanted, "sort_order": "A"}).json()
        down = api.get(path, params=query | {"sort_column": wanted, "sort_order": "D"}).json()
        assert (up["page_context"]["sort_column"], down["page_context"]["sort_order"]) == (wanted, "D")
        for body, reverse in ((up, False), (down, True)):
            keys = [sort_key(row[wanted]) for row in body[key] if wanted in row]
            assert keys == sorted(keys, reverse=reverse)


@pytest.mark.parametrize("name", ["items.list", "packages.list", "composite_items.list", "bundles.list"])
def test_each_named_filter(emulator: Emulator, api: httpx.Client, name: str) -> None:
    path, query, key = asked(emulator, name)
    everything = api.get(path, params=query).json()[key]
    for wanted in operations()[name].query["filter_by"].values:
        body = api.get(path, params=query | {"filter_by": wanted}).json()
        assert body["page_context"]["applied_filter"] == wanted
        assert all(row in everything for row in body[key])
        if wanted.endswith(".All"):
            assert body[key] == everything
        if wanted in ("Status.Active", "Status.Inactive"):
            assert {row["status"] for row in body[key]} <= {wanted.removeprefix("Status.").lower()}


NOTHING = {
    "customer_id": "9",
    "vendor_id": "9",
    "date": "1999-01-01",
    "status": "x",
    "bill_number": "x",
    "search_text": "x",
}


@pytest.mark.parametrize("name", ["sales_returns.list", "bills.list"])
def test_a_list_that_live_filters_by_nothing(emulator: Emulator, api: httpx.Client, name: str) -> None:
    path, query, key = asked(emulator, name)
    everything = api.get(path, params=query).json()[key]
    assert everything
    for filter_ in NOTHING.items():
        assert api.get(path, params=query | dict([filter_])).json()[key] == everything, filter_
