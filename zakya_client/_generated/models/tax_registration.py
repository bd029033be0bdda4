# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A tax registration of a contact."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class TaxRegistration(Answer):
    """A tax registration of a contact."""

    tax_info_id: str | None = None
    tax_registration_no: str | None = None
    place_of_supply: str | None = None
    is_primary: bool | None = None
    trader_name: str | None = None
    legal_name: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.tax_info_id = (v or None) if (v := get("tax_info_id")).__class__ is str else wire.text(v, self, "tax_info_id")
        self.tax_registration_no = (
            (v or None) if (v := get("tax_registration_no")).__class__ is str else wire.text(v, self, "tax_registration_no")
        )
        self.place_of_supply = (v or None) if (v := get("place_of_supply")).__class__ is str else wire.text(v, self, "place_of_supply")
        self.is_primary = v if (v := get("is_primary")).__class__ is bool else wire.flag(v, self, "is_primary")
        self.trader_name = (v or None) if (v := get("trader_name")).__class__ is str else wire.text(v, self, "trader_name")
        self.legal_name = (v or None) if (v := get("legal_name")).__class__ is str else wire.text(v, self, "legal_name")
        return self
