# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `EmailTemplate`."""

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
class EmailTemplate(ResponseModel):
    """A template of mails.

    Attributes:
        email_template_id: Identifies the template.
    """

    email_template_id: str = ""
    name: str | None = None
    selected: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.email_template_id = v if type(v := get("email_template_id")) is str else identifier(v, self, "email_template_id")
        self.name = (v if type(v) is str else text(v, self, "name")) if (v := get("name")) else None
        self.selected = (v if type(v) is bool else flag(v, self, "selected")) if (v := get("selected")) or v == 0 else None
        return self
