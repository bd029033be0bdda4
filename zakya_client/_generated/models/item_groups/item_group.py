# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ItemGroup`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.item_groups.item_group_attribute import ItemGroupAttribute
from zakya_client._generated.models.item_groups.item_group_item import ItemGroupItem
from zakya_client._generated.models.item_groups.item_group_option import ItemGroupOption
from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    anything,
    array,
    flag,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class ItemGroup(ResponseModel):
    """Items that are one product in several sizes or colors.

    Attributes:
        group_id: Identifies the group.
        product_type: Kind of product, `goods` or `service`.
        unit: Unit that quantities count.
        tax_exemption_id: Reason for which no tax is due.
        purchase_account_id: Account that purchases are booked to.
        account_id: Account that sales are booked to.
        inventory_account_id: Account that carries the value of the stock.
        attribute_id1: First attribute that the items differ in.
        attribute_name1: Name of that attribute, `Size` for instance.
        attribute_id2: Second attribute.
        attribute_id3: Third attribute.
        source: Where the record was made.
        image_id: Identifies the image of the group.
        image_name: File name of that image.
        image_type: Extension of that file name.
        items: The items of the group.
        documents: Attached files.
        attributes: What the items differ in.
        options: Values of the first attribute once more.
    """

    group_id: str = ""
    group_name: str | None = None
    product_type: str | None = None
    brand: str | None = None
    manufacturer: str | None = None
    unit: str | None = None
    description: str | None = None
    is_taxable: bool | None = None
    tax_id: str | None = None
    tax_name: str | None = None
    tax_percentage: float | None = None
    tax_type: str | None = None
    tax_exemption_id: str | None = None
    purchase_account_id: str | None = None
    account_id: str | None = None
    inventory_account_id: str | None = None
    attribute_id1: str | None = None
    attribute_name1: str | None = None
    attribute_id2: str | None = None
    attribute_name2: str | None = None
    attribute_id3: str | None = None
    attribute_name3: str | None = None
    status: Literal["active", "inactive"] | str | None = None
    source: str | None = None
    image_id: str | None = None
    image_name: str | None = None
    image_type: str | None = None
    custom_fields: list[CustomField] = NONE
    items: list[ItemGroupItem] = NONE
    documents: list[Any] = NONE
    attributes: list[ItemGroupAttribute] = NONE
    options: list[ItemGroupOption] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.group_id = v if type(v := get("group_id")) is str else identifier(v, self, "group_id")
        self.group_name = (v if type(v) is str else text(v, self, "group_name")) if (v := get("group_name")) else None
        self.product_type = (v if type(v) is str else text(v, self, "product_type")) if (v := get("product_type")) else None
        self.brand = (v if type(v) is str else text(v, self, "brand")) if (v := get("brand")) else None
        self.manufacturer = (v if type(v) is str else text(v, self, "manufacturer")) if (v := get("manufacturer")) else None
        self.unit = (v if type(v) is str else text(v, self, "unit")) if (v := get("unit")) else None
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.is_taxable = (v if type(v) is bool else flag(v, self, "is_taxable")) if (v := get("is_taxable")) or v == 0 else None
        self.tax_id = (v if type(v) is str else text(v, self, "tax_id")) if (v := get("tax_id")) else None
        self.tax_name = (v if type(v) is str else text(v, self, "tax_name")) if (v := get("tax_name")) else None
        self.tax_percentage = (
            (v if type(v) is float else number(v, self, "tax_percentage")) if (v := get("tax_percentage")) or v == 0 else None
        )
        self.tax_type = (v if type(v) is str else text(v, self, "tax_type")) if (v := get("tax_type")) else None
        self.tax_exemption_id = (v if type(v) is str else text(v, self, "tax_exemption_id")) if (v := get("tax_exemption_id")) else None
        self.purchase_account_id = (
            (v if type(v) is str else text(v, self, "purchase_account_id")) if (v := get("purchase_account_id")) else None
        )
        self.account_id = (v if type(v) is str else text(v, self, "account_id")) if (v := get("account_id")) else None
        self.inventory_account_id = (
            (v if type(v) is str else text(v, self, "inventory_account_id")) if (v := get("inventory_account_id")) else None
        )
        self.attribute_id1 = (v if type(v) is str else text(v, self, "attribute_id1")) if (v := get("attribute_id1")) else None
        self.attribute_name1 = (v if type(v) is str else text(v, self, "attribute_name1")) if (v := get("attribute_name1")) else None
        self.attribute_id2 = (v if type(v) is str else text(v, self, "attribute_id2")) if (v := get("attribute_id2")) else None
        self.attribute_name2 = (v if type(v) is str else text(v, self, "attribute_name2")) if (v := get("attribute_name2")) else None
        self.attribute_id3 = (v if type(v) is str else text(v, self, "attribute_id3")) if (v := get("attribute_id3")) else None
        self.attribute_name3 = (v if type(v) is str else text(v, self, "attribute_name3")) if (v := get("attribute_name3")) else None
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.source = (v if type(v) is str else text(v, self, "source")) if (v := get("source")) else None
        self.image_id = (v if type(v) is str else text(v, self, "image_id")) if (v := get("image_id")) else None
        self.image_name = (v if type(v) is str else text(v, self, "image_name")) if (v := get("image_name")) else None
        self.image_type = (v if type(v) is str else text(v, self, "image_type")) if (v := get("image_type")) else None
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.items = (
            []
            if not (v := get("items"))
            else [ItemGroupItem.from_dict(m) if type(m) is dict else ItemGroupItem.member(m, self, "items") for m in v]
            if type(v) is list
            else array(ItemGroupItem.read, v, self, "items")
        )
        self.documents = array(anything, v, self, "documents") if (v := get("documents")) else []
        self.attributes = (
            []
            if not (v := get("attributes"))
            else [ItemGroupAttribute.from_dict(m) if type(m) is dict else ItemGroupAttribute.member(m, self, "attributes") for m in v]
            if type(v) is list
            else array(ItemGroupAttribute.read, v, self, "attributes")
        )
        self.options = (
            []
            if not (v := get("options"))
            else [ItemGroupOption.from_dict(m) if type(m) is dict else ItemGroupOption.member(m, self, "options") for m in v]
            if type(v) is list
            else array(ItemGroupOption.read, v, self, "options")
        )
        return self
