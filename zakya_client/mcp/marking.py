"""Answers of the API as text that an assistant can't mistake for words of its user.

Anybody who buys in a shop can write into it. What came from there stands between two marks with a number that nobody
knew when it was written, so no text can close them; what no reader sees is taken out of it.
"""

from __future__ import annotations

import json
import re
from typing import Any

from zakya_client.printable import printable

# What `printable` leaves, because people's names need it: fillers, soft hyphens, variation selectors, and joiners
# where several stand in a row, which no script needs and which can spell a message of their own.
_HIDDEN = re.compile(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0e\uffa0\U0001d173-\U0001d17a"
    "\U000e0080-\U000e0fff]|[\u200c\u200d\ufe0f]{3,}"
)


def clean(value: Any) -> Any:
    """Take control characters, and others that no reader sees, out of all texts of a JSON value, keys among them."""
    if isinstance(value, str):
        return _HIDDEN.sub("", printable(value))
    if isinstance(value, dict):
        return {clean(key): clean(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [clean(each) for each in value]
    return value


def marked(value: Any, nonce: str) -> str:
    """Write a value of the API as JSON between marks.

    Args:
        value: JSON, with texts from anybody.
        nonce: Text that nobody knew before this answer.

    Returns:
        Several lines: the mark, the value, the mark that ends it.
    """
    text = json.dumps(clean(value), ensure_ascii=False, separators=(",", ":"), default=str)
    return f"<shop-data-{nonce}>\n{text}\n</shop-data-{nonce}>"
