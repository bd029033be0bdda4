# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesOrderLineItemInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.sales_orders.sales_order_mapped_item_input import SalesOrderMappedItemInput
from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class SalesOrderLineItemInput(RequestModel):
    """One line of a sales order, to set.

    Attributes:
        line_item_id: Line to change; in updates only.
        item_id: Item that is ordered.
        rate: Price of one unit.
        unit: Unit that the quantity counts.
        discount: Discount on the line, an amount or a percentage; for the discount type `item_level`.
        tds_tax_id: Tax deducted at source, or a group of such taxes (Mexico).
        tax_type: Whether it is a single tax or a group, `tax` for instance.
        item_total: Price of the line.
        warehouse_id: Warehouse that the goods leave, in older organizations.
        hsn_or_sac: Code of the goods or services for the tax office (India).
        sat_item_key_code: Code of the goods or services for the tax office (Mexico).
        unitkey_code: Code of the unit for the tax office (Mexico).
        mapped_items: Items that it is put together from.
        location_id: Location that the goods leave, in newer organizations.
        item_custom_fields: Custom fields of the line.
    """

    line_item_id: str | int | Unset | None = UNSET
    item_id: str | int | Unset | None = UNSET
    name: str | Unset | None = UNSET
    description: str | Unset | None = UNSET
    rate: float | Decimal | Unset | None = UNSET
    quantity: float | Decimal | Unset | None = UNSET
    unit: str | Unset | None = UNSET
    discount: float | Decimal | str | Unset | None = UNSET
    tax_id: str | int | Unset | None = UNSET
    tds_tax_id: str | int | Unset | None = UNSET
    tax_name: str | Unset | None = UNSET
    tax_type: str | Unset | None = UNSET
    tax_percentage: float | Decimal | Unset | None = UNSET
    item_total: float | Decimal | Unset | None = UNSET
    warehouse_id: str | int | Unset | None = UNSET
    hsn_or_sac: str | int | Unset | None = UNSET
    sat_item_key_code: str | int | Unset | None = UNSET
    unitkey_code: str | Unset | None = UNSET
    mapped_items: Sequence[SalesOrderMappedItemInput | Mapping[str, Any]] | Unset | None = UNSET
    location_id: str | int | Unset | None = UNSET
    item_custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "line_item_id": Field("line_item_id", encode.identifier),
        "item_id": Field("item_id", encode.identifier),
        "name": Field("name", encode.text()),
        "description": Field("description", encode.text()),
        "rate": Field("rate", encode.number),
        "quantity": Field("quantity", encode.number),
        "unit": Field("unit", encode.text()),
        "discount": Field("discount", encode.either(encode.number, encode.text())),
        "tax_id": Field("tax_id", encode.identifier),
        "tds_tax_id": Field("tds_tax_id", encode.identifier),
        "tax_name": Field("tax_name", encode.text()),
        "tax_type": Field("tax_type", encode.text()),
        "tax_percentage": Field("tax_percentage", encode.number),
        "item_total": Field("item_total", encode.number),
        "warehouse_id": Field("warehouse_id", encode.identifier),
        "hsn_or_sac": Field("hsn_or_sac", encode.identifier),
        "sat_item_key_code": Field("sat_item_key_code", encode.identifier),
        "unitkey_code": Field("unitkey_code", encode.text()),
        "mapped_items": Field("mapped_items", encode.array(encode.record(lambda: SalesOrderMappedItemInput))),
        "location_id": Field("location_id", encode.identifier),
        "item_custom_fields": Field("item_custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
    }
