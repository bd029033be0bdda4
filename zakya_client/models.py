"""Models of requests and answers: `from zakya_client.models import Item`. Each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from zakya_client._generated import models as _models

if TYPE_CHECKING:
    from zakya_client._generated.models import *  # noqa: F403 (every model, for type checkers)

__all__: list[str] = []
__all__ += _models.__all__


def __getattr__(name: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(_models, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
