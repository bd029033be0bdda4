# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CreditNoteLineItemInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.credit_notes.credit_note_mapped_item_input import CreditNoteMappedItemInput
from zakya_client._generated.models.shared.batch_in_input import BatchInInput
from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client._generated.models.shared.storage_in_input import StorageInInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class CreditNoteLineItemInput(RequestModel):
    """One line of a credit note, to set.

    Attributes:
        line_item_id: The line to keep or change, in updates. A line that an update leaves out is gone.
        item_id: The item.
        name: Name of the item.
        item_order: Position of the line.
        quantity: How much, in `unit`.
        unit: Unit that the quantity counts.
        warehouse_id: The warehouse, in older organizations.
        location_id: The location, in newer organizations.
        item_custom_fields: Custom fields of the line to set.
        rate: Price of one unit.
        discount: Discount on the line, an amount or a percentage (`"10%"`).
        account_id: Account to book the line to.
        tds_tax_id: Tax deducted at source, or a group of such taxes (Mexico).
        tax_exemption_id: Reason why there is no tax.
        hsn_or_sac: Code of the goods or services for the tax office (India).
        sat_item_key_code: Code of the goods or services for the tax office (Mexico).
        unitkey_code: Code of the unit for the tax office (Mexico).
        serial_numbers: Serial numbers of the pieces.
        batches: Batches to put it into.
        storages: Bins to put it into.
        code: Code of the item.
        type_: Kind of line.
        product_type: Kind of product, `goods` or `service` for instance.
        invoice_id: Invoice that is credited.
        invoice_item_id: Line of that invoice.
        salesreturn_item_id: Line of the sales return that is credited.
        is_item_shipped: Whether the goods had been shipped.
        is_returned_to_stock: Whether the goods went back into stock.
        mapped_items: Items that it is made of.
    """

    line_item_id: str | int | Unset | None = UNSET
    item_id: str | int | Unset | None = UNSET
    name: str | Unset | None = UNSET
    description: str | Unset | None = UNSET
    item_order: int | Unset | None = UNSET
    quantity: float | Decimal | Unset | None = UNSET
    unit: str | Unset | None = UNSET
    warehouse_id: str | int | Unset | None = UNSET
    location_id: str | int | Unset | None = UNSET
    item_custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET
    rate: float | Decimal | Unset | None = UNSET
    discount: float | Decimal | str | Unset | None = UNSET
    account_id: str | int | Unset | None = UNSET
    tax_id: str | int | Unset | None = UNSET
    tds_tax_id: str | int | Unset | None = UNSET
    tax_exemption_id: str | int | Unset | None = UNSET
    hsn_or_sac: str | int | Unset | None = UNSET
    sat_item_key_code: str | int | Unset | None = UNSET
    unitkey_code: str | Unset | None = UNSET
    project_id: str | int | Unset | None = UNSET
    serial_numbers: Sequence[str] | Unset | None = UNSET
    batches: Sequence[BatchInInput | Mapping[str, Any]] | Unset | None = UNSET
    storages: Sequence[StorageInInput | Mapping[str, Any]] | Unset | None = UNSET
    code: str | Unset | None = UNSET
    type_: int | Unset | None = UNSET
    account_name: str | Unset | None = UNSET
    location_name: str | Unset | None = UNSET
    product_type: str | Unset | None = UNSET
    invoice_id: str | int | Unset | None = UNSET
    invoice_item_id: str | int | Unset | None = UNSET
    salesreturn_item_id: str | int | Unset | None = UNSET
    is_item_shipped: bool | Unset | None = UNSET
    is_returned_to_stock: bool | Unset | None = UNSET
    mapped_items: Sequence[CreditNoteMappedItemInput | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "line_item_id": Field("line_item_id", encode.identifier),
        "item_id": Field("item_id", encode.identifier),
        "name": Field("name", encode.text(100)),
        "description": Field("description", encode.text(2000)),
        "item_order": Field("item_order", encode.integer),
        "quantity": Field("quantity", encode.number),
        "unit": Field("unit", encode.text(100)),
        "warehouse_id": Field("warehouse_id", encode.identifier),
        "location_id": Field("location_id", encode.identifier),
        "item_custom_fields": Field("item_custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
        "rate": Field("rate", encode.number),
        "discount": Field("discount", encode.either(encode.number, encode.text())),
        "account_id": Field("account_id", encode.identifier),
        "tax_id": Field("tax_id", encode.identifier),
        "tds_tax_id": Field("tds_tax_id", encode.identifier),
        "tax_exemption_id": Field("tax_exemption_id", encode.identifier),
        "hsn_or_sac": Field("hsn_or_sac", encode.identifier),
        "sat_item_key_code": Field("sat_item_key_code", encode.identifier),
        "unitkey_code": Field("unitkey_code", encode.text()),
        "project_id": Field("project_id", encode.identifier),
        "serial_numbers": Field("serial_numbers", encode.array(encode.text())),
        "batches": Field("batches", encode.array(encode.record(lambda: BatchInInput))),
        "storages": Field("storages", encode.array(encode.record(lambda: StorageInInput))),
        "code": Field("code", encode.text()),
        "type": Field("type_", encode.integer),
        "account_name": Field("account_name", encode.text()),
        "location_name": Field("location_name", encode.text()),
        "product_type": Field("product_type", encode.text()),
        "invoice_id": Field("invoice_id", encode.identifier),
        "invoice_item_id": Field("invoice_item_id", encode.identifier),
        "salesreturn_item_id": Field("salesreturn_item_id", encode.identifier),
        "is_item_shipped": Field("is_item_shipped", encode.flag),
        "is_returned_to_stock": Field("is_returned_to_stock", encode.flag),
        "mapped_items": Field("mapped_items", encode.array(encode.record(lambda: CreditNoteMappedItemInput))),
    }
