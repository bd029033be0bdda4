# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""One line of a sales order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.custom_field import CustomField
from zakya_client._generated.models.package_details import PackageDetails
from zakya_client._generated.models.sales_order_mapped_item import SalesOrderMappedItem
from zakya_client._generated.models.sales_order_tax import SalesOrderTax
from zakya_client._generated.models.tag import Tag
from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class SalesOrderLineItem(Answer):
    """One line of a sales order.

    Attributes:
        line_item_id: Identifies the line.
        item_id: Item that was ordered.
        variant_id: The same item in organizations with variants.
        product_id: Product that the variant belongs to.
        item_order: Position of the line, from 0 in samples and from 1 in live answers.
        group_name: Name of the item group.
        sku: Stock keeping unit of the item.
        unit: Unit that the quantity counts.
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
        rate: Price of one unit.
        bcy_rate: Price of one unit in the organization's currency.
        sales_rate: Usual selling price of the item.
        discount: Discount on the line, an amount or a percentage.
        discount_amount: Discount on the line as an amount.
        discounts: Discounts on the line, one by one.
        tds_tax_id: Tax deducted at source, or a group of such taxes (Mexico).
        tax_type: Whether it is a single tax or a group, `tax` for instance.
        line_item_taxes: Taxes on the line, one by one.
        item_sub_total: Price of the line without tax.
        item_total: Price of the line.
        quantity: Quantity that was ordered.
        quantity_invoiced_cancelled: Quantity that was invoiced and cancelled.
        quantity_backordered: Quantity that was ordered from a vendor.
        quantity_dropshipped: Quantity that the vendor ships straight to the customer.
        quantity_manuallyfulfilled: Quantity that was marked as fulfilled by hand.
        warehouse_id: Warehouse that the goods leave, in older organizations.
        location_id: Location that the goods leave, in newer organizations.
        hsn_or_sac: Code of the goods or services for the tax office (India).
        sat_item_key_code: Code of the goods or services for the tax office (Mexico).
        unitkey_code: Code of the unit for the tax office (Mexico).
        image_id: Identifies the item's image.
        image_type: Extension of the image's file name.
        image_document_id: Identifies the image among the files.
        document_id: The same identifier once more.
        item_custom_fields: Custom fields of the line.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        tags: Reporting tags of the line.
    """

    line_item_id: str | None = None
    item_id: str | None = None
    variant_id: str | None = None
    product_id: str | None = None
    item_order: int | None = None
    name: str | None = None
    group_name: str | None = None
    description: str | None = None
    sku: str | None = None
    unit: str | None = None
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
    mapped_items: list[SalesOrderMappedItem] | None = None
    is_modifier_item: bool | None = None
    is_returnable: bool | None = None
    is_unconfirmed_product: bool | None = None
    is_fulfillable: bool | None = None
    is_invoiced: bool | None = None
    header_id: str | None = None
    header_name: str | None = None
    project_id: str | None = None
    pricebook_id: str | None = None
    rate: float | None = None
    bcy_rate: float | None = None
    sales_rate: float | None = None
    discount: float | str | None = None
    discount_amount: float | None = None
    discounts: list[Any] | None = None
    tax_id: str | None = None
    tds_tax_id: str | None = None
    tax_name: str | None = None
    tax_type: str | None = None
    tax_percentage: float | None = None
    line_item_taxes: list[SalesOrderTax] | None = None
    item_sub_total: float | None = None
    item_total: float | None = None
    quantity: float | None = None
    quantity_invoiced: float | None = None
    quantity_invoiced_cancelled: float | None = None
    quantity_packed: float | None = None
    quantity_picked: float | None = None
    quantity_shipped: float | None = None
    quantity_delivered: float | None = None
    quantity_returned: float | None = None
    quantity_cancelled: float | None = None
    quantity_backordered: float | None = None
    quantity_dropshipped: float | None = None
    quantity_manuallyfulfilled: float | None = None
    warehouse_id: str | None = None
    location_id: str | None = None
    location_name: str | None = None
    package_details: PackageDetails | None = None
    hsn_or_sac: str | None = None
    sat_item_key_code: str | None = None
    unitkey_code: str | None = None
    image_id: str | None = None
    image_name: str | None = None
    image_type: str | None = None
    image_document_id: str | None = None
    document_id: str | None = None
    item_custom_fields: list[CustomField] | None = None
    custom_field_hash: Any | None = None
    tags: list[Tag] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.line_item_id = (v or None) if (v := get("line_item_id")).__class__ is str else wire.text(v, self, "line_item_id")
        self.item_id = (v or None) if (v := get("item_id")).__class__ is str else wire.text(v, self, "item_id")
        self.variant_id = (v or None) if (v := get("variant_id")).__class__ is str else wire.text(v, self, "variant_id")
        self.product_id = (v or None) if (v := get("product_id")).__class__ is str else wire.text(v, self, "product_id")
        self.item_order = v if (v := get("item_order")).__class__ is int else wire.integer(v, self, "item_order")
        self.name = (v or None) if (v := get("name")).__class__ is str else wire.text(v, self, "name")
        self.group_name = (v or None) if (v := get("group_name")).__class__ is str else wire.text(v, self, "group_name")
        self.description = (v or None) if (v := get("description")).__class__ is str else wire.text(v, self, "description")
        self.sku = (v or None) if (v := get("sku")).__class__ is str else wire.text(v, self, "sku")
        self.unit = (v or None) if (v := get("unit")).__class__ is str else wire.text(v, self, "unit")
        self.product_type = (v or None) if (v := get("product_type")).__class__ is str else wire.text(v, self, "product_type")
        self.line_item_type = (v or None) if (v := get("line_item_type")).__class__ is str else wire.text(v, self, "line_item_type")
        self.item_type = (v or None) if (v := get("item_type")).__class__ is str else wire.text(v, self, "item_type")
        self.attribute_name1 = (v or None) if (v := get("attribute_name1")).__class__ is str else wire.text(v, self, "attribute_name1")
        self.attribute_name2 = (v or None) if (v := get("attribute_name2")).__class__ is str else wire.text(v, self, "attribute_name2")
        self.attribute_name3 = (v or None) if (v := get("attribute_name3")).__class__ is str else wire.text(v, self, "attribute_name3")
        self.attribute_option_name1 = (
            (v or None) if (v := get("attribute_option_name1")).__class__ is str else wire.text(v, self, "attribute_option_name1")
        )
        self.attribute_option_name2 = (
            (v or None) if (v := get("attribute_option_name2")).__class__ is str else wire.text(v, self, "attribute_option_name2")
        )
        self.attribute_option_name3 = (
            (v or None) if (v := get("attribute_option_name3")).__class__ is str else wire.text(v, self, "attribute_option_name3")
        )
        self.attribute_option_data1 = (
            (v or None) if (v := get("attribute_option_data1")).__class__ is str else wire.text(v, self, "attribute_option_data1")
        )
        self.attribute_option_data2 = (
            (v or None) if (v := get("attribute_option_data2")).__class__ is str else wire.text(v, self, "attribute_option_data2")
        )
        self.attribute_option_data3 = (
            (v or None) if (v := get("attribute_option_data3")).__class__ is str else wire.text(v, self, "attribute_option_data3")
        )
        self.is_combo_product = v if (v := get("is_combo_product")).__class__ is bool else wire.flag(v, self, "is_combo_product")
        self.combo_type = (v or None) if (v := get("combo_type")).__class__ is str else wire.text(v, self, "combo_type")
        self.mapped_items = wire.array(SalesOrderMappedItem.read, get("mapped_items"), self, "mapped_items")
        self.is_modifier_item = v if (v := get("is_modifier_item")).__class__ is bool else wire.flag(v, self, "is_modifier_item")
        self.is_returnable = v if (v := get("is_returnable")).__class__ is bool else wire.flag(v, self, "is_returnable")
        self.is_unconfirmed_product = (
            v if (v := get("is_unconfirmed_product")).__class__ is bool else wire.flag(v, self, "is_unconfirmed_product")
        )
        self.is_fulfillable = v if (v := get("is_fulfillable")).__class__ is bool else wire.flag(v, self, "is_fulfillable")
        self.is_invoiced = v if (v := get("is_invoiced")).__class__ is bool else wire.flag(v, self, "is_invoiced")
        self.header_id = (v or None) if (v := get("header_id")).__class__ is str else wire.text(v, self, "header_id")
        self.header_name = (v or None) if (v := get("header_name")).__class__ is str else wire.text(v, self, "header_name")
        self.project_id = (v or None) if (v := get("project_id")).__class__ is str else wire.text(v, self, "project_id")
        self.pricebook_id = (v or None) if (v := get("pricebook_id")).__class__ is str else wire.text(v, self, "pricebook_id")
        self.rate = v if (v := get("rate")).__class__ is float else wire.number(v, self, "rate")
        self.bcy_rate = v if (v := get("bcy_rate")).__class__ is float else wire.number(v, self, "bcy_rate")
        self.sales_rate = v if (v := get("sales_rate")).__class__ is float else wire.number(v, self, "sales_rate")
        self.discount = wire.anything(get("discount"), self, "discount")
        self.discount_amount = v if (v := get("discount_amount")).__class__ is float else wire.number(v, self, "discount_amount")
        self.discounts = wire.array(wire.anything, get("discounts"), self, "discounts")
        self.tax_id = (v or None) if (v := get("tax_id")).__class__ is str else wire.text(v, self, "tax_id")
        self.tds_tax_id = (v or None) if (v := get("tds_tax_id")).__class__ is str else wire.text(v, self, "tds_tax_id")
        self.tax_name = (v or None) if (v := get("tax_name")).__class__ is str else wire.text(v, self, "tax_name")
        self.tax_type = (v or None) if (v := get("tax_type")).__class__ is str else wire.text(v, self, "tax_type")
        self.tax_percentage = v if (v := get("tax_percentage")).__class__ is float else wire.number(v, self, "tax_percentage")
        self.line_item_taxes = wire.array(SalesOrderTax.read, get("line_item_taxes"), self, "line_item_taxes")
        self.item_sub_total = v if (v := get("item_sub_total")).__class__ is float else wire.number(v, self, "item_sub_total")
        self.item_total = v if (v := get("item_total")).__class__ is float else wire.number(v, self, "item_total")
        self.quantity = v if (v := get("quantity")).__class__ is float else wire.number(v, self, "quantity")
        self.quantity_invoiced = v if (v := get("quantity_invoiced")).__class__ is float else wire.number(v, self, "quantity_invoiced")
        self.quantity_invoiced_cancelled = (
            v if (v := get("quantity_invoiced_cancelled")).__class__ is float else wire.number(v, self, "quantity_invoiced_cancelled")
        )
        self.quantity_packed = v if (v := get("quantity_packed")).__class__ is float else wire.number(v, self, "quantity_packed")
        self.quantity_picked = v if (v := get("quantity_picked")).__class__ is float else wire.number(v, self, "quantity_picked")
        self.quantity_shipped = v if (v := get("quantity_shipped")).__class__ is float else wire.number(v, self, "quantity_shipped")
        self.quantity_delivered = v if (v := get("quantity_delivered")).__class__ is float else wire.number(v, self, "quantity_delivered")
        self.quantity_returned = v if (v := get("quantity_returned")).__class__ is float else wire.number(v, self, "quantity_returned")
        self.quantity_cancelled = v if (v := get("quantity_cancelled")).__class__ is float else wire.number(v, self, "quantity_cancelled")
        self.quantity_backordered = (
            v if (v := get("quantity_backordered")).__class__ is float else wire.number(v, self, "quantity_backordered")
        )
        self.quantity_dropshipped = (
            v if (v := get("quantity_dropshipped")).__class__ is float else wire.number(v, self, "quantity_dropshipped")
        )
        self.quantity_manuallyfulfilled = (
            v if (v := get("quantity_manuallyfulfilled")).__class__ is float else wire.number(v, self, "quantity_manuallyfulfilled")
        )
        self.warehouse_id = (v or None) if (v := get("warehouse_id")).__class__ is str else wire.text(v, self, "warehouse_id")
        self.location_id = (v or None) if (v := get("location_id")).__class__ is str else wire.text(v, self, "location_id")
        self.location_name = (v or None) if (v := get("location_name")).__class__ is str else wire.text(v, self, "location_name")
        self.package_details = PackageDetails.read(get("package_details"), self, "package_details")
        self.hsn_or_sac = (v or None) if (v := get("hsn_or_sac")).__class__ is str else wire.text(v, self, "hsn_or_sac")
        self.sat_item_key_code = (
            (v or None) if (v := get("sat_item_key_code")).__class__ is str else wire.text(v, self, "sat_item_key_code")
        )
        self.unitkey_code = (v or None) if (v := get("unitkey_code")).__class__ is str else wire.text(v, self, "unitkey_code")
        self.image_id = (v or None) if (v := get("image_id")).__class__ is str else wire.text(v, self, "image_id")
        self.image_name = (v or None) if (v := get("image_name")).__class__ is str else wire.text(v, self, "image_name")
        self.image_type = (v or None) if (v := get("image_type")).__class__ is str else wire.text(v, self, "image_type")
        self.image_document_id = (
            (v or None) if (v := get("image_document_id")).__class__ is str else wire.text(v, self, "image_document_id")
        )
        self.document_id = (v or None) if (v := get("document_id")).__class__ is str else wire.text(v, self, "document_id")
        self.item_custom_fields = wire.array(CustomField.read, get("item_custom_fields"), self, "item_custom_fields")
        self.custom_field_hash = wire.anything(get("custom_field_hash"), self, "custom_field_hash")
        self.tags = wire.array(Tag.read, get("tags"), self, "tags")
        return self
