# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PrintTemplate`."""

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
class PrintTemplate(ResponseModel):
    """A template of printed documents.

    Attributes:
        template_id: Identifies the template.
        template_type: Kind of template, `classic` for instance.
    """

    template_id: str = ""
    template_name: str | None = None
    template_type: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.template_id = v if type(v := get("template_id")) is str else identifier(v, self, "template_id")
        self.template_name = (v if type(v) is str else text(v, self, "template_name")) if (v := get("template_name")) else None
        self.template_type = (v if type(v) is str else text(v, self, "template_type")) if (v := get("template_type")) else None
        return self
