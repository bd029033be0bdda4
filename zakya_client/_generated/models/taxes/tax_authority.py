# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `TaxAuthority`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    identifier,
    text,
)


@define(eq=False, repr=False)
class TaxAuthority(ResponseModel):
    """An authority that taxes are paid to.

    Attributes:
        tax_authority_id: Identifies the authority.
        registration_number: Number under which the organization is registered there.
        registration_number_label: What the country calls that number.
    """

    tax_authority_id: str = ""
    tax_authority_name: str | None = None
    description: str | None = None
    registration_number: str | None = None
    registration_number_label: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.tax_authority_id = v if type(v := get("tax_authority_id")) is str else identifier(v, self, "tax_authority_id")
        self.tax_authority_name = (
            (v if type(v) is str else text(v, self, "tax_authority_name")) if (v := get("tax_authority_name")) else None
        )
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.registration_number = (
            (v if type(v) is str else text(v, self, "registration_number")) if (v := get("registration_number")) else None
        )
        self.registration_number_label = (
            (v if type(v) is str else text(v, self, "registration_number_label")) if (v := get("registration_number_label")) else None
        )
        return self
