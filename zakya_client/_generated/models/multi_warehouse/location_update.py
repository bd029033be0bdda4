# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `LocationUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal

from attrs import define

from zakya_client._generated.models.multi_warehouse.location_address_input import LocationAddressInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class LocationUpdate(RequestModel):
    """Changes to a location.

    Attributes:
        parent_location_id: Location that it belongs to.
        tax_settings_id: Tax registration of the location.
        associated_series_ids: Series that its documents are numbered from.
        auto_number_generation_id: Series that is used unless another is.
        is_all_users_selected: Whether all users may use it.
        user_ids: Who may use it, identifiers joined by commas.
    """

    location_name: str | Unset | None = UNSET
    type_: Literal["general", "line_item_only"] | str | Unset | None = UNSET
    email: str | Unset | None = UNSET
    phone: str | Unset | None = UNSET
    address: LocationAddressInput | Mapping[str, Any] | Unset | None = UNSET
    parent_location_id: str | int | Unset | None = UNSET
    tax_settings_id: str | int | Unset | None = UNSET
    associated_series_ids: Sequence[str | int] | Unset | None = UNSET
    auto_number_generation_id: str | int | Unset | None = UNSET
    is_all_users_selected: bool | Unset | None = UNSET
    user_ids: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "location_name": Field("location_name", encode.text()),
        "type": Field("type_", encode.text()),
        "email": Field("email", encode.text()),
        "phone": Field("phone", encode.text()),
        "address": Field("address", encode.record(lambda: LocationAddressInput)),
        "parent_location_id": Field("parent_location_id", encode.identifier),
        "tax_settings_id": Field("tax_settings_id", encode.identifier),
        "associated_series_ids": Field("associated_series_ids", encode.array(encode.identifier)),
        "auto_number_generation_id": Field("auto_number_generation_id", encode.identifier),
        "is_all_users_selected": Field("is_all_users_selected", encode.flag),
        "user_ids": Field("user_ids", encode.text()),
    }
