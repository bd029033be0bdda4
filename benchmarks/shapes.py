"""Our models' fields as type hints for other libraries, so that all read the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import UnionType
from typing import Any, ClassVar, Literal, Union, get_args, get_origin, get_type_hints

from zakya_client.runtime.decode import ResponseModel


def hints(model: type[ResponseModel], record: Callable[[type[ResponseModel]], Any]) -> Mapping[str, Any]:
    """Return a model's fields with their hints, written for another library.

    Args:
        model: One of our models.
        record: Gives the other library's class for one of our models.
    """
    return {
        name: _translated(hint, record)
        for name, hint in get_type_hints(model).items()
        if not name.startswith("_") and get_origin(hint) is not ClassVar
    }


def _translated(hint: Any, record: Callable[[type[ResponseModel]], Any]) -> Any:
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return Union[tuple(_translated(member, record) for member in get_args(hint))]  # noqa: UP007 (made at run time)
    if origin is Literal:  # the API may send what nobody documented
        return str
    if origin is list:
        return list[_translated(get_args(hint)[0], record)]  # type: ignore[misc] # made at run time
    if isinstance(hint, type) and issubclass(hint, ResponseModel):
        return record(hint)
    return hint
