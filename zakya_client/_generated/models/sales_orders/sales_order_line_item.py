# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesOrderLineItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.sales_orders.sales_order_mapped_item import SalesOrderMappedItem
from zakya_client._generated.models.sales_orders.sales_order_tax import SalesOrderTax
from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client._generated.models.shared.package_details import PackageDetails
from zakya_client._generated.models.shared.tag import Tag
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    amount,
    anything,
    array,
    flag,
    identifier,
    integer,
    number,
    text,
)


@define(eq=False, repr=False)
class SalesOrderLineItem(ResponseModel):
    """One line of a sales order.

    Attributes:
        line_item_id: Identifies the line.
        item_id: Item that was ordered.
        item_order: Position of the line, from 0 in samples and from 1 in live answers.
        unit: Unit that the quantity counts.
        rate: Price of one unit.
        bcy_rate: Price of one unit in the organization's currency.
        tds_tax_id: Tax deducted at source, or a group of such taxes (Mexico).
        tax_type: Whether it is a single tax or a group, `tax` for instance.
        item_total: Price of the line.
        quantity: Quantity that was ordered.
        warehouse_id: Warehouse that the goods leave, in older organizations.
        location_id: Location that the goods leave, in newer organizations.
        hsn_or_sac: Code of the goods or services for the tax office (India).
        sat_item_key_code: Code of the goods or services for the tax office (Mexico).
        unitkey_code: Code of the unit for the tax office (Mexico).
        image_id: Identifies the item's image.
        image_type: Extension of the image's file name.
        variant_id: The same item in organizations with variants.
        product_id: Product that the variant belongs to.
        group_name: Name of the item group.
        sku: Stock keeping unit of the item.
        product_type: Kind of product, `goods` for instance.
        line_item_type: Kind of line, `goods` for instance.
        item_type: What is done with the item, `sales_and_purchases` for instance.
        attribute_name1: First attribute that tells variants apart, the colour for instance.
        attribute_name2: Second attribute.
        attribute_name3: Third attribute.
        attribute_option_name1: Option of the first attribute.
        attribute_option_name2: Option of the second attribute.
        attribute_option_name3: Option of the third attribute.
        attribute_option_data1: Data of the first option.
        attribute_option_data2: Data of the second option.
        attribute_option_data3: Data of the third option.
        is_combo_product: Whether the item is put together from others.
        combo_type: How the item is put together.
        mapped_items: Items that it is put together from.
        is_modifier_item: Whether the line modifies another one.
        is_unconfirmed_product: Whether the item awaits confirmation.
        is_fulfillable: Whether the stock is enough; `0` in live answers.
        header_id: Heading that the line stands under.
        pricebook_id: Price list that the rate comes from.
        sales_rate: Usual selling price of the item.
        discount: Discount on the line, an amount or a percentage.
        discount_amount: Discount on the line as an amount.
        discounts: Discounts on the line, one by one.
        line_item_taxes: Taxes on the line, one by one.
        item_sub_total: Price of the line without tax.
        quantity_invoiced_cancelled: Quantity that was invoiced and cancelled.
        quantity_backordered: Quantity that was ordered from a vendor.
        quantity_dropshipped: Quantity that the vendor ships straight to the customer.
        quantity_manuallyfulfilled: Quantity that was marked as fulfilled by hand.
        image_document_id: Identifies the image among the files.
        document_id: The same identifier once more.
        item_custom_fields: Custom fields of the line.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        tags: Reporting tags of the line.
    """

    line_item_id: str = ""
    item_id: str = ""
    item_order: int | None = None
    name: str | None = None
    description: str | None = None
    unit: str | None = None
    is_invoiced: bool | None = None
    rate: float | None = None
    bcy_rate: float | None = None
    tax_id: str | None = None
    tds_tax_id: str | None = None
    tax_name: str | None = None
    tax_type: str | None = None
    tax_percentage: float | None = None
    item_total: float | None = None
    quantity: float | None = None
    quantity_invoiced: float | None = None
    quantity_packed: float | None = None
    quantity_shipped: float | None = None
    warehouse_id: str | None = None
    location_id: str | None = None
    location_name: str | None = None
    hsn_or_sac: str | None = None
    sat_item_key_code: str | None = None
    unitkey_code: str | None = None
    image_id: str | None = None
    image_name: str | None = None
    image_type: str | None = None
    variant_id: str | None = None
    product_id: str | None = None
    group_name: str | None = None
    sku: str | None = None
    product_type: str | None = None
    line_item_type: str | None = None
    item_type: str | None = None
    attribute_name1: str | None = None
    attribute_name2: str | None = None
    attribute_name3: str | None = None
    attribute_option_name1: str | None = None
    attribute_option_name2: str | None = None
    attribute_option_name3: str | None = None
    attribute_option_data1: str | None = None
    attribute_option_data2: str | None = None
    attribute_option_data3: str | None = None
    is_combo_product: bool | None = None
    combo_type: Literal["assembly", "kit"] | str | None = None
    mapped_items: list[SalesOrderMappedItem] = NONE
    is_modifier_item: bool | None = None
    is_returnable: bool | None = None
    is_unconfirmed_product: bool | None = None
    is_fulfillable: bool | None = None
    header_id: str | None = None
    header_name: str | None = None
    project_id: str | None = None
    pricebook_id: str | None = None
    sales_rate: float | None = None
    discount: float | str | None = None
    discount_amount: float | None = None
    discounts: list[Any] = NONE
    line_item_taxes: list[SalesOrderTax] = NONE
    item_sub_total: float | None = None
    quantity_invoiced_cancelled: float | None = None
    quantity_picked: float | None = None
    quantity_delivered: float | None = None
    quantity_returned: float | None = None
    quantity_cancelled: float | None = None
    quantity_backordered: float | None = None
    quantity_dropshipped: float | None = None
    quantity_manuallyfulfilled: float | None = None
    package_details: PackageDetails | None = None
    image_document_id: str | None = None
    document_id: str | None = None
    item_custom_fields: list[CustomField] = NONE
    custom_field_hash: Any | None = None
    tags: list[Tag] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.line_item_id = v if type(v := get("line_item_id")) is str else identifier(v, self, "line_item_id")
        self.item_id = v if type(v := get("item_id")) is str else identifier(v, self, "item_id")
        self.item_order = (v if type(v) is int else integer(v, self, "item_order")) if (v := get("item_order")) or v == 0 else None
        self.name = (v if type(v) is str else text(v, self, "name")) if (v := get("name")) else None
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.unit = (v if type(v) is str else text(v, self, "unit")) if (v := get("unit")) else None
        self.is_invoiced = (v if type(v) is bool else flag(v, self, "is_invoiced")) if (v := get("is_invoiced")) or v == 0 else None
        self.rate = (v if type(v) is float else number(v, self, "rate")) if (v := get("rate")) or v == 0 else None
        self.bcy_rate = (v if type(v) is float else number(v, self, "bcy_rate")) if (v := get("bcy_rate")) or v == 0 else None
        self.tax_id = (v if type(v) is str else text(v, self, "tax_id")) if (v := get("tax_id")) else None
        self.tds_tax_id = (v if type(v) is str else text(v, self, "tds_tax_id")) if (v := get("tds_tax_id")) else None
        self.tax_name = (v if type(v) is str else text(v, self, "tax_name")) if (v := get("tax_name")) else None
        self.tax_type = (v if type(v) is str else text(v, self, "tax_type")) if (v := get("tax_type")) else None
        self.tax_percentage = (
            (v if type(v) is float else number(v, self, "tax_percentage")) if (v := get("tax_percentage")) or v == 0 else None
        )
        self.item_total = (v if type(v) is float else number(v, self, "item_total")) if (v := get("item_total")) or v == 0 else None
        self.quantity = (v if type(v) is float else number(v, self, "quantity")) if (v := get("quantity")) or v == 0 else None
        self.quantity_invoiced = (
            (v if type(v) is float else number(v, self, "quantity_invoiced")) if (v := get("quantity_invoiced")) or v == 0 else None
        )
        self.quantity_packed = (
            (v if type(v) is float else number(v, self, "quantity_packed")) if (v := get("quantity_packed")) or v == 0 else None
        )
        self.quantity_shipped = (
            (v if type(v) is float else number(v, self, "quantity_shipped")) if (v := get("quantity_shipped")) or v == 0 else None
        )
        self.warehouse_id = (v if type(v) is str else text(v, self, "warehouse_id")) if (v := get("warehouse_id")) else None
        self.location_id = (v if type(v) is str else text(v, self, "location_id")) if (v := get("location_id")) else None
        self.location_name = (v if type(v) is str else text(v, self, "location_name")) if (v := get("location_name")) else None
        self.hsn_or_sac = (v if type(v) is str else text(v, self, "hsn_or_sac")) if (v := get("hsn_or_sac")) else None
        self.sat_item_key_code = (v if type(v) is str else text(v, self, "sat_item_key_code")) if (v := get("sat_item_key_code")) else None
        self.unitkey_code = (v if type(v) is str else text(v, self, "unitkey_code")) if (v := get("unitkey_code")) else None
        self.image_id = (v if type(v) is str else text(v, self, "image_id")) if (v := get("image_id")) else None
        self.image_name = (v if type(v) is str else text(v, self, "image_name")) if (v := get("image_name")) else None
        self.image_type = (v if type(v) is str else text(v, self, "image_type")) if (v := get("image_type")) else None
        self.variant_id = (v if type(v) is str else text(v, self, "variant_id")) if (v := get("variant_id")) else None
        self.product_id = (v if type(v) is str else text(v, self, "product_id")) if (v := get("product_id")) else None
        self.group_name = (v if type(v) is str else text(v, self, "group_name")) if (v := get("group_name")) else None
        self.sku = (v if type(v) is str else text(v, self, "sku")) if (v := get("sku")) else None
        self.product_type = (v if type(v) is str else text(v, self, "product_type")) if (v := get("product_type")) else None
        self.line_item_type = (v if type(v) is str else text(v, self, "line_item_type")) if (v := get("line_item_type")) else None
        self.item_type = (v if type(v) is str else text(v, self, "item_type")) if (v := get("item_type")) else None
        self.attribute_name1 = (v if type(v) is str else text(v, self, "attribute_name1")) if (v := get("attribute_name1")) else None
        self.attribute_name2 = (v if type(v) is str else text(v, self, "attribute_name2")) if (v := get("attribute_name2")) else None
        self.attribute_name3 = (v if type(v) is str else text(v, self, "attribute_name3")) if (v := get("attribute_name3")) else None
        self.attribute_option_name1 = (
            (v if type(v) is str else text(v, self, "attribute_option_name1")) if (v := get("attribute_option_name1")) else None
        )
        self.attribute_option_name2 = (
            (v if type(v) is str else text(v, self, "attribute_option_name2")) if (v := get("attribute_option_name2")) else None
        )
        self.attribute_option_name3 = (
            (v if type(v) is str else text(v, self, "attribute_option_name3")) if (v := get("attribute_option_name3")) else None
        )
        self.attribute_option_data1 = (
            (v if type(v) is str else text(v, self, "attribute_option_data1")) if (v := get("attribute_option_data1")) else None
        )
        self.attribute_option_data2 = (
            (v if type(v) is str else text(v, self, "attribute_option_data2")) if (v := get("attribute_option_data2")) else None
        )
        self.attribute_option_data3 = (
            (v if type(v) is str else text(v, self, "attribute_option_data3")) if (v := get("attribute_option_data3")) else None
        )
        self.is_combo_product = (
            (v if type(v) is bool else flag(v, self, "is_combo_product")) if (v := get("is_combo_product")) or v == 0 else None
        )
        self.combo_type = (v if type(v) is str else text(v, self, "combo_type")) if (v := get("combo_type")) else None
        self.mapped_items = (
            []
            if not (v := get("mapped_items"))
            else [SalesOrderMappedItem.from_dict(m) if type(m) is dict else SalesOrderMappedItem.member(m, self, "mapped_items") for m in v]
            if type(v) is list
            else array(SalesOrderMappedItem.read, v, self, "mapped_items")
        )
        self.is_modifier_item = (
            (v if type(v) is bool else flag(v, self, "is_modifier_item")) if (v := get("is_modifier_item")) or v == 0 else None
        )
        self.is_returnable = (v if type(v) is bool else flag(v, self, "is_returnable")) if (v := get("is_returnable")) or v == 0 else None
        self.is_unconfirmed_product = (
            (v if type(v) is bool else flag(v, self, "is_unconfirmed_product")) if (v := get("is_unconfirmed_product")) or v == 0 else None
        )
        self.is_fulfillable = (
            (v if type(v) is bool else flag(v, self, "is_fulfillable")) if (v := get("is_fulfillable")) or v == 0 else None
        )
        self.header_id = (v if type(v) is str else text(v, self, "header_id")) if (v := get("header_id")) else None
        self.header_name = (v if type(v) is str else text(v, self, "header_name")) if (v := get("header_name")) else None
        self.project_id = (v if type(v) is str else text(v, self, "project_id")) if (v := get("project_id")) else None
        self.pricebook_id = (v if type(v) is str else text(v, self, "pricebook_id")) if (v := get("pricebook_id")) else None
        self.sales_rate = (v if type(v) is float else number(v, self, "sales_rate")) if (v := get("sales_rate")) or v == 0 else None
        self.discount = None if (v := get("discount")) is None else amount(v, self, "discount")
        self.discount_amount = (
            (v if type(v) is float else number(v, self, "discount_amount")) if (v := get("discount_amount")) or v == 0 else None
        )
        self.discounts = array(anything, v, self, "discounts") if (v := get("discounts")) else []
        self.line_item_taxes = (
            []
            if not (v := get("line_item_taxes"))
            else [SalesOrderTax.from_dict(m) if type(m) is dict else SalesOrderTax.member(m, self, "line_item_taxes") for m in v]
            if type(v) is list
            else array(SalesOrderTax.read, v, self, "line_item_taxes")
        )
        self.item_sub_total = (
            (v if type(v) is float else number(v, self, "item_sub_total")) if (v := get("item_sub_total")) or v == 0 else None
        )
        self.quantity_invoiced_cancelled = (
            (v if type(v) is float else number(v, self, "quantity_invoiced_cancelled"))
            if (v := get("quantity_invoiced_cancelled")) or v == 0
            else None
        )
        self.quantity_picked = (
            (v if type(v) is float else number(v, self, "quantity_picked")) if (v := get("quantity_picked")) or v == 0 else None
        )
        self.quantity_delivered = (
            (v if type(v) is float else number(v, self, "quantity_delivered")) if (v := get("quantity_delivered")) or v == 0 else None
        )
        self.quantity_returned = (
            (v if type(v) is float else number(v, self, "quantity_returned")) if (v := get("quantity_returned")) or v == 0 else None
        )
        self.quantity_cancelled = (
            (v if type(v) is float else number(v, self, "quantity_cancelled")) if (v := get("quantity_cancelled")) or v == 0 else None
        )
        self.quantity_backordered = (
            (v if type(v) is float else number(v, self, "quantity_backordered")) if (v := get("quantity_backordered")) or v == 0 else None
        )
        self.quantity_dropshipped = (
            (v if type(v) is float else number(v, self, "quantity_dropshipped")) if (v := get("quantity_dropshipped")) or v == 0 else None
        )
        self.quantity_manuallyfulfilled = (
            (v if type(v) is float else number(v, self, "quantity_manuallyfulfilled"))
            if (v := get("quantity_manuallyfulfilled")) or v == 0
            else None
        )
        self.package_details = None if (v := get("package_details")) is None else PackageDetails.read(v, self, "package_details")
        self.image_document_id = (v if type(v) is str else text(v, self, "image_document_id")) if (v := get("image_document_id")) else None
        self.document_id = (v if type(v) is str else text(v, self, "document_id")) if (v := get("document_id")) else None
        self.item_custom_fields = (
            []
            if not (v := get("item_custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "item_custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "item_custom_fields")
        )
        self.custom_field_hash = None if (v := get("custom_field_hash")) is None else anything(v, self, "custom_field_hash")
        self.tags = (
            []
            if not (v := get("tags"))
            else [Tag.from_dict(m) if type(m) is dict else Tag.member(m, self, "tags") for m in v]
            if type(v) is list
            else array(Tag.read, v, self, "tags")
        )
        return self
