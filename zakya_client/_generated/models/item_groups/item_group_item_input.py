# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ItemGroupItemInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class ItemGroupItemInput(RequestModel):
    """An item of a group to create.

    Attributes:
        rate: Price that it is sold at.
        purchase_rate: Price that it is bought at.
        reorder_level: Stock at which to order again.
        initial_stock: Opening stock.
        initial_stock_rate: Value of one unit of it.
        vendor_id: Vendor that it is usually bought from.
        sku: Stock keeping unit.
        upc: Universal product code.
        ean: European article number.
        isbn: Book number.
        part_number: The manufacturer's number.
        attribute_option_name1: Its value of the first attribute.
        attribute_option_name2: Its value of the second attribute.
        attribute_option_name3: Its value of the third attribute.
    """

    name: str
    rate: float | Decimal
    purchase_rate: float | Decimal
    reorder_level: float | Decimal | Unset | None = UNSET
    initial_stock: float | Decimal | Unset | None = UNSET
    initial_stock_rate: float | Decimal | Unset | None = UNSET
    vendor_id: str | int | Unset | None = UNSET
    sku: str | Unset | None = UNSET
    upc: str | int | Unset | None = UNSET
    ean: str | int | Unset | None = UNSET
    isbn: str | int | Unset | None = UNSET
    part_number: str | int | Unset | None = UNSET
    attribute_option_name1: str | Unset | None = UNSET
    attribute_option_name2: str | Unset | None = UNSET
    attribute_option_name3: str | Unset | None = UNSET
    custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", encode.text(), required=True),
        "rate": Field("rate", encode.number, required=True),
        "purchase_rate": Field("purchase_rate", encode.number, required=True),
        "reorder_level": Field("reorder_level", encode.number),
        "initial_stock": Field("initial_stock", encode.number),
        "initial_stock_rate": Field("initial_stock_rate", encode.number),
        "vendor_id": Field("vendor_id", encode.identifier),
        "sku": Field("sku", encode.text()),
        "upc": Field("upc", encode.identifier),
        "ean": Field("ean", encode.identifier),
        "isbn": Field("isbn", encode.identifier),
        "part_number": Field("part_number", encode.identifier),
        "attribute_option_name1": Field("attribute_option_name1", encode.text()),
        "attribute_option_name2": Field("attribute_option_name2", encode.text()),
        "attribute_option_name3": Field("attribute_option_name3", encode.text()),
        "custom_fields": Field("custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
    }
