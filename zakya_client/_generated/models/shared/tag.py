# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `Tag`."""

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
class Tag(ResponseModel):
    """A reporting tag with the option chosen for a record.

    Attributes:
        tag_id: Identifies the tag.
        tag_option_id: Identifies the chosen option.
        is_tag_mandatory: Whether records must carry the tag.
    """

    tag_id: str = ""
    tag_name: str | None = None
    tag_option_id: str | None = None
    tag_option_name: str | None = None
    is_tag_mandatory: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.tag_id = v if type(v := get("tag_id")) is str else identifier(v, self, "tag_id")
        self.tag_name = (v if type(v) is str else text(v, self, "tag_name")) if (v := get("tag_name")) else None
        self.tag_option_id = (v if type(v) is str else text(v, self, "tag_option_id")) if (v := get("tag_option_id")) else None
        self.tag_option_name = (v if type(v) is str else text(v, self, "tag_option_name")) if (v := get("tag_option_name")) else None
        self.is_tag_mandatory = (
            (v if type(v) is bool else flag(v, self, "is_tag_mandatory")) if (v := get("is_tag_mandatory")) or v == 0 else None
        )
        return self
