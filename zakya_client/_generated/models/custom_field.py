# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A custom field of a record, with its value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class CustomField(Answer):
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
        self = cls.__new__(cls)
        self._wire = data
        self.customfield_id = (v or None) if (v := get("customfield_id")).__class__ is str else wire.text(v, self, "customfield_id")
        self.custom_field_id = (v or None) if (v := get("custom_field_id")).__class__ is str else wire.text(v, self, "custom_field_id")
        self.field_id = (v or None) if (v := get("field_id")).__class__ is str else wire.text(v, self, "field_id")
        self.api_name = (v or None) if (v := get("api_name")).__class__ is str else wire.text(v, self, "api_name")
        self.label = (v or None) if (v := get("label")).__class__ is str else wire.text(v, self, "label")
        self.value = wire.anything(get("value"), self, "value")
        self.value_formatted = (v or None) if (v := get("value_formatted")).__class__ is str else wire.text(v, self, "value_formatted")
        self.data_type = (v or None) if (v := get("data_type")).__class__ is str else wire.text(v, self, "data_type")
        self.index = v if (v := get("index")).__class__ is int else wire.integer(v, self, "index")
        self.placeholder = (v or None) if (v := get("placeholder")).__class__ is str else wire.text(v, self, "placeholder")
        self.search_entity = (v or None) if (v := get("search_entity")).__class__ is str else wire.text(v, self, "search_entity")
        self.selected_option_id = (
            (v or None) if (v := get("selected_option_id")).__class__ is str else wire.text(v, self, "selected_option_id")
        )
        self.is_active = v if (v := get("is_active")).__class__ is bool else wire.flag(v, self, "is_active")
        self.is_dependent_field = v if (v := get("is_dependent_field")).__class__ is bool else wire.flag(v, self, "is_dependent_field")
        self.show_in_store = v if (v := get("show_in_store")).__class__ is bool else wire.flag(v, self, "show_in_store")
        self.show_in_portal = v if (v := get("show_in_portal")).__class__ is bool else wire.flag(v, self, "show_in_portal")
        self.show_on_pdf = v if (v := get("show_on_pdf")).__class__ is bool else wire.flag(v, self, "show_on_pdf")
        self.show_in_all_pdf = v if (v := get("show_in_all_pdf")).__class__ is bool else wire.flag(v, self, "show_in_all_pdf")
        self.edit_on_portal = v if (v := get("edit_on_portal")).__class__ is bool else wire.flag(v, self, "edit_on_portal")
        self.edit_on_store = v if (v := get("edit_on_store")).__class__ is bool else wire.flag(v, self, "edit_on_store")
        return self
