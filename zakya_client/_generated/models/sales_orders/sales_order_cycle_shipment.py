# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesOrderCycleShipment`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    flag,
    text,
)


@define(eq=False, repr=False)
class SalesOrderCycleShipment(ResponseModel):
    """How shipments are made of themselves.

    Attributes:
        send_notification: Whether the customer hears of it.
        deliver_shipments: Whether shipments count as delivered at once.
    """

    default_carrier: str | None = None
    send_notification: bool | None = None
    deliver_shipments: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.default_carrier = (v if type(v) is str else text(v, self, "default_carrier")) if (v := get("default_carrier")) else None
        self.send_notification = (
            (v if type(v) is bool else flag(v, self, "send_notification")) if (v := get("send_notification")) or v == 0 else None
        )
        self.deliver_shipments = (
            (v if type(v) is bool else flag(v, self, "deliver_shipments")) if (v := get("deliver_shipments")) or v == 0 else None
        )
        return self
