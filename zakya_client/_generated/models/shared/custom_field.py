# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CustomField`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    anything,
    flag,
    integer,
    text,
)


@define(eq=False, repr=False)
class CustomField(ResponseModel):
    """A custom field of a record, with its value.

    Attributes:
        customfield_id: Identifies the custom field.
        custom_field_id: The same identifier under the name that the sales-order page gives it.
        field_id: The same identifier once more.
        api_name: Name in code, `cf_…`.
        label: Name that people see.
        value: The value: text, number, boolean or a list, by the data type.
        value_formatted: The value as written for people.
        data_type: Kind of value: `string`, `check_box`, `dropdown`, `date`, …
        index: Position among the custom fields, from 1.
        placeholder: Name of the field in templates.
        search_entity: Kind of record that the field belongs to.
        selected_option_id: Option chosen in a drop-down list.
        is_active: Whether the field is in use.
        is_dependent_field: Whether its options depend on another field.
        show_in_store: Shown in the web store.
        show_in_portal: Shown in the customer portal.
        show_on_pdf: Shown on printed documents.
        show_in_all_pdf: Shown on every printed document.
        edit_on_portal: Editable in the customer portal.
        edit_on_store: Editable in the web store.
    """

    customfield_id: str | None = None
    custom_field_id: str | None = None
    field_id: str | None = None
    api_name: str | None = None
    label: str | None = None
    value: Any | None = None
    value_formatted: str | None = None
    data_type: str | None = None
    index: int | None = None
    placeholder: str | None = None
    search_entity: str | None = None
    selected_option_id: str | None = None
    is_active: bool | None = None
    is_dependent_field: bool | None = None
    show_in_store: bool | None = None
    show_in_portal: bool | None = None
    show_on_pdf: bool | None = None
    show_in_all_pdf: bool | None = None
    edit_on_portal: bool | None = None
    edit_on_store: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.customfield_id = (v if type(v) is str else text(v, self, "customfield_id")) if (v := get("customfield_id")) else None
        self.custom_field_id = (v if type(v) is str else text(v, self, "custom_field_id")) if (v := get("custom_field_id")) else None
        self.field_id = (v if type(v) is str else text(v, self, "field_id")) if (v := get("field_id")) else None
        self.api_name = (v if type(v) is str else text(v, self, "api_name")) if (v := get("api_name")) else None
        self.label = (v if type(v) is str else text(v, self, "label")) if (v := get("label")) else None
        self.value = None if (v := get("value")) is None else anything(v, self, "value")
        self.value_formatted = (v if type(v) is str else text(v, self, "value_formatted")) if (v := get("value_formatted")) else None
        self.data_type = (v if type(v) is str else text(v, self, "data_type")) if (v := get("data_type")) else None
        self.index = (v if type(v) is int else integer(v, self, "index")) if (v := get("index")) or v == 0 else None
        self.placeholder = (v if type(v) is str else text(v, self, "placeholder")) if (v := get("placeholder")) else None
        self.search_entity = (v if type(v) is str else text(v, self, "search_entity")) if (v := get("search_entity")) else None
        self.selected_option_id = (
            (v if type(v) is str else text(v, self, "selected_option_id")) if (v := get("selected_option_id")) else None
        )
        self.is_active = (v if type(v) is bool else flag(v, self, "is_active")) if (v := get("is_active")) or v == 0 else None
        self.is_dependent_field = (
            (v if type(v) is bool else flag(v, self, "is_dependent_field")) if (v := get("is_dependent_field")) or v == 0 else None
        )
        self.show_in_store = (v if type(v) is bool else flag(v, self, "show_in_store")) if (v := get("show_in_store")) or v == 0 else None
        self.show_in_portal = (
            (v if type(v) is bool else flag(v, self, "show_in_portal")) if (v := get("show_in_portal")) or v == 0 else None
        )
        self.show_on_pdf = (v if type(v) is bool else flag(v, self, "show_on_pdf")) if (v := get("show_on_pdf")) or v == 0 else None
        self.show_in_all_pdf = (
            (v if type(v) is bool else flag(v, self, "show_in_all_pdf")) if (v := get("show_in_all_pdf")) or v == 0 else None
        )
        self.edit_on_portal = (
            (v if type(v) is bool else flag(v, self, "edit_on_portal")) if (v := get("edit_on_portal")) or v == 0 else None
        )
        self.edit_on_store = (v if type(v) is bool else flag(v, self, "edit_on_store")) if (v := get("edit_on_store")) or v == 0 else None
        return self
