"""Answers with everything that came: status, headers, bytes, and what was read from them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Generic, ParamSpec, TypeVar, cast

from attrs import field, frozen

T = TypeVar("T")
P = ParamSpec("P")


@frozen
class RawResponse(Generic[T]):
    """An answer with everything that came.

    Attributes:
        status: HTTP status.
        headers: Header fields, names in lower case.
        content: The body in bytes.
        parsed: What the call gives without `with_raw_response`; of a list, its first page.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    parsed: T


def raw(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[RawResponse[T]]]:
    """Type the method of a resource whose core gives raw answers; nothing happens when it runs."""
    return cast("Callable[P, Awaitable[RawResponse[T]]]", method)
