"""Reading a whole answer: what could not be read is given its path, and told once.

The models don't know where in an answer they stand, which keeps them fast. They note the JSON object that an odd
value was found in; only if there is one, the answer is walked to find where that object is.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from attrs import evolve, field, frozen

from zakya_client.errors import DecodingError
from zakya_client.runtime.decode import Finding, reporting_to

T = TypeVar("T")

logger = logging.getLogger("zakya_client.wire")

_CONSEQUENCES = {
    "type": "kept as it came",
    "missing": "read as empty text",
    "filter": "the API may ignore the filter, and list everything",
}


def read_with(read: Callable[[dict[str, Any]], T], content: dict[str, Any], report: Callable[[Finding], None]) -> T:
    """Read an answer, and once all is read, report with its path what could not be read as described.

    Raises:
        DecodingError: The answer is nested more deeply than this Python can follow; orjson reads 1,024 levels.
    """
    findings: list[Finding] = []
    try:
        with reporting_to(findings.append):
            result = read(content)
    except RecursionError:
        raise DecodingError("the answer is nested too deeply") from None
    if findings:
        paths = {id(record): path for path, record in _objects(content, "")}
        for finding in findings:
            place = paths.get(id(finding.record), "")
            report(evolve(finding, path=f"{place}.{finding.key}".lstrip(".")))
    return result


def _objects(value: Any, path: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    waiting = [(path, value)]
    while waiting:
        where, found = waiting.pop()
        if isinstance(found, dict):
            yield where, found
            waiting += [(f"{where}.{key}".lstrip("."), member) for key, member in found.items()]
        elif isinstance(found, list):
            waiting += [(f"{where}[{index}]", member) for index, member in enumerate(found)]


@frozen
class Reporter:
    """Reports each field once, to the log and to hooks; a strict one raises a `DecodingError` instead."""

    hooks: tuple[Callable[[Finding], None], ...] = ()
    strict: bool = False
    _told: set[tuple[str, str, str]] = field(factory=set, init=False, repr=False)

    def __call__(self, finding: Finding) -> None:
        """Report a finding."""
        if self.strict:
            raise DecodingError(str(finding), status=200)
        field_of = (finding.model, finding.key, finding.kind)
        if field_of in self._told:
            return
        self._told.add(field_of)
        logger.warning("%s; %s", finding, _CONSEQUENCES[finding.kind])
        for hook in self.hooks:
            hook(finding)
