# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""An item as a row of the list. Custom fields that are set stand beside the fields as `cf_x` (text for
people) and `cf_x_unformatted` (the value), reporting tags as `tag_1`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.custom_field import CustomField
from zakya_client._generated.models.location_stock import LocationStock
from zakya_client._generated.models.tag import Tag
from zakya_client._generated.models.warehouse_stock import WarehouseStock
from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class ItemRow(Answer):
    """An item as a row of the list. Custom fields that are set stand beside the fields as `cf_x` (text
    for people) and `cf_x_unformatted` (the value), reporting tags as `tag_1`.

    Attributes:
        item_id: Identifies the item.
        name: Name of the item, as documents show it.
        item_name: The name once more.
        sku: Stock-keeping unit, the organization's own code for the item.
        group_id: Item group that the item is a variant of.
        source: Where the record was made, `user` for instance.
        can_be_sold: Whether sales documents may have the item.
        can_be_purchased: Whether purchase documents may have the item.
        track_inventory: Whether stock of the item is counted.
        is_returnable: Whether customers may return the item.
        is_combo_product: Whether it is a composite item, made of other items.
        is_linked_with_zohocrm: Whether Zoho CRM has a product for it.
        zcrm_product_id: Product in Zoho CRM.
        has_attachment: Whether files are attached.
        unit: Unit that the item is counted in, `pcs` or `kg` for instance.
        description: Text for sales documents.
        purchase_description: Text for purchase documents.
        rate: Sales price of one unit.
        purchase_rate: Purchase price of one unit.
        tax_id: Tax on sales of the item.
        hsn_or_sac: Code of the goods (HSN) or services (SAC) for tax (India).
        sat_item_key_code: Product code of the tax authority SAT (Mexico).
        unitkey_code: Unit code of the tax authority SAT (Mexico).
        account_id: Account that sales are booked to.
        account_name: Name of the account that sales are booked to.
        purchase_account_id: Account that purchases are booked to.
        reorder_level: Stock at which to order more.
        locations: Stock in each location.
        warehouses: Stock in each warehouse; older organizations have these, newer ones `locations`.
        upc: Universal product code, 12 digits.
        ean: European article number.
        isbn: Book number.
        part_number: The manufacturer's number of the part.
        attribute_id1: Attribute that tells the variants of a group apart.
        attribute_name1: Name of the attribute that tells the variants of a group apart.
        attribute_option_id1: Option of the attribute that this variant has.
        attribute_option_name1: Name of the option that this variant has.
        image_name: File name of the image.
        image_type: Extension of the image's file name, `jpg` for instance.
        image_document_id: File that holds the image.
        length: In `dimension_unit`.
        width: In `dimension_unit`.
        height: In `dimension_unit`.
        weight: In `weight_unit`.
        weight_unit: Unit of the weight, `kg` for instance.
        dimension_unit: Unit of the lengths, `cm` for instance.
        tags: Reporting tags.
    """

    item_id: str | None = None
    name: str | None = None
    item_name: str | None = None
    sku: str | None = None
    group_id: str | None = None
    group_name: str | None = None
    brand: str | None = None
    manufacturer: str | None = None
    status: Literal["active", "inactive"] | str | None = None
    source: str | None = None
    item_type: Literal["inventory", "purchases", "sales", "sales_and_purchases"] | str | None = None
    product_type: Literal["goods", "service"] | str | None = None
    can_be_sold: bool | None = None
    can_be_purchased: bool | None = None
    track_inventory: bool | None = None
    is_returnable: bool | None = None
    is_combo_product: bool | None = None
    is_linked_with_zohocrm: bool | None = None
    zcrm_product_id: str | None = None
    has_attachment: bool | None = None
    unit: str | None = None
    description: str | None = None
    purchase_description: str | None = None
    rate: float | None = None
    purchase_rate: float | None = None
    is_taxable: bool | None = None
    tax_id: str | None = None
    tax_name: str | None = None
    tax_percentage: float | None = None
    hsn_or_sac: str | None = None
    sat_item_key_code: str | None = None
    unitkey_code: str | None = None
    account_id: str | None = None
    account_name: str | None = None
    purchase_account_id: str | None = None
    purchase_account_name: str | None = None
    reorder_level: float | None = None
    locations: list[LocationStock] | None = None
    warehouses: list[WarehouseStock] | None = None
    upc: str | None = None
    ean: str | None = None
    isbn: str | None = None
    part_number: str | None = None
    attribute_id1: str | None = None
    attribute_name1: str | None = None
    attribute_option_id1: str | None = None
    attribute_option_name1: str | None = None
    image_name: str | None = None
    image_type: str | None = None
    image_document_id: str | None = None
    length: float | None = None
    width: float | None = None
    height: float | None = None
    weight: float | None = None
    weight_unit: str | None = None
    dimension_unit: str | None = None
    tags: list[Tag] | None = None
    custom_fields: list[CustomField] | None = None
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.item_id = (v or None) if (v := get("item_id")).__class__ is str else wire.text(v, self, "item_id")
        self.name = (v or None) if (v := get("name")).__class__ is str else wire.text(v, self, "name")
        self.item_name = (v or None) if (v := get("item_name")).__class__ is str else wire.text(v, self, "item_name")
        self.sku = (v or None) if (v := get("sku")).__class__ is str else wire.text(v, self, "sku")
        self.group_id = (v or None) if (v := get("group_id")).__class__ is str else wire.text(v, self, "group_id")
        self.group_name = (v or None) if (v := get("group_name")).__class__ is str else wire.text(v, self, "group_name")
        self.brand = (v or None) if (v := get("brand")).__class__ is str else wire.text(v, self, "brand")
        self.manufacturer = (v or None) if (v := get("manufacturer")).__class__ is str else wire.text(v, self, "manufacturer")
        self.status = (v or None) if (v := get("status")).__class__ is str else wire.text(v, self, "status")
        self.source = (v or None) if (v := get("source")).__class__ is str else wire.text(v, self, "source")
        self.item_type = (v or None) if (v := get("item_type")).__class__ is str else wire.text(v, self, "item_type")
        self.product_type = (v or None) if (v := get("product_type")).__class__ is str else wire.text(v, self, "product_type")
        self.can_be_sold = v if (v := get("can_be_sold")).__class__ is bool else wire.flag(v, self, "can_be_sold")
        self.can_be_purchased = v if (v := get("can_be_purchased")).__class__ is bool else wire.flag(v, self, "can_be_purchased")
        self.track_inventory = v if (v := get("track_inventory")).__class__ is bool else wire.flag(v, self, "track_inventory")
        self.is_returnable = v if (v := get("is_returnable")).__class__ is bool else wire.flag(v, self, "is_returnable")
        self.is_combo_product = v if (v := get("is_combo_product")).__class__ is bool else wire.flag(v, self, "is_combo_product")
        self.is_linked_with_zohocrm = (
            v if (v := get("is_linked_with_zohocrm")).__class__ is bool else wire.flag(v, self, "is_linked_with_zohocrm")
        )
        self.zcrm_product_id = (v or None) if (v := get("zcrm_product_id")).__class__ is str else wire.text(v, self, "zcrm_product_id")
        self.has_attachment = v if (v := get("has_attachment")).__class__ is bool else wire.flag(v, self, "has_attachment")
        self.unit = (v or None) if (v := get("unit")).__class__ is str else wire.text(v, self, "unit")
        self.description = (v or None) if (v := get("description")).__class__ is str else wire.text(v, self, "description")
        self.purchase_description = (
            (v or None) if (v := get("purchase_description")).__class__ is str else wire.text(v, self, "purchase_description")
        )
        self.rate = v if (v := get("rate")).__class__ is float else wire.number(v, self, "rate")
        self.purchase_rate = v if (v := get("purchase_rate")).__class__ is float else wire.number(v, self, "purchase_rate")
        self.is_taxable = v if (v := get("is_taxable")).__class__ is bool else wire.flag(v, self, "is_taxable")
        self.tax_id = (v or None) if (v := get("tax_id")).__class__ is str else wire.text(v, self, "tax_id")
        self.tax_name = (v or None) if (v := get("tax_name")).__class__ is str else wire.text(v, self, "tax_name")
        self.tax_percentage = v if (v := get("tax_percentage")).__class__ is float else wire.number(v, self, "tax_percentage")
        self.hsn_or_sac = (v or None) if (v := get("hsn_or_sac")).__class__ is str else wire.text(v, self, "hsn_or_sac")
        self.sat_item_key_code = (
            (v or None) if (v := get("sat_item_key_code")).__class__ is str else wire.text(v, self, "sat_item_key_code")
        )
        self.unitkey_code = (v or None) if (v := get("unitkey_code")).__class__ is str else wire.text(v, self, "unitkey_code")
        self.account_id = (v or None) if (v := get("account_id")).__class__ is str else wire.text(v, self, "account_id")
        self.account_name = (v or None) if (v := get("account_name")).__class__ is str else wire.text(v, self, "account_name")
        self.purchase_account_id = (
            (v or None) if (v := get("purchase_account_id")).__class__ is str else wire.text(v, self, "purchase_account_id")
        )
        self.purchase_account_name = (
            (v or None) if (v := get("purchase_account_name")).__class__ is str else wire.text(v, self, "purchase_account_name")
        )
        self.reorder_level = v if (v := get("reorder_level")).__class__ is float else wire.number(v, self, "reorder_level")
        self.locations = wire.array(LocationStock.read, get("locations"), self, "locations")
        self.warehouses = wire.array(WarehouseStock.read, get("warehouses"), self, "warehouses")
        self.upc = (v or None) if (v := get("upc")).__class__ is str else wire.text(v, self, "upc")
        self.ean = (v or None) if (v := get("ean")).__class__ is str else wire.text(v, self, "ean")
        self.isbn = (v or None) if (v := get("isbn")).__class__ is str else wire.text(v, self, "isbn")
        self.part_number = (v or None) if (v := get("part_number")).__class__ is str else wire.text(v, self, "part_number")
        self.attribute_id1 = (v or None) if (v := get("attribute_id1")).__class__ is str else wire.text(v, self, "attribute_id1")
        self.attribute_name1 = (v or None) if (v := get("attribute_name1")).__class__ is str else wire.text(v, self, "attribute_name1")
        self.attribute_option_id1 = (
            (v or None) if (v := get("attribute_option_id1")).__class__ is str else wire.text(v, self, "attribute_option_id1")
        )
        self.attribute_option_name1 = (
            (v or None) if (v := get("attribute_option_name1")).__class__ is str else wire.text(v, self, "attribute_option_name1")
        )
        self.image_name = (v or None) if (v := get("image_name")).__class__ is str else wire.text(v, self, "image_name")
        self.image_type = (v or None) if (v := get("image_type")).__class__ is str else wire.text(v, self, "image_type")
        self.image_document_id = (
            (v or None) if (v := get("image_document_id")).__class__ is str else wire.text(v, self, "image_document_id")
        )
        self.length = v if (v := get("length")).__class__ is float else wire.number(v, self, "length")
        self.width = v if (v := get("width")).__class__ is float else wire.number(v, self, "width")
        self.height = v if (v := get("height")).__class__ is float else wire.number(v, self, "height")
        self.weight = v if (v := get("weight")).__class__ is float else wire.number(v, self, "weight")
        self.weight_unit = (v or None) if (v := get("weight_unit")).__class__ is str else wire.text(v, self, "weight_unit")
        self.dimension_unit = (v or None) if (v := get("dimension_unit")).__class__ is str else wire.text(v, self, "dimension_unit")
        self.tags = wire.array(Tag.read, get("tags"), self, "tags")
        self.custom_fields = wire.array(CustomField.read, get("custom_fields"), self, "custom_fields")
        self.created_time = wire.date_time(get("created_time"), self, "created_time")
        self.last_modified_time = wire.date_time(get("last_modified_time"), self, "last_modified_time")
        return self
