# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ShipmentDelivery`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class ShipmentDelivery(RequestModel):
    """When a shipment arrived.

    Attributes:
        delivered_date: Day and time, `2026-02-23 16:30`; now unless sent.
    """

    delivered_date: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "delivered_date": Field("delivered_date", encode.text()),
    }
