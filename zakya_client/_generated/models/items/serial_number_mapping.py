# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SerialNumberMapping`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class SerialNumberMapping(RequestModel):
    """Serial numbers to check and to tie to bins.

    Attributes:
        entity_id: The transaction that wants them.
        warehouse_id: Warehouse that they leave from; the name in older organizations.
        location_id: Location that they leave from.
        entity_type: Kind of transaction that wants them.
        serial_numbers: Serial numbers to check.
    """

    entity_id: str | int | Unset | None = UNSET
    warehouse_id: str | int | Unset | None = UNSET
    location_id: str | int | Unset | None = UNSET
    entity_type: str | Unset | None = UNSET
    serial_numbers: Sequence[str] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "entity_id": Field("entity_id", encode.identifier),
        "warehouse_id": Field("warehouse_id", encode.identifier),
        "location_id": Field("location_id", encode.identifier),
        "entity_type": Field("entity_type", encode.text()),
        "serial_numbers": Field("serial_numbers", encode.array(encode.text())),
    }
