# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesReturnCreditNote`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    date,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class SalesReturnCreditNote(ResponseModel):
    """A credit note for a sales return.

    Attributes:
        creditnote_id: Identifies the credit note.
        creditnote_number: Number that people see.
        status: State of the credit note, `closed` for instance.
        date: Day of the credit note.
        total: What it credits.
    """

    creditnote_id: str = ""
    creditnote_number: str | None = None
    status: str | None = None
    date: Date | None = None
    total: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.creditnote_id = v if type(v := get("creditnote_id")) is str else identifier(v, self, "creditnote_id")
        self.creditnote_number = (v if type(v) is str else text(v, self, "creditnote_number")) if (v := get("creditnote_number")) else None
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.total = (v if type(v) is float else number(v, self, "total")) if (v := get("total")) or v == 0 else None
        return self
