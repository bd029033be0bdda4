# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `BatchStorageInput`."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class BatchStorageInput(RequestModel):
    """Units of a batch in one storage of a location, to set.

    Attributes:
        storage_location_id: The storage, a bin for instance.
        quantity: Units in the storage.
    """

    storage_location_id: str | int | Unset | None = UNSET
    quantity: float | Decimal | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "storage_location_id": Field("storage_location_id", encode.identifier),
        "quantity": Field("quantity", encode.number),
    }
