# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `BatchOut`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.shared.storage_out import StorageOut
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    array,
    date,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class BatchOut(ResponseModel):
    """A batch that goods are taken from.

    Attributes:
        batch_id: Identifies the batch.
        external_batch_number: The manufacturer's number of the batch.
        manufacturer_date: Day of making.
        out_quantity: How much is taken from it.
        storages: Bins of the batch, for items tracked by batch and bin.
    """

    batch_id: str = ""
    batch_number: str | None = None
    external_batch_number: str | None = None
    manufacturer_date: Date | None = None
    expiry_date: Date | None = None
    out_quantity: float | None = None
    storages: list[StorageOut] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.batch_id = v if type(v := get("batch_id")) is str else identifier(v, self, "batch_id")
        self.batch_number = (v if type(v) is str else text(v, self, "batch_number")) if (v := get("batch_number")) else None
        self.external_batch_number = (
            (v if type(v) is str else text(v, self, "external_batch_number")) if (v := get("external_batch_number")) else None
        )
        self.manufacturer_date = None if (v := get("manufacturer_date")) is None else date(v, self, "manufacturer_date")
        self.expiry_date = None if (v := get("expiry_date")) is None else date(v, self, "expiry_date")
        self.out_quantity = (v if type(v) is float else number(v, self, "out_quantity")) if (v := get("out_quantity")) or v == 0 else None
        self.storages = (
            []
            if not (v := get("storages"))
            else [StorageOut.from_dict(m) if type(m) is dict else StorageOut.member(m, self, "storages") for m in v]
            if type(v) is list
            else array(StorageOut.read, v, self, "storages")
        )
        return self
