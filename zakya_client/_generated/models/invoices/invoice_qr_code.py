# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `InvoiceQrCode`."""

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
class InvoiceQrCode(ResponseModel):
    """A code on the printed invoice for cameras.

    Attributes:
        is_qr_enabled: Whether it is printed.
        qr_source: What it holds, `invoice_url` for instance.
        qr_description: Text beside the code.
    """

    is_qr_enabled: bool | None = None
    qr_source: str | None = None
    qr_value: str | None = None
    qr_description: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.is_qr_enabled = (v if type(v) is bool else flag(v, self, "is_qr_enabled")) if (v := get("is_qr_enabled")) or v == 0 else None
        self.qr_source = (v if type(v) is str else text(v, self, "qr_source")) if (v := get("qr_source")) else None
        self.qr_value = (v if type(v) is str else text(v, self, "qr_value")) if (v := get("qr_value")) else None
        self.qr_description = (v if type(v) is str else text(v, self, "qr_description")) if (v := get("qr_description")) else None
        return self
