"""Life stories of records on a running emulator: what goes out is as described, what comes back has type and content.

Each test works with real records, one kind of them from its creation to its end. Method and path are compared with
the description, query and body with what the test gave. That every operation is sent and read is shown by its examples,
in `test_examples.py`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import count
from typing import Any, TypeVar

import pytest

from zakya_client import Message, Page, ZakyaClient, models
from zakya_client.description import description
from zakya_client.emulator import Emulator, RecordedRequest
from zakya_client.errors import ConflictError, NotFoundError

T = TypeVar("T")

DESCRIBED = description().operations
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(64))
GIF = b"GIF89a" + bytes(range(64))
DAY = date(2026, 9, 20)
NUMBERS = count(1)


class Calls:
    """Makes calls and compares each with its description.

    Attributes:
        emulator: Answers them.
    """

    def __init__(self, emulator: Emulator) -> None:
        self.emulator = emulator

    async def __call__(
        self,
        operation: str,
        call: Awaitable[T],
        *ids: str | None,
        query: dict[str, str] | None = None,
        body: Any = None,
        files: dict[str, bytes] | None = None,
    ) -> T:
        """Wait for a call and check the one request that it made.

        Args:
            operation: Its name.
            call: The call.
            ids: What stands in the path in the place of its parameters.
            query: What the query holds besides the organization.
            body: The JSON body, `None` for none.
            files: Parts of a multipart body by name.
        """
        before = len(self.emulator.requests)
        answer = await call
        requests = [each for each in self.emulator.requests[before:] if not each.path.startswith("/oauth/")]
        assert len(requests) == 1, requests
        request = requests[0]
        assert request.method == DESCRIBED[operation].method
        assert request.path == self._path(operation, ids)
        assert dict(request.query) == self._query(operation, query or {})
        assert len(request.query) == len(dict(request.query))
        self._check_body(request, body, files)
        assert request.headers["authorization"].startswith("Zoho-oauthtoken 1000.")
        return answer

    def _path(self, operation: str, ids: tuple[str | None, ...]) -> str:
        parts = DESCRIBED[operation].path.split("/")
        wanted = iter(ids)
        path = [str(next(wanted)) if part.startswith("{") else part for part in parts]
        assert next(wanted, None) is None, "more ids than the path has"
        return ("/v1" if operation.startswith("organizations.") else "/inventory/v1") + "/".join(path)

    def _query(self, operation: str, query: dict[str, str]) -> dict[str, str]:
        if operation.startswith("organizations."):
            return query
        return {**query, "organization_id": self.emulator.organization_id}

    def _check_body(self, request: RecordedRequest, body: Any, files: dict[str, bytes] | None) -> None:
        kind = request.headers.get("content-type", "")
        if files is not None:
            assert kind.startswith("multipart/form-data; boundary=")
            for name, content in files.items():
                assert f'Content-Disposition: form-data; name="{name}"; filename='.encode() in request.body
                assert b"\r\n\r\n" + content + b"\r\n--" in request.body
        elif body is not None:
            assert kind == "application/json"
            assert request.json == body
        else:
            assert (kind, request.body) == ("", b"")


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(items=20, orders=10) as running:
        yield running


@pytest.fixture(scope="module")
def calls(emulator: Emulator) -> Calls:
    return Calls(emulator)


@pytest.fixture
async def zakya(emulator: Emulator) -> AsyncIterator[ZakyaClient]:
    unlimited = {"ZAKYA_LIMIT_REQUESTS": "0", "ZAKYA_LIMIT_CONCURRENCY": "0"}
    async with ZakyaClient.from_env({**emulator.environment(), **unlimited}) as client:
        yield client


async def new_item(zakya: ZakyaClient, stock: int = 0, **fields: Any) -> models.Item:
    item = await zakya.items.create({"name": f"Item {next(NUMBERS)}", "rate": 10, **fields})
    if stock:
        await zakya.items.update_opening_stock(item.item_id, {"initial_stock": stock, "initial_stock_rate": 4})
    return item


async def new_order(zakya: ZakyaClient, emulator: Emulator, quantity: int = 3) -> models.SalesOrder:
    item = await new_item(zakya)
    line = {"item_id": item.item_id, "quantity": quantity}
    return await zakya.sales_orders.create({"customer_id": customer(emulator), "line_items": [line]})


def customer(emulator: Emulator) -> str:
    return str(next(iter(emulator.shop.contacts))["contact_id"])


# --- organizations and contact persons ------------------------------------------------------------


async def test_organizations(zakya: ZakyaClient, calls: Calls, emulator: Emulator) -> None:
    page = await calls("organizations.list", zakya.organizations.list())
    assert [type(each) for each in page] == [models.OrganizationRow]
    assert page[0].organization_id == emulator.organization_id
    organization = await calls(
        "organizations.get", zakya.organizations.get(emulator.organization_id), emulator.organization_id
    )
    assert type(organization) is models.Organization
    assert organization.name == page[0].name == emulator.shop.organization["name"]


async def test_contact_persons(zakya: ZakyaClient, calls: Calls, emulator: Emulator) -> None:
    contact = customer(emulator)
    people = zakya.contact_persons
    new = models.ContactPersonCreate(contact_id=contact, first_name="Will", last_name="Smith", enable_portal=True)
    person = await calls(
        "contact_persons.create",
        people.create(new),
        body={"contact_id": contact, "first_name": "Will", "last_name": "Smith", "enable_portal": True},
    )
    assert type(person) is models.ContactPerson
    assert (person.first_name, person.last_name, person.is_added_in_portal) == ("Will", "Smith", True)
    one = person.contact_person_id

    page = await calls("contact_persons.list", people.list(contact, per_page=100), contact, query={"per_page": "100"})
    assert isinstance(page, Page)
    assert person in list(page)

    change = {"contact_id": contact, "first_name": "Willa", "department": None}
    changed = await calls("contact_persons.update", people.update(one, change), one, body=change)
    assert type(changed) is models.ContactPerson
    assert (changed.contact_person_id, changed.first_name) == (one, "Willa")

    message = await calls("contact_persons.mark_as_primary", people.mark_as_primary(one), one)
    assert message == "This contact person has been marked as your primary contact person."
    read = await calls("contact_persons.get", people.get(contact, one), contact, one)
    assert type(read) is models.ContactPerson
    assert (read.first_name, read.is_primary_contact) == ("Willa", True)

    message = await calls("contact_persons.delete", people.delete(one), one)
    assert type(message) is Message
    assert message == "The contact person has been deleted."
    with pytest.raises(NotFoundError):
        await people.get(contact, one)


# --- items ----------------------------------------------------------------------------------------


async def test_items_from_creation_to_deletion(zakya: ZakyaClient, calls: Calls) -> None:
    new = models.ItemCreate(name="Canvas bag", sku="BAG-1", rate=Decimal("12.50"), unit="pcs", item_type="inventory")
    item = await calls(
        "items.create",
        zakya.items.create(new),
        body={"name": "Canvas bag", "sku": "BAG-1", "rate": 12.5, "unit": "pcs", "item_type": "inventory"},
    )
    assert type(item) is models.Item
    assert (item.name, item.sku, item.rate, item.track_inventory, item.status) == (
        "Canvas bag", "BAG-1", 12.5, True, "active",
    )  # fmt: skip
    one = item.item_id
    with pytest.raises(ConflictError):
        await zakya.items.create(new)

    change = {"name": "Linen bag", "description": None, "rate": 13}
    changed = await calls("items.update", zakya.items.update(one, change), one, body=change)
    assert type(changed) is models.Item
    assert (changed.name, changed.rate, changed.description) == ("Linen bag", 13.0, None)

    fields = [{"label": "Shelf", "value": 3}, {"api_name": "cf_colour", "value": "red"}]
    message = await calls("items.update_custom_fields", zakya.items.update_custom_fields(one, fields), one, body=fields)
    assert message == "Custom Fields Updated Successfully"

    read = await calls("items.get", zakya.items.get(one), one)
    assert type(read) is models.Item
    assert read.name == "Linen bag"
    assert {each.api_name: each.value for each in read.custom_fields}["cf_shelf"] == 3
    assert isinstance(read.created_time, datetime)

    message = await calls("items.delete", zakya.items.delete(one), one)
    assert type(message) is Message
    assert message == "The item has been deleted."
    with pytest.raises(NotFoundError):
        await zakya.items.get(one)


async def test_items_listed_with_filters(zakya: ZakyaClient, calls: Calls) -> None:
    items = [await new_item(zakya, name=f"Żółć & Søn {rate}", rate=rate) for rate in (5, 15, 25)]
    since = datetime(2025, 1, 1, tzinfo=UTC)
    page = await calls(
        "items.list",
        zakya.items.list(
            name_contains="Żółć & Søn",
            rate_less_than=Decimal("20.00"),
            last_modified_time=since,
            filter_by="Status.Active",
            sort_column="rate",
            sort_order="D",
            page=1,
            per_page=2,
        ),
        query={
            "name_contains": "Żółć & Søn",
            "rate_less_than": "20.00",
            "last_modified_time": "2025-01-01T00:00:00+0000",
            "filter_by": "Status.Active",
            "sort_column": "rate",
            "sort_order": "D",
            "page": "1",
            "per_page": "2",
        },
    )
    assert isinstance(page, Page)
    assert [type(row) for row in page] == [models.ItemRow, models.ItemRow]
    assert [row.item_id for row in page] == [items[1].item_id, items[0].item_id]
    assert not page.has_more


async def test_item_details(zakya: ZakyaClient, calls: Calls) -> None:
    ids = [(await new_item(zakya)).item_id for _ in range(3)]
    page = await calls("items.get_details", zakya.items.get_details(item_ids=ids), query={"item_ids": ",".join(ids)})
    assert [type(each) for each in page] == [models.ItemDetails] * 3
    assert [each.item_id for each in page] == ids


async def test_items_switched_on_and_off(zakya: ZakyaClient, calls: Calls) -> None:
    one, other = [(await new_item(zakya)).item_id for _ in range(2)]
    both = {"item_ids": f"{one},{other}"}

    async def statuses() -> list[str | None]:
        return [(await zakya.items.get(each)).status for each in (one, other)]

    message = await calls("items.mark_as_inactive", zakya.items.mark_as_inactive(one), one)
    assert message == "The item has been marked as Inactive."
    assert await statuses() == ["inactive", "active"]
    message = await calls("items.mark_as_active", zakya.items.mark_as_active(one), one)
    assert message == "The item has been marked as Active."
    assert await statuses() == ["active", "active"]
    message = await calls(
        "items.bulk_mark_as_inactive", zakya.items.bulk_mark_as_inactive(item_ids=[one, other]), query=both
    )
    assert message == "The items have been marked as Inactive."
    assert await statuses() == ["inactive", "inactive"]
    message = await calls(
        "items.bulk_mark_as_active", zakya.items.bulk_mark_as_active(item_ids=[one, int(other)]), query=both
    )
    assert message == "The items have been marked as Active."
    assert await statuses() == ["active", "active"]
    message = await calls("items.bulk_delete", zakya.items.bulk_delete(item_ids=[one, other]), query=both)
    assert message == "The items have been deleted."
    with pytest.raises(NotFoundError):
        await zakya.items.get(other)


async def test_image_of_an_item(zakya: ZakyaClient, calls: Calls) -> None:
    one = (await new_item(zakya)).item_id
    message = await calls(
        "items.upload_image", zakya.items.upload_image(one, ("bag.png", PNG)), one, files={"image": PNG}
    )
    assert message == "The item image has been uploaded."
    assert (await zakya.items.get(one)).image_name == "bag.png"
    image = await calls("items.get_image", zakya.items.get_image(one, preview=True), one, query={"preview": "true"})
    assert image == PNG
    message = await calls("items.delete_image", zakya.items.delete_image(one), one)
    assert message == "The item image has been deleted."
    with pytest.raises(NotFoundError):
        await zakya.items.get_image(one)


async def test_images_of_an_item(zakya: ZakyaClient, calls: Calls) -> None:
    one = (await new_item(zakya)).item_id
    files = [("front.png", PNG), ("side.gif", GIF)]

    async def names() -> list[str | None]:
        return [each.file_name for each in (await zakya.items.get(one)).documents]

    message = await calls(
        "items.upload_images",
        zakya.items.upload_images(one, files, remove_all=True, update_primary_image=False),
        one,
        query={"remove_all": "true", "update_primary_image": "false"},
        files={"image": GIF},
    )
    assert message == "The item images have been uploaded."
    assert await names() == ["front.png", "side.gif"]
    front, side = [each.document_id for each in (await zakya.items.get(one)).documents]

    order = {"documents": [{"document_id": side, "order": 1}, {"document_id": front, "order": 2}]}
    message = await calls("items.reorder_images", zakya.items.reorder_images(one, order), one, body=order)
    assert message == "The item images have been reordered."
    assert await names() == ["side.gif", "front.png"]

    message = await calls(
        "items.mark_image_as_back_image", zakya.items.mark_image_as_back_image(one, front), one, front
    )
    assert message == "The image has been marked as back image."
    assert str((await zakya.items.get(one)).to_dict()["back_image_document_id"]) == front
    message = await calls(
        "items.delete_back_image",
        zakya.items.delete_back_image(one, document_id=front),
        one,
        query={"document_id": front},
    )
    assert message == "The back image has been deleted."
    assert await names() == ["side.gif"]

    message = await calls(
        "items.upload_back_image",
        zakya.items.upload_back_image(one, ("back.png", PNG)),
        one,
        files={"back_image": PNG},
    )
    assert message == "The back image has been uploaded."
    assert await names() == ["side.gif", "back.png"]
    message = await calls(
        "items.delete_images", zakya.items.delete_images(one, document_ids=[side]), one, query={"document_ids": side}
    )
    assert message == "The item images have been deleted."
    assert await names() == ["back.png"]


async def test_opening_stock_and_serial_numbers(zakya: ZakyaClient, calls: Calls, emulator: Emulator) -> None:
    one = (await new_item(zakya)).item_id
    place = str(emulator.shop.locations[1]["location_id"])
    stock = models.OpeningStockUpdate(
        initial_stock=5,
        initial_stock_rate=Decimal("2.50"),
        locations=[{"location_id": place, "initial_stock": 5, "serial_numbers": ["SN-A", "SN-B"]}],
    )
    message = await calls(
        "items.update_opening_stock",
        zakya.items.update_opening_stock(one, stock),
        one,
        body={
            "initial_stock": 5,
            "initial_stock_rate": 2.5,
            "locations": [{"location_id": place, "initial_stock": 5, "serial_numbers": ["SN-A", "SN-B"]}],
        },
    )
    assert message == "The opening stock has been updated."
    opening = await calls("items.get_opening_stock", zakya.items.get_opening_stock(one), one)
    assert type(opening) is models.OpeningStock
    assert (opening.initial_stock, opening.initial_stock_rate) == (5.0, 2.5)
    assert opening.serial_numbers == ["SN-A", "SN-B"]
    assert [each.location_id for each in opening.locations] == [place]

    message = await calls(
        "items.validate_serial_numbers",
        zakya.items.validate_serial_numbers(one, entity_type="invoice", serial_numbers=["SN-A", "SN-B"]),
        one,
        query={"entity_type": "invoice", "serial_numbers": "SN-A,SN-B"},
    )
    assert message == "success"
    mapping = {"entity_id": "46", "entity_type": "invoice", "location_id": place, "serial_numbers": ["SN-A"]}
    message = await calls(
        "items.validate_and_map_serial_numbers",
        zakya.items.validate_and_map_serial_numbers(one, mapping),
        one,
        body=mapping,
    )
    assert message == "success"
    assert emulator.shop.items[one]["mapped_serials"] == {"SN-A": "46"}


async def test_storage_and_locations_of_items(zakya: ZakyaClient, calls: Calls, emulator: Emulator) -> None:
    one, other = [(await new_item(zakya)).item_id for _ in range(2)]
    first, second = (str(each["location_id"]) for each in emulator.shop.locations)
    both = {"item_ids": f"{one},{other}"}
    message = await calls(
        "items.enable_storage_location", zakya.items.enable_storage_location(item_ids=[one, other]), query=both
    )
    assert message == "Storage location has been enabled."
    assert emulator.shop.items[other]["is_storage_location_enabled"] is True
    message = await calls(
        "items.disable_storage_location", zakya.items.disable_storage_location(item_ids=[one, other]), query=both
    )
    assert message == "Storage location has been disabled."
    assert emulator.shop.items[other]["is_storage_location_enabled"] is False

    message = await calls(
        "items.update_location_permissions",
        zakya.items.update_location_permissions(one, associated_with_all_locations=False, allowed_location_ids=[first]),
        one,
        query={"associated_with_all_locations": "false", "allowed_location_ids": first},
    )
    assert message == "Location permissions have been updated."
    assert emulator.shop.items[one]["allowed_location_ids"] == [first]
    message = await calls(
        "items.bulk_update_location_permissions",
        zakya.items.bulk_update_location_permissions(
            item_ids=[one, other], allowed_location_ids=[second], overwrite=False
        ),
        query={**both, "allowed_location_ids": second, "overwrite": "false"},
    )
    assert message == "Location permissions have been updated."
    assert emulator.shop.items[one]["allowed_location_ids"] == [first, second]
    assert emulator.shop.items[other]["allowed_location_ids"] == [second]


async def test_items_in_groups(zakya: ZakyaClient, calls: Calls, emulator: Emulator) -> None:
    one, other = [(await new_item(zakya)).item_id for _ in range(2)]
    group = next(iter(emulator.shop.groups))

    async def groups() -> list[str | None]:
        return [(await zakya.items.get(each)).group_id for each in (one, other)]

    grouping = {
        "attribute_name1": "Size",
        "items": [{"item_id": one, "attribute_option_name1": "Small", "sku": "SMALL-1"}],
    }
    message = await calls("items.group", zakya.items.group(group, grouping), group, body=grouping)
    assert message == "The items have been grouped."
    assert await groups() == [group, None]
    assert (await zakya.items.get(one)).attribute_option_name1 == "Small"
    move = {"group_id": group, "attribute_name1": "Size", "attribute_option_name1": "Large"}
    message = await calls("items.move", zakya.items.move(other, move), other, body=move)
    assert message == "The item has been moved."
    assert await groups() == [group, group]
    message = await calls(
        "items.ungroup", zakya.items.ungroup(item_ids=[one, other]), query={"item_ids": f"{one},{other}"}
    )
    assert message == "The items have been ungrouped."
    assert await groups() == [None, None]


TRANSACTIONS: list[tuple[str, str, str, type[Any]]] = [
    ("list_delivery_challans", "deliverychallans", "deliverychallan_id", models.ItemDeliveryChallan),
    ("list_sales_receipts", "sales_receipts", "receipt_id", models.ItemSalesReceipt),
    ("list_move_orders", "moveorders", "moveorder_id", models.ItemMoveOrder),
    ("list_putaways", "putaways", "putaway_id", models.ItemPutaway),
]


@pytest.mark.parametrize(("verb", "kind", "id_field", "model"), TRANSACTIONS, ids=[each[0] for each in TRANSACTIONS])
async def test_transactions_of_an_item(
    zakya: ZakyaClient, calls: Calls, *, verb: str, kind: str, id_field: str, model: type[Any]
) -> None:
    item_id = str(next(iter(calls.emulator.shop.items))["item_id"])
    seeded = [row for row in calls.emulator.shop.transactions[kind] if row["item_id"] == item_id]
    page = await calls(
        f"items.{verb}",
        getattr(zakya.items, verb)(item_id=item_id, sort_column="date"),
        query={"item_id": item_id, "sort_column": "date"},
    )
    assert [type(row) for row in page] == [model, model]
    assert [getattr(row, id_field) for row in page] == [row[id_field] for row in seeded]
    assert [row.item_quantity for row in page] == [row["item_quantity"] for row in seeded]
    assert all(isinstance(row.date, date) for row in page)


async def test_purchase_orders_of_an_item(zakya: ZakyaClient, calls: Calls) -> None:
    line = next(iter(calls.emulator.shop.purchase_orders))["line_items"][0]
    query = {"item_id": line["item_id"], "status": "draft"}
    page = await calls("items.list_purchase_orders", zakya.items.list_purchase_orders(**query), query=query)
    assert [type(row) for row in page] == [models.ItemPurchaseOrder]
    assert (page[0].purchaseorder_number, page[0].item_quantity) == ("PO-00001", line["quantity"])


async def test_invoices_of_an_item(zakya: ZakyaClient, calls: Calls) -> None:
    line = next(iter(calls.emulator.shop.invoices))["line_items"][0]
    query = {"item_id": line["item_id"], "status": "draft"}
    page = await calls("items.list_invoices", zakya.items.list_invoices(**query), query=query)
    assert [type(row) for row in page] == [models.ItemInvoice]
    assert (page[0].invoice_number, page[0].item_quantity) == ("INV-00001", line["quantity"])


async def test_sales_orders_of_an_item(zakya: ZakyaClient, calls: Calls, emulator: Emulator) -> None:
    order = await new_order(zakya, emulator, quantity=4)
    item_id = order.line_items[0].item_id
    page = await calls(
        "items.list_sales_orders",
        zakya.items.list_sales_orders(item_id=item_id, status="draft", customer_id=customer(emulator)),
        query={"item_id": item_id, "status": "draft", "customer_id": customer(emulator)},
    )
    assert [type(row) for row in page] == [models.ItemSalesOrder]
    assert (page[0].salesorder_id, page[0].item_quantity, page[0].item_total_price) == (order.salesorder_id, 4.0, 40.0)


# --- composite items and bundles ------------------------------------------------------------------


async def test_composite_items(zakya: ZakyaClient, calls: Calls) -> None:
    part = (await new_item(zakya, stock=10)).item_id
    new = models.CompositeItemCreate(
        name="Gift box",
        sku="BOX-1",
        rate=30,
        item_type="inventory",
        product_type="goods",
        mapped_items=[models.MappedItemInput(item_id=part, quantity=2)],
    )
    written = {
        "name": "Gift box",
        "sku": "BOX-1",
        "rate": 30,
        "item_type": "inventory",
        "product_type": "goods",
        "mapped_items": [{"item_id": part, "quantity": 2}],
    }
    composites = zakya.composite_items
    composite = await calls("composite_items.create", composites.create(new), body=written)
    assert type(composite) is models.CompositeItem
    assert [(each.item_id, each.quantity) for each in composite.mapped_items] == [(part, 2.0)]
    one = composite.composite_item_id

    change = {**written, "name": "Gift basket"}
    changed = await calls("composite_items.update", composites.update(one, change), one, body=change)
    assert type(changed) is models.CompositeItem
    assert (changed.composite_item_id, changed.name) == (one, "Gift basket")

    page = await calls(
        "composite_items.list",
        composites.list(search_text="Gift basket", sort_column="name"),
        query={"search_text": "Gift basket", "sort_column": "name"},
    )
    assert [type(row) for row in page] == [models.CompositeItemRow]
    assert page[0].composite_item_id == one

    message = await calls("composite_items.mark_as_inactive", composites.mark_as_inactive(one), one)
    assert message == "The item has been marked as inactive."
    assert (await composites.get(one)).status == "inactive"
    message = await calls("composite_items.mark_as_active", composites.mark_as_active(one), one)
    assert message == "Re-activation complete! The item is back in business!"
    message = await calls("composite_items.upload_image", composites.upload_image(one, PNG), one, files={"image": PNG})
    assert message == "The composite item image has been uploaded."
    assert await zakya.items.get_image(one) == PNG

    read = await calls("composite_items.get", composites.get(one), one)
    assert type(read) is models.CompositeItem
    assert (read.name, read.status, read.image_name) == ("Gift basket", "active", "image.png")
    message = await calls("composite_items.delete", composites.delete(one), one)
    assert message == "The item has been deleted."
    with pytest.raises(NotFoundError):
        await composites.get(one)


async def test_bundles(zakya: ZakyaClient, calls: Calls) -> None:
    part = (await new_item(zakya, stock=10)).item_id
    composite = await zakya.composite_items.create({
        "name": "Tea set", "sku": "TEA-1", "rate": 30, "item_type": "inventory", "product_type": "goods",
        "mapped_items": [{"item_id": part, "quantity": 3}],
    })  # fmt: skip
    whole = composite.composite_item_id
    new = models.BundleCreate(
        reference_number="B-77",
        date=DAY,
        composite_item_id=whole,
        composite_item_name="Tea set",
        quantity_to_bundle=2,
        is_completed=True,
        line_items=[
            models.BundleLineItemInput(
                item_id=part, name="part", quantity_consumed=3, account_id=0, rate=Decimal("1.5")
            )
        ],
    )
    bundle = await calls(
        "bundles.create",
        zakya.bundles.create(new, ignore_auto_number_generation=True),
        query={"ignore_auto_number_generation": "true"},
        body={
            "reference_number": "B-77",
            "date": "2026-09-20",
            "composite_item_id": whole,
            "composite_item_name": "Tea set",
            "quantity_to_bundle": 2,
            "is_completed": True,
            "line_items": [
                {"item_id": part, "name": "part", "quantity_consumed": 3, "account_id": 0, "rate": 1.5},
            ],
        },
    )
    assert type(bundle) is models.Bundle
    assert (bundle.reference_number, bundle.status, bundle.total) == ("B-77", "bundled", 9.0)
    one = bundle.bundle_id
    assert (await zakya.items.get(part)).stock_on_hand == 4.0

    page = await calls("bundles.list", zakya.bundles.list(composite_item_id=whole), query={"composite_item_id": whole})
    assert [type(row) for row in page] == [models.BundleRow]
    assert (page[0].bundle_id, page[0].quantity_to_bundle) == (one, 2.0)
    read = await calls("bundles.get", zakya.bundles.get(one), one)
    assert type(read) is models.Bundle
    assert (read.date, [each.item_id for each in read.line_items]) == (DAY, [part])

    message = await calls("bundles.delete", zakya.bundles.delete(one), one)
    assert message == "Assembly has been deleted."
    assert (await zakya.items.get(part)).stock_on_hand == 10.0
    with pytest.raises(NotFoundError):
        await zakya.bundles.get(one)


# --- sales orders and packages --------------------------------------------------------------------


async def test_sales_orders_from_draft_to_deletion(zakya: ZakyaClient, calls: Calls, emulator: Emulator) -> None:
    item = (await new_item(zakya)).item_id
    orders = zakya.sales_orders
    new = models.SalesOrderCreate(
        customer_id=customer(emulator),
        salesorder_number="MY-1",
        date=DAY,
        discount="10.00%",
        line_items=[models.SalesOrderLineItemInput(item_id=item, quantity=3, rate=Decimal("12.50"))],
    )
    written = {
        "customer_id": customer(emulator),
        "salesorder_number": "MY-1",
        "date": "2026-09-20",
        "discount": "10.00%",
        "line_items": [{"item_id": item, "quantity": 3, "rate": 12.5}],
    }
    order = await calls(
        "sales_orders.create",
        orders.create(new, ignore_auto_number_generation=True),
        query={"ignore_auto_number_generation": "true"},
        body=written,
    )
    assert type(order) is models.SalesOrder
    assert (order.salesorder_number, order.date, order.total, order.discount) == ("MY-1", DAY, 33.75, "10.00%")
    assert (order.status, order.invoiced_status) == ("draft", None)
    one = order.salesorder_id

    change = {**written, "discount": 0, "notes": "in a hurry"}
    changed = await calls(
        "sales_orders.update",
        orders.update(one, change, ignore_auto_number_generation=False),
        one,
        query={"ignore_auto_number_generation": "false"},
        body=change,
    )
    assert type(changed) is models.SalesOrder
    assert (changed.salesorder_id, changed.total, changed.notes) == (one, 37.5, "in a hurry")

    page = await calls(
        "sales_orders.list",
        orders.list(salesorder_number_startswith="MY-", date_start=DAY, sort_column="date", sort_order="D"),
        query={
            "salesorder_number_startswith": "MY-",
            "date_start": "2026-09-20",
            "sort_column": "date",
            "sort_order": "D",
        },
    )
    assert [type(row) for row in page] == [models.SalesOrderRow]
    assert (page[0].salesorder_id, page[0].total) == (one, 37.5)

    message = await calls("sales_orders.mark_as_confirmed", orders.mark_as_confirmed(one), one)
    assert message == "Sales order status has been changed to 'Confirmed'."
    read = await calls("sales_orders.get", orders.get(one), one)
    assert type(read) is models.SalesOrder
    assert (read.status, read.invoiced_status) == ("confirmed", "not_invoiced")
    message = await calls("sales_orders.mark_as_void", orders.mark_as_void(one), one)
    assert message == "The status of the Sales Order has been changed to void."
    assert (await orders.get(one)).status == "void"
    message = await calls("sales_orders.delete", orders.delete(one), one)
    assert message == "The Sales Order has been deleted."
    with pytest.raises(NotFoundError):
        await orders.get(one)


async def test_several_sales_orders_at_once(zakya: ZakyaClient, calls: Calls, emulator: Emulator) -> None:
    one, other = [(await new_order(zakya, emulator)).salesorder_id for _ in range(2)]
    both = {"salesorder_ids": f"{one},{other}"}
    orders = zakya.sales_orders
    message = await calls("sales_orders.bulk_confirm", orders.bulk_confirm(salesorder_ids=[one, other]), query=both)
    assert type(message) is Message
    assert message == "Sales order status has been changed to Confirmed."
    assert message.extra["data"]["email_success_info"][0]["ids"] == [f"{one},{other}"]
    assert [(await orders.get(each)).status for each in (one, other)] == ["confirmed", "confirmed"]
    message = await calls("sales_orders.bulk_delete", orders.bulk_delete(salesorder_ids=[one, other]), query=both)
    assert message == "The selected sales orders have been deleted"
    assert [each["ids"] for each in message.extra["data"]] == [[one], [other]]
    with pytest.raises(NotFoundError):
        await orders.get(other)


async def test_packages(zakya: ZakyaClient, calls: Calls, emulator: Emulator) -> None:
    order = await new_order(zakya, emulator, quantity=5)
    order_id = order.salesorder_id
    line = order.line_items[0].line_item_id
    await zakya.sales_orders.mark_as_confirmed(order_id)

    async def packed() -> float | None:
        return (await zakya.sales_orders.get(order_id)).line_items[0].quantity_packed

    new = models.PackageCreate(
        package_number="P-77",
        date=DAY,
        line_items=[models.PackageLineItemInput(so_line_item_id=line, quantity=2)],
    )
    package = await calls(
        "packages.create",
        zakya.packages.create(new, salesorder_id=order_id, ignore_auto_number_generation=True),
        query={"salesorder_id": order_id, "ignore_auto_number_generation": "true"},
        body={
            "package_number": "P-77",
            "date": "2026-09-20",
            "line_items": [{"so_line_item_id": line, "quantity": 2}],
        },
    )
    assert type(package) is models.Package
    assert (package.package_number, package.date, package.salesorder_id) == ("P-77", DAY, order_id)
    one = package.package_id
    assert await packed() == 2.0

    kept = package.line_items[0].line_item_id
    change = {
        "date": "2026-09-21",
        "line_items": [{"line_item_id": kept, "so_line_item_id": line, "quantity": 4}],
        "notes": "fragile",
    }
    changed = await calls("packages.update", zakya.packages.update(one, change), one, body=change)
    assert type(changed) is models.Package
    assert (changed.package_id, changed.date, changed.notes) == (one, date(2026, 9, 21), "fragile")
    assert await packed() == 4.0

    page = await calls(
        "packages.list",
        zakya.packages.list(packing_number_contains="P-77", customer_id=int(customer(emulator))),
        query={"packing_number_contains": "P-77", "customer_id": customer(emulator)},
    )
    assert [type(row) for row in page] == [models.PackageRow]
    assert (page[0].package_id, page[0].quantity) == (one, 4.0)
    read = await calls("packages.get", zakya.packages.get(one), one)
    assert type(read) is models.Package
    assert (read.package_number, read.total_quantity) == ("P-77", 4.0)

    other = str(next(iter(emulator.shop.packages))["package_id"])
    slip = await calls(
        "packages.bulk_print",
        zakya.packages.bulk_print(package_ids=[one, other]),
        query={"package_ids": f"{one},{other}"},
    )
    assert slip.startswith(b"%PDF")
    assert b"P-77" in slip
    message = await calls("packages.delete", zakya.packages.delete(one), one)
    assert message == "Whooooosh! Package Deleted Successfully."
    assert await packed() == 0.0
    with pytest.raises(NotFoundError):
        await zakya.packages.get(one)
