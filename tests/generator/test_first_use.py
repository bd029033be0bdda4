"""A model is loaded when it is first used, and then quickly: only with what it holds."""

from __future__ import annotations

import importlib
import statistics
import sys
import time

import pytest

from zakya_client import models
from zakya_client.description import description

GENERATED = "zakya_client._generated.models"
ROWS = sorted({each.record for each in description().operations.values() if each.is_list})
MOST_MODULES = 16
MOST_SECONDS = 0.2
"""Ten times what it takes on an idle machine, of which the median of five is compared."""


def first_use(name: str) -> tuple[float, set[str]]:
    """Import a model as if no other had been; return the seconds that it took, and the modules of models with it."""
    ours = [each for each in sys.modules if each.startswith(GENERATED)]
    saved = {each: sys.modules.pop(each) for each in ours}
    try:
        package = importlib.import_module(GENERATED)
        began = time.perf_counter()
        getattr(package, name)
        seconds = time.perf_counter() - began
        return seconds, {each for each in sys.modules if each.startswith(f"{GENERATED}.")}
    finally:
        for each in [each for each in sys.modules if each.startswith(GENERATED)]:
            del sys.modules[each]
        sys.modules.update(saved)


@pytest.mark.parametrize("name", ROWS)
def test_first_use_of_a_row(name: str) -> None:
    uses = [first_use(name) for _ in range(5)]
    assert len(uses[0][1]) <= MOST_MODULES, "a row holds few objects"
    assert statistics.median(seconds for seconds, _ in uses) < MOST_SECONDS


def test_models_is_a_lazy_module_with_every_model() -> None:
    assert len(models.__all__) > 100
    assert {"Item", "ItemRow", "SalesOrderCreate"} <= set(dir(models))
    from zakya_client.models import Item

    assert models.Item is Item
    with pytest.raises(AttributeError, match="has no attribute 'Itemm'"):
        models.Itemm  # noqa: B018
    with pytest.raises(ImportError):
        from zakya_client.models import Itemm  # type: ignore[attr-defined] # noqa: F401
