# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CustomFieldValue`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class CustomFieldValue(RequestModel):
    """A custom field to set. Name it by one of its identifiers, its name in code or its label.

    Attributes:
        customfield_id: Identifies the custom field.
        custom_field_id: The same identifier under the name that the sales-order page gives it.
        api_name: Name in code, `cf_…`.
        label: Name that people see.
        index: Position among the custom fields.
        value: The value: text, number, boolean or a list, by the data type.
        show_on_pdf: Whether to show it on printed documents.
    """

    customfield_id: str | int | Unset | None = UNSET
    custom_field_id: str | int | Unset | None = UNSET
    api_name: str | Unset | None = UNSET
    label: str | Unset | None = UNSET
    index: int | Unset | None = UNSET
    value: Any | Unset | None = UNSET
    show_on_pdf: bool | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "customfield_id": Field("customfield_id", encode.identifier),
        "custom_field_id": Field("custom_field_id", encode.identifier),
        "api_name": Field("api_name", encode.text()),
        "label": Field("label", encode.text()),
        "index": Field("index", encode.integer),
        "value": Field("value", encode.anything),
        "show_on_pdf": Field("show_on_pdf", encode.flag),
    }
