"""The one reader of the description, for tools that have to run while the generated code is missing or broken.

It is `zakya_client/description.py`, read as a file: an import of the package would import what is to be generated.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Any

__all__ = ["Description", "parts_of"]

if TYPE_CHECKING:
    from zakya_client.description import Description
else:
    _file = Path(__file__).resolve().parent.parent / "zakya_client" / "description.py"
    _spec = spec_from_file_location("reader_of_the_description", _file)
    _module = module_from_spec(_spec)
    sys.modules[_spec.name] = _module
    _spec.loader.exec_module(_module)
    Description = _module.Description


def parts_of(document: Mapping[str, Any]) -> frozenset[str]:
    """Return the schemas that only stand in the `allOf` of others: no value is ever of their kind alone."""
    inside: set[str] = set()
    elsewhere: set[str] = set()
    waiting: list[tuple[Any, set[str]]] = [(document, elsewhere)]
    while waiting:
        value, found = waiting.pop()
        if isinstance(value, Mapping):
            if (reference := str(value.get("$ref", ""))).startswith("#/components/schemas/"):
                found.add(reference.rpartition("/")[2])
            waiting += [(member, inside if key == "allOf" else elsewhere) for key, member in value.items()]
        elif isinstance(value, list):
            waiting += [(member, found) for member in value]
    return frozenset(inside - elsewhere)
