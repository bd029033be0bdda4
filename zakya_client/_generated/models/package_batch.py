# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A batch that packed goods are taken from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.package_storage import PackageStorage
from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class PackageBatch(Answer):
    """A batch that packed goods are taken from.

    Attributes:
        batch_id: Identifies the batch.
        external_batch_number: The manufacturer's number of the batch.
        manufacturer_date: Day of making.
        out_quantity: How much is taken from it.
        storages: Bins of the batch, for items tracked by batch and bin.
    """

    batch_id: str | None = None
    batch_number: str | None = None
    external_batch_number: str | None = None
    manufacturer_date: Date | None = None
    expiry_date: Date | None = None
    out_quantity: float | None = None
    storages: list[PackageStorage] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.batch_id = (v or None) if (v := get("batch_id")).__class__ is str else wire.text(v, self, "batch_id")
        self.batch_number = (v or None) if (v := get("batch_number")).__class__ is str else wire.text(v, self, "batch_number")
        self.external_batch_number = (
            (v or None) if (v := get("external_batch_number")).__class__ is str else wire.text(v, self, "external_batch_number")
        )
        self.manufacturer_date = wire.date(get("manufacturer_date"), self, "manufacturer_date")
        self.expiry_date = wire.date(get("expiry_date"), self, "expiry_date")
        self.out_quantity = v if (v := get("out_quantity")).__class__ is float else wire.number(v, self, "out_quantity")
        self.storages = wire.array(PackageStorage.read, get("storages"), self, "storages")
        return self
