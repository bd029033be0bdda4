# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PackageUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.packages.package_line_item_update import PackageLineItemUpdate
from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class PackageUpdate(RequestModel):
    """Changes to a package.

    Attributes:
        package_number: Number that people see; needs `ignore_auto_number_generation`.
        date: Day of packing.
        custom_fields: Custom fields to set.
        line_items: What is packed.
    """

    package_number: str | Unset | None = UNSET
    date: Date | str | Unset | None = UNSET
    notes: str | Unset | None = UNSET
    custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET
    line_items: Sequence[PackageLineItemUpdate | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "package_number": Field("package_number", encode.text()),
        "date": Field("date", encode.day),
        "notes": Field("notes", encode.text()),
        "custom_fields": Field("custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
        "line_items": Field("line_items", encode.array(encode.record(lambda: PackageLineItemUpdate))),
    }
