# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `TaxExemption`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    identifier,
    text,
)


@define(eq=False, repr=False)
class TaxExemption(ResponseModel):
    """A reason not to charge tax.

    Attributes:
        tax_exemption_id: Identifies the exemption.
        tax_exemption_code: Code that people see, `RESELLER` for instance.
        type_formatted: The type as written for people.
        exemption_type: Kind of exemption, `exempt` for instance.
        exemption_type_formatted: That kind as written for people.
    """

    tax_exemption_id: str = ""
    tax_exemption_code: str | None = None
    description: str | None = None
    type_: Literal["customer", "item"] | str | None = None
    type_formatted: str | None = None
    exemption_name: str | None = None
    exemption_type: str | None = None
    exemption_type_formatted: str | None = None

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.tax_exemption_id = v if type(v := get("tax_exemption_id")) is str else identifier(v, self, "tax_exemption_id")
        self.tax_exemption_code = (
            (v if type(v) is str else text(v, self, "tax_exemption_code")) if (v := get("tax_exemption_code")) else None
        )
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.type_ = (v if type(v) is str else text(v, self, "type")) if (v := get("type")) else None
        self.type_formatted = (v if type(v) is str else text(v, self, "type_formatted")) if (v := get("type_formatted")) else None
        self.exemption_name = (v if type(v) is str else text(v, self, "exemption_name")) if (v := get("exemption_name")) else None
        self.exemption_type = (v if type(v) is str else text(v, self, "exemption_type")) if (v := get("exemption_type")) else None
        self.exemption_type_formatted = (
            (v if type(v) is str else text(v, self, "exemption_type_formatted")) if (v := get("exemption_type_formatted")) else None
        )
        return self
