"""The one reader of the description, for tools that have to run while the generated code is missing or broken.

It is `zakya_client/description.py`, read as a file: an import of the package would import what is to be generated.
"""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING

__all__ = ["Description"]

if TYPE_CHECKING:
    from zakya_client.description import Description
else:
    _file = Path(__file__).resolve().parent.parent / "zakya_client" / "description.py"
    _spec = spec_from_file_location("reader_of_the_description", _file)
    _module = module_from_spec(_spec)
    sys.modules[_spec.name] = _module
    _spec.loader.exec_module(_module)
    Description = _module.Description
