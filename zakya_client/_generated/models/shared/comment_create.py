# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CommentCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class CommentCreate(RequestModel):
    """A comment to write.

    Attributes:
        description: What to say.
        show_comment_to_clients: Whether customers see it in the portal.
    """

    description: str
    show_comment_to_clients: bool | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "description": Field("description", encode.text(), required=True),
        "show_comment_to_clients": Field("show_comment_to_clients", encode.flag),
    }
