# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A reporting tag with the option chosen for a record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class Tag(Answer):
    """A reporting tag with the option chosen for a record.

    Attributes:
        tag_id: Identifies the tag.
        tag_option_id: Identifies the chosen option.
        is_tag_mandatory: Whether records must carry the tag.
    """

    tag_id: str | None = None
    tag_name: str | None = None
    tag_option_id: str | None = None
    tag_option_name: str | None = None
    is_tag_mandatory: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.tag_id = (v or None) if (v := get("tag_id")).__class__ is str else wire.text(v, self, "tag_id")
        self.tag_name = (v or None) if (v := get("tag_name")).__class__ is str else wire.text(v, self, "tag_name")
        self.tag_option_id = (v or None) if (v := get("tag_option_id")).__class__ is str else wire.text(v, self, "tag_option_id")
        self.tag_option_name = (v or None) if (v := get("tag_option_name")).__class__ is str else wire.text(v, self, "tag_option_name")
        self.is_tag_mandatory = v if (v := get("is_tag_mandatory")).__class__ is bool else wire.flag(v, self, "is_tag_mandatory")
        return self
