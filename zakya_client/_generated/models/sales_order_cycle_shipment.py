# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""How shipments are made of themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class SalesOrderCycleShipment(Answer):
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
        self = cls.__new__(cls)
        self._wire = data
        self.default_carrier = (v or None) if (v := get("default_carrier")).__class__ is str else wire.text(v, self, "default_carrier")
        self.send_notification = v if (v := get("send_notification")).__class__ is bool else wire.flag(v, self, "send_notification")
        self.deliver_shipments = v if (v := get("deliver_shipments")).__class__ is bool else wire.flag(v, self, "deliver_shipments")
        return self
