"""Text from the network, made fit for terminals and logs: nothing in it is obeyed, and nothing goes on without an end.

A name, a message or a key of the API can hold escape sequences that recolor, overwrite or retitle a terminal, line
ends that fake a line of a log, and marks that turn the direction of writing. Values themselves stay as they came, in
models, attributes and files; these functions are for showing them.
"""

from __future__ import annotations

import json
import logging
import re
from reprlib import Repr
from typing import Any

LONGEST = 1000
"""Characters that a message shows of a text at most."""

# Control characters (C0, DEL, C1), marks of direction and other invisible ones, line and paragraph separators, and
# surrogates, which no encoding has. The joiners U+200C and U+200D stay: Indic scripts and emojis need them.
_INVISIBLE = "\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
_OBEYED = re.compile(f"[\x00-\x1f{_INVISIBLE}\U000e0000-\U000e007f]")
_OBEYED_IN_JSON = re.compile(f"[{_INVISIBLE}]")  # JSON has escaped the others already


def printable(text: object, longest: int | None = None) -> str:
    """Put a text on one line, with spaces for characters that a terminal would obey; one that is too long is cut."""
    whole = str(text)
    shown = _OBEYED.sub(" ", whole[:longest])
    return shown if longest is None or len(whole) <= longest else f"{shown}… ({len(whole):,} characters)"


def printable_json(text: str) -> str:
    """Escape what JSON need not escape and a terminal would obey; what the text says stays the same."""
    return _OBEYED_IN_JSON.sub(lambda found: json.dumps(found[0])[1:-1], text)


def printable_lines(text: str) -> str:
    """Make each line of a text printable, and leave its line ends: tracebacks have some."""
    return "\n".join(printable(line) for line in text.splitlines())


class PrintableFormatter(logging.Formatter):
    """Writes log records that no terminal obeys, each on one line but for its traceback."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 (logging's name)
        """Write the line."""
        return printable(super().formatMessage(record))

    def formatException(self, ei: Any) -> str:  # noqa: N802 (logging's name)
        """Write the traceback."""
        return printable_lines(super().formatException(ei))


class _Bounded(Repr):
    """Writes values as `repr` does, in bounded depth and length."""

    def __init__(self, *, depth: int, members: int, characters: int) -> None:
        super().__init__()
        self.maxlevel = depth
        self.maxdict = self.maxlist = self.maxtuple = members
        self.maxstring = characters

    def repr_int(self, x: int, level: int) -> str:
        # Python refuses to write longer ones.
        return super().repr_int(x, level) if x.bit_length() < 1000 else f"<a number of {x.bit_length()} bits>"

    def repr_instance(self, x: Any, level: int) -> str:  # noqa: ARG002 (reprlib's signature)
        return repr(x)


_short = _Bounded(depth=4, members=10, characters=100)
_long = _Bounded(depth=12, members=1000, characters=1000)


def shown(value: Any) -> str:
    """Write any value for a message, as `repr` does but on one line and in a few hundred characters at most."""
    return printable(_short.repr(value), 300)


def represented(value: Any) -> str:
    """Write any value for a `repr`: all of it, but for what is very long or very deep."""
    return _long.repr(value)
