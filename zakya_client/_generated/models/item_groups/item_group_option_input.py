# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ItemGroupOptionInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class ItemGroupOptionInput(RequestModel):
    """A value of an attribute to set.

    Attributes:
        id: A value that exists.
    """

    id: str | int | Unset | None = UNSET
    name: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", encode.identifier),
        "name": Field("name", encode.text()),
    }
