# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `TaxRegistration`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    flag,
    identifier,
    text,
)


@define(eq=False, repr=False)
class TaxRegistration(ResponseModel):
    """A tax registration of a contact."""

    tax_info_id: str = ""
    tax_registration_no: str | None = None
    place_of_supply: str | None = None
    is_primary: bool | None = None
    trader_name: str | None = None
    legal_name: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.tax_info_id = v if type(v := get("tax_info_id")) is str else identifier(v, self, "tax_info_id")
        self.tax_registration_no = (
            (v if type(v) is str else text(v, self, "tax_registration_no")) if (v := get("tax_registration_no")) else None
        )
        self.place_of_supply = (v if type(v) is str else text(v, self, "place_of_supply")) if (v := get("place_of_supply")) else None
        self.is_primary = (v if type(v) is bool else flag(v, self, "is_primary")) if (v := get("is_primary")) or v == 0 else None
        self.trader_name = (v if type(v) is str else text(v, self, "trader_name")) if (v := get("trader_name")) else None
        self.legal_name = (v if type(v) is str else text(v, self, "legal_name")) if (v := get("legal_name")) else None
        return self
